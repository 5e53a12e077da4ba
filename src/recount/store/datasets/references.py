"""Whether every row that a load wrote refers to rows that are there (SQLite).

A load leaves foreign keys unchecked while it goes on, and checks at its end what could fail.
PRAGMA foreign_key_check would read the whole database for that, and take longer than the load.

What hangs on new events needs no second look, for it can't refer to nothing: events and articles
were written or found by the same statements, from the same staged rows; places, sides and codes
come from tables of ids that were read or inserted for this file; a figure names as its whole
another one of its pattern. Claims and tolls take both ids of a row from one of these. What is
looked at is what rests on more than that: new rows of the frame, types and patterns that the file
brought, and events that a newer release changed, of which rows were deleted.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, ForeignKeyConstraint, Table, text

from recount.domain.lists import LISTS
from recount.store.checks import Broken, Finding
from recount.store.schema import metadata

_COUNTED = ("event", "location", "actor", "source", "code_set")

# How the new rows of a table are known: a column that refers to a row of a table counted above.
_NEW = {
    **{name: [("id", name)] for name in ("location", "actor", "source")},
    "location_above": [("location_id", "location")],
    "actor_above": [("actor_id", "actor")],
    "code_set_value": [("code_set_id", "code_set")],
    "external_id": [("actor_id", "actor")],
}
_OF_EVENTS = ("account", "account_code_set", "attribution", "casualty_figure", "size_event")

# What the rows of new events have in common that refers to something.
_SHARED = (
    (
        "event",
        "SELECT count(*) FROM event"
        " WHERE id > :event AND type NOT IN (SELECT event_type.key FROM event_type)",
    ),
    (
        "casualty_figure",
        "SELECT count(*) FROM staged_shape AS part WHERE part.part_of IS NOT NULL AND NOT EXISTS ("
        " SELECT 1 FROM staged_shape AS whole"
        " WHERE whole.pattern = part.pattern AND whole.figure = part.part_of)",
    ),
)


def greatest_ids(connection: Connection) -> dict[str, int]:
    """The greatest id of each table whose rows are numbered as they come."""
    asked = "SELECT coalesce(max(id), 0) FROM"
    return {
        name: int(connection.exec_driver_sql(f"{asked} {name}").scalar_one()) for name in _COUNTED
    }


def check_references(connection: Connection, before: Mapping[str, int]) -> None:
    """Refuse what a load wrote where it refers to no row.

    Args:
        connection: the open transaction, with the temporary tables of the load.
        before: the greatest ids when the load began.

    Raises:
        Broken: some row refers to none.
    """
    if connection.dialect.name != "sqlite":
        return
    findings = [
        Finding("foreign_key_check", f"{table}: {count} rows without a row referred to")
        for table, statement in _statements()
        if (count := connection.execute(text(statement), before).scalar_one())
    ]
    if findings:
        raise Broken(findings)


def _statements() -> Iterator[tuple[str, str]]:
    yield from _SHARED
    for name, anchors in _NEW.items():
        for column, counted in anchors:
            yield name, _dangling(metadata.tables[name], f"{column} > :{counted}")
    for name in _OF_EVENTS:
        table = metadata.tables[name]
        yield name, _dangling(table, "event_id IN (SELECT event_id FROM changed_event)")


def _dangling(table: Table, wanted: str) -> str:
    broken = " OR ".join(f"({_is_broken(key)})" for key in _keys(table))
    return f"SELECT count(*) FROM {table.name} AS child WHERE {wanted} AND ({broken})"  # noqa: S608


def _keys(table: Table) -> list[ForeignKeyConstraint]:
    """The keys that nothing implies: an account's are those of all that hangs on it."""
    keys = [key for key in table.foreign_key_constraints if not _is_checked(key)]
    if any(key.referred_table.name == "account" for key in keys):
        keys = [key for key in keys if key.column_keys not in (["event_id"], ["article_id"])]
    return keys


def _is_checked(key: ForeignKeyConstraint) -> bool:
    """Whether a CHECK of the column holds the same closed list."""
    if key.referred_table.name not in LISTS:
        return False
    (column,) = key.columns
    return any("is_listed" in str(rule.name) for rule in column.constraints)


def _is_broken(key: ForeignKeyConstraint) -> str:
    given = " AND ".join(f"child.{name} IS NOT NULL" for name in key.column_keys)
    met = " AND ".join(
        f"parent.{element.column.name} = child.{element.parent.name}" for element in key.elements
    )
    parent = key.referred_table.name
    return f"{given} AND NOT EXISTS (SELECT 1 FROM {parent} AS parent WHERE {met})"  # noqa: S608
