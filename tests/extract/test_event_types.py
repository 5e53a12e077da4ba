"""What sort of event figures are of, by the words around them."""

import pytest

from recount.domain.lists import LISTS
from recount.extract.event_types import UNTOLD, event_type_of

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
