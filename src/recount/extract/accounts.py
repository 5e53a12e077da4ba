"""Which figures of one text tell of one event: what is grouped, dated and placed together.

Figures with other days, or other known places, are of other events; so are those behind words that
recall one ("a similar attack", "days after"). Where nothing is told (`cues`), a figure is of the
event that the text is about, or of the one just told of in its paragraph.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recount.domain.edtf import days_after, parse_period
from recount.extract.cues import Cue, Reading, cue_of, is_aside, is_telling, is_wide, recalls
from recount.extract.dates import RELATIVE, DateMention, dates_in
from recount.extract.event_dates import dating
from recount.extract.figure import Figure
from recount.extract.openings import MAYBE, SURE
from recount.extract.places.mention import PlaceMention
from recount.extract.spans import Spans
from recount.extract.strangers import IT, are_strangers, is_long
from recount.extract.titles import agree, in_title
from recount.extract.told_dates import with_told

_BACK, _AHEAD = 2, 3
_PAST = 30
"""Days before the event that a text is about: one that long before is only recalled."""
_RECENT = 6
"""Events: a figure joins one of the last few, or the first; so grouping stays linear."""


class Account(NamedTuple):
    """Figures of one event by their places in the list, with its date and place (None: not told).

    `sentences` are the numbers of the first and last sentence that hold one of them. `recalled`:
    the text only recalls it, so that what follows is of another.
    """

    figures: tuple[int, ...]
    date: DateMention | None
    place: PlaceMention | None
    sentences: tuple[int, int]
    recalled: bool = False


class _Event:
    """An event while its figures are collected."""

    def __init__(self, sentence: int, *, recalled: bool) -> None:
        self.recalled = recalled
        self.figures: list[int] = []
        self.date: DateMention | None = None
        self.place: PlaceMention | None = None
        self.paragraph = -1
        self.first = self.last = sentence
        self.said_by: set[str] = set()
        self.tolls: dict[str, Figure] = {}
        self.kinds: dict[tuple[str, str], Figure] = {}
        self.several = False

    def take(self, number: int, figure: Figure, cue: Cue, sentence: int, paragraph: int) -> None:
        """Make a figure one of this event's."""
        self.figures.append(number)
        self.kinds.setdefault((figure.outcome, figure.group), figure)
        self.date = self.date or cue.date
        if self.place is None or is_wide(self.place) or is_telling(cue.place):
            self.place = self._narrower(cue.place)
        self.first, self.last = min(self.first, sentence), max(self.last, sentence)
        self.paragraph = paragraph
        if figure.said_by:
            self.said_by.add(figure.said_by.casefold())
        if figure.counting == "toll":
            self.tolls.setdefault(figure.outcome, figure)
        self.several = self.several or cue.several

    def _narrower(self, place: PlaceMention | None) -> PlaceMention | None:
        """A place that is told beside a figure, where the event has none that tells more."""
        return self.place if place is None or is_telling(self.place) else place

    def has_toll(self, figure: Figure) -> bool:
        """Whether a toll of the same outcome is among its figures already."""
        return figure.counting == "toll" and figure.outcome in self.tolls


def told_near(text: str, spans: Spans, figures: Sequence[Figure]) -> str:
    """The text where date and place of some figures may be told, with spaces for the rest of it."""
    return spans.only(text, [figure.start for figure in figures], _BACK, _AHEAD)


def mentions_in(text: str, published: str | None) -> list[DateMention]:
    """The dates of a text that may be those of events, in order."""
    return dating(text, with_told(text, dates_in(text, published)), published)


def accounts_in(
    text: str, spans: Spans, figures: Sequence[Figure], dates: Sequence[DateMention],
    places: Sequence[PlaceMention] = (),
) -> list[Account]:  # fmt: skip
    """The events that the figures are of, the one of the first figure first.

    Args:
        text: the text.
        spans: its sentences.
        figures: its figures in order; one with flags goes with the one before it that has none.
        dates: `mentions_in` it.
        places: places named in it, in order.
    """
    reading = Reading.of(text, spans, dates, places)
    events: list[_Event] = []
    last: _Event | None = None
    waiting: list[int] = []
    titled = in_title(text, figures)
    for number, figure in enumerate(figures[len(titled) :], len(titled)):
        if figure.flags:
            (last.figures if last else waiting).append(number)
            continue
        sentence = spans.at(figure.start)
        paragraph = spans.sentences[sentence].paragraph
        cue = cue_of(reading, figure, last.last if last else None)
        found = _joined(events, last, cue, figure, sentence, paragraph)
        if found is None:
            recalled = bool(events) and (cue.recalled or _is_past(cue.date, events[0].date))
            found = _Event(sentence, recalled=recalled)
            found.figures, waiting = waiting, []
            events.append(found)
        found.take(number, figure, cue, sentence, paragraph)
        last = found
    if waiting:
        return [Account((*titled, *waiting), None, None, (0, 0))]
    if events:
        _look_around(reading, events, figures)
    return [
        Account(tuple(sorted(e.figures)), e.date, e.place, (e.first, e.last), e.recalled)
        for e in _title_told(reading, events, figures, titled)
    ]


