"""Times up to publication: "since 18 January", "this year", "over the past two weeks".

What is summed up over one is no event of a day, so such a time dates sums over it only. It is an
EDTF interval that ends with the day of publication, or with what is told: "the first four months
of the year". How many weeks, months or years is told roughly, so the first day has `~`.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from recount.domain.edtf import days_after, parse_period
from recount.extract.dates.days import day_of
from recount.extract.dates.find import MONTHS, RELATIVE, DateMention, lowered
from recount.extract.words import word_list

_NUMBERS = {word: n for n, word in enumerate(word_list("""
    one two three four five six seven eight nine ten eleven twelve
"""), 1)}  # fmt: skip
_COUNT = rf"(?P<number>[0-9]{{1,3}}|{'|'.join(_NUMBERS)})"
_YEAR = r"(?P<year>(?:1[89]|20)[0-9]{2})"
_BACK = re.compile(
    rf"\b(?:in|over|during|within|for) the (?:past|last|previous) (?:{_COUNT} )?"
    r"(?P<unit>hour|day|week|fortnight|month|year)s?\b"
    rf"(?! of (?:{'|'.join(MONTHS)}|last|the year)\b)"
)
_FROM_ITS_START = re.compile(
    r"\b(?:(?:so far |already )?this (?P<this>year|month)(?: so far| alone)?"
    r"|since the (?:start|beginning) of (?:the|this) (?P<the>year|month)"
    rf"|since the (?:start|beginning) of {_YEAR})\b"
)
_FIRST_MONTHS = re.compile(
    rf"\bin the first (?:{_COUNT} months|(?P<part>half|quarter)) of"
    rf" (?:the year|this year|{_YEAR})\b"
)
_MONTHS_IN = {"half": 6, "quarter": 3}
_DAYS_IN = {"hour": 1 / 24, "day": 1, "week": 7, "fortnight": 14}
_YEAR_HAS = 12
RANKED_SINCE = re.compile(
    r"\b(?:worst|deadliest|bloodiest|biggest|largest|highest|most|first|fewest) [^.;:]{0,40}\Z"
)
_MONTH = 31
_SINCE = re.compile(r"\bsince ", re.IGNORECASE)


def stretches_in(
    text: str, mentions: Sequence[DateMention], published: str | None
) -> list[DateMention]:
    """The times up to publication in a text, in order; none where its day is not known.

    Args:
        text: the text.
        mentions: its dates, in order, of which some stand behind "since".
        published: its day of publication, EDTF; None: not known.
    """
    last = day_of(published)
    if last is None:
        return []
    low = lowered(text)
    found = [*_since(text, mentions, last), *_counted(text, low, last), *_begun(text, low, last)]
    return sorted(found, key=lambda mention: mention.start)


def with_times(mentions: Sequence[DateMention], times: Sequence[DateMention]) -> list[DateMention]:
    """The dates, in order, with those times that ended before publication ("the first half of").

    Without the "past week" of "over the past week", which is no calendar week.
    """
    ended = [time for time in times if _FIRST_MONTHS.fullmatch(time.words.lower())]
    taken = [time for time in times if _BACK.fullmatch(time.words.lower()) or time in ended]
    ends = {time.end for time in taken}
    kept = [mention for mention in mentions if mention.end not in ends]
    return sorted([*kept, *ended], key=lambda mention: mention.start)


def is_recent(time: DateMention) -> bool:
    """Whether such a time began within a month of its end: it may be that of one operation."""
    period = parse_period(time.edtf or "XXXX")
    first, last = period.first_day, period.last_day
    return first is not None and last is not None and last <= days_after(first, _MONTH)


def is_since(low: str, time: DateMention, end: int) -> bool:
    """Whether a figure that ends there is of such a time: "killed 745 in raids since Friday".

    But not "in the worst raid since Friday", "in Lona, where 40 have fled since Friday".
    """
    if time.start < end or not time.words.lower().startswith("since "):
        return False
    return "," not in low[end : time.start] and not RANKED_SINCE.search(low, end, time.start)


def _since(text: str, mentions: Sequence[DateMention], last: date) -> Iterator[DateMention]:
    for mention in mentions:
        since = _SINCE.search(
            text, max(0, mention.start - len("since ")), mention.start + len("since ")
        )
        first = mention.edtf or "X"
        if since is None or "X" in first or "/" in first:
            continue
        begins = parse_period(first).first_day
        if begins and begins <= str(last):
            words = text[since.start() : mention.end]
            yield DateMention(since.start(), mention.end, words, f"{first}/{last}", mention.basis)


def _counted(text: str, low: str, last: date) -> Iterator[DateMention]:
    if not any(word in low for word in ("the past ", "the last ", "the previous ")):
        return
    for match in _BACK.finditer(low):
        number = _number(match["number"])
        unit = match["unit"]
        if unit in _DAYS_IN:
            first = last - timedelta(days=round(number * _DAYS_IN[unit]))
            exact = unit in ("hour", "day")
            yield _told(text, match, f"{first}{'' if exact else '~'}/{last}")
        elif unit == "month":
            months = last.year * _YEAR_HAS + last.month - 1 - number
            first_month = f"{months // _YEAR_HAS:04}-{months % _YEAR_HAS + 1:02}"
            yield _told(text, match, f"{first_month}~/{last}")
        else:
            yield _told(text, match, f"{last.year - number:04}~/{last}")


def _begun(text: str, low: str, last: date) -> Iterator[DateMention]:
    if not any(word in low for word in ("this year", "this month", "since the ", "the first ")):
        return
    for match in _FROM_ITS_START.finditer(low):
        month = "month" in (match["this"], match["the"])
        year = match["year"] or f"{last.year:04}"
        first = f"{year}-{last.month:02}-01" if month else f"{year}-01-01"
        if first <= str(last):
            yield _told(text, match, f"{first}/{last}")
    for match in _FIRST_MONTHS.finditer(low):
        months = _MONTHS_IN.get(match["part"]) or min(_number(match["number"]), _YEAR_HAS)
        year = match["year"] or f"{last.year:04}"
        if f"{year}-{months:02}" <= str(last):
            yield _told(text, match, f"{year}-01/{year}-{months:02}")


def _told(text: str, match: re.Match[str], edtf: str) -> DateMention:
    return DateMention(
        match.start(), match.end(), text[match.start() : match.end()], edtf, RELATIVE
    )


def _number(word: str | None) -> int:
    return 1 if word is None else _NUMBERS.get(word) or int(word)
