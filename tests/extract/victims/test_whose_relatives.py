"""Who mourns the dead is none of them, and a toll that was raised is its new number."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("Relatives of the 72 migrants murdered in 2010 demanded justice on Thursday.", 72),
        ("Friends of the four students murdered in 2019 lit candles.", 4),
        ("The families of nine men, murdered in May, are waiting.", 9),
        ("Relatives of 72 migrants killed in May demanded justice.", 72),
        ("The families of 12 pupils from a school in Lona who had been killed met him.", 12),
        ("A lawyer for nine nurses at the clinic who were killed demanded justice.", 9),
        ("The widow of a soldier from Lona killed in the war wept.", 1),
        ("Two relatives of a clerk of the bank who were killed in May were buried.", 2),
        ("Two relatives of the mayor killed in May were buried.", 2),
        ("Dozens of relatives of three men killed in May marched on the town.", 3),
        ("A dozen friends of a woman killed in May have gone to court.", 1),
        # Nor is what is held for them, or who comes.
        ("They held a vigil for a man killed in May.", 1),
        ("Mourners at a funeral for two boys killed in May were upset.", 2),
        ("A memorial for a nurse shot dead in May was opened.", 1),
        ("Two sons of a man killed in May", 2),
        ("Police raised the death toll from eight to eleven.", 11),
        ("The ministry raised the number of dead from 21 to 24.", 24),
    ],
)
def test_how_many_died(text: str, best: int) -> None:
    (figure,) = figures_in(text)
    assert (figure.outcome, figure.low, figure.best, figure.high) == ("killed", best, best, best)


def test_a_range_stays_a_range() -> None:
    (figure,) = figures_in("The death toll was put at between 21 and 24.")
    assert (figure.low, figure.best, figure.high) == (21, None, 24)


@pytest.mark.parametrize(
    "text",
    [
        "Relatives who had waited said that all were freed.",
        "Relatives who had waited said all were freed.",
    ],
)
def test_all_are_others_than_who_says_so(text: str) -> None:
    assert figures_in(text) == []


def test_all_behind_a_clause_are_those_before_it() -> None:
    (figure,) = figures_in("Four clerks who had waited were all freed.")
    assert (figure.outcome, figure.best) == ("freed", 4)
