"""Nouns of a number: "a figure of 35 dead", "put the tally of wounded at 60"."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A union gave a higher figure of 35 dead.", [("killed", 35)]),
        ("A monitor gave a far lower figure of 12 dead.", [("killed", 12)]),
        ("A monitor gave an estimate of 40 killed.", [("killed", 40)]),
        ("Medics spoke of a toll of 12 dead and 30 wounded.", [("killed", 12), ("wounded", 30)]),
        ("The clinic gave a tally of 12 wounded.", [("wounded", 12)]),
        ("Medics put the number of dead at 35.", [("killed", 35)]),
        ("The mayor put the count of dead at 35.", [("killed", 35)]),
        ("Medics put the tally of wounded at 60.", [("wounded", 60)]),
        ("The tally of dead stands at 35.", [("killed", 35)]),
        ("The count of the dead reached 41 on Monday.", [("killed", 41)]),
        ("The toll of wounded rose to 40.", [("wounded", 40)]),
        ("The toll of 12 and 30 wounded may rise.", [("killed", 12), ("wounded", 30)]),
        ("The total number of people killed is 40.", [("killed", 40)]),
        ("The casualty figure rose to 14.", [("casualties", 14)]),
        ("The casualty toll stands at 14.", [("casualties", 14)]),
        ("A group of 35 miners died.", [("killed", 35)]),
        ("A leading opposition figure was killed.", [("killed", 1)]),
        ("The figure of 35 was denied by the mayor.", []),
        ("The tally of votes stands at 35.", []),
    ],
)
def test_of_so_many(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_a_total_is_not_of_those_told_of_before() -> None:
    text = "Four rebels were killed. A union gave a higher figure of 35 dead."
    assert [figure.group for figure in figures_in(text)] == ["armed_group", "persons"]
