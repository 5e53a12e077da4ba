import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.domain.numerals import number_of

UNITS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
]  # fmt: skip
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number):
    if number < 20:
        return UNITS[number]
    if number < 100:
        return TENS[number // 10] + (f"-{UNITS[number % 10]}" if number % 10 else "")
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = f" and {in_words(number % size)}" if number % size else ""
            return f"{in_words(number // size)} {name}{rest}"
    raise AssertionError(number)


@given(st.integers(0, 999_999_999))
def test_words_and_figures_give_the_number(number):
    assert number_of(in_words(number)) == number
    assert number_of(str(number)) == number
    assert number_of(f"{number:,}") == number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("a dozen", 12),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("a hundred", 100),
        ("1.2 million", 1_200_000),
        ("4 thousand", 4000),
        ("3.5 thousand", 3500),
        ("two hundred thousand", 200_000),
    ],
)
def test_other_ways(text, number):
    assert number_of(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "a", "an", "hundred", "dozen", "thousand", "one a", "five two", "twenty ten", "ten one",
     "one thousand million", "one zero", "4.000", "1.23 hundred thousand", "1.2345 thousand",
     "1,2", "10,00", "two hundred hundred", "seven samurai"],
)  # fmt: skip
def test_no_number(text):
    assert number_of(text) is None
