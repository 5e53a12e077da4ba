"""Gunmen whom troops raid attacked nobody there; those who attack are the attackers."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_scopes = rows_of("best", "perpetrators", flagged=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Troops raided a hideout and killed ten people, seven of them gunmen.",
            [(10, "unknown"), (7, "unknown")],
        ),
        (
            "Ten people, including seven gunmen, were killed when troops raided a hideout.",
            [(10, "unknown"), (7, "unknown")],
        ),
        ("Troops stormed a house, killing two gunmen.", [(2, "unknown")]),
        ("Three gunmen were killed in an army raid.", [(3, "unknown")]),
        ("Three gunmen were killed in a raid by police.", [(3, "unknown")]),
        ("Troops killed eight kidnappers in a raid on their hideout.", [(8, "unknown")]),
        ("Soldiers have ambushed a convoy, killing five gunmen.", [(5, "unknown")]),
        ("Two gunmen died when the flat was raided by police.", [(2, "unknown")]),
        ("Airstrikes killed 14 gunmen.", [(14, "unknown")]),
        ("A drone strike killed four gunmen.", [(4, "unknown")]),
    ],
)
def test_whom_troops_raid_attacked_nobody(
    text: str, expected: list[tuple[int | None, str]]
) -> None:
    assert _scopes(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten people were killed, seven of them gunmen.", [(10, "unknown"), (7, "only")]),
        ("Gunmen attacked a base; two gunmen were killed.", [(2, "only")]),
        ("Police killed three gunmen in a shootout.", [(3, "only")]),
        ("The gunman was shot dead by police.", [(1, "only")]),
        ("Police stormed the hotel, killing three gunmen.", [(3, "only")]),
        ("Troops ended the siege in a raid, killing three gunmen.", [(3, "only")]),
        ("Troops raided a flat, killing two of the attackers.", [(2, "only")]),
        ("Ten people, including the two bombers, were killed.", [(10, "included"), (2, "only")]),
        (
            "Gunmen stormed a hotel; troops raided it and killed three gunmen.",
            [(3, "only")],
        ),
    ],
)
def test_who_attacks_is_an_attacker(text: str, expected: list[tuple[int | None, str]]) -> None:
    assert _scopes(text) == expected


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("12 were killed and 20 wounded, not counting the assailants.", ["excluded", "excluded"]),
        ("12 were killed, 20 wounded and three abducted, not including the attackers.",
         ["excluded", "excluded", "excluded"]),
        ("The raid left 12 dead and 20 wounded, including the attackers.",
         ["included", "included"]),
        ("The raid killed 12 people and wounded 20, excluding the attackers.",
         ["excluded", "excluded"]),
        ("Not counting the assailants, 12 were killed and 20 wounded.", ["excluded", "excluded"]),
        ("Including the bomber, 12 people died and 20 were wounded.", ["included", "included"]),
        ("Twelve people died, the bomber included, police said.", ["included"]),
        ("Twelve people died, the bomber not included, police said.", ["excluded"]),
        ("Twelve people (not counting the attackers) were killed.", ["excluded"]),
        ("Twelve people were killed (including the attackers).", ["included"]),
        ("In Lona 12 were killed; in Asker 20 were, not counting the attackers.", ["unknown"]),
        ("Not counting the attackers, 12 died in Lona; 20 died in Asker.",
         ["excluded", "unknown"]),
        ("Among the attackers, 12 were killed.", ["unknown"]),
        ("The toll stands at 12, excluding the attackers, with 20 wounded.",
         ["excluded", "unknown"]),
    ],
)  # fmt: skip
def test_whom_the_whole_coordination_leaves_out(text: str, scopes: list[str]) -> None:
    assert [figure.perpetrators for figure in figures_in(text)] == scopes


def test_who_was_left_out_is_not_whom_a_bare_number_counts() -> None:
    found = figures_in("The toll stands at 12, excluding the attackers, with 20 wounded.")
    assert [figure.group for figure in found] == ["persons", "persons"]
