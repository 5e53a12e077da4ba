"""Those who are killed with one whom a pronoun tells of: "killed him, his wife and a guard"."""

import pytest

from recount.extract.figures import figures_in


def told(text: str) -> list[tuple[str, int | None]]:
    return [(f.victims, f.best) for f in figures_in(text) if f.outcome != "wounded"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The attack killed him, his wife and their baby daughter.",
            [("him", 1), ("his wife", 1), ("their baby daughter", 1)],
        ),
        (
            "Police arrested her, her brother and two friends.",
            [("her", 1), ("her brother", 1), ("two friends", 2)],
        ),
        ("The rebels killed him and two of his sons.", [("him", 1), ("two of his sons", 2)]),
        ("The rebels killed him, his wife said.", [("him", 1)]),
        ("The rebels killed him, a guard and a driver said.", [("him", 1)]),
        ("The gunmen killed him and two guards fled.", [("him", 1)]),
        ("Gunmen killed him, three others were hurt and a guard fled.", [("him", 1)]),
    ],
)
def test_who_is_killed_with_him(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_that_another_survived_leaves_the_dead() -> None:
    assert told("Twelve died, but the driver survived.") == [("Twelve", 12)]
    assert told("A man died on the table but survived.") == []


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("Two police dogs and their handler were killed.", ["their handler"]),
        ("A horse and its rider were killed.", ["its rider"]),
        ("Two police dogs and a horse were killed.", []),
    ],
)
def test_who_is_beside_a_beast(text: str, victims: list[str]) -> None:
    assert [figure.victims for figure in figures_in(text)] == victims
