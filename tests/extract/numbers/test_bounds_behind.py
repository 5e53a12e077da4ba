"""Bounds told behind those who are counted, before and behind the verb, and tolls that are up."""

import pytest
from figures_told import rows_of

Row = tuple[str, int | None, int | None, int | None]

told = rows_of("outcome", "low", "best", "high")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fifteen people at least were killed.", [("killed", 15, None, None)]),
        ("The blast killed 15 people at the very least.", [("killed", 15, None, None)]),
        ("30 people, possibly more, were killed.", [("killed", 30, None, None)]),
        ("Ten people or more were killed.", [("killed", 10, None, None)]),
        ("Ten people and possibly more were killed.", [("killed", 10, None, None)]),
        ("At least 12, if not more, were killed.", [("killed", 12, None, None)]),
        ("Dozens, if not hundreds, were killed.", [("killed", 2, None, None)]),
        ("Ten, if not 12, were killed.", [("killed", 10, None, 12)]),
        ("Thirty people or thereabouts were killed.", [("killed", None, 30, None)]),
        ("The blast killed 15 people, at least two of them children.",
         [("killed", 15, 15, 15), ("killed", 2, None, None)]),
        ("The blast killed 15 people at least two days ago.", [("killed", 15, 15, 15)]),
        ("Ten people and possibly more dogs were killed.", [("killed", 10, 10, 10)]),
    ],
)  # fmt: skip
def test_bounds_behind_those_counted(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten people were killed, perhaps more.", [("killed", 10, None, None)]),
        ("Ten people were killed, and possibly more.", [("killed", 10, None, None)]),
        ("Ten people were killed, or perhaps 12.", [("killed", 10, None, 12)]),
        ("Two people were killed, perhaps 12 hours earlier.", [("killed", 2, 2, 2)]),
        ("Two people were killed, perhaps by the same men.", [("killed", 2, 2, 2)]),
        ("Ten people were killed and possibly more than 20 hurt.",
         [("killed", 10, 10, 10), ("wounded", 21, None, None)]),
    ],
)  # fmt: skip
def test_bounds_behind_the_verb(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than ten but fewer than 20 people were killed.", [("killed", 11, None, 19)]),
        ("Two, and possibly three, of the hostages were killed.", [("killed", 2, None, 3)]),
        ("At least one, and possibly two, of the hostages died.", [("killed", 1, None, 2)]),
        ("More than ten died and fewer than 20 were hurt.",
         [("killed", 11, None, None), ("wounded", None, None, 19)]),
    ],
)  # fmt: skip
def test_two_numbers_of_the_same_people(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll is up from 9 to 12.", [("killed", 12, 12, 12)]),
        ("Toll up from nine to 12", [("killed", 12, 12, 12)]),
        ("The toll was down from 12 to nine.", [("killed", 9, 9, 9)]),
        ("The death toll is now up to 12.", [("killed", 12, 12, 12)]),
        ("The death toll could be up to 12.", [("killed", None, None, 12)]),
        ("The number of dead could be as high as 60.", [("killed", None, None, 60)]),
        ("The toll rose to between nine and 12.", [("killed", 9, None, 12)]),
        ("Fatalities rise to 12", [("killed", 12, 12, 12)]),
        ("Fatalities may rise to 12", []),
    ],
)
def test_tolls_that_are_up(text: str, expected: list[Row]) -> None:
    assert told(text) == expected
