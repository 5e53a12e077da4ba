"""Sums of a year or of months that stand alone are no toll of one event."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "In 2023, gangs killed 4,789 people, the UN says.",
        "At least 3,700 people were killed by gangs last year, according to the UN.",
        "Sixty-one aid workers were killed in 2023.",
        "The agency says 54 journalists were killed in 2024.",
        "Some 140 people were killed in two months, the UN said.",
    ],
)
def test_cumulative(text: str) -> None:
    assert [figure.counting for figure in figures_in(text)] == ["cumulative"]


@pytest.mark.parametrize(
    "text",
    [
        "Two of his brothers were killed in 2019.",
        "The 54 people killed in 2024 were farmers.",
        "Twelve people were killed in two months of riots.",
        "In 2030 rebels killed 1,200 cadets at a camp.",
        "The raid killed 1,200 people in 2030.",
        "In May 2030, rebels killed 12 soldiers in Lona.",
    ],
)
def test_of_one_event(text: str) -> None:
    assert [figure.counting for figure in figures_in(text)] == ["toll"]
