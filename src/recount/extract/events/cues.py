"""What the words beside a figure tell of its event: a date, a place, that it is only recalled.

A figure takes the date and the place that stand nearest to it in its own sentence (`nearest`).
Where that tells neither, the sentences before it in its paragraph do, back to the figure before.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from recount.extract.dates.days import meet
from recount.extract.dates.find import DateMention
from recount.extract.events.held import narrows
from recount.extract.events.incidents import new_sorts, sorts_in
from recount.extract.events.meant import place_meant, place_of_there
from recount.extract.events.nearest import A_DEED, days_of_others, own_date, own_place
from recount.extract.events.openings import MAYBE, opening_of
from recount.extract.events.placing import Where, is_narrow, is_telling, where_of
from recount.extract.events.reactions import HARM
from recount.extract.events.reading import Reading
from recount.extract.events.recalling import (
    EARLIER,
    LATER_DEATH,
    RECALLED,
    behind_opening,
    is_of_what_was_before,
    words_of,
)
from recount.extract.events.strangers import names_it, refers_back
from recount.extract.events.two_deeds import day_of_the_wound
from recount.extract.figure import Figure
from recount.extract.periods.sums import (
    is_raised_over_time,
    sums_up,
    sums_up_days,
    sums_up_those_before,
)
from recount.extract.places.mention import PlaceMention
from recount.extract.sentences.spans import Spans

_BACK = 3
_CONTEXT = 2
_SHORT = (" day", " days", " hours")
PLACES, DAYS, TIME, BOTH = "places", "days", "time", "both"
"""What a sum of several events is over: places, the days of one, a time, or those told before."""
_BEFORE_FIGURE = 160
_FOUND = re.compile(
    r"\b(?:found|finding|recovered|recovering|pulled|pulling|retrieved|retrieving|dug|uncovered)\b"
)
_SUSPECTS = re.compile(
    r"\b(?:suspects?|attackers?|assailants?|gunm[ae]n|killers?|shooters?|bombers?|perpetrators?)\b"
)
_ITS_DEED = re.compile(rf"['’]s (?:[\w-]+ ){{0,2}}?{A_DEED}")


class Cue(NamedTuple):
    """What is told beside a figure, which stands in `sentence` of `paragraph`, by their numbers.

    `recalled`: of an event that is only recalled. `still`: of the one just told of; `also`: of that
    one if it is in the same paragraph. `another`: what `opening_of` says of its sentence.
    `sums`: over what it sums up several events, if it does. `refers_back`: it goes on with what was
    told before. `named`: the one place that is only named beside it, where no other is. `listed`:
    the places that it is a sum over, where they are told. `sorts`: of incident, told in its
    sentence, and those of them that its clause tells of as new. `not_on`: dates of its sentence
    that are those of answers to its deed, or of another. `found_on`: when its people were found
    dead, later.
    """

    figure: Figure
    sentence: int
    paragraph: int
    date: DateMention | None
    place: PlaceMention | None
    recalled: bool
    still: bool
    also: bool
    another: str = ""
    sums: str = ""
    refers_back: bool = False
    named: PlaceMention | None = None
    listed: tuple[PlaceMention, ...] = ()
    sorts: frozenset[str] = frozenset()
    new_sorts: frozenset[str] = frozenset()
    not_on: tuple[DateMention, ...] = ()
    found_on: DateMention | None = None


def cue_of(reading: Reading, figure: Figure, before: int | None) -> Cue:
    """What is told beside a figure; `before` is the sentence of the one before it (None: none)."""
    text, low, spans = reading.text, reading.low, reading.spans
    sentence = spans.at(figure.start)
    span = spans.sentences[sentence]
    not_on = tuple(days_of_others(reading, sentence, figure))
    date = own_date(reading, sentence, figure, not_on)
    not_on = tuple(mention for mention in not_on if mention != date)
    where = own_place(reading, sentence, figure, date)
    opened = behind_opening(low, span.start, figure.start)
    begin = max(opened, figure.start - _BEFORE_FIGURE)
    words = words_of(low, span.start, span.end)
    recalled = words.recalled and RECALLED.search(low[begin : figure.end]) is not None
    recalled = recalled or EARLIER.search(figure.quote) is not None
    still = words.still
    if figure.counting == "cumulative":
        pass
    elif before is None:
        if figure.rule == "bodies" and _FOUND.search(low, span.start, span.end):
            # As "A missile hit a tower on Thursday. Rescuers found ten bodies on Friday".
            date = _day_of_harm(reading, sentence) or date
        date, where = _looked_back(reading, sentence, date, where)
    elif own := _past_day(reading, sentence, figure, date) or (
        None if date else _deed_before(reading, sentence, before)
    ):
        date = own
    elif not date and not where.is_telling:
        date, where, recalled = _in_context(reading, sentence, before, where, recalled=recalled)
        still = still or _still_in_context(reading, sentence, before)
    elif date and where == Where():
        day, told, _ = _in_context(reading, sentence, before, where, recalled=recalled)
        # But "their own post in Kano was hit on Sunday. On Friday gunmen killed 32".
        where = told if day is None or meet(day, date) else where
    if figure.counting != "cumulative" and not still:
        date = date or reading.day_over(sentence)
    # Who dies later, or is found, dies of the day on which it happened.
    # But "a mine killed three; two more died in hospital".
    dies = figure.outcome == "killed" and words.later_death and figure.rule != "active"
    found_on = None
    found = figure.rule == "bodies" or figure.quote.lower().endswith("found dead")
    # As "one of the two suspects was found dead on Monday".
    more = figure.counting == "increment" or _SUSPECTS.search(figure.victims.lower())
    found_more = found and more and before is not None
    # As "a girl wounded on Sunday died on Tuesday, raising the toll to 16".
    begins = span.start if figure.rule == "toll" else figure.start
    if found_more or (dies and LATER_DEATH.search(low, begins, span.end)):
        found_on = date if found_more else None
        date = day_of_the_wound(low, reading.dates_of(sentence), figure)
    another = opening_of(text, span.start, figure, where.place) or (
        MAYBE if opened > span.start else ""
    )
    back = refers_back(low, *_stretch(spans, sentence, before), date)
    there = place_of_there(reading, sentence, figure) if where == Where() else None
    where = Where(there) if there else where
    sums = _sums(reading, span.start, figure, where)
    if sums == TIME and figure.counting != "cumulative":
        # Beside it stand the day and the place of the last of those whom it sums up.
        date, where = None, Where()
    told_here = (figure, sentence, span.paragraph, date, where.place)
    if not sums and date in reading.sums.get(sentence, ()):
        sums = DAYS
    named = None
    if not (where.is_telling or where.place):
        named = reading.only_named_in(sentence) or place_meant(reading, sentence, figure)
    sorts = sorts_in(low, span.start, span.end)
    new = new_sorts(low, span.start, span.end, figure) if sorts else sorts
    aside = (named, where.listed, sorts, new, not_on)
    return Cue(*told_here, recalled, still, words.also, another, sums, back, *aside, found_on)


def _past_day(
    reading: Reading, sentence: int, figure: Figure, date: DateMention | None
) -> DateMention | None:
    """The "past day" of "950 were killed in the past day": of no one attack told before.

    `date` is what else the sentence tells, as "three of them on Monday".
    """
    for time in reading.sums.get(sentence, ()):
        ahead = date is None or figure.end <= time.start < date.start
        if ahead and time.words.lower().endswith(_SHORT):
            return time
    return None


def _sums(reading: Reading, start: int, figure: Figure, where: Where) -> str:
    if figure.counting == "cumulative" or is_raised_over_time(reading, start, figure):
        return TIME
    if where.listed:
        return PLACES
    if sums_up_those_before(reading, start, figure):
        return BOTH
    if sums_up_days(reading, start, figure):
        return DAYS
    return PLACES if sums_up(reading, start, figure, where.place) else ""


def _stretch(spans: Spans, sentence: int, before: int | None) -> tuple[int, int]:
    """A sentence with those before it whose dates and places it may take."""
    first = min((sentence, *_context(spans, sentence, before if before is not None else sentence)))
    return spans.sentences[first].start, spans.sentences[sentence].end


def _looked_back(
    reading: Reading, sentence: int, date: DateMention | None, where: Where
) -> tuple[DateMention | None, Where]:
    """Date and place of a text's first figure, where its sentence tells none: of those before."""
    for number in range(sentence - 1, max(-1, sentence - 1 - _BACK), -1):
        date = date or _own_day(reading, number, reading.told_days(number))
        where = _last_place(reading, number, is_narrow) if where == Where() else where
    return date, where


