"""People who are counted, and named between commas before what happened to them."""

import pytest

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
