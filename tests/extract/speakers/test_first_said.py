"""Numbers that their own speakers call a mistake, and lists with words that no list has."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "An early post said six people had died. The office took it down, saying the number was"
        " wrong.",
        "He had reported ten deaths; he said later that one body had been counted twice.",
        "A police statement had given a toll of 53. The police said that this was a mistake.",
        "The ministry, which had at first spoken of four dead, blamed the error on haste.",
        "It could have cost ten lives.",
        "In the script, 25 passengers are killed.",
        "There were rumours of a hundred dead. They have since been debunked.",
        "Rumours that he'd been shot dead trying to flee, widely shared, were untrue.",
        "People keep asking me for 500 dead.",
        "If so, the toll of victims falls to 32.",
    ],
)
def test_not_counted(text: str) -> None:
    (figure,) = figures_in(text)
    assert figure.flags != ()


@pytest.mark.parametrize(
    "text",
    [
        "Officials said six people died. They took it down the river.",
        "Six people died. The bridge, an early target, fell. It was a mistake.",
        "It may have cost six lives.",
    ],
)
def test_counted(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.low, figure.flags) == (6, ())


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Seventeen people died: four nurses, a cellist and 12 boys.", [17, 4, 1, 12]),
        ("They killed 40 officials, a figure that nobody confirmed.", [40]),
        ("Gunmen killed 12 women and children.", [12]),
        ("Gunmen killed 12 soldiers and farmers.", [12, None]),
        ("One was killed and the other was hurt.", [1, 1]),
        ("One was killed and the other hurt.", [1, 1]),
        ("The other guards are safe.", []),
        ("The gunman killed four people before being shot dead.", [1, 4]),
        ("Police held two men before being told.", []),
        ("The army held two clerks before being killed.", []),
    ],
)
def test_lists(text: str, numbers: list[int | None]) -> None:
    assert [figure.best for figure in figures_in(text)] == numbers
