"""Several victims of one verb: what is joined, and what is only a part of it."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int, str, int | None]

read = rows_of("outcome", "number", "group", "part_of")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six clerks and one police officer is dead.",
         [("killed", 6, "civilians", None), ("killed", 1, "police", None)]),
        ("Four rebels, one farmer dead.",
         [("killed", 4, "armed_group", None), ("killed", 1, "civilians", None)]),
        ("Rebels killed four men in Asker, near Daro, and six herders on a farm.",
         [("killed", 4, "persons", None), ("killed", 6, "civilians", None)]),
        ("The bomber killed himself, a pastor and four worshippers.",
         [("killed", 1, "armed_group", None), ("killed", 1, "civilians", None),
          ("killed", 4, "civilians", None)]),
        ("The bomber killed himself, a clerk said.", [("killed", 1, "armed_group", None)]),
        ("Rebels raided Lona, killing four clerks, and Kona on 25 April.",
         [("killed", 4, "civilians", None)]),
        ("Rebels raided Lona, killing two nuns, a clerk, and Ana Gil.",
         [("killed", 2, "civilians", None), ("killed", 1, "civilians", None),
          ("killed", 1, "persons", None)]),
        ("Two policemen who were acting as her guards and a clerk were wounded.",
         [("wounded", 2, "police", None), ("wounded", 1, "civilians", None)]),
        ("Inmates tried to escape; five of them and three clerks were killed.",
         [("killed", 5, "persons", None), ("killed", 3, "civilians", None)]),
        ("He met five of them and a clerk was killed.", [("killed", 1, "civilians", None)]),
        ("The blast killed 12 people; a clerk and two nurses were wounded.",
         [("killed", 12, "persons", None), ("wounded", 1, "civilians", None),
          ("wounded", 2, "civilians", None)]),
        ("The blast wounded 12 people; a clerk, two nurses and a boy died later.",
         [("wounded", 12, "persons", None), ("killed", 1, "civilians", None),
          ("killed", 2, "civilians", None), ("killed", 1, "persons", None)]),
        ("Gunmen killed four men; three women and a boy.",
         [("killed", 4, "persons", None), ("killed", 3, "persons", None),
          ("killed", 1, "persons", None)]),
        ("Police shot dead the attacker, a former soldier, in Lona on Monday.",
         [("killed", 1, "armed_group", None)]),
        ("Gunmen killed the mayor, a father of three, and freed a boy.",
         [("killed", 1, "civilians", None), ("freed", 1, "persons", None)]),
        ("Gunmen killed the mayor, a nurse, and a clerk in Lona.",
         [("killed", 1, "civilians", None), ("killed", 1, "civilians", None),
          ("killed", 1, "civilians", None)]),
        ("He came as a guest and two clerks were wounded.",
         [("wounded", 2, "civilians", None)]),
        ("A clerk, as well as a guest, and two boys were wounded.",
         [("wounded", 1, "civilians", None), ("wounded", 1, "civilians", None),
          ("wounded", 2, "persons", None)]),
        ("The murder of six priests, a cook, and her daughter was condemned.",
         [("killed", 6, "civilians", None), ("killed", 1, "civilians", None),
          ("killed", 1, "persons", None)]),
        ("After the murder of four traders, shopkeepers refuse to open.",
         [("killed", 4, "civilians", None)]),
        ("Forty rebels and four soldiers (nine wounded) died.",
         [("killed", 40, "armed_group", None), ("killed", 4, "military", None),
          ("wounded", 9, "military", None)]),
        ("A raid killed all the pupils inside, as well as two cooks.",
         [("killed", 2, "civilians", None), ("killed", 2, "civilians", None)]),
        ("We counted 21 dead villagers and 50 others injured.",
         [("killed", 21, "civilians", None), ("wounded", 50, "civilians", None)]),
    ],
)  # fmt: skip
def test_joined(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ninety people, including ten policemen and a soldier have lost their lives.",
         [("killed", 90, "persons", None), ("killed", 10, "police", 0),
          ("killed", 1, "military", 0)]),
        ("Fourteen, including a girl were killed.",
         [("killed", 14, "persons", None), ("killed", 1, "persons", 0)]),
        ("Twelve villagers including four boys and a nurse were killed.",
         [("killed", 12, "civilians", None), ("killed", 4, "persons", 0),
          ("killed", 1, "civilians", 0)]),
        ("Jets killed 18 villagers, including two boys and a nurse, and 25 others were injured.",
         [("killed", 18, "civilians", None), ("wounded", 25, "civilians", None),
          ("killed", 2, "persons", 0), ("killed", 1, "civilians", 0)]),
        ("Seven villagers, including two boys and a girl, and nine soldiers were hurt.",
         [("wounded", 7, "civilians", None), ("wounded", 9, "military", None),
          ("wounded", 2, "persons", 0), ("wounded", 1, "persons", 0)]),
        ("Ten villagers were killed including a boy and two nurses were injured.",
         [("killed", 10, "civilians", None), ("wounded", 2, "civilians", None),
          ("killed", 1, "persons", 0)]),
        ("Twelve people, including two boys, a nurse, and a clerk were killed.",
         [("killed", 12, "persons", None), ("killed", 2, "persons", 0),
          ("killed", 1, "civilians", 0), ("killed", 1, "civilians", 0)]),
        ("Shelling left 23 villagers - including nine boys - and 16 rebels dead.",
         [("killed", 23, "civilians", None), ("killed", 16, "armed_group", None),
          ("killed", 9, "persons", 0)]),
        ("Two guests accompanying her, including her nephew, were killed.",
         [("killed", 2, "civilians", None), ("killed", 1, "persons", 0)]),
        ("Nine clerks who tried to flee, including a nurse, were killed.",
         [("killed", 9, "civilians", None), ("killed", 1, "civilians", 0)]),
        ("Two men who killed nine women, including a nurse, were shot dead.",
         [("killed", 2, "persons", None), ("killed", 9, "persons", None),
          ("killed", 1, "civilians", 1)]),
        ("Two boys and eight other people (three soldiers and five clerks) were hurt.",
         [("wounded", 2, "persons", None), ("wounded", 8, "persons", None),
          ("wounded", 3, "military", 1), ("wounded", 5, "civilians", 1)]),
        ("Troops killed 230 people since the start of the siege on 10 May, including 65 boys.",
         [("killed", 230, "persons", None), ("killed", 65, "persons", 0)]),
    ],
)  # fmt: skip
def test_parts_of_those_joined(text: str, expected: list[Row]) -> None:
    assert sorted(read(text), key=str) == sorted(expected, key=str)


@pytest.mark.parametrize(
    "dateline",
    ["VALLE HONDO (Agency) - ", "VALLE HONDO, May 5 - ", "LONA, 2 May 2031 -- ", "Lona — "],
)
def test_a_dateline_is_nobody(dateline: str) -> None:
    found = figures_in(f"{dateline}Five soldiers and a guide were killed, the army said.")
    assert [figure.best for figure in found] == [5, 1]
    assert figures_in(f"{dateline}A nurse and a guide were killed.")[0].best == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayors of Lona, Asker and Brell were released.", [(2, "uncounted")]),
        ("Villagers from Lona and Brell were killed.", [(2, "uncounted")]),
        ("Twelve people in Lona, Asker and Brell have died.", [(12, "exact")]),
        ("Two guards of the bank and Ana Gil were killed.", [(2, "exact"), (1, "exact")]),
        ("A guard from Lona and Ana Gil were killed.", [(1, "exact"), (1, "exact")]),
    ],
)
def test_names_of_places_are_nobody(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(figure.low, figure.qualifier) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four soldiers, most of them recruits, and a nurse died.", [4, 1]),
        ("Four soldiers, all of them recruits, two nurses and a cook died.", [4, 2, 1]),
        ("The raid killed 12 clerks, three of them women, and two soldiers.", [12, 2, 3]),
        ("The raid killed 12 clerks, three of them women, and wounded two soldiers.", [12, 2, 3]),
        ("The raid killed 12 clerks, three of them women, and two soldiers were hurt.", [12, 2, 3]),
        ("Twelve people died, three of them children, and a nurse was hurt.", [12, 1, 3]),
    ],
)
def test_who_is_joined_past_an_aside(text: str, expected: list[int]) -> None:
    assert [figure.best for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four guards, all women, and a driver were hurt.",
         [("wounded", 4, "persons", None), ("wounded", 1, "persons", None)]),
        ("A bomb killed 12 people, all students, and a guard.",
         [("killed", 12, "civilians", None), ("killed", 1, "persons", None)]),
        ("Gunmen killed 12 people, all soldiers.", [("killed", 12, "military", None)]),
        ("The toll is 21 dead, all men, and 11 wounded.",
         [("killed", 21, "persons", None), ("wounded", 11, "persons", None)]),
        ("Gunmen killed four guards and all twelve passengers.",
         [("killed", 4, "persons", None), ("killed", 12, "persons", None)]),
    ],
)  # fmt: skip
def test_who_all_of_them_were(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A nurse, who was asleep, and her son were killed.", [("killed", 1), ("killed", 1)]),
        ("The mayor of Lona, in the north, and two of his brothers were hurt.",
         [("wounded", 1), ("wounded", 2)]),
        ("Two nurses, one of them pregnant, and a guard were freed.",
         [("freed", 2), ("freed", 1), ("freed", 1)]),
        ("Gunmen killed a nurse, who was asleep, and her son.", [("killed", 1), ("killed", 1)]),
        ("Two nurses, both Spaniards, and a guard were killed.", [("killed", 2), ("killed", 1)]),
        ("Gunmen killed two nurses, both guards and a clerk.",
         [("killed", 2), ("killed", 2), ("killed", 1)]),
        ("Gunmen killed two nurses, one of them pregnant, and a guard.",
         [("killed", 2), ("killed", 1), ("killed", 1)]),
        ("Gunmen killed a clerk, who was asleep, and two guards were hurt.",
         [("killed", 1), ("wounded", 2)]),
        ("Gunmen killed a clerk, who was walking home, and his wife, who was with him, was hurt.",
         [("killed", 1), ("wounded", 1)]),
        ("Police arrested a man, who confessed, and seized two rifles.", [("captured", 1)]),
        ("The man, who killed two women, and his son were arrested.",
         [("captured", 1), ("killed", 2), ("captured", 1)]),
        ("Gunmen shot a nurse, who died, and two guards were hurt.",
         [("killed", 1), ("wounded", 2)]),
        ("Rebels attacked the town, in the north, and two guards were killed.", [("killed", 2)]),
        ("The mayor fled, in a car, and two guards were killed.", [("killed", 2)]),
        ("The attack, which began at dawn, and two others were blamed on rebels.", []),
    ],
)  # fmt: skip
def test_joined_past_an_aside(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "number")(text) == expected
