"""Who some of the counted were, told in a clause behind them."""

import pytest
from figures_told import rows_of

_told = rows_of("outcome", "number", "part_of")
_FOUR = [("killed", 12, None), ("killed", 4, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people died; four were nurses.",
        "Twelve people died: four were nurses.",
        "Twelve people died, and four of them were nurses.",
        "Twelve people died, the mayor said, adding that four were nurses.",
        "Twelve people died, the mayor said, adding that four of them were nurses.",
        "Twelve people died; among them were four nurses.",
        "Twelve people died, among whom were four nurses.",
        "Twelve people, among whom were four nurses, died.",
    ],
)
def test_who_were(text: str) -> None:
    assert _told(text) == _FOUR


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people died; four were nurses and two were guards.",
        "Twelve people died; four were nurses and two guards.",
        "Twelve people died. Four were nurses and two were guards.",
        "Twelve people died. Four were nurses and two guards.",
        "Twelve people died. Of them, four were nurses and two were guards.",
        "Twelve people died; four of them were nurses and two were guards.",
        "Twelve people died; four of them were nurses and two came from Lona.",
    ],
)
def test_and_others(text: str) -> None:
    assert _told(text) == [*_FOUR, ("killed", 2, 0)]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people died; 20 were nurses.",
        "Twelve people died; the four were nurses.",
        "Twelve people died; four nurses were on the bus.",
        "Twelve people died as 40 guests watched; four were nurses.",
        "Twelve people died in front of the guests, among whom were four nurses.",
        "Police questioned 30 people after twelve were killed; four were nurses.",
        "Six gunmen killed twelve people; four were teenagers.",
        "Twelve people died; two were houses of the mayor.",
    ],
)
def test_others_may_be_meant(text: str) -> None:
    assert _told(text) == [("killed", 12, None)]


def test_of_the_killed_or_of_the_wounded() -> None:
    text = "The blast killed 12 people and wounded 30; four were nurses."
    assert _told(text) == [("killed", 12, None), ("wounded", 30, None)]


@pytest.mark.parametrize(
    "text",
    [
        "The raid killed 12 people, four nurses among the dead.",
        "The raid killed 12 people, with four nurses among the dead.",
        "The raid killed 12 people, including, the mayor said, four nurses.",
        "The raid killed 12 people, including, among others, four nurses.",
    ],
)
def test_named_among_the_dead(text: str) -> None:
    assert _told(text) == _FOUR


@pytest.mark.parametrize(
    "text",
    [
        "The raid killed 12 people, with four nurses among the witnesses.",
        "The raid killed 12 people. They were four nurses and a guard.",
        "The raid killed 12 people, including, the mayor said, in a house.",
    ],
)
def test_named_among_others(text: str) -> None:
    assert _told(text) == [("killed", 12, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were killed. They were four nurses, two guards and six pupils.",
        "Twelve people were killed. Four of the dead were nurses; the rest were two guards and "
        "six pupils.",
    ],
)
def test_all_of_them(text: str) -> None:
    assert _told(text) == [*_FOUR, ("killed", 2, 0), ("killed", 6, 0)]


def test_the_other_eight() -> None:
    text = "Twelve people died, four of them nurses; the other eight were pupils."
    assert _told(text) == [*_FOUR, ("killed", 8, 0)]
    text = "Twelve people died, four of them nurses; the other eight were asleep."
    assert _told(text) == _FOUR
