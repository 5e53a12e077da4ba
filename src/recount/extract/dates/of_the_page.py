"""Dates that a text tells of itself: when it was written, published or updated, and of no event.

They stand in its dateline ("KARSA, May 4 (Agency) -"), in a byline, or on a line of their own near
the top ("Published: 4 May 2031, 06:15 GMT", "PRESS STATEMENT - 4 May 2031").
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import lru_cache
from itertools import islice

from recount.extract.dates.days import day_of
from recount.extract.dates.find import MONTHS, DateMention, dates_in
from recount.extract.dates.weekdays import WEEKDAYS
from recount.extract.places.dateline import dateline

_WITHIN = 1_500
_LATER = timedelta(days=6)
_LINES = 8
_OPENING = 4
_LONGEST, _LONGEST_DAY = 120, 40
_DAY, _TEXT = "day", "text"
_LINE = re.compile(r"[^\s][^\n]*")
_BYLINE = re.compile(r"(?:By|Reporting by|Written by) [A-Z]")
_NAMES = "|".join(
    sorted({*MONTHS, *(month[:3] for month in MONTHS), "sept", *WEEKDAYS,
            *(day[:3] for day in WEEKDAYS), "tues", "thurs"}, key=len, reverse=True)
)  # fmt: skip
_LABEL = (
    r"(?:(?:first|last|originally) )?(?:published|posted|updated|modified|issued|created|date)"
    r"(?: (?:on|at))?"
)
# A line of nothing but a date, with its label, time and zone.
_ALONE = re.compile(
    rf"(?:(?:{_LABEL}|{_NAMES}|gmt|utc|[ecmp][sd]?t|bst|cet|cest|ist|am|pm|a\.m|p\.m|at|on|of"
    r"|[0-9]{1,4}(?:st|nd|rd|th|am|pm)?|[0-9]{1,2}h[0-9]{2}|z)(?:[\s,:;|./()+–—-]+|\Z))+",
    re.IGNORECASE,
)
# As "PRESS STATEMENT - 3 September 2025", "Situation report no. 4, 3 September 2025".
_HEADED = re.compile(
    r"(?:(?:press|news|media|public|official|joint|flash|situation|daily|weekly|monthly) ){0,2}"
    r"(?:statement|release|communiqu[eé]|bulletin|briefing|update|report|sitrep|note|alert)"
    r"(?: (?:no\.?|number|#) ?[0-9]{1,4})?(?: ?[-–—|:,]{1,2} ?| )(?:as of |dated |issued )?",
    re.IGNORECASE,
)
# As "Northern Wire, 13 May 2031", "Ana Diaz for the Courier | 13 May 2031": who published it.
_NAME = r"[A-Z][\w'’.&-]*"
_WHO = re.compile(rf"{_NAME}(?:,? (?:{_NAME}|and|for|of|the|in|[-–—|]))+,? ")
_DAY_AND_DASH = re.compile(r"(?P<day>[^\n]{0,24}[0-9]{4}),? ?(?:—|–|--|-) (?=[A-Z“\"'])")
_RELATIVE_DAY = re.compile(
    rf"\b(?:yesterday|today|last night|(?:on|late|early|since) (?:{'|'.join(WEEKDAYS)}))\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(_LABEL, re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated|modified)\b", re.IGNORECASE)


def own_dates(text: str) -> list[tuple[int, int]]:
    """Where a text's dates of its own stand, in order: start and end of each line or dateline."""
    found = [(start, end) for start, end, _ in _lines(text)]
    line = dateline(text) or _dated_opening(text)
    if line and not any(start <= line[0] < end for start, end in found):
        found.append(line)
    return sorted(found)


