"""Whole numbers in figures or in English words: 4,000; 36; twelve; two dozen; 1.2 million."""

import re
from fractions import Fraction

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {
    **{word: value for value, word in enumerate(_UNITS)},
    **{word: value for value, word in zip(range(20, 100, 10), _TENS, strict=True)},
    "a": 1,
    "an": 1,
}
_SCALES = {"dozen": 12, "score": 20, "hundred": 100, "thousand": 1_000, "million": 1_000_000}
_DIGITS = r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)"
_FIGURES = re.compile(rf"({_DIGITS}(?:\.[0-9]+)?)(?: (hundred|thousand|million))?")
_WORD = "|".join(sorted((*_VALUES, *_SCALES), key=len, reverse=True))
NUMBER = (
    rf"(?:half a dozen|{_DIGITS}(?:\.[0-9]+)?(?: (?:hundred|thousand|million))?"
    rf"|(?:{_WORD})(?:(?: and |[ -])(?:{_WORD}))*)"
)
"""Regular expression of what may be a number; `number_of` decides."""


def number_of(text: str) -> int | None:
    """The number that a lower-case text stands for, or None where it is none."""
    match = _FIGURES.fullmatch(text)
    if match:
        return _of_figures(match[1], match[2])
    if text == "half a dozen":
        return 6
    words = text.replace("-", " ").replace(" and ", " ").split()
    if not words or any(word not in _VALUES and word not in _SCALES for word in words):
        return None
    return _of_words(words)


def scale_of(text: str) -> int:
    """The scale that a number's words end with: 100 of `three hundred`; 1 where they name none."""
    return _SCALES.get(text.replace("-", " ").rpartition(" ")[2], 1)


def _of_figures(figures: str, scale: str | None) -> int | None:
    # 4.000 is four thousand to some and four to others: decimals only before a scale.
    if "." in figures and not scale:
        return None
    number = Fraction(figures.replace(",", "")) * _SCALES.get(scale or "", 1)
    return int(number) if number.denominator == 1 else None


def _of_words(words: list[str]) -> int | None:
    """English order: each scale multiplies what stands before it; parts fall in size."""
    total, part, last_scale = 0, 0, 10**9
    last_value = 10**9
    for word in words:
        if word in _VALUES:
            value = _VALUES[word]
            if not _may_follow(last_value, value, word, begins=part == 0 and total == 0):
                return None
            part, last_value = part + value, value
        elif word in ("dozen", "score", "hundred"):
            if part == 0 or part >= 100:
                return None
            part, last_value = part * _SCALES[word], 100
        else:
            if part == 0 or _SCALES[word] >= last_scale:
                return None
            total, part = total + part * _SCALES[word], 0
            last_scale, last_value = _SCALES[word], 1000
    if words in (["a"], ["an"]):
        return None
    return total + part


def _may_follow(before: int, value: int, word: str, *, begins: bool) -> bool:
    if word in ("a", "an", "zero"):
        return begins
    if before >= 100:
        return True
    return before >= 20 and value < 10
