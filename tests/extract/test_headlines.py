"""What the headlines and posts of agencies, monitors and ministries tell."""

import pytest
from figures_told import rows_of

Row = tuple[object, ...]

told = rows_of("outcome", "low", "best", "high")
of_whom = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The slug of an agency, with the number of the version.
        ("UPDATE 1-Four soldiers killed in Lona", [("killed", 4, "military")]),
        ("WRAPUP 3-Strikes kill 21 soldiers", [("killed", 21, "military")]),
        ("UPDATE 1-Teenager killed in Lona", [("killed", 1, "persons")]),
        # Posts.
        ("20 #Taliban fighters were killed and 5 others hurt in #Lona.",
         [("killed", 20, "armed_group"), ("wounded", 5, "armed_group")]),
        ("209 Taliban #terrorists were killed in Lona", [("killed", 209, "armed_group")]),
        ("At least five clerks have been k*lled and 3 inj*red in Lona",
         [("killed", 5, "civilians"), ("wounded", 3, "civilians")]),
        ("Gunmen m*rdered two clerks", [("killed", 2, "civilians")]),
        # Short names.
        ("13 S.African soldiers dead in C.Africa", [("killed", 13, "military")]),
        ("Raid kills 56 IS militants in Lona", [("killed", 56, "armed_group")]),
        ("IN 1989 A BOMB KILLED 14 AND IS STILL REMEMBERED", [("killed", 14, "persons")]),
        ("This IS the third raid that killed 14 militants", [("killed", 14, "armed_group")]),
        # Little words.
        ("Three soldiers killed ahead of polls", [("killed", 3, "military")]),
        ("Strikes kill dozen rebels in Lona", [("killed", 12, "armed_group")]),
        ("Both of these men were executed in Lona", [("killed", 2, "persons")]),
        ("Strikes kill and wound 80 soldiers, and the rebel camp responds by killing 40 clerks",
         [("casualties", 80, "military"), ("killed", 40, "civilians")]),
    ],
)  # fmt: skip
def test_a_headline(text: str, expected: list[Row]) -> None:
    assert of_whom(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Guard, 22 fighters killed in Lona",
         [("killed", 1, "persons"), ("killed", 22, "armed_group")]),
        ("Soldier, clerk killed in Lona", [("killed", 1, "military"), ("killed", 1, "civilians")]),
        ("Rebels kill soldier, clerk in Lona",
         [("killed", 1, "military"), ("killed", 1, "civilians")]),
        ("Clash leaves 18 soldiers, five rebels dead",
         [("killed", 18, "military"), ("killed", 5, "armed_group")]),
        ("Blast leaves policeman, two soldiers dead",
         [("killed", 1, "police"), ("killed", 2, "military")]),
        ("12 clerks beaten and burned alive in Lona", [("killed", 12, "civilians")]),
        ("A farmer shoots dead two clerks", [("killed", 2, "civilians")]),
        # Who is meant by what stands last.
        ("Man who killed five freed", [("freed", 1, "persons"), ("killed", 5, "persons")]),
        ("Two dead, one critical after shooting", [("killed", 2, "persons")]),
        # But these are one.
        ("Soldier, 22, killed in Lona", [("killed", 1, "military")]),
        ("Lona mayor, Ana Diaz killed in raid", [("killed", 1, "persons")]),
        ("Bishop, former minister Diaz was killed in May.", [("killed", 1, "persons")]),
        ("Gunmen kill soldier, flee", [("killed", 1, "military")]),
        ("After the killing of four clerks, soldiers left", [("killed", 4, "civilians")]),
    ],
)  # fmt: skip
def test_a_comma_for_and(text: str, expected: list[Row]) -> None:
    assert of_whom(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three children among ten killed in Lona", [("ten", 10), ("Three children", 3)]),
        ("Three nurses among 16 civilians killed", [("16 civilians", 16), ("Three nurses", 3)]),
        ("Lona: three boys among 12 people killed", [("12 people", 12), ("three boys", 3)]),
        ("Baby among 12 killed in Lona", [("12", 12), ("Baby", 1)]),
        ("Two children among dead in Lona strike", [("Two children", 2)]),
        ("Two soldiers among 20 passengers were killed.",
         [("Two soldiers among 20 passengers", 2)]),
        ("Mayor, nurse among eight killed in Lona", [("eight", 8)]),
        ("Anger among 12 people hurt in Lona", [("12 people", 12)]),
    ],
)  # fmt: skip
def test_who_is_among_them(text: str, expected: list[Row]) -> None:
    assert rows_of("victims", "number")(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lona death toll tops 136", [("killed", 137, None, None)]),
        ("Lona death toll reaches 40", [("killed", 40, 40, 40)]),
        ("Death toll in Lona rises to near 40: army", [("killed", None, 40, 40)]),
        ("Death toll in Lona blast passes 40", [("killed", 41, None, None)]),
        ("Toll mounts to 33 in Lona blast", [("killed", 33, 33, 33)]),
        ("Lona blast death toll jumps to 100", [("killed", 100, 100, 100)]),
        # They are the 12, and no second toll.
        ("The toll of soldiers killed in the raid rose to 12.", [("killed", 12, 12, 12)]),
        ("Death toll up to 14 in Lona", [("killed", 14, 14, 14)]),
        ("The death toll could be up to 14.", [("killed", None, None, 14)]),
        ("Toll from Lona fighting nears 100: mayor", [("killed", None, 100, 100)]),
        ("UPDATE 2-Around 60 killed in Lona", [("killed", None, 60, None)]),
    ],
)  # fmt: skip
def test_the_bounds_of_a_headline(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Guard killed in attack in Lona: UN",
        "Soldiers lynch clerk at ceremony in Lona: AFP",
        "Guard killed in raid on Lona: Red Cross",
    ],
)
def test_who_tells_of_one_dead_is_no_other(text: str) -> None:
    (figure,) = told(text)
    assert figure == ("killed", 1, 1, 1)


