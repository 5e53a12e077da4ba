"""Weekdays of a week that is told ("Tuesday last week", "a week ago today"), and those of none.

"A week ago Monday" is a week before the latest Monday; "last week on Tuesday" the Tuesday of the
week, Monday to Sunday, before that of publication. "A Friday in March" tells no day, and "the
Friday before" one by what is told before it.
"""

import re
from calendar import monthcalendar
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from recount.extract.words import word_list

WEEKDAYS = word_list("monday tuesday wednesday thursday friday saturday sunday")
DAY_OF_A_WEEK = "day of a week"
"""The kind of these dates."""
_PART = r"(?: (?:morning|afternoon|evening|night))?"
# As "the following Friday", "the Friday before the vote": by another day (`told`).
_BY_ANOTHER = re.compile(r"\b(?:previous|preceding|[Tt]he following|[Oo]n that|That) \Z")
_THE = re.compile(r"\b[Tt]he \Z")
_BESIDE = re.compile(rf"{_PART} (?:before|after)(?![-\w])")
# As "a Friday in March", "every Friday"; but "a Friday attack" is the latest, as "Friday's" is.
_ANY = re.compile(r"\b(?:(?P<some>an?|one)|every|each|any|some) \Z", re.IGNORECASE)
_NO_ADJECTIVE = re.compile(
    rf"{_PART}s?(?:[^\w\s]|\s*\Z| (?:in|of|at|on|near|when|and|or|before|after|during|markets?)\b)"
)
_LONGEST = len("the following ") + 1
_NTH = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1}
NTH = rf"(?P<nth>{'|'.join(_NTH)}) (?P<weekday>{'|'.join(WEEKDAYS)}){_PART} (?:of|in)"
"""As the start of "the first Friday of April"."""


def day_of_a_week(count: str) -> Iterator[str]:
    """The patterns of such dates; `count` is that of a number, with the group `number`."""
    weekday = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
    yield rf"{weekday}{_PART},? (?:of )?(?P<week>last|this) week\b"
    yield rf"(?P<week>last|this) week,? on {weekday}\b"
    yield rf"{weekday}{_PART},? {count} (?P<back>weeks?) ago\b"
    yield rf"{count} weeks? ago,? (?:(?P<near>today|yesterday)|(?:on )?{weekday})\b"


def in_its_week(
    groups: Mapping[str, str | None], numbers: Mapping[str, int], reference: date
) -> str | None:
    """The day, by the day of publication; None: "Thursday two weeks ago", said on a Wednesday."""
    weekday = (groups["weekday"] or "").lower()
    wanted = WEEKDAYS.index(weekday) if weekday else reference.weekday()
    back = reference.weekday() - wanted
    if groups.get("week"):
        last = (groups["week"] or "").lower() == "last"
        return str(reference - timedelta(days=back + 7 * last))
    if groups.get("back") and back < 0:
        return None
    number = (groups["number"] or "").lower()
    weeks = numbers.get(number) or int(number)
    yesterday = (groups.get("near") or "").lower() == "yesterday"
    return str(reference - timedelta(days=back % 7 + yesterday + 7 * weeks))


def nth_of_month(
    groups: Mapping[str, str | None], year: int | None, month: int, reference: date | None
) -> str | None:
    """As the first Friday of April, or the last; of no year: the latest; None: can't be told."""
    wanted, nth = WEEKDAYS.index((groups["weekday"] or "").lower()), (groups["nth"] or "").lower()

    def of_year(year: int) -> date:
        weeks = (week[wanted] for week in monthcalendar(year, month))
        return date(year, month, [day for day in weeks if day][_NTH[nth]])

    if year is not None:
        return str(of_year(year))
    if reference is None:
        return None
    day = of_year(reference.year)
    return str(day if day <= reference else of_year(reference.year - 1))


def is_of_no_week(text: str, start: int, end: int) -> bool:
    """Whether it is one of many: "a Friday in March", "every Friday"."""
    found = _ANY.search(text, max(0, start - _LONGEST), start)
    return found is not None and not (found["some"] and not _NO_ADJECTIVE.match(text, end))


def is_by_another(text: str, start: int, end: int) -> bool:
    """Whether it counts from another day of the text: "the Friday before", "that Friday"."""
    begin = max(0, start - _LONGEST)
    if _BY_ANOTHER.search(text, begin, start):
        return True
    return bool(_THE.search(text, begin, start) and _BESIDE.match(text, end))
