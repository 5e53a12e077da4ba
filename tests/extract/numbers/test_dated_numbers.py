"""The days of a date count nobody."""

import pytest
from figures_told import rows_of


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Fighting on May 1-2 killed 40 people.", [40]),
        ("Clashes on May 1 and 2 killed 40 people.", [40]),
        ("Strikes from Nov. 12 to 14 wounded 40 people.", [40]),
        ("They killed 12 on May 1 and 2 were hurt.", [12, 2]),
    ],
)
def test_the_days_of_a_span_count_nobody(text: str, numbers: list[int]) -> None:
    assert [number for (number,) in rows_of("number")(text)] == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bombing killed 17 today.", [("killed", 17)]),
        ("Troops arrested 12 Monday.", [("captured", 12)]),
        ("We buried nine yesterday.", [("killed", 9)]),
        ("Police said they killed 3 Monday night.", [("killed", 3)]),
        ("A bomb killed 12 Sunday and wounded 40.", [("killed", 12), ("wounded", 40)]),
        ("The death toll rose to 12 Monday.", [("killed", 12)]),
        # And what still dates.
        ("The attack killed two 12 days ago.", [("killed", 2)]),
        ("The attack of 12 May killed two.", [("killed", 2)]),
        ("The index gained 12 Monday.", []),
        ("Police arrested a man at 9 Monday.", [("captured", 1)]),
    ],
)
def test_people_of_a_day(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1981 President Omar Hadi was shot dead.", [("killed", 1)]),
        ("A colonel who in 1990 Brigadier Diaz shot dead was his cousin.", [("killed", 1)]),
        ("By 2012 Colonel Diaz and two guards had been killed.", [("killed", 1), ("killed", 2)]),
        ("In 1999 soldiers killed two priests.", [("killed", 2)]),
        # And what counts.
        ("In all, 2014 people died.", [("killed", 2014)]),
        ("Rebels killed 1999 villagers.", [("killed", 1999)]),
    ],
)
def test_the_year_that_a_clause_opens_with(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == expected


def test_people_behind_a_year_are_not_counted() -> None:
    rows = rows_of("outcome", "low", "best", "victims")
    assert rows("In 2014 pupils were abducted in Kona.") == [("kidnapped", 2, None, "pupils")]