@pytest.mark.parametrize(
    ("who", "group"),
    [("Vicar General", "civilians"), ("Inspector General", "police"), ("General", "military")],
)
def test_of_which_service_a_general_is(who: str, group: str) -> None:
    assert of_whom(f"{who} of Lona murdered") == [("killed", 1, group)]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("According to the Collective Against Hunger, 12 died in Lona.",
         "the Collective Against Hunger"),
        ("12 were killed, according to the Committee to Protect Nurses",
         "the Committee to Protect Nurses"),
        ("12 men were killed, documented by the Lona Watch in the clashes in the east.",
         "the Lona Watch"),
        ("12 men were killed, according to a nurse in Lona.", "a nurse in Lona"),
        ("According to the government to repatriate them was hard, as 12 were killed.",
         "the government"),
    ],
)  # fmt: skip
def test_the_whole_name_of_who_tells_it(text: str, by: str) -> None:
    assert rows_of("number", "said_by")(text) == [(12, by)]


@pytest.mark.parametrize(
    ("who", "group"),
    [
        ("Taleban", "armed_group"),
        ("Abu Sayyaf members", "armed_group"),
        ("Boko Haram members", "armed_group"),
        ("Islamic State members", "armed_group"),
        ("Islamic State-tied militants", "armed_group"),
        ("Iran-allied fighters", "armed_group"),
        ("M23 cadres", "armed_group"),
        # Who is in their hands is none of them.
        ("Boko Haram captives", "persons"),
        ("Taliban victims", "persons"),
    ],
)
def test_members_of_armed_groups(who: str, group: str) -> None:
    assert of_whom(f"Two {who} were killed in Lona on Monday.") == [("killed", 2, group)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omani forces destroyed 65 Ruthenian soldiers near Lona.", [("killed", 65, "military")]),
        ("Up to 20 rebels were destroyed in a day, the army said.",
         [("killed", 20, "armed_group")]),
        ("The army destroyed 12 militants and two vehicles.", [("killed", 12, "armed_group")]),
        # But no people here.
        ("Shelling destroyed the homes of 12 soldiers.", []),
        ("Troops destroyed 12 houses and killed four clerks.", [("killed", 4, "civilians")]),
    ],
)  # fmt: skip
def test_whom_armies_destroy(text: str, expected: list[Row]) -> None:
    assert of_whom(text) == expected
