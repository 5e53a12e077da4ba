"""Times up to publication, on Wednesday 7 May 2031."""

import pytest

from recount.extract.dates.find import dates_in
from recount.extract.periods.stretches import stretches_in

PUBLISHED = "2031-05-07"


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Since 18 January it has grown.", "Since 18 January", "2031-01-18/2031-05-07"),
        ("It has grown since March.", "since March", "2031-03/2031-05-07"),
        ("It has grown since 2029.", "since 2029", "2029/2031-05-07"),
        ("It has grown since Monday.", "since Monday", "2031-05-05/2031-05-07"),
        ("It grew over the past two weeks.", "over the past two weeks", "2031-04-23~/2031-05-07"),
        ("In the last week it grew.", "In the last week", "2031-04-30~/2031-05-07"),
        ("In the past 24 hours it grew.", "In the past 24 hours", "2031-05-06/2031-05-07"),
        ("In the past 10 days it grew.", "In the past 10 days", "2031-04-27/2031-05-07"),
        ("In the past six months it grew.", "In the past six months", "2030-11~/2031-05-07"),
        ("During the past decade, over the last five years", "over the last five years",
         "2026~/2031-05-07"),
        ("So far this year it grew.", "So far this year", "2031-01-01/2031-05-07"),
        ("It grew this month.", "this month", "2031-05-01/2031-05-07"),
        ("Since the start of the year", "Since the start of the year", "2031-01-01/2031-05-07"),
        ("Since the beginning of 2029", "Since the beginning of 2029", "2029-01-01/2031-05-07"),
        ("Since the start of the month", "Since the start of the month", "2031-05-01/2031-05-07"),
        ("In the first four months of the year", "In the first four months of the year",
         "2031-01/2031-04"),
        ("In the first half of 2030", "In the first half of 2030", "2030-01/2030-06"),
        ("In the first quarter of the year", "In the first quarter of the year",
         "2031-01/2031-03"),
    ],
)  # fmt: skip
def test_a_time(text: str, words: str, edtf: str) -> None:
    found = stretches_in(text, dates_in(text, PUBLISHED), PUBLISHED)
    assert [(mention.words, mention.edtf) for mention in found] == [(words, edtf)]
    assert all(text[mention.start : mention.end] == mention.words for mention in found)


@pytest.mark.parametrize(
    "text",
    [
        "Since the raid on Monday it grew.",
        "It has grown since 2035.",
        "It has grown since the start of 2035.",
        "In the first half of the year it will grow.",
        "On Monday, sincere thanks.",
        "It grew in the next two weeks.",
    ],
)
def test_no_time(text: str) -> None:
    assert stretches_in(text, dates_in(text, PUBLISHED), PUBLISHED) == []


def test_a_year_is_not_known_without_publication() -> None:
    assert stretches_in("Since March 2029", dates_in("Since March 2029"), None) == []
