"""Whether judgements put an event within itself: part of what is part of it.

What was judged the same counts as one, so an operation may come to lie within itself by way of
events that are the same as others: of a part of b and c part of d, with a the same as d, b can't be
the same as c. A part that was judged the same as its whole makes no circle: sums know it
(docs/matching.md).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from sqlalchemy import Connection, select

from recount.store.codings.changes import Unfit
from recount.store.schema.frame import event, event_match, event_relation

_Links = Mapping[int, Collection[int]]


class Circle(Unfit):
    """A judgement by which an event would lie within itself."""

    def __init__(self, judged: str, others: Sequence[str]) -> None:
        super().__init__(
            f"{judged}, or each would be part of itself: {', '.join(others)}; take one of these "
            "back, or judge this pair otherwise"
        )


class Given(NamedTuple):
    """A judgement that was just written, by the ids of its events."""

    event: int
    judgement: str
    other: int


def refuse_circles(connection: Connection, given: Iterable[Given]) -> None:
    """Refuse what was just written where it closes a circle with all that is stored.

    Raises:
        Circle: a judgement does; the transaction must be undone.
    """
    some = [pair for pair in given if pair.judgement in ("part_of", "same")]
    if not some:
        return
    graph = _Graph(connection)
    for pair in some:
        way = graph.around(pair)
        if way:
            raise graph.circle(pair, way)


class _Graph:
    """All events that are part of others, or the same, as judgements, frames and articles say.

    Articles that were withdrawn too: as of a day before, what they say still holds.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.wholes: dict[int, set[int]] = defaultdict(set)
        self.same: dict[int, set[int]] = defaultdict(set)
        match, relation = event_match.c, event_relation.c
        told = select(relation.event_id, relation.other_event_id).where(
            relation.relation == "part_of", relation.certainty != "denied"
        )
        judged = select(match.event_id, match.other_event_id).where(match.judgement == "part_of")
        for part, whole in connection.execute(told.union(judged)):
            self.wholes[part].add(whole)
        alike = select(match.event_id, match.other_event_id).where(match.judgement == "same")
        for one, other in connection.execute(alike):
            self.same[one].add(other)
            self.same[other].add(one)

    def around(self, given: Given) -> list[int]:
        """The events by way of which a judgement comes back to where it began; none: no circle."""
        one, other = given.event, given.other
        if given.judgement == "part_of":
            if other not in self.wholes[one]:
                return []  # a later judgement of the frame has replaced it
            cluster = _reached([one], self.same)
            steps = [self.wholes] if other in cluster else [self.wholes, self.same]
            return _way([other], {one}, steps)
        if other not in self.same[one]:
            return []
        self._part(one, other)
        clusters = _reached([one], self.same), _reached([other], self.same)
        self._join(one, other)
        if other in clusters[0]:
            return []
        return self._through(*clusters) or self._through(*reversed(clusters))

    def _through(self, lower: set[int], upper: set[int]) -> list[int]:
        """The way from a cluster up to another that leads by way of a third."""
        for start in sorted(lower):
            for whole in sorted(self.wholes[start] - lower - upper):
                way = _way([whole], upper, [self.wholes, self.same], without=lower)
                if way:
                    return [start, *way]
        return []

    def _part(self, one: int, other: int) -> None:
        self.same[one].discard(other)
        self.same[other].discard(one)

    def _join(self, one: int, other: int) -> None:
        self.same[one].add(other)
        self.same[other].add(one)

    def circle(self, given: Given, way: Sequence[int]) -> Circle:
        """The refusal of a judgement, with the way by which it leads back."""
        ids = {given.event, given.other, *way}
        found = self.connection.execute(select(event.c.id, event.c.key).where(event.c.id.in_(ids)))
        keys: dict[int, str] = {int(row.id): row.key for row in found}
        others = [
            f"{keys[one]} is {'part of' if other in self.wholes[one] else 'the same as'} "
            f"{keys[other]}"
            for one, other in pairwise(way)
        ]
        words = "part of" if given.judgement == "part_of" else "the same as"
        return Circle(f"{keys[given.event]} can't be {words} {keys[given.other]}", others)


def _reached(start: Iterable[int], links: _Links) -> set[int]:
    """These and all that the links lead to."""
    found = set(start)
    waiting = list(found)
    while waiting:
        more = set(links.get(waiting.pop(), ())) - found
        found |= more
        waiting += more
    return found


def _way(
    start: Sequence[int],
    ends: Collection[int],
    steps: Sequence[_Links],
    *,
    without: Collection[int] = (),
) -> list[int]:
    """The shortest way from one of the events to one of the ends; empty: there is none."""
    before: dict[int, int | None] = dict.fromkeys(start)
    waiting = list(start)
    for place in waiting:
        if place in ends:
            return [*_back(place, before)][::-1]
        for links in steps:
            for following in sorted(set(links.get(place, ())) - before.keys() - set(without)):
                before[following] = place
                waiting.append(following)
    return []


def _back(place: int | None, before: Mapping[int, int | None]) -> Iterator[int]:
    while place is not None:
        yield place
        place = before[place]
