"""Answers to how many, rescues that free nobody, and other turns of radio prose."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Told = tuple[str, int | None, str | None]

told = rows_of("outcome", "best", "said_by")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "There is no agreement about how many they killed. The union says 17. Police say nine.",
            [("killed", 17, "The union"), ("killed", 9, "Police")],
        ),
        (
            "How many were wounded is unclear. Officials say it was 12; doctors say 30.",
            [("wounded", 12, "Officials"), ("wounded", 30, "doctors")],
        ),
        (
            "The chief says 15 herders lay dead. It's 23, says Ana Diaz, because some crawled off.",
            [("killed", 15, "The chief"), ("killed", 23, "Ana Diaz")],
        ),
        (
            "Nobody agrees how many died. The commander, Juan Gil, says nine.",
            [("killed", 9, "The commander, Juan Gil")],
        ),
        ("How many more must be killed? She says she is 30.", []),
        ("How many votes there were is unclear. The mayor says 17.", []),
        (
            "The party says eight were hurt; the hospital puts it at five.",
            [("wounded", 8, "The party"), ("wounded", 5, "the hospital")],
        ),
    ],
)
def test_answers(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("Firefighters rescued 12 people from the roof.", False),
        ("The coast guard rescued 12 migrants from a sinking boat.", False),
        ("Soldiers rescued 12 hostages from a boat.", True),
        ("Troops rescued 12 women.", True),
        ("Pirates fled and twelve sailors on the ship were rescued.", True),
    ],
)
def test_rescued(text: str, freed: bool) -> None:
    assert told(text) == ([("freed", 12, None)] if freed else [])


@pytest.mark.parametrize(
    "text",
    [
        "The story was told that 40 children were dead. It isn't so.",
        "I read that 20 people were killed. That's not true.",
        "The mission initially spoke of four dead. That was a mistake, it says.",
        "Why are people dying here again?",
        "The bishop said he'd buried 300 people in his time.",
        "In all of last year they killed two.",
        "An earlier version of this story said that he was 24 and that two had been wounded.",
        "He expects to find 50 more bodies this week.",
        "He said: You'll have 20 killed within a month.",
        "He called reports that 200 guests had been killed a lie.",
        "A quarter of a million people died in the war.",
        "There was an exercise in which actors played 30 casualties.",
        "He said posts claiming that nine had been killed, and naming a man, were false.",
    ],
)
def test_taken_back(text: str) -> None:
    assert figures_in(text)[0].flags != ()
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since January 14 of its soldiers have been killed.", [("killed", 14, None)]),
        ("Since January 14, three soldiers have been killed.", [("killed", 3, None)]),
        ("So nobody's in custody.", []),
        ("Two police horses were put down and five more were hurt.", []),
        (
            "Two guards were killed and five more were hurt.",
            [("killed", 2, None), ("wounded", 5, None)],
        ),
        ("The number of injured went from 140 to 162.", [("wounded", 162, None)]),
        (
            "The ministry puts the dead at 19, not counting the driver, and the injured at 86.",
            [("killed", 19, "The ministry"), ("wounded", 86, "The ministry")],
        ),
        ("The group puts the disappeared at 40.", [("missing", 40, "The group")]),
        ("The inmates had let two guards go.", [("freed", 2, None)]),
        ("The group also counts 80 wounded.", [("wounded", 80, "The group")]),
        ("The army says it lost nobody.", [("killed", 0, "The army")]),
        ("The storm left 12 million people without power and three dead.", [("killed", 3, None)]),
        (
            "Three of the six men seized from a ship died.",
            [("killed", 3, None), ("kidnapped", 6, None)],
        ),
        ("Two were among those killed, the nurse told us.", [("killed", 2, "the nurse")]),
    ],
)
def test_turns(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_give_or_take() -> None:
    (figure,) = figures_in("Some say 63 people, give or take, were injured.")
    assert (figure.best, figure.qualifier) == (63, "about")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police have cut the death toll of the ambush. It now stands at 26, the mayor told us.",
         [("killed", 26)]),
        ("The official death toll was revised on Monday. It has since risen to 19.",
         [("killed", 19)]),
        ("The number of dead is not known. It stood at 40 people on Friday.", [("killed", 40)]),
        ("The bill was revised. It now stands at 26 dollars.", []),
        ("The death toll is disputed. The bridge stands at 26 metres.", []),
    ],
)  # fmt: skip
def test_what_a_toll_stands_at(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected
