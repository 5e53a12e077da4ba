"""Who is in hospital after the dead of a sentence before, and who was told of or is not hurt."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "best", "victims", "part_of")
DEAD = ("killed", 18, "18 people", None)
BOMB = "A bomb killed 18 people in Karsa."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Another 25 people remained in hospital, six of them in critical condition.",
         [("wounded", 25, "Another 25 people", None), ("wounded", 6, "six of them", 1)]),
        ("Twenty-five are still in hospital.", [("wounded", 25, "Twenty-five", None)]),
        ("Some 60 people are in hospital.", [("wounded", 60, "Some 60 people", None)]),
        ("Nine others were rushed to hospital.", [("wounded", 9, "Nine others", None)]),
        ("The next day\n\nTwelve traders were admitted to a hospital in the capital.",
         [("wounded", 12, "Twelve traders", None)]),
        ("Nine were hospitalised.", [("wounded", 9, "Nine", None)]),
    ],
)  # fmt: skip
def test_in_hospital_after_the_dead(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(f"{BOMB} {text}") == [DEAD, *expected]


@pytest.mark.parametrize(
    "text",
    [
        "Three doctors were in the hospital at the time.",
        "Forty patients were in the hospital when it was hit.",
        "Forty patients were in hospital when it was hit.",
        "Nine bodies are in a hospital in the town.",
        "The two teachers were in hospital.",
        "Nine children were taken to hospital with cholera.",
        "Nine traders were taken to a hotel.",
        "Nine traders went to hospital to give blood.",
        "Some of them were taken to hospital.",
        "Six people were not taken to hospital.",
        "Six people refused to be taken to hospital.",
        "Six people may be taken to hospital.",
    ],
)
def test_not_hurt_or_told_of_before(text: str) -> None:
    assert told(f"{BOMB} {text}") == [DEAD]


def test_nobody_is_in_hospital_without_violence() -> None:
    assert told("The fair drew 18 people. Nine others were taken to hospital.") == []


def test_so_many_wounded_are_they() -> None:
    bomb = "A bomb killed 18 people and injured 40."
    hurt = ("wounded", 40, "40", None)
    assert told(f"{bomb} Twenty-five people were taken to hospital.") == [DEAD, hurt]
    more = told(f"{bomb} Fifty people were taken to hospital.")
    assert more == [DEAD, hurt, ("wounded", 50, "Fifty people", None)]
    some = told(f"{bomb} Eleven of them are still in hospital.")
    assert some == [DEAD, hurt, ("wounded", 11, "Eleven of them", 1)]
