"""Which figures of one text tell of one event: what is grouped, dated and placed together.

Figures with other days, or other known places, are of other events; so are those behind words that
recall one ("a similar attack", "days after"). Where nothing is told (`cues`), a figure is of the
event that the text is about, or of the one just told of in its paragraph.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recount.extract.dates.days import as_told, is_long, is_past
from recount.extract.dates.find import RELATIVE, DateMention, dates_in
from recount.extract.dates.of_events import dating
from recount.extract.dates.of_the_page import over_days, own_dates, written_on
from recount.extract.dates.told import with_told
from recount.extract.earlier.titles import agree, in_title
from recount.extract.events.cues import BOTH, DAYS, PLACES, TIME, Cue, cue_of
from recount.extract.events.event import (
    Event,
    is_arrest_over,
    is_elsewhere,
    is_hurt_before_arrests,
    is_left_behind,
    is_member,
    is_of_new_sort,
    is_of_who_died_before,
    is_other,
    is_same,
    is_there,
    may_be,
    may_be_within,
)
from recount.extract.events.held import holder, narrows
from recount.extract.events.nearest import (
    answered_on,
    days_of_others,
    is_aside,
    is_of_some,
    is_of_some_then,
)
from recount.extract.events.openings import MAYBE, PLACED, SURE
from recount.extract.events.placing import is_narrow, is_one_place, is_telling
from recount.extract.events.reading import Dates, Reading
from recount.extract.events.recalling import (
    goes_on_with_what_was_recalled,
    known_dead,
    recalls,
    tells_whose_deed,
)
from recount.extract.events.strangers import IT
from recount.extract.events.told_again import goes_back_to, told_before
from recount.extract.figure import Figure
from recount.extract.periods.stretches import stretches_in, with_times
from recount.extract.places.mention import PlaceMention
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import unwrapped

_BACK, _AHEAD = 2, 3
_RECENT = 6
_SEVERAL = 2
"""Events: a figure joins one of the last few, or the first; so grouping stays linear."""


class Account(NamedTuple):
    """Figures of one event by their places in the list, with its date and place (None: not told).

    `sentences` are the numbers of the first and last sentence that hold one of them. `recalled`:
    the text only recalls it, so that what follows is of another. `sums`: they are sums over
    several events, an operation. `within`: the place, among the accounts, of the sum that its
    event is in, where one is told.
    """

    figures: tuple[int, ...]
    date: DateMention | None
    place: PlaceMention | None
    sentences: tuple[int, int]
    recalled: bool = False
    sums: bool = False
    within: int | None = None


def told_near(text: str, spans: Spans, figures: Sequence[Figure]) -> str:
    """The text where date and place of some figures may be told, with spaces for the rest of it."""
    return spans.only(text, [figure.start for figure in figures], _BACK, _AHEAD)


def mentions_in(text: str, published: str | None) -> Dates:
    """The dates of a text that may be those of events, and the times of sums over them."""
    flat = unwrapped(text)
    found = dates_in(flat, written_on(flat, published))
    times = stretches_in(flat, found, published)
    told = with_told(flat, found)
    above = set(over := over_days(text, told))
    rest = [mention for mention in with_times(told, times) if mention not in above]
    return Dates(dating(flat, rest, published, own_dates(text)), times, over)


def accounts_in(
    text: str, spans: Spans, figures: Sequence[Figure], dates: Dates,
    places: Sequence[PlaceMention] = (),
) -> list[Account]:  # fmt: skip
    """The events that the figures are of, that of the first figure first, of the mourned last.

    Args:
        text: the text.
        spans: its sentences.
        figures: its figures in order; one with flags goes with the one before it that has none.
        dates: `mentions_in` it.
        places: places named in it, in order.
    """
    reading = Reading.of(unwrapped(text), spans, dates, places)
    events: list[Event] = []
    last: Event | None = None
    waiting: list[int] = []
    titled = in_title(text, figures)
    dead = known_dead(reading, figures).difference(titled)
    for number, figure in enumerate(figures[len(titled) :], len(titled)):
        if number in dead:
            continue
        if figure.flags:
            (last.figures if last else waiting).append(number)
            continue
        cue = _over_several(events, cue_of(reading, figure, last.last if last else None))
        cue = _of_that_attack(reading, last, cue)
        found = told_before(reading, events, cue) or goes_back_to(reading, events, cue)
        if found:
            # What stands beside it is the day of a burial, a search or a court.
            # But "the attack was on Monday. Two of the 12 were freed" dates the attack.
            if cue.date and spans.at(cue.date.start) == cue.sentence:
                found.aside.add(cue.date)
            found.aside.update(cue.not_on)
            cue = cue._replace(date=None, place=None, named=None, not_on=())
        found = found or _joined(events, last, cue)
        if found is None:
            # "In another attack" tells of one beside it, but "in another attack in March" recalls.
            beside = cue.another in (SURE, MAYBE) and not is_long(cue.date)
            recalled = (cue.recalled and not beside) or is_of_who_died_before(events, cue)
            recalled = recalled or tells_whose_deed(reading, cue.sentence, cue.figure)
            recalled = bool(events) and (recalled or is_past(cue.date, events[0].date))
            found = Event(cue.sentence, recalled=recalled)
            # As "arrested nine men over Sunday's bombing, in which 33 died": that is no background.
            found.background = recalled and not is_arrest_over(events[0], cue)
            found.within = None if recalled or not last else _whole(events, last, cue)
            found.figures, waiting = waiting, []
            events.append(found)
        found.take(number, cue)
        last = found
    events += (Event.of_the_past(spans.at(figures[one].start), one) for one in sorted(dead))
    if waiting:
        return [Account((*titled, *waiting), None, None, (0, 0))]
    if events:
        _look_around(reading, events, figures)
        for event in events:
            _undate(event, events)
        for event in events:
            _complete(event)
    return _accounts(text, _title_told(reading, events, figures, titled))


def _undate(whole: Event, events: Sequence[Event]) -> None:
    """Without a day that is only that of some of those whom it sums up.

    As "12 died in attacks: five in Kano on Monday, seven in Jos on Tuesday".
    """
    beside = [e for e in events if e.within is whole and e.first == whole.first]
    days = {event.date.edtf for event in beside if event.date}
    if whole.date and len(days) > 1 and whole.date.edtf in days:
        whole.date = None


def _complete(event: Event) -> None:
    """With the date of the sum that it is in, and a place that is only named, if it has none.

    As "Attacks across Kenya killed 36 people on Monday. In Kisumu 14 died".
    """
    whole = event.within
    if whole and not may_be_within(event, whole):
        event.within = None
    elif whole:
        event.date = event.date or whole.date
    event.place = event.place or (None if event.sums else event.named)


def _accounts(text: str, events: Sequence[Event]) -> list[Account]:
    numbers = {id(event): number for number, event in enumerate(events)}
    return [
        Account(
            tuple(sorted(event.figures)), as_told(text, event.date), event.place,
            (event.first, event.last), event.recalled, bool(event.sums),
            numbers.get(id(event.within)),
        )
        for event in events
    ]  # fmt: skip


def _over_several(events: Sequence[Event], cue: Cue) -> Cue:
    """A cue that sums up "the two attacks" only where two were told, and not as a sum already."""
    if cue.sums != BOTH or (len(events) >= _SEVERAL and not any(e.sums for e in events[-_RECENT:])):
        return cue
    return cue._replace(sums=PLACES if any(e.sums == PLACES for e in events[-_RECENT:]) else "")


def _of_that_attack(reading: Reading, last: Event | None, cue: Cue) -> Cue:
    """A cue of the raid of "days after a raid on Jos. That raid left nine dead", with its place."""
    before = last.latest.figure if last and last.latest else None
    turned = goes_on_with_what_was_recalled(reading, cue.sentence, before) if before else None
    if turned is None or cue.date or cue.place:
        return cue
    told = [p for p in reading.places_of(cue.sentence - 1) if p.start > turned]
    return cue._replace(place=told[0] if told else None, recalled=True, still=False)


def _whole(events: Sequence[Event], last: Event, cue: Cue) -> Event | None:
    """The sum that the event of a figure is in."""
    if cue.another == SURE:
        return None
    return next((e for e in _recent(events, last) if not e.background and is_member(e, cue)), None)


def _look_around(reading: Reading, events: Sequence[Event], figures: Sequence[Figure]) -> None:
    """Date and place of what the text is about, from what it opens with, where no figure has them.

    The sentences up to a few after its first figure are looked at, but for those of other events.
    """
    main, spans = events[0], reading.spans
    if main.sums == TIME:
        return
    own = set(main.figures)
    opening = figures[main.figures[0]]
    others = {spans.at(f.start) for i, f in enumerate(figures) if i not in own}
    for number in range(min(main.first + _AHEAD + 1, len(spans.sentences))):
        if number in others and number > main.first:
            break  # what follows is told of another event
        if number not in others:
            if main.sums != DAYS:
                main.date = main.date or _told_date(reading, number, main, opening)
            if not (is_telling(main.place) or main.sums):
                main.place = _told_place(reading, number, main, opening)


def _told_place(
    reading: Reading, number: int, main: Event, opening: Figure
) -> PlaceMention | None:  # fmt: skip
    """The first known place of a sentence that fits one beside the first figure; else the own."""
    own = main.place
    ahead = reading.places_ahead(number, main.first)
    told = [p for p in ahead if not is_of_some(reading.text, p, opening)]
    beside = own if own and reading.spans.at(own.start) <= main.first else None
    narrow = (place for place in told if is_telling(place) and narrows(beside, place))
    return holder(reading.text, own, told) or next(narrow, own)


def _told_date(
    reading: Reading, number: int, main: Event, figure: Figure
) -> DateMention | None:  # fmt: skip
    """The first date of a sentence; of a later one only where it dates what the text is about.

    "The town was seized in June 2029" tells of something else, but "the raid was on 4 June" and
    "shooting went on for hours after the raid on Monday" tell of it.
    """
    first = main.first
    dates = [date for date in reading.told_days(number) if date not in main.aside]
    if number <= first or not dates:
        others = days_of_others(reading, number, figure) if number == first else ()
        fit = (m for m in dates if m not in others and not is_of_some_then(reading.text, m, figure))
        return next((m for m in fit if not is_aside(reading.text, m, figure.end)), None)
    sentence = reading.spans.sentences[number]
    named = [found.end() for found in IT.finditer(reading.low, sentence.start, sentence.end)]
    if recalls(reading, number):
        beside = (date for date in dates if any(0 <= date.start - end <= 4 for end in named))
        return next((date for date in beside if _is_recent(date)), None)
    if answered_on(reading, first, figure):
        # What opens with an answer to it goes on with that: "the minister left on Tuesday".
        return dates[0] if named else None
    return next((date for date in dates if named or _is_recent(date)), None)


def _is_recent(date: DateMention) -> bool:
    """Whether it is told from the day of publication, as a day: "on Monday", "yesterday"."""
    long = date.words.casefold().endswith(("ago", "week", "month", "year"))
    return date.basis == RELATIVE and not long


def _title_told(
    reading: Reading, events: Sequence[Event], figures: Sequence[Figure], titled: Sequence[int]
) -> list[Event]:  # fmt: skip
    """The events with the figures of the title, which tells one of them in short, else the first.

    A title with a place of its own is of another event, which comes before the others.
    """
    own: Event | None = None
    last: Event | None = None
    for number in titled:
        figure = figures[number]
        if last is None or not (figure.flags or figure.part_of is not None):
            cue = cue_of(reading, figure, None)
            near = [event for event in events if not is_elsewhere(event, cue)]
            same = (e for e in near if any(agree(figure, figures[i]) for i in e.figures))
            last = next(same, near[0] if near else own)
            if last is None:
                own = last = Event(0, recalled=False)
                own.place = cue.place
            elif cue.place and is_telling(cue.place) and narrows(last.place, cue.place):
                last.place = cue.place
        last.figures.append(number)
    return [own, *events] if own else list(events)


def _joined(events: Sequence[Event], last: Event | None, cue: Cue) -> Event | None:
    """The event that a figure belongs to among those told before; None: another."""
    if last is None or (cue.another == SURE and last.last != cue.sentence):
        return None
    found = _among(events, last, cue)
    if found and found.last != cue.sentence and _is_answered_anew(found, cue):
        return None
    maybe = cue.another in (MAYBE, PLACED) or (found and is_of_new_sort(found, cue))
    if found and maybe and last.last != cue.sentence:
        there = cue.refers_back or is_there(found, cue)
        if (cue.another == PLACED or is_narrow(cue.place)) and not there:
            # As "Hours later, gunmen killed a judge in Jalalabad", which is no place of the former.
            return None
        toll = found.tolls.get(cue.figure.outcome) if cue.figure.counting == "toll" else None
        toll = None if cue.another == PLACED else toll
        return None if toll and not agree(toll, cue.figure) else found
    return found


def _is_answered_anew(event: Event, cue: Cue) -> bool:
    """As "strikes resumed on Monday after a bomb killed two", who are none of those told before.

    But "condemned on Monday the killing of nine" goes on with the nine, "the two killed" with two.
    """
    if not cue.not_on or cue.date or cue.refers_back or cue.still:
        return False
    toll = event.tolls.get(cue.figure.outcome)
    definite = cue.figure.victims.lower().startswith("the ")
    return not definite and (toll is None or not agree(toll, cue.figure))


def _among(events: Sequence[Event], last: Event, cue: Cue) -> Event | None:
    recent = (e for e in _recent(events, last) if not is_left_behind(e, last, cue))
    candidates = [e for e in recent if not is_other(e, cue)]
    if cue.still and last.recalled and last in candidates:
        return last
    if cue.date or is_telling(cue.place):
        for event in candidates:
            # "A similar attack in Kano" is not the one there that the text is about.
            part = cue.figure.part_of in event.figures
            goes_on = (part or bool(cue.another)) and event.last == cue.sentence
            # Nor is "the last such attack, in May" that of last Sunday, which was in May.
            wider = cue.recalled and is_long(cue.date) and event.date and not is_long(event.date)
            known = (cue.date and not wider) or event.recalled or goes_on or not cue.recalled
            if known and is_same(event, cue):
                return event
        if cue.recalled:
            return None
        near = [e for e in candidates if (e is last and e.last == cue.sentence) or e is events[0]]
        return next((e for e in near if may_be(e, cue)), None)
    if cue.recalled and not cue.still:
        told = last.recalled or (last.latest is not None and last.latest.recalled)
        goes_on = told and last.last == cue.sentence and cue.place == last.place
        return last if goes_on else None
    # A place that no gazetteer has, told of an event before, or of others.
    same = (event for event in candidates if is_narrow(cue.place) and is_same(event, cue))
    found = next(same, None) or _told_of(candidates, events[0], last, cue)
    fits = not is_narrow(cue.place) or is_same(found, cue) or may_be(found, cue) if found else False
    return found if fits else None


def _told_of(candidates: Sequence[Event], main: Event, last: Event, cue: Cue) -> Event | None:
    """The event of a figure that tells neither date nor place."""
    if last is not main and main in candidates and is_hurt_before_arrests(main, last, cue):
        return main
    follows = last.paragraph == cue.paragraph and (cue.also or not last.recalled)
    if cue.figure.rule == "toll" and cue.named:
        # As "the toll of the Kano attack rose to 13", behind another in Jos.
        there = (e for e in candidates if e.place and is_one_place(e.place, cue.named))
        if found := next(there, None):
            return found
    near = last is main or last.last == cue.sentence or follows or cue.still
    # As "killed 25 fighters, two days after 40 soldiers died. Locals speak of 70 soldiers".
    kind = (cue.figure.outcome, cue.figure.group)
    alike = kind[1] != "persons" and kind in last.kinds and kind not in main.kinds
    if (near or alike) and last in candidates:
        return last
    if cue.figure.rule == "toll" and not main.has_toll(cue.figure):
        # As "the toll rose to 207", under an arrest over what it is of.
        main = next((event for event in candidates if event.has_toll(cue.figure)), main)
    said_by = (cue.figure.said_by or "").casefold()
    speaking = (event for event in candidates if said_by in event.said_by)
    return next(speaking, main if main in candidates else None)


def _recent(events: Sequence[Event], last: Event) -> Iterator[Event]:
    """The last few events, the very last figure's first, then the text's first."""
    yield last
    yield from (event for event in reversed(events[-_RECENT:]) if event is not last)
    if len(events) > _RECENT and last is not events[0]:
        yield events[0]
