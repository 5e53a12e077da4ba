"""Weekdays of a week that is told ("Tuesday last week", "a week ago today"), and those in names.

"A week ago Monday" is a week before the latest Monday; "last week on Tuesday" the Tuesday of the
week, Monday to Sunday, before that of publication.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from recount.extract.words import word_list

WEEKDAYS = word_list("monday tuesday wednesday thursday friday saturday sunday")
DAY_OF_A_WEEK = "day of a week"
"""The kind of these dates."""
_PART = r"(?: (?:morning|afternoon|evening|night))?"
# As "Good Friday", "Bloody Sunday": the day of another year, or none of the calendar's.
_BEFORE = re.compile(
    r"\b(?:Easter|Good|Bloody|Black|Palm|Ash|Maundy|Holy|Whit|Shrove|Cyber|Super|Passion) \Z"
)
# As "the Friday Mosque", "the Sunday Times".
_BEHIND = re.compile(
    r" (?:[Mm]osque|Times|Telegraph|Mirror|Express|Herald|Independent|Punch|Trust|school)\b"
)
_LONGEST = len("Passion ")


def day_of_a_week(count: str) -> Iterator[str]:
    """The patterns of such dates; `count` is that of a number, with the group `number`."""
    weekday = rf"(?P<weekday>{'|'.join(WEEKDAYS)})"
    yield rf"{weekday}{_PART},? (?:of )?(?P<week>last|this) week\b"
    yield rf"(?P<week>last|this) week,? on {weekday}\b"
    yield rf"{count} weeks? ago,? (?:(?P<near>today|yesterday)|(?:on )?{weekday})\b"


def in_its_week(
    groups: Mapping[str, str | None], numbers: Mapping[str, int], reference: date
) -> str:
    """The day, by the day of publication."""
    weekday = (groups["weekday"] or "").lower()
    wanted = WEEKDAYS.index(weekday) if weekday else reference.weekday()
    back = reference.weekday() - wanted
    if groups.get("week"):
        last = (groups["week"] or "").lower() == "last"
        return str(reference - timedelta(days=back + 7 * last))
    number = (groups["number"] or "").lower()
    weeks = numbers.get(number) or int(number)
    yesterday = (groups["near"] or "").lower() == "yesterday"
    return str(reference - timedelta(days=back % 7 + yesterday + 7 * weeks))


def is_a_name(text: str, start: int, end: int) -> bool:
    """Whether a weekday is part of a name, and so tells no day."""
    named = _BEFORE.search(text, max(0, start - _LONGEST), start) is not None
    return named or _BEHIND.match(text, end) is not None
