"""Dates as EDTF (ISO 8601-2), level 0 and 1, and the days that they allow.

Days are ISO dates between 0001-01-01 and 9999-12-31. `~` (about), `?` (uncertain) and `%` (both)
are kept in the text and widen nothing: how far off a date may be, nobody said. Level 2 is read
only for unspecified digits (`XXXX-03-07`, a day whose year the text does not give).
"""

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

EXAMPLES = "2016-03-07, 2016-03, 2016, 2015-06-26~, 201X, 2016-02-19/2016-02-20, 2016-03-07/.."

_DATE = re.compile(
    r"(?P<year>[0-9X]{4})(?:-(?P<month>[0-9X]{2})(?:-(?P<day>[0-9X]{2}))?)?"
    r"(?P<time>T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?[~?%]?"
)
_TIME = re.compile(
    r"T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3])(:[0-5][0-9])?)?"
)
# Northern quarters would be a guess: a season is known to lie in its year, or to begin before
# the year ends, so spring to autumn get the year and winter the year and its next two months.
_SEASONS = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_LONGEST_DAYS = ((1, "day"), (6, "days"), (7, "week"), (31, "month"), (366, "year"))


class Period(NamedTuple):
    """A date as written, with the first and last day that it allows.

    A day is None where that end is open (`..`), unknown, or has no year.
    """

    text: str
    first_day: str | None
    last_day: str | None


@lru_cache(maxsize=4096)
def parse_period(text: str) -> Period:
    """Read a date or an interval in EDTF.

    Raises:
        ValueError: the text is no EDTF of level 0-1, or a day that no calendar has; the message
            says which, for a person.
    """
    text = text.strip()
    if "/" not in text:
        return Period(text, *_days_of(text))
    start, _, end = text.partition("/")
    if _is_open(start) and _is_open(end):
        raise ValueError(f"{text}: open at both ends says nothing; leave the date out")
    if not all(_is_open(part) or _DATE.fullmatch(part) for part in (start, end)):
        # A half of what is no interval, such as 04 of 04/05/2031, would puzzle its author.
        raise _not_a_date(text)
    first_day = None if _is_open(start) else _days_of(start)[0]
    last_day = None if _is_open(end) else _days_of(end)[1]
    if first_day and last_day and last_day < first_day:
        raise ValueError(f"{text}: ends before it begins")
    return Period(text, first_day, last_day)


def day_number(day: str) -> int:
    """Days since 0001-01-01, that day being 1."""
    return date.fromisoformat(day).toordinal()


def days_after(day: str, count: int) -> str:
    """The ISO day `count` days after `day` (before it, where negative).

    Beyond the calendar there is no day: its first or last one stands for those.
    """
    number = day_number(day) + count
    return date.fromordinal(min(max(1, number), date.max.toordinal())).isoformat()


def precision_of(period: Period) -> str:
    """The key in the list date_precision for the number of days that a period allows."""
    if period.first_day is None or period.last_day is None:
        return "longer"
    length = day_number(period.last_day) - day_number(period.first_day) + 1
    return next((key for longest, key in _LONGEST_DAYS if length <= longest), "longer")


def check_day(day: str) -> str:
    """Return an ISO day unchanged; raises ValueError where no calendar has it."""
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        raise ValueError(f"{day}: no such day") from None


def _is_open(end: str) -> bool:
    return end in ("", "..")


def _not_a_date(text: str) -> ValueError:
    return ValueError(f"{text}: not a date in EDTF; write it like {EXAMPLES}")


def _days_of(text: str) -> tuple[str | None, str | None]:
    match = _DATE.fullmatch(text)
    if match is None:
        raise _not_a_date(text)
    year, month, day, time = match.group("year", "month", "day", "time")
    if time and ("X" in text or day is None or not _TIME.fullmatch(time)):
        raise ValueError(f"{text}: no such time of day")
    if month in _SEASONS and day is None:
        return _season(text, year, month)
    return _first_and_last(text, year, month or "XX", day or "XX")


def _season(text: str, year: str, season: str) -> tuple[str | None, str | None]:
    if "X" in year:
        raise ValueError(f"{text}: a season needs its year")
    first, last = _first_and_last(text, year, "XX", "XX")
    if last and season == "24" and year != "9999":
        return first, days_after(last, 59 + (monthrange(int(year) + 1, 2)[1] == 29))
    return first, last


def _first_and_last(text: str, year: str, month: str, day: str) -> tuple[str | None, str | None]:
    """The least and greatest day that the digits allow; both None where no digit of the year is."""
    first = _first_match(year, month, day, 1)
    if first is None:
        raise ValueError(f"{text}: no such day; no calendar has it")
    if year == "XXXX":
        return None, None
    return first, _first_match(year, month, day, -1)


def _first_match(year: str, month: str, day: str, step: int) -> str | None:
    # Eight years hold at least one leap year, also across 1900; more would never find more.
    years = _numbers(year, 1, 9999)[::step]
    for a_year in years[:8] if month.isdigit() and day.isdigit() else years[:1]:
        for a_month in _numbers(month, 1, 12)[::step]:
            days = _numbers(day, 1, monthrange(a_year, a_month)[1])
            if days:
                return date(a_year, a_month, days[::step][0]).isoformat()
    return None


def _numbers(digits: str, least: int, greatest: int) -> list[int]:
    """All numbers within bounds whose digits agree, X standing for any."""
    if "X" not in digits:
        return [int(digits)] if least <= int(digits) <= greatest else []
    pattern = re.compile(digits.replace("X", "[0-9]"))
    width = len(digits)
    return [n for n in range(least, greatest + 1) if pattern.fullmatch(f"{n:0{width}}")]
