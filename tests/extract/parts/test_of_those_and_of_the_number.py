"""Parts of wholes, who was let go, who was spared: invented sentences, each with its opposite."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Told = list[tuple[str, int | None, str]]

told = rows_of("outcome", "low", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("While 240 of those detained have been freed, talks go on.", [("freed", 240, "persons")]),
        ("Nine of those kidnapped have since been killed.", [("killed", 9, "persons")]),
        ("Seven of those arrested were freed on Monday.", [("freed", 7, "persons")]),
        ("Two of the injured were arrested at the clinic.", [("captured", 2, "persons")]),
        ("Twelve of those detained have been charged.", [("captured", 12, "persons")]),
        ("Three of those wounded have been discharged.", [("wounded", 3, "persons")]),
        (
            "The army caused 62 of the deaths; the remaining nine were attributed to rebels.",
            [("killed", 62, "persons"), ("killed", 9, "persons")],
        ),
        ("Many of the killings went unpunished.", []),
        ("Eight of the abducted pupils are girls.", [("kidnapped", 8, "civilians")]),
        ("Two of the wounded soldiers were flown out.", [("wounded", 2, "military")]),
        ("Three of the kidnapped girls were freed.", [("freed", 3, "persons")]),
        ("Two of the missing boys were found dead.", [("killed", 2, "persons")]),
        ("Eight of the missing walked back to the village.", []),
        ("Two of the missing have contacted their families.", []),
        ("Three of the missing are children.", [("missing", 3, "persons")]),
        ("Tests showed that the body was that of a missing priest.", []),
        ("A friend of a missing priest spoke.", [("missing", 1, "civilians")]),
        ("One of the wounded, a nurse, lost a leg.", [("wounded", 1, "civilians")]),
        ("One of the arrested, a clerk, was released.", [("freed", 1, "civilians")]),
        ("One of the wounded, a nurse, was flown out.", [("wounded", 1, "persons")]),
        (
            "The strike killed Abu Omar (a commander) and two aides.",
            [("killed", 1, "persons"), ("killed", 2, "persons")],
        ),
        (
            "Gunmen killed two clerks (a nurse was hurt).",
            [("killed", 2, "civilians"), ("wounded", 1, "civilians")],
        ),
        ("The mistake came from counting three bodies twice.", []),
        ("Police counted three bodies in the yard.", [("killed", 3, "persons")]),
        ("Three of the retired officers are ill.", []),
        (
            "11 people killed (4 women, 3 children), 26 injured.",
            [
                ("killed", 11, "persons"),
                ("killed", 4, "persons"),
                ("killed", 3, "persons"),
                ("wounded", 26, "persons"),
            ],
        ),
        (
            "The toll is 46 killed, of whom 19 civilians, in ten events.",
            [("killed", 46, "persons"), ("killed", 19, "civilians")],
        ),
        ("He met 40 people, of whom six children.", []),
        (
            "Nine rebels were killed; two of the nine were farmers.",
            [("killed", 9, "armed_group"), ("killed", 2, "civilians")],
        ),
        ("Twelve trucks were burned and two of the twelve were army vehicles.", []),
        (
            "The rocket left 12 people injured (incl. 2 children).",
            [("wounded", 12, "persons"), ("wounded", 2, "persons")],
        ),
        (
            "Twelve people, including two boys, a nurse and a clerk, were killed.",
            [
                ("killed", 12, "persons"),
                ("killed", 2, "persons"),
                ("killed", 1, "civilians"),
                ("killed", 1, "civilians"),
            ],
        ),
        (
            "Troops rescued 14 hostages, comprising eight women and six children.",
            [("freed", 14, "persons"), ("freed", 8, "persons"), ("freed", 6, "persons")],
        ),
        ("A convoy comprising 14 vehicles was stopped.", []),
        (
            "In three districts, including Lona, Asker and Daro, 12 died.",
            [("killed", 12, "persons")],
        ),
        (
            "The soldiers detained 20 villagers; a woman among them was shot dead.",
            [("captured", 20, "civilians"), ("killed", 1, "persons")],
        ),
        ("Eleven people were hurt: a boy was found alive.", [("wounded", 11, "persons")]),
    ],
)
def test_parts(text: str, expected: Told) -> None:
    assert sorted(told(text), key=str) == sorted(expected, key=str)


def test_parts_know_their_whole() -> None:
    whole, part = figures_in("Nine people were killed; two of the nine were farmers.")
    assert (whole.part_of, part.part_of) == (None, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A clerk was shot and three pupils whisked away by gunmen.",
            [("casualties", 1, "civilians"), ("kidnapped", 3, "civilians")],
        ),
        (
            "Two guards were killed and a traditional ruler taken away by the attackers.",
            [("killed", 2, "persons"), ("kidnapped", 1, "civilians")],
        ),
        (
            "Two boys were hurt and one taken to hospital by bystanders.",
            [("wounded", 2, "persons")],
        ),
        (
            "Nine villagers were detained for two days and let go.",
            [("captured", 9, "civilians"), ("freed", 9, "civilians")],
        ),
        ("Nine clerks were hired for two days and let go.", []),
        ("Six boys were handed over to the child protection agency.", [("freed", 6, "persons")]),
        ("Six thieves were handed over to the child protection agency.", []),
        ("The school handed over 14 boys to the exam centre.", []),
        (
            "Troops rescued 24 kidnapped victims.",
            [("freed", 24, "persons"), ("kidnapped", 24, "persons")],
        ),
        ("Troops tried to free 24 kidnapped victims.", []),
        ("Among the hostages freed was Samir Haddad.", [("freed", 1, "persons")]),
        ("Among the conditions freed is trade.", []),
        (
            "Arrests in Lona: a nurse and two teachers.",
            [("captured", 1, "civilians"), ("captured", 2, "civilians")],
        ),
        ("Arrests in Lona: the story so far.", []),
    ],
)
def test_who_is_taken_and_let_go(text: str, expected: Told) -> None:
    assert sorted(told(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The insurgents said they had suffered no losses.", [("killed", 0, "persons")]),
        ("The company suffered no losses last year.", []),
        ("The army reported no financial losses.", []),
        ("The bank reported no losses, but two guards were killed.", [("killed", 2, "persons")]),
        ("There were no losses on our side.", [("killed", 0, "persons")]),
        ("There were no losses at the bank.", []),
        ("He said no civilian had been harmed.", [("casualties", 0, "civilians")]),
        ("None of the passengers was harmed.", [("casualties", 0, "persons")]),
        ("No crops were harmed.", []),
        ("Two guards harmed a clerk.", []),
        ("There are no civilian deaths to mourn.", [("killed", 0, "civilians")]),
        ("It carried 20 mercenaries, none of whom survived.", [("killed", 20, "armed_group")]),
        ("There were eleven people aboard; none survived.", [("killed", 11, "persons")]),
        ("None of the nine pilgrims survived.", [("killed", 9, "civilians")]),
        ("None of the records survived.", []),
        ("It saw 14 pupils; none survived the exam.", []),
        ("It had a crew of five, none of whom survived the crash.", [("killed", 5, "persons")]),
        ("Several records survived.", []),
        ("There are casualties among the passengers.", [("casualties", 2, "persons")]),
        ("There have been injuries among the nurses.", [("wounded", 2, "civilians")]),
        ("There could be casualties among the passengers.", []),
        ("There were 12 casualties among the passengers.", [("casualties", 12, "persons")]),
    ],
)
def test_who_is_spared(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine people are being treated in hospital, three of them for serious injuries.",
            [("wounded", 9, "persons"), ("wounded", 3, "persons")],
        ),
        ("Nine people are being treated in hospital, three of them for cholera.", []),
        ("The clinic treated 14 children with burns.", [("wounded", 14, "persons")]),
        ("The clinic treated 14 children with malaria.", []),
        ("Several bandits fled with gunshot wounds.", [("wounded", 2, "armed_group")]),
        ("Several bandits fled with the money.", []),
        ("Two women are receiving treatment for injuries.", [("wounded", 2, "persons")]),
        ("Two women are receiving treatment for malnutrition.", []),
        ("We have lost 15 people since May.", [("killed", 15, "persons")]),
        ("We have lost 15 people to cholera since May.", []),
        ("The firm lost 15 people since May.", []),
        (
            "31 rebels surrendered with their weapons and a further 12 were taken alive.",
            [("surrendered", 31, "armed_group"), ("captured", 12, "armed_group")],
        ),
        ("It left nine dead and twice as many injured.", [("killed", 9, "persons")]),
        (
            "It left nine dead and as many injured.",
            [("killed", 9, "persons"), ("wounded", 9, "persons")],
        ),
        ("4 KIA, 11 WIA.", [("killed", 4, "persons"), ("wounded", 11, "persons")]),
        (
            "IED on patrol, 3 soldiers killed, 4 inj. No claim.",
            [("killed", 3, "military"), ("wounded", 4, "military")],
        ),
        ("A third body was pulled from the ruins.", [("killed", 1, "persons")]),
        ("A third body, that of a man, was recovered.", [("killed", 1, "persons")]),
        ("A regional body was found to be corrupt.", []),
        ("A teacher helped to bury 31 bodies.", [("killed", 31, "persons")]),
        ("A video shows at least 11 bodies beside a truck.", [("killed", 11, "persons")]),
        ("Nine camels were killed.", []),
        ("Two private guards were shot dead.", [("killed", 2, "private_security")]),
        ("In 2009, 21 officers pursuing stolen cattle died.", [("killed", 21, "security_forces")]),
        ("The state recorded 34 homicides.", [("killed", 34, "persons")]),
        ("The report tells of the maiming of 14 boys.", [("wounded", 14, "persons")]),
        ("They spoke of a raid without mentioning any deaths.", []),
    ],
)
def test_wounds_bodies_and_losses(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Discarded: a claim of 60 dead, traced to another event.",
        "A false claim that 40 people had died spread on Tuesday.",
        "She asked people not to share a claim that a gunman was holding a dozen hostages.",
        "The claim of 300 killed was traced to an old video.",
        "Reports of nine deaths proved false.",
    ],
)
def test_false_claims_are_denied(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("negated",)]


@pytest.mark.parametrize(
    "text",
    [
        "He did not dispute the claim that 12 had died.",
        "Officials shared reports that 12 had died.",
        "Early reports of 12 deaths were confirmed.",
    ],
)
def test_claims_that_stand(text: str) -> None:
    assert [(figure.low, figure.flags) for figure in figures_in(text)] == [(12, ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Twelve of those kidnapped are still missing.", [("missing", 12)]),
        ("Ten of the 40 girls taken in April are still missing.", [("missing", 10)]),
        ("Ten of the 40 people wounded in the raid are dead.", [("killed", 10), ("wounded", 40)]),
        ("Twelve of the wounded are dead.", [("killed", 12)]),
        ("Twelve of the wounded are critical.", [("wounded", 12)]),
        ("The office confirmed the release of 29 of those abducted.", [("freed", 29)]),
        ("She read the names of 29 of those abducted.", [("kidnapped", 29)]),
    ],
)
def test_what_is_told_of_some_is_their_outcome(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected


@pytest.mark.parametrize("three", ["three are critical", "three are in critical condition"])
def test_some_of_the_wounded_are_a_part(three: str) -> None:
    whole, part = figures_in(f"Of the 14 injured, {three}.")
    assert (whole.outcome, whole.best, whole.part_of) == ("wounded", 14, None)
    assert (part.outcome, part.best, part.part_of) == ("wounded", 3, 0)


@pytest.mark.parametrize(("place", "whole"), [("Lona", 12), ("Kona", 30), ("Nuria", 30)])
def test_the_dead_of_a_place_are_of_its_toll(place: str, whole: int) -> None:
    text = (
        "A bomb killed 12 people in Lona on Monday. A day before, gunmen killed 30 in Kona. "
        f"Four of the dead in {place} were children."
    )
    found = figures_in(text)
    assert [found[f.part_of].best for f in found if f.part_of is not None] == [whole]
