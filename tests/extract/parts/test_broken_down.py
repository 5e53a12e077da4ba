"""Tolls broken down by how, where and by whom, behind them or as shares of a total."""

import pytest

from recount.extract.figures import figures_in


def _told(text: str) -> list[tuple[str, int | None, int | None]]:
    """Each figure's outcome and number, with the number of the one that it is a part of."""
    found = figures_in(text)
    return [
        (f.outcome, f.best, None if f.part_of is None else found[f.part_of].best) for f in found
    ]


@pytest.mark.parametrize(
    "items",
    [
        "five by gunfire and two in falls",
        "five from gunshot wounds and two from burns",
        "five in the market and two in a bus",
        "five on Monday and two on Tuesday",
        "five in Lona and two in Asker",
        "five when a wall fell and two when a shell hit a bus",
    ],
)
@pytest.mark.parametrize(
    "toll",
    [
        "Seven people died, {}.",
        "Seven people were killed, {}, police said.",
        "Seven people were killed by gunmen, {}.",
        "Seven people died in the raid, {}, and the town was closed.",
        "Seven people were killed - {}.",
    ],
)
def test_how_and_where(toll: str, items: str) -> None:
    found = sorted(_told(toll.format(items)), key=lambda row: row[1] or 0, reverse=True)
    assert found == [("killed", 7, None), ("killed", 5, 7), ("killed", 2, 7)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Troops killed nine rebels, three in an ambush.", [(9, None), (3, 9)]),
        ("Nine people were killed, six in a market and two in a bus.", [(9, None), (6, 9), (2, 9)]),
        ("Nine people died, two in hospital, officials said.", [(9, None), (2, 9)]),
        ("Nine people were killed, 40 in neighbouring Kano.", [(9, None)]),
        (
            "Nine people were killed, six by shelling and 12 were wounded.",
            [(9, None), (12, None), (6, 9)],
        ),
        (
            "Nine people were killed in Asker, six in Daro and three in Lona.",
            [(9, None), (6, None), (3, None)],
        ),
        (
            "Nine people were killed, two by police, and 30 hurt.",
            [(9, None), (30, None), (2, 9)],
        ),
    ],
)
def test_parts_and_others(text: str, told: list[tuple[int, int | None]]) -> None:
    assert [row[1:] for row in _told(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Women accounted for 49 of the deaths and children for 77.", [49, 77]),
        ("Women accounted for 49 of the deaths and children 77.", [49, 77]),
        ("Air strikes were responsible for 49 of the deaths and shelling for 77.", [49, 77]),
        ("Rebels were blamed for 49 of the deaths and the army for 77.", [49, 77]),
        ("Shelling caused 310 of the casualties.", [310]),
        ("Shelling caused 310 of the casualties and air strikes 120.", [310, 120]),
        ("Sixty of the casualties were caused by mines.", [60]),
        ("Foreigners accounted for 12 of the wounded.", [12]),
        ("Children accounted for 12 of the 40 deaths.", [40, 12]),
        ("Children made up 12 of the 40 dead and women nine.", [40, 12, 9]),
        ("The casualties include 12 killed and 30 wounded.", [12, 30]),
    ],
)
def test_shares(text: str, told: list[int]) -> None:
    assert [figure.best for figure in figures_in(text)] == told


def test_a_label_of_others() -> None:
    told = _told("Losses: 45 killed, 60 wounded; destroyed: 3 mortars.")
    assert told == [("killed", 45, None), ("wounded", 60, None)]
    told = _told("The raid left 60 wounded: 50 soldiers and 10 policemen.")
    assert told == [("wounded", 60, None), ("wounded", 50, 60), ("wounded", 10, 60)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Mines caused 44 casualties (9 killed, 35 hurt), 38 of them children.",
         ("casualties", 38, 44)),
        ("Mines caused 44 casualties (9 killed, 35 hurt), including 12 women.",
         ("casualties", 12, 44)),
        # But these are of the last.
        ("Mines caused 44 casualties (9 killed, 35 hurt), 12 of them badly.", ("wounded", 12, 35)),
        ("Rebels suffered 44 casualties and killed 9 soldiers, 2 of them officers.",
         ("killed", 2, 9)),
    ],
)  # fmt: skip
def test_parts_of_all_casualties(text: str, last: tuple[str, int, int]) -> None:
    assert _told(text)[-1] == last


def test_who_made_up_the_dead() -> None:
    found = figures_in("Soldiers made up 12 of the dead and nurses nine.")
    assert [(figure.best, figure.group) for figure in found] == [(12, "military"), (9, "civilians")]
    found = figures_in("Women accounted for 49 of the deaths and children for 77.")
    assert [(figure.sex, figure.age_group) for figure in found] == [
        ("female", "adult"),
        (None, "child"),
    ]
