"""What sort of event figures are of, by the words around them."""

import pytest

from recount.domain.lists import LISTS
from recount.extract.events.types import UNTOLD, cause_without_violence, event_type_of

KILLED = frozenset({"killed"})


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Gunmen attacked a market, killing 12", "attack_on_civilians"),
        ("two villagers were shot", "attack_on_civilians"),
        ("a suicide bomber killed 12 soldiers", "suicide_bomb"),
        ("a man blew himself up", "suicide_bomb"),
        ("air strikes hit the clashes' front", "air_strike"),
        ("mortar rounds killed 3", "shelling"),
        ("a grenade was thrown", "grenade"),
        ("a car bomb exploded", "remote_explosive"),
        ("hit a land mine", "remote_explosive"),
        ("clashes between the army and rebels", "armed_clash"),
        ("a mob killed two", "mob_violence"),
        ("chlorine gas killed 3", "chemical_weapon"),
        ("a prison riot killed 12 inmates", "mob_violence"),
        ("rioting inmates killed 12", "mob_violence"),
        ("inmates clashed with guards", "mob_violence"),
        ("two men were lynched by a crowd", "mob_violence"),
        ("villagers beat two suspected thieves to death", "mob_violence"),
        ("a massacre in the village, where 12 died", "attack_on_civilians"),
        ("militants ambushed a convoy, killing 12 soldiers", "armed_clash"),
        ("12 soldiers were killed in an ambush", "armed_clash"),
        ("gunmen ambushed a bus and killed 12 passengers", "attack_on_civilians"),
        ("gunmen raided a market, killing 12", "attack_on_civilians"),
        ("the army killed 12 rebels in a raid", "armed_clash"),
        ("12 rebels were killed", "armed_clash"),
        ("two people died in a shootout between gangs", "armed_clash"),
        ("communal violence left 12 dead", "armed_clash"),
        ("a drone strike killed 12", "air_strike"),
        ("a roadside bomb killed 12 soldiers", "remote_explosive"),
        ("a suicide car bomb killed 12", "suicide_bomb"),
        ("police fired on protesters, killing 12", "excessive_force"),
        ("12 protesters were shot dead by police", "excessive_force"),
        ("12 people died in violent protests", "violent_demonstration"),
        ("12 people were killed as protests turned violent", "violent_demonstration"),
        ("a bomb killed 12 at a protest", "remote_explosive"),
        ("a gas explosion killed 12", UNTOLD),
        ("the crash of a fighter jet killed 2", UNTOLD),
        ("a fighter jet bombed a town and crashed", "air_strike"),
        ("a bus fell into a ravine, killing 12", UNTOLD),
        ("", UNTOLD),
    ],
)
def test_words_decide(words: str, expected: str) -> None:
    assert event_type_of(words, KILLED) == expected
    assert event_type_of(words.upper(), KILLED) == expected


@pytest.mark.parametrize(
    ("outcomes", "expected"),
    [
        ({"captured"}, "arrests"),
        ({"kidnapped", "captured"}, "abduction"),
        ({"missing"}, "abduction"),
        ({"captured", "killed"}, "attack_on_civilians"),
        ({"freed"}, "attack_on_civilians"),
    ],
)
def test_outcomes_decide_where_nobody_was_harmed(outcomes: set[str], expected: str) -> None:
    assert event_type_of("gunmen", outcomes) == expected


def test_every_type_is_in_the_list() -> None:
    keys = {term.key for term in LISTS["event_type"]}
    assert UNTOLD in keys
    assert {event_type_of(words, KILLED) for words in ("mob", "combat", "sarin")} <= keys


@pytest.mark.parametrize(
    ("words", "cause"),
    [
        ("Forty people died of cholera in the camp.", "cholera"),
        ("A bus crash killed 22 people.", "bus crash"),
        ("Flash floods killed 12 people.", "flash floods"),
        ("An earthquake left 300 dead.", "earthquake"),
        ("Nine died when a ferry capsized.", "capsized"),
        ("Gunmen killed 12 people in a flooded village.", None),
        ("A helicopter crash after rebels shot it down killed two.", None),
        ("A stampede killed 20 after police shooting.", None),
        ("An outbreak of violence killed 12.", None),
        ("Twelve people died.", None),
    ],
)
def test_what_harms_without_violence(words: str, cause: str | None) -> None:
    assert cause_without_violence(words) == cause
