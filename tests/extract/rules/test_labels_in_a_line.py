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
