"""Rows of an event dataset in batches: flat, so that one process can read and another store them.

What many rows share (a place, a side, an outlet, a pattern of figures, a combination of codes) is
told once in a file, in the first batch that has it, and named by its number from then on. All is
plain tuples and lists, which marshal carries between processes faster than pickle carries records.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence, Set
from itertools import islice
from typing import Any, NamedTuple

from recount.domain.records import MOST_FIGURES, EventRecord, Party, PlaceRecord, Refused, Shape
from recount.errors import Problem

ROWS = 10_000
"""Rows of the file in a batch."""

CONTRARY = "with other values"
"""In the reason of a row that was refused because another one tells its event otherwise."""

# Readers give the very same object for what many rows share; what they keep is bounded as well.
_MOST_SEEN = 50_000

_NOBODY = (None, None)
_NO_VALUES = (0,) * MOST_FIGURES

Cells = tuple[Any, ...]
_Roles = tuple[tuple[str, str], ...]


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
    number of the outlet, title, day. sizes: the event's key, number of the actor, the other fields
    of SizeRecord. refused: the fields of a Problem, and the cells of its row.

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
    sizes: list[Cells]
    refused: list[tuple[Cells, tuple[str, ...]]]
    repeated: int
    position: int = 0


def refusals(batch: Batch) -> Iterator[Refused]:
    """The rows of a batch that can't be stored."""
    for problem, cells in batch.refused:
        yield Refused(Problem(*problem), cells)


def batches(
    records: Iterable[EventRecord | Refused], source: str, contrary: Set[int] = frozenset()
) -> Iterator[Batch]:
    """All rows of a file, `source`, in order.

    `contrary`: lines of rows that were refused before for another row of the same event.
    """
    packer = _Packer(source, contrary)
    rows = iter(records)
    while some := list(islice(rows, ROWS)):
        yield packer.packed(some)


class _Seen:
    """What is known of objects by their identity: quicker than to compare what they hold.

    An object is kept with what is known of it, so that no other can have its identity.
    """

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, Any]] = {}

    def get(self, thing: object) -> Any:
        """What is known of this very object; None: nothing."""
        found = self._known.get(id(thing))
        return None if found is None else found[1]

    def add(self, thing: object, known: Any) -> None:
        if len(self._known) >= _MOST_SEEN:
            self._known.clear()
        self._known[id(thing)] = (thing, known)


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

    def __init__(self, source: str, contrary: Set[int]) -> None:
        self.source, self.contrary = source, contrary
        self.places, self.actors, self.outlets = _Parts(), _Parts(), _Parts()
        self.patterns, self.codes = _Parts(), _Parts()
        self._shapes = _Parts()
        self._seen_shapes, self._seen_parties, self._seen_places = _Seen(), _Seen(), _Seen()

    def packed(self, rows: Sequence[EventRecord | Refused]) -> Batch:
        """A batch of these rows, and the parts that they brought."""
        refused = [(tuple(row.problem), row.cells) for row in rows if isinstance(row, Refused)]
        records = [row for row in rows if isinstance(row, EventRecord)]
        distinct = _distinct(records, self.contrary)
        refused += [self._twice(record) for record in _contrary(records, distinct)]
        given = list(distinct.values())
        events = [self._event(record) for record in given]
        parties = [row for record in given for row in self._parties(record)]
        articles = [row for record in given for row in self._articles(record)]
        sizes = [
            (record.key, self._actor(record.size.actor), *record.size[1:])
            for record in given
            if record.size
        ]
        return Batch(
            self.places.taken(), self.actors.taken(), self.outlets.taken(), self.patterns.taken(),
            self.codes.taken(), events, parties, articles, sizes, refused,
            len(rows) - len(refused) - len(given),
        )  # fmt: skip

    def _twice(self, record: EventRecord) -> tuple[Cells, tuple[str, ...]]:
        return tuple(told_twice(self.source, record.line, record.value)), ()

    def _event(self, record: EventRecord) -> Cells:
        (
            line, key, value, title, kind, means, days, date_precision, place, place_precision,
            clarity, shapes, values, low, high, parties, _, codes, _,
        ) = record  # fmt: skip
        hull_low, hull_high = low, high
        within = 1
        if low is not None and high is not None:
            best = values[0]
            if not low <= best <= high:
                hull_low, hull_high = min(low, best, high), max(low, best, high)
            # Parts that exceed their total contradict it: a case for reconciliation.
            within = int(sum(values) <= best + best)
        roles, sides = self._sides(parties)
        code = self.codes.numbers.get(codes)
        if code is None and codes:
            code = self.codes.add(codes, (codes,))
        return (
            line, key, value, title, kind, means, *days, date_precision, place_precision, clarity,
            low, high, hull_low, hull_high, *values, *_NO_VALUES[len(values) :], within,
            self._place(place), self._pattern(shapes, roles), code, *sides,
        )  # fmt: skip

    def _sides(self, parties: tuple[Party, ...]) -> tuple[_Roles, Cells]:
        """Roles and numbers of the first two sides; None for one that there is not."""
        found: tuple[_Roles, Cells] | None = self._seen_parties.get(parties)
        if found is None:
            two = parties[:2]
            numbers = (*(self._actor(party.actor) for party in two), *_NOBODY[len(two) :])
            found = tuple((party.role, party.stance) for party in two), numbers
            self._seen_parties.add(parties, found)
        return found

    def _pattern(self, shapes: tuple[Shape, ...], roles: _Roles) -> int:
        number: int | None = self._seen_shapes.get(shapes)
        if number is None:
            number = self._shapes.numbers.get(shapes)
            if number is None:
                number = self._shapes.add(shapes, ())
            self._seen_shapes.add(shapes, number)
        found = self.patterns.numbers.get((number, roles))
        if found is None:
            row = (tuple(tuple(shape) for shape in shapes), roles)
            found = self.patterns.add((number, roles), row)
        return found

    def _place(self, place: PlaceRecord | None) -> int | None:
        if place is None:
            return None
        found: int | None = self._seen_places.get(place)
        if found is None:
            found = self.places.numbers.get(place)
            if found is None:
                above = self._place(place.above)
                row = (place.key, place.name, place.kind, above, place.latitude, place.longitude)
                found = self.places.add(place, row)
            self._seen_places.add(place, found)
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
    message = f"the id {value} stands twice in this file, here {CONTRARY}"
    return Problem(source, line, None, None, message)


