"""Whom a verb is told of behind what they meant to do, saw, or are said to be behind."""

import pytest
from figures_told import rows_of

_told = rows_of("outcome", "number", "victims")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Troops who stormed the house to free three hostages were killed.",
            [("killed", 2, "Troops")],
        ),
        (
            "A negotiator trying to free three nuns was abducted.",
            [("kidnapped", 1, "A negotiator")],
        ),
        ("Two men trying to rob a trader were lynched.", [("killed", 2, "Two men")]),
        (
            "Two officers sent to the port to arrest three smugglers were shot dead.",
            [("killed", 2, "Two officers")],
        ),
        (
            "Police tried to free two nuns and three officers were killed.",
            [("killed", 3, "three officers")],
        ),
        (
            "The army sent troops to free 12 nuns and four were killed.",
            [("killed", 4, "four")],
        ),
        (
            "Gunmen attacked the house to free a rebel and three guards were killed.",
            [("killed", 3, "three guards")],
        ),
    ],
)
def test_what_they_meant_to_do(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A man who saw two boys killed was arrested.",
            [("captured", 1, "A man"), ("killed", 2, "two boys")],
        ),
        ("Witnesses who saw a soldier wounded were questioned.", [("wounded", 1, "a soldier")]),
        ("Residents saw two men abducted.", [("kidnapped", 2, "two men")]),
        ("A man in the car killed two boys.", [("killed", 2, "two boys")]),
    ],
)
def test_what_they_saw(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The man thought to be behind the murder of two nuns was arrested.",
            [("captured", 1, "The man"), ("killed", 2, "two nuns")],
        ),
        (
            "The leader of a group blamed for killing 20 people was captured.",
            [("captured", 1, "The leader of a group"), ("killed", 20, "20 people")],
        ),
        (
            "The brains behind the abduction of 14 miners were arrested.",
            [("kidnapped", 14, "14 miners")],
        ),
        (
            "Clashes after the murder of two nuns left a group of 20 people wounded.",
            [("killed", 2, "two nuns"), ("wounded", 20, "20 people")],
        ),
    ],
)
def test_who_is_behind_it(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A brother of one of the three dead was wounded.",
            [("wounded", 1, "A brother of one of the three"), ("killed", 3, "the three")],
        ),
        ("A friend of two of the dead was arrested.", [("captured", 1, "A friend of two")]),
        (
            "The wife of one of those arrested was freed.",
            [("freed", 1, "The wife of one of those")],
        ),
        (
            "Two of those arrested were freed.",
            [("freed", 2, "Two of those arrested")],
        ),
        (
            "A woman kidnapped along with two boys was freed.",
            [
                ("kidnapped", 1, "A woman"),
                ("freed", 1, "A woman"),
                ("kidnapped", 2, "two boys"),
            ],
        ),
        ("Three boys mistaken for two thieves were lynched.", [("killed", 3, "Three boys")]),
        ("A boy used as a human shield was killed.", [("killed", 1, "A boy")]),
        ("Police used two dogs and three men were held hostage.", [("kidnapped", 3, "three men")]),
    ],
)
def test_whose_they_are(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert _told(text) == expected
