"""Sums since something began, over a period told before, and beside one told in the clause."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "Mines have killed 212 people and injured 340, a third of them boys, on the coast since "
        "the start of 2030.",
        "It has killed 214 rebels since the truce collapsed in May, for the loss of 58 men.",
        "The army has killed 40 men since the truce collapsed, at the cost of nine soldiers.",
        "Since May, troops have killed 133 people; over the same period 17 clerks have died.",
        "It has killed 40 rebels since August; the Front speaks of 31 troops killed over the same "
        "period.",
        "At least 15 soldiers and 21 clerks have died since the hunt for them began in July.",
        "Police have arrested 90 people since the curfew was imposed in May.",
        "At least nine people have been killed in reprisals since.",
        "At least 20 people have died since the disputed election of December 5.",
        "Rebels have kidnapped 31 drivers since they moved into the valley last year.",
        "In the month of May our forces caused the army 112 casualties: 47 dead, 61 wounded.",
        "Nine fishermen were killed in the course of April.",
        "Five people were killed in four such clashes in the district over the last two years.",
        "In the first half of the year, 27 rebels were killed, while the army lost eight men.",
    ],
)
def test_sums_over_a_time(text: str) -> None:
    figures = figures_in(text)
    assert figures
    assert {figure.counting for figure in figures} == {"cumulative"}


@pytest.mark.parametrize(
    "text",
    [
        "Twelve clerks have died since the attack in July.",
        "Forty soldiers have died since the rebels took the town on Monday.",
        "Six soldiers were killed and 22 wounded over the same period.",
        "Twelve men died in the hills, a third of them clerks, in Lona.",
    ],
)
def test_tolls_of_one_event(text: str) -> None:
    counting = {figure.counting for figure in figures_in(text) if figure.part_of is None}
    assert counting == {"toll"}


def test_what_a_while_sets_against_a_sum_on_a_day_is_a_toll() -> None:
    text = "In the first half of the year 40 rebels died, while on Monday a mine killed 12 clerks."
    assert [figure.counting for figure in figures_in(text)] == ["cumulative", "toll"]


@pytest.mark.parametrize(
    "text",
    [
        "Three clerks, one of them a woman, were killed.",
        "Gunmen shot dead two guards, one of whom was a father of four.",
    ],
)
def test_one_of_them_is_a_mention(text: str) -> None:
    assert [figure.counting for figure in figures_in(text)] == ["toll", "mention"]
