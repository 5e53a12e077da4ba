"""Numbers that stand beside those of the victims: of a whole, of others, of one among them."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, int | None]

told = rows_of("outcome", "low", "best")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bomb killed two and hurt at least twice that number.", [("killed", 2, 2)]),
        ("It killed three and wounded three times that many.", [("killed", 3, 3)]),
        ("It killed three and wounded double that number.", [("killed", 3, 3)]),
        ("It killed three and wounded 12 of that number.",
         [("killed", 3, 3), ("wounded", 12, 12)]),
        ("It killed three people and wounded 12.", [("killed", 3, 3), ("wounded", 12, 12)]),
    ],
)  # fmt: skip
def test_twice_that_number_is_not_that_number(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two people died of their wounds, taking the total to 19.",
         [("killed", 2, 2), ("killed", 19, 19)]),
        ("Two more died from burns, bringing the total to 12.",
         [("killed", 2, 2), ("killed", 12, 12)]),
        ("Two men succumbed to their injuries, bringing the total to 12.",
         [("killed", 2, 2), ("killed", 12, 12)]),
        ("Five more suffered injuries, bringing the total to 40.",
         [("wounded", 5, 5), ("wounded", 40, 40)]),
        ("Six more were hurt, bringing the total to 40.",
         [("wounded", 6, 6), ("wounded", 40, 40)]),
        ("Doctors treated nine more injuries, bringing the total to 40.",
         [("wounded", 9, 9), ("wounded", 40, 40)]),
    ],
)  # fmt: skip
def test_who_died_of_wounds_brings_on_the_total_of_the_dead(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested 14 men, three of whom they later released.",
         [("captured", 14, 14), ("freed", 3, 3)]),
        ("The rebels seized 12 drivers, four of whom they killed.",
         [("kidnapped", 12, 12), ("killed", 4, 4)]),
        ("Troops captured nine rebels, two of whom the army wounded.",
         [("captured", 9, 9), ("wounded", 2, 2)]),
        ("The gunmen took nine nurses, some of whom they later killed.",
         [("kidnapped", 9, 9), ("killed", 2, None)]),
        ("The gunmen took nine nurses, most of whom they killed.",
         [("kidnapped", 9, 9), ("killed", 2, None)]),
        ("The gunmen took two nurses, both of whom they later killed.",
         [("kidnapped", 2, 2), ("killed", 2, 2)]),
        ("The gunmen took nine nurses, all of whom they later killed.",
         [("kidnapped", 9, 9), ("killed", 9, 9)]),
        ("The gunmen took two nurses whom they later killed.", [("killed", 2, 2)]),
    ],
)  # fmt: skip
def test_some_of_whom_they_killed(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Half a dozen of the 30 guards were killed.", [("killed", 6, 6)]),
        ("A dozen of the 40 hostages were freed.", [("freed", 12, 12)]),
        ("A handful of the 60 prisoners were freed.", [("freed", 2, None)]),
        ("Gunmen killed two dozen of the 60 pupils.", [("killed", 24, 24)]),
        ("Half a dozen soldiers were killed.", [("killed", 6, 6)]),
        ("A group of 12 men was killed.", [("killed", 12, 12)]),
        ("Half of the 30 guards were killed.", [("killed", 2, None)]),
    ],
)
def test_a_dozen_of_so_many(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Seven people, a soldier among them, were wounded.", "persons"),
        ("Seven people, the mayor included, were killed.", "persons"),
        ("Nine people, soldiers among them, were killed.", "persons"),
        ("Seven people, all soldiers, were wounded.", "military"),
        ("A man, a soldier, was killed.", "military"),
        ("Two men, soldiers from Lona, were killed.", "military"),
    ],
)
def test_one_among_them_is_not_who_they_are(text: str, group: str) -> None:
    assert figures_in(text)[0].group == group
