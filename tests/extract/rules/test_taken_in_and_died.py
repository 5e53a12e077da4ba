"""How many were taken in, carried, held or had, and how many of these, or of others, died."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    "text",
    [
        "The clinic admitted 12 people, and two died.",
        "The clinic admitted 12 people, and two have since died.",
        "The clinic admitted 12 people, and two were killed.",
        "The clinic admitted 12 people, and two children died.",
        "The hospital registered 18 people and two of them died.",
        "The hospital has registered 18 people, and two guards died.",
        "The village had 200 residents, and two died.",
        "The village had 200 residents, and two guards died.",
        "The camp hosts 3,000 people, and two died last week.",
        "The camp hosts 3,000 people, and two children died last week.",
        "The raid displaced 3,000 people, and two died.",
        "The raid displaced 3,000 people, and two children died.",
        "The factory employs 40 workers, and two died.",
        "There were 40 workers, and two died.",
        "Doctors examined 20 people, and two were dead on arrival.",
        "The hospital received 12 people, two of whom died.",
        "Ambulances brought in 20 people; two later died.",
        "The ship carried 50 people, and two died.",
    ],
)
def test_only_who_died_is_killed(text: str) -> None:
    assert _told(text) == [("killed", 2)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The clinic admitted 12 people wounded in the blast, and two died.",
         [("wounded", 12), ("killed", 2)]),
        ("The hospital admitted 12 wounded people, and two died.",
         [("wounded", 12), ("killed", 2)]),
        ("Troops freed 40 hostages, but two were killed.", [("freed", 40), ("killed", 2)]),
        ("Soldiers arrested 12 people, and two died.", [("captured", 12), ("killed", 2)]),
    ],
)  # fmt: skip
def test_what_else_is_told_of_them_stays(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The army admitted 12 people and two guards died.", 12, 2),
        ("The clinic admitted that 12 people and two guards died.", 12, 2),
        ("There were 40 workers and nine guards killed.", 40, 9),
        ("Two policemen and three of the attackers died.", 2, 3),
        ("Seven officers and five more were killed.", 7, 5),
        ("12 people in Lona and seven in Brell were killed.", 12, 7),
        ("The same night three soldiers and two guards died.", 3, 2),
    ],
)
def test_those_who_died_beside_others_stay(text: str, first: int, second: int) -> None:
    assert _told(text) == [("killed", first), ("killed", second)]


def test_a_clinic_that_admits_people_says_nothing() -> None:
    (dead,) = figures_in("The clinic admitted 12 people, and two died.")
    assert dead.said_by is None
    (dead,) = figures_in("The clinic admitted that two patients had died.")
    assert dead.said_by == "The clinic"
