"""Tables whose rows have a key: look-up of ids, and rows written in place by key.

Ids are looked up for a whole document at once. They are not kept from one transaction to the
next, since another process may write between the two.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from recount.store.codings.changes import UnknownKey
from recount.store.schema.frame import event, event_former_key

# Well below the number of parameters that SQLite (32,766) and PostgreSQL (65,535) take.
_AT_ONCE = 10_000

Row = dict[str, Any]


class Kept(NamedTuple):
    """Rows written by key: every id, and which ids are new or changed."""

    ids: Mapping[str, int]
    new: frozenset[int]
    updated: frozenset[int]


def chunks(keys: Iterable[Any]) -> Iterator[list[Any]]:
    """The distinct values in order, in lists short enough for one statement."""
    ordered = sorted(set(keys))
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]


def ids_of(connection: Connection, table: Table, keys: Iterable[str | None]) -> dict[str, int]:
    """The ids of keys; an event is found by its former keys too.

    Raises:
        UnknownKey: the table has no row with one of the keys.
    """
    wanted = {key for key in keys if key is not None}
    found: dict[str, int] = {}
    for some in chunks(wanted):
        rows = connection.execute(select(table.c.key, table.c.id).where(table.c.key.in_(some)))
        found.update((row.key, row.id) for row in rows)
    if table is event and len(found) < len(wanted):
        found.update(_former_ids(connection, wanted - found.keys()))
    if missing := sorted(wanted - found.keys()):
        raise UnknownKey(table.name, missing)
    return found


def renamed(connection: Connection, keys: Iterable[str]) -> dict[str, str]:
    """Of those keys that events had formerly, what the events are called now."""
    former, now = event_former_key.c, event.c
    found: dict[str, str] = {}
    for some in chunks(keys):
        rows = connection.execute(
            select(former.former_key, now.key)
            .join(event, now.id == former.event_id)
            .where(former.former_key.in_(some))
        )
        found.update((row.former_key, row.key) for row in rows)
    return found


def _former_ids(connection: Connection, keys: set[str]) -> dict[str, int]:
    columns = event_former_key.c
    found: dict[str, int] = {}
    for some in chunks(keys):
        rows = connection.execute(
            select(columns.former_key, columns.event_id).where(columns.former_key.in_(some))
        )
        found.update((row.former_key, row.event_id) for row in rows)
    return found


def keep_rows(
    connection: Connection, table: Table, rows: Sequence[Row], own: Sequence[str] = ()
) -> Kept:
    """Make the table's rows with these keys be these rows; other rows stay as they are.

    Args:
        connection: where to write.
        table: a table with columns `id` and `key`.
        rows: every column but `id`, the same ones in each row.
        own: columns that refer to the table itself; they hold keys, not ids.
    """
    present = _present(connection, table, [row["key"] for row in rows])
    new_ids = _insert_missing(connection, table, rows, own, present)
    ids = {key: row["id"] for key, row in present.items()} | new_ids
    references = ids_of(connection, table, (row[name] for row in rows for name in own))
    wanted = [_with_ids(row, own, references) for row in rows]
    changed = [
        row
        for row in wanted
        if (row["key"] in present and _differs(row, present[row["key"]]))
        or (row["key"] in new_ids and any(row[name] is not None for name in own))
    ]
    update_rows(connection, table, changed, ids)
    updated = frozenset(ids[row["key"]] for row in changed if row["key"] in present)
    return Kept(ids, frozenset(new_ids.values()), updated)


def _present(connection: Connection, table: Table, keys: list[str]) -> dict[str, Row]:
    return {
        row.key: dict(row._mapping)
        for some in chunks(keys)
        for row in connection.execute(select(table).where(table.c.key.in_(some)))
    }


def _insert_missing(
    connection: Connection,
    table: Table,
    rows: Sequence[Row],
    own: Sequence[str],
    present: Mapping[str, Row],
) -> dict[str, int]:
    # References within the table come in a second step: the row referred to may follow.
    bare = dict.fromkeys(own)
    missing = [{**row, **bare} for row in rows if row["key"] not in present]
    if not missing:
        return {}
    statement = insert(table).returning(table.c.key, table.c.id)
    return {row.key: row.id for row in connection.execute(statement, missing)}


def _with_ids(row: Row, own: Sequence[str], ids: Mapping[str, int]) -> Row:
    return {**row, **{name: ids[row[name]] if row[name] else None for name in own}}


def _differs(row: Row, present: Row) -> bool:
    return any(present[name] != value for name, value in row.items())


def update_rows(
    connection: Connection, table: Table, rows: Sequence[Row], ids: Mapping[str, int]
) -> None:
    """Overwrite rows by id with all their columns, the key included."""
    if rows:
        connection.execute(
            update(table).where(table.c.id == bindparam("row_id")),
            [{**row, "row_id": ids[row["key"]]} for row in rows],
        )


def insert_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows in the order given; none is no statement."""
    if rows:
        connection.execute(insert(table), rows)