def told_otherwise(source: str, line: int, value: str) -> Problem:
    """What is wrong with a refused row that comes back as it was: another one took its place."""
    message = (
        f"the id {value} is stored from another row of its file, here {CONTRARY}: to take this row"
        " in its place, empty its recount_reason"
    )
    return Problem(source, line, None, None, message)


def contrary_lines(records: Iterable[EventRecord | Refused]) -> frozenset[int]:
    """The lines of all rows of those events that the rows of a file tell in more than one way."""
    first: dict[str, tuple[int, _Told]] = {}
    again: dict[str, list[int]] = {}
    contrary = set()
    for record in records:
        if isinstance(record, Refused):
            continue
        # What a file tells would fill the memory; its hashes tell as well whether it differs.
        told = _Told(*map(hash, _told(record)))
        line, former = first.setdefault(record.key, (record.line, told))
        if line != record.line:
            again.setdefault(record.key, [line]).append(record.line)
        if not _same(told, former):
            contrary.add(record.key)
    return frozenset(line for key in contrary for line in again[key])


def _distinct(records: Sequence[EventRecord], contrary: Set[int]) -> dict[str, EventRecord]:
    """The record of each event: the first of those that a person chose, else the first."""
    found: dict[str, EventRecord] = {}
    for record in records:
        first = found.setdefault(record.key, record)
        if first.line in contrary and record.line not in contrary:
            found[record.key] = record
    return found


def _contrary(
    records: Sequence[EventRecord], distinct: dict[str, EventRecord]
) -> Iterator[EventRecord]:
    """The records that tell an event otherwise than its distinct one does."""
    if len(records) == len(distinct):
        return
    for record in records:
        first = distinct[record.key]
        if first is not record and not _same(_told(first), _told(record)):
            yield record


class _Told(NamedTuple):
    """What a row tells of its event: all that is the same whichever side comes first, what names
    the sides in their order (title and codes), and that order, as it is and the other way round.
    """

    essence: Hashable
    words: Hashable
    sides: Hashable
    exchanged: Hashable


def _told(record: EventRecord) -> _Told:
    everybody = frozenset((party.actor, party.stance) for party in record.parties)
    rest = record._replace(line=0, title="", parties=(), codes="")
    sides = tuple(party.actor for party in record.parties[:2])
    # A figure's own fields only tell the number of the side that it is of.
    of_sides = tuple(
        side and sides[side - 1]
        for shape in record.shapes
        for side in (shape.victim_side, shape.caused_side)
    )
    words = (record.title, record.codes)
    return _Told((rest, everybody, of_sides), words, sides, sides[::-1])


def _same(one: _Told, other: _Told) -> bool:
    """Whether two rows of one event tell the same.

    An export by side repeats events, the sides exchanged: so they are then in title and codes.
    """
    exchanged = one.sides == other.exchanged and one.sides != other.sides
    return one.essence == other.essence and (exchanged or one.words == other.words)
