"""Which figure is a part of which: invented sentences, with the counts of whole and parts."""

import pytest

from recount.extract.figures import figures_in


def _told(text: str) -> list[tuple[int | None, int | None]]:
    """Each figure's number with that of the figure that it is a part of."""
    found = figures_in(text)
    least = [f.low if f.best is None else f.best for f in found]
    return [
        (number, None if f.part_of is None else least[f.part_of])
        for number, f in zip(least, found, strict=True)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "14 people (10 men, 3 women and 1 child) were killed.",
        "14 people (10 men, 3 women, 1 child) died.",
        "Police said 14 people (ten men, three women and one child) were shot dead on Monday.",
        "14 people, ten men, three women and a child, were killed.",
        "Fourteen villagers -- ten men, three women and a child -- were killed.",
        "14 people were killed (10 men, 3 women and 1 child).",
        "14 people were killed, ten men, three women and a child.",
        "The blast killed 14 people (10 men, 3 women and 1 child).",
    ],
)
def test_items_that_add_up_are_parts(text: str) -> None:
    assert _told(text) == [(14, None), (10, 14), (3, 14), (1, 14)]


@pytest.mark.parametrize(
    "text",
    [
        "Three men, two women and a child were killed.",
        "Three men, two women and a child, were killed.",
        "The attack left three men, two women and a child dead.",
        "Killed were three men, two women and a girl.",
        "The bomb killed three fathers, two mothers and a nun.",
    ],
)
def test_nobody_is_both_a_man_and_a_woman(text: str) -> None:
    assert _told(text) == [(3, None), (2, None), (1, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen struck again, killing 12 in Mali, 7 in Niger and 5 in Burkina Faso.",
        "Attacks killed 12 people in Mali, seven in Niger and five in Chad.",
        "Raids killed 12 people in Asker, seven in Daro and five in Lona.",
        "Twelve people were killed in Asker, seven in Daro and five in Lona.",
    ],
)
def test_the_toll_of_another_place_is_no_part(text: str) -> None:
    assert _told(text) == [(12, None), (7, None), (5, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Militants killed 12 people in Nigeria, seven in Borno and five in Yobe.",
        "Twelve people were killed in Nigeria, seven in Borno and five in Yobe.",
        "The storm killed 12 people: seven in Daro and five in Lona.",
        "The storm killed 12 people, seven in Daro and five in Lona.",
    ],
)
def test_the_toll_of_a_place_inside_is_a_part(text: str) -> None:
    assert _told(text) == [(12, None), (7, 12), (5, 12)]


@pytest.mark.parametrize(
    "text",
    [
        "12 people were killed, not including the two attackers.",
        "At least 12 people, not including the two attackers, were killed.",
        "The blast killed 12, not including two bombers, police said.",
    ],
)
def test_who_is_not_included_is_no_part(text: str) -> None:
    assert _told(text) == [(12, None), (2, None)]
    whole, attackers = figures_in(text)
    assert (whole.perpetrators, attackers.perpetrators) == ("excluded", "only")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 12 people, including the two attackers, died.", [(12, None), (2, 12)]),
        ("Twelve soldiers were killed, including two officers.", [(12, None), (2, 12)]),
        ("The toll stands at 12, not including 30 people still missing.", [(12, None), (30, None)]),
        ("Six children, four boys and two girls, were killed.", [(6, None), (4, 6), (2, 6)]),
        ("Ten soldiers, six rebels and four clerks died.", [(10, None), (6, None), (4, None)]),
        (
            "Two children and eight others (three soldiers and five clerks) were wounded.",
            [(2, None), (8, None), (3, 8), (5, 8)],
        ),
        (
            "Nine people were killed, five soldiers and four rebels were wounded.",
            [(9, None), (5, None), (4, None)],
        ),
    ],
)
def test_neighbours_keep_what_they_tell(
    text: str, expected: list[tuple[int | None, int | None]]
) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Of the 12 killed, seven were children.",
        "Of the 12 people who were killed, seven were children.",
        "Of 12 people killed in the raid, seven were children.",
        "Seven of the 12 killed were children.",
        "Seven of the 12 people killed were children.",
        "Among the 12 killed were seven children.",
        "Twelve people were killed, seven of them children.",
        "The raid killed 12 people, of whom seven were children.",
        "Twelve people, of whom seven were children, were killed.",
    ],
)
def test_of_those_counted(text: str) -> None:
    assert _told(text) == [(12, None), (7, 12)]
    assert [f.age_group for f in figures_in(text)] == [None, "child"]


@pytest.mark.parametrize(
    "text",
    [
        "Of the 12 dead, seven were children and five were women.",
        "The raid killed 12 people, of whom seven were children and five were women.",
        "Among the 12 killed were seven children and five women.",
    ],
)
def test_of_those_counted_two_kinds(text: str) -> None:
    assert _told(text) == [(12, None), (7, 12), (5, 12)]


Groups = list[tuple[str, int | None, str | None]]


def _groups(text: str) -> Groups:
    """Each figure's group and number, with the group of the figure that it is a part of."""
    found = figures_in(text)
    return [(f.group, f.best, None if f.part_of is None else found[f.part_of].group) for f in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "46 fighters and four civilians, including two women, as well as 18 policemen and 14 "
            "soldiers were killed.",
            [
                ("armed_group", 46, None),
                ("civilians", 4, None),
                ("persons", 2, "civilians"),
                ("police", 18, None),
                ("military", 14, None),
            ],
        ),
        (
            "Twelve civilians, including three children and two soldiers, were killed.",
            [("civilians", 12, None), ("persons", 3, "civilians"), ("military", 2, None)],
        ),
        (
            "Seven policemen, including two women, and three farmers were wounded.",
            [("police", 7, None), ("persons", 2, "police"), ("civilians", 3, None)],
        ),
        (
            "Gunmen killed nine soldiers, among them two officers, and four villagers.",
            [("military", 9, None), ("military", 2, "military"), ("civilians", 4, None)],
        ),
        (
            "The raid killed 30 rebels, including ten civilians, the mayor said.",
            [("armed_group", 30, None), ("civilians", 10, None)],
        ),
        (
            "Ten members of the security forces, including four soldiers, were killed.",
            [("security_forces", 10, None), ("military", 4, "security_forces")],
        ),
        (
            "Ten people, including four soldiers and a nurse, were killed.",
            [("persons", 10, None), ("military", 4, "persons"), ("civilians", 1, "persons")],
        ),
        (
            "Nineteen farmers were killed and eleven others hurt, three of them critically.",
            [("civilians", 19, None), ("civilians", 11, None), ("civilians", 3, "civilians")],
        ),
    ],
)
def test_a_whole_can_hold_its_parts(text: str, expected: Groups) -> None:
    assert _groups(text) == expected
    longer = f"Shells fell on Asker all night. {text} The hospital was full."
    assert _groups(longer) == expected


def test_a_part_is_no_larger_than_its_whole() -> None:
    assert _told("Two guards, 13 according to a rival account, died.") == [(2, None), (13, None)]
    assert _told("Two guards, both women, died.") == [(2, None), (2, 2)]


def test_a_couple_and_two_more_are_four() -> None:
    text = "Among the victims were an elderly couple, their daughter and a four-month-old baby."
    assert _told(text) == [(2, None), (1, None), (1, None)]


def test_no_women_are_part_of_men() -> None:
    assert _told("The dead (nine men, two women) were buried.") == [(9, None), (2, None)]


@pytest.mark.parametrize(
    "bracket",
    [
        "(including six children)",
        "(six of them children)",
        "(six of whom were children)",
        "(six were children)",
        "(six children)",
        "(6 children)",
        "(six children among them)",
        "(among them six young children)",
        "(including six children from one family)",
        "[six of them children]",
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "The blast hit a market, killing 20 people {}.",
        "In the raid 20 people {} were killed.",
        "Twenty villagers {} died when shells fell on Asker.",
        "Gunmen killed 20 {} and fled.",
        "Twenty people were killed {}, the mayor said.",
        "Shells fell on Asker. Officials said the attack killed at least one clinic's hopes. The "
        "shelling killed 20 people {}. The road was closed.",
    ],
)
def test_a_bracket_with_a_part(text: str, bracket: str) -> None:
    assert _told(text.format(bracket)) == [(20, None), (6, 20)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bomb killed 14 (three women).", [(14, None), (3, 14)]),
        ("Forty (27 men, 13 women) were arrested.", [(40, None), (27, 40), (13, 40)]),
        ("The raid killed 20 (12 soldiers, 8 clerks).", [(20, None), (12, 20), (8, 20)]),
        (
            "The bomb killed 14 people (three women) and wounded 40 (ten seriously).",
            [(14, None), (40, None), (10, 40), (3, 14)],
        ),
        (
            "Gunmen killed nine soldiers (including two officers) and four clerks (two women).",
            [(9, None), (4, None), (2, 9), (2, 4)],
        ),
        (
            "At least 31 people died (19 men, seven women, five children) and 40 were hurt.",
            [(31, None), (40, None), (19, 31), (7, 31), (5, 31)],
        ),
        ("The bodies (14 in all) were found in a well.", [(14, None)]),
        (
            "Twelve people were killed in Asker (population 300), seven in Daro (four children) "
            "and two in Lona.",
            [(12, None), (7, None), (2, None), (4, 7)],
        ),
        ("Seven people were arrested in Asker (including two women).", [(7, None), (2, 7)]),
        ("Two guards were killed at the base (300 soldiers).", [(2, None)]),
        (
            "14 people, including 10 men, 3 women and 1 child, were killed.",
            [(14, None), (10, 14), (3, 14), (1, 14)],
        ),
        (
            "Ten people, including two boys, and 25 others, were hurt.",
            [(10, None), (25, None), (2, 10)],
        ),
    ],
)
def test_parts_in_brackets_and_lists(text: str, expected: list[tuple[int, int | None]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    "bracket",
    [
        "(AFP)",
        "(see page 12)",
        "(aged 4, 7 and 9)",
        "(all from Asker)",
        "(most of them young)",
        "(12 km from Lona)",
        "(3 May)",
        "(Reuters says 14)",
        "(three in each car)",
    ],
)
def test_a_bracket_without_a_part(bracket: str) -> None:
    assert _told(f"Nine guards {bracket} were killed.") == [(9, None)]
    assert _told(f"A bomb killed nine guards {bracket} on Monday.") == [(9, None)]


def test_people_in_a_bracket_who_were_not_harmed() -> None:
    assert _told("A convoy (40 soldiers in six cars) was hit and two died.") == [(2, None)]
    assert _told("The rebels (about 300 fighters) killed nine guards.") == [(9, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A raid killed 10, including two boys, and 30 people were hurt.", [10, 30, 2]),
        ("A raid killed 10, including two boys, and five people were hurt.", [10, 5, 2]),
        ("A raid killed 10, including a boy, and more than 30 people injured.", [10, 31, 1]),
        ("A raid killed 10, among them two boys, and three clerks and a cook hurt.", [10, 3, 1, 2]),
        ("Ten people, including two boys, and 30 soldiers were hurt.", [10, 30, 2]),
        ("Ten people, including two boys, and three soldiers were hurt.", [10, 2, 3]),
    ],
)
def test_those_after_the_parts(text: str, expected: list[int]) -> None:
    """Who is no part of those killed: of another verb, or more than there were."""
    assert [figure.low for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The blast killed five soldiers and hurt seven others, including two nurses.",
         [("military", None), ("persons", None), ("civilians", 1)]),
        ("The blast killed five soldiers and hurt seven, two of them civilians.",
         [("military", None), ("persons", None), ("civilians", 1)]),
        ("The blast killed five soldiers and hurt seven others, including two officers.",
         [("military", None), ("military", None), ("military", 1)]),
        ("The blast killed five soldiers and hurt seven others, including two women.",
         [("military", None), ("military", None), ("persons", 1)]),
        ("The blast hurt seven soldiers, including two nurses.",
         [("military", None), ("civilians", None)]),
    ],
)  # fmt: skip
def test_others_of_whom_some_are_civilians_are_of_no_force(
    text: str, groups: list[tuple[str, int | None]]
) -> None:
    assert [(figure.group, figure.part_of) for figure in figures_in(text)] == groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("More than 60 men were killed, of whom 40 died in Lona.", [(61, None), (40, 0)]),
        ("The blast killed 60 people; of these, 40 died at once.", [(60, None), (40, 0)]),
        ("The raids killed 60 men, of whom 40 died in bed and 20 were burned to death.",
         [(60, None), (40, 0), (20, 0)]),
        ("The raid killed 12 men and wounded 30, of whom five died.",
         [(12, None), (30, None), (5, None)]),
        ("The army killed 30 rebels, of whom 12 were killed in Lona, and lost three men.",
         [(30, None), (12, 0), (3, None)]),
    ],
)  # fmt: skip
def test_of_whom_so_many_died(text: str, expected: list[tuple[int, int | None]]) -> None:
    assert [(figure.low, figure.part_of) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The attack killed 12 and wounded 40, four of whom later died.",
         [(12, None), (40, None), (4, None)]),
        ("The gunmen, three of whom were killed, held 40 people, two of whom died.",
         [(3, None), (40, None), (2, None)]),
        ("The attack killed 12 people, four of whom died in hospital.", [(12, None), (4, 12)]),
        ("The attack killed 12 and wounded 40, four of whom were children.",
         [(12, None), (40, None), (4, 40)]),
    ],
)  # fmt: skip
def test_of_whom_the_nearest_are_meant(
    text: str, told: list[tuple[int | None, int | None]]
) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One, 52, had been shot in the leg.", 1),
        ("Two of them, 52 and 60, had been shot in the leg.", 2),
        ("Three of them, 12, 14 and 19, were hurt.", 3),
        ("Four more, 12 to 15, were hurt.", 4),
        ("Another, 52, was hurt.", 1),
    ],
)
def test_the_ages_of_a_number_count_nobody(text: str, count: int) -> None:
    assert [figure.best for figure in figures_in(text)] == [count]
