"""Numbers before people who are described by an adverb: "30 mostly elderly residents"."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

told = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("people", "group"),
    [
        ("30 mostly elderly residents", "civilians"),
        ("30 mostly Alawite civilians", "civilians"),
        ("30 mainly Christian pupils", "civilians"),
        ("30 largely unarmed men", "persons"),
        ("30 predominantly young men", "persons"),
        ("30 newly recruited soldiers", "military"),
        ("30 heavily armed rebels", "armed_group"),
        ("30 lightly armed police officers", "police"),
        ("thirty mostly Shia Muslim pilgrims", "civilians"),
    ],
)
@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("They killed {}.", "killed"),
        ("A bomb killed {} in Asker on Monday.", "killed"),
        ("{} were wounded.", "wounded"),
        ("It was over by noon. The mayor said {} had been wounded. The road was shut.", "wounded"),
        ("Gunmen abducted {} and fled.", "kidnapped"),
    ],
)
def test_the_number_stays_with_the_people(text: str, outcome: str, people: str, group: str) -> None:
    assert told(text.format(people)) == [(outcome, 30, group)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed 1,700 mostly Alawite civilians.", [("killed", 1700, "civilians")]),
        ("Three critically injured men were flown out.", [("wounded", 3, "persons")]),
        ("Police found 12 badly decomposed bodies.", [("killed", 12, "persons")]),
        ("The attack killed 12 mostly women and children.", [("killed", 12, "persons")]),
        ("Twelve, mostly women, died.", [("killed", 12, "persons")]),
        ("The raids killed 12 mostly in the north.", [("killed", 12, "persons")]),
        ("It killed 20 almost immediately.", [("killed", 20, "persons")]),
        ("Gunmen killed 12 only days later.", [("killed", 12, "persons")]),
        ("Nine died, mostly of thirst.", [("killed", 9, "persons")]),
        (
            "Troops captured a badly wounded rebel.",
            [("captured", 1, "armed_group"), ("wounded", 1, "armed_group")],
        ),
        ("Gunmen killed a highly respected nurse.", [("killed", 1, "civilians")]),
        ("A mostly empty hotel was hit, and a nurse died.", [("killed", 1, "civilians")]),
        (
            "12 reportedly died and 30 were seriously hurt.",
            [("killed", 12, "persons"), ("wounded", 30, "persons")],
        ),
    ],
)
def test_what_else_an_adverb_tells(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


def test_most_of_them_are_not_all() -> None:
    (figure,) = figures_in("They killed 20 mostly Syrian workers.")
    assert figure.nationality is None
    (figure,) = figures_in("They killed 20 newly arrived Syrian workers.")
    assert figure.nationality == "syr"
