"""One cell as text: nothing that a terminal could run, no digit lost.

A missing value is the empty text. A number is written out (never 1e+06). Escape sequences and
control characters go, and with them the marks that turn the direction of writing.
"""

import re

from recount.domain.escapes import ESCAPES

_CONTROLS = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def text_of(cell: object) -> str:
    """A cell as text, on as many lines as it has."""
    match cell:
        case None:
            return ""
        case float():
            return number_text(cell)
        case bytes():
            return cell.hex()
        case str():
            return plain(cell)
    return str(cell)


def one_line(cell: object) -> str:
    """A cell as text on one line: breaks and tabs become spaces."""
    text = text_of(cell)
    return re.sub("[\t\n\u2028\u2029]+", " ", text) if _UNSAFE.search(text) else text


def plain(text: str) -> str:
    """The text without escape sequences and control characters; line breaks and tabs stay."""
    if not _UNSAFE.search(text):
        return text
    ends = ESCAPES.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return _CONTROLS.sub("", ends)


def number_text(number: float) -> str:
    """Every digit of a number, without an exponent."""
    digits = repr(number)
    if "e" not in digits:
        return digits
    # Slow to import, and rarely needed.
    from decimal import Decimal

    return format(Decimal(digits), "f")


def is_number(cell: object) -> bool:
    """Whether it is lined up as a number."""
    return isinstance(cell, int | float)
