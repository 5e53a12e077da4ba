"""Ages behind people are no number of them: "six children between five and 12"."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six children between five and 12 were killed.", [(6, 6)]),
        ("The blast killed two men between 20 and 30.", [(2, 2)]),
        ("Twelve of the dead were novices, all boys between nine and 15, he said.", [(12, 12)]),
        ("Four boys between 8 and 14 years old were killed.", [(4, 4)]),
        ("Rebels killed between nine and 15 boys.", [(9, 15)]),
        ("Between nine and 15 boys were killed.", [(9, 15)]),
        ("The rebels lost men, between five and 12, in the raid.", [(5, 12)]),
        ("Of the wounded soldiers between five and 12 died.", [(5, 12)]),
        ("Among civilians between five and 12 died.", [(5, 12)]),
        ("The couple, 40 and 38, were killed.", [(2, 2)]),
        ("The two, 40 and 38, were killed.", [(2, 2)]),
        ("His sons, 12 and 14, were killed.", [(2, None)]),
        ("He, 40, and his wife, 38, were kidnapped.", [(1, 1)]),
        ("The town lost its guards, 12 and 14 were killed in two raids.", [(12, 12), (14, 14)]),
        ("The murder of six children between five and 12 shook the town.", [(6, 6)]),
    ],
)
def test_ages_behind_people_count_nobody(text: str, expected: list[tuple[int, int]]) -> None:
    told = [(figure.low, figure.high) for figure in figures_in(text)]
    assert told == expected
