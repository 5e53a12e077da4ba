"""What the words beside a figure tell of its event: a date, a place, that it is only recalled.

A figure takes the date and the place that stand nearest to it in its own sentence, by clauses; a
place that another date stands nearer to is that date's. Where its own sentence tells neither, the
sentences before it in its paragraph do, back to the figure before.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from recount.extract.dates import DateMention
from recount.extract.event_dates import distance
from recount.extract.figure import Figure
from recount.extract.incidents import new_sorts, sorts_in
from recount.extract.openings import opening_of
from recount.extract.places.mention import PlaceMention
from recount.extract.placing import Where, is_narrow, is_telling, is_wide, lies_in, where_of
from recount.extract.spans import Spans
from recount.extract.strangers import is_day, refers_back
from recount.extract.stretches import is_recent
from recount.extract.sums import sums_up, sums_up_days

_Mention = TypeVar("_Mention", DateMention, PlaceMention)
_BACK = 3
_CONTEXT = 2
_FEW = 4
PLACES, DAYS, TIME = "places", "days", "time"
"""What a sum of several events is over: places, the days of one, or a time that is told."""
_SURE, _NAMED = 0.5, 0.3
_BEFORE_FIGURE = 160
_IN_IT = 24
_AFTER_ANOTHER = (
    r"\b(?:com(?:es|ing|e)|came|follow(?:s|ed|ing)) (?:\w+ ){0,4}(?:after|as|on|by|an?)\b"
    r"|\b(?:days|weeks|months|years|hours) (?:after|before|earlier)\b"
)
_TURNED = re.compile(_AFTER_ANOTHER, re.IGNORECASE)
_RECALLED = re.compile(
    rf"{_AFTER_ANOTHER}"
    r"|\b(?:over|in connection with) (?:the|an?|last \w+['’]s|[A-Z]\w+['’]s) (?:[\w-]+ )?"
    r"(?:attack|bombing|killing|blast|ambush|raid|shooting|murder|massacre)s?\b"
    r"|\b(?:similar|earlier|previous|separate|another|other|last such) "
    r"(?:such )?(?:\w+ )?(?:attacks?|bombings?|blasts?|raids?|clash(?:es)?|incidents?"
    r"|ambush(?:es)?|shootings?|explosions?|strikes?|killings?|assaults?|massacres?)\b"
    r"|\b(?:several|many|numerous|dozens of|scores of|(?:string|series|spate|wave) of) "
    r"(?:\w+ ){0,2}(?:attacks|bombings|blasts|raids|incidents|ambushes|shootings|killings)\b"
    r"|\b(?:worst|deadliest|bloodiest) (?:\w+ ){1,6}since\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\bhad (?:also )?(?:earlier|previously)\b", re.IGNORECASE)
_STILL = re.compile(
    r"\b(?:in|at|during|after|of|by|from) (?:that|those|the same) \w|\bthere(?: too)?[,.]"
    r"|\bthat (?:attack|bombing|blast|raid|clash|strike|ambush)\b",
    re.IGNORECASE,
)
_ALSO = re.compile(r"\balso\b|\bamong (?:the|those) (?:dead|killed)\b", re.IGNORECASE)
_LATER_DEATH = re.compile(
    r"\b(?:of|from) (?:his|her|their) (?:wounds|injuries)\b|\bsuccumb|\bin (?:a |the )?hospital\b"
    r"|\b(?:wounded|injured)(?: \w+)? (?:had |have |has )?(?:also |since |later )?died\b",
    re.IGNORECASE,
)
# What a sentence may tell, one of the letters without which it does not, and its words.
_KINDS = (
    (
        ("after", "com", "came", "follow", "before", "earlier", "over", "connection", "similar",
         "previous", "separate", "other", "last", "worst", "deadliest", "bloodiest", "several",
         "many", "numerous", "dozens", "scores", "string", "series", "spate", "wave"),
        _RECALLED,
    ),
    (("that", "those", "same", "there"), _STILL),
    (("also", "among"), _ALSO),
    (("wounds", "injuries", "succumb", "hospital", "died"), _LATER_DEATH),
)  # fmt: skip
_CLAUSE = re.compile(r" (?![,.;])\w")
# As "killed 12 in the town, which rebels seized in 2029"; but "in a raid, which took place in May".
_ABOUT_ANOTHER = re.compile(
    r", (?:which|whose|where|who) (?!(?:took place|happened|occurred|began|came|started|was carried"
    r"|died|lasted|broke out|erupted|(?:was|were) (?:killed|shot|gunned|stabbed|murdered|hit|struck"
    r"|attacked|ambushed|blown))\b)[^,;]*\Z"
)
# As "freed 28 girls who were abducted on 11 April".
_TAKEN_THEN = re.compile(
    r" (?:who|that) (?:were|was|had been) (?:abducted|kidnapped|seized|captured|taken|arrested"
    r"|detained|held|convicted|jailed)\b[^,;]*\Z"
)
_PERFECT = re.compile(r"\b(?:has|have|had|’ve|'ve)\b")
# As "arrested nine men over the bombing of 20 April".
_OVER = re.compile(r"\b(?:over|in connection with|linked to|suspected of|accused of|for)\b")
# As "a man who was seized in 2021 was freed", whose verb comes after.
_WHO = re.compile(r",? (?:who|that|whom)\b")
_COMPARED = re.compile(r"\b(?:since|than|as|like|unlike) (?:in |on |that of )?\Z", re.I)
_NEW_CLAUSE = re.compile(r", (?:and|but|while) |; ")


class Dates(NamedTuple):
    """Dates that may be of events, in order, and times that sums over several may be of."""

    events: Sequence[DateMention]
    sums: Sequence[DateMention]


class Reading(NamedTuple):
    """A text with its sentences, and by sentence the dates and places that may be of events.

    `sums` are the times that sums over several may be of.
    """

    text: str
    spans: Spans
    dates: Mapping[int, Sequence[DateMention]]
    sums: Mapping[int, Sequence[DateMention]]
    places: Mapping[int, Sequence[PlaceMention]]

    @classmethod
    def of(cls, text: str, spans: Spans, dates: Dates, places: Sequence[PlaceMention]) -> "Reading":
        """A text with dates and places, each in order."""
        days, times = map(spans.by_sentence, dates)
        return cls(text, spans, days, times, spans.by_sentence(places))

    def dates_of(self, sentence: int) -> Sequence[DateMention]:
        """The dates of one sentence."""
        return self.dates.get(sentence, ())

    def places_of(self, sentence: int) -> list[PlaceMention]:
        """The places of one sentence where something is said to be."""
        return [p for p in self.places.get(sentence, ()) if p.confidence >= _SURE]

    def only_named_in(self, sentence: int) -> PlaceMention | None:
        """The one place of a sentence that is named with nothing said to be there, if it is one."""
        found = self.places.get(sentence, ())
        named = [p for p in found if _NAMED <= p.confidence < _SURE and is_telling(p)]
        return named[0] if len({p.place.key for p in named if p.place}) == 1 else None


class Cue(NamedTuple):
    """What is told beside a figure, which stands in `sentence` of `paragraph`, by their numbers.

    `recalled`: of an event that is only recalled. `still`: of the one just told of; `also`: of that
    one if it is in the same paragraph. `another`: what `opening_of` says of its sentence.
    `sums`: over what it sums up several events, if it does. `refers_back`: it goes on with what was
    told before. `named`: the one place that is only named beside it, where no other is. `listed`:
    the places that it is a sum over, where they are told. `sorts`: of incident, told in its
    sentence, and those of them that its clause tells of as new.
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


