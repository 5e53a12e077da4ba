"""Cells of datasets into values; each raises `BadCell` with a sentence for a person."""

import html
import re
from datetime import date, timedelta
from functools import lru_cache
from math import isfinite

from recount.domain.records import RUNNING_DAYS, Days

GREATEST = 2**53
"""No count of persons comes near it, and every engine holds it."""

ISO_DAY = re.compile(
    r"(\d{4})-(\d{2})-(\d{2})"
    r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)
"""A day as 2021-02-16, which a time may follow."""

NOTHING = frozenset({"", "na", "n/a", ".", "unknown"})
"""What exports write, in any case, where nothing is known."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-fA-F]+|[A-Za-z]+);")
_SPACES = re.compile(r"\s+")


class BadCell(ValueError):
    """A cell that can't be read; `field` is the name of its column."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


def number_of(cell: str) -> float:
    """A number in digits, with a point or an exponent.

    Raises:
        ValueError: it is none, or none that can be counted with: inf, nan, 1_000.
    """
    number = float(cell.replace("\xa0", " "))
    if "_" in cell or not isfinite(number):
        raise ValueError(cell)
    return number


def code_of(cell: str) -> str:
    """A code or id as its publisher writes it: 1 where a spreadsheet has made it 1.0."""
    return cell.strip().removesuffix(".0")


def whole(field: str, cell: str) -> int:
    """A count of persons, 0 or more; 8.0 is 8."""
    code = code_of(cell)
    try:
        number = int(code)
    except ValueError:
        raise BadCell(field, _not_whole(cell)) from None
    if "_" in code:
        raise BadCell(field, _not_whole(cell))
    if not 0 <= number <= GREATEST:
        raise BadCell(field, f"{number} is no count of persons")
    return number


def _not_whole(cell: str) -> str:
    return f"`{cell.strip()[:40]}` is no whole number" if cell.strip() else "is empty"


def degrees(field: str, cell: str, most: float) -> float:
    """A latitude or longitude."""
    try:
        number = number_of(cell)
    except ValueError:
        raise BadCell(field, f"`{cell.strip()[:40]}` is no number of degrees") from None
    if not -most <= number <= most:
        raise BadCell(field, f"{number} lies beyond {most:g} degrees")
    return number


@lru_cache(maxsize=50_000)
def days_between(start: str, end: str) -> Days:
    """The period from one ISO day to another; raises ValueError where no calendar has one."""
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    if last < first:
        raise ValueError(f"ends on {end}, before it begins on {start}")
    text = start if first == last else f"{start}/{end}"
    return Days(
        text, start, end, first.toordinal(), last.toordinal(), running_until(last)
    )  # fmt: skip


def running_until(last: date) -> str:
    """The day on which the running tolls of an event end; raises ValueError: no calendar has it."""
    try:
        return (last + timedelta(days=RUNNING_DAYS)).isoformat()
    except OverflowError:
        raise ValueError(f"{last} is the end of the calendar") from None


def line_of(cell: str) -> str:
    """A cell as one line of text: entities read, control characters and runs of space one space."""
    if cell.isprintable() and "&" not in cell and "  " not in cell:
        return cell.strip()
    if "&" in cell and _ENTITY.search(cell):
        cell = html.unescape(cell)
    return _SPACES.sub(" ", _CONTROL.sub(" ", cell)).strip()


@lru_cache(maxsize=50_000)
def told(cell: str) -> str:
    """A cell as `line_of` reads it; empty where it only says that nothing is known."""
    text = line_of(cell)
    return "" if text.casefold() in NOTHING else text


@lru_cache(maxsize=10_000)
def code_told(cell: str) -> str:
    """A code in one line, as `code_of` reads it; empty where it only says that nothing is known."""
    code = code_of(line_of(cell))
    return "" if code.casefold() in NOTHING else code
