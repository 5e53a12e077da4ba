"""Tolls that stand beside a date, a total, a number that nobody gives, or below another."""

import pytest
from figures_told import rows_of

Row = tuple[str, int | None, int | None, int | None]

told = rows_of("outcome", "low", "best", "high")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five people were killed and twice as many wounded.", [("killed", 5, 5, 5)]),
        ("Five people died and nearly twice as many were injured.", [("killed", 5, 5, 5)]),
        ("Five people were killed and as many wounded.",
         [("killed", 5, 5, 5), ("wounded", 5, 5, 5)]),
        ("It killed three and wounded twice as many clerks.", [("killed", 3, 3, 3)]),
        ("The toll is well below the 40 claimed by the rebels.", [("killed", None, None, 39)]),
        ("The death toll fell below 40.", [("killed", None, None, 39)]),
        ("The toll is 40, the rebels said.", [("killed", 40, 40, 40)]),
        ("A couple of the nine guards were killed.", [("killed", 2, None, None)]),
        ("A couple of guards were killed.", [("killed", 2, None, None)]),
        ("On 12 May two were killed.", [("killed", 2, 2, 2)]),
        ("On 12 May two guards were killed.", [("killed", 2, 2, 2)]),
        ("On 12 May two hours of shelling killed three.", [("killed", 3, 3, 3)]),
        ("Six more people died, for a total of 31.",
         [("killed", 6, 6, 6), ("killed", 31, 31, 31)]),
        ("Two men died on a bus bought, with others, for a total of 31 dollars.",
         [("killed", 2, 2, 2)]),
    ],
)  # fmt: skip
def test_totals_beside_others(text: str, expected: list[Row]) -> None:
    assert told(text) == expected
