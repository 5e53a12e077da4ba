"""Who is killed, held or freed for a deed is the doer, and none of those it was done to."""

import pytest

from recount.extract.figures import figures_in


def _told(text: str) -> list[tuple[str, str]]:
    return sorted((figure.outcome, figure.victims) for figure in figures_in(text))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A commander blamed for the massacre of 60 villagers was killed on Tuesday.",
            [("killed", "60 villagers"), ("killed", "A commander")],
        ),
        (
            "A man who served 12 years for murdering three women was released on Friday.",
            [("freed", "A man"), ("killed", "three women")],
        ),
        (
            "A reporter investigating the deaths of six miners was kidnapped.",
            [("kidnapped", "A reporter"), ("killed", "six miners")],
        ),
        (
            "Two of the men suspected in the killing of seven miners have been arrested.",
            [("captured", "Two of the men"), ("killed", "seven miners")],
        ),
        (
            "Five soldiers accused of the rape and murder of two girls were arrested.",
            [("captured", "Five soldiers"), ("killed", "two girls")],
        ),
        (
            "A commander who ordered the killing of 14 prisoners has surrendered.",
            [("killed", "14 prisoners"), ("surrendered", "A commander")],
        ),
        (
            "One of the rebels blamed for the killing of 12 guards in Lona was captured.",
            [("captured", "One of the rebels"), ("killed", "12 guards")],
        ),
        (
            "The driver held over the deaths of 39 migrants was freed on bail.",
            [("freed", "The driver"), ("killed", "39 migrants")],
        ),
        ("The man suspected of shooting two policemen was killed.", [("killed", "The man")]),
    ],
)
def test_the_doer(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In the violence after the killing of two boys 12 people were killed.",
            [("killed", "12 people"), ("killed", "two boys")],
        ),
        (
            "After the arrest of the imam, six protesters were wounded.",
            [("captured", "the imam"), ("wounded", "six protesters")],
        ),
        (
            "The army accused rebels of killing 12 people who were captured in May.",
            [("captured", "12 people"), ("killed", "12 people")],
        ),
        ("Witnesses to the murder said two men were shot dead.", [("killed", "two men")]),
        (
            "Six of the soldiers in the capture of the town were killed.",
            [("killed", "Six of the soldiers")],
        ),
    ],
)
def test_others_than_the_doer(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The killer of a judge and two clerks was freed.",
            [("freed", "The killer of a judge"), ("killed", "a judge"), ("killed", "two clerks")],
        ),
        (
            "Police said the abductors of a judge and two clerks were shot dead.",
            [
                ("kidnapped", "a judge"),
                ("kidnapped", "two clerks"),
                ("killed", "the abductors of a judge"),
            ],
        ),
        (
            "The owner of a hotel and two bars was killed.",
            [("killed", "The owner of a hotel")],
        ),
        (
            "The father of a soldier and two policemen was abducted.",
            [("kidnapped", "The father of a soldier")],
        ),
        (
            "The owner of a bar and two guests were killed.",
            [("killed", "The owner of a bar"), ("killed", "two guests")],
        ),
        (
            "The leader of the group and two of his men were killed.",
            [("killed", "The leader of the group"), ("killed", "two of his men")],
        ),
        (
            "Police arrested the killers of a judge and two clerks were hurt.",
            [
                ("captured", "the killers of a judge"),
                ("killed", "a judge"),
                ("wounded", "two clerks"),
            ],
        ),
    ],
)
def test_whose_they_are(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told


def test_who_killed_a_judge_is_no_official() -> None:
    groups = [f.group for f in figures_in("The killer of a judge was arrested.")]
    assert groups == ["persons", "civilians"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Four of the six men on trial for the murder of two nuns were freed.",
            [("freed", "Four of the six men"), ("killed", "two nuns")],
        ),
        (
            "Two men in prison for killing two nuns were freed.",
            [("freed", "Two men"), ("killed", "two nuns")],
        ),
        ("A boy on a motorcycle with two others was killed.", [("killed", "A boy")]),
        ("A man fighting alongside 12 rebels was captured.", [("captured", "A man")]),
        ("Two nurses on their way to treat a soldier were killed.", [("killed", "Two nurses")]),
        ("Two boys at the side of a priest were killed.", [("killed", "Two boys")]),
        ("Two boys and a priest were killed.", [("killed", "Two boys"), ("killed", "a priest")]),
        ("Two boys from a family were killed.", [("killed", "Two boys")]),
        (
            "Attacks on the town after the murder of two nuns left four boys dead.",
            [("killed", "four boys"), ("killed", "two nuns")],
        ),
    ],
)
def test_who_is_tried_or_beside_others(text: str, told: list[tuple[str, str]]) -> None:
    assert _told(text) == told
