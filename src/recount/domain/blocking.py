"""Which events are near enough in time and place to be worth comparing.

Events come in the order of their first possible day. Only those whose days may still meet are
kept, by country, dataset and cell of a grid, so that time and memory grow with the events and with
what happens near each other, and not with the square of the events.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from math import floor

from recount.domain.matching import DAYS_OFF, Occurrence

# An event whose possible time is longer matches too much to be proposed.
LONGEST_DAYS = 31
HORIZON = LONGEST_DAYS + max(DAYS_OFF.values())
# Twice as wide as places known this well may lie apart, up to 60 degrees north or south.
_CELL_DEGREES = 1.5
_CELLS_AROUND = round(360 / _CELL_DEGREES)
_FINE = frozenset({"exact", "near"})

Cell = tuple[int, int]
Pair = tuple[Occurrence, Occurrence]
_Cells = dict[Cell | None, deque[Occurrence]]


def near_pairs(occurrences: Iterable[Occurrence]) -> Iterator[Pair]:
    """Every two events of one country that may be one, each pair once.

    Two events of one dataset are two: it told them apart. A place that is known only roughly
    is near everything in its country; an event without a country only to others without.
    """
    countries: dict[int | None, dict[int, _Cells]] = {}
    for occurrence in occurrences:
        country = occurrence.place.country if occurrence.place else None
        books = countries.setdefault(country, {})
        cell = _cell_of(occurrence)
        for book, cells in books.items():
            if book == 0 or book != occurrence.book:
                for other in _near(cells, cell, occurrence.first - HORIZON):
                    yield occurrence, other
        books.setdefault(occurrence.book, {}).setdefault(cell, deque()).append(occurrence)


def _cell_of(occurrence: Occurrence) -> Cell | None:
    place = occurrence.place
    if (
        place is None
        or place.latitude is None
        or place.longitude is None
        or occurrence.location_precision not in _FINE
    ):
        return None
    return floor(place.latitude / _CELL_DEGREES), floor(place.longitude / _CELL_DEGREES)


def _near(cells: _Cells, cell: Cell | None, since: int) -> Iterator[Occurrence]:
    """Events in the cells around, and those without one; those that began before `since` go."""
    for place in list(cells) if cell is None else [*_around(cell), None]:
        here = cells.get(place)
        while here and here[0].first < since:
            here.popleft()
        if here:
            yield from here
        elif here is not None:
            del cells[place]


def _around(cell: Cell) -> Iterator[Cell]:
    north, east = cell
    half = _CELLS_AROUND // 2
    for up in (-1, 0, 1):
        for right in (-1, 0, 1):
            yield north + up, (east + right + half) % _CELLS_AROUND - half
