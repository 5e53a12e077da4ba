"""How dates of a text compare: whether one is a day, a long time, past, or meets another."""

import re
from datetime import date, timedelta

from recount.domain.edtf import days_after, parse_period
from recount.extract.dates.find import DateMention

_PAST = 30
"""Days before the event that a text is about: one that long before is only recalled."""

_ONE_DAY = timedelta(days=1)
_ABOUT = re.compile(
    r"\b(?:on or )?(?:around|about|circa|approximately|roughly) (?:the )?\Z", re.IGNORECASE
)
_HEDGE = 24


def as_told(text: str, mention: DateMention | None) -> DateMention | None:
    """A date as it is in a text: with the `~` of EDTF for "around 12 March"."""
    if mention is None or mention.edtf is None or mention.edtf[:1] == "X":
        return mention
    about = _ABOUT.search(text, max(0, mention.start - _HEDGE), mention.start)
    if about is None or "/" in mention.edtf or mention.edtf.endswith("~"):
        return mention
    words = text[about.start() : mention.end]
    return mention._replace(start=about.start(), words=words, edtf=f"{mention.edtf}~")


def day_of(edtf: str | None) -> date | None:
    """The day that a date in EDTF is; None: it is none, or not to the day."""
    try:
        return date.fromisoformat(edtf) if edtf else None
    except ValueError:
        return None


def is_long(mention: DateMention | None) -> bool:
    """Whether it is a month or a year: what a text tells first is told by the day."""
    if mention is None or mention.edtf is None or "/" in mention.edtf:
        return False
    return len(mention.edtf.rstrip("~?%")) <= len("2031-05")


def is_day(mention: DateMention) -> bool:
    """Whether it is a day, in a year that is told or not."""
    return len((mention.edtf or "").rstrip("~?%")) == len("2031-05-07")


def is_past(mention: DateMention | None, main: DateMention | None) -> bool:
    """Whether a date lies so long before that of the event that the text is about as to be past."""
    if mention is None or main is None or mention.edtf is None or main.edtf is None:
        return False
    if "X" in (mention.edtf[0], main.edtf[0]):
        return False  # the year of one is not told
    last, first = parse_period(mention.edtf).last_day, parse_period(main.edtf).first_day
    return last is not None and first is not None and last < days_after(first, -_PAST)


def is_period(mention: DateMention) -> bool:
    """Whether it is a week or more, and so not as told as a day of it is."""
    return mention.words.casefold().endswith(("week", "month", "year"))


def meet(one: DateMention, other: DateMention) -> bool:
    """Whether two dates have a day in common, as far as they can be told; two nights have none."""
    if one.edtf is None or other.edtf is None:
        return one.edtf is other.edtf and one.words.casefold() == other.words.casefold()
    if "X" in one.edtf[:4] or "X" in other.edtf[:4]:
        return _meet_in_any_year(one.edtf, other.edtf)
    if one.edtf != other.edtf and _is_night(one.edtf) and _is_night(other.edtf):
        return False
    first, second = parse_period(one.edtf), parse_period(other.edtf)
    return (first.first_day or "") <= (second.last_day or "9") and (second.first_day or "") <= (
        first.last_day or "9"
    )


def _is_night(edtf: str) -> bool:
    """Whether it is two days, as a night is told."""
    first, last = map(day_of, edtf.partition("/")[::2])
    return first is not None and last is not None and last - first == _ONE_DAY


def _meet_in_any_year(one: str, other: str) -> bool:
    """Whether dates meet of which one has no year: where only the other has one, in day and month.

    A year is given for what is long past: "March 2015" is not the month of "March 7".
    """
    size = min(len(one), len(other)) if one[:4] == other[:4] else max(len(one), len(other))
    return one[4:size] == other[4:size]
