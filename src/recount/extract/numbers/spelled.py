"""Numbers in words: two hundred and five; one-hundred-and-twenty; three dozen; forty-plus."""

from collections.abc import Sequence

from recount.extract.numbers.digits import SCALES
from recount.extract.sentences.text import Token
from recount.extract.words.numerals import RUN_TOGETHER, TENS, UNITS

_MULTIPLIED = {"dozen": 12, "score": 20}
ENDINGS = {"-plus": "at_least", "-odd": "about", "-some": "about"}
"""As "forty-plus", "twenty-odd", "thirty-some"."""


def in_words(
    tokens: Sequence[Token], at: int, sums: tuple[int, int] = (0, 0)
) -> tuple[int, int] | None:
    """A number in words from `at` on, and the token after it; `sums` is what was read before."""
    end = at
    while end < len(tokens):
        word = tokens[end].low.removesuffix(ending(tokens[end].low))
        grown = _with(*sums, word) or (_with_parts(*sums, word) if "-" in word else None)
        if grown is not None:
            sums = grown
        elif not (word == "and" and _continues(tokens, end, sum(sums))):
            break
        end += 1
    return (sum(sums), end) if sum(sums) or end > at else None


def _with(total: int, value: int, word: str) -> tuple[int, int] | None:
    """What thousands and what is below them come to with one more word; None: it is no more."""
    step = _word_value(word)
    if step is not None:
        fits = value % 100 == 0 or (value % 10 == 0 and step < 10)
        return (total, value + step) if fits else None
    if word == "hundred" and value:
        return total, value * 100
    if word in SCALES and value:
        return total + value * SCALES[word], 0
    return (total, value * _MULTIPLIED[word]) if word in _MULTIPLIED and value else None


def _with_parts(total: int, value: int, word: str) -> tuple[int, int] | None:
    """As "two-hundred", "one-hundred-and-twenty"; but not "two-year"."""
    sums = (total, value)
    for part in word.split("-"):
        grown = sums if part == "and" and sum(sums) >= 100 else _with(*sums, part)
        if grown is None:
            return None
        sums = grown
    return sums


def _continues(tokens: Sequence[Token], at: int, value: int) -> bool:
    """Whether "and" goes on inside a number: "two hundred and five"."""
    return (
        value >= 100
        and tokens[at - 1].low.rpartition("-")[2] in SCALES
        and at + 1 < len(tokens)
        and _word_value(tokens[at + 1].low) is not None
    )


def _word_value(word: str) -> int | None:
    if word in UNITS:
        return UNITS[word]
    if word in TENS:
        return TENS[word]
    if "-" not in word:
        return RUN_TOGETHER.get(word)
    ten, _, unit = word.partition("-")
    if ten in TENS and unit in UNITS and 0 < UNITS[unit] < 10:
        return TENS[ten] + UNITS[unit]
    return None


def ending(word: str) -> str:
    """The ending of a number's word that tells how exact it is, "" where it has none."""
    return next((last for last in ENDINGS if word.endswith(last)), "") if "-" in word else ""
