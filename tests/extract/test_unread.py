"""Numbers of people that no figure holds: each is shown once, and no other number."""

import time

import pytest

from recount.extract.figures import figures_in
from recount.extract.unread import unread_in
from recount.extract.words.numerals import RUN_TOGETHER, SPELLED
from recount.extract.words.quantities import VAGUE


def shown(text: str) -> list[tuple[str, list[str]]]:
    figures = [(figure.start, figure.end) for figure in figures_in(text)]
    return [
        (text[slice(*unread.sentence)], [text[n.start : n.end] for n in unread.numbers])
        for unread in unread_in(text, figures)
    ]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The mayor spoke of seventeen.", ["seventeen"]),
        ("Another six lay in the corridor.", ["Another six"]),
        ("About thirty gunmen came on motorcycles.", ["About thirty gunmen"]),
        ("Between 20 and 30 villagers fled, and hundreds of soldiers followed.",
         ["Between 20 and 30 villagers", "hundreds of soldiers"]),
        ("One passenger told us so.", ["One passenger"]),
        ("At least 14 lives could have been spared.", ["At least 14 lives"]),
        ("The attackers (some 30 men on motorcycles) fled.", ["some 30 men"]),
        ("Officials gave no details (toll: 45).", ["45"]),
        ("It is a town with a population of 79,000.", ["79,000"]),
        ("A crowd of 40 ran.", ["40"]),
        ("It has stopped 9,000 would-be fighters.", ["9,000 would-be fighters"]),
        ("They paid 40 fighters to leave.", ["40 fighters"]),
        ("The blast cost 40 their homes.", ["40"]),
        ("It held the 12 [twelve] men.", ["the 12 [twelve] men"]),
        ("Gunmen killed 12 people. Nobody knew where the nine were.", ["the nine"]),
    ],
)  # fmt: skip
def test_numbers_of_people_are_shown(text: str, numbers: list[str]) -> None:
    assert [number for _, found in shown(text) for number in found] == numbers


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed 12 people and wounded at least seven.",
        "Nobody said that 12 people were killed.",
        "It began at 9 o'clock on 5 May 2031.",
        "The boy, 14, ran 20 kilometres with $4,000 and 15 goats.",
        "One said so, and many of them came.",
        "Some 30 percent of the city burned for two days.",
        "They fled in 1989.",
        "From 1990 to 1996 he was there.",
        "He was 45, and she is 12.",
        "A boy of 9 ran.",
        "It cost 12 million.",
        "He paid 200 to the guards, who earn about 300 a month.",
        "There were two deadly and three failed attacks.",
        "The cell moved on.[12] Its chief (45) stayed.[13]",
        "It was the third such attack.",
        "",
    ],
)
def test_what_is_in_a_figure_or_counts_nobody_is_not(text: str) -> None:
    assert shown(text) == []


def test_each_sentence_comes_once_with_all_its_numbers() -> None:
    text = "Two men ran. Gunmen killed 12 people. He saw forty, and then three women."
    assert shown(text) == [
        ("Two men ran.", ["Two men"]),
        ("He saw forty, and then three women.", ["forty", "three women"]),
    ]


NUMBERS = [
    *(" ".join(words) for words in VAGUE), *SPELLED, *RUN_TOGETHER, "half a dozen", "two score",
    "a hundred", "three lakh", "two crore", "half a million", "both", "12", "1.5 thousand",
]  # fmt: skip


def test_no_sentence_with_a_number_is_passed_over() -> None:
    lost = [number for number in NUMBERS if not shown(f"It held {number} men.")]
    assert lost == []


@pytest.mark.usefixtures("untraced")
def test_time_is_linear() -> None:
    def seconds(size: int) -> float:
        text = "Two men ran. " * size
        taken = [(i * 13, i * 13 + 3) for i in range(0, size, 2)]
        start = time.process_time()
        assert len(list(unread_in(text, taken))) == size // 2
        return time.process_time() - start

    seconds(100)
    assert seconds(8000) < 24 * (seconds(1000) + 0.01)
