"""How many more or fewer than elsewhere or before: a number of nobody in particular."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve fewer people died than last year.", []),
        ("Three fewer were killed than in May.", []),
        ("Three people fewer were killed than in May.", []),
        ("Twelve more people died than last year.", []),
        ("Ten people more were killed than last year.", []),
        ("Twelve more people died in a blast stronger than Monday's.", [(12, "increment")]),
        ("Twelve more people died.", [(12, "increment")]),
        ("Troops killed 12 more than a week ago.", [(12, "toll")]),
    ],
)
def test_differences(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(f.best, f.counting) for f in figures_in(text)] == expected
