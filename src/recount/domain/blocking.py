"""Which events are near enough in time and place to be worth comparing.

Events come in the order of their first possible day. Only those whose days may still meet are
kept, by country, dataset and cell of a grid, so that time and memory grow with the events and with
what happens near each other, and not with the square of the events.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from math import floor
from typing import Any

from recount.domain.matching import DAYS_OFF, Occurrence

# An event whose possible time is longer matches too much to be proposed.
LONGEST_DAYS = 31
HORIZON = LONGEST_DAYS + max(DAYS_OFF.values())
# Wider than places known this well may lie apart (100 km), up to 60 degrees north or south.
_CELL_DEGREES = 2
_CELLS_AROUND = 360 // _CELL_DEGREES
_FINE = frozenset({"exact", "near"})

Cell = tuple[int, int]
Pair = tuple[Occurrence, Occurrence]
_Queues = defaultdict[Any, deque[Occurrence]]


def near_pairs(occurrences: Iterable[Occurrence]) -> Iterator[Pair]:
    """Every two events that may be one, each pair once.

    Two events of one dataset are two: it told them apart. Places known well are compared with those
    nearby, also across a border; one that is known only roughly is near everything in its country,
    and an event without a country only near others without.
    """
    books: dict[int, _Book] = {}
    for occurrence in occurrences:
        country = occurrence.place.country if occurrence.place else None
        cell, since = _cell_of(occurrence), occurrence.first - HORIZON
        for number, book in books.items():
            if number == 0 or number != occurrence.book:
                for other in book.near(country, cell, since):
                    yield occurrence, other
        books.setdefault(occurrence.book, _Book()).add(occurrence, country, cell, since)


class _Book:
    """Events of one dataset, or of articles: by cell, and by country as their place is known."""

    def __init__(self) -> None:
        self.cells: _Queues = defaultdict(deque)
        self.well: _Queues = defaultdict(deque)
        self.roughly: _Queues = defaultdict(deque)

    def near(self, country: int | None, cell: Cell | None, since: int) -> Iterator[Occurrence]:
        """Those that may be near in place; those that began before `since` go."""
        if cell is None:
            yield from _since(self.well, country, since)
        else:
            for around in _around(cell):
                yield from _since(self.cells, around, since)
        yield from _since(self.roughly, country, since)

    def add(
        self, occurrence: Occurrence, country: int | None, cell: Cell | None, since: int
    ) -> None:
        """Take an event in; what began before `since` goes, so that little is kept in memory."""
        if cell is not None:
            self.cells[cell].append(occurrence)
        queues = self.roughly if cell is None else self.well
        _since(queues, country, since)
        queues[country].append(occurrence)


def _since(queues: _Queues, name: Cell | int | None, since: int) -> Iterable[Occurrence]:
    """One of the queues, without those that began before `since`."""
    queue = queues.get(name)
    while queue and queue[0].first < since:
        queue.popleft()
    if queue:
        return queue
    queues.pop(name, None)
    return ()


def _cell_of(occurrence: Occurrence) -> Cell | None:
    place = occurrence.place
    if (
        place is None
        or place.latitude is None
        or place.longitude is None
        or occurrence.location_precision not in _FINE
    ):
        return None
    return floor(place.latitude / _CELL_DEGREES), _around_the_earth(
        floor(place.longitude / _CELL_DEGREES)
    )


def _around(cell: Cell) -> Iterator[Cell]:
    north, east = cell
    for up in (-1, 0, 1):
        for right in (-1, 0, 1):
            yield north + up, _around_the_earth(east + right)


def _around_the_earth(east: int) -> int:
    """The column of cells that follows the last is the first: 180 degrees are -180."""
    return east % _CELLS_AROUND
