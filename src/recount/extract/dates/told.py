"""Dates told by another date of the same text: "two days later", "a month after", "the next day".

What such words count from is the date named last before them; that of a speech ("said on Friday")
in its own sentence only, where another is told. A day is given for days only: "a week later" is a
week, "three months later" a month, as for dates told by publication.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from recount.domain.edtf import parse_period
from recount.extract.dates.days import day_of
from recount.extract.dates.find import RELATIVE, DateMention, lowered
from recount.extract.dates.of_events import is_of_speech
from recount.extract.dates.ranges import with_ranges
from recount.extract.dates.to_come import is_yet_to_come
from recount.extract.dates.weekdays import WEEKDAYS
from recount.extract.words import word_list

_ONE_DAY, _SIX_DAYS = timedelta(days=1), timedelta(days=6)
_NUMBERS = {word: n for n, word in enumerate(word_list("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty
"""), 1)} | {"a": 1, "an": 1}  # fmt: skip
_NUMBER = rf"[0-9]{{1,3}}|{'|'.join(_NUMBERS)}"
_COUNT = rf"(?P<number>{_NUMBER})"
_UNIT = r"(?P<unit>day|week|fortnight|month|year)s?"
_PART = "(?:day|night|evening|morning|afternoon)"
_TIME = r"(?: (?:night|evening|morning|afternoon))?"
_DAY = "|".join(WEEKDAYS)
_WEEKDAY = rf"(?P<weekday>{_DAY})"
_STEPS = re.compile(
    rf"\b{_COUNT} {_UNIT} (?P<way>later|earlier|before|after(?:wards?)?)\b"
    rf"|\b(?:the|that) (?P<near>next|following|previous|same) {_PART}\b"
    rf"|\b(?:late|later|early|earlier) that (?P<later>{_PART})\b|\bthat (?P<that>{_PART})(?=[,.;])"
    r"|\bthe (?P<which>following|previous|same) (?P<span>week|month|year)\b"
    r"|\bthe (?P<unit_before>week|month|year) (?:before|earlier)(?=[,.;])"
    r"|\bthe (?:day|night) (?P<beside>before|after)\b"
    rf"|\b(?:the )?(?P<step>previous|preceding|(?<=the )following) {_WEEKDAY}\b"
    rf"|\bthe {_WEEKDAY.replace('weekday', 'counted')}{_TIME} (?P<from>before|after)(?![-\w])"
    rf"|\bon that {_WEEKDAY.replace('weekday', 'then')}\b"
    # As "A bomb killed three at noon on Monday. In the evening gunmen killed two".
    r"|(?<=[.!?\n] )(?P<same>(?:in|during) the (?:evening|afternoon)"
    r"|later in the (?:day|evening))\b"
)
_UNITS = re.compile("day|week|fortnight|month|year|night|evening|morning|afternoon")
_BEFORE, _AFTER = 20, 20
_REACH = 120
_OPENS = re.compile(r"(?:\A|[.!?\n”\"] ?)\s*\Z")
_THE_EVENT = re.compile(
    r" (?:the|that|this) (?:[\w-]+ ){0,3}?(?:attack|bombing|blast|explosion|raid|clash|strike"
    r"|airstrike|ambush|shooting|killing|killings|assault|massacre|incident|shelling|abduction)s?,",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?\n]\W")
# As "a day after Friday's vote", "two days after a truce was signed on Friday", "a week after the
# vote of 3 May"; but "two days after the raid on Friday" may be on Friday.
_FROM_BEHIND = re.compile(
    rf"(?<!\bfor )(?<!\bthan )(?<!\bthe first )(?<!\bthe next )(?<!\bwithin )"
    rf"\b(?:(?:{_NUMBER}) (?:day|week|fortnight|month|year)s?|the day|the (?:{_DAY})(?:{_TIME}))"
    r" (?P<way>after|before) [^,.;:!?\n]{0,80}\Z",
    re.IGNORECASE,
)
_SURELY_ITS = re.compile(
    r" of\Z|\b(?:was|were|had|has|[a-z]+ed|shot|began|took|fell|came|went|left|hit|struck|broke"
    r"|blew|won|lost|met|held|said|made|sent|gave|found|cut|set)\b",
)
_END_OF_PHRASE = re.compile(r"[,.;:!?\n]|\Z")
# But "nine rebels the day before in Ituri".
_CLAUSE = re.compile(
    r" (?!(?:in|at(?! least| most)|near|on|by|during|and|but|to|from|with|outside)\b)\w"
)


