"""A name that is a verb elsewhere, ages in words, and officers who are counted and then named."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

told = rows_of("outcome", "best", "victims")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "General Ali Said and two of his aides were killed.",
            [("killed", 1, "General Ali Said"), ("killed", 2, "two of his aides")],
        ),
        (
            "Omar Said and four others were arrested.",
            [("captured", 1, "Omar Said"), ("captured", 4, "four others")],
        ),
        ("Hussein Said, a shopkeeper, was shot dead.", [("killed", 1, "Hussein Said")]),
    ],
)
def test_said_is_a_last_name(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected
    assert all(figure.said_by is None for figure in figures_in(text))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Rebels Killed 12, Army Said", "Army"),
        ("Two Dead, Officials Said Late Monday", "Officials"),
        ("TWO WERE KILLED, GENERAL DIAZ SAID ON MONDAY.", "GENERAL DIAZ"),
    ],
)
def test_said_tells_who_speaks_in_a_headline(text: str, speaker: str) -> None:
    assert [figure.said_by for figure in figures_in(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A boy, ten, and two girls, eight and six, were killed.",
            [("killed", 1, "A boy"), ("killed", 2, "two girls")],
        ),
        (
            "Two girls, eight and six, and their mother were wounded.",
            [("wounded", 2, "Two girls"), ("wounded", 1, "their mother")],
        ),
        (
            "A boy, two girls and six men were killed.",
            [("killed", 1, "A boy"), ("killed", 2, "two girls"), ("killed", 6, "six men")],
        ),
        (
            "A boy, and ten others, were killed.",
            [("killed", 1, "A boy"), ("killed", 10, "ten others")],
        ),
        (
            "A guard and ten more were killed.",
            [("killed", 1, "A guard"), ("killed", 10, "ten more")],
        ),
    ],
)
def test_ages_in_words_count_nobody(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected


def test_as_many_officers_as_are_named_are_part_of_their_number() -> None:
    text = "The blast killed two officers, Captain Omar Dia and Lieutenant Ali Noor."
    assert [(f.best, f.part_of) for f in figures_in(text)] == [(2, None), (1, 0), (1, 0)]
    text = "The blast killed two soldiers, a captain and a nurse."
    assert [(f.best, f.part_of) for f in figures_in(text)] == [(2, None), (1, None), (1, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A 16- and a 17-year-old were shot dead.", [1, 1]),
        ("The 16- or 17-year-old was shot dead.", [1]),
        ("Two 16- and 17-year-old boys were shot dead.", [2]),
        ("Of 16 - and they were 16 - 12 were shot dead, all 17-year-olds.", [12]),
        ("A 16-year-old and 17 others were shot dead.", [1, 17]),
    ],
)
def test_an_age_whose_years_follow(text: str, expected: list[int]) -> None:
    assert [number for outcome, number, _ in told(text) if outcome == "killed"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rebels killed four people, one of them a 15-year-old, in a raid.", [4, 1]),
        ("Four people, among them a 15-year-old, were killed.", [4, 1]),
        ("Rebels killed four people and a 15-year-old boy, unarmed.", [4, 1]),
        ("Rebels killed a 15-year-old, who had fled.", [1]),
        ("Rebels killed a 15-year-old, unarmed boy.", []),
    ],
)
def test_who_has_but_an_age_before_a_comma(text: str, expected: list[int]) -> None:
    assert [figure.best for figure in figures_in(text)] == expected
