"""The rows of the closed lists, kept equal to `recount.domain.lists`."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select
from sqlalchemy.dialects import postgresql, sqlite

from recount.domain.lists import LISTS, Term
from recount.domain.lists.claims import VICTIM_GROUPS
from recount.store.schema.lists import list_tables, victim_group_above

_INSERTS: dict[str, Any] = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}


def write_lists(connection: Connection) -> None:
    """Add new terms, rewrite changed ones, remove those no longer listed.

    A term that rows still use can't be removed: the foreign keys of the open transaction tell.
    """
    connection.execute(delete(victim_group_above))
    for name, table in list_tables.items():
        _upsert(connection, table, [row_of(term, rank) for rank, term in enumerate(LISTS[name], 1)])
        connection.execute(
            delete(table).where(table.c.key.not_in([term.key for term in LISTS[name]]))
        )
    connection.execute(insert(victim_group_above), list(_above()))


def lists_written(connection: Connection) -> bool:
    """Whether the database has the closed lists as they are here."""
    above = connection.execute(select(victim_group_above)).all()
    return set(above) == {tuple(row.values()) for row in _above()} and all(
        _rows_in(connection, table) == {row["key"]: row for row in _rows_of(name, table)}
        for name, table in list_tables.items()
    )


def _rows_in(connection: Connection, table: Table) -> dict[object, dict[str, object]]:
    rows = connection.execute(select(table)).mappings()
    return {row["key"]: dict(row) for row in rows}


def _rows_of(name: str, table: Table) -> Iterator[dict[str, object]]:
    for rank, term in enumerate(LISTS[name], 1):
        given = row_of(term, rank)
        yield {column.name: given.get(column.name) for column in table.columns}


def row_of(term: Term, rank: int) -> dict[str, object]:
    """A term as a row of its list's table: its own fields, and its place from 1."""
    return {"rank": rank, **vars(term)} | (
        {"attack": int(vars(term)["attack"])} if "attack" in vars(term) else {}
    )


def _upsert(connection: Connection, table: Table, rows: list[dict[str, object]]) -> None:
    statement = _INSERTS[connection.dialect.name](table)
    rest = {column.name: statement.excluded[column.name] for column in table.columns}
    connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=rest), rows)


def _above() -> Iterator[dict[str, object]]:
    parents = {group.key: group.parent for group in VICTIM_GROUPS}
    for group in parents:
        above: str | None = group
        distance = 0
        while above is not None:
            yield {"victim_group": group, "above": above, "distance": distance}
            above, distance = parents[above], distance + 1
