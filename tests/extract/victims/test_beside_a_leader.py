"""Whose men, deputies and comrades are told of beside one, and what all of a list are."""

import pytest
from figures_told import rows_of

told = rows_of("number", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Soldiers killed a warlord and six of his men.",
         [(1, "armed_group"), (6, "armed_group")]),
        ("Soldiers killed the warlord, Abu Diaz, and six of his men.",
         [(1, "armed_group"), (6, "armed_group")]),
        ("Troops killed the leader of the gang along with three of his lieutenants.",
         [(1, "armed_group"), (3, "armed_group")]),
        ("Troops killed the bandit chief and three of his followers.",
         [(1, "armed_group"), (3, "armed_group")]),
        ("Police killed the bomber and his accomplice.", [(1, "armed_group"), (1, "armed_group")]),
        ("Bandits killed the police chief and three of his men.", [(1, "police"), (3, "police")]),
        ("Bandits killed a colonel, his deputy and two other officers.",
         [(1, "military"), (1, "military"), (2, "military")]),
        ("Gunmen shot dead a policeman and wounded two of his colleagues.",
         [(1, "police"), (2, "police")]),
        ("A soldier killed five of his comrades.", [(5, "military")]),
        # But nobody says what the aides of a mayor are, or a warlord's sons, or a general's guard.
        ("Bandits killed the mayor and two of his aides.", [(1, "civilians"), (2, "persons")]),
        ("Soldiers killed a warlord and two of his sons.", [(1, "armed_group"), (2, "persons")]),
        ("Rebels killed a general and his bodyguard.", [(1, "military"), (1, "persons")]),
        ("Bandits killed the governor and his deputy.", [(1, "civilians"), (1, "persons")]),
    ],
)  # fmt: skip
def test_the_men_of_a_leader(text: str, expected: list[tuple[int, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clinic received 12 dead and 30 wounded, all civilians.",
         [(12, "civilians"), (30, "civilians")]),
        ("Four rebels gave up with their families, and 16 others were killed.",
         [(16, "armed_group")]),
        # But what the 12 are is not told of the seven.
        ("Gunmen killed seven people, all clerks, and wounded 12.",
         [(7, "civilians"), (12, "persons")]),
    ],
)  # fmt: skip
def test_what_all_of_them_are(text: str, expected: list[tuple[int, str]]) -> None:
    assert told(text) == expected
