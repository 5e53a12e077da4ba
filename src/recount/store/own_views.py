"""Views in a database over an upgrade: ours are made anew, a user's own are put back.

Ours are those that `meta` names (where it names none, those that this version ships); any other
view is somebody's work, also where this version has one of its name.
"""

from collections.abc import Collection, Mapping
from hashlib import sha256

from sqlalchemy import Connection, inspect

from recount.errors import RecountError
from recount.store.bookkeeping import forget, record, recorded
from recount.store.outdated import VIEWS
from recount.store.view_files import shipped_names, views_digest
from recount.store.views import create_view, create_views, drop_views, view_names

OwnViews = Mapping[str, str]

_NAMES = "views"
_MADE = "views_as_made"

# In the order in which they were made, so that each finds those that it reads.
_SQLITE_OWN = "SELECT name, sql FROM sqlite_schema WHERE type = 'view' ORDER BY rowid"
_POSTGRESQL_OWN = (
    "SELECT c.relname AS name, 'CREATE VIEW ' || quote_ident(c.relname) || ' AS '"
    " || pg_get_viewdef(c.oid) AS sql FROM pg_class AS c"
    " WHERE c.relkind = 'v' AND c.relnamespace = current_schema()::regnamespace ORDER BY c.oid"
)


class NameTaken(RecountError):
    """A user's view with a name that one of ours now has."""

    def __init__(self, names: Collection[str]) -> None:
        super().__init__(
            f"this version has views of its own called {', '.join(sorted(names))}, and so has the"
            " database; nothing was changed: make yours under another name, and drop it"
        )


def drop_all(connection: Connection) -> OwnViews:
    """Drop every view, and tell the statements of those that are a user's own.

    Raises:
        NameTaken: one of these has the name of one of ours.
    """
    names = view_names(connection)
    ours = _recorded_names(connection) or shipped_names()
    if taken := shipped_names() & set(names) - ours:
        raise NameTaken(taken)
    own = _statements(connection) if set(names) - ours else {}
    drop_views(connection, names)
    return {name: sql for name, sql in own.items() if name not in ours}


def restore(connection: Connection, own: OwnViews) -> None:
    """Create our views and a user's own, and remember which are ours."""
    create_views(connection)
    record(connection, VIEWS, views_digest())
    record(connection, _NAMES, " ".join(sorted(shipped_names())))
    record(connection, _MADE, _digest_of_statements(connection))
    for name, sql in own.items():
        create_view(connection, name, sql)


def views_changed(connection: Connection) -> bool:
    """Whether the views are of another version, gone, or made anew by somebody else."""
    if recorded(connection, VIEWS) != views_digest():
        return True
    if not shipped_names() <= set(view_names(connection)):
        return True
    made = recorded(connection, _MADE)
    return made is not None and made != _digest_of_statements(connection)


def forget_views(connection: Connection) -> None:
    """Remember that there are none."""
    forget(connection, VIEWS, _NAMES, _MADE)


def _recorded_names(connection: Connection) -> set[str]:
    if not inspect(connection).has_table("meta"):
        return set()
    return set((recorded(connection, _NAMES) or "").split())


def _digest_of_statements(connection: Connection) -> str:
    """SHA-256 of our views' statements, as the database tells them."""
    told = _statements(connection)
    digest = sha256()
    for name in sorted(shipped_names()):
        digest.update(f"{name}\0{told.get(name)}\0".encode())
    return digest.hexdigest()


def _statements(connection: Connection) -> dict[str, str]:
    on_sqlite = connection.dialect.name == "sqlite"
    rows = connection.exec_driver_sql(_SQLITE_OWN if on_sqlite else _POSTGRESQL_OWN)
    return {row.name: row.sql for row in rows}
