"""Who is among them, who lies between life and death, and who were lost: invented sentences."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

read = rows_of("outcome", "low", "group")


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Among them is a girl of seven, he writes.", "persons"),
        ("Among them was a nurse.", "civilians"),
        ("Among them was the mayor of Lona.", "civilians"),
        ("A boy of six was among them.", "persons"),
        ("A captain is among them, the army said.", "military"),
    ],
)
def test_one_is_among_them(text: str, group: str) -> None:
    whole, part = figures_in("Fifteen people were killed. " + text)
    assert (part.outcome, part.low, part.group, part.part_of) == ("killed", 1, group, 0)
    assert (whole.low, part.counting) == (15, "mention")


@pytest.mark.parametrize(
    "text", ["Among them was a growing anger.", "Among them is the fear of more raids."]
)
def test_an_anger_among_them_is_nobody(text: str) -> None:
    assert read("Fifteen people were killed. " + text) == [("killed", 15, "persons")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boy of 12 is on a ventilator.", [("wounded", 1, "persons")]),
        ("One of the gendarmes, hit in the neck, remains between life and death.",
         [("wounded", 1, "police")]),
        ("Two soldiers are between life and death.", [("wounded", 2, "military")]),
        ("The hospital has nine ventilators.", []),
        ("It was a matter between life and death.", []),
    ],
)  # fmt: skip
def test_between_life_and_death(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lona acknowledged the loss of four of its peacekeepers and sent more.",
         [("killed", 4, "international_forces")]),
        ("The army confirmed the loss of two of its officers in the raid.",
         [("killed", 2, "military")]),
        ("The rebels mourned the loss of three of their fighters in Lona.",
         [("killed", 3, "armed_group")]),
        ("The village lost nine of its farmers.", [("killed", 9, "civilians")]),
        ("The firm announced the loss of 40 of its clerks.", []),
        ("The firm mourned the loss of three of its clerks.",
         [("killed", 3, "civilians")]),
        ("The army lost 12 of its soldiers to desertion.", []),
    ],
)  # fmt: skip
def test_the_loss_of_some_of_a_force(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A doctor said that he had been handed 31 corpses in all.", [("killed", 31, "persons")]),
        ("The clinic has taken in 12 bodies since dawn.", [("killed", 12, "persons")]),
        ("The morgue was handed nine bodies.", [("killed", 9, "persons")]),
        ("Relatives were given 14 bodies.", [("killed", 14, "persons")]),
        ("Two professional bodies were given money.", []),
        ("Nine bodies were handed control of the port.", []),
        ("The minister took three bodies to court.", []),
    ],
)  # fmt: skip
def test_bodies_that_are_handed_over(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor was among the dead, along with two of his guards.",
         [("killed", 1), ("killed", 2)]),
        ("The mayor was among the wounded, together with his wife.",
         [("wounded", 1), ("wounded", 1)]),
        ("The mayor was among the dead, along with 20 cattle.", [("killed", 1)]),
        ("A clerk was among the missing, along with 40 rifles.", [("missing", 1)]),
    ],
)  # fmt: skip
def test_who_was_among_the_dead_along_with_others(
    text: str, expected: list[tuple[str, int]]
) -> None:
    assert rows_of("outcome", "best")(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among the 17 victims were a nurse and his two sons.",
         [("killed", 17, None), ("killed", 1, 0), ("killed", 2, 0)]),
        ("The 17 victims included a nurse.", [("killed", 17, None), ("killed", 1, 0)]),
        ("The 17 victims were farmers.", []),
        ("The victims included three nurses.", [("killed", 3, None)]),
    ],
)  # fmt: skip
def test_so_many_victims(text: str, expected: list[tuple[str, int, int | None]]) -> None:
    assert [(f.outcome, f.low, f.part_of) for f in figures_in(text)] == expected
