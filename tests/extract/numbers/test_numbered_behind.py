"""People whose number a verb behind them tells: "soldiers killed by mines numbered six"."""

import pytest
from figures_told import rows_of

read = rows_of("outcome", "number", "group")
Row = tuple[str, int, str]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Soldiers killed by friendly fire numbered six.", ("killed", 6, "military")),
        ("Captured soldiers numbered 200.", ("captured", 200, "military")),
        ("The captured soldiers numbered 200.", ("captured", 200, "military")),
        ("The miners killed in the raids number at least 40.", ("killed", 40, "civilians")),
        ("Villagers killed by soldiers numbered 15.", ("killed", 15, "civilians")),
        ("The corpses of the slain villagers, numbering 15, were buried.",
         ("killed", 15, "civilians")),
        ("Soldiers killed gunmen numbering 40.", ("killed", 40, "armed_group")),
        ("The students, numbering 30, were freed by their captors.", ("freed", 30, "civilians")),
        ("The attackers numbered 40 and killed six farmers.", ("killed", 6, "civilians")),
        ("Gunmen, numbering 15, killed villagers.", ("killed", 2, "civilians")),
    ],
)  # fmt: skip
def test_numbered(text: str, expected: Row) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers killed rebels who numbered 60.",
        "Rebels killed by troops who numbered 60 were buried.",
    ],
)
def test_who_else_is_numbered(text: str) -> None:
    assert read(text) == [("killed", 2, "armed_group")]
