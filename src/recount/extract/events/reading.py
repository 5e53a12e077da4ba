"""A text as it is read for its events: sentences, with the dates and places that tell of them."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from recount.extract.dates.find import DateMention, lowered
from recount.extract.dates.told import clause_from
from recount.extract.events.placing import is_telling
from recount.extract.events.reactions import gathers_only, is_judging_day, is_of_crowd
from recount.extract.places.mention import PlaceMention
from recount.extract.sentences.spans import Spans

_SURE, _NAMED = 0.5, 0.3


class Dates(NamedTuple):
    """Dates that may be of events, in order, and times that sums over several may be of.

    `over` are days on a line of their own, in order, each over what stands below it.
    """

    events: Sequence[DateMention]
    sums: Sequence[DateMention]
    over: Sequence[DateMention]


class Reading(NamedTuple):
    """A text with its sentences, and by sentence the dates and places that may be of events.

    `low` is the text in lower case: patterns for that take a third of the time of those for any
    case. `sums` are the times that sums over several may be of, `over` days over what follows them.
    """

    text: str
    low: str
    spans: Spans
    dates: Mapping[int, Sequence[DateMention]]
    sums: Mapping[int, Sequence[DateMention]]
    places: Mapping[int, Sequence[PlaceMention]]
    over: Sequence[DateMention]

    @classmethod
    def of(cls, text: str, spans: Spans, dates: Dates, places: Sequence[PlaceMention]) -> "Reading":
        """A text with dates and places, each in order."""
        days, times = map(spans.by_sentence, (dates.events, dates.sums))
        there = spans.by_sentence(places)
        return cls(text, lowered(text), spans, days, times, there, dates.over)

    def dates_of(self, sentence: int) -> Sequence[DateMention]:
        """The dates of one sentence."""
        return self.dates.get(sentence, ())

    def day_over(self, sentence: int) -> DateMention | None:
        """The day of the heading over a sentence, None where none is."""
        end = self.spans.sentences[sentence].end
        above = bisect_left(self.over, end, key=lambda day: day.start)
        return self.over[above - 1] if above else None

    def told_days(self, sentence: int) -> list[DateMention]:
        """The dates of one sentence that may be those of what another tells of."""
        return [
            day
            for day in self.dates_of(sentence)
            if not is_judging_day(self.low, day) and clause_from(self.text, day) is None
        ]

    def places_of(self, sentence: int) -> list[PlaceMention]:
        """The places of one sentence where something is said to be."""
        return [p for p in self.places.get(sentence, ()) if p.confidence >= _SURE]

    def places_ahead(self, sentence: int, first: int) -> list[PlaceMention]:
        """Those of a sentence that goes on from one before, but for where crowds answer it."""
        here, there = self.spans.sentences[sentence], self.spans.sentences[first]
        answers = sentence > first and gathers_only(self.low, here.start, here.end)
        if answers and not is_of_crowd(self.low, there.start, there.end):
            return []
        return self.places_of(sentence)

    def only_named_in(self, sentence: int) -> PlaceMention | None:
        """The one place of a sentence that is named with nothing said to be there, if it is one."""
        found = self.places.get(sentence, ())
        named = [p for p in found if _NAMED <= p.confidence < _SURE and is_telling(p)]
        return named[0] if len({p.place.key for p in named if p.place}) == 1 else None
