"""Whether every row that a load wrote refers to rows that are there (SQLite).

A load leaves foreign keys unchecked while it goes on, and checks them at its end. PRAGMA
foreign_key_check would read the whole database for that, and ask again what another key implies:
here only rows of new and changed events are read, and new rows of the frame. Claims and tolls are
made of these rows by statements that take both ids of a row from one of them.
"""

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection, ForeignKeyConstraint, Table, text

from recount.domain.lists import LISTS
from recount.store.checks import Broken, Finding
from recount.store.schema import metadata

_COUNTED = ("event", "article", "location", "actor", "source", "code_set")

# How the new rows of a table are known: a column that refers to a row of a table counted above.
_NEW = {
    **{name: [("id", name)] for name in ("event", "article", "location", "actor", "source")},
    "location_above": [("location_id", "location")],
    "actor_above": [("actor_id", "actor")],
    "code_set_value": [("code_set_id", "code_set")],
    "external_id": [
        ("event_id", "event"),
        ("actor_id", "actor"),
        ("location_id", "location"),
    ],
}
_OF_EVENTS = ("account", "account_code_set", "attribution", "casualty_figure")


def greatest_ids(connection: Connection) -> dict[str, int]:
    """The greatest id of each table whose rows are numbered as they come."""
    asked = "SELECT coalesce(max(id), 0) FROM"
    return {
        name: int(connection.exec_driver_sql(f"{asked} {name}").scalar_one()) for name in _COUNTED
    }


def check_references(connection: Connection, before: Mapping[str, int]) -> None:
    """Refuse what a load wrote where it refers to no row.

    Args:
        connection: the open transaction, with the temporary table changed_event.
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
    for name, anchors in _NEW.items():
        for column, counted in anchors:
            yield name, _dangling(metadata.tables[name], f"{column} > :{counted}")
    for name in _OF_EVENTS:
        table = metadata.tables[name]
        yield name, _dangling(table, "event_id > :event")
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
