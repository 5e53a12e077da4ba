"""Aleppo of "killed 20 people in Idlib and Aleppo" is nobody; victims stand beside them."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number")


@pytest.mark.parametrize(
    "text",
    [
        "Air strikes killed 20 people in Idlib and Aleppo.",
        "The army killed 20 people in strikes on Gaza City and Deir al-Balah.",
        "Gunmen killed 20 people in Idlib, Aleppo and Homs.",
        "The army killed 20 militants in North and South Waziristan.",
        "Police found the bodies of 20 migrants in Bara and Tor.",
        "Raids claimed the lives of 20 civilians in Bara and Tor.",
        "The killing of 20 civilians in Bara and Tor was condemned.",
        "The gunmen killed 20 relatives of Ali Hassan and Omar Said.",
        "Troops killed 20 members of Islamic Jihad and Hamas.",
        "Rebels killed 20 soldiers from Malawi and Tanzania.",
        "A bomber killed 20 people in a church and a convent.",
        "A bomb killed 20 people at a wedding and a funeral.",
    ],
)
def test_not_a_second_victim(text: str) -> None:
    assert told(text) == [("killed", 20)]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed a teacher in front of his wife and children.",
        "Gunmen shot dead a journalist in front of his wife and daughter.",
        "The bomb killed an aide to the president and the prime minister.",
        "A sniper killed a correspondent for BBC and CNN.",
        "A mine killed a member of the army and the police.",
        "Gunmen killed a merchant on the road to his shop and family.",
    ],
)
def test_not_beside_the_one(text: str) -> None:
    assert told(text) == [("killed", 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels kidnapped eight aid workers in Ituri and North Kivu.", [("kidnapped", 8)]),
        ("The rebels announced the release of 14 prisoners in Bara and Tor.", [("freed", 14)]),
        ("Two people were killed in Sumy and Odesa, and 12 wounded.",
         [("killed", 2), ("wounded", 12)]),
        ("Twelve civilians were wounded in Sumy and Odesa and two killed.",
         [("wounded", 12), ("killed", 2)]),
        ("Gunmen killed 20 people in Idlib, Aleppo and Homs, and two soldiers.",
         [("killed", 20), ("killed", 2)]),
    ],
)  # fmt: skip
def test_the_others_are_told(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels killed a man in Bara and his two sons.", [1, 2]),
        ("Soldiers killed two rebels near Tor and four farmers.", [2, 4]),
        ("Gunmen killed a nurse at the clinic and two patients.", [1, 2]),
        ("The bomb killed the mayor of Lona and his driver.", [1, 1]),
        ("The bomb killed an aide to the president and two guards.", [1, 2]),
        ("Gunmen killed Ana Gil in Bara and Luis Paz in Tor.", [1, 1]),
        ("Rebels killed militants in Bara and farmers in Tor.", [2, 2]),
        ("The bomb killed the driver of the bus and the conductor.", [1, 1]),
        ("Gunmen killed a guard at the gate and a driver.", [1, 1]),
        ("Gunmen killed a guard at the gate and the driver.", [1, 1]),
        ("Gunmen killed the wife of the mayor and the chief of police.", [1, 1]),
    ],
)
def test_a_second_victim(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", number) for number in expected]
