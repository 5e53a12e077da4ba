"""Labels one behind the other in a line, and labels that name those who are counted."""

import pytest
from figures_told import rows_of

Row = tuple[str, int | None, str]

told = rows_of("outcome", "best", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Killed: 3 Wounded: 2", [("killed", 3, "persons"), ("wounded", 2, "persons")]),
        ("Injured officers: 12. Injured protesters: 30.",
         [("wounded", 12, "security_forces"), ("wounded", 30, "civilians")]),
        ("Number of dead: 12", [("killed", 12, "persons")]),
        ("Number of wounded soldiers: 12", [("wounded", 12, "military")]),
        ("Confirmed dead: 9", [("killed", 9, "persons")]),
        ("The attack killed soldiers: 12 died.",
         [("killed", None, "military"), ("killed", 12, "military")]),
        ("Injured: two officers and a clerk.",
         [("wounded", 2, "security_forces"), ("wounded", 1, "civilians")]),
        ("Wounded soldiers: they came home.", [("wounded", None, "military")]),
    ],
)  # fmt: skip
def test_labels(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


_numbers = rows_of("outcome", "best", "part_of")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Killed: 3; wounded: 11; displaced: 200.", [("killed", 3, None), ("wounded", 11, None)]),
        ("3 killed, 11 wounded; homes burnt: 20.", [("killed", 3, None), ("wounded", 11, None)]),
        ("KIA: 3; WIA: 11; MIA: 1; POW: 2.",
         [("killed", 3, None), ("wounded", 11, None), ("missing", 1, None), ("captured", 2, None)]),
        ("Toll so far: dead - 3, wounded - 11.", [("killed", 3, None), ("wounded", 11, None)]),
        ("Killed: 12; women: 4.", [("killed", 12, None), ("killed", 4, 0)]),
        ("Mia, 12, was wounded.", [("wounded", 1, None)]),
    ],
)  # fmt: skip
def test_labels_of_something_else(
    text: str, expected: list[tuple[str, int | None, int | None]]
) -> None:
    assert _numbers(text) == expected
