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
