"""A toll that is nobody's is no speaker, and a name like another phrase is one."""

import pytest
from figures_told import rows_of


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An earlier toll spoke of nine dead.", None),
        ("The toll from the hospital spoke of nine dead.", "The toll from the hospital"),
        ("Save the Children said 12 had died.", "Save the Children"),
    ],
)
def test_a_toll_of_nobody_says_nothing(text: str, speaker: str | None) -> None:
    [row] = rows_of("said_by")(text)
    assert row == (speaker,)
