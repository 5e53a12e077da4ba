"""Days on which an old event is remembered, years later."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "They met to mark 30 years since the shelling of the square, in which 71 people died.",
        "The town marked a decade since the bombing which killed 40 people.",
        "It is 20 years since soldiers shot dead 12 students.",
        "It has been five years since the army shot dead 12 students.",
        "Ten years on from the bombing that killed 40 people, the town met.",
        "Forty years on, families still mourn the 12 people killed in the raid.",
        "A year on, the town remembered the 12 clerks who were killed.",
        "Exactly a year ago, gunmen killed 14 clerks in Lona.",
        "Neighbours met to remember the nine people killed in the Arda shooting last year.",
        "Candles were lit for the 31 people killed at the dance hall in 2016.",
        "A memorial to the 47 people killed by a gunman in 2011 was opened.",
        "A minute's silence was held for the 16 who were killed in the bombing eight years ago.",
        "The priest said a mass for the five nuns killed in the raid a year ago.",
        "Stones were laid in memory of the 12 miners shot dead at the pit a decade ago.",
        "On the tenth anniversary of the raid, in which 40 people were killed, mourners met.",
    ],
)
def test_what_is_remembered(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("anniversary",)]


@pytest.mark.parametrize(
    "text",
    [
        "Ten years on from the ceasefire, gunmen killed two people.",
        "In the ten years since the war began, 300 people have been killed.",
        "Since the raid two years ago, 12 people have died.",
        "A year on, 40 people were killed in another raid.",
        "A year ago, gunmen killed 14 clerks in Lona.",
        "He remembered that 14 clerks were killed in the raid in 2016.",
        "Neighbours met to honour the seven firemen killed in the blast.",
        "The army mourned 12 soldiers killed on Monday at a post built in 2016.",
        "Police named a suspect in the mass killing of 12 people in 2016.",
        "The raid marked the start of a bad year: 12 people died on Monday.",
    ],
)
def test_what_is_told_anew(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [()]


def test_both() -> None:
    text = "Ten years on from the raid, in which 40 people died, gunmen shot dead two guards."
    assert [(figure.best, figure.flags) for figure in figures_in(text)] == [
        (40, ("anniversary",)),
        (2, ()),
    ]
