"""Which of two tolls of one event has the account of a draft: invented sentences."""

import pytest

from recount.tasks.drafting.found import About, draft_of

A_DAY = "A bomb exploded in Nera on Sunday, killing five people"


def _accounts(text: str) -> list[list[tuple[int | None, int | None]]]:
    """Of each account the numbers of its figures, each with that of its whole."""
    draft = draft_of(text, About("a", published="2031-05-07"))
    wholes = [
        None if figure.part_of is None else draft.figures[figure.part_of].best
        for figure in draft.figures
    ]
    return [
        [(draft.figures[i].best, wholes[i]) for i in segment.figures] for segment in draft.segments
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{A_DAY}. The toll later rose to nine.", [[(9, None)], [(5, None)]]),
        (f"{A_DAY}, including two children. The toll later rose to nine, police said.",
         [[(2, 9), (9, None)], [(5, None)]]),
        (f"{A_DAY}, officials said. The toll was given earlier as four.",
         [[(5, None)], [(4, None)]]),
        ("A bomb exploded in Nera on Sunday. The toll has risen to 22, police said. They had"
         " earlier put the number at 18. Five of the victims were children.",
         [[(22, None), (5, 22)], [(18, None)]]),
        ("A bomb in Nera killed five people on Sunday. Activists said 40 people had died.",
         [[(5, None)], [(40, None)]]),
    ],
)  # fmt: skip
def test_the_last_word_has_the_account(
    text: str, expected: list[list[tuple[int | None, int | None]]]
) -> None:
    assert _accounts(text) == expected
