"""Past forms without an auxiliary whose people did it, and those whose people suffered it."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "victims")


@pytest.mark.parametrize(
    "text",
    [
        "Two gunmen killed everyone in the house.",
        "About 30 gunmen killed everyone they met.",
        "Gunmen killed nearly everyone there.",
        "Police detained anybody who spoke.",
        "Kidnappers released those who paid.",
        "A mob lynched both.",
        "Three bandits abducted both at gunpoint.",
        "Six attackers killed each of the guards.",
        "Police shot dead what they described as robbers.",
    ],
)
def test_attackers_are_no_victims(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The three kidnapped a trader.", ("kidnapped", 1, "a trader")),
        ("The two killed the guard and fled.", ("killed", 1, "the guard")),
        ("Police say the two killed a shopkeeper in May.", ("killed", 1, "a shopkeeper")),
        ("The five abducted the pupils at gunpoint.", ("kidnapped", 2, "the pupils")),
        ("The two killed three guards.", ("killed", 3, "three guards")),
        ("One killed three people.", ("killed", 3, "three people")),
        ("One wounded a nurse and fled.", ("wounded", 1, "a nurse")),
        ("Two of the four wounded a guard.", ("wounded", 1, "a guard")),
        ("Police arrested on Monday two men wanted for murder.", ("captured", 2, "two men")),
        ("Police arrested in Lahore a suspect in the killing.", ("captured", 1, "a suspect")),
        ("Gunmen killed within a week three judges.", ("killed", 3, "three judges")),
        ("Gunmen killed in less than 48 hours three judges.", ("killed", 3, "three judges")),
        ("Gunmen killed late on Monday in Lona three judges.", ("killed", 3, "three judges")),
        ("Gunmen killed, in under two days, three judges.", ("killed", 3, "three judges")),
        ("Gunmen of the gang killed on Monday two nuns.", ("killed", 2, "two nuns")),
        ("Rebels abducted during the night four girls.", ("kidnapped", 4, "four girls")),
        ("Soldiers wounded by mistake four girls.", ("wounded", 4, "four girls")),
        ("Militants killed with axes and knives four girls.", ("killed", 4, "four girls")),
        ("Police arrested in Lona, Kona and Oro four men.", ("captured", 4, "four men")),
        ("Gunmen killed on Monday Senator Ali Rao.", ("killed", 1, "Senator Ali Rao")),
        ("Guerrillas killed at dawn a village mayor.", ("killed", 1, "a village mayor")),
        ("Soldiers freed at dawn the 12 hostages.", ("freed", 12, "the 12 hostages")),
        ("Police arrested those who killed the two men.", ("killed", 2, "the two men")),
    ],
)
def test_whom_they_did_it_to(text: str, expected: tuple[str, int, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The three wounded were taken away.", [("wounded", 3, "The three")]),
        ("One killed, a guard wounded.", [("killed", 1, "One"), ("wounded", 1, "a guard")]),
        ("The two killed soldiers were buried.", [("killed", 2, "The two killed soldiers")]),
        ("Two soldiers killed on Monday were buried.", [("killed", 2, "Two soldiers")]),
        ("Soldiers killed in Mali a day later were named.", [("killed", 2, "Soldiers")]),
        ("Soldiers killed in Lona, Kona and Oro were named.", [("killed", 2, "Soldiers")]),
        ("Soldiers killed in the ambush, two clerks in a bus.", [("killed", 2, "Soldiers")]),
        (
            "Rebels killed on Monday Senator Ali Rao said were his cousins.",
            [("killed", 2, "Rebels")],
        ),
        (
            "Members of the gang killed on Monday two days after a truce were buried.",
            [("killed", 2, "Members of the gang")],
        ),
        ("The 12 killed each had a family.", [("killed", 12, "The 12")]),
        ("The two killed three days ago were named.", [("killed", 2, "The two")]),
        ("Police killed by rebels a year ago were honoured.", [("killed", 2, "Police")]),
        ("A video released by the group shows 11 bodies.", [("killed", 11, "11 bodies")]),
    ],
)
def test_those_who_suffered_it(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed on Monday two soldiers guarding a bank.", [("killed", 2, "two soldiers")]),
        (
            "Rebels freed on Monday six nuns abducted in Lona.",
            [("freed", 6, "six nuns"), ("kidnapped", 6, "six nuns")],
        ),
        (
            "Police arrested on Monday two men accused of killing a nurse.",
            [("captured", 2, "two men"), ("killed", 1, "a nurse")],
        ),
        ("Two officers killed in May two clerks said.", [("killed", 2, "Two officers")]),
    ],
)
def test_what_a_participle_behind_them_tells(
    text: str, expected: list[tuple[str, int, str]]
) -> None:
    assert told(text) == expected
