"""What an unquoted YAML word means: YAML 1.2's core schema, less what misleads.

`true`, `false`, `null`, `~`, decimal whole numbers and decimal fractions; all else is text, among
it NO, 2031-05-04, 1:30 and 0x1F. Digits with a leading zero mean 10, 8 or text to different
readers, so they are refused; so are numbers that no 64 bits hold.
"""

import math
import re

_WORDS = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_WHOLE = re.compile(r"[-+]?[0-9]+")
_LEADING_ZERO = re.compile(r"[-+]?0[0-9]")
_FRACTION = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
_MOST_DIGITS = 20


def value_of(text: str) -> object:
    """The value of an unquoted scalar.

    Raises:
        ValueError: a number that is not clear, or that 64 bits can't hold.
    """
    if text in _WORDS:
        return _WORDS[text]
    if _WHOLE.fullmatch(text):
        return whole_number(text)
    if _FRACTION.fullmatch(text):
        return fraction(text)
    return text


def whole_number(text: str) -> int:
    """The whole number of decimal digits; raises ValueError where they are not clear."""
    if _LEADING_ZERO.match(text):
        raise ValueError(f"{text[:40]} begins with 0: drop that, or put it in quotes")
    if len(text) > _MOST_DIGITS or not -(2**63) <= int(text) < 2**63:
        raise ValueError("a number over 64 bits; put it in quotes if it is an identifier")
    return int(text)


def fraction(text: str) -> float:
    """The number of decimal digits with a point or exponent; raises ValueError where too great."""
    number = float(text)
    if math.isinf(number):
        raise ValueError("a number over 64 bits; put it in quotes if it is an identifier")
    return number
