"""Sums of a calendar year or of several, which are no toll of an event; some are flagged."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "Guns killed nearly 47,000 people in the country in 2023, according to the agency.",
        "In 2023, guns killed 47,000 people.",
        "About 47,000 people were killed by guns in 2023.",
        "Between 1975 and 1990, 47,000 people were killed.",
    ],
)
def test_common_causes_and_many_years_are_flagged(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.best, figure.counting, figure.flags) == (47000, "cumulative", ("war total",))


@pytest.mark.parametrize(
    "text",
    [
        "In 2030, 412 people were killed in the province.",
        "Last year, 412 people were killed in the province, monitors said.",
        "In all of 2030, 412 people were killed.",
        "During 2030, 412 people were killed.",
        "Throughout 2030 rebels killed 412 people.",
        "In the whole of last year, 412 were killed.",
        "In 2030 it recorded 412 killings in the region.",
        "Rebels killed 412 people in the country in 2030.",
        "A report says 412 clerks were killed worldwide in 2030.",
        "Four hundred and twelve fighters were killed in the republic in all of 2030.",
        "Rebels shot dead 412 clerks there in the whole of 2030, a monitor said.",
    ],
)
def test_a_sum_of_one_year_is_cumulative(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.best, figure.counting, figure.flags) == (412, "cumulative", ())


@pytest.mark.parametrize(
    "text",
    [
        "In 1990, soldiers killed 120 monks.",
        "Last year, 120 people died when the ferry sank.",
        "In 2029, a bombing killed 120 people in the province.",
        "Soldiers killed 120 people in Lona in 1982.",
        "Some 120 people were killed in the state in riots in 2002.",
        "In 2029, rebels killed 120 clerks.",
    ],
)
def test_what_happened_once_in_a_year_is_a_toll(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.counting, figure.flags) == ("toll", ())


@pytest.mark.parametrize(
    "text",
    [
        "Last year, 2030, according to a study, 6,011 clerks were murdered for what they thought.",
        "Last year, 6,011 people were killed by the police.",
        "Last year, some league reckons, 6,011 activists were assassinated.",
        "Last year, 6,011 people died, the ministry said.",
    ],
)
def test_the_thousands_of_last_year_are_of_another_period(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.best, figure.counting, figure.flags) == (6011, "cumulative", ("other period",))


def test_the_thousands_of_one_disaster_are_not() -> None:
    (figure,) = figures_in("Last year, 1,200 people drowned when a ferry sank.")
    assert (figure.counting, figure.flags) == ("toll", ())
