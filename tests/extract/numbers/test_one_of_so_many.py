"""One person told by a place in a row: "the second of the two guards"."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("The second of the two guards was killed.", "killed"),
        ("The last of the three hostages was freed on Monday.", "freed"),
        ("The last of three hostages was freed on Monday.", "freed"),
        ("He was the third of four brothers to be killed.", "killed"),
        ("She was the last of the 12 hostages to be released.", "freed"),
        ("The youngest of the four sisters was killed.", "killed"),
        ("Gunmen killed the eldest of his three sons.", "killed"),
        ("The other of the two pilots died.", "killed"),
        ("The sixth of the seven miners died.", "killed"),
        ("The fifth of the 12 wounded died in hospital.", "killed"),
        ("Another of the five hostages was killed.", "killed"),
        ("The body of the last of the five miners was recovered.", "killed"),
        ("Police killed the second of the two attackers.", "killed"),
        ("He is the second of the prison guards to die.", "killed"),
        ("The youngest of the victims, a boy of six, died at the scene.", "killed"),
    ],
)
def test_one_person(text: str, outcome: str) -> None:
    found = [(f.outcome, f.best, f.counting, f.flags) for f in figures_in(text)]
    assert found == [(outcome, 1, "mention", ())]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A third of the 60 passengers died.", [None]),
        ("The first of the two blasts killed five people.", [5]),
        ("The second of two bombs killed nine.", [9]),
        ("Two of the 12 wounded died.", [2]),
        ("The last of the rebels surrendered on Friday.", [None]),
        ("The first of three policemen killed on Monday was buried.", [1, 3]),
    ],
)
def test_others(text: str, told: list[int | None]) -> None:
    assert [figure.best for figure in figures_in(text)] == told
