"""Who died is who was hurt in an act that a clause names, and no place of that act."""

import pytest
from figures_told import rows_of

rows = rows_of("outcome", "victims")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A girl who was injured in Friday's shelling of Lona died on Sunday.",
         [("wounded", "A girl"), ("killed", "A girl")]),
        ("A girl who was injured in the shelling of Lona died on Sunday.",
         [("wounded", "A girl"), ("killed", "A girl")]),
        ("A man who was wounded in last week's bombing in Lona died on Monday.",
         [("wounded", "A man"), ("killed", "A man")]),
        ("A man who was wounded in a bombing in Lona died on Monday.",
         [("wounded", "A man"), ("killed", "A man")]),
        ("A man whose brother was wounded in Friday's shelling died on Monday.",
         [("killed", "A man"), ("wounded", "brother")]),
        ("The girl's mother died on Monday.", [("killed", "The girl's mother")]),
        ("Soldiers who were shelling the port died on Monday.", [("killed", "Soldiers")]),
        ("The shelling of Lona went on and a clerk died.", [("killed", "a clerk")]),
        ("After Friday's shelling of Lona a clerk died.", [("killed", "a clerk")]),
    ],
)  # fmt: skip
def test_who_died(text: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("After the murder of two nuns, a guard was arrested.",
         [("killed", "two nuns"), ("captured", "a guard")]),
        ("In the death of a clerk, a policeman has been charged.", [("killed", "a clerk")]),
        ("In the killing of a priest, his brother was arrested.",
         [("killed", "a priest"), ("captured", "his brother")]),
        ("The killing of the mayor, a former judge, was condemned.", [("killed", "the mayor")]),
        ("The killing of the mayor, his wife and a guard was condemned.",
         [("killed", "the mayor"), ("killed", "his wife"), ("killed", "a guard")]),
        ("The murder of two nuns, a guard and a cook was condemned.",
         [("killed", "two nuns"), ("killed", "a guard"), ("killed", "a cook")]),
    ],
)  # fmt: skip
def test_of_whom_the_act_is(text: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor along with two guards was kidnapped.",
         [("kidnapped", "The mayor"), ("kidnapped", "two guards")]),
        ("A nurse together with three patients was killed.",
         [("killed", "A nurse"), ("killed", "three patients")]),
        ("A nurse who came along with three patients was killed.", [("killed", "A nurse")]),
    ],
)  # fmt: skip
def test_who_is_along_with_others(text: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(text) == expected
