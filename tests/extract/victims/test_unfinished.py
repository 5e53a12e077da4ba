"""Victims joined by "and" in a subject whose verb is still to come."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The arrests of a general and two colonels were announced.",
            [("captured", 1), ("captured", 2)],
        ),
        (
            "The deaths of three soldiers and a civilian were confirmed.",
            [("killed", 3), ("killed", 1)],
        ),
        (
            "The abduction of a priest and two nuns shocked the town.",
            [("kidnapped", 1), ("kidnapped", 2)],
        ),
        ("The gunmen who killed a judge and his wife fled.", [("killed", 1), ("killed", 1)]),
        (
            "The bomb that killed two guards and a clerk was hidden in a pot.",
            [("killed", 2), ("killed", 1)],
        ),
    ],
)
def test_one_more_victim_of_the_subject(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed two men and a clerk was hurt.", [("killed", 2), ("wounded", 1)]),
        (
            "The bomb that killed two men exploded and three clerks were hurt.",
            [("killed", 2), ("wounded", 3)],
        ),
        (
            "Police confirmed the deaths of two men and three clerks were hurt.",
            [("killed", 2), ("wounded", 3)],
        ),
        (
            "The killing of two men was condemned and a clerk was freed.",
            [("killed", 2), ("freed", 1)],
        ),
        ("The bodies of 52 people and 190 wounded had arrived.", [("killed", 52)]),
    ],
)
def test_a_clause_of_its_own_is_not_joined(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text)[: len(expected)] == expected
    assert len([one for one in told(text) if one[0] == "killed"]) == 1
