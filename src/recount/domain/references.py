"""What a frame or coding defines, and what it refers to: keys by sort of record."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from recount.domain.coding import (
    Account,
    AccountPlace,
    Actor,
    Article,
    Attribution,
    BasedOn,
    Casualty,
    Coding,
    Event,
    Frame,
    Location,
    Match,
    Record,
    Relation,
    Said,
    Size,
    Source,
)

# Which field of which record names what; `country` names a location of that kind.
_NAMES: Mapping[type[Record], Mapping[str, str]] = {
    Source: {"country": "country"},
    Location: {"parent": "locations"},
    Actor: {"parent": "actors", "speaks_for": "actors", "country": "country"},
    Event: {"location": "locations"},
    Article: {"source": "sources", "version_of": "articles"},
    BasedOn: {"article": "articles", "source": "sources"},
    Account: {"event": "events"},
    AccountPlace: {"location": "locations"},
    Said: {"said_by": "actors"},
    Attribution: {"actor": "actors"},
    Relation: {"event": "events", "to": "events"},
    Match: {"event": "events", "other": "events"},
    Casualty: {
        "victim_actor": "actors",
        "caused_by": "actors",
        "nationality": "country",
        "corrects": "articles",
    },
    Size: {"actor": "actors", "events": "events", "location": "locations"},
}


class Keys(NamedTuple):
    """Keys of records, by sort."""

    sources: frozenset[str] = frozenset()
    locations: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()

    def __or__(self, other: "Keys") -> "Keys":
        """All keys of both."""
        return Keys(*(mine | theirs for mine, theirs in zip(self, other, strict=True)))

    def __sub__(self, other: "Keys") -> "Keys":
        """The keys of this that the other has not."""
        return Keys(*(mine - theirs for mine, theirs in zip(self, other, strict=True)))

    def __and__(self, other: "Keys") -> "Keys":
        """The keys of both."""
        return Keys(*(mine & theirs for mine, theirs in zip(self, other, strict=True)))


def defined_by(record: Frame | Coding) -> Keys:
    """The keys that a document defines; an event's former keys are its own.

    What is left of a faulty document may lack an item, or its key.
    """
    if isinstance(record, Coding):
        return Keys(articles=_keys_of([record.article]))
    former = (key for event in record.events if event for key in event.former_keys or [])
    return Keys(
        sources=_keys_of(record.sources),
        locations=_keys_of(record.locations),
        actors=_keys_of(record.actors),
        events=_keys_of(record.events) | _set(former),
    )


def _keys_of(items: Iterable[Source | Location | Actor | Event | Article | None]) -> frozenset[str]:
    return _set(item.key for item in items if item is not None)


def references_of(record: Frame | Coding) -> Keys:
    """The keys that a document refers to, its own ones included."""
    found: dict[str, set[str | None]] = {sort: set() for sort in Keys._fields}
    for _, part in records_in(record):
        for field, sort in names_in(type(part)):
            value = getattr(part, field)
            keys = found["locations" if sort == "country" else sort]
            keys.update(value if isinstance(value, list) else [value])
    return Keys(**{sort: _set(keys) for sort, keys in found.items()})


@cache
def names_in(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    """The fields of a kind of record that name others, each with the sort of what it names.

    That is a field of `Keys`, or `country`, which is a location of that kind.
    """
    return tuple(
        field
        for of_kind, fields in _NAMES.items()
        if issubclass(kind, of_kind)
        for field in fields.items()
    )


def records_in(
    record: Record, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Record]]:
    """A record and all that it holds, outer ones first, each with the way to it."""
    yield path, record
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, Record):
            yield from records_in(value, (*path, name))
        elif isinstance(value, list):
            for place, item in enumerate(value):
                if isinstance(item, Record):
                    yield from records_in(item, (*path, name, place))


def _set(keys: Iterable[str | None]) -> frozenset[str]:
    return frozenset(key for key in keys if key is not None)
