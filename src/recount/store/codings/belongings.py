"""Rows that belong to a record of the frame: its names, ids elsewhere, the places above it."""

from collections.abc import Mapping, Set
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, insert, select

from recount.store.codings.keyed import chunks


def keep_belongings(
    connection: Connection,
    owner: Column[Any],
    columns: tuple[str, ...],
    wanted: Mapping[int, Set[tuple[Any, ...]]],
) -> frozenset[int]:
    """Make each owner's rows be the wanted ones, and return the owners whose rows changed.

    Args:
        connection: where to write.
        owner: the column that holds the owner's id; its table is the one written.
        columns: the other columns, in the order of the wanted tuples.
        wanted: the rows of each owner, without the owner's id.
    """
    present = _present(connection, owner, columns, wanted)
    changed = [key for key, rows in wanted.items() if present.get(key, set()) != rows]
    for some in chunks(key for key in changed if key in present):
        connection.execute(delete(owner.table).where(owner.in_(some)))
    rows = [
        {owner.name: key, **dict(zip(columns, row, strict=True))}
        for key in changed
        for row in sorted(wanted[key], key=str)
    ]
    if rows:
        connection.execute(insert(owner.table), rows)
    return frozenset(changed)


def _present(
    connection: Connection, owner: Column[Any], columns: tuple[str, ...], wanted: Mapping[int, Any]
) -> dict[int, set[tuple[Any, ...]]]:
    present: dict[int, set[tuple[Any, ...]]] = {}
    selected = [owner.table.c[name] for name in columns]
    for some in chunks(wanted):
        for key, *row in connection.execute(select(owner, *selected).where(owner.in_(some))):
            present.setdefault(key, set()).add(tuple(row))
    return present


def keep_above(connection: Connection, of: Table, above: Table) -> None:
    """Make a closure table follow from the parents of its table, changing only what differs.

    A row is kept for each record and each record above it, itself included at distance 0.
    """
    parents = {row.id: row.parent_id for row in connection.execute(select(of.c.id, of.c.parent_id))}
    wanted = {key: _line(key, parents) for key in parents}
    keep_belongings(connection, above.c[f"{of.name}_id"], ("above_id", "distance"), wanted)


def _line(key: int, parents: Mapping[int, int | None]) -> set[tuple[int, int]]:
    line: list[int] = []
    step: int | None = key
    # A ring of parents is refused before it is written; a stored one must not hang the program.
    while step is not None and step not in line:
        line.append(step)
        step = parents[step]
    return {(above, distance) for distance, above in enumerate(line)}
