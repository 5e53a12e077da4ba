"""The dead told of again with another day or town are no event; others of that number are."""

import pytest

from recount.extract.events.accounts import accounts_in, mentions_in
from recount.extract.figures import figures_in
from recount.extract.places import curated, places_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences

Event = tuple[str | None, list[int | None]]


def events(text: str) -> list[Event]:
    """Day and numbers of each event of a text that was published on Wednesday, 5 May 2021."""
    figures, spans = figures_in(text), Spans(list(sentences(text)))
    dates, places = mentions_in(text, "2021-05-05"), places_in(text, curated())
    found = accounts_in(text, spans, figures, dates, places)
    return [
        (one.date.edtf if one.date else None, [figures[i].best for i in one.figures])
        for one in found
    ]


@pytest.mark.parametrize(
    ("again", "number"),
    [
        ("The 12 were laid to rest on Tuesday.", 12),
        ("On Tuesday, the 12 dead were buried.", 12),
        ("Mourners buried the 12 victims in Gusau on Tuesday.", 12),
        ("On Tuesday, the bodies of the 12 people arrived in Kano.", 12),
        ("The coffins of the 12 people were flown to Lagos on Tuesday.", 12),
        ("The 12 bodies were found in a well on Tuesday.", 12),
        ("The bodies of nine of the dead were recovered on Tuesday.", 9),
        ("The president on Tuesday condemned the attack that killed the 12.", 12),
        ("Thousands marched in Kano to protest against the killing of the 12 people.", 12),
        ("The embassy in Abuja condemned the attack, in which 12 people died.", 12),
        ("In Abuja, the government declared three days of mourning for the 12 dead.", 12),
        ("The bodies of nine were still held by the gang on Tuesday.", 9),
        ("On Tuesday the police raised the number of people killed to 14.", 14),
    ],
)
def test_one_event(again: str, number: int) -> None:
    text = f"Gunmen killed 12 people in Zamfara on Monday. {again}"
    assert events(text) == [("2021-05-03", [12, number])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A bomb killed eight people in Lahore on Sunday. "
            "Two of the wounded died on Tuesday, raising the toll to ten.",
            [("2021-05-02", [8, 2, 10])],
        ),
        (
            "A bomb killed at least eight people in Lahore on Sunday. "
            "Two of the wounded died on Tuesday, raising the toll to ten.",
            [("2021-05-02", [None, 2, 10])],
        ),
        (
            "A bomb killed at least eight people in Lahore on Sunday. "
            "On Tuesday a boy died, which brought the toll to nine.",
            [("2021-05-02", [None, 1, 9])],
        ),
        (
            "Gunmen took 40 pupils from a school in Jos. On Monday, eight of them were freed.",
            [(None, [40, 8])],
        ),
        (
            "Shelling killed three people in Idlib on Monday morning. "
            "In the evening, a rocket hit a bus, killing nine.",
            [("2021-05-03", [3]), ("2021-05-03", [9])],
        ),
        (
            "Shelling killed three people in Idlib on Monday. In the evening the toll was nine.",
            [("2021-05-03", [3, 9])],
        ),
        (
            "A raid on Monday killed three people in Idlib. That night the rebels killed two.",
            [("2021-05-03", [3, 2])],
        ),
        (
            "Four men were sentenced on Tuesday for the 2016 attack on a hotel in Idlib in "
            "which 30 people were killed.",
            [("2016", [30])],
        ),
        (
            "The trial over the 2016 attack in Idlib, in which 30 people died, opened on Tuesday.",
            [("2016", [30])],
        ),
        (
            "A grenade killed two people in Idlib on Friday and wounded 17. "
            "One of the wounded, a student, died on Sunday.",
            [("2021-04-30", [2, 17, 1])],
        ),
        (
            "An attack in Kano on Sunday killed 30 people. The gunmen are blamed for a raid in "
            "January, in which 18 people were killed and 12 abducted.",
            [("2021-05-02", [30]), ("2021-01", [18, 12])],
        ),
        (
            "The army shelled Idlib last week. Some 40 people had died by Friday, when it ended.",
            [("2021-04-26/2021-05-02", [40])],
        ),
        (
            "Some 40 people have been killed since Saturday, when fighting broke out in Idlib.",
            [("2021-05-01/2021-05-05", [40])],
        ),
        (
            "Police arrested the man who shot dead a priest in January and a nun last month.",
            [(None, [1]), ("2021-01", [1]), ("2021-04", [1])],
        ),
        (
            "Days of mourning began on Tuesday for the 19 soldiers killed near Kano on Sunday.",
            [("2021-05-02", [19])],
        ),
        (
            "The toll from Sunday's attack in Idlib has climbed to 35, up from 28 on Monday.",
            [("2021-05-02", [35, 28])],
        ),
        (
            "Ten days of fighting in Idlib have left 85 people dead, after 12 more were killed "
            "over the weekend.",
            [(None, [85]), ("2021-05-01/2021-05-02", [12])],
        ),
        (
            "Two people were killed in Lona on Monday. In Oro on the same day, a guard was killed.",
            [("2021-05-03", [2]), ("2021-05-03", [1])],
        ),
        (
            "The group, which killed 30 soldiers last month, claimed Monday's bombing in Idlib. "
            "Seven people died in the blast.",
            [("2021-04", [30]), ("2021-05-03", [7])],
        ),
        (
            "Shelling killed one person in Idlib on Saturday. Since then 22 violations have been "
            "reported, in which 17 people died.",
            [("2021-05-01", [1]), (None, [17])],
        ),
        (
            "Last month 140 civilians were killed, making April the deadliest month since August "
            "2019, when 162 died.",
            [("2021-04", [140]), ("2019-08", [162])],
        ),
        (
            "Many fled after days of shelling, in which 19 people died, nine of them on Monday.",
            [(None, [19, 9])],
        ),
        (
            "Twelve people, two of them boys, have been killed since Sunday in Idlib, where nine "
            "soldiers died on Friday.",
            [("2021-05-02/2021-05-05", [12, 2]), ("2021-04-30", [9])],
        ),
        (
            "On Friday a missile hit a tower in Idlib. Rescuers found ten bodies on Saturday and "
            "12 on Sunday; by Monday the toll was 41.",
            [("2021-04-30", [10, 41])],
        ),
        (
            "The market of Idlib was closed on Friday. On Sunday ten bodies were found there.",
            [("2021-05-02", [10])],
        ),
        (
            "The army killed 25 fighters on Monday, two days after the group overran a base and "
            "killed 40 soldiers. Locals put the number of soldiers killed at 70.",
            [("2021-05-03", [25]), ("2021-05-01", [40, 70])],
        ),
        (
            "Clashes on 1 May killed 44 people. In the week before, 19 had been killed.",
            [("2021-05-01", [44]), ("2021-04-19/2021-04-25", [19])],
        ),
        (
            "A bomb killed nine people in Kano on Sunday. In Jos, gunmen killed four on Monday. "
            "The toll from the Kano attack has since risen to 13.",
            [("2021-05-02", [9, 13]), ("2021-05-03", [4])],
        ),
        (
            "- 1 May: a mine kills three near Kano; two more die in hospital.",
            [("2021-05-01", [3, 2])],
        ),
        (
            "Last week, 14 attacks were reported in Idlib, in which nine civilians were killed.",
            [("2021-04-26/2021-05-02", [9])],
        ),
        (
            "A strike in Idlib killed nine people on Friday. Workers pulled three more bodies "
            "from the rubble on Saturday, bringing the toll to 12.",
            [("2021-04-30", [9, 3, 12])],
        ),
        (
            "A bomb wounded 30 people in Kabul on Sunday. "
            "On Monday three of the wounded died in Jalalabad.",
            [("2021-05-02", [30, 3])],
        ),
        (
            "A bomb killed eight people in Lahore on Sunday. "
            "On Tuesday, police arrested two men over the killing of the eight.",
            [("2021-05-02", [8, 8]), ("2021-05-04", [2])],
        ),
    ],
)
def test_what_befell_them_later(text: str, expected: list[Event]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen killed 12 people in Dogo on Monday. Four suspects were arrested in Minna "
            "on Tuesday. Eight people were wounded in the attack.",
            [("2021-05-03", [12, 8]), ("2021-05-04", [4])],
        ),
        (
            "Rebels killed 22 policemen in Bastar on Saturday. A search began on Sunday. "
            "Ten rebels were killed in the clash.",
            [("2021-05-01", [22, 10])],
        ),
    ],
)
def test_the_attack_is_that_told_of(text: str, expected: list[Event]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    "other",
    [
        "On Tuesday 12 people were killed in Kano.",
        "On Tuesday gunmen killed 12 farmers in Kano.",
        "In Kano, 12 people were killed in an attack on a market on Tuesday.",
        "Rebels killed 12 soldiers on Tuesday.",
    ],
)
def test_as_many_others(other: str) -> None:
    text = f"Gunmen killed 12 people in Zamfara on Monday. {other}"
    assert events(text) == [("2021-05-03", [12]), ("2021-05-04", [12])]


