"""Tolls that rise or fall by so many: what they come to, or how many more they tell of."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll rose by six overnight to 41.", [(41, "toll")]),
        ("The death toll rose by six, to 41.", [(41, "toll")]),
        (
            "The toll from the bombings of three churches and four hotels rose to 41.",
            [(41, "toll")],
        ),
        (
            "Nera raised the death toll from the raids on a church and two inns to 41.",
            [(41, "toll")],
        ),
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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two more died on Friday, pushing the number of dead from 17 to 19.", 19),
        ("The death of a guard took the toll from nine to ten.", 10),
    ],
)
def test_from_one_number_to_another(text: str, expected: int) -> None:
    figure = figures_in(text)[-1]
    assert (figure.low, figure.best, figure.high) == (expected, expected, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two drones struck, one killing a nurse and the other injuring three boys.",
         [("killed", 1), ("wounded", 3)]),
        ("Two bombs went off, the first killing seven men and the second wounding 12 boys.",
         [("killed", 7), ("wounded", 12)]),
        ("The first blast killed four men and the second, minutes later, killed nine boys.",
         [("killed", 4), ("killed", 9)]),
        ("There were two killings in May and one killing in June.", [("killed", 2), ("killed", 1)]),
        ("Two of the dead were boys, and six of the wounded are in intensive care.",
         [("killed", 2), ("wounded", 6)]),
        ("Two of the dead were boys and six were women.", [("killed", 2), ("killed", 6)]),
    ],
)  # fmt: skip
def test_what_each_of_several_did(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll stood at 23 on Friday, rose to 31 on Saturday and reached 40 by Monday.",
         [23, 31, 40]),
        ("The death toll climbed to 12 on Friday and to 15 on Saturday.", [12, 15]),
        ("The death toll reached 12 and prices rose to 40 pesos.", [12]),
        ("The death toll rose to 12 on Friday and reached the villages by 40 trucks.", [12]),
    ],
)  # fmt: skip
def test_tolls_that_go_on_rising(text: str, expected: list[int]) -> None:
    assert [figure.best for figure in figures_in(text)] == expected


_of_both = rows_of("outcome", "best", "high", flagged=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of dead and wounded rose to 70.", [("casualties", 70, 70)]),
        ("The number of people killed or injured has reached 70.", [("casualties", 70, 70)]),
        ("The number of deaths and injuries stood at 70.", [("casualties", 70, 70)]),
        ("That brings to 19 the number of clerks killed and hurt.", [("casualties", 19, 19)]),
        ("The ministry put the dead and wounded at 70.", [("casualties", 70, 70)]),
        ("The number of killed and missing has risen to 70.", []),
        ("The number of killed and murdered rose to 70.", [("killed", 70, 70)]),
        (
            "The number of dead and wounded rose to 12 and 40, respectively.",
            [("killed", 12, 12), ("wounded", 40, 40)],
        ),
        ("The number of dead rose to 12.", [("killed", 12, 12)]),
        ("The number of people arrested and detained rose to 70.", [("captured", 70, 70)]),
    ],
)
def test_the_number_of_dead_and_wounded(
    text: str, expected: list[tuple[str, int | None, int | None]]
) -> None:
    assert _of_both(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll went from eight dead to ten.", [("killed", 10, 10)]),
        ("The toll rose from at least 12 killed to 15 killed.", [("killed", 15, 15)]),
        (
            "The toll went from 12 dead and 40 hurt to 15 dead and 60 hurt.",
            [("killed", 15, 15), ("wounded", 60, 60)],
        ),
        ("From eight to ten guards were killed.", [("killed", None, 10)]),
        ("Estimates range from eight dead to 12.", [("killed", 8, 8)]),
        ("They moved 12 dead from the field to the town.", [("killed", 12, 12)]),
    ],
)
def test_from_so_many_dead_to_more(
    text: str, expected: list[tuple[str, int | None, int | None]]
) -> None:
    assert _of_both(text) == expected