def _look_around(reading: Reading, events: Sequence[_Event], figures: Sequence[Figure]) -> None:
    """Date and place of what the text is about, from what it opens with, where no figure has them.

    The sentences up to a few after its first figure are looked at, but for those of other events.
    """
    main, spans = events[0], reading.spans
    own = set(main.figures)
    opening = figures[main.figures[0]]
    others = {spans.at(f.start) for i, f in enumerate(figures) if i not in own}
    for number in range(min(main.first + _AHEAD + 1, len(spans.sentences))):
        if number in others and number > main.first:
            break  # what follows is told of another event
        if number not in others:
            main.date = main.date or _told_date(reading, number, main.first, opening)
            if not is_telling(main.place):
                narrow = (place for place in reading.places_of(number) if is_telling(place))
                main.place = next(narrow, main.place)


def _told_date(
    reading: Reading, number: int, first: int, figure: Figure
) -> DateMention | None:  # fmt: skip
    """The first date of a sentence; of a later one only where it dates what the text is about.

    "The town was seized in June 2029" tells of something else, but "the raid was on 4 June" and
    "shooting went on for hours after the raid on Monday" tell of it.
    """
    dates = reading.dates_of(number)
    if number <= first or not dates:
        return next((m for m in dates if not is_aside(reading.text, m, figure.end)), None)
    sentence = reading.spans.sentences[number]
    words = reading.text[sentence.start : sentence.end]
    named = [found.end() + sentence.start for found in IT.finditer(words)]
    if recalls(reading, number):
        beside = (date for date in dates if any(0 <= date.start - end <= 4 for end in named))
        return next((date for date in beside if _is_recent(date)), None)
    return next((date for date in dates if named or _is_recent(date)), None)


def _is_recent(date: DateMention) -> bool:
    """Whether it is told from the day of publication, as a day: "on Monday", "yesterday"."""
    long = date.words.casefold().endswith(("ago", "week", "month", "year"))
    return date.basis == RELATIVE and not long


def _title_told(
    reading: Reading, events: Sequence[_Event], figures: Sequence[Figure], titled: Sequence[int]
) -> list[_Event]:  # fmt: skip
    """The events with the figures of the title, which tells one of them in short, else the first.

    A title with a place of its own is of another event, which comes before the others.
    """
    own: _Event | None = None
    last: _Event | None = None
    for number in titled:
        figure = figures[number]
        if last is None or not (figure.flags or figure.part_of is not None):
            cue = cue_of(reading, figure, None)
            near = [event for event in events if not _elsewhere(event, cue)]
            same = (e for e in near if any(agree(figure, figures[i]) for i in e.figures))
            last = next(same, near[0] if near else own)
            if last is None:
                own = last = _Event(0, recalled=False)
                own.place = cue.place
            elif not is_telling(last.place) and is_telling(cue.place):
                last.place = cue.place
        last.figures.append(number)
    return [own, *events] if own else list(events)


def _elsewhere(event: _Event, cue: Cue) -> bool:
    """Whether both places are known, and neither lies in the other."""
    if event.place is None or cue.place is None:
        return False
    known = is_telling(event.place) and is_telling(cue.place)
    return known and not _one_place(event.place, cue.place)


def _joined(
    events: Sequence[_Event], last: _Event | None, cue: Cue, figure: Figure, sentence: int,
    paragraph: int,
) -> _Event | None:  # fmt: skip
    """The event that a figure belongs to among those told before; None: another."""
    if last is None or (cue.another == SURE and last.last != sentence):
        return None
    found = _among(events, last, cue, figure, sentence, paragraph)
    if found and cue.another == MAYBE and last.last != sentence:
        toll = found.tolls.get(figure.outcome) if figure.counting == "toll" else None
        return None if toll and not agree(toll, figure) else found
    return found


def _among(
    events: Sequence[_Event], last: _Event, cue: Cue, figure: Figure, sentence: int,
    paragraph: int,
) -> _Event | None:  # fmt: skip
    candidates = [e for e in _recent(events, last) if not _other(e, cue, figure)]
    if cue.still and last.recalled and last in candidates:
        return last
    if cue.date or is_telling(cue.place):
        for event in candidates:
            if _same(event, cue):
                return event
        if cue.recalled:
            return None
        near = [e for e in candidates if (e is last and e.last == sentence) or e is events[0]]
        return next((e for e in near if _may_be(e, figure, cue, sentence, paragraph)), None)
    if cue.recalled and not cue.still:
        return None
    found = _told_of(events, last, figure, cue, sentence, paragraph)
    if cue.place is None or is_wide(cue.place) or _may_be(found, figure, cue, sentence, paragraph):
        return found
    # A place that no gazetteer has, told of others or of another place before.
    return next((event for event in candidates if _same(event, cue)), None)