def written_on(text: str, published: str | None) -> str | None:
    """The day from which its relative dates count: that of its dateline, else of publication.

    As "KARSA, 3 May 2031 - A bomb killed six yesterday", published two days later, or on a day that
    nobody tells. A dateline of another week is of another text, or misread.
    """
    line, last = dateline(text) or _dated_opening(text), day_of(published)
    if line is None or (published and last is None):
        return published
    for mention in dates_in(text[slice(*line)], published):
        day = day_of(mention.edtf)
        if day and (last is None or last - _LATER <= day <= last):
            return str(day)
    return published


def over_days(text: str, mentions: Sequence[DateMention]) -> list[DateMention]:
    """Those of the dates that are lines over what happened on them, in order."""
    lines = dict(_day_lines(text))
    starts = sorted(lines)
    found: list[DateMention] = []
    for mention in mentions:
        above = bisect_right(starts, mention.start)
        if above and mention.end <= lines[starts[above - 1]]:
            found.append(mention)
    return found


def _dated_opening(text: str) -> tuple[int, int] | None:
    """The day of "4 May 2031 - Gunmen killed 12 on Monday", which is that of writing; None: none.

    But "4 May 2031 - Gunmen killed 12", in a list of incidents, dates these.
    """
    for line in islice(_LINE.finditer(text, 0, _WITHIN), _OPENING):
        opening = _DAY_AND_DASH.match(line[0])
        if opening and _ALONE.fullmatch(opening["day"]) and _RELATIVE_DAY.search(line[0]):
            return line.start(), line.start() + opening.end()
    return None


@lru_cache(maxsize=1)
def _day_lines(text: str) -> list[tuple[int, int]]:
    """The lines that are a day and stand over what happened on it: where each begins and ends.

    Several, as "10 March" and "9 March" in a list of days. A day of publication, and one of an
    update right below it, tell of the text.
    """
    found: list[tuple[int, int]] = []
    days: set[str] = set()
    below = ""
    for line in reversed(list(_LINE.finditer(text))):
        words = line[0].strip()
        day = len(words) <= _LONGEST_DAY and re.search("[0-9]", words) and _ALONE.fullmatch(words)
        if day and below == _TEXT and not _LABELLED.match(words):
            found.append(line.span())
            days.add(words)
        below = _DAY if day else _TEXT
    return found[::-1] if len(days) > 1 else []


def told_publication(text: str) -> str | None:
    """The day (EDTF) on which a line of its own says that a text was published; None: no line."""
    days: list[tuple[bool, int, str]] = []
    for start, end, updated in _lines(text):
        for mention in dates_in(text[start:end]):
            if mention.edtf and len(mention.edtf) == len("2031-05-04") and mention.edtf[0] != "X":
                days.append((updated, len(days), mention.edtf))
    return min(days)[2] if days else None


def _lines(text: str) -> Iterator[tuple[int, int, bool]]:
    """The lines that tell of the text itself, and whether of a later version of it."""
    over = {start for start, _ in _day_lines(text)}
    for number, line in enumerate(_LINE.finditer(text, 0, _WITHIN)):
        if number == _LINES:
            return
        words = line[0].strip()
        if len(words) > _LONGEST or not re.search("[0-9]", words):
            continue
        byline = _BYLINE.match(words) and not words.endswith((".", "!", "?"))
        head = _HEADED.match(words)
        alone = _ALONE.fullmatch(words, head.end() if head else 0)
        # The first line may be a title: "Karsa Market Bombing, 13 May 2031".
        by = 0 < number < _OPENING and _tells_who(words) and _is_the_only_one(text)
        if byline or by or (alone and line.start() not in over):
            yield line.start(), line.end(), _UPDATED.search(words) is not None


def _tells_who(line: str) -> bool:
    """Whether a line has but names, two words of them, and a day behind them."""
    who = _WHO.match(line)
    return who is not None and _ALONE.fullmatch(line, who.end()) is not None


def _is_the_only_one(text: str) -> bool:
    """But "Lona Market, 10 May 2031" and "Daro Bridge, 11 May 2031" stand over incidents."""
    return sum(len(line) <= _LONGEST and _tells_who(line.strip()) for line in text.split("\n")) == 1