def with_told(text: str, mentions: Sequence[DateMention]) -> list[DateMention]:
    """The mentions with those that count from one before them, in the order of the text.

    A day followed by the next one ("on Saturday and Sunday"), or a range of days ("from Friday to
    Monday", "began on Friday and ended on Monday"), becomes one mention.
    """
    found: list[DateMention] = []
    left = with_ranges(text, mentions)[::-1]
    anchor: str | None = None
    day: str | None = None
    spoken: DateMention | None = None
    for match in _steps(lowered(text)):
        while left and left[-1].start < match.end():
            found.append(left.pop())
            spoken = found[-1] if is_of_speech(text, found[-1]) else None
            anchor = anchor if spoken else found[-1].edtf or anchor
            day = anchor if anchor and day_of(anchor) else day
        if not found or found[-1].end <= match.start():
            goes_on = spoken and not (anchor and _STOP.search(text, spoken.end, match.start()))
            since = spoken.edtf if spoken and goes_on else anchor
            edtf = _from_the_event(match, day, text) or (since and _counted(match, since, text))
            if left and not edtf and _OPENS.search(text, max(0, match.start() - 4), match.start()):
                edtf = _from_main_clause(match, left[-1], text)
            # "After" is of "two days after nine died", and not of "the Friday after nine died".
            end = match.start("from") - 1 if match["from"] else match.end()
            if left and clause_from(text, left[-1]) == match.end() + 1:
                end = text.rindex(" ", match.start(), match.end())
                edtf = _from_behind(match, left[-1], text)
            words = text[match.start() : end]
            found.append(DateMention(match.start(), end, words, edtf or None, RELATIVE))
    return found + left[::-1]


def clause_from(text: str, mention: DateMention) -> int | None:
    """Where the clause begins that a date tells of, in "two days after a truce ended on Friday".

    What else the sentence tells of was two days later. None: it ends no such clause.
    """
    begin = max(0, mention.start - _REACH)
    if text.find(" after ", begin, mention.start) < 0 > text.find(" before ", begin, mention.start):
        return None
    found = _FROM_BEHIND.search(text, begin, mention.start)
    return found.end("way") + 1 if found else None


def _from_behind(match: re.Match[str], day: DateMention, text: str) -> str | None:
    """So long after the day told behind; None: it may be the day of both, or have been ahead."""
    groups = match.groupdict()
    way = (groups["way"] or groups["beside"] or groups["from"] or "").lower()
    if day.edtf is None or is_yet_to_come(text, day):
        return None
    if groups["counted"]:
        return _on_weekday(day.edtf, groups, clause=False)
    owned = text.startswith(("'s ", "’s "), day.end)
    before = text[match.end() : day.start].removesuffix(" ")
    if not (owned or _SURELY_ITS.search(before)):
        return None
    number = _number(groups["number"]) if groups["number"] else 1
    unit = (groups["unit"] or "day").lower()
    return _stepped(day.edtf, unit, number if way == "after" else -number)


def _from_main_clause(match: re.Match[str], day: DateMention, text: str) -> str | None:
    """As Sunday of "Two days after a bomb killed nine, hundreds marched on Tuesday"; else None."""
    between = text[match.end() : day.start]
    way = (match["way"] or "").lower()
    if way not in ("after", "before") or not _CLAUSE.match(between) or "," not in between:
        return None
    if day.edtf is None or _STOP.search(between) or is_yet_to_come(text, day):
        return None
    number = _number(match["number"])
    return _stepped(day.edtf, match["unit"].lower(), -number if way == "after" else number)


def _steps(low: str) -> Iterator[re.Match[str]]:
    """The steps in a text in lower case, looked for about the units, of which few stand in one."""
    done = 0
    for unit in _UNITS.finditer(low):
        first, last = max(done, unit.start() - _BEFORE), unit.end() + _AFTER
        # Up to the end of a word, of which a part may be a word too: "afterwards".
        space = low.find(" ", last, last + _AFTER)
        match = _STEPS.search(low, first, last + _AFTER if space < 0 else space)
        if match:
            done = match.end()
            yield match


def _from_the_event(match: re.Match[str], day: str | None, text: str) -> str | None:
    """As "Two days before the attack, a bomb went off": by the last day told; None: not so told."""
    way, unit = (match["way"] or match["beside"] or "").lower(), (match["unit"] or "day").lower()
    if day is None or way not in ("before", "after") or unit != "day":
        return None
    opens = _OPENS.search(text, max(0, match.start() - 4), match.start())
    if opens is None or not _THE_EVENT.match(text, match.end()):
        return None
    number = _number(match["number"]) if match["number"] else 1
    return _by_days(day, number if way == "after" else -number)


