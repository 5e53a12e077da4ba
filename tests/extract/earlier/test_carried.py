"""What a sentence takes up from the one before it."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int, str, int | None]

read = rows_of("outcome", "number", "group", "part_of")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six villagers were killed. They include two nurses and a girl.",
         [("killed", 2, "civilians", 0), ("killed", 1, "persons", 0)]),
        ("Six villagers were killed in Asker; they included two nurses.",
         [("killed", 2, "civilians", 0)]),
        ("Four of the wounded have been named; they include a boy.",
         [("wounded", 1, "persons", None)]),
        ("Six villagers were killed.\n\nThey include two nurses.", []),
        ("Houses were burned. They include two shops.", []),
        ("Twelve people died, police said. The army put the figure at 20.",
         [("killed", 20, "persons", None)]),
        ("Twelve people died; the army puts the number at 20.", [("killed", 20, "persons", None)]),
        ("Prices rose. The bank put the figure at 20.", []),
        ("Twelve people died. A monitoring group put the figure closer to 20.",
         [("killed", 20, "persons", None)]),
        ("Twelve people died. A rights group puts the number at nearer to 20.",
         [("killed", 20, "persons", None)]),
        ("Twelve people died. Others say the real figure is closer to 20.",
         [("killed", 20, "persons", None)]),
        ("Prices rose. The bank put the figure closer to 20.", []),
        ("The troops edged closer to two villages.", []),
    ],
)  # fmt: skip
def test_who_and_how_many(text: str, expected: list[Row]) -> None:
    assert read(text)[-len(expected) or len(read(text)) :] == expected


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Twelve soldiers were killed on Monday. Another 20 were hurt.", "military"),
        ("Twelve soldiers were killed. Two were hurt.", "military"),
        ("Twelve soldiers were killed. The others were hurt.", "military"),
        ("Twelve soldiers and a farmer were killed. Another 20 were hurt.", "persons"),
        ("Twelve soldiers were killed. On Tuesday, 20 were hurt.", "persons"),
        ("Twelve soldiers were killed. A bombing left 20 dead.", "persons"),
        ("Twelve soldiers were killed.\n\nAnother 20 were hurt.", "persons"),
        ("Twelve soldiers were killed. The toll rose to 20.", "persons"),
        ("Gunmen killed 19 farmers. The mayor told reporters that six others were hurt.",
         "civilians"),
    ],
)  # fmt: skip
def test_the_group_of_those_before(text: str, group: str) -> None:
    assert figures_in(text)[-1].group == group
