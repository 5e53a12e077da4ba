"""People who are counted, and named between commas before what happened to them."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Two nurses, identified as Ana Diaz, 20, and Luis Gil, 31, were kidnapped.",
            [("kidnapped", 2)],
        ),
        (
            "Three clerks, identified as Ana Diaz, 20, Luis Gil, and Omar Paz, 44, died.",
            [("killed", 3)],
        ),
        (
            "Two men, identified by the police as Omar Diaz, 20, and Luis Gil, 31, were shot dead.",
            [("killed", 2)],
        ),
        (
            "Two monks, named as Omar Diaz, 60, and Luis Gil, 31, were wounded.",
            [("wounded", 2)],
        ),
        (
            "A nurse and her son, identified as Ana Diaz, 20, and Luis Gil, 3, were wounded.",
            [("wounded", 1), ("wounded", 1)],
        ),
        ("A guard, identified as Sergeant Luis Gil, 20, was killed.", [("killed", 1)]),
        ("Ana Diaz, 20, and Luis Gil, 21, were murdered.", [("killed", 1), ("killed", 1)]),
    ],
)
def test_those_who_are_named_are_told_of_once(text: str, told: list[tuple[str, int]]) -> None:
    assert [(f.outcome, f.best) for f in figures_in(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "The writer and playwright Luis Gil was hit by two bullets in the head.",
        "The lawyer and former deputy Ana Gil was hit by three bullets in the chest.",
        "The singer and painter Luis Gil was wounded by a bomb.",
        "The surgeon and poet Ana Gil was treated in hospital for burns.",
    ],
)
def test_one_person_of_two_callings(text: str) -> None:
    assert [(f.outcome, f.best) for f in figures_in(text)] == [("wounded", 1)]


def test_two_people_were() -> None:
    text = "The priest and a nun were hit by bullets."
    assert [(f.outcome, f.best) for f in figures_in(text)] == [("wounded", 1), ("wounded", 1)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Two of the policemen, Brigadier Omar Diaz, 33, and Officer Said Laribi, 27, died.",
            [("killed", 2, "police"), ("killed", 1, "police"), ("killed", 1, "police")],
        ),
        (
            "Three of the clerks, Ana Gil, 33, Omar Paz and Eva Ruiz, 27, were wounded.",
            [("wounded", 3, "civilians"), *[("wounded", 1, "persons")] * 3],
        ),
        (
            "Two soldiers, Sergeant Gil, 33, and Juan Paz, were killed by a mine.",
            [("killed", 2, "military"), ("killed", 1, "military"), ("killed", 1, "persons")],
        ),
        (
            "Two of the nuns, Eva Gil and Ana Paz, 60, were kidnapped.",
            [("kidnapped", 2, "civilians"), *[("kidnapped", 1, "persons")] * 2],
        ),
    ],
)
def test_as_many_names_as_were_counted(text: str, told: list[tuple[str, int, str]]) -> None:
    assert [(f.outcome, f.best, f.group) for f in figures_in(text)] == told
    assert all(f.part_of == 0 for f in figures_in(text)[1:])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "They shot dead four village guards, the wife of one of them and a two-month-old baby.",
            [4, 1, 1],
        ),
        ("The bomb wounded five clerks, the husband of one of them and three miners.", [5, 1, 3]),
        ("Gunmen kidnapped two nuns, the driver of one of them and a guard.", [2, 1, 1]),
        ("Police arrested 12 pupils, a teacher of three of them and two guards.", [12, 1, 2]),
    ],
)
def test_a_relative_of_one_of_them_is_told_of_too(text: str, told: list[int]) -> None:
    assert [f.best for f in figures_in(text)] == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hostages, 12 men and two women, were freed.",
         [("freed", 12, "persons"), ("freed", 2, "persons")]),
        ("The soldiers, five men and a woman, were shot dead.",
         [("killed", 5, "military"), ("killed", 1, "military")]),
        ("Gunmen freed the miners, 12 men and a boy.",
         [("freed", 12, "civilians"), ("freed", 1, "civilians")]),
        ("The 14 hostages, 12 men and two women, were freed.",
         [("freed", 14, "persons"), ("freed", 12, "persons"), ("freed", 2, "persons")]),
        ("Rebels killed the guards, a nurse and two clerks.",
         [("killed", 2, "persons"), ("killed", 1, "civilians"), ("killed", 2, "civilians")]),
    ],
)  # fmt: skip
def test_who_they_were_tells_how_many(text: str, expected: list[tuple[object, ...]]) -> None:
    assert rows_of("outcome", "number", "group")(text) == expected
