"""Rows of an event dataset in batches: flat, so that one process can read and another store them.

What many rows share (a place, a side, an outlet, a pattern of figures, a combination of codes) is
told once in a file, in the first batch that has it, and named by its number from then on. All is
plain tuples and lists, which marshal carries between processes faster than pickle carries records.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, NamedTuple

from recount.domain.records import MOST_FIGURES, EventRecord, PlaceRecord, Refused
from recount.errors import Problem

ROWS = 10_000
"""Rows of the file in a batch."""

_NOBODY = (None, None)
_NO_VALUES = (0,) * MOST_FIGURES

Cells = tuple[Any, ...]


class Batch(NamedTuple):
    """Some rows of a file, and the parts that no earlier batch had.

    Parts are numbered from 0 as they come. places: key, name, kind, number of the place above,
    latitude, longitude; actors: the fields of ActorRecord; outlets: key, name; patterns: the fields
    of each Shape, then role and stance of the first two sides; codes.

    events: line, key, value, title, type, means, the six fields of Days, date_precision,
    location_precision, clarity, low, high, the least and the greatest number of the figure with a
    range, all values filled up with 0, then 1 unless the parts exceed that figure, then the numbers
    of place, pattern, codes and the first two sides. parties, after the second of an event: its
    key, position, number of the actor, role, stance. articles: the event's key, the article's,
    number of the outlet, title, day. refused: the fields of a Problem, and the cells of its row.

    `repeated`: rows left out, since they tell the same as another of the batch. `position`: bytes
    of the file that were read.
    """

    places: list[Cells]
    actors: list[Cells]
    outlets: list[Cells]
    patterns: list[Cells]
    codes: list[Cells]
    events: list[Cells]
    parties: list[Cells]
    articles: list[Cells]
    refused: list[tuple[Cells, tuple[str, ...]]]
    repeated: int
    position: int = 0


def refusals(batch: Batch) -> Iterator[Refused]:
    """The rows of a batch that can't be stored."""
    for problem, cells in batch.refused:
        yield Refused(Problem(*problem), cells)


def batches(records: Iterable[EventRecord | Refused], source: str) -> Iterator[Batch]:
    """All rows of a file, `source`, in order."""
    packer = _Packer(source)
    rows = iter(records)
    while some := list(islice(rows, ROWS)):
        yield packer.packed(some)


class _Parts:
    """Parts with their numbers, and the rows of those that came since they were last taken."""

    def __init__(self) -> None:
        self.numbers: dict[Hashable, int] = {}
        self.new: list[Cells] = []

    def add(self, part: Hashable, row: Cells) -> int:
        number = self.numbers[part] = len(self.numbers)
        self.new.append(row)
        return number

    def taken(self) -> list[Cells]:
        new, self.new = self.new, []
        return new


class _Packer:
    """Packs the records of one file."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.places, self.actors, self.outlets = _Parts(), _Parts(), _Parts()
        self.patterns, self.codes = _Parts(), _Parts()

    def packed(self, rows: Sequence[EventRecord | Refused]) -> Batch:
        """A batch of these rows, and the parts that they brought."""
        refused = [(tuple(row.problem), row.cells) for row in rows if isinstance(row, Refused)]
        records = [row for row in rows if isinstance(row, EventRecord)]
        distinct = _distinct(records)
        refused += [self._twice(record) for record in _contrary(records, distinct)]
        given = list(distinct.values())
        events = [self._event(record) for record in given]
        parties = [row for record in given for row in self._parties(record)]
        articles = [row for record in given for row in self._articles(record)]
        return Batch(
            self.places.taken(), self.actors.taken(), self.outlets.taken(), self.patterns.taken(),
            self.codes.taken(), events, parties, articles, refused,
            len(rows) - len(refused) - len(given),
        )  # fmt: skip

    def _twice(self, record: EventRecord) -> tuple[Cells, tuple[str, ...]]:
        return tuple(told_twice(self.source, record.line, record.value)), ()

    def _event(self, record: EventRecord) -> Cells:
        (
            line, key, value, title, kind, means, days, date_precision, place, place_precision,
            clarity, shapes, values, low, high, parties, _, codes,
        ) = record  # fmt: skip
        hull_low = hull_high = None
        within = 1
        if low is not None and high is not None:
            best = values[0]
            hull_low, hull_high = min(low, best, high), max(low, best, high)
            # Parts that exceed their total contradict it: a case for reconciliation.
            within = int(sum(values[1:]) <= best)
        roles = tuple((party.role, party.stance) for party in parties[:2])
        pattern = self.patterns.numbers.get((shapes, roles))
        if pattern is None:
            row = (tuple(tuple(shape) for shape in shapes), roles)
            pattern = self.patterns.add((shapes, roles), row)
        code = self.codes.numbers.get(codes)
        if code is None and codes:
            code = self.codes.add(codes, (codes,))
        sides = [self._actor(party.actor) for party in parties[:2]]
        return (
            line, key, value, title, kind, means, *days, date_precision, place_precision, clarity,
            low, high, hull_low, hull_high, *values, *_NO_VALUES[len(values) :], within,
            self._place(place), pattern, code, *sides, *_NOBODY[len(sides) :],
        )  # fmt: skip

    def _place(self, place: PlaceRecord | None) -> int | None:
        if place is None:
            return None
        found = self.places.numbers.get(place)
        if found is None:
            above = self._place(place.above)
            row = (place.key, place.name, place.kind, above, place.latitude, place.longitude)
            found = self.places.add(place, row)
        return found

    def _actor(self, actor: Cells) -> int:
        found = self.actors.numbers.get(actor)
        return self.actors.add(actor, tuple(actor)) if found is None else found

    def _parties(self, record: EventRecord) -> Iterator[Cells]:
        for position, party in enumerate(record.parties[2:], start=3):
            yield (record.key, position, self._actor(party.actor), party.role, party.stance)

    def _articles(self, record: EventRecord) -> Iterator[Cells]:
        for key, name, published, title, article_key in record.outlets:
            outlet = self.outlets.numbers.get(key)
            if outlet is None:
                outlet = self.outlets.add(key, (key, name))
            yield (record.key, article_key, outlet, title, published)


def told_twice(source: str, line: int, value: str) -> Problem:
    """What is wrong with a row of an event that another row of the file tells otherwise."""
    message = f"the id {value} stands twice in this file, here with other values"
    return Problem(source, line, None, None, message)


def _distinct(records: Sequence[EventRecord]) -> dict[str, EventRecord]:
    """The first record of each event."""
    found: dict[str, EventRecord] = {}
    for record in records:
        found.setdefault(record.key, record)
    return found


def _contrary(
    records: Sequence[EventRecord], distinct: dict[str, EventRecord]
) -> Iterator[EventRecord]:
    """The records that tell an event otherwise than its first one does."""
    if len(records) == len(distinct):
        return
    for record in records:
        first = distinct[record.key]
        if first is not record and _essence(first) != _essence(record):
            yield record


def _essence(record: EventRecord) -> tuple[object, ...]:
    """What two rows of one event share; an export by side repeats events, the sides exchanged."""
    sides = frozenset(party.actor for party in record.parties)
    return (*record._replace(line=0, title="", parties=(), codes=""), sides)
