"""What joined words share, a noun or a name: no person is killed twice, and no group is one."""

import pytest
from figures_told import rows_of

told = rows_of("victims", "low", "best", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Israeli and Palestinian civilians were killed.",
         [("Israeli and Palestinian civilians", 2, None, "civilians")]),
        ("Malian, French and Ivorian soldiers were killed in the ambush.",
         [("Malian, French and Ivorian soldiers", 2, None, "military")]),
        ("The strike killed 12 Ardal and Brell fighters on Monday.",
         [("12 Ardal and Brell fighters", 12, 12, "armed_group")]),
        ("Red Star and Brell rebels were killed.",
         [("Red Star and Brell rebels", 2, None, "armed_group")]),
        ("He said Hutu and Tutsi villagers were killed.",
         [("Hutu and Tutsi villagers", 2, None, "civilians")]),
        # Not of people who are told of apart.
        ("An Israeli and two Palestinian civilians were killed.",
         [("An Israeli", 1, 1, "persons"), ("two Palestinian civilians", 2, 2, "civilians")]),
        ("The bomb killed Juan Diaz and Lona residents.",
         [("Juan Diaz", 1, 1, "persons"), ("Lona residents", 2, None, "civilians")]),
        ("The raid killed Colonel Diaz and Brell fighters.",
         [("Colonel Diaz", 1, 1, "military"), ("Brell fighters", 2, None, "armed_group")]),
        ("Police killed Diaz and Syrian soldiers arrested Gil.", [("Diaz", 1, 1, "persons")]),
        ("Gunmen attacked a bus in Lona and Brell police killed two of them.",
         [("two of them", 2, 2, "persons")]),
    ],
)  # fmt: skip
def test_one_noun(text: str, expected: list[tuple[object, ...]]) -> None:
    assert [row for row in told(text) if row[0] != "Gil"] == expected


def test_the_countries_of_both() -> None:
    countries = rows_of("number", "nationality")
    assert countries("Twelve Malian and French soldiers were killed.") == [(12, None)]
    assert countries("Twelve Malian soldiers were killed.") == [(12, "mli")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed poet and activist Ali Rao in Lona.",
         [("poet and activist Ali Rao", 1, 1, "civilians")]),
        ("Police arrested singer, actor and union leader Ana Gil on Monday.",
         [("singer, actor and union leader Ana Gil", 1, 1, "civilians")]),
        ("Senator and presidential hopeful Ali Rao was killed.",
         [("Senator and presidential hopeful Ali Rao", 1, 1, "civilians")]),
        # Two offices of two people: told apart by an article, a name, a side, or kin.
        ("Gunmen killed a judge and Senator Ali Rao.",
         [("a judge", 1, 1, "civilians"), ("Senator Ali Rao", 1, 1, "civilians")]),
        ("Gunmen killed Mayor Rao and Senator Gil.",
         [("Mayor Rao", 1, 1, "civilians"), ("Senator Gil", 1, 1, "civilians")]),
        ("Gunmen killed judge and police chief Ali Rao.",
         [("judge", 1, 1, "civilians"), ("police chief Ali Rao", 1, 1, "police")]),
        ("The blast killed father and teacher Ana Gil.",
         [("father", 1, 1, "persons"), ("teacher Ana Gil", 1, 1, "civilians")]),
    ],
)  # fmt: skip
def test_one_person_of_several_offices(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text) == expected


def test_who_speaks() -> None:
    text = "Israeli and Palestinian officials said 12 people were killed."
    assert rows_of("said_by")(text) == [("Israeli and Palestinian officials",)]


@pytest.mark.parametrize("people", ["Arabs", "Serbs", "Chechens", "Uzbeks", "Europeans"])
def test_a_people_is_several(people: str) -> None:
    assert told(f"Gunmen killed {people} in the market.") == [(people, 2, None, "persons")]


def test_a_body_that_a_people_names_is_nobody() -> None:
    assert told("The Arab League and the European Union said 12 people were killed.") == [
        ("12 people", 12, 12, "persons")
    ]
