"""Of which group somebody is whom a sentence tells by others: whose wife, fighting whom."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_rows = rows_of("number", "group")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The wives of three officers were taken hostage.", [(2, "persons")]),
        ("The pregnant wife of a soldier was killed.", [(1, "persons")]),
        ("A police officer's wife was killed.", [(1, "persons")]),
        ("Two of the soldiers' wives were killed.", [(2, "persons")]),
        ("Troops rescued 12 of the rebels' captives.", [(12, "persons")]),
        ("Three victims of the police were buried.", [(3, "persons")]),
        ("Two of the police officers were killed.", [(2, "police")]),
        ("The relatives of two soldiers were abducted.", [(2, "persons")]),
        ("Members of the police were killed.", [(2, "police")]),
        ("Two soldiers of the 4th Brigade were killed.", [(2, "military")]),
        ("The two sons of a farmer were killed.", [(2, "civilians")]),
        ("A state trooper was shot dead in Ohio.", [(1, "police")]),
        ("A government trooper was shot dead.", [(1, "military")]),
    ],
)
def test_whose_they_are_is_not_who(text: str, told: list[tuple[object, ...]]) -> None:
    assert _rows(text) == told


def test_killers_of_policemen_are_none() -> None:
    assert _rows("The killers of two policemen were arrested.") == [(2, "persons"), (2, "police")]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("An inmate hanged himself.", "persons"),
        ("A farmer killed himself over debts.", "civilians"),
        ("A policeman shot himself dead.", "police"),
        ("A gunman shot himself dead.", "armed_group"),
        ("The man killed himself.", "armed_group"),
        ("A man killed himself after a shooting at a school.", "armed_group"),
    ],
)
def test_who_killed_himself(text: str, group: str) -> None:
    assert _rows(text) == [(1, group)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army killed a rebel commander and rescued nine of his captives.",
         [(1, "armed_group"), (9, "persons")]),
        ("Three gunmen and two of the hostages died.", [(3, "armed_group"), (2, "persons")]),
        ("Three soldiers and two of the hostages died.", [(3, "military"), (2, "persons")]),
        ("Gunmen seized six nurses and freed two of the hostages.",
         [(6, "civilians"), (2, "civilians")]),
        ("Rebels took 12 soldiers hostage and killed two of the captives.",
         [(12, "military"), (2, "military")]),
    ],
)  # fmt: skip
def test_hostages_are_none_of_their_captors(text: str, told: list[tuple[int, str]]) -> None:
    assert _rows(text) == told


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("A policeman killed his wife and then himself.", "police"),
        ("A soldier opened fire, killing four men and then himself.", "military"),
        ("Police said a soldier had killed two men and himself.", "military"),
        ("A gunman killed two men and then himself.", "armed_group"),
        ("A clerk killed two men and then himself.", "armed_group"),
        ("He killed a soldier and then himself.", "armed_group"),
        ("Police said that a man had killed two women and himself.", "armed_group"),
    ],
)
def test_a_killer_of_a_force_stays_of_it(text: str, group: str) -> None:
    last = figures_in(text)[-1]
    assert (last.low, last.group, last.perpetrators) == (1, group, "only")


def test_an_attacker_who_killed_others_first() -> None:
    told = _rows("A man shot dead four people before killing himself.")
    assert told == [(4, "persons"), (1, "armed_group")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Troops deployed to fight bandits were ambushed and 12 killed.", [(12, "military")]),
        ("Soldiers hunting the gunmen were ambushed and 11 killed.", [(11, "military")]),
        (
            "Vigilantes pursuing bandits were ambushed and six killed.",
            [(6, "pro_government_militia")],
        ),
        ("Police sent to arrest a bandit were ambushed, and three were killed.", [(3, "police")]),
        ("Farmers fleeing the rebels were attacked and nine were killed.", [(9, "civilians")]),
        ("Rebels attacked a convoy of soldiers and 12 were killed.", [(12, "military")]),
        ("The school was shelled and 12 killed.", [(12, "persons")]),
        ("A man was arrested and three were killed.", [(1, "persons"), (3, "persons")]),
    ],
)
def test_whom_they_ambushed(text: str, told: list[tuple[object, ...]]) -> None:
    assert _rows(text) == told
