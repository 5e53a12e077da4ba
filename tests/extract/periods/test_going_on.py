"""Sums over what goes on for a time, beside the tolls of one attack: invented sentences."""

import pytest
from figures_told import rows_of

read = rows_of("outcome", "low", "counting")


@pytest.mark.parametrize(
    "text",
    [
        "The death brings to 49 the number of clerks who have lost their lives there since 2028.",
        "The killing brought to 34 the number of clerks who have been murdered this year.",
        "The ceremony brought to 311 the number of rebels who had given themselves up since May.",
        "The exchange brought to 310 the number of hostages released since the start of the year.",
        "Four people have died in such strikes since Monday.",
        "Nine people have died in such clashes since Monday.",
        "Twelve clerks have been killed in attacks on buses since Friday.",
        "Nine clerks have been hurt in similar raids around the town since Tuesday.",
        "A curfew has been in force for 60 days, during which soldiers have detained 2,700 people.",
        "The truce has lasted five months, in which time 60 people have been killed.",
        "The campaign has gone on for two years, during which gunmen have shot dead 90 clerks.",
        "It was the fourth raid of the summer. Together they have killed 47 people.",
    ],
)
def test_what_goes_on_is_summed_up(text: str) -> None:
    assert [counting for _, _, counting in read(text)] == ["cumulative"]


@pytest.mark.parametrize(
    "text",
    [
        "The death brings to 49 the number of clerks who died in the fire.",
        "Six people have died in the strike since Monday.",
        "Five tribesmen have been killed in clashes in the town since Friday.",
        "The death toll rose to 33 as more victims of the war were buried.",
        "Forty people have been killed in the town since Thursday.",
        "The siege has lasted for 12 days, during which 40 people have died.",
        "The rally lasted for two hours, during which police arrested 40 people.",
        "Together the two bombs killed 12 people.",
        "The hostage crisis has gone on for 11 days, during which rebels have killed two nuns.",
    ],
)
def test_what_is_of_one_event_is_a_toll(text: str) -> None:
    assert [counting for _, _, counting in read(text)] == ["toll"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The number of prisoners freed rose to 40.", [("freed", 40, "toll")]),
        ("The number of rebels who have surrendered has reached 90.",
         [("surrendered", 90, "toll")]),
        ("The number of people disappeared rose to 12.", [("missing", 12, "toll")]),
        ("The number of films released rose to 40.", []),
    ],
)  # fmt: skip
def test_the_number_of_those_freed(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("The group has documented 120 arrests since May, of whom nine died in custody.",
         "cumulative"),
        ("The union has counted 120 arrests in the past five years, of whom nine died.",
         "cumulative"),
        ("The hospital has received 64 casualties since 15 September, of whom nine were dead.",
         "toll"),
        ("A raid in May left 14 hurt, of whom nine died.", "toll"),
    ],
)  # fmt: skip
def test_some_of_those_of_a_time(text: str, counting: str) -> None:
    assert [told for _, number, told in read(text) if number == 9] == [counting]
