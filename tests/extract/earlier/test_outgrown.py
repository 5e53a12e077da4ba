"""Tolls that grow within one article, and what stays another claim: invented sentences."""

import pytest

from recount.extract.earlier.outgrown import outgrown
from recount.extract.figure import Figure
from recount.extract.figures import figures_in
from recount.extract.sentences.passages import passages_of
from recount.extract.sentences.spans import Spans

A_DAY = "A bomb exploded in Nera on Sunday, killing five people."


def _replaced(text: str) -> list[tuple[int, int]]:
    """The numbers that others take the place of, each with that other."""
    figures = figures_in(text)
    spans = Spans(passages_of(text).sentences)
    pairs = outgrown(text, spans, figures).items()
    return sorted((_number(figures[i]), _number(figures[j])) for i, j in pairs)


def _number(figure: Figure) -> int:
    return figure.best or figure.low or 0


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A_DAY} The toll later rose to nine.", [(5, 9)]),
        (f"{A_DAY} By evening the toll had risen to nine.", [(5, 9)]),
        (f"{A_DAY} The death toll now stands at nine, the mayor said.", [(5, 9)]),
        (f"{A_DAY} The toll rose to eight on Monday. The toll has since reached 11.",
         [(5, 11), (8, 11)]),
        (f"{A_DAY} Officials later said that nine people had died.", [(5, 9)]),
        (f"{A_DAY} The toll was later revised to four.", [(5, 4)]),
        (f"{A_DAY} The toll was given earlier as four.", [(4, 5)]),
        ("Clashes in Nera killed 16 on Saturday. By Sunday evening, 23 people had died.",
         [(16, 23)]),
        ("Clashes in Nera killed 16 on Saturday. The ministry said on Sunday that 23 people had"
         " been killed.", [(16, 23)]),
        ("The toll has risen to 22, police said. They had earlier put the number at 18.",
         [(18, 22)]),
        ("A blast killed 22 people, officials said, revising the toll from 25.", [(25, 22)]),
        ("Police first said that five people had died, but the toll rose to nine.", [(5, 9)]),
    ],
)  # fmt: skip
def test_a_toll_that_another_takes_the_place_of(text: str, expected: list[tuple[int, int]]) -> None:
    assert _replaced(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{A_DAY} Activists said 40 people had been killed.",
        f"{A_DAY} The number of wounded rose to nine.",
        f"{A_DAY} By nightfall soldiers had killed three of the gunmen.",
        f"{A_DAY} Rescuers now say 12 people are missing.",
        f"{A_DAY} The toll since January has risen to 90.",
        "Police said five people died in Nera. Activists later said 40 people had been killed.",
        "Clashes killed 16 on Saturday. The ministry said on Saturday that 23 people had been"
        " killed.",
        "Clashes killed 16 on Saturday. The number of dead stood at 12 on Saturday.",
        "The army had earlier said that it killed 12 rebels.",
    ],
)
def test_what_stands_beside_it(text: str) -> None:
    assert _replaced(text) == []