class _Words(NamedTuple):
    """Which words of each kind stand anywhere in a sentence."""

    recalled: bool
    still: bool
    also: bool
    later_death: bool


def cue_of(reading: Reading, figure: Figure, before: int | None) -> Cue:
    """What is told beside a figure; `before` is the sentence of the one before it (None: none)."""
    text, spans = reading.text, reading.spans
    sentence = spans.at(figure.start)
    span = spans.sentences[sentence]
    date = _own_date(reading, sentence, figure)
    where = _own_place(reading, sentence, figure, date)
    told = text[max(span.start, figure.start - _BEFORE_FIGURE) : figure.end]
    words = _words_of(text, span.start, span.end)
    recalled = words.recalled and _RECALLED.search(told) is not None
    recalled = recalled or _EARLIER.search(figure.quote) is not None
    still = words.still
    if figure.counting == "cumulative":
        pass
    elif before is None:
        date, where = _looked_back(reading, sentence, date, where)
    elif not date and not where.is_telling:
        date, where, recalled = _in_context(reading, sentence, before, where, recalled=recalled)
        still = still or _still_in_context(reading, sentence, before)
    elif date and where == Where():
        where = _in_context(reading, sentence, before, where, recalled=recalled)[1]
    # Who dies later dies of the day on which it happened.
    dies = figure.outcome == "killed" and words.later_death
    if dies and _LATER_DEATH.search(text, figure.start, span.end):
        date = None
    another = opening_of(text, span.start, figure)
    back = refers_back(text, *_stretch(spans, sentence, before), date)
    told_here = (figure, sentence, span.paragraph, date, where.place)
    sums = _sums(text, span.start, figure, where)
    if not sums and date in reading.sums.get(sentence, ()):
        sums = DAYS
    named = None if where.is_telling or where.place else reading.only_named_in(sentence)
    sorts = sorts_in(text, span.start, span.end)
    new = new_sorts(text, span.start, span.end, figure) if sorts else sorts
    aside = (named, where.listed, sorts, new)
    return Cue(*told_here, recalled, still, words.also, another, sums, back, *aside)


