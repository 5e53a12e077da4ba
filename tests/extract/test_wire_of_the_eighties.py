"""Turns of newswire and communiques: losses, tolls put at a number, and those of whom."""

import pytest
from figures_told import rows_of

Row = tuple[str, int | None, str]

read = rows_of("outcome", "low", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army suffered two dead and five wounded.",
         [("killed", 2, "military"), ("wounded", 5, "military")]),
        ("The group had killed 17.", [("killed", 17, "persons")]),
        ("The rebels withdrew without losing a single combatant.",
         [("killed", 0, "armed_group")]),
        ("The rockets fell without causing casualties.", [("casualties", 0, "persons")]),
        ("The attackers took away with them five young men.", [("kidnapped", 5, "persons")]),
        ("They came to murder a whole family.", []),
        ("We would be mourning 200 dead.", []),
        ("The committee placed the number of those captured at 14.",
         [("captured", 14, "persons")]),
        ("That brought to 63 the number of policemen murdered since April.",
         [("killed", 63, "police")]),
        ("The toll has risen to 23 martyrs.", [("killed", 23, "persons")]),
        ("He was the 11th member of the force to be killed this year.",
         [("killed", 11, "persons")]),
        ("Rebels came, hacking or shooting to death at least 27 people.",
         [("killed", 27, "persons")]),
        ("Thirty people died between 11 and 17 May, of whom 15 were rebels, 8 were soldiers, and"
         " 7 were clerks.",
         [("killed", 30, "persons"), ("killed", 15, "armed_group"), ("killed", 8, "military"),
          ("killed", 7, "civilians")]),
        ("The photographer recorded 16 captures.", []),
        ("Twenty-three judges have fallen so far this year.", [("killed", 23, "civilians")]),
        ("Twenty-three judges have fallen ill.", []),
        ("Fourteen kidnapped sailors are still being held in Lona by extremist groups.",
         [("kidnapped", 14, "civilians")]),
        ("One of the two guards wounded on Monday in a raid on a bus died.",
         [("killed", 1, "persons"), ("wounded", 2, "persons")]),
        ("Five clerks were allowed to go last night, the Red Cross said.",
         [("freed", 5, "civilians")]),
        ("Thirty residents were allowed to go home.", []),
        ("Eight clerks were freed, three of them with injuries.",
         [("freed", 8, "civilians"), ("wounded", 3, "civilians")]),
        ("Eight clerks were freed, three of them with no injuries.",
         [("freed", 8, "civilians"), ("wounded", 0, "persons"), ("freed", 3, "civilians")]),
        ("Her twin daughters were killed.", [("killed", 2, "persons")]),
        ("One of the attackers was caught by residents.", [("captured", 1, "armed_group")]),
        ("One of the boys was caught by residents.", []),
        ("He denied a report published by a weekly that 30 clerks were executed.", []),
        ("A man opened fire, killing four people before he was shot dead.",
         [("killed", 4, "persons"), ("killed", 1, "armed_group")]),
        ("A man killed a guard before he was shot dead.",
         [("killed", 1, "persons"), ("killed", 1, "persons")]),
    ],
)  # fmt: skip
def test_turns(text: str, expected: list[Row]) -> None:
    assert read(text) == expected
