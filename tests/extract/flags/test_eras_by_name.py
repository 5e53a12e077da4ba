"""The dead of a conflict or a rule that has a name of its own are a war's, and no attack's."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "More than 3,500 people were killed in the Troubles.",
        "The Troubles, in which more than 3,500 people died, ended long ago.",
        "The Troubles claimed 3,532 lives.",
        "Some 3,000 people were killed under the military dictatorship.",
        "About 80,000 people died during the genocide of 2031.",
        "The genocide killed some 80,000 people.",
        "Of the 3,500 who died in the Troubles, most were clerks.",
    ],
)
def test_the_dead_of_an_era_are_a_war_total(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("war total",)]


@pytest.mark.parametrize(
    "text",
    [
        "More than 1,200 people were killed in the attack, which a court called genocide.",
        "Twelve people were killed in the Troubles.",
        "The court tries him for genocide, and 1,200 people were killed on Monday in Lona.",
    ],
)
def test_other_tolls_beside_such_a_word_are_none(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [()]