def _day_of_harm(reading: Reading, sentence: int) -> DateMention | None:
    """The day that the few sentences before one tell of an attack."""
    for number in range(sentence - 1, max(-1, sentence - 1 - _BACK), -1):
        span, day = reading.spans.sentences[number], _told_day(reading, reading.told_days(number))
        if day and HARM.search(reading.low, span.start, span.end):
            return day
    return None


def _told_day(reading: Reading, days: Sequence[DateMention]) -> DateMention | None:
    """The last of a sentence's days, but of "Saturday's ambush" where it tells of that one."""
    owned = (day for day in days if _ITS_DEED.match(reading.low, day.end))
    return next(owned, days[-1] if days else None)


def _last_place(
    reading: Reading, number: int, fits: Callable[[PlaceMention | None], bool]
) -> Where:
    """The last place of a sentence that fits."""
    places, start = reading.places_of(number), reading.spans.sentences[number].start
    fit = (place for place in reversed(places) if fits(place))
    own = (p for p in fit if not is_of_what_was_before(reading.low, start, p.start))
    return where_of(reading.text, next(own, None), places)


def _own_day(
    reading: Reading, number: int, days: Sequence[DateMention]
) -> DateMention | None:  # fmt: skip
    """The one of a sentence's days that is of it, and of none before it.

    As Monday of "the raid on Monday came a day after rebels seized Jos".
    """
    start = reading.spans.sentences[number].start
    # Not "a day after", which is the day of what stands behind it.
    told = (d for d in days if d.start == start or not d.words.endswith((" after", " before")))
    own = [d for d in told if not is_of_what_was_before(reading.low, start, d.start)]
    return _told_day(reading, own)


