"""Events of the frame, with their former keys and relations."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select, update

from recount.domain.coding import Event, Relation
from recount.domain.edtf import day_number, days_after, parse_period, precision_of
from recount.domain.records import RUNNING_DAYS
from recount.store.codings.belongings import keep_belongings
from recount.store.codings.changes import Count, OneEvent, RenamedEvent, TakenKey, Unfit
from recount.store.codings.keyed import Row, chunks, ids_of, insert_rows, keep_rows
from recount.store.codings.spans import NO_EVIDENCE, evidence_columns, speaker_columns
from recount.store.schema.frame import (
    actor,
    event,
    event_former_key,
    event_relation,
    external_id,
    location,
)


class ToldTwice(Unfit):
    """A frame with two relations of one sort between two events."""

    def __init__(self, relation: Relation) -> None:
        super().__init__(
            f"that {relation.event} {relation.relation} {relation.to} is told twice, and not alike:"
            " a frame tells it once; what several say stands in their articles' codings"
        )


def keep_events(connection: Connection, records: Sequence[Event]) -> tuple[Count, frozenset[int]]:
    """Write events in place; returns the count and the ids of those that were there and changed."""
    _refuse_renamed(connection, records)
    renamed = _rename(connection, records)
    places = ids_of(connection, location, (record.location for record in records))
    kept = keep_rows(connection, event, [_event_row(record, places) for record in records])
    more = _keep_former_keys(connection, records, kept.ids)
    external = {kept.ids[r.key]: set(r.external.items()) for r in records}
    more |= keep_belongings(connection, external_id.c.event_id, ("scheme", "value"), external)
    updated = (kept.updated | more | renamed) - kept.new
    unchanged = len(kept.ids) - len(kept.new) - len(updated)
    return Count(len(kept.new), len(updated), unchanged), frozenset(updated)


def _events_formerly(connection: Connection, keys: Iterable[str]) -> dict[str, int]:
    """The ids of the events that had these keys before they were renamed."""
    columns = event_former_key.c
    return {
        row.former_key: row.event_id
        for some in chunks(keys)
        for row in connection.execute(
            select(columns.former_key, columns.event_id).where(columns.former_key.in_(some))
        )
    }


def _refuse_renamed(connection: Connection, records: Sequence[Event]) -> None:
    for former, event_id in _events_formerly(connection, (r.key for r in records)).items():
        key = connection.scalar(select(event.c.key).where(event.c.id == event_id))
        raise RenamedEvent(former, str(key))


def _keep_former_keys(
    connection: Connection, records: Sequence[Event], ids: Mapping[str, int]
) -> frozenset[int]:
    """Add former keys; one that a frame no longer gives stays, since codings may still use it."""
    wanted = {former: record.key for record in records for former in record.former_keys}
    present = _events_formerly(connection, wanted)
    for former, event_id in present.items():
        if event_id != ids[wanted[former]]:
            raise TakenKey(former, wanted[former])
    rows: list[Row] = [
        {"former_key": former, "event_id": ids[key]}
        for former, key in wanted.items()
        if former not in present
    ]
    insert_rows(connection, event_former_key, rows)
    return frozenset(ids[key] for former, key in wanted.items() if former not in present)


def _rename(connection: Connection, records: Sequence[Event]) -> frozenset[int]:
    """Give events found under a former key their new one, and return their ids."""
    named = [key for record in records for key in (record.key, *record.former_keys)]
    present = {
        row.key: row.id
        for some in chunks(named)
        for row in connection.execute(select(event.c.key, event.c.id).where(event.c.key.in_(some)))
    }
    renamed = set()
    for record in records:
        for former in record.former_keys:
            if former in present:
                if record.key in present:
                    raise TakenKey(former, record.key)
                present[record.key] = present.pop(former)
                renamed.add(present[record.key])
                connection.execute(
                    update(event).where(event.c.id == present[record.key]).values(key=record.key)
                )
    return frozenset(renamed)


def _event_row(record: Event, places: Mapping[str, int]) -> Row:
    period = parse_period(record.date)
    first, last = period.first_day, period.last_day
    return {
        "key": record.key,
        "title": record.title,
        "type": record.type,
        "means": record.means,
        "date": record.date,
        "first_day": first,
        "last_day": last,
        "first_day_number": day_number(first) if first else None,
        "last_day_number": day_number(last) if last else None,
        "running_until": days_after(last, RUNNING_DAYS) if last else None,
        "date_precision": record.date_precision or precision_of(period),
        "location_id": places.get(record.location or ""),
        "location_precision": record.location_precision,
        "clarity": record.clarity,
    }


def relation_rows(
    connection: Connection, relations: Sequence[Relation], article_id: int | None, text: str | None
) -> list[Row]:
    """Rows of event_relation; `article_id` None: the frame says so; `text`: the article's."""
    events = ids_of(connection, event, (k for r in relations for k in (r.event, r.to)))
    speakers = ids_of(connection, actor, (relation.said_by for relation in relations))
    for relation in relations:
        if events[relation.event] == events[relation.to]:
            raise OneEvent(relation.event, relation.to, "a relation is between two")
    return [
        {
            "event_id": events[relation.event],
            "relation": relation.relation,
            "other_event_id": events[relation.to],
            "article_id": article_id,
            "certainty": relation.certainty,
            **_without_via(speaker_columns(relation, speakers)),
            **(evidence_columns(relation.evidence, text) if article_id else NO_EVIDENCE),
        }
        for relation in relations
    ]


def _without_via(columns: Row) -> Row:
    return {name: value for name, value in columns.items() if name != "via"}


def keep_relations(connection: Connection, relations: Sequence[Relation]) -> Count:
    """Write the frame's relations, identified by both events and the relation."""
    present = {
        (row.event_id, row.relation, row.other_event_id): row
        for row in connection.execute(
            select(event_relation).where(event_relation.c.article_id.is_(None))
        )
    }
    rows = relation_rows(connection, relations, None, None)
    told: dict[tuple[int, str, int], Row] = {}
    new, updated = [], 0
    for relation, row in zip(relations, rows, strict=True):
        identity = row["event_id"], row["relation"], row["other_event_id"]
        before = told.setdefault(identity, row)
        if before != row:
            raise ToldTwice(relation)
        if before is not row:
            continue
        stored = present.get(identity)
        if stored is None:
            new.append(row)
        elif _differs(row, stored):
            updated += 1
            connection.execute(
                update(event_relation).where(event_relation.c.id == stored.id).values(row)
            )
    insert_rows(connection, event_relation, new)
    return Count(len(new), updated, len(relations) - len(new) - updated)


def _differs(row: Row, stored: Any) -> bool:
    return any(getattr(stored, name) != value for name, value in row.items())
