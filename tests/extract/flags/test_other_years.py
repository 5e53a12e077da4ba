"""Sums of a year gone by, which are of other people than the event told of."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "More than 4,200 people were reported killed in Haiti last year, and another 1,700 hurt.",
        "Gangs killed at least 5,600 people in Haiti last year, and some 2,200 were wounded.",
        "Some 2,300 clerks died in the two areas last year, the office said, and 4,000 were hurt.",
        "Last year more than 3,100 people were killed in the state.",
        "Cattle raids in the two counties claimed 74 lives last year.",
        "Land clashes left 40 people dead in the district last year.",
        "Roadside bombs in the province killed 31 and wounded 60 last year.",
        "In 2032 there were 214 attacks in the south; four people were killed in them and 31 hurt.",
        "Last year there were 40 such raids, in which 12 people died.",
        "In 2030, 51 attacks were recorded in the province, leaving nine dead.",
        "There were 18 attacks on convoys last year, with seven drivers killed.",
        "Nine soldiers died there in the whole of last year.",
    ],
)
def test_a_sum_of_a_year_gone_by_is_of_another_period(text: str) -> None:
    figures = figures_in(text)
    assert figures
    assert {(f.counting, "other period" in f.flags) for f in figures} == {("cumulative", True)}


@pytest.mark.parametrize(
    "text",
    [
        "A raid on the village killed 74 people last year.",
        "The attack killed 1,200 people last year.",
        "A bombing at a market in Lona killed 74 people last year.",
        "The mall, where 1,200 people were killed in an attack last year, was opened on Monday.",
        "In 2030 gunmen killed 40 people in the town.",
        "Two soldiers were killed in an attack on the post last year.",
        "In 2022 twin bombings at a busy junction killed 121 people.",
        "In 2030 there were 51 attacks; on Monday four people were killed.",
        "In 2030 there were 51 attacks; four people were killed on Sunday.",
    ],
)
def test_what_one_attack_did_is_a_toll(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.counting, figure.flags) == ("toll", ())


def test_what_is_compared_with_last_year_is_of_this_one() -> None:
    this, then = figures_in(
        "Nine clerks have been killed since the start of the year, compared with seven in all of "
        "last year."
    )
    assert (this.best, this.counting, this.flags) == (9, "cumulative", ())
    assert (then.best, then.flags) == (7, ("other period",))


def test_last_year_when() -> None:
    flags = rows_of("number", "flags", flagged=True)
    text = "Sixty people died this year, fewer than last year, when 78 lost their lives."
    assert flags(text) == [(60, ()), (78, ("other period",))]
    text = "The valley, where 1,200 people died last year, saw an attack in which six died."
    assert flags(text) == [(1200, ("other period",)), (6, ())]
    text = "The mall was attacked last year, when 12 people died on a Monday."
    assert flags(text) == [(12, ())]
