"""Who is told of behind the names of as many people as were counted."""

import pytest
from figures_told import rows_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed two guards of the bank, Ana Gil and Juan Paz, and a clerk.", [2, 1]),
        ("Gunmen killed two guards, Ana Gil, 31, and Juan Paz, 26, and a clerk.", [2, 1]),
        ("Among the dead are two guards, Ana Gil and Juan Paz, and a girl who passed by.", [2, 1]),
        ("Gunmen killed two guards, Ana Gil and Juan Paz, and fled.", [2, 1, 1]),
    ],
)
def test_one_more_behind_as_many_names(text: str, expected: list[int]) -> None:
    assert [best for (best,) in rows_of("best")(text)] == expected
