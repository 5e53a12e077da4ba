"""Which of a text's places is that of the event that some figures are of.

The place nearest to the figures, by clauses, in their own sentence, else in the few sentences
before, else in the next one, else in the dateline. A place goes before a country; one that is only
named (the army of Kenya), or where somebody spoke, is left out.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter, itemgetter

from recount.extract.places.dateline import dateline_end
from recount.extract.places.mention import PlaceMention

_BACK = 4
_HAPPENED = 0.5
_LISTED = re.compile(r"(?:,| and|, and| or)(?: (?:in|near|around|at|of))?(?: the)? ")
_IN = re.compile(r"(?:,|,? (?:[a-z ]{1,20} )?(?:in|of)) (?:the )?(?:[A-Z]?[a-z]+ ){0,3}(?:of )?")
_START, _FIRST = attrgetter("start"), itemgetter(0)

Span = tuple[int, int]


def event_place(
    text: str, mentions: Sequence[PlaceMention], spans: Sequence[Span], at: Sequence[int]
) -> PlaceMention | None:
    """The place of the event of some figures; None: none is told.

    Args:
        text: the text.
        mentions: the places in it, in order.
        spans: its sentences, in order.
        at: where the figures begin, in order.
    """
    line = dateline_end(text)
    country: PlaceMention | None = None
    for sentence, where in _looked_at(spans, at):
        first, after = (bisect_left(mentions, edge, key=_START) for edge in sentence)
        inside = [m for m in mentions[first:after] if m.end > line and m.confidence >= _HAPPENED]
        narrow = [m for m in inside if not _is_country(m) and _within(m, country)]
        if narrow:
            nearest = min(narrow, key=lambda m: _distance(text, m, where))
            return _first_named(text, narrow, narrow.index(nearest))
        if country is None and inside:
            country = min(inside, key=lambda m: _distance(text, m, where))
    return country or _of_dateline(mentions, line)


def _looked_at(spans: Sequence[Span], at: Sequence[int]) -> Iterator[tuple[Span, int]]:
    """The sentences of the figures, each with where its first stands, those before, the next."""
    own: dict[int, int] = {}
    for figure in at:
        number = bisect_right(spans, figure, key=_FIRST) - 1
        if number >= 0 and figure < spans[number][1]:
            own.setdefault(number, figure)
    for number, figure in own.items():
        yield spans[number], figure
    first = min(own, default=0)
    for number in range(first - 1, max(-1, first - 1 - _BACK), -1):
        yield spans[number], spans[number][1]
    if own and max(own) + 1 < len(spans):
        yield spans[max(own) + 1], spans[max(own) + 1][0]


def _distance(text: str, mention: PlaceMention, at: int) -> tuple[int, int]:
    """How many commas and other ends of clauses, then characters, lie between."""
    start, end = sorted((mention.start, at))
    return sum(text.count(mark, start, end) for mark in ",;:"), end - start


def _first_named(text: str, inside: Sequence[PlaceMention], number: int) -> PlaceMention:
    """The place that the chosen one holds, and the first of those that it is listed with."""
    while number:
        before, chosen = inside[number - 1], inside[number]
        gap = text[before.end : chosen.start]
        held = before.place and chosen.place and chosen.place.key in before.place.parents
        if not (held or _LISTED.fullmatch(gap) or (before.place is None and _IN.fullmatch(gap))):
            break
        number -= 1
    return inside[number]


def _is_country(mention: PlaceMention) -> bool:
    return mention.place is not None and mention.place.kind in ("country", "region")


def _within(mention: PlaceMention, country: PlaceMention | None) -> bool:
    """Whether a place may be in the country that the figures' own sentence names."""
    if country is None or country.place is None or mention.place is None:
        return True
    return country.place.country is None or mention.place.country == country.place.country


def _of_dateline(mentions: Sequence[PlaceMention], line: int) -> PlaceMention | None:
    return mentions[0] if mentions and mentions[0].end <= line else None
