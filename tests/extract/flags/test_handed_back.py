"""Bodies that one side of a war gives the other are the war's dead, and no attack's."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "flags", flagged=True)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Arda returned the bodies of 29 soldiers and received those of 910.", [29, 910]),
        ("Arda returned 502 bodies to Brell.", [502]),
        ("Arda handed over the bodies of 15 fighters.", [15]),
        ("The army handed over the bodies of 15 to the Red Cross.", [15]),
        ("The bodies of 90 fighters were returned to Brell by Arda on Monday.", [90]),
        ("The bodies of 900 soldiers were returned to Brell on Monday.", [900]),
        ("Arda handed Brell the bodies of 40 soldiers.", [40]),
        ("Arda gave the bodies of 40 soldiers to Brell.", [40]),
        ("Brell received the bodies of 400 soldiers from Arda.", [400]),
    ],
)
def test_the_dead_of_a_war(text: str, numbers: list[int]) -> None:
    assert told(text) == [("killed", number, ("war total",)) for number in numbers]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The hospital handed over the bodies of 15 victims to their families.", 15),
        ("Rescuers returned 12 bodies to Lona.", 12),
        ("The navy returned the bodies of 12 migrants to the port.", 12),
        ("Rebels returned the bodies of 30 soldiers killed on Friday.", 30),
        ("Arda handed over the body of a soldier.", 1),
        ("The remains of eight soldiers were returned to Lona after an attack in Jos.", 8),
        ("The bodies of eight soldiers were returned to Brell on Monday.", 8),
        ("Arda returned the bodies of 12 soldiers to Brell after Friday's attack.", 12),
        ("Lona received 12 bodies from Brell.", 12),
        ("Police handed the families the bodies of four men.", 4),
        ("The bodies of 90 fighters were handed over to the Red Cross.", 90),
        ("The bodies of 15 villagers killed in Monday's raid were handed over to the army.", 15),
    ],
)
def test_the_dead_of_an_event(text: str, number: int) -> None:
    assert told(text) == [("killed", number, ())]