def test_as_few_others_in_another_town() -> None:
    text = (
        "Two soldiers were killed in Jos on Monday. "
        "The two soldiers killed in Kano on Tuesday were guards."
    )
    assert events(text) == [("2021-05-03", [2]), ("2021-05-04", [2])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen killed 12 people in Bunia on Sunday. Troops were sent there on Tuesday. "
            "The attackers also abducted nine women.",
            [("2021-05-02", [12, 9])],
        ),
        (
            "Gunmen killed 12 people in Bunia on Sunday. Troops arrived on Tuesday. "
            "The militants also took nine women hostage.",
            [("2021-05-02", [12, 9])],
        ),
        (
            "Gunmen killed 12 people in Bunia on Sunday. Rebels raided a hotel in Beni on Tuesday. "
            "The attackers also abducted nine women.",
            [("2021-05-02", [12]), ("2021-05-04", [9])],
        ),
        (
            "Gunmen killed 12 people in Bunia on Sunday. Troops arrived in Beni on Tuesday. "
            "Militants there also abducted nine women.",
            [("2021-05-02", [12]), ("2021-05-04", [9])],
        ),
    ],
)
def test_what_the_attackers_did_is_of_the_attack(text: str, expected: list[Event]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen kidnapped 73 pupils in Kano on Monday. Police rescued five of the pupils on "
            "Tuesday.",
            [("2021-05-03", [73, 5])],
        ),
        (
            "Gunmen kidnapped 20 women in Kano on Thursday. On Friday four of the abducted women "
            "escaped.",
            [("2021-04-29", [20, 4])],
        ),
        (
            "Gunmen kidnapped 20 women in Kano on Thursday and 12 in Jos on Friday. Ten of the 20 "
            "were freed on Monday.",
            [("2021-04-29", [20, 10]), ("2021-04-30", [12])],
        ),
        (
            "Gunmen kidnapped 20 women in Kano on Thursday. On Friday 90 of the girls whom others "
            "held in the east were freed.",
            [("2021-04-29", [20]), ("2021-04-30", [90])],
        ),
    ],
)
def test_some_of_those_taken_are_freed(text: str, expected: list[Event]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Kano", [("2021-05-03", [12, 4]), ("2021-05-02", [30])]),
        ("Jos", [("2021-05-03", [12]), ("2021-05-02", [30, 4])]),
        ("Bauchi", [("2021-05-03", [12]), ("2021-05-02", [30, 4])]),
    ],
)
def test_some_of_the_dead_of_a_place(place: str, expected: list[Event]) -> None:
    text = (
        "A bomb killed 12 people in Kano on Monday.\n\nA day earlier, gunmen killed 30 people in "
        f"Jos.\n\nFour of the dead in {place} were children."
    )
    assert events(text) == expected


def test_days_that_stand_over_what_happened_on_them() -> None:
    """A line that is a day is over what follows it, where there are several such lines."""
    text = (
        "Sunday 2 May\n\nA drone killed nine people in Kona. Two nurses were among them.\n\n"
        "1 May\n\nRebels killed 12 soldiers near Oro.\n\nA child was shot dead in Lona."
    )
    assert events(text) == [
        ("2021-05-02", [9, 2]), ("2021-05-01", [12]), ("2021-05-01", [1]),
    ]  # fmt: skip


def test_a_day_right_above_what_happened_on_it() -> None:
    """Without an empty line between them, the day and what follows are read as one sentence."""
    text = (
        "2 May\nThe army said it killed 20 rebels near Oro.\n"
        "1 May 2021\nJos: Clashes left nine people dead.\n"
    )
    assert events(text) == [("2021-05-02", [20]), ("2021-05-01", [9])]


def test_days_on_which_a_text_was_published_and_updated_are_over_nothing() -> None:
    text = "2 May 2021\n3 May 2021\nA drone killed nine people in Kona on Saturday."
    assert events(text) == [("2021-05-01", [9])]
