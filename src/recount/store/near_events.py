"""Events near some days, with the names that an article may use for their places and actors."""

from collections.abc import Mapping
from typing import NamedTuple

from recount.domain.edtf import days_after
from recount.domain.result import Result
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


class Near(NamedTuple):
    """Events that were asked for; `more`: there are more than these, which are MOST_EVENTS."""

    events: list[NearEvent]
    more: bool


def events_near(reader: Reader, days: tuple[str, str], *, off: int = 0) -> Near:
    """The events that may be of these days, both inclusive, or so many days off.

    Those of the days come first; MOST_EVENTS at most.
    """
    first, last = days
    since, until = days_after(first, -off), days_after(last, off)
    params = {"since": since, "until": until, "earliest": days_after(since, -_LONGEST)}
    return _events(reader, "events", params | {"first": first, "last": last})


def events_of_any_year(reader: Reader, month: str) -> Near:
    """The events of a month (`03`), or of a day of it (`03-07`), whatever the year.

    The latest come first; MOST_EVENTS at most. What may be of another month or day is left out.
    """
    return _events(reader, "events_of_any_year", {"of": month, "size": len(month)})


def _events(reader: Reader, name: str, params: Mapping[str, object]) -> Near:
    found = _ask(reader, name, params, MOST_EVENTS)
    events = [
        NearEvent(str(key), str(title), str(first), str(last), _names(reader, str(key)))
        for key, title, first, last in found.rows
    ]
    return Near(events, found.cut)


def _names(reader: Reader, event: str) -> tuple[Name, ...]:
    rows = _ask(reader, "names", {"event": event}, None).rows
    return tuple(
        Name(str(kind), str(place_kind) if place_kind else None, int(str(distance)), str(name))
        for kind, place_kind, distance, name in rows
    )


def _ask(reader: Reader, name: str, params: Mapping[str, object], limit: int | None) -> Result:
    sql = (shipped("sql") / "draft" / f"{name}.sql").read_text(encoding="utf-8")
    return reader.rows(sql, params, limit=limit)