def _told_of(
    events: Sequence[_Event], last: _Event, figure: Figure, cue: Cue, sentence: int,
    paragraph: int,
) -> _Event:  # fmt: skip
    """The event of a figure that tells neither date nor place."""
    follows = last.paragraph == paragraph and (cue.also or not last.recalled)
    near = last.last == sentence or follows or cue.still
    if last is events[0] or near:
        return last
    said_by = (figure.said_by or "").casefold()
    speaking = [event for event in _recent(events, last) if said_by in event.said_by]
    return speaking[0] if speaking else events[0]


def _recent(events: Sequence[_Event], last: _Event) -> Iterator[_Event]:
    """The last few events, the very last figure's first, then the text's first."""
    yield last
    yield from (event for event in reversed(events[-_RECENT:]) if event is not last)
    if len(events) > _RECENT and last is not events[0]:
        yield events[0]


def _other(event: _Event, cue: Cue, figure: Figure) -> bool:
    """Whether a figure's date or place is certainly not the event's."""
    if event.date and cue.date:
        if not _meet(event.date, cue.date):
            return True
        if event.has_toll(figure) and _is_period(event.date) != _is_period(cue.date):
            return True
    if event.several and not cue.several and is_telling(cue.place) and event.has_toll(figure):
        # As "hit Kano and Jos, killing nine. In Kano six died".
        return True
    if event.place is None or cue.place is None or _one_place(event.place, cue.place):
        return False
    if is_telling(event.place) and is_telling(cue.place):
        return True
    # A place that no gazetteer has may be in the other: only a second toll tells them apart.
    unlisted = event.place.place is None or cue.place.place is None
    return unlisted and event.has_toll(figure)


def _same(event: _Event, cue: Cue) -> bool:
    """Whether date or place tell that a figure is the event's; it is known not to be another."""
    if event.date and cue.date:
        return True
    if cue.date or event.place is None or cue.place is None:
        return False
    return _one_place(event.place, cue.place)


def _may_be(
    event: _Event, figure: Figure, cue: Cue, sentence: int, paragraph: int
) -> bool:  # fmt: skip
    """Whether a figure with a date or place may be of an event without: no other toll is there.

    Nor does a later sentence date or place what was told of others, or of no such time.
    """
    if (event.date and cue.date) or event.has_toll(figure):
        return False
    if event.last == sentence or cue.refers_back:
        return True
    if is_long(cue.date) or (event.paragraph != paragraph and _named_apart(event, cue)):
        return False
    return event.paragraph == paragraph or not are_strangers(event.kinds.values(), figure)


def _named_apart(event: _Event, cue: Cue) -> bool:
    """Whether both have a place by another name, and no country or region."""
    here, there = event.place, cue.place
    if here is None or there is None or is_wide(here) or is_wide(there):
        return False
    return not _one_place(here, there)


def _one_place(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether one is the other or in it."""
    here, there = one.place, other.place
    if here is None or there is None:
        return one.words.casefold() == other.words.casefold()
    return here.key == there.key or here.key in there.parents or there.key in here.parents


def _is_past(date: DateMention | None, main: DateMention | None) -> bool:
    """Whether a date lies so long before that of the event that the text is about as to be past."""
    if date is None or main is None or date.edtf is None or main.edtf is None:
        return False
    last, first = parse_period(date.edtf).last_day, parse_period(main.edtf).first_day
    return last is not None and first is not None and last < days_after(first, -_PAST)


def _is_period(date: DateMention) -> bool:
    """Whether it is a week or more, and so not as told as a day of it is."""
    return date.words.casefold().endswith(("week", "month", "year"))


def _meet(one: DateMention, other: DateMention) -> bool:
    """Whether two dates have a day in common, as far as they can be told."""
    if one.edtf is None or other.edtf is None:
        return one.edtf is other.edtf and one.words.casefold() == other.words.casefold()
    if "X" in one.edtf[:4] or "X" in other.edtf[:4]:
        return _meet_in_any_year(one.edtf, other.edtf)
    first, second = parse_period(one.edtf), parse_period(other.edtf)
    return (first.first_day or "") <= (second.last_day or "9") and (second.first_day or "") <= (
        first.last_day or "9"
    )


def _meet_in_any_year(one: str, other: str) -> bool:
    """Whether dates meet of which one has no year: where only the other has one, in day and month.

    A year is given for what is long past: "March 2015" is not the month of "March 7".
    """
    size = min(len(one), len(other)) if one[:4] == other[:4] else max(len(one), len(other))
    return one[4:size] == other[4:size]
