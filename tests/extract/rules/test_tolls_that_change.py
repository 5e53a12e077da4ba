"""Tolls that rise or fall by so many: what they come to, or how many more they tell of."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll rose by six overnight to 41.", [(41, "toll")]),
        ("The death toll rose by six, to 41.", [(41, "toll")]),
        ("The number of dead climbed by at least three on Friday to 41.", [(41, "toll")]),
        ("The death toll has fallen by four, to 18, after a recount.", [(18, "toll")]),
        ("The toll rose by six on Monday to 10 July.", [(6, "increment")]),
        ("The toll rose by two, and 41 were hurt.", [(2, "increment"), (41, "toll")]),
        ("The toll was lowered by two on Friday.", []),
        ("The police lowered the death toll by two.", []),
        ("The number of dead fell by three.", []),
    ],
)
def test_by_how_many(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(f.best, f.counting) for f in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("The shelling cost tens of thousands of lives.", "tens of thousands of lives"),
        ("The shelling cost dozens of lives.", "dozens of lives"),
    ],
)
def test_lives_by_thousands(text: str, victims: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.victims, figure.low, figure.best) == (victims, 2, None)
