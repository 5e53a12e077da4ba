"""Dates told from one to another: "3-5 June", "January to June 2025", "overnight into Monday".

Such a range is one date, an EDTF interval. A first part without a year takes that of the second,
or the year before where it would else come after it.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from recount.extract.dates.days import day_of
from recount.extract.dates.find import MONTHS, STATED, DateMention
from recount.extract.dates.weekdays import WEEKDAYS

_DAYS_APART = re.compile(
    r"(?: (?:morning|afternoon|evening|night|overnight))?,?"
    r" (?:and|or|into|(?P<long>and ended|and ending|to|through|until|till)) (?:on )?"
    r"(?:early |late |the early hours of )?"
    r"|(?P<dash> ?[-–] ?)"
)
_MONTHS_APART = re.compile(r"\.? (?:to|through|until|till) |\.? ?[-–] ?")
_LONGEST = 366
_NAMES = "|".join(sorted({*MONTHS, *(month[:3] for month in MONTHS), "sept"}, key=len)[::-1])
_TO = r"(?: (?:to|through|until|till) | ?[-–] ?|(?P<and> and ))\Z"
_FIRST_MONTH = re.compile(
    rf"\b(?:(?P<from>from|between|in|during) )?(?P<month>{_NAMES})\.?{_TO}", re.IGNORECASE
)
_FIRST_DAY = re.compile(
    rf"\b(?:(?P<from>from|between) )?(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?{_TO}",
    re.IGNORECASE,
)
# But "on June 3 to 12 hospitals", "killed 12 on June 3 and 4 were hurt".
_LAST_DAY = re.compile(
    r"(?: (?P<word>(?P<and>and)|to|through|until|till) | ?[-–] ?)"
    r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
    r"(?:,? (?P<year>(?:1[89]|20)[0-9]{2}))?(?![0-9:-]|[.,][0-9]|-[a-z])"
    r"(?(word)(?! (?!in |at |near |when |as |and |across |by |during )[a-z]))",
    re.IGNORECASE,
)
# As "on Friday, and Saturday was quiet", "on Friday and Saturday's blast".
_IS_ANOTHER = re.compile(r"['’]s\b| (?:was|were|is|saw|brought)\b")
_NIGHT_INTO = re.compile(r"\b(?:[Oo]vernight|night) (?:in)?to (?:early )?\Z")
_BEFORE = 32
_FROM = ("from ", "between ")


def with_ranges(text: str, mentions: Sequence[DateMention]) -> list[DateMention]:
    """The mentions, those of one range as one, in the order of the text."""
    found: list[DateMention] = []
    for mention in mentions:
        last = found[-1] if found else None
        joined = _joined(text, last, mention) if last else None
        if joined:
            found[-1] = joined
        else:
            found.append(_extended(text, mention, last.end if last else 0))
    return found


def _joined(text: str, last: DateMention, mention: DateMention) -> DateMention | None:
    """Two mentions that are the ends of a range, as one; None: they are not."""
    gap = text[last.end : mention.start]
    if _is_month(last) and _is_month(mention):
        between = gap == " and " and _is_led(text, last.start, "between ")
        if not (between or _MONTHS_APART.fullmatch(gap)):
            return None
        if last.words[-4:].isdigit() and str(last.edtf) >= str(mention.edtf):
            return None
        # As "in January-March 2025", whose January was read without the year.
        return _range(text, last.start, mention, _not_after(str(last.edtf), str(mention.edtf)))
    first, second = _before_its_end(text, last, mention), day_of(mention.edtf)
    if first is None or second is None or second <= first:
        return None
    joint = _DAYS_APART.fullmatch(gap)
    if joint is None:
        return None
    long = joint["long"] or joint["dash"] or _is_led(text, last.start, "between ")
    if (second - first).days > (_LONGEST if long else 1):
        return None
    if not long and _IS_ANOTHER.match(text, mention.end):
        return None
    return _range(text, last.start, mention, str(first))


def _before_its_end(text: str, last: DateMention, mention: DateMention) -> date | None:
    """The first day of two, as told; of "between Monday and Thursday" the Monday before that.

    On a Wednesday the latest Thursday is before the latest Monday.
    """
    first, second = day_of(last.edtf), day_of(mention.edtf)
    if first is None or second is None or first <= second:
        return first
    led = any(_is_led(text, last.start, word) for word in _FROM)
    weekdays = {last.words.lower(), mention.words.lower()} <= set(WEEKDAYS)
    return first - timedelta(weeks=1) if led and weekdays else first


def _extended(text: str, mention: DateMention, after: int) -> DateMention:
    """A date with what stands beside it of a range: the "3-" of "3-5 June"."""
    begin = max(after, mention.start - _BEFORE)
    if _is_month(mention) and mention.words[:1].isupper():
        match = _FIRST_MONTH.search(text, begin, mention.start)
        if match and match["month"][0].isupper() and (not match["and"] or _is_between(match)):
            number = next(n for n, name in enumerate(MONTHS, 1)
                          if name.startswith(match["month"][:3].lower()))  # fmt: skip
            first = f"{str(mention.edtf)[:4]}-{number:02}"
            return _range(text, match.start(), mention, _not_after(first, str(mention.edtf)))
    last = day_of(mention.edtf)
    night = _NIGHT_INTO.search(text, begin, mention.start)
    if last and night:
        return _range(text, night.start(), mention, str(last - timedelta(days=1)))
    if last is None or not any(char.isdigit() for char in mention.words):
        return mention
    if mention.words[0].isdigit():
        match = _FIRST_DAY.search(text, begin, mention.start)
        if match and 1 <= int(match["day"]) < last.day:
            joint = _is_between(match) or last.day - int(match["day"]) == 1
            if not match["and"] or joint:
                return _range(text, match.start(), mention, f"{last:%Y-%m}-{int(match['day']):02}")
        return mention
    return _with_last_day(text, mention, last)


def _with_last_day(text: str, mention: DateMention, first: date) -> DateMention:
    """As "June 3-5, 2025"."""
    match = _LAST_DAY.match(text, mention.end)
    if match is None or mention.words[-4:].isdigit():
        return mention
    follows = int(match["day"]) == first.day + 1
    if match["and"] and not follows and not _is_led(text, mention.start, "between "):
        return mention
    try:
        first = first.replace(year=int(match["year"] or first.year))
        last = first.replace(day=int(match["day"]))
    except ValueError:
        return mention
    if last <= first:
        return mention
    told = DateMention(mention.start, match.end(), "", str(last), mention.basis)
    basis = STATED if match["year"] else mention.basis
    return _range(text, mention.start, told, str(first))._replace(basis=basis)


def _range(text: str, start: int, last: DateMention, first: str) -> DateMention:
    """One mention up to `last`, with "from" or "between" before it."""
    start -= next((len(word) for word in _FROM if _is_led(text, start, word)), 0)
    words = text[start : last.end]
    return DateMention(start, last.end, words, f"{first}/{last.edtf}", last.basis)


def _is_led(text: str, start: int, word: str) -> bool:
    return text[max(0, start - len(word)) : start].lower() == word


def _not_after(first: str, last: str) -> str:
    """A month before the last: its year is as told, or that of the last, or the year before."""
    if first < last:
        return first
    year = int(last[:4])
    return f"{year - (first[4:] >= last[4:]):04}{first[4:]}"


def _is_between(match: re.Match[str]) -> bool:
    return (match["from"] or "").lower() == "between"


def _is_month(mention: DateMention) -> bool:
    return len(mention.edtf or "") == len("2031-05") and (mention.edtf or "X")[0] != "X"
