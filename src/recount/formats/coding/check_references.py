"""Rules between documents: keys that are defined once, and references that lead somewhere."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from recount.domain.coding import Article, Coding, Event, Location, Record
from recount.domain.nearest import did_you_mean
from recount.domain.references import Keys, names_in, records_in
from recount.domain.states import country_meant
from recount.formats.coding.positions import Path
from recount.formats.coding.reader import Document
from recount.formats.coding.walk import Fault

KnownKeys = Keys
"""The keys that the database holds already."""

Records = dict[str, Record]
"""The records of one sort by key, as the documents define them."""

SortedRecords = Mapping[str, Records]
Found = Iterator[tuple[Document, Fault]]

_ONE_OF = {
    "sources": "source",
    "locations": "location",
    "actors": "actor",
    "events": "event",
    "articles": "article",
}

# What a draft gives for the event of an account, for a person to replace.
_UNDECIDED = re.compile(r"undecided(-[0-9]+)?")


class Definition(NamedTuple):
    """A record that others may refer to, and where it is defined."""

    sort: str
    key: str
    path: Path
    record: Record
    document: Document


def faulty_references(
    documents: Sequence[Document], known: KnownKeys, countries: frozenset[str] | None = None
) -> Found:
    """Every fault between records of the documents; `known` is in the database already.

    `countries`: those of its locations that are countries; None: nobody knows which are.
    """
    definitions = [found for document in documents for found in _definitions_in(document)]
    records: dict[str, Records] = {sort: {} for sort in Keys._fields}
    for definition in reversed(definitions):
        records[definition.sort][definition.key] = definition.record
    yield from _defined_twice(definitions)
    # Which of two with one key a reference means is not told, so neither is where it leads.
    once = _defined_once(definitions)
    yield from _circles(definitions, once)
    yield from _passed_on_twice(definitions, once)
    names = _Names(records, known, countries)
    for document in documents:
        for path, record in records_in(document.record):
            for fault in names.faults_of(record, path):
                yield document, fault


def _definitions_in(document: Document) -> Iterator[Definition]:
    record = document.record
    if isinstance(record, Coding):
        items: list[tuple[str, Path, Any]] = [("articles", ("article",), record.article)]
    else:
        items = [
            (sort, (sort, place), item)
            for sort in Keys._fields[:4]
            for place, item in enumerate(getattr(record, sort))
        ]
    for sort, path, item in items:
        # Of a faulty document, a key may be missing.
        if item.key is not None:
            yield Definition(sort, item.key, path, item, document)


def _defined_twice(definitions: Sequence[Definition]) -> Found:
    first: dict[tuple[str, str], Definition] = {}
    told: set[str] = set()
    for definition in definitions:
        before = first.setdefault((definition.sort, definition.key), definition)
        if before is definition:
            continue
        message = f"`{definition.key}` is defined twice; first at {_place(before)}"
        yield definition.document, Fault((*definition.path, "key"), message)
        if definition.sort == "articles" and definition.key not in told:
            # Which of two codings of an article is meant no order of files tells.
            told.add(definition.key)
            message = f"`{definition.key}` is defined twice; again at {_place(definition)}"
            yield before.document, Fault((*before.path, "key"), message)
    yield from _former_keys_in_use(definitions, first)


def _defined_once(definitions: Sequence[Definition]) -> SortedRecords:
    keys = Counter((definition.sort, definition.key) for definition in definitions)
    records: dict[str, Records] = {sort: {} for sort in Keys._fields}
    for definition in definitions:
        if keys[definition.sort, definition.key] == 1:
            records[definition.sort][definition.key] = definition.record
    return records


def _former_keys_in_use(
    definitions: Sequence[Definition], first: Mapping[tuple[str, str], Definition]
) -> Found:
    formerly: dict[str, Definition] = {}
    for definition in definitions:
        if not isinstance(definition.record, Event):
            continue
        for place, key in enumerate(definition.record.former_keys):
            path = (*definition.path, "former_keys", place)
            other = first.get(("events", key))
            before = formerly.setdefault(key, definition)
            if other is not None and other.record is not definition.record:
                message = f"`{key}` is the key of another event, at {_place(other)}"
                yield definition.document, Fault(path, message)
            elif before.key != definition.key:
                message = f"`{key}` is a former key of another event too, at {_place(before)}"
                yield definition.document, Fault(path, message)


def _place(definition: Definition) -> str:
    line, column = definition.document.positions.of((*definition.path, "key"))
    return f"{definition.document.source}:{line}:{column}"


def _circles(definitions: Sequence[Definition], records: SortedRecords) -> Found:
    for sort, field in (
        ("locations", "parent"),
        ("actors", "parent"),
        ("actors", "speaks_for"),
        ("articles", "version_of"),
    ):
        told: set[tuple[str, frozenset[str]]] = set()
        for definition in definitions:
            if definition.sort != sort:
                continue
            circle = _circle(definition.key, field, records[sort])
            # In a file one of a circle is enough; each file of it is rejected.
            if circle and (place := (definition.document.source, circle)) not in told:
                told.add(place)
                yield (
                    definition.document,
                    Fault(
                        (*definition.path, field),
                        f"a circle: by way of {field}, `{definition.key}` leads back to itself",
                    ),
                )


def _circle(key: str, field: str, records: Records) -> frozenset[str]:
    """The keys of the circle that a record is in by way of a field; none: it is in none."""
    seen: set[str] = set()
    above = getattr(records[key], field) if key in records else None
    while above in records and above not in seen:
        seen.add(above)
        if above == key:
            # An article that is a version of itself is told by its own fields.
            return frozenset() if field == "version_of" and len(seen) == 1 else frozenset(seen)
        above = getattr(records[above], field)
    return frozenset()


def _passed_on_twice(definitions: Sequence[Definition], records: SortedRecords) -> Found:
    for definition in definitions:
        article = definition.record
        if not isinstance(article, Article) or not article.based_on or not article.based_on.article:
            continue
        between = records["articles"].get(article.based_on.article)
        if isinstance(between, Article) and between.based_on and between is not article:
            origin = between.based_on.article or between.based_on.source
            yield (
                definition.document,
                Fault(
                    (*definition.path, "based_on", "article"),
                    f"`{between.key}` is itself based on `{origin}`; name that one",
                ),
            )


class _Names:
    """What may be referred to, and words for references to anything else."""

    def __init__(
        self, records: SortedRecords, known: KnownKeys, countries: frozenset[str] | None
    ) -> None:
        self._records = records
        self._countries = countries
        self._known: dict[str, frozenset[str]] = {
            sort: keys | records[sort].keys()
            for sort, keys in zip(Keys._fields, known, strict=True)
        }
        # A database takes them too, whichever files an ingest names.
        self._known["events"] |= {
            former
            for event in records["events"].values()
            if isinstance(event, Event)
            for former in event.former_keys
        }

    def faults_of(self, record: Record, path: Path) -> Iterator[Fault]:
        for field, sort in names_in(type(record)):
            yield from self._faults_in(record, field, sort, (*path, field))

    def _faults_in(self, record: Record, field: str, sort: str, path: Path) -> Iterator[Fault]:
        value = getattr(record, field)
        for place, key in enumerate(value if isinstance(value, list) else [value]):
            message = self._wrong_with(key, sort) if key else None
            if message:
                yield Fault((*path, place) if isinstance(value, list) else path, message)

    def _wrong_with(self, key: str, sort: str) -> str | None:
        names = "locations" if sort == "country" else sort
        if key not in self._known[names]:
            if names == "events" and _UNDECIDED.fullmatch(key):
                return "which event this is was not decided: give the key of one"
            country = country_meant(key) if sort == "country" else None
            near = (
                f"; did you mean `{country}`?"
                if country and country != key
                else did_you_mean(key, self._known[names])
            )
            return f"no {_ONE_OF[names]} `{key}` in these files or the database{near}"
        return self._not_a_country(key) if sort == "country" else None

    def _not_a_country(self, key: str) -> str | None:
        location = self._records["locations"].get(key)
        if location is None and self._countries is not None and key not in self._countries:
            return f"`{key}` is no country in the database; name a country"
        if not isinstance(location, Location) or location.kind in ("country", None):
            return None
        return f"`{key}` is of kind {location.kind}; name a country"
