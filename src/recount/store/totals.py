"""The derived tables `claim` and `event_toll`: filled by sql/reconciliation for a set of events."""

import re
from collections.abc import Iterable

from sqlalchemy import Connection, text

from recount.store.reconciliation_files import reconciliation_statements
from recount.store.related import relate
from recount.store.statements import run_all

_DERIVED = ("claim", "event_toll")
# Keeps the temporary tables of a full recomputation small.
_EVENTS_AT_ONCE = 20_000
_TOUCHED = "CREATE TEMPORARY TABLE touched_event (event_id BIGINT PRIMARY KEY)"
_MADE_TABLE = re.compile(r"^CREATE TEMPORARY TABLE (\w+) AS\n", re.MULTILINE)
_MADE_ONCE = re.compile("^CREATE (INDEX|TEMPORARY VIEW) ", re.MULTILINE)
_DROPPED = re.compile("^DROP ", re.MULTILINE)


def reconcile(connection: Connection, event_ids: Iterable[int] | None) -> None:
    """Refill `claim` and `event_toll` for these events (None: all), in the open transaction."""
    if event_ids is None:
        event_ids = connection.exec_driver_sql("SELECT id FROM event").scalars()
    ordered = sorted(set(event_ids))
    steps = [sql for sql in reconciliation_statements() if not _DROPPED.search(sql)]
    emptied = "TRUNCATE" if connection.dialect.name == "postgresql" else "DELETE FROM"
    run_all(connection, [_TOUCHED])
    for start in range(0, len(ordered), _EVENTS_AT_ONCE):
        if start == _EVENTS_AT_ONCE:
            steps = [sql for statement in steps for sql in _refilling(statement, emptied)]
        run_all(connection, [f"{emptied} touched_event"])
        rows = [{"event_id": event_id} for event_id in ordered[start : start + _EVENTS_AT_ONCE]]
        connection.execute(text("INSERT INTO touched_event VALUES (:event_id)"), rows)
        run_all(connection, steps)
    if ordered:
        run_all(connection, filter(_DROPPED.search, reconciliation_statements()))
    run_all(connection, ["DROP TABLE touched_event"])
    # Which event of a cluster comes first rests on who gives figures.
    relate(connection)


def _refilling(statement: str, emptied: str) -> list[str]:
    """What a later batch does: the tables of the first are filled again.

    A server locks each table that a transaction made or dropped until its end, and has only so
    many locks: with tables made anew for each batch it would run out of them.
    """
    if made := _MADE_TABLE.search(statement):
        name, filling = made[1], statement[made.end() :]
        return [f"{emptied} {name}", f"INSERT INTO {name}\n{filling}"]
    return [] if _MADE_ONCE.search(statement) else [statement]


def stale_totals(connection: Connection) -> list[str]:
    """Keys of events whose derived rows differ from a full recomputation; nothing is changed.

    The recomputation runs in a savepoint that is rolled back, so the connection must be able to
    write.
    """
    with connection.begin_nested() as savepoint:
        for table in _DERIVED:
            connection.exec_driver_sql(
                f"CREATE TEMPORARY TABLE former_{table} AS SELECT * FROM {table}"  # noqa: S608
            )
        reconcile(connection, None)
        keys = connection.exec_driver_sql(_DIFFERENCES).scalars().all()
        savepoint.rollback()
    return list(keys)


_DIFFERENCES = """
SELECT DISTINCT event.key
FROM (
    SELECT event_id FROM (SELECT * FROM claim EXCEPT SELECT * FROM former_claim) AS added
    UNION
    SELECT event_id FROM (SELECT * FROM former_claim EXCEPT SELECT * FROM claim) AS removed
    UNION
    SELECT event_id FROM (SELECT * FROM event_toll EXCEPT SELECT * FROM former_event_toll) AS more
    UNION
    SELECT event_id FROM (SELECT * FROM former_event_toll EXCEPT SELECT * FROM event_toll) AS less
) AS differing
JOIN event ON event.id = differing.event_id
ORDER BY event.key
"""
