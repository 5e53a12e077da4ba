"""Dates in running text, as precise as the words and never more.

Relative dates are counted from the day of publication; without it they stay unresolved (`edtf`
None). A month, or a day and month, without a year is the latest such one not after publication;
without a publication it is EDTF level 2 (`XXXX-03-07`, `XXXX-03`). "On Monday" is the latest
Monday up to and with the day of publication. Where only the first and last possible day of
publication are known, a date is what both of them make of it, else unresolved.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from recount.domain.edtf import parse_period
from recount.extract.dates.names import (
    RECENT,
    goes_by_its_day,
    is_day_in_name,
    is_weekday_in_name,
)
from recount.extract.dates.relative import NUMBERS, in_relation
from recount.extract.dates.weekdays import (
    DAY_OF_A_WEEK,
    NTH,
    WEEKDAYS,
    day_of_a_week,
    is_by_another,
    is_of_no_week,
    nth_of_month,
)
from recount.extract.words import word_list, word_set

MONTHS = word_list("""
    january february march april may june july august september october november december
""")
STATED, RELATIVE, INFERRED = "stated", "relative", "inferred"

_MONTH_NAME = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b"
)
_MONTH = rf"{_MONTH_NAME}\.?"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?\b"
_YEAR = r"(?P<year>(?:1[89]|20)[0-9]{2})\b"
_WHICH = r"(?P<which>this|last|next) year"
# "Overnight into Sunday" is told by its Sunday.
_NEAR = (
    r"(?P<near>today|yesterday|the day before yesterday|tomorrow|tonight"
    r"|this (?:morning|afternoon|evening)|last night"
    rf"|overnight(?! (?:(?:from|on|between|into|to) )?(?:late )?(?:{'|'.join(WEEKDAYS)})\b))"
)
_COUNT = rf"(?P<number>[0-9]{{1,3}}|{'|'.join(NUMBERS)})"
_PART_OF_MONTH = (
    r"(?:(?:in |during )?(?:early|late|mid)[ -]|(?:at )?the (?:start|beginning|middle|end) of )"
)
_BEFORE_MONTH = r"(?:in|since|during|by|(?:weeks?|days|half) of|(?P<rel>last|this|next))"
_UNINVOLVED = "".join(
    rf"(?<!\b{word} in the )"
    for word in word_list("suspects suspect role involved involvement part hand charged arrested")
)
# "A 2019 bombing", "the 2019 bombing that killed 12", but "the 2019 constitution", "an echo of the
# 2019 bombing".
_OF_YEAR = (
    r"(?=[12])(?:(?:(?<=\ba )|(?<=\ban )|(?-i:(?<=\bThe )))(?P<year>(?:1[89]|20)[0-9]{2})"
    r"(?= (?:[\w-]+ ){0,2}?(?:attack|bombing|blast"
    r"|explosion|raid|clash|(?:air)?strike|ambush|shooting|killing|assault|massacre|crash|shelling"
    r"|kidnapping|abduction|siege|battle)(?:s|es)?\b)"
    r"|(?<=\bthe )(?P<recalled>(?:1[89]|20)[0-9]{2})(?= (?:[\w-]+ ){0,2}?(?:attack|bombing|blast"
    r"|explosion|raid|(?:air)?strike|ambush|shooting|killing|massacre|siege)s?"
    r"(?: (?:on|in|at|near|against|of) [^,;:.]{1,60}?)?,? (?:that|which|(?:in|during) which) )"
    r"|(?:(?<=\bin the )|(?<=\bduring the ))(?P<in>(?:1[89]|20)[0-9]{2})"
    r"(?= (?:[\w-]+ ){0,2}?(?:elections?|vote|polls?|protests?|uprising|coup|war|riots?|attacks?"
    r"|bombings?|massacre)\b))"
)
# "The March attack left 12 dead", "hurt in the March attack"; but "suspects in the March attack".
_OF_MONTH = (
    r"(?=[adfjmnos])(?:(?-i:(?<=\bThe ))|(?<=\bsaid the )|(?<=\bthat the )|(?<=, the )|(?<=\bin a )"
    rf"|{_UNINVOLVED}(?<=\bin the )){_MONTH_NAME}"
    r"(?= (?:[\w-]+ )?(?:attack|bombing|blast|explosion|raid|clash|(?:air)?strike|ambush|shooting"
    r"|killing|massacre|siege)(?:s|es)?\b)"
)
_BEFORE_YEAR = r"(?:in|of|since|during|by|from|until|early|late|mid)"
# But "In February, 30 were killed" tells of no day, nor does "In February 100 were killed".
_BARE = (
    r"(?! (?:[0-9]{1,2}|(?:1[89]|20)[0-9]{2})\b|(?:,| of) (?:1[89]|20)[0-9]{2}\b"
    r"|,? (?:of )?(?:this|last|next))"
)
# "In March 30 people were killed" tells of a month; but "the officer shot in March 30 clashes".
_BEFORE_PEOPLE = (
    r"(?= [0-9]{1,2} (?:[a-z-]+ )?(?:people|(?:wo|police)?men|children|boys|girls"
    r"|[a-z]+(?:er|or|ian|ant|ist|ent)s)\b)"
)
# But "Saturday, the third of May" is that day, whatever was published when, and "a Saturday in May"
# is of that month.
_WEEKDAY = (
    r"(?:(?P<which>last|next|this(?: past)?|(?:this )?coming) )?"
    rf"(?P<weekday>{'|'.join(WEEKDAYS)})\b(?!(?:,? the [a-z-]+ of| in| of) {_MONTH_NAME})"
)
_IN_MONTH = frozenset(month[:3] for month in MONTHS)
_DAYS = frozenset(WEEKDAYS)
_NEARLY = word_set("""
    today yesterday tomorrow tonight morning afternoon evening night overnight
