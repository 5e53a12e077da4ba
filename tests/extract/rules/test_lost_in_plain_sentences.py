"""Turns of plain news in which people were told of and not found."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The commander of the brigade was killed with seven of his men.",
         [("killed", 1, "persons"), ("killed", 7, "persons")]),
        ("The army lost nine men on Monday and four on Tuesday.",
         [("killed", 9, "military"), ("killed", 4, "military")]),
        ("Seven clerks were killed by army shelling, four by rebels and two by gunmen.",
         [("killed", 7, "civilians"), ("killed", 4, "civilians"), ("killed", 2, "civilians")]),
        ("The siege ended with 20 hostages, four soldiers and all 12 gunmen dead.",
         [("killed", 20, "persons"), ("killed", 4, "military"), ("killed", 12, "armed_group")]),
        ("A house collapsed on four soldiers, killing all of them.", [("killed", 4, "military")]),
        ("A family of six was wiped out when a bomb hit their home.", [("killed", 6, "persons")]),
        ("Air strikes wiped out a family of nine.", [("killed", 9, "persons")]),
        ("The army wiped out a gang of 12 bandits.", [("killed", 12, "armed_group")]),
        ("The charred remains of a family of four were found.", [("killed", 4, "persons")]),
        ("The skeletal remains of six soldiers lay there.", [("killed", 6, "military")]),
        ("The morgue held 44 bodies, ten of them unidentified.", [("killed", 44, "persons")]),
        ("Troops eliminated a squad of eight terrorists.", [("killed", 8, "armed_group")]),
        ("Troops killed a patrol of eight policemen.", [("killed", 8, "police")]),
        ("Rescuers found a man's body under the ruins.", [("killed", 1, "persons")]),
        ("A soldier's body was pulled from the river.", [("killed", 1, "military")]),
        ("A soldier's lifeless body was pulled from the river.", [("killed", 1, "military")]),
        ("Arda brought home 95 prisoners of war in the swap.", [("freed", 95, "military")]),
        ("Four soldiers fell and 11 were wounded in the attack.",
         [("killed", 4, "military"), ("wounded", 11, "military")]),
        ("Nine fighters fell in the ambush.", [("killed", 9, "armed_group")]),
        ("Nine fighters fell in the battle.", [("killed", 9, "armed_group")]),
    ],
)  # fmt: skip
def test_found(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected


def test_some_of_them_in_one_place_and_some_in_others() -> None:
    text = "Eleven people were killed, six of them in Idlib, three in Daraa and two in Homs."
    assert rows_of("number", "part_of")(text) == [(11, None), (6, 0), (3, 0), (2, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "The flood wiped out 12 villages.",
        "The slump wiped out years of savings.",
        "They vowed to wipe out a gang of 12 bandits.",
        "Two soldiers fell in love.",
        "Prices fell and 11 stalls were shut.",
        "The hall held two professional bodies.",
        "A company's body of work was found.",
        "A student's body mass was found to be low.",
        "Police found the man's body in a well.",
        "A man's dog's body was found.",
        "The bus brought home 95 pupils.",
    ],
)
def test_nobody(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was killed with two pistols.", [("killed", 1, "persons")]),
        ("The pilot was killed with 12 of his passengers aboard.", [("killed", 1, "persons")]),
        ("The army lost nine men on Monday and sold four on Tuesday.", [("killed", 9, "military")]),
    ],
)
def test_no_more_than_that(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trio were killed.", [("killed", 3, "persons")]),
        ("The pair was arrested on Monday.", [("captured", 2, "persons")]),
        ("Gunmen killed a quartet of soldiers.", [("killed", 4, "military")]),
        ("The au pair was killed.", [("killed", 1, "persons")]),
        ("Police released a pair of photographs.", []),
        ("Both accused were jailed.", [("captured", 2, "persons")]),
        ("All four accused have been freed.", [("freed", 4, "persons")]),
        ("The two accused police of killing a clerk.", [("killed", 1, "civilians")]),
        ("Three people were brought dead to hospital.", [("killed", 3, "persons")]),
        ("The two were brought to hospital.", []),
    ],
)
def test_so_many_by_other_words(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five people were brought in dead.", [("killed", 5, "persons")]),
        ("Five clerks were pulled dead from the rubble.", [("killed", 5, "civilians")]),
        ("Two women were dug out dead on Sunday.", [("killed", 2, "persons")]),
        ("Two actors arrived dead on time.", []),
        ("Three men were carried dead drunk out of the bar.", []),
        ("Five men were brought in missing shoes.", []),
        ("The clinic lost three nurses and 22 patients in the shelling.",
         [("killed", 3, "civilians"), ("killed", 22, "civilians")]),
        ("She lost two colleagues in Monday's attack.", [("killed", 2, "persons")]),
        ("The clinic lost three nurses and 22 patients to its rival.", []),
        ("The clinic may have lost three nurses in the raid.", []),
        ("The club lost two players in the attack.", []),
    ],
)  # fmt: skip
def test_brought_dead_and_lost_in_an_attack(
    text: str, expected: list[tuple[str, int, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raiders made away with five children.", [("kidnapped", 5, "persons")]),
        ("The party paid the ultimate price at the polls.", []),
        ("Raiders made away with 40 cows.", []),
    ],
)
def test_made_away_with(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected
