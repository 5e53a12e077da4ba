"""A toll shared out by who caused it, where or by sex, and what is told of some of the counted."""

import pytest

from recount.extract.figures import figures_in

Told = tuple[str, int | None, str, int | None]


def _told(text: str) -> list[Told]:
    return [(f.outcome, f.best or f.low, f.group, f.part_of) for f in figures_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raiders were responsible for 26 of these deaths, remnants of war for 19, air strikes for "
         "11 and the Northern Forces for eight.", [26, 19, 11, 8]),
        ("Thirty-one of the verified deaths were attributed to the front, five to special forces "
         "and two to unknown perpetrators.", [31, 5, 2]),
        ("Upper Akot and Lower Tonu were the worst affected, with 233 and 148 civilian deaths "
         "respectively.", [233, 148]),
        ("Of those killed, 96 were women and 71 children.", [96, 71]),
        ("Of those killed, 96 were women and 71 children (44 boys and 27 girls).",
         [96, 71, 44, 27]),
    ],
)  # fmt: skip
def test_each_share_is_told(text: str, expected: list[int]) -> None:
    found = figures_in(text)
    assert [figure.best for figure in found] == expected
    assert {figure.outcome for figure in found} == {"killed"}


def test_shares_of_casualties_have_asides() -> None:
    text = (
        "Mines accounted for 34 casualties, 13 of them fatal; shelling for 27; and small-arms "
        "fire, including snipers, for 15."
    )
    assert sorted(_told(text)) == [
        ("casualties", 15, "persons", None),
        ("casualties", 27, "persons", None),
        ("casualties", 34, "persons", None),
        ("killed", 13, "persons", None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 74 people abducted, 39 were taken from a single church.",
         [("kidnapped", 74, "persons", None), ("kidnapped", 39, "persons", 0)]),
        ("Of the 74 people abducted, 39 were freed on Monday.",
         [("kidnapped", 74, "persons", None), ("freed", 39, "persons", None)]),
        ("Of the injured, 11 were admitted to the General Hospital.",
         [("wounded", 11, "persons", None)]),
        ("Of the 48 killed, 20 were shot at checkpoints and nine were hacked to death.",
         [("killed", 48, "persons", None), ("killed", 20, "persons", 0),
          ("killed", 9, "persons", 0)]),
        ("Of the 48 missing, 20 were found on Monday.", [("missing", 48, "persons", None)]),
        ("Gunmen seized 16 women. Five have escaped.",
         [("kidnapped", 16, "persons", None), ("freed", 5, "persons", None)]),
        ("Gunmen seized two women. Five have escaped.", [("kidnapped", 2, "persons", None)]),
    ],
)  # fmt: skip
def test_some_of_the_counted(text: str, expected: list[Told]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raiders killed 41 people; the county commissioner, who came later, said they had fled.",
         [("killed", 41, "persons", None)]),
        ("Mines injured 11 peasants and four soldiers; one of the soldiers, Edil Mina, died.",
         [("wounded", 11, "civilians", None), ("wounded", 4, "military", None),
          ("killed", 1, "military", None)]),
        ("The bomb killed four men; two boys; and a nurse.",
         [("killed", 4, "persons", None), ("killed", 2, "persons", None),
          ("killed", 1, "civilians", None)]),
    ],
)  # fmt: skip
def test_a_semicolon_ends_a_clause_or_joins_a_list(text: str, expected: list[Told]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six other residents survived with gunshot wounds.", [("wounded", 6, "civilians", None)]),
        ("The mayor survived with gunshot wounds.", []),
        ("A mass grave with the remains of at least 33 persons was opened on 22 March.",
         [("killed", 33, "persons", None)]),
        ("The remains of two houses were cleared away.", []),
        ("He said that not one citizen had been harmed by his troops.",
         [("casualties", 0, "persons", None)]),
        ("Five herders were yet to be accounted for.", [("missing", 5, "civilians", None)]),
        ("The locals buried 24 people on Tuesday, though the state government speaks of 15.",
         [("killed", 24, "persons", None), ("killed", 15, "persons", None)]),
        ("Fifteen died. The mayor speaks of 15 houses.", [("killed", 15, "persons", None)]),
        ("Ten workers were killed; the agency gives eight.",
         [("killed", 10, "civilians", None), ("killed", 8, "civilians", None)]),
        ("Four others were found dead, but the chief puts it at two.",
         [("killed", 4, "persons", None), ("killed", 2, "persons", None)]),
        ("For the week, deaths stand at 79.", [("killed", 79, "persons", None)]),
        ("Abducted: 74, in nine incidents. Released or rescued: 33.",
         [("kidnapped", 74, "persons", None), ("freed", 33, "persons", None)]),
    ],
)  # fmt: skip
def test_tolls_in_reports(text: str, expected: list[Told]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two sisters of 7 and 10 who were grazing goats were killed.",
         [("killed", 2, "persons", None)]),
        ("Ten people were wounded, and three of these died.",
         [("wounded", 10, "persons", None), ("killed", 3, "persons", None)]),
        ("Fourteen leaders were murdered, which brings the total for 2030 to 68.",
         [("killed", 14, "persons", None), ("killed", 68, "persons", None)]),
        ("There are 22 people in custody.", [("captured", 22, "persons", None)]),
        ("Thirty-five people are being treated at the specialist hospital.",
         [("wounded", 35, "persons", None)]),
        ("The guests were treated at the palace.", []),
        ("Seventy-nine people were wounded; 22 remain in hospital.",
         [("wounded", 79, "persons", None), ("wounded", 22, "persons", 0)]),
        ("Seventy-nine people voted; 22 remain in hospital.", []),
        ("Two soldiers are in a coma.", [("wounded", 2, "military", None)]),
        ("A pilgrim who had been on life support since Sunday's attack on a bus in Reshi died "
         "on Wednesday.", [("killed", 1, "civilians", None)]),
        ("Total deaths: 96 (last week: 118). Of these, civilians: 58; soldiers: 11; rebels: 27.",
         [("killed", 96, "persons", None), ("killed", 58, "civilians", 0),
          ("killed", 11, "military", 0), ("killed", 27, "armed_group", 0)]),
        ("Total votes: 96. Of these, teachers: 58; soldiers: 11.", []),
    ],
)  # fmt: skip
def test_who_is_told_of_in_few_words(text: str, expected: list[Told]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("The strife, which broke out in May 2023, has claimed over 300 lives.", ["war total"]),
        ("The fighting, which broke out on Monday, has claimed over 300 lives.", [""]),
        ("Over 4,000 people were killed in Lebanon and about 130 in Israel during more than a year "
         "of fighting.", ["war total", "war total"]),
        ("Some 40 people were killed in Lebanon and about 13 in Israel on Monday.", ["", ""]),
        ("The police lost 27 men in attacks last year.", ["other period"]),
        ("The police lost 27 men in an attack last year.", [""]),
    ],
)  # fmt: skip
def test_sums_of_a_war(text: str, flags: list[str]) -> None:
    assert [", ".join(figure.flags) for figure in figures_in(text)] == flags


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Airstrikes rose to 45 and 12 civilian deaths were recorded.",
         [("killed", 12, "civilians", None)]),
        ("Killed or wounded: 33.", [("casualties", 33, "persons", None)]),
        ("Injured or killed: 33.", [("casualties", 33, "persons", None)]),
        ("Rebels were blamed for 26 deaths, and the police issued warrants for 12.",
         [("killed", 26, "persons", None)]),
        ("An attack killed 40 people. Ten of these were shot dead.",
         [("killed", 40, "persons", None), ("killed", 10, "persons", 0)]),
        ("An attack killed 40 people. Of these, ten were shot dead.",
         [("killed", 40, "persons", None), ("killed", 10, "persons", 0)]),
        ("An attack killed 40 people and wounded 12. Ten of them died later.",
         [("killed", 40, "persons", None), ("wounded", 12, "persons", None),
          ("killed", 10, "persons", None)]),
        ("An attack killed nine people. Ten of them were shot dead.",
         [("killed", 9, "persons", None), ("killed", 10, "persons", None)]),
        ("Of the 48 people who were killed, 20 were killed by shelling.",
         [("killed", 48, "persons", None), ("killed", 20, "persons", 0)]),
        ("Forty people were treated at the hospital with food poisoning.", []),
        ("Twenty people were hurt in the blast; 40 are in hospital with malaria.",
         [("wounded", 20, "persons", None)]),
        ("They took 12 prisoners outside and shot them dead.",
         [("killed", 12, "persons", None), ("captured", 12, "persons", None)]),
    ],
)  # fmt: skip
def test_nobody_is_counted_twice_or_for_another(text: str, expected: list[Told]) -> None:
    assert _told(text) == expected