def _sums(text: str, start: int, figure: Figure, where: Where) -> str:
    if figure.counting == "cumulative":
        return TIME
    if where.listed:
        return PLACES
    if sums_up_days(text, start, figure):
        return DAYS
    return PLACES if sums_up(text, start, figure, where.place) else ""


def _stretch(spans: Spans, sentence: int, before: int | None) -> tuple[int, int]:
    """A sentence with those before it whose dates and places it may take."""
    first = min((sentence, *_context(spans, sentence, before if before is not None else sentence)))
    return spans.sentences[first].start, spans.sentences[sentence].end


def recalls(reading: Reading, number: int) -> bool:
    """Whether a sentence has words that recall another event."""
    sentence = reading.spans.sentences[number]
    return _words_of(reading.text, sentence.start, sentence.end).recalled


@lru_cache(maxsize=4)
def _words_of(text: str, start: int, end: int) -> _Words:
    """Looked up once for the figures of one sentence, which may be many."""
    low = text[start:end].lower()
    told = []
    for needed, pattern in _KINDS:
        # Most sentences have none of the words: these are told before the pattern is tried.
        near = any(word in low for word in needed)
        told.append(near and pattern.search(text, start, end) is not None)
    return _Words(*told)


def _own_date(reading: Reading, sentence: int, figure: Figure) -> DateMention | None:
    text = reading.text
    here = _beside(reading.dates_of(sentence), figure.end)
    fit = [m for m in here if not _is_of_others(text, m, figure)]
    if figure.counting == "cumulative":
        # What is counted over a time is of no day.
        fit = [m for m in fit if m.edtf is None or not is_day(m)]
        fit = _beside(reading.sums.get(sentence, ()), figure.end) or fit
    elif not here and _PERFECT.search(figure.quote):
        fit = [m for m in _beside(reading.sums.get(sentence, ()), figure.end) if is_recent(m)]
    return min(fit, key=lambda m: _apart(text, m, figure), default=None)


def _beside(mentions: Sequence[_Mention], at: int) -> list[_Mention]:
    """The few before and after a place in the text: so a sentence full of them takes no longer."""
    number = bisect_right(mentions, at, key=lambda mention: mention.start)
    return list(mentions[max(0, number - _FEW) : number + _FEW])


def _is_of_others(text: str, mention: DateMention, figure: Figure) -> bool:
    """As "three days after gunmen killed 9": the words date what follows them, and no more.

    Nor does a date belong to a figure before it in another clause: "12 died, and on Sunday ...", or
    behind words that recall another event: "on Monday, days after 12 died".
    """
    _, end = _victims(text, figure)
    if mention.start >= end and _NEW_CLAUSE.search(text, end, mention.start):
        return True
    if (
        figure.outcome == "captured"
        and mention.start >= end
        and _OVER.search(text, end, mention.start)
    ):
        return True
    if mention.start >= end and _WHO.match(text, end, mention.start) and mention.end < figure.end:
        return True
    if _TAKEN_THEN.match(text, figure.end, max(figure.end, mention.start)):
        return True
    start = max(figure.start, mention.end)
    if mention.end <= figure.start and _TURNED.search(text, mention.end, start):
        return True
    if is_aside(text, mention, end):
        return True
    clause = mention.words.endswith((" after", " before")) and _CLAUSE.match(text, mention.end)
    return bool(clause or _is_compared(text, mention)) and figure.start < mention.start


def _is_compared(text: str, mention: DateMention) -> bool:
    """As "the worst since 2029, when eight died"; but "died on Sunday, when police fired"."""
    if not _leads(text, mention):
        return False
    if mention.words.lower().startswith("since "):
        return True
    return _COMPARED.search(text, max(0, mention.start - _IN_IT), mention.start) is not None


def _leads(text: str, mention: DateMention) -> bool:
    return text.startswith((", when ", " when "), mention.end)


def is_aside(text: str, mention: DateMention, end: int) -> bool:
    """Whether a date stands in a clause about a place or somebody told of before it."""
    return mention.start >= end and bool(_ABOUT_ANOTHER.search(text, end, mention.start))


