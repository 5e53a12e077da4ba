"""Actors, places and sources that share a name: it may be right, and it may be one thing twice."""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Table, select

from recount.domain.actor_names import words_of
from recount.domain.gazetteer import GEONAMES, Place, distance, fold_any
from recount.store.schema.frame import (
    actor,
    actor_name,
    location,
    location_above,
    location_name,
    source,
)

_ONE_PLACE = 0.3
"""Degrees: two places of a name that are farther apart are two places."""

_OURS = ~location.c.key.startswith(GEONAMES)
_EFFECTS = {
    "actor": "a text that says it names none of them",
    "location": "they may be one place twice",
    "source": "a page that says it is of none of them",
}


class _Named(NamedTuple):
    """A record by its id and key, one of its names, and that name as it is compared."""

    id: int
    key: str
    name: str
    compared: str


def shared_actor_names(connection: Connection, written: Set[int]) -> tuple[str, ...]:
    """A note for each name that an actor written shares with others."""
    rows = _rows(connection, actor, actor_name.c.name, actor_name.c.actor_id) if written else []
    named = [_Named(*row, " ".join(words_of(row[2]))) for row in rows]
    return tuple(_note("actor", same) for same in _shared(named, written))


def shared_source_names(connection: Connection, written: Set[int]) -> tuple[str, ...]:
    """A note for each name that a source written shares with others."""
    rows = connection.execute(select(source.c.id, source.c.key, source.c.name)) if written else ()
    named = [_Named(row.id, row.key, row.name, row.name.casefold()) for row in rows]
    return tuple(_note("source", same) for same in _shared(named, written))


def shared_place_names(connection: Connection, written: Set[int]) -> tuple[str, ...]:
    """A note for each name that a place written shares with another of its kind and country.

    Places that are far apart are no doubt two. Those of GeoNames stand beside a frame's own.
    """
    if not written:
        return ()
    rows = _rows(connection, location, location_name.c.name, location_name.c.location_id, _OURS)
    shared = list(_shared([_Named(*row, fold_any(row[2])) for row in rows], written))
    places = _places(connection) if shared else {}
    alike = [
        [one for one in same if any(_may_be_one(places, one.id, id_) for id_ in ours)]
        for same in shared
        if (ours := {one.id for one in same} & written)
    ]
    return tuple(_note("location", same) for same in alike if len({one.id for one in same}) > 1)


def _rows(
    connection: Connection,
    table: Table,
    name: Column[Any],
    owner: Column[Any],
    *which: ColumnElement[bool],
) -> Sequence[tuple[int, str, str]]:
    """Id, key and name of the rows of a table, once for each of their names."""
    own = select(table.c.id, table.c.key, table.c.name).where(*which)
    more = select(table.c.id, table.c.key, name).join(name.table, owner == table.c.id)
    rows = connection.execute(own.union(more.where(*which)))
    return [(row.id, row.key, row.name) for row in rows]


def _places(connection: Connection) -> dict[int, Place]:
    above = location.alias()
    country = (
        select(location_above.c.location_id, above.c.key)
        .join(above, above.c.id == location_above.c.above_id)
        .where(above.c.kind == "country")
    )
    countries = {row.location_id: row.key for row in connection.execute(country)}
    return {
        row.id: Place(row.key, row.name, row.kind, countries.get(row.id), row.latitude,
                      row.longitude, (), 0)
        for row in connection.execute(select(location).where(_OURS))
    }  # fmt: skip


def _may_be_one(places: Mapping[int, Place], id_: int, other_id: int) -> bool:
    one, other = places[id_], places[other_id]
    placed = one.latitude is not None and other.latitude is not None
    near = not placed or distance(one, other) < _ONE_PLACE
    return (one.kind, one.country) == (other.kind, other.country) and near


def _shared(named: Iterable[_Named], written: Set[int]) -> Iterator[list[_Named]]:
    """Those of each name that several have, one of those written among them."""
    found: dict[str, list[_Named]] = {}
    for one in sorted(named, key=lambda one: (one.name, one.key)):
        found.setdefault(one.compared, []).append(one)
    for compared, same in found.items():
        ids = {one.id for one in same}
        if compared and len(ids) > 1 and not ids.isdisjoint(written):
            yield same


def _note(what: str, same: Sequence[_Named]) -> str:
    *most, last = sorted({one.key for one in same})
    told = f"the {what}s {', '.join(most)} and {last}"
    return f'{told} share the name "{same[0].name}": {_EFFECTS[what]}'
