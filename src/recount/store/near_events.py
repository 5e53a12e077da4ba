"""Events near some days, with the names that an article may use for their places and actors."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from recount.domain.edtf import days_after
from recount.store.reader import Reader
from recount.store.shipped import shipped

_LONGEST = 62
"""Days: what began longer before is a period and no incident."""
MOST_EVENTS = 300


class Name(NamedTuple):
    """A name of a place or actor of an event; of a place, its kind and how far above it is."""

    kind: str
    place_kind: str | None
    distance: int
    name: str


class NearEvent(NamedTuple):
    """An event with its possible days (ISO)."""

    key: str
    title: str
    first_day: str
    last_day: str
    names: tuple[Name, ...]


def events_near(reader: Reader, since: str, until: str) -> list[NearEvent]:
    """The events whose possible days meet since..until, both inclusive; MOST_EVENTS at most."""
    days = {"since": since, "until": until, "earliest": days_after(since, -_LONGEST)}
    return _events(reader, _rows(reader, "events", days, MOST_EVENTS))


def events_of_any_year(reader: Reader, month: str) -> list[NearEvent]:
    """The events of a month (`03`), or of a day of it (`03-07`), whatever the year.

    The latest come first; MOST_EVENTS at most. What may be of another month or day is left out.
    """
    params = {"of": month, "size": len(month)}
    return _events(reader, _rows(reader, "events_of_any_year", params, MOST_EVENTS))


def _events(reader: Reader, rows: Iterable[tuple[object, ...]]) -> list[NearEvent]:
    return [
        NearEvent(str(key), str(title), str(first), str(last), _names(reader, str(key)))
        for key, title, first, last in rows
    ]


def _names(reader: Reader, event: str) -> tuple[Name, ...]:
    rows = _rows(reader, "names", {"event": event}, None)
    return tuple(
        Name(str(kind), str(place_kind) if place_kind else None, int(str(distance)), str(name))
        for kind, place_kind, distance, name in rows
    )


def _rows(
    reader: Reader, name: str, params: Mapping[str, object], limit: int | None
) -> list[tuple[object, ...]]:
    sql = (shipped("sql") / "draft" / f"{name}.sql").read_text(encoding="utf-8")
    return list(reader.rows(sql, params, limit=limit).rows)