def _apart(text: str, mention: DateMention | PlaceMention, figure: Figure) -> tuple[int, int]:
    """How far a mention is from the victims, whose verb may stand far before them."""
    start, end = _victims(text, figure)
    first, last = (end, mention.start) if mention.start >= end else (mention.end, start)
    clauses, letters = distance(text, mention.start, mention.end, end if first == end else start)
    return clauses + text.count(" and ", max(0, first - 1), last + 1), letters


def _victims(text: str, figure: Figure) -> tuple[int, int]:
    start = max(text.rfind(figure.victims, figure.start, figure.end), figure.start)
    return start, min(start + len(figure.victims), figure.end)


def _own_place(reading: Reading, sentence: int, figure: Figure, date: DateMention | None) -> Where:
    """The nearest place, if no other date is nearer to it."""
    text, dates = reading.text, reading.dates_of(sentence)
    told = _beside(reading.places_of(sentence), figure.end)
    own = [place for place in told if _is_own(text, place, figure, date, dates)]
    found = min(own, key=lambda place: (is_wide(place), _apart(text, place, figure)), default=None)
    found = next((place for place in own if found and _within(place, found)), found)
    return where_of(text, found, told)


def _is_own(
    text: str, place: PlaceMention, figure: Figure, date: DateMention | None,
    dates: Sequence[DateMention],
) -> bool:  # fmt: skip
    """Whether no other date than the figure's stands nearer to the place than the figure does.

    Nor does a place before "in 2029, when nine died" belong to the nine, nor one behind "hours
    after" to what stands before that.
    """
    if date and place.start < date.start < figure.start and _leads(text, date):
        return False
    here, there = sorted(((place.start, place.end), (figure.start, figure.end)))
    if _TURNED.search(text, here[1], max(here[1], there[0])):
        return False
    if not dates:
        return True
    near = _beside(dates, place.start)
    nearest = min(near, key=lambda other: _between(text, other, place))
    return date == nearest or _apart(text, place, figure) < _between(text, nearest, place)


def _within(place: PlaceMention, other: PlaceMention) -> bool:
    """As the museum of "the museum in Tunis": what stands right before a place that it is in."""
    beside = place.end <= other.start <= place.end + _IN_IT
    return beside and is_telling(place) and place.place != other.place and lies_in(place, other)


def _between(text: str, date: DateMention, place: PlaceMention) -> tuple[int, int]:
    at = place.end if date.start >= place.end else place.start
    return distance(text, date.start, date.end, at)


def _looked_back(
    reading: Reading, sentence: int, date: DateMention | None, where: Where
) -> tuple[DateMention | None, Where]:
    """Date and place of a text's first figure, where its sentence tells none: of those before."""
    for number in range(sentence - 1, max(-1, sentence - 1 - _BACK), -1):
        date = date or next(iter(reversed(reading.dates_of(number))), None)
        where = _last_place(reading, number, is_narrow) if where == Where() else where
    return date, where


def _last_place(
    reading: Reading, number: int, fits: Callable[[PlaceMention | None], bool]
) -> Where:
    """The last place of a sentence that fits."""
    places = reading.places_of(number)
    last = next((place for place in reversed(places) if fits(place)), None)
    return where_of(reading.text, last, places)


def _in_context(
    reading: Reading, sentence: int, before: int, where: Where, *, recalled: bool
) -> tuple[DateMention | None, Where, bool]:
    """What the sentences between two figures tell, in the paragraph of the second."""
    date: DateMention | None = None
    text = reading.text
    for number in _context(reading.spans, sentence, before):
        span = reading.spans.sentences[number]
        date = date or next(iter(reversed(reading.dates_of(number))), None)
        last = _last_place(reading, number, is_telling)
        where = last if last.is_telling and not where.is_telling else where
        recalled = recalled or _RECALLED.search(text, span.start, span.end) is not None
    return date, where, recalled


def _still_in_context(reading: Reading, sentence: int, before: int) -> bool:
    """Whether a sentence between two figures goes on with what was just told: "In that attack"."""
    spans = (reading.spans.sentences[n] for n in _context(reading.spans, sentence, before))
    return any(_words_of(reading.text, span.start, span.end).still for span in spans)


def _context(spans: Spans, sentence: int, before: int) -> Iterator[int]:
    paragraph = spans.sentences[sentence].paragraph
    for number in range(sentence - 1, max(before, sentence - 1 - _CONTEXT), -1):
        if spans.sentences[number].paragraph == paragraph:
            yield number