""")
_UNITS = frozenset(("week", "month", "year"))
# Days by their name; but "Orthodox Christmas Day" and "the 2009 Christmas Day plot" are others.
_FEASTS = {
    "christmas eve": (12, 24), "christmas day": (12, 25),
    "new year’s eve": (12, 31), "new year’s day": (1, 1),
}  # fmt: skip
_FEAST_WORDS = frozenset(("christmas", "new year"))
_FEAST = (
    r"(?<!orthodox )(?<!coptic )(?<![0-9] )(?P<feast>(?:christmas|new year['’]s) (?:eve|day))"
    rf"(?:(?:,| in| of)? {_YEAR}| {_WHICH})?(?!\w)"
)
_DIGITS = "0"
# What a date is, one of the words without which there is none, and its words.
_PATTERNS = tuple(
    (kind, needed, re.compile(rf"\b{pattern}", re.IGNORECASE))
    for kind, needed, pattern in (
        (
            "day",
            {_DIGITS},
            r"(?P<year>(?:1[89]|20)[0-9]{2})-(?P<number>[01][0-9])-(?P<day>[0-3][0-9])\b",
        ),
        ("day", _IN_MONTH, rf"{_DAY} (?:of )?{_MONTH}(?:,? (?:of )?{_YEAR}| (?:of )?{_WHICH})?"),
        ("day", _IN_MONTH, rf"{_MONTH} {_DAY}(?!:)(?:,? (?:of )?{_YEAR}| (?:of )?{_WHICH})?"),
        ("month", _IN_MONTH, rf"{_MONTH},? (?:of )?(?:{_YEAR}|{_WHICH})"),
        ("month", _IN_MONTH, rf"{_BEFORE_MONTH} {_MONTH}{_BARE}"),
        ("month", _IN_MONTH, rf"(?:in|during) {_MONTH}{_BEFORE_PEOPLE}"),
        ("month", _IN_MONTH, rf"{_PART_OF_MONTH}{_MONTH}{_BARE}"),
        ("month", _IN_MONTH, _OF_MONTH),
        *((DAY_OF_A_WEEK, {"week", "ago"}, told) for told in day_of_a_week(_COUNT)),
        ("nth", _DAYS, rf"{NTH} {_MONTH}(?:,? {_YEAR}| {_WHICH})?"),
        ("weekday", _DAYS, _WEEKDAY),
        ("near", _NEARLY, rf"{_NEAR}\b"),
        ("ago", {"ago"}, rf"{_COUNT} (?P<unit>day|night|week|fortnight|month|year)s? ago\b"),
        (
            "span",
            _UNITS,
            r"(?P<which>last|this|next|past) (?P<unit>week|month|year)\b"
            rf"(?! of {_MONTH_NAME}| of (?:the|last) (?:month|year)\b)",
        ),
        (
            "weekend",
            {"week"},
            r"(?:(?:over|at|during|on) (?:the|this)(?: past| last)?|this(?: past)?"
            r"|(?P<which>last)) weekend\b(?! of )",
        ),
        ("feast", _FEAST_WORDS, _FEAST),
        ("year", {_DIGITS}, rf"{_BEFORE_YEAR} {_YEAR}"),
        ("year", {_DIGITS}, _OF_YEAR),
    )
)
_WORDS = sorted(_DAYS | _NEARLY | _UNITS | _FEAST_WORDS | {"ago"})
_FIRST_LETTERS = "".join(sorted({word[0] for word in (*MONTHS, *_WORDS)}))
_TELLING = re.compile(
    rf"(?=[0-9{_FIRST_LETTERS}])\b(?:{_MONTH_NAME}|{'|'.join(_WORDS)}|[0-9]{{4}})"
)
_BEFORE, _AFTER = 40, 40
_A_DAY = re.compile(r"(?:[0-9]{4}|XXXX)-[0-9]{2}-[0-9]{2}")
_BETWEEN = re.compile(r",? \(?(?:the )?")


class DateMention(NamedTuple):
    """A date in words: `edtf` (None: can't be told), and how it was given."""

    start: int
    end: int
    words: str
    edtf: str | None
    basis: str


def dates_in(text: str, published: str | None = None) -> list[DateMention]:
    """The dates of a text in order; of two that overlap, the first and longest.

    Args:
        text: any text.
        published: when it was published, in EDTF, where it is known.
    """
    references = _days(published)
    found = [
        _mention(match, kind, references)
        for first, last, words in _beside_words(text)
        for kind, needed, pattern in _PATTERNS
        if not words.isdisjoint(needed)
        for match in pattern.finditer(text, first, last)
        if _is_date(kind, match)
    ]
    apart = _apart(sorted(found, key=lambda mention: (mention.start, -mention.end)))
    return list(_with_weekdays(text, list(apart)))


def lowered(text: str) -> str:
    """The text in lower case, its places kept."""
    return text.replace("İ", "i").lower()  # the one letter that would become two


def _beside_words(text: str) -> list[tuple[int, int, set[str]]]:
    """Stretches about the words without which there is no date, in order, none overlapping.

    Each comes with its words: of a month the first letters, `_DIGITS` for a year.

    They end where words end, so that what is found does not depend on where they are cut.
    """
    found: list[tuple[int, int, set[str]]] = []
    done = 0
    for word in _TELLING.finditer(lowered(text)):
        told = word["month"][:3] if word["month"] else word.group()
        told = _DIGITS if told.isdigit() else told
        last = min(word.end() + _AFTER, len(text))
        if last <= done:
            found[-1][2].add(told)
            continue
        while last < len(text) and text[last].isalnum():
            last += 1
        first = max(done, word.start() - _BEFORE)
        while first > done and text[first - 1].isalnum():
            first -= 1
        if found and first == done:
            found[-1] = (found[-1][0], last, found[-1][2] | {told})
        else:
            found.append((first, last, {told}))
        done = last
    return found


def _mention(match: re.Match[str], kind: str, references: Sequence[date]) -> DateMention:
    words = match.group().rstrip(".")
    readings = dict.fromkeys(_resolved(kind, match, day) for day in references or (None,))
    edtf, basis = next(iter(readings))
    edtf = edtf if len(readings) == 1 else None
    return DateMention(match.start(), match.start() + len(words), words, edtf, basis)


def _apart(mentions: list[DateMention]) -> Iterator[DateMention]:
    end = 0
    for mention in mentions:
        if mention.start >= end:
            end = mention.end
            yield mention


def _with_weekdays(text: str, mentions: list[DateMention]) -> Iterator[DateMention]:
    """A weekday right before a day is one with it: "Saturday, 3 May 2031", "Monday (May 5)".

    Where the day is no such weekday, which of the two is meant can't be told.
    """
    waiting: DateMention | None = None
    for mention in mentions:
        if waiting is not None:
            between = text[waiting.end : mention.start]
            day = mention.edtf is None or _A_DAY.fullmatch(mention.edtf)
            if _BETWEEN.fullmatch(between) and mention.basis != RELATIVE and day:
                words = text[waiting.start : mention.end]
                edtf = mention.edtf if _falls_on(mention.edtf, waiting.words.split()[-1]) else None
                mention = mention._replace(start=waiting.start, words=words, edtf=edtf)
            else:
                yield waiting
        waiting = None
        if mention.words.lower().split()[-1] in _DAYS:
            waiting = mention
        else:
            yield mention
    if waiting is not None:
        yield waiting


def _falls_on(edtf: str | None, weekday: str) -> bool:
    """Whether a day is that weekday; of one without a year it may be."""
    if edtf is None or edtf.startswith("X"):
        return edtf is not None
    return date.fromisoformat(edtf).weekday() == WEEKDAYS.index(weekday.lower())


def _days(published: str | None) -> list[date]:
    """The first and last possible day of publication, once if equal; none where not known."""
    try:
        period = parse_period(published) if published else None
    except ValueError:
        return []
    if period is None or period.first_day is None or period.last_day is None:
        return []
    return [date.fromisoformat(day) for day in dict.fromkeys((period.first_day, period.last_day))]


def _is_date(kind: str, match: re.Match[str]) -> bool:
    """The month of May and March begin with a capital; a day is one of its month."""
    groups = match.groupdict()
    month = groups.get("month")
    if month and month.lower() in ("may", "march", "mar") and not month[0].isupper():
        return False
    weekday = groups.get("weekday")
    if weekday:
        place = (match.string, *match.span("weekday"))
        if not weekday[0].isupper() or is_weekday_in_name(*place) or is_by_another(*place):
            return False
    if kind != "day":
        return True
    named = not groups.get("year") and is_day_in_name(match.string, *match.span())
    return 1 <= int(groups["day"]) <= 31 and not named


def _resolved(kind: str, match: re.Match[str], reference: date | None) -> tuple[str | None, str]:
    groups = match.groupdict()
    if kind in ("day", "feast"):
        told = _of_day(groups, reference)
        known = goes_by_its_day(match.string, *match.span())
        return _of_day(groups, None) if known and _is_long_ago(*told, reference) else told
    if kind == "month":
        return _of_month(groups, reference)
    if kind == "year":
        return groups["year"] or groups["in"] or groups["recalled"], STATED
    if kind == "nth":
        year, basis = _year_of(groups, reference)
        return nth_of_month(groups, year, _month_number(groups), reference), basis
    if kind == "weekday" and is_of_no_week(match.string, *match.span("weekday")):
        return None, RELATIVE
    return (in_relation(kind, groups, reference) if reference else None), RELATIVE


def _month_number(groups: dict[str, str | None]) -> int:
    if groups.get("number"):
        return int(groups["number"] or 0)
    short = (groups["month"] or "")[:3].lower()
    return next(n for n, month in enumerate(MONTHS, 1) if month.startswith(short))


def _year_of(groups: dict[str, str | None], reference: date | None) -> tuple[int | None, str]:
    """The year and its basis; None where nothing tells."""
    if groups.get("year"):
        return int(groups["year"] or 0), STATED
    step = {"last": -1, "this": 0, "next": 1}.get((groups.get("which") or "").lower())
    if step is not None:
        return (reference.year + step if reference else None), RELATIVE
    return None, INFERRED


def _of_day(groups: dict[str, str | None], reference: date | None) -> tuple[str | None, str]:
    feast = (groups.get("feast") or "").lower().replace("'", "’")
    month, day = _FEASTS.get(feast) or (_month_number(groups), int(groups["day"] or 0))
    if not 1 <= month <= 12:
        return None, STATED
    year, basis = _year_of(groups, reference)
    if year is None and basis == INFERRED and reference:
        year = reference.year - ((month, day) > (reference.month, reference.day))
    if year is None:
        return f"XXXX-{month:02}-{day:02}", STATED
    if day > monthrange(year, month)[1]:
        return None, basis
    return f"{year:04}-{month:02}-{day:02}", basis


def _is_long_ago(edtf: str | None, basis: str, reference: date | None) -> bool:
    if basis != INFERRED or edtf is None or reference is None:
        return False
    return (reference - date.fromisoformat(edtf)).days > RECENT


def _of_month(groups: dict[str, str | None], reference: date | None) -> tuple[str | None, str]:
    month = _month_number(groups)
    year, basis = _year_of(groups, reference)
    if year is None and reference is None and basis == INFERRED and not groups.get("rel"):
        return f"XXXX-{month:02}", STATED
    if year is None and reference:
        later = month > reference.month
        which = (groups.get("rel") or "").lower()
        if which == "next":
            year, basis = reference.year + (month <= reference.month), RELATIVE
        else:
            before = month >= reference.month if which == "last" else later
            year, basis = reference.year - before, RELATIVE if groups.get("rel") else INFERRED
    return (f"{year:04}-{month:02}", basis) if year else (None, basis)
