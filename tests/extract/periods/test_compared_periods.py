"""Numbers of another period that a sentence compares with: flagged, and no toll of an event."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

OTHER = ("other period",)

_told = rows_of("best", "counting", "flags", flagged=True)


@pytest.mark.parametrize(
    "text",
    [
        "The army killed 12 people, compared with eight at this point last year.",
        "The raids killed 12 people, compared with eight in the same period of 2029.",
        "Bombs have killed 12 people, against eight a year earlier.",
        "Floods killed 12 people in June, compared to eight in June last year.",
        "Twelve people were killed in the first half of the year, up from eight a year earlier.",
        "In 2030, 12 miners died, compared with eight the year before.",
        "Police recorded 12 murders in 2030, down from eight in 2029.",
        "The month's toll was 12 dead, as against eight in May.",
        "There were 12 deaths on the roads in May, compared with eight in April.",
        "The number of dead stood at 12, versus eight a year ago.",
        "The raids killed 12 people, compared with eight people killed in the same period of 2029.",
    ],
)
def test_the_number_of_another_period(text: str) -> None:
    assert _told(text) == [(12, "cumulative", ()), (8, "cumulative", OTHER)]


def test_then_of_another_period() -> None:
    text = "Compared with the same quarter of last year, when 206 died, the number fell."
    assert _told(text) == [(206, "cumulative", OTHER)]


_of_two = rows_of("outcome", "best", "counting", "flags", flagged=True)


@pytest.mark.parametrize(
    "text",
    [
        "In May 12 clerks were killed and 30 injured, compared with eight and 20 in April.",
        "Twelve clerks died and 30 were hurt, compared with eight and 20 in the previous period.",
        "Raiders killed 12 clerks and wounded 30, against eight and 20 a year earlier.",
    ],
)
def test_two_numbers_of_another_period(text: str) -> None:
    assert _of_two(text) == [
        ("killed", 12, "cumulative", ()),
        ("wounded", 30, "cumulative", ()),
        ("killed", 8, "cumulative", OTHER),
        ("wounded", 20, "cumulative", OTHER),
    ]


def test_two_numbers_of_we_know_not_what() -> None:
    text = "Twelve clerks were killed, compared with 17 and 20 in the two years before."
    assert [row[:2] for row in _of_two(text)] == [("killed", 12)]


def test_the_month_compared_with() -> None:
    text = "June was calm, compared with May, when 61 died."
    assert _told(text) == [(61, "cumulative", OTHER)]


def test_several_periods_and_whom_they_count() -> None:
    text = "Nine nurses were killed in 2030, compared with 17 in 2029 and 20 in 2028."
    found = [(figure.best, figure.group, figure.flags) for figure in figures_in(text)]
    assert found == [(9, "civilians", ()), (17, "civilians", OTHER), (20, "civilians", OTHER)]


@pytest.mark.parametrize(
    "text",
    [
        "The toll rose to 12, up from eight a day earlier.",
        "The toll rose to 12, up from eight reported on Monday.",
        "The death toll from the quake rose to 12, up from eight last month.",
    ],
)
def test_an_earlier_toll_of_the_same_event(text: str) -> None:
    assert _told(text) == [(12, "toll", ()), (8, "toll", ())]


def test_another_attack_is_no_period() -> None:
    text = "The blast killed 30 people, compared with 12 killed in a similar attack last year."
    assert _told(text) == [(30, "toll", ()), (12, "toll", ())]


def test_the_week_before_is_another_period() -> None:
    now, before = figures_in("Last week 41 people died, compared with 29 the week before.")
    assert (now.best, now.counting, now.flags) == (41, "cumulative", ())
    assert (before.best, before.flags) == (29, ("other period",))


def test_since_fighting_resumed_is_over_a_time() -> None:
    (figure,) = figures_in("Forty people have been killed since fighting resumed on 3 May.")
    assert (figure.best, figure.counting) == (40, "cumulative")
    (figure,) = figures_in("Three people have died since the attack.")
    assert (figure.best, figure.counting) == (3, "toll")


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("Three guards died, taking the number killed since January to 12.", "toll"),
        ("The deaths of two more guards bring to 19 the number killed this month.", "increment"),
        ("Twelve guards have been killed since January, a number that shocked many.", "cumulative"),
    ],
)
def test_the_time_of_the_number_is_not_that_of_the_new_dead(text: str, counting: str) -> None:
    assert figures_in(text)[0].counting == counting
