"""What "and" joins to the object of a preposition is nobody to whom an outcome happened."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "victims")
counts = rows_of("outcome", "number")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Air strikes killed 20 people in Idlib and Aleppo.", [("killed", 20)]),
        ("Air strikes killed 20 people in Idlib, Aleppo and Homs.", [("killed", 20)]),
        ("Air strikes killed 20 people at a wedding, a clinic and a market.", [("killed", 20)]),
        ("Shelling killed 31 people in strikes on Bara City and Tor al-Asker.", [("killed", 31)]),
        ("Rebels kidnapped eight aid workers in Ituri and North Kivu.", [("kidnapped", 8)]),
        ("The army killed nine militants in North and South Waziristan.", [("killed", 9)]),
        ("Police found the bodies of 14 migrants in Bara and Tor.", [("killed", 14)]),
        ("Raids claimed the lives of 14 civilians in Bara and Tor.", [("killed", 14)]),
        ("The killing of 14 civilians in Bara and Tor was condemned.", [("killed", 14)]),
        ("The rebels announced the release of 14 men in Bara and Tor.", [("freed", 14)]),
        ("Rebels handed over 12 prisoners from Malawi and Tanzania.", [("freed", 12)]),
        ("Nine people in a church and a convent were killed.", [("killed", 9)]),
        ("A suicide bomber killed nine people in a church and a convent.", [("killed", 9)]),
        ("A correspondent for BBC and CNN was wounded.", [("wounded", 1)]),
        ("A member of the army and the police was killed.", [("killed", 1)]),
        ("A mine killed a member of the army and the police.", [("killed", 1)]),
        ("An aide to the president and the prime minister was killed.", [("killed", 1)]),
        ("The bomb killed an aide to the president and the prime minister.", [("killed", 1)]),
        ("Gunmen killed a merchant on the road to his shop and family.", [("killed", 1)]),
        ("Gunmen shot dead a man in front of his wife and daughter.", [("killed", 1)]),
        ("A man was killed in the presence of his wife and two children.", [("killed", 1)]),
        ("The blast killed a friend of the minister and of the mayor.", [("killed", 1)]),
        ("Two were killed in Sumy and Odesa, and 12 wounded.", [("killed", 2), ("wounded", 12)]),
        ("Twelve were hurt in Sumy and Odesa and two killed.", [("wounded", 12), ("killed", 2)]),
        ("Mines killed 20 in Bara and Tor and wounded six.", [("killed", 20), ("wounded", 6)]),
        ("Mines killed 20 men in Bara and Tor and a nurse.", [("killed", 20), ("killed", 1)]),
    ],
)
def test_the_object_of_a_preposition(text: str, expected: list[tuple[str, int]]) -> None:
    assert counts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Troops killed 11 members of Islamic Jihad and Hamas.", "11 members of Islamic Jihad"),
        ("Eleven members of Islamic Jihad and Hamas died.", "Eleven members of Islamic Jihad"),
        ("Gunmen killed four relatives of Ana Gil and Eva Paz.", "four relatives of Ana Gil"),
    ],
)
def test_names_behind_of_are_part_of_the_words(text: str, expected: str) -> None:
    [(outcome, _, victims)] = told(text)
    assert outcome == "killed"
    assert str(victims).startswith(expected + " and ")


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("Gunmen killed a man in Bara and his two sons.", ["a man", "his two sons"]),
        ("Two soldiers near Tor and four farmers died.", ["Two soldiers", "four farmers"]),
        ("A nurse at the clinic and two patients were hurt.", ["A nurse", "two patients"]),
        ("Gunmen killed a nurse at the clinic and two patients.", ["a nurse", "two patients"]),
        ("Gunmen killed the mayor of Lona and his driver.", ["the mayor of Lona", "his driver"]),
        ("Mines killed an aide to the president and two guards.", ["an aide", "two guards"]),
        ("Mines killed a colonel of the army and the police chief.",
         ["a colonel of the army", "the police chief"]),
        ("Mines killed the governor of the province and the chief of police.",
         ["the governor of the province", "the chief of police"]),
        ("An aide to the president and the prime minister were killed.",
         ["An aide", "the prime minister"]),
        ("A drone killed one of its commanders and his driver.",
         ["one of its commanders", "his driver"]),
        ("Gunmen killed two in Lona and three in Brell.", ["two", "three"]),
        ("Gunmen killed Ana Gil in Lona and Juan Diaz in Brell.", ["Ana Gil", "Juan Diaz"]),
        ("Gunmen killed two guards in Lona and Ana Gil, a nurse.", ["two guards", "Ana Gil"]),
        ("A bomb killed a man in Lona and Captain Juan Diaz.", ["a man", "Captain Juan Diaz"]),
        ("Gunmen killed a guard at the gate and the cook.", ["a guard", "the cook"]),
        ("Mines killed a boy on his way to school and his father.", ["a boy", "his father"]),
        ("The deaths of his wife and daughter shook the town.", ["his wife", "daughter"]),
        ("The murder of the mayor of Lona and his driver shook the town.",
         ["the mayor of Lona", "his driver"]),
    ],
)  # fmt: skip
def test_people_that_the_preposition_is_not_of(text: str, victims: list[str]) -> None:
    assert [row[2] for row in told(text)] == victims


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed nine men in Lona and Brell was shelled.",
        "Gunmen killed nine men of Hamas and Juan Diaz fled.",
    ],
)
def test_a_name_that_begins_the_next_clause(text: str) -> None:
    assert counts(text) == [("killed", 9)]
