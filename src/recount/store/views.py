"""The views in a database: made of the files of sql/views, and stored for everyone who asks."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Select, inspect, literal_column, select, table
from sqlalchemy.exc import DBAPIError

from recount.errors import RecountError
from recount.store.view_files import load_views

# Neither `:name` nor `%` means anything in a file's statement.
NO_PARAMETERS = {"no_parameters": True}

# Views that belong to an extension can't be dropped, and need not be.
_POSTGRESQL_VIEWS = (
    "SELECT c.relname FROM pg_class AS c"
    " WHERE c.relkind = 'v' AND c.relnamespace = current_schema()::regnamespace"
    " AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.objid = c.oid AND d.deptype = 'e')"
)


_STILL_DEPENDED_ON = "2BP01"


class BadView(RecountError):
    """A view that the database can't read, though it was created."""

    def __init__(self, name: str, why: object) -> None:
        super().__init__(f"view {name}: {why}")


class StillRead(RecountError):
    """Views that can't be dropped, since something that is not put back reads them (PostgreSQL)."""

    def __init__(self, readers: str) -> None:
        super().__init__(
            f"the views can't be made anew: {'; '.join(readers.splitlines())}; nothing was changed:"
            " drop what reads them, and make it again afterwards"
        )


def create_views(connection: Connection, directory: Path | None = None) -> None:
    """Create every view of a folder (None: those that ship), and read each once."""
    for view in load_views(directory):
        create_view(connection, view.name, view.sql)


def create_view(connection: Connection, name: str, sql: str) -> None:
    """Create one view, and read it once: SQLite creates even one over a missing table."""
    probe: Select[Any] = select(literal_column("*")).select_from(table(name)).limit(0)
    try:
        connection.exec_driver_sql(sql, execution_options=NO_PARAMETERS)
        connection.execute(probe)
    except DBAPIError as error:
        raise BadView(name, error.orig) from error


def drop_views(connection: Connection, names: Iterable[str] | None = None) -> None:
    """Drop these views (None: all that the database has)."""
    quoted = [_quoted(connection, name) for name in _given(connection, names)]
    if connection.dialect.name == "sqlite":
        for name in quoted:
            connection.exec_driver_sql(f"DROP VIEW {name}")
    elif quoted:
        # Together: PostgreSQL drops none that a view outside the statement still reads.
        try:
            connection.exec_driver_sql(f"DROP VIEW {', '.join(quoted)}")
        except DBAPIError as error:
            told: Any = error.orig
            if told.sqlstate != _STILL_DEPENDED_ON:
                raise
            raise StillRead(told.diag.message_detail) from error


def view_names(connection: Connection) -> list[str]:
    """The views that the database has, sorted."""
    if connection.dialect.name == "postgresql":
        return sorted(connection.exec_driver_sql(_POSTGRESQL_VIEWS).scalars())
    return sorted(inspect(connection).get_view_names())


def _given(connection: Connection, names: Iterable[str] | None) -> Iterable[str]:
    return view_names(connection) if names is None else names


def _quoted(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote(name)
