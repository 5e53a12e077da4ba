import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.domain.coding import CountBounds
from recount.domain.counts import Count, count_of, parse_count
from recount.domain.lists import LISTS

NUMBERS = st.integers(1, 1_000_000)

# How each qualifier may be written, and what it gives for the number n.
RENDERINGS = {
    "exact": (["{n}", "{n:,}", "exactly {n}"], lambda n: (n, n, n)),
    "about": (
        ["some {n}", "about {n}", "around {n:,}", "{n} or so", "~{n}"],
        lambda n: (None, n, None),
    ),
    "nearly": (["nearly {n}", "almost {n:,}"], lambda n: (None, n, n)),
    "at_least": (
        ["at least {n}", "{n} or more", "{n}+", ">= {n}", "no fewer than {n}"],
        lambda n: (n, None, None),
    ),
    "more_than": (["more than {n}", "over {n:,}", "> {n}"], lambda n: (n + 1, None, None)),
    "at_most": (
        ["up to {n}", "at most {n:,}", "{n} or fewer", "<= {n}"],
        lambda n: (None, None, n),
    ),
    "fewer_than": (["fewer than {n}", "less than {n:,}", "< {n}"], lambda n: (None, None, n - 1)),
}


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("36", (36, 36, 36, "exact", None)),
        ("0", (0, 0, 0, "exact", None)),
        ("some 50", (None, 50, None, "about", None)),
        ("about fifty", (None, 50, None, "about", None)),
        ("nearly 50", (None, 50, 50, "nearly", None)),
        ("at least 6", (6, None, None, "at_least", None)),
        ("6 or more", (6, None, None, "at_least", None)),
        ("more than 4,000", (4001, None, None, "more_than", None)),
        ("More  Than 4,000", (4001, None, None, "more_than", None)),
        ("more than a dozen", (13, None, None, "more_than", None)),
        ("up to 30", (None, None, 30, "at_most", None)),
        ("fewer than 30", (None, None, 29, "fewer_than", None)),
        ("fewer than 1", (None, None, 0, "fewer_than", None)),
        ("between 10 and 15", (10, None, 15, "between", None)),
        ("10-15", (10, None, 15, "between", None)),
        ("10–15", (10, None, 15, "between", None)),
        ("10 to 15", (10, None, 15, "between", None)),
        ("two or three", (2, None, 3, "between", None)),
        ("between two hundred and three hundred", (200, None, 300, "between", None)),
        ("two to three hundred", (200, None, 300, "between", None)),
        ("between two and three dozen", (24, None, 36, "between", None)),
        ("10-15 thousand", (10_000, None, 15_000, "between", None)),
        ("one or two hundred", (100, None, 200, "between", None)),
        ("one hundred to two hundred thousand", (100_000, None, 200_000, "between", None)),
        ("five hundred to two thousand", (500, None, 2000, "between", None)),
        ("fifty to a hundred", (50, None, 100, "between", None)),
        ("a dozen to twenty", (12, None, 20, "between", None)),
        ("4,000-5,000", (4000, None, 5000, "between", None)),
        ("900-1,000", (900, None, 1000, "between", None)),
        ("10 to 1,500", (10, None, 1500, "between", None)),
        ("twenty-two", (22, 22, 22, "exact", None)),
        ("a couple", (2, None, None, "vague", None)),
        ("a couple of", (2, None, None, "vague", None)),
        ("several", (None, None, None, "vague", "few")),
        ("a handful", (None, None, None, "vague", "few")),
        ("dozens", (None, None, None, "vague", "tens")),
        ("dozens of", (None, None, None, "vague", "tens")),
        ("scores", (None, None, None, "vague", "tens")),
        ("several dozen", (None, None, None, "vague", "tens")),
        ("hundreds", (None, None, None, "vague", "hundreds")),
        ("a few hundred", (None, None, None, "vague", "hundreds")),
        ("thousands", (None, None, None, "vague", "thousands")),
        ("tens of thousands", (None, None, None, "vague", "thousands")),
        ("several thousand", (None, None, None, "vague", "thousands")),
        ("many", (None, None, None, "uncounted", None)),
        ("a lot of", (None, None, None, "uncounted", None)),
        ("uncounted", (None, None, None, "uncounted", None)),
        ("deadly", (1, None, None, "uncounted", None)),
        ("fatal", (1, None, None, "uncounted", None)),
        ("none", (0, 0, 0, "exact", None)),
        ("no", (0, 0, 0, "exact", None)),
        ("none or unknown", (0, None, None, "none_or_unknown", None)),
    ],
)
def test_reads_words(words, count):
    assert parse_count(words) == Count(*count)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("more than 15", (15, None, None, "more_than", None)),
        ("more than 15%", (15, None, None, "more_than", None)),
        ("fewer than 30 percent", (None, None, 30, "fewer_than", None)),
        ("10-15 %", (10, None, 15, "between", None)),
        ("10%-15%", (10, None, 15, "between", None)),
        ("a hundred per cent", (100, 100, 100, "exact", None)),
        ("15", (15, 15, 15, "exact", None)),
    ],
)
def test_reads_percentages(words, count):
    assert parse_count(words, unit="percent") == Count(*count)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("plenty", "write it like 12, at least 12"),
        ("", "can't be read"),
        ("of", "can't be read"),
        ("12 people", "can't be read"),
        ("-5", "can't be read"),
        ("4.000", "can't be read"),
        ("15%", "can't be read"),
        ("at least dozens", "can't be read"),
        ("٣", "can't be read"),
        ("15-10", "first number is greater"),
        ("between 20 and 3", "first number is greater"),
        ("4-5,000", "4 beside 5,000 may be 4 or 4,000: write 4-5000, or 4,000-5,000"),
        ("10 to 15,000", "10 beside 15,000 may be 10 or 10,000"),
        ("fewer than 0", "can't be"),
        ("20,000,000,000", "more than 10,000,000,000 persons"),
        ("1" * 200, "over 120 characters"),
    ],
)
def test_says_what_is_wrong(words, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        parse_count(words)


def test_a_share_of_more_than_all_is_refused():
    with pytest.raises(ValueError, match="more than 100 percent"):
        parse_count("101%", unit="percent")


@pytest.mark.parametrize("qualifier", RENDERINGS)
@given(n=NUMBERS)
def test_reads_every_rendering(qualifier, n):
    renderings, bounds = RENDERINGS[qualifier]
    for rendering in renderings:
        assert parse_count(rendering.format(n=n)) == (*bounds(n), qualifier, None)


@given(NUMBERS, NUMBERS)
def test_reads_every_range(one, other):
    low, high = sorted([one, other])
    renderings = ["{}-{}", "{} - {}", "between {} and {}", "{:,} to {:,}", "from {} to {}"]
    if high % 1000 == 0 and low * 1000 < high:
        # "4 to 5,000" may be of 4,000: refused, as another test has it.
        renderings.remove("{:,} to {:,}")
    for rendering in renderings:
        assert parse_count(rendering.format(low, high)) == (low, None, high, "between", None)


@given(st.sets(st.integers(1, 999), min_size=2, max_size=2))
def test_a_scale_said_once_is_that_of_both(ends):
    low, high = sorted(ends)
    for rendering in ("{}-{} thousand", "{} or {} thousand", "between {} and {} thousand"):
        count = parse_count(rendering.format(low, high))
        assert count == (low * 1000, None, high * 1000, "between", None)


@given(st.text(max_size=30))
def test_any_text_gives_a_count_or_a_sentence(text):
    try:
        said = parse_count(text).qualifier
    except ValueError as error:
        said = str(error)
    assert said in {term.key for term in LISTS["qualifier"]} or " " in said


@pytest.mark.parametrize(
    ("bounds", "count"),
    [
        ({"low": 5, "best": 5, "high": 5}, (5, 5, 5, "exact")),
        ({"best": 5}, (None, 5, None, "about")),
        ({"low": 5}, (5, None, None, "at_least")),
        ({"high": 5}, (None, None, 5, "at_most")),
        ({"low": 12, "high": 15}, (12, None, 15, "between")),
        ({"low": 5, "best": 6, "high": 7}, (5, 6, 7, "range")),
        ({"best": 6, "high": 7}, (None, 6, 7, "range")),
        ({"low": 5, "best": 6}, (5, 6, None, "range")),
        ({"low": 5, "qualifier": "more_than"}, (5, None, None, "more_than")),
        ({"high": 5, "qualifier": "fewer_than"}, (None, None, 5, "fewer_than")),
        ({"best": 5, "high": 5, "qualifier": "nearly"}, (None, 5, 5, "nearly")),
        ({"low": 12, "high": 15, "qualifier": "range"}, (12, None, 15, "range")),
        ({"low": 0, "qualifier": "none_or_unknown"}, (0, None, None, "none_or_unknown")),
        ({"low": 2, "qualifier": "vague"}, (2, None, None, "vague")),
        ({"low": 1, "qualifier": "uncounted"}, (1, None, None, "uncounted")),
        ({"qualifier": "uncounted"}, (None, None, None, "uncounted")),
    ],
)
def test_bounds(bounds, count):
    assert count_of(CountBounds(**bounds)) == (*count, None)


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ({"low": 9, "high": 3}, "low 9, high 3: low may not exceed best"),
        ({"low": 9, "best": 3}, "low 9, best 3"),
        ({"best": 9, "high": 3}, "best 9, high 3"),
        ({}, "no number is given"),
        ({"qualifier": "about"}, "no number is given"),
        ({"low": 5, "qualifier": "about"}, "which wants best alone"),
        ({"low": 3, "qualifier": "vague"}, "a word such as dozens"),
        ({"low": 5, "qualifier": "exact"}, "the same number"),
        ({"low": 10**11}, "more than 10,000,000,000"),
    ],
)
def test_bounds_that_contradict_each_other(bounds, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        count_of(CountBounds(**bounds))


def test_count_of_words():
    assert count_of("more than 15", "percent").low == 15
    assert count_of("more than 15").low == 16