def _in_context(
    reading: Reading, sentence: int, before: int, where: Where, *, recalled: bool
) -> tuple[DateMention | None, Where, bool]:
    """What the sentences between two figures tell, in the paragraph of the second."""
    date: DateMention | None = None
    # As "a court acquitted two on Monday. Outside, six were hurt".
    there = reading.low.startswith("outside", reading.spans.sentences[sentence].start)
    for number in _context(reading.spans, sentence, before):
        span = reading.spans.sentences[number]
        days = reading.dates_of(number) if there else reading.told_days(number)
        date = date or _own_day(reading, number, days)
        last = _last_place(reading, number, is_telling)
        where = last if last.is_telling and _may_take(where, last) else where
        recalled = recalled or RECALLED.search(reading.low, span.start, span.end) is not None
    return date, where, recalled


def _deed_before(reading: Reading, sentence: int, before: int) -> DateMention | None:
    """The day of the deed that the sentence goes on with, behind the figures of the one before it.

    As Monday of "the group, which killed 30 last month, claimed Monday's bombing. The blast killed
    seven".
    """
    span = reading.spans.sentences[sentence]
    if before != sentence - 1 or not names_it(reading.low, span.start, span.end):
        return None
    days = reading.dates_of(before)
    last = days[-1] if len(days) > 1 else None
    return last if last and _ITS_DEED.match(reading.low, last.end) else None


def _may_take(where: Where, other: Where) -> bool:
    """Whether what is told without a place, or of a country, may be where the text was before."""
    if where.is_telling:
        return False
    return other.place is None or narrows(where.place, other.place)


def _still_in_context(reading: Reading, sentence: int, before: int) -> bool:
    """Whether a sentence between two figures goes on with what was just told: "In that attack"."""
    spans = (reading.spans.sentences[n] for n in _context(reading.spans, sentence, before))
    return any(words_of(reading.low, span.start, span.end).still for span in spans)


def _context(spans: Spans, sentence: int, before: int) -> Iterator[int]:
    paragraph = spans.sentences[sentence].paragraph
    for number in range(sentence - 1, max(before, sentence - 1 - _CONTEXT), -1):
        if spans.sentences[number].paragraph == paragraph:
            yield number
