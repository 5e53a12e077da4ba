"""People carried off or taken, handed over, exchanged, and still held; and whom "they" took."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

_told = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bandits carried off 14 girls from a school.", [("kidnapped", 14, "persons")]),
        ("Raiders made off with 30 girls.", [("kidnapped", 30, "persons")]),
        ("Men in masks carried off six clerks.", [("kidnapped", 6, "civilians")]),
        ("The raiders withdrew and took with them 15 nuns.", [("kidnapped", 15, "civilians")]),
        ("The raiders fled, taking 15 nuns with them.", [("kidnapped", 15, "civilians")]),
        ("The insurgents took 15 nuns with them.", [("kidnapped", 15, "civilians")]),
        ("He recalled the raid in which 112 girls were taken.", [("kidnapped", 112, "persons")]),
        (
            "The attack, in which nine nurses were taken, shook Lona.",
            [("kidnapped", 9, "civilians")],
        ),
        (
            "Gunmen burned the hamlet, killing nine people and carrying off several women.",
            [("killed", 9, "persons"), ("kidnapped", 2, "persons")],
        ),
        (
            "Twelve miners taken from a bus last month have been freed.",
            [("freed", 12, "civilians"), ("kidnapped", 12, "civilians")],
        ),
        (
            "More than 20 pupils taken from their school in May were released on Friday.",
            [("freed", 21, "civilians"), ("kidnapped", 21, "civilians")],
        ),
        ("The gunmen made off with 300 cattle.", []),
        ("A flood struck the town, carrying off nine roofs.", []),
        ("A flood struck the town, carrying off nine people.", []),
        ("Medics carried off two players.", []),
        ("Nine people were carried off by the river.", []),
        ("Three nurses were taken to hospital.", []),
        ("Three women taken from the village in buses arrived in the capital.", []),
        ("The raid in which 12 men were taken to hospital was condemned.", []),
    ],
)
def test_carried_off_and_taken(text: str, expected: list[Row]) -> None:
    assert sorted(_told(text)) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three men kidnapped from a bus were freed.", ["kidnapped", "freed"]),
        ("Three men arrested in May were released.", ["captured", "freed"]),
        ("Three men arrested on Monday last week were released.", ["captured", "freed"]),
        ("Three men wounded in the blast died.", ["wounded", "killed"]),
        ("Three men trapped in the flood were rescued.", []),
        ("Three men held in the mine were rescued.", ["freed"]),
        ("Three men held since Monday were released.", ["freed"]),
        ("Gunmen fired at three men who were killed.", ["killed"]),
    ],
)
def test_what_became_of_them_after(text: str, expected: list[str]) -> None:
    assert _told(text) == [(outcome, 3, "persons") for outcome in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guerrillas handed over two nurses to the Red Cross.", [("freed", 2, "civilians")]),
        ("The guerrillas handed over two nurses.", [("freed", 2, "civilians")]),
        ("The militia turned over 12 prisoners to mediators.", [("freed", 12, "persons")]),
        ("Seven soldiers were handed over to the Red Cross.", [("freed", 7, "military")]),
        ("The group returned six captives.", [("freed", 6, "persons")]),
        ("Forty prisoners were exchanged on Sunday.", [("freed", 40, "persons")]),
        ("The two sides swapped 60 prisoners.", [("freed", 60, "persons")]),
        ("The two sides exchanged 60 prisoners each.", []),
        ("The two sides exchanged fire.", []),
        ("The villagers handed over three attackers to the police.", []),
        ("The police handed over three suspects to prosecutors.", []),
        ("The police handed over the case to two prosecutors.", []),
        ("The rebels refused to hand over four soldiers.", []),
        ("The rebels have not handed over four soldiers.", []),
        ("The army handed over three letters to the families.", []),
        (
            "The bodies of four soldiers were handed over to the Red Cross.",
            [("killed", 4, "military")],
        ),
        ("The remains of four hostages were returned.", [("killed", 4, "persons")]),
        ("Nine hostages were let go after talks.", [("freed", 9, "persons")]),
        ("The kidnappers let 11 women go.", [("freed", 11, "persons")]),
        ("The kidnappers did not let 11 women go.", []),
        ("Two hundred workers were let go.", []),
        ("Three teachers returned to the village.", []),
    ],
)
def test_handed_over(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A chief said his group still holds three soldiers.", [("captured", 3, "military")]),
        ("The rebels hold 14 policemen.", [("captured", 14, "police")]),
        ("The militants are holding 14 clerks.", [("kidnapped", 14, "civilians")]),
        ("The rebels, who hold 40 soldiers, denied it.", [("captured", 40, "military")]),
        ("Nine soldiers remain in rebel hands.", [("captured", 9, "military")]),
        (
            "They ambushed a convoy, killing three people and seizing 22.",
            [("killed", 3, "persons"), ("kidnapped", 22, "persons")],
        ),
        (
            "The army killed three people and seized 22, all of them rifles.",
            [("killed", 3, "persons")],
        ),
        ("Nine soldiers are still in captivity.", [("captured", 9, "military")]),
        ("Some 200 others remain in rebel custody.", [("kidnapped", 200, "persons")]),
        ("Nine soldiers are in the custody of the rebels.", [("captured", 9, "military")]),
        ("The documents are in the custody of the rebels.", []),
        ("Nine nurses are in the hands of the rebels.", [("kidnapped", 9, "civilians")]),
        (
            "Of the 251 people taken hostage, 97 are still held in Lona.",
            [("kidnapped", 251, "persons"), ("kidnapped", 97, "persons")],
        ),
        ("Three meetings were held on the hostages.", []),
        ("The rebels hold the town.", []),
        ("The group holds three meetings a week.", []),
        ("The party holds 12 seats.", []),
        ("The hall holds 300 guests.", []),
        ("Two pupils are in the hands of good teachers.", []),
    ],
)
def test_still_held(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rebels freed a priest, three nuns and a driver they had kidnapped.",
            [(outcome, n) for outcome in ("freed", "kidnapped") for n in (1, 3, 1)],
        ),
        ("Rebels freed six men whom they had captured.", [("freed", 6), ("captured", 6)]),
        ("The two clerks that the rebels kidnapped in May are well.", [("kidnapped", 2)]),
        ("A nurse whom gunmen kidnapped last week is alive.", [("kidnapped", 1)]),
        ("He told a reporter that two men arrested in May were clerks.", [("captured", 2)]),
        ("They said the men they killed were rebels.", []),
        ("The gunmen met two guards; they killed a clerk.", [("killed", 1)]),
    ],
)
def test_whom_they_took(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected


def test_bodies_handed_over_are_not_freed() -> None:
    text = (
        "The bodies of the men, both fathers of young children, were handed over to their families."
    )
    assert {figure.outcome for figure in figures_in(text)} == {"killed"}
    (figure,) = figures_in("Rebels handed over four soldiers, two of them boys, to the Red Cross.")[
        :1
    ]
    assert (figure.outcome, figure.best) == ("freed", 4)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gunmen took 20 passengers off a bus.", [("kidnapped", 20)]),
        ("The gang took 20 men off a bus and led them into the forest.", [("kidnapped", 20)]),
        ("Doctors took 20 patients off the ward.", []),
        ("The bandits took 20 cows off a farm.", []),
    ],
)
def test_taken_off_a_bus(text: str, told: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen freed 14 passengers but kept the driver and two traders.",
         [("freed", 14), ("kidnapped", 1), ("kidnapped", 2)]),
        ("Rebels released nine nurses and kept two soldiers.", [("freed", 9), ("captured", 2)]),
        ("Police freed three of the men but kept two suspects.",
         [("freed", 3), ("captured", 2)]),
        ("Gunmen freed 14 passengers but kept two rifles.", [("freed", 14)]),
        ("The club released 14 players but kept two goalkeepers.", []),
        ("The army killed nine rebels but kept two guards at the gate.", [("killed", 9)]),
    ],
)  # fmt: skip
def test_whom_they_kept(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == expected
