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
        ("The raid killed five boys, all under 14.", [(5, 5)]),
        ("Five men - all over 60 - were killed.", [(5, 5)]),
        ("Five boys, the youngest 12, were killed.", [(5, 5)]),
        ("Three sisters - six, eight and nine - were killed.", [(3, 3)]),
        ("The raid killed two boys, 12 and 14, and a nun.", [(2, 2), (1, 1)]),
        ("The raid killed 12 people - nine and three - in two attacks.",
         [(12, 12), (9, 9), (3, 3)]),
        ("In the raid, all under 14 were killed.", [(None, 13)]),
        ("The couple, 40 and 38, were killed.", [(2, 2)]),
        ("They killed a couple, 40 and 38, and their twins, 9.", [(2, 2), (2, None)]),
        ("Soldiers killed her sons, 12 and 14.", [(2, None)]),
        ("The two, 40 and 38, were killed.", [(2, 2)]),
        ("His sons, 12 and 14, were killed.", [(2, None)]),
        ("He, 40, and his wife, 38, were kidnapped.", [(1, 1)]),
        ("The town lost its guards, 12 and 14 were killed in two raids.", [(12, 12), (14, 14)]),
        ("The murder of six children between five and 12 shook the town.", [(6, 6)]),
    ],
)  # fmt: skip
def test_ages_behind_people_count_nobody(
    text: str, expected: list[tuple[int | None, int | None]]
) -> None:
    told = [(figure.low, figure.high) for figure in figures_in(text)]
    assert told == expected