def _counted(match: re.Match[str], anchor: str, text: str) -> str | None:
    """The date, from that of the anchor; None where the anchor is no day or month."""
    groups = match.groupdict()
    if groups["later"] or groups["that"] or groups["same"]:
        return _by_days(anchor, 0)
    if groups["then"]:
        return None
    if groups["weekday"] or groups["counted"]:
        return _on_weekday(anchor, groups, clause=_CLAUSE.match(text, match.end()) is not None)
    if groups["near"] or groups["beside"]:
        return _by_days(anchor, _of_one_day(groups, text, match.end()))
    if groups["span"]:
        step = {"same": 0, "previous": -1}.get(groups["which"].lower(), 1)
        return _of_span(anchor, groups["span"].lower(), step)
    if groups["unit_before"]:
        return _of_span(anchor, groups["unit_before"].lower(), -1)
    number = _number(groups["number"])
    way = groups["way"].lower()
    # "a month after gunmen killed 20": theirs was a month before; "a month after" alone: later.
    clause = way in ("after", "before") and _CLAUSE.match(text, match.end()) is not None
    if clause and _is_told_apart(match, text):
        return None
    later = way.startswith(("later", "after")) != clause
    return _stepped(anchor, groups["unit"].lower(), number if later else -number)


def _is_told_apart(match: re.Match[str], text: str) -> bool:
    """As "Two days before the vote, a bomb killed six", whose day is told by that of the vote."""
    if _OPENS.search(text, max(0, match.start() - 4), match.start()) is None:
        return False
    stop = _END_OF_PHRASE.search(text, match.end(), match.end() + _REACH)
    return stop is not None and stop.group() == ","


def _on_weekday(anchor: str, groups: dict[str, str | None], *, clause: bool) -> str | None:
    """The Friday before a day, or after it; None for "the Friday before the vote"."""
    day = day_of(anchor.rpartition("/")[2])
    if day is None or (groups["counted"] and clause):
        return None
    wanted = WEEKDAYS.index(groups["weekday"] or groups["counted"] or "")
    if (groups["step"] or groups["from"]) in ("following", "after"):
        return str(day + timedelta(days=(wanted - day.weekday() - 1) % 7 + 1))
    return str(day - timedelta(days=(day.weekday() - wanted - 1) % 7 + 1))


def _of_one_day(groups: dict[str, str | None], text: str, end: int) -> int:
    near = (groups["near"] or "").lower()
    if near:
        return {"same": 0, "previous": -1}.get(near, 1)
    clause = _CLAUSE.match(text, end) is not None
    after = (groups["beside"] or "").lower() == "after"
    return 1 if after != clause else -1


def _number(word: str) -> int:
    return _NUMBERS.get(word.lower()) or int(word)


def _by_days(anchor: str, days: int) -> str | None:
    """A day so many days from a day, or from several: before the first or after the last of them.

    Before a night, which is of two days, it may have been the night before.
    """
    first, _, last = anchor.partition("/")
    step = timedelta(days=days)
    opening, day = day_of(first), day_of(last or first)
    if days >= 0 or opening is None or day is None or opening == day:
        return str(day + step) if day else None
    if day - opening == _ONE_DAY:
        return f"{opening + step}/{day + step}"
    return str(opening + step)


def _stepped(anchor: str, unit: str, number: int) -> str | None:
    """So many units after a date, or before: a day, or about the week, month or year."""
    if unit == "day":
        return _by_days(anchor, number)
    # From a month told as such, so many months later is a month; from a day it is about one.
    exact = unit == "month" and len(anchor) == len("2031-05")
    return _of_span(anchor, unit, number, "" if exact else "~")


def _of_span(anchor: str, unit: str, step: int, about: str = "") -> str | None:
    """The week, month or year so many after that of a date, or before; a week is never `about`."""
    if unit in ("week", "fortnight"):
        weeks = timedelta(weeks=step * (1 + (unit != "week")))
        opening, day = (day_of(part) for part in anchor.rpartition("/")[::2])
        if opening and day == opening + _SIX_DAYS:
            # A week from any day: "from 9 to 15 April 18 were killed, 40 in the previous week".
            return f"{opening + weeks}/{day + weeks}"
        return _week(day + weeks) if day else None
    try:
        first = parse_period(anchor).first_day
    except ValueError:
        first = None
    if first is None:
        return None
    if unit == "year":
        return f"{int(first[:4]) + step:04}{about}"
    months = int(first[:4]) * 12 + int(first[5:7]) - 1 + step
    return f"{months // 12:04}-{months % 12 + 1:02}{about}"


def _week(day: date) -> str:
    monday = day - timedelta(days=day.weekday())
    return f"{monday}/{monday + _SIX_DAYS}"
