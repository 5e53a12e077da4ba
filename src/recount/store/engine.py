"""Opening a database for writing: a SQLite file by its path, a PostgreSQL server by its URL.

SQLite takes its lock at once (BEGIN IMMEDIATE), since a transaction that reads first and writes
later fails when another one wrote in between. The driver's own transactions are off: they would
commit before a change of tables, and leave half a migration behind.
"""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import NullPool

from recount.errors import RecountError, UsageFault
from recount.store.engine_faults import faults_in_words
from recount.store.reader import (
    NotRecount,
    OtherRevision,
    Unmade,
    is_server,
    name_of,
    names_of_tables,
    path_of,
)
from recount.store.revision import HEAD
from recount.store.table_statistics import refresh_statistics

SECONDS_FOR_OTHERS = 10.0

# A transaction that outgrows its page cache writes the file before the commit, and no reader may
# look at the file from then on: so it may be large. It grows with need only.
_CACHE_KIB = 262_144

# Of all advisory locks of a server's database, ours; writers share it, a migration owns it.
LOCK = 7_304_866_116


class UnknownDatabase(UsageFault):
    """A URL of something that Recount does not write."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"{name_of(place)}: name a SQLite file, or a server as postgresql://host/database"
        )


class NoDriver(RecountError):
    """A server, and nothing installed to speak to it."""

    def __init__(self) -> None:
        super().__init__("PostgreSQL needs a driver: pip install 'recount-db[postgresql]'")


def create(place: str, *, foreign_keys: bool = True, begin: str = "BEGIN IMMEDIATE") -> Engine:
    """An engine that keeps no connection open.

    Args:
        place: path of a SQLite file (made when it is missing), or URL of a server.
        foreign_keys: False leaves them unchecked, as a migration must (SQLite).
        begin: how a transaction begins (SQLite).
    """
    if is_server(place):
        return _server(place)
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connected(path_of(place), foreign_keys=foreign_keys),
        poolclass=NullPool,
    )
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _connected(path: Path, *, foreign_keys: bool) -> Any:
    import sqlite3

    if path.is_file() and path.stat().st_size == 1:
        # SQLite takes it for an empty database, and would write over it.
        raise NotRecount(str(path))
    connection = sqlite3.connect(path, isolation_level=None, timeout=SECONDS_FOR_OTHERS)
    try:
        connection.execute(f"PRAGMA foreign_keys = {int(foreign_keys)}")
        connection.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _server(place: str) -> Engine:
    try:
        url = make_url(place)
    except (ArgumentError, ValueError) as error:
        # ValueError: a port that is no number.
        raise UnknownDatabase(place) from error
    if url.get_backend_name() not in {"postgresql", "postgres"}:
        raise UnknownDatabase(place)
    try:
        return create_engine(url.set(drivername="postgresql+psycopg"), poolclass=NullPool)
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise NoDriver from error


@contextmanager
def open_writer(place: str) -> Iterator[Connection]:
    """One transaction on a database of this revision: committed at the end, or undone whole.

    A database that is missing or empty is made first.

    Raises:
        RecountError: it is another program's, of another revision, or busy.
    """
    with writers(place) as transaction, transaction() as connection:
        yield connection


@contextmanager
def writers(place: str) -> Iterator[Callable[[], AbstractContextManager[Connection]]]:
    """How to open one transaction after the other, as `open_writer` does; see there.

    Statements are compiled once for all of them, which is most of the work of a short one.
    """
    engine = create(place)
    try:
        make_where_missing(engine, place)
        yield lambda: _transaction(engine, place)
    finally:
        engine.dispose()


@contextmanager
def _transaction(engine: Engine, place: str) -> Iterator[Connection]:
    with faults_in_words(place), engine.begin() as connection:
        wait_for_lock(connection, shared=True)
        check_revision(connection, place)
        yield connection
        refresh_statistics(connection)


def is_new(place: str) -> bool:
    """Whether a writer would make the tables first: the database is missing, or has none."""
    engine = create(place, begin="BEGIN")
    try:
        with faults_in_words(place):
            return _is_empty(engine, place)
    finally:
        engine.dispose()


def _is_empty(engine: Engine, place: str) -> bool:
    if not is_server(place):
        path = path_of(place)
        if not path.exists() or path.stat().st_size == 0:
            return True
    with engine.begin() as connection:
        return stored_revision(connection, place) is None


def make_where_missing(engine: Engine, place: str) -> None:
    """Make the tables of a database that has none."""
    with faults_in_words(place):
        if _is_empty(engine, place):
            # Only a new database needs alembic.
            from recount.store.upgrade import upgrade

            upgrade(place)


def wait_for_lock(connection: Connection, *, shared: bool) -> None:
    """Keep writers and migrations apart until the transaction ends (PostgreSQL).

    On SQLite the transaction itself does.
    """
    if connection.dialect.name != "postgresql":
        return
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(SECONDS_FOR_OTHERS * 1000)}")
    function = "pg_advisory_xact_lock_shared" if shared else "pg_advisory_xact_lock"
    connection.exec_driver_sql(f"SELECT {function}({LOCK})")


def check_revision(connection: Connection, place: str) -> None:
    """Refuse a database that this version of Recount can't write."""
    revision = stored_revision(connection, place)
    if revision is None:
        raise Unmade(name_of(place))
    if revision != HEAD:
        raise OtherRevision(name_of(place), revision)


def stored_revision(connection: Connection, place: str) -> str | None:
    """The revision that a database is at; None: it has no tables.

    Raises:
        NotRecount: it has tables of another program.
    """
    tables = set(connection.exec_driver_sql(names_of_tables(place)).scalars())
    if tables <= {"alembic_version"}:
        return None
    if not {"alembic_version", "casualty_figure"} <= tables:
        raise NotRecount(name_of(place))
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all()
    if len(found) != 1:
        raise NotRecount(name_of(place))
    return str(found[0])
