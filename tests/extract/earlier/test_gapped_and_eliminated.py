"""Verbs left out the second time, whom armies eliminate, and what is told of parts by a verb."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

told = rows_of("outcome", "number", "group")

LONGER = "The mission has been hit hard this month. {} A truce was agreed on Sunday."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malawi lost three soldiers and Uruguay one.",
            [("killed", 3, "military"), ("killed", 1, "military")],
        ),
        (
            "Malawi lost three soldiers, Uruguay two and Ghana one.",
            [("killed", 3, "military"), ("killed", 2, "military"), ("killed", 1, "military")],
        ),
        (
            "Kenya lost 12 soldiers in Asker and Uganda four, the mission said.",
            [("killed", 12, "military"), ("killed", 4, "military")],
        ),
        (
            "The rebels lost 30 fighters and the army at least nine, residents said.",
            [("killed", 30, "armed_group"), ("killed", 9, "military")],
        ),
        (
            "The army killed 12 rebels and the police three.",
            [("killed", 12, "armed_group"), ("killed", 3, "armed_group")],
        ),
        (
            "Police arrested 12 protesters in Asker, the army nine and a militia four.",
            [("captured", 12, "civilians"), ("captured", 9, "civilians"),
             ("captured", 4, "civilians")],
        ),
        ("The team lost three players and the coach one.", []),
        ("France lost three matches and Spain one.", []),
        ("Malawi lost three soldiers and one jeep.", [("killed", 3, "military")]),
        ("They killed 12 guards, Haddad said.", [("killed", 12, "persons")]),
    ],
)  # fmt: skip
def test_a_verb_is_left_out(text: str, expected: list[Row]) -> None:
    assert told(text) == expected
    assert told(LONGER.format(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army claimed to have eliminated eight terrorists.", [8]),
        ("The army said it had eliminated eight militants in Asker.", [8]),
        ("Eight insurgents were eliminated in the raid.", [8]),
        ("Troops eliminated a senior commander of the group.", [1]),
        ("The goal is to eliminate terrorists.", []),
        ("The champions eliminated the Raiders on Sunday.", []),
        ("Four players were eliminated on Saturday.", []),
        ("Three eliminated players left the pitch.", []),
        ("The plan eliminated 20 workers from the payroll.", []),
        ("The trainer eliminated two attackers from the squad.", []),
    ],
)
def test_eliminated(text: str, expected: list[int]) -> None:
    assert told(text) == [("killed", number, "armed_group") for number in expected]


def test_what_an_army_claims_is_alleged() -> None:
    (figure,) = figures_in("The army claimed to have eliminated eight terrorists.")
    assert (figure.said_by, figure.certainty) == ("The army", "alleged")


@pytest.mark.parametrize(
    "aside",
    [
        "27 of them asphyxiated",
        "27 of them burned beyond recognition",
        "27 of whom suffocated",
        "27 of them headless",
        "27 of them shot in the head",
        "27 of them Syrian",
        "27 of them believed to be miners",
    ],
)
@pytest.mark.parametrize(
    "text", ["Forty people were found dead, {}.", "Forty people were killed, {}, the mayor said."]
)
def test_what_is_told_of_some_of_them(text: str, aside: str) -> None:
    found = figures_in(text.format(aside))
    assert [(f.outcome, f.best, f.part_of) for f in found] == [("killed", 40, None),
                                                              ("killed", 27, 0)]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We have buried 23 people this morning.", [("killed", 23)]),
        (
            'Funerals began at dawn. "We have buried 23 people this morning," an imam told radio.',
            [("killed", 23)],
        ),
        ("Two were pronounced dead at the scene.", [("killed", 2)]),
        (
            "Three men were shot in Asker. Two were pronounced dead at the scene; the third died "
            "in hospital.",
            [("killed", 2), ("killed", 1)],
        ),
        ("Nine people were treated at the scene for minor injuries.", [("wounded", 9)]),
        ("A blast shook Asker. Nine people were treated at the scene for burns.", [("wounded", 9)]),
        ("The second killed nine people.", [("killed", 9)]),
        ("The third time, nobody was hurt.", [("wounded", 0)]),
    ],
)
def test_who_died_or_was_treated(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("In Kano 12 died, in Jos seven.", [12, 7]),
        ("In Kano, 14 people were killed, and in Jos 9.", [14, 9]),
        ("In Kano nine people were killed, in Jos at least seven and in Asker two.", [9, 7, 2]),
        ("In Kano 12 died, in Jos seven were hurt.", [12, 7]),
        ("In Kano 12 died, in Jos 7 houses burned.", [12]),
        ("In Kano 12 died, in May seven.", [12]),
        ("In 2019 12 died, in 2020 seven.", [12]),
        ("In the city 12 died, in the country seven.", [12]),
    ],
)
def test_the_dead_of_another_place(text: str, numbers: list[int]) -> None:
    assert [number for _, number, _ in told(text)] == numbers


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They freed four men and killed 274. The army put the number at 99.", ("killed", 99)),
        ("Gunmen abducted 20 pupils and killed two. The army put the number at 18.",
         ("kidnapped", 18)),
    ],
)  # fmt: skip
def test_the_number_is_of_those_of_about_as_many(text: str, told: tuple[str, int]) -> None:
    last = figures_in(text)[-1]
    assert (last.outcome, last.best) == told
