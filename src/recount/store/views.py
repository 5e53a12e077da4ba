"""The views: one CREATE VIEW a file of sql/views, stored in the database for everyone.

A file is named for its view. A view that reads other views says so in its header, in lines
`-- after: name, name`, and is created after them; a line `-- include: NAME` stands for a part.
"""

import re
from collections.abc import Iterable
from graphlib import CycleError, TopologicalSorter
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, inspect, literal_column, select, table
from sqlalchemy.exc import DBAPIError

from recount.domain.sql_parts import with_parts
from recount.errors import RecountError
from recount.store.shipped import shipped

# With the lines that go on with it: those that begin with `--` and two spaces.
_AFTER = re.compile(r"^--\s?after:(.*(?:\n--\s{2,}.*)*)", re.MULTILINE)

# Neither `:name` nor `%` means anything in a file's statement.
NO_PARAMETERS = {"no_parameters": True}

# Views that belong to an extension can't be dropped, and need not be.
_POSTGRESQL_VIEWS = (
    "SELECT c.relname FROM pg_class AS c"
    " WHERE c.relkind = 'v' AND c.relnamespace = current_schema()::regnamespace"
    " AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.objid = c.oid AND d.deptype = 'e')"
)


class BadViews(RecountError):
    """View files that don't fit together."""


class BadView(RecountError):
    """A view that the database can't read, though it was created."""

    def __init__(self, name: str, why: object) -> None:
        super().__init__(f"view {name}: {why}")


class View(NamedTuple):
    """A view's file: its name, the views that it reads, and its statement."""

    name: str
    after: frozenset[str]
    sql: str


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
        connection.exec_driver_sql(f"DROP VIEW {', '.join(quoted)}")


def view_names(connection: Connection) -> list[str]:
    """The views that the database has, sorted."""
    if connection.dialect.name == "postgresql":
        return sorted(connection.exec_driver_sql(_POSTGRESQL_VIEWS).scalars())
    return sorted(inspect(connection).get_view_names())


def views_digest(directory: Path | None = None) -> str:
    """SHA-256 of the view files, by which a database knows that its views are old."""
    digest = sha256()
    for view in load_views(directory):
        digest.update(f"{view.name}\0{view.sql}\0".encode())
    return digest.hexdigest()


def load_views(directory: Path | None = None) -> list[View]:
    """The views of a folder, each after those that it reads."""
    folder = directory or shipped("sql") / "views"
    views = {path.stem: _read(path) for path in sorted(folder.glob("*.sql"))}
    for view in views.values():
        if missing := sorted(view.after - views.keys()):
            raise BadViews(f"view {view.name} comes after {missing[0]}, which is no view")
    try:
        order = TopologicalSorter({view.name: sorted(view.after) for view in views.values()})
        return [views[name] for name in order.static_order()]
    except CycleError as error:
        raise BadViews(f"views read each other in a circle: {' > '.join(error.args[1])}") from error


def _read(path: Path) -> View:
    sql, missing = with_parts(path.read_text(encoding="utf-8"), [path.parent])
    if missing:
        raise BadViews(f"{path}:{missing[0].line}: no part {missing[0].name!r} to include")
    names = (name.strip() for names in _AFTER.findall(sql) for name in re.split(r",|\n--", names))
    return View(path.stem, frozenset(name for name in names if name), sql)


def _given(connection: Connection, names: Iterable[str] | None) -> Iterable[str]:
    return view_names(connection) if names is None else names


def _quoted(connection: Connection, name: str) -> str:
    return connection.dialect.identifier_preparer.quote(name)
