"""Groups by rank, by the force that a rank is of, and by an outfit."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "outcome", "group"),
    [
        ("Troops killed 13 khwarij in the hills.", "killed", "armed_group"),
        ("A sepoy and a havildar were killed by a mine.", "killed", "military"),
        ("Naib Subedar Khan, 41, was killed by a mine.", "killed", "military"),
        ("Three cadres of the outfit were arrested on Friday.", "captured", "armed_group"),
        ("Police arrested a self-styled lieutenant of the group.", "captured", "armed_group"),
        ("A former soldier and an ex-soldier were arrested.", "captured", "persons"),
        ("A sergeant of the Military Police was killed.", "killed", "police"),
        ("Troops of Operation Clean Sweep lost four men in an ambush.", "killed", "military"),
        ("The Military Police said that 19 officers were killed.", "killed", "police"),
        ("At least 25 members of opposition parties were detained.", "captured", "civilians"),
    ],
)
def test_the_group(text: str, outcome: str, group: str) -> None:
    told = [(figure.outcome, figure.group) for figure in figures_in(text)]
    assert told
    assert set(told) == {(outcome, group)}


def test_members_of_a_force_among_the_wounded() -> None:
    text = "The office raised to 48 the number of injured, 17 of them members of the police."
    assert [(f.best, f.group) for f in figures_in(text)] == [(48, "persons"), (17, "police")]


def test_more_people_than_attacked_are_no_attackers() -> None:
    text = "All four attackers are dead, police said. His crews had carried 82 wounded."
    assert [(f.best, f.group) for f in figures_in(text)] == [(4, "armed_group"), (82, "persons")]
