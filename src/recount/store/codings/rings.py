"""Records that would lead back to themselves: a place within itself, a version of itself.

Within one run the check of documents tells it with its line; what is in the database beside them
only shows here.
"""

from collections.abc import Set

from sqlalchemy import Connection, Table, select

from recount.store.codings.changes import Unfit


class Ring(Unfit):
    """A record that a field leads back to."""

    def __init__(self, table: str, field: str, keys: list[str]) -> None:
        super().__init__(
            f"the {table} {keys[0]} would lead back to itself by way of {field}, with what the"
            f" database holds: {' > '.join(keys)}"
        )


def refuse_rings(connection: Connection, table: Table, field: str, written: Set[int]) -> None:
    """Refuse rows just written that a field (without `_id`) leads back to.

    Raises:
        Ring: there is one; the transaction must be undone.
    """
    if not written:
        return
    columns = table.c
    above = columns[f"{field}_id"]
    rows = connection.execute(select(columns.id, above, columns.key).where(above.is_not(None)))
    parents, keys = {}, {}
    for id_, parent, key in rows:
        parents[id_], keys[id_] = parent, key
    for id_ in sorted(written & parents.keys()):
        way = [id_]
        while (step := parents.get(way[-1])) is not None and step not in way:
            way.append(step)
        if step == id_:
            raise Ring(table.name, field, [keys[one] for one in (*way, id_)])
