"""The labels of a list, hostages taken, and people led away."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

_told = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Killed: 12. Wounded: 30.", [("killed", 12), ("wounded", 30)]),
        ("Dead: 12, wounded: 30, missing: 4", [("killed", 12), ("wounded", 30), ("missing", 4)]),
        ("- Killed: 12\n- Injured: at least 30\n", [("killed", 12), ("wounded", 30)]),
        ("Death toll: 30", [("killed", 30)]),
        ("Death toll: at least 30", [("killed", 30)]),
        ("Deaths: 30", [("killed", 30)]),
        ("Casualties: 30", [("casualties", 30)]),
        ("Casualties: 12 killed, 30 wounded.", [("killed", 12), ("wounded", 30)]),
        ("Abducted: 12", [("kidnapped", 12)]),
        ("Arrested: 12 people", [("captured", 12)]),
        ("Rescued: 12", [("freed", 12)]),
        ("Number killed: 12", [("killed", 12)]),
        ("Killed - 12", [("killed", 12)]),
        ("Killed - 14, wounded - 30.", [("killed", 14), ("wounded", 30)]),
        (
            "Dead – 3; injured – seven; missing – two.",
            [("killed", 3), ("wounded", 7), ("missing", 2)],
        ),
        ("Killed: none", [("killed", 0)]),
        ("Killed: 1", [("killed", 1)]),
        ("Date: 12 May. Place: Lona. Killed: 7.", [("killed", 7)]),
    ],
)
def test_labels_of_a_list(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected
    assert {figure.counting for figure in figures_in(text)} == {"toll"}
    assert {figure.part_of for figure in figures_in(text)} == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Soldiers killed: 12; rebels killed: 30",
            [("killed", 12, "military"), ("killed", 30, "armed_group")],
        ),
        (
            "Killed: 12 clerks and 3 soldiers",
            [("killed", 12, "civilians"), ("killed", 3, "military")],
        ),
        ("Killed: 12, including 3 nurses", [("killed", 12, "persons"), ("killed", 3, "civilians")]),
        ("Killed: Ana Diaz, 34", []),
        ("Wanted: 12 men.", []),
        ("The raid killed: 12.", []),
        ("He said of those killed: 12 were children.", []),
    ],
)
def test_labels_with_people(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("251 hostages were taken.", [("kidnapped", 251, "persons")]),
        ("About 251 hostages were taken that day.", [("kidnapped", 251, "persons")]),
        ("40 hostages are still being held.", [("kidnapped", 40, "persons")]),
        ("Three prisoners were taken.", [("captured", 3, "persons")]),
        ("12 hostages were taken to hospital.", []),
        ("12 hostages were not taken.", []),
        ("Twelve hostages were freed.", [("freed", 12, "persons")]),
        ("Twelve hostages were killed.", [("killed", 12, "persons")]),
    ],
)
def test_hostages_taken(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen whisked away 40 students.",
        "Gunmen whisked 40 students away.",
        "The gunmen stormed the school and whisked away 40 students.",
        "40 students were whisked away by gunmen.",
        "40 students were whisked away.",
        "Bandits took 40 students into the bush.",
        "Bandits marched 40 students into the forest.",
        "Gunmen took away 40 students.",
        "40 students were taken away by gunmen.",
    ],
)
def test_led_away_by_fighters(text: str) -> None:
    assert _told(text) == [("kidnapped", 40, "civilians")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police took away 12 men.", [("captured", 12, "persons")]),
        ("Police led away 12 men.", [("captured", 12, "persons")]),
        ("Rescuers took away 40 students.", []),
        ("40 students were whisked away to safety.", []),
        ("The president was whisked away by guards.", []),
        ("Gunmen took away their phones.", []),
        ("Gunmen carted away 40 cows.", []),
        ("Three bodies were taken away by the rebels.", [("killed", 3, "persons")]),
        ("The boy took 12 friends into the hills.", []),
        ("Gunmen did not take away 12 men.", []),
    ],
)
def test_led_away_by_others(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "I was holding my two sons.",
        "She was holding two children when the boat sank.",
        "It said five bodies had been counted twice.",
    ],
)
def test_in_whose_arms_and_what_was_counted_twice(text: str) -> None:
    assert figures_in(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They were holding 14 prisoners, two of them officers.",
         [("captured", 14), ("captured", 2)]),
        ("The rebels are holding 14 soldiers.", [("captured", 14)]),
        ("The rebels are still holding 14 hostages.", [("kidnapped", 14)]),
        ("The group is holding about 40 captives.", [("kidnapped", 40)]),
    ],
)  # fmt: skip
def test_who_is_held_is_held_once(text: str, told: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He told us that two of his three daughters had been taken and that he had fled.",
         [("kidnapped", 2)]),
        ("Residents said nine of their sons had been taken.", [("kidnapped", 9)]),
        ("Her two brothers were taken that night, she said.", [("kidnapped", 2)]),
        ("His three sons were taken to hospital.", []),
        ("Her two daughters were taken ill.", []),
        ("Five women were carried off by the losing side as it withdrew.", [("kidnapped", 5)]),
        ("Four nurses were carried off by the flood.", []),
        ("Eight teenagers were marched off to carry looted rice.", [("kidnapped", 8)]),
        ("Some of them fled, and ten soldiers had been led away.", [("captured", 10)]),
        ("Nine clerks were led away.", []),
        ("The fire began two days after armed men had taken her from the office.",
         [("kidnapped", 1)]),
        ("Gunmen took him from his home.", [("kidnapped", 1)]),
        ("Bandits had taken 12 pupils from a school.", [("kidnapped", 12)]),
        ("The bus had taken 12 pupils from a school to the fair.", []),
    ],
)  # fmt: skip
def test_who_is_taken_and_led_away(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raiders burned the village and 18 children were taken away.", [("kidnapped", 18)]),
        ("Gunmen stormed the market and 12 women were taken.", [("kidnapped", 12)]),
        ("Armed youths raided the camp, and six girls were taken from a well.",
         [("kidnapped", 6)]),
        ("Five women were taken away to carry the loot.", [("kidnapped", 5)]),
        ("Nine boys were taken by armed elements from two villages.", [("kidnapped", 9)]),
        ("The gang also took ten people with it.", [("kidnapped", 10)]),
        ("Police raided the club and 12 people were taken away.", [("captured", 12)]),
        ("Twelve men were taken away for questioning.", [("captured", 12)]),
        # And who is none.
        ("Four children were taken away from their parents.", []),
        ("Protesters stormed the pitch and 12 players were taken away.", []),
        ("Soldiers clashed with rebels and 12 villagers were taken away.", []),
        ("Gunmen stormed the bank and three bags were taken.", []),
        ("Two climbers were taken by the elements.", []),
        ("The flood took ten people with it.", []),
    ],
)  # fmt: skip
def test_who_is_taken_after_a_raid(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six were executed and three were deprived of their liberty.",
         [("killed", 6), ("kidnapped", 3)]),
        ("Rebels deprived four engineers of their liberty.", [("kidnapped", 4)]),
        ("Nine students were deprived of their freedom by the police.", [("captured", 9)]),
        ("Nine workers were deprived of their freedom of movement.", []),
        ("Some 200 people are deprived of their liberty in prisons.", []),
        ("Nine nurses were deprived of their pay.", []),
        ("The rebels may deprive four men of their liberty.", []),
    ],
)  # fmt: skip
def test_who_is_deprived_of_liberty(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected
