"""Who acts in a clause of their own is none of the victims, nor is whoever that clause is about."""

import pytest
from figures_told import rows_of

_told = rows_of("outcome", "number", "victims", "said_by")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police charged into the crowd, and 12 people were hurt.",
            [("wounded", 12, "12 people", None)],
        ),
        (
            "Soldiers charged the marchers, and three were killed.",
            [("killed", 3, "three", None)],
        ),
        (
            "Officers reported for duty, and three were killed.",
            [("killed", 3, "three", None)],
        ),
        (
            "Police named two suspects and three clerks were arrested.",
            [("captured", 3, "three clerks", None)],
        ),
        (
            "The minister accused two generals and six officers were arrested.",
            [("captured", 6, "six officers", "The minister")],
        ),
        (
            "The blast claimed 12 lives, and 30 people were hurt.",
            [("killed", 12, "12 lives", None), ("wounded", 30, "30 people", None)],
        ),
        (
            "The army charged that rebels killed six clerks.",
            [("killed", 6, "six clerks", "The army")],
        ),
        ("A clerk charged with theft was freed.", [("freed", 1, "A clerk", None)]),
        ("A clerk named Diaz was killed.", [("killed", 1, "A clerk", None)]),
        (
            "A clerk charged in May with killing two nuns was freed.",
            [("freed", 1, "A clerk", None), ("killed", 2, "two nuns", None)],
        ),
        (
            "Police said two clerks and a nun were killed.",
            [("killed", 2, "two clerks", "Police"), ("killed", 1, "a nun", "Police")],
        ),
    ],
)
def test_who_acts(text: str, expected: list[tuple[str, int, str, str | None]]) -> None:
    assert _told(text) == expected
