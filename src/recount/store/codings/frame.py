"""Frame records into their tables, updated in place by key.

A record that has gone from its file stays in the database: codings elsewhere may refer to it.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any

from sqlalchemy import Connection, select

from recount.domain.coding import Actor, Frame, Location, Source
from recount.store.codings.belongings import keep_above, keep_belongings
from recount.store.codings.changes import Changes, Count
from recount.store.codings.countries import no_longer_countries, release_countries
from recount.store.codings.events import keep_events, keep_relations
from recount.store.codings.gazetteered import with_geonames
from recount.store.codings.judgements import keep_matches
from recount.store.codings.keyed import Kept, chunks, ids_of, keep_rows
from recount.store.codings.namesakes import (
    shared_actor_names,
    shared_place_names,
    shared_source_names,
)
from recount.store.codings.rings import refuse_rings
from recount.store.related import relate
from recount.store.schema.claims import casualty_figure
from recount.store.schema.frame import (
    actor,
    actor_above,
    actor_name,
    external_id,
    location,
    location_above,
    location_name,
    source,
)

_Told = tuple[Count, tuple[str, ...]]


def write_frame(connection: Connection, frame: Frame) -> Changes:
    """Write every record of a frame, and return what changed."""
    counts = {}
    touched: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()
    others = no_longer_countries(connection, frame.locations)
    if frame.locations:
        counts["location"], told = _keep_locations(connection, frame.locations)
        notes += told
    if frame.actors:
        counts["actor"], changed, told = _keep_actors(connection, frame.actors)
        touched |= _events_quoting(connection, changed)
        notes += told
    if frame.sources:
        counts["source"], told = _keep_sources(connection, frame.sources)
        notes += told
    if frame.events:
        counts["event"], changed = keep_events(connection, frame.events)
        touched |= changed
    # Its actors, sources and events may have other countries by now.
    notes += tuple(release_countries(connection, others))
    if frame.relations:
        counts["relation"] = keep_relations(connection, frame.relations)
    if frame.matches:
        counts["match"], told = keep_matches(connection, frame.matches)
        notes += told
    if frame.events or frame.relations or frame.matches:
        relate(connection)
    return Changes(counts, touched, notes=notes)


def _keep_locations(connection: Connection, told: Sequence[Location]) -> _Told:
    records = with_geonames(connection, told)
    rows = [
        {
            "key": record.key,
            "name": record.name,
            "parent_id": record.parent,
            "kind": record.kind,
            "latitude": record.latitude,
            "longitude": record.longitude,
        }
        for record in records
    ]
    kept = keep_rows(connection, location, rows, own=["parent_id"])
    refuse_rings(connection, location, "parent", kept.new | kept.updated)
    names = {
        kept.ids[record.key]: _first_of_each((n.name, n.language) for n in record.names)
        for record in records
    }
    more = keep_belongings(connection, location_name.c.location_id, ("name", "language"), names)
    more |= keep_external(connection, "location_id", kept, {r.key: r.external for r in records})
    if kept.new or kept.updated:
        keep_above(connection, location, location_above)
    return count_of_kept(kept, more), shared_place_names(connection, _written(kept, more))


def _keep_actors(
    connection: Connection, records: Sequence[Actor]
) -> tuple[Count, frozenset[int], tuple[str, ...]]:
    countries = ids_of(connection, location, (record.country for record in records))
    rows = [
        {
            "key": record.key,
            "name": record.name,
            "kind": record.kind,
            "parent_id": record.parent,
            "speaks_for_id": record.speaks_for,
            "country_id": countries.get(record.country or ""),
        }
        for record in records
    ]
    kept = keep_rows(connection, actor, rows, own=["parent_id", "speaks_for_id"])
    for field in ("parent", "speaks_for"):
        refuse_rings(connection, actor, field, kept.new | kept.updated)
    names = {
        kept.ids[record.key]: _first_of_each((n.name, n.kind) for n in record.names)
        for record in records
    }
    more = keep_belongings(connection, actor_name.c.actor_id, ("name", "kind"), names)
    more |= keep_external(connection, "actor_id", kept, {r.key: r.external for r in records})
    if kept.new or kept.updated:
        keep_above(connection, actor, actor_above)
    notes = shared_actor_names(connection, _written(kept, more))
    return count_of_kept(kept, more), kept.updated, notes


def _keep_sources(connection: Connection, records: Sequence[Source]) -> _Told:
    countries = ids_of(connection, location, (record.country for record in records))
    rows = [
        {
            "key": record.key,
            "name": record.name,
            "kind": record.kind,
            "country_id": countries.get(record.country or ""),
        }
        for record in records
    ]
    kept = keep_rows(connection, source, rows)
    return count_of_kept(kept), shared_source_names(connection, _written(kept))


def keep_external(
    connection: Connection, owner: str, kept: Kept, wanted: Mapping[str, Mapping[str, str]]
) -> frozenset[int]:
    """Make the ids elsewhere of each record be the wanted ones (scheme: value)."""
    rows = {kept.ids[key]: set(ids.items()) for key, ids in wanted.items()}
    return keep_belongings(connection, external_id.c[owner], ("scheme", "value"), rows)


def count_of_kept(kept: Kept, more: Set[int] = frozenset()) -> Count:
    """The count of rows kept; `more` are ids whose belongings changed."""
    updated = (kept.updated | more) - kept.new
    return Count(len(kept.new), len(updated), len(kept.ids) - len(kept.new) - len(updated))


def _written(kept: Kept, more: Set[int] = frozenset()) -> frozenset[int]:
    return kept.new | kept.updated | more


def _first_of_each(names: Iterable[tuple[str, Any]]) -> set[tuple[str, Any]]:
    found: dict[str, Any] = {}
    for name, attribute in names:
        found.setdefault(name, attribute)
    return set(found.items())


def _events_quoting(connection: Connection, actors: frozenset[int]) -> frozenset[int]:
    """The events with a figure of one of the actors, or of whoever speaks for one of them."""
    if not actors:
        return frozenset()
    speakers = set(actors)
    pairs = connection.execute(
        select(actor.c.id, actor.c.speaks_for_id).where(actor.c.speaks_for_id.is_not(None))
    ).all()
    while more := {row.id for row in pairs if row.speaks_for_id in speakers} - speakers:
        speakers |= more
    columns = casualty_figure.c
    return frozenset(
        row.event_id
        for some in chunks(speakers)
        for row in connection.execute(
            select(columns.event_id).where(columns.said_by_id.in_(some)).distinct()
        )
    )
