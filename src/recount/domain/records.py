"""What a row of an event dataset says, in the terms of Recount: what readers give to the store.

A record is one event with its one account: figures, sides, place and the outlets that the row
names. Its figures share a few shapes (`Shape`), of which a row gives only the numbers, since a
dataset has millions of rows and a dozen shapes.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

from recount.errors import Problem

RUNNING_DAYS = 14
"""Reports up to this many days after an event may be running tolls (docs/reconciliation.md, 6)."""

MOST_FIGURES = 10
"""How many figures one record may have."""


class Shape(NamedTuple):
    """What the figures of one column have in common.

    `form`: which bounds the number is given for: best (only that), exact (all three), low (only
    that), range (best, with the record's own low and high).
    `victim_side`, `caused_side`: the side (1 or 2) whose members they were, or who did it to them.
    `part_of`: the figure of the same record whose part it is.
    """

    figure: str
    outcome: str
    victims: str
    form: str
    qualifier: str
    certainty: str
    perpetrators: str
    victim_side: int | None = None
    caused_side: int | None = None
    part_of: str | None = None
    rule: str | None = None


class PlaceRecord(NamedTuple):
    """A place by its key; `above` is the place that it is in. Coordinates are text, as given."""

    key: str
    name: str
    kind: str
    above: "PlaceRecord | None"
    latitude: float | None
    longitude: float | None


class ActorRecord(NamedTuple):
    """A side; `scheme` and `value` are its id in the dataset, None where it has none."""

    key: str
    name: str
    kind: str
    country: str | None
    scheme: str | None
    value: str | None


class Party(NamedTuple):
    """A side with its role and the stance of the claim that it took part."""

    actor: ActorRecord
    role: str
    stance: str = "attributes"


class SizeRecord(NamedTuple):
    """How many of a side took part in the attack."""

    actor: ActorRecord
    low: int | None
    best: int | None
    high: int | None
    qualifier: str
    rule: str | None


class OutletRecord(NamedTuple):
    """An article that a row names as its source; `published` is a day, None where it gives none."""

    source_key: str
    source_name: str
    published: str | None
    title: str | None
    article_key: str


class Days(NamedTuple):
    """A first and last day, with their numbers, and the day on which running tolls end."""

    date: str
    first_day: str | None
    last_day: str | None
    first_number: int | None
    last_number: int | None
    running_until: str | None


class EventRecord(NamedTuple):
    """One row: an event and what the dataset says of it.

    `values` are the numbers of the figures, one for each shape; `low` and `high` those of the
    shape with form range. `codes` are the dataset's own codes that ours were made of, as
    `joined_codes` puts them together.
    """

    line: int
    key: str
    value: str
    title: str
    type: str
    means: str | None
    days: Days
    date_precision: str
    place: PlaceRecord | None
    location_precision: str
    clarity: str
    shapes: tuple[Shape, ...]
    values: tuple[int, ...]
    low: int | None
    high: int | None
    parties: tuple[Party, ...]
    outlets: tuple[OutletRecord, ...]
    codes: str
    size: SizeRecord | None = None


def joined_codes(codes: Iterable[tuple[str, str]]) -> str:
    """Each field with its code, as `field=code` separated by `; `; blank ones are left out.

    A code may hold a `;` (ACLED's `Political violence; Demonstrations`), which is written `%3B`.
    """
    return "; ".join(
        f"{field}={code.replace('%', '%25').replace(';', '%3B')}" for field, code in codes if code
    )


def separate_codes(joined: str) -> Iterator[tuple[str, str]]:
    """What was joined: each field with its code."""
    for pair in joined.split("; "):
        field, _, code = pair.partition("=")
        yield field, code.replace("%3B", ";").replace("%25", "%")


class Refused(NamedTuple):
    """A row that can't be stored, with the cells as they are in the file."""

    problem: Problem
    cells: tuple[str, ...]


class Dataset(NamedTuple):
    """A dataset: its key and name as a source, the scheme of its events' ids."""

    key: str
    name: str
    scheme: str


class Release(NamedTuple):
    """One release of a dataset: the article that its figures belong to.

    `number` orders the releases of a dataset; None: the dataset has no releases.
    """

    dataset: Dataset
    number: str | None
    article_key: str
    title: str
    published: str | None
    first_day: str | None
    last_day: str | None


class Records(Protocol):
    """The rows of one file, in order: records, and those that are refused."""

    release: Release
    header: tuple[str, ...]

    def __iter__(self) -> Iterator[EventRecord | Refused]:
        """Each row once."""
        ...
