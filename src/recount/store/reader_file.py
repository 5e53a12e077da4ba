"""Reading a SQLite file with the standard library alone.

Locks that do not look at the words of a query: the file is opened `mode=ro` and `query_only`; an
authorizer lets nothing pass but reading; a progress handler stops what takes too long.
"""

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from recount.domain.result import Result
from recount.errors import RecountError
from recount.store.reader import Absent, NotRecount, NoValue, Refused, Unmade, path_of
from recount.store.reader_faults import NOTHING, explained, is_missing_value

_MAGIC = b"SQLite format 3\x00"
_STEPS_BETWEEN_LOOKS_AT_THE_CLOCK = 20_000
_SECONDS_FOR_A_WRITER = 10.0
_LONGEST_TEXT = 100_000_000
_LONGEST_SQL = 1_000_000

_READING = {
    sqlite3.SQLITE_SELECT,
    sqlite3.SQLITE_READ,
    sqlite3.SQLITE_RECURSIVE,
    sqlite3.SQLITE_FUNCTION,
}
# What describes the database and changes nothing; full-text search asks for data_version.
_READING_PRAGMAS = {
    "collation_list",
    "compile_options",
    "data_version",
    "foreign_key_list",
    "function_list",
    "index_info",
    "index_list",
    "index_xinfo",
    "table_info",
    "table_list",
    "table_xinfo",
}


class MissingDatabase(Absent):
    """A path at which there is no file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path}: no such database; name one with --db, or make one with recount ingest"
        )


class BusyDatabase(RecountError):
    """A database that somebody writes for longer than we wait."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: somebody is writing it; try again when they are done")


class Unreadable(RecountError):
    """A database that SQLite can't read."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: can't be read: {why}")


class CutOffWriting(RecountError):
    """A database whose last writer died, in a place where nobody may undo its half of a change."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path}: its last writer was cut off, and what it left half done can't be undone "
            "here; open it once where you may write to the file and its folder"
        )


class FileReader:
    """An open SQLite file; see `recount.store.reader.Reader`."""

    def __init__(self, connection: sqlite3.Connection, seconds: float) -> None:
        self._connection = connection
        self._seconds = seconds
        self._deadline = float("inf")
        connection.set_progress_handler(self._is_late, _STEPS_BETWEEN_LOOKS_AT_THE_CLOCK)

    def _is_late(self) -> bool:
        return time.monotonic() > self._deadline

    def rows(
        self, sql: str, params: Mapping[str, object] | None = None, *, limit: int | None = None
    ) -> Result:
        """What one SELECT gives, its parameters (`:name`) bound; at most `limit` rows of it."""
        self._deadline = time.monotonic() + self._seconds
        try:
            with contextlib.closing(self._connection.execute(sql, params or {})) as cursor:
                if cursor.description is None:
                    raise Refused(NOTHING)
                columns = tuple(column[0] for column in cursor.description)
                if limit is None:
                    return Result(columns, cursor.fetchall())
                rows = cursor.fetchmany(limit + 1)
                return Result(columns, rows[:limit], len(rows) > limit)
        except OverflowError as error:
            raise Refused(
                "a value is a number of more than 64 bits, which no column holds"
            ) from error
        except (sqlite3.Error, sqlite3.Warning) as error:
            late = self._is_late()
            self._deadline = float("inf")
            if _code(error) == sqlite3.SQLITE_INTERRUPT and not late:
                # Ctrl-C arrives in the progress handler, where SQLite swallows it.
                raise KeyboardInterrupt from error
            fault = NoValue if is_missing_value(error) else Refused
            raise fault(explained(error, self._names, self._seconds if late else None)) from error

    def _names(self, kind: str) -> list[str]:
        """Names that exist: of tables and views, or of all their columns."""
        sql = "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')"
        if kind == "column":
            sql = (
                "SELECT DISTINCT c.name FROM sqlite_schema AS s, pragma_table_info(s.name) AS c"
                " WHERE s.type IN ('table', 'view')"
            )
        return [name for (name,) in self._connection.execute(sql)]


@contextmanager
def open_file(place: str, seconds: float) -> Iterator[FileReader]:
    """Open a SQLite file for reading, in one transaction; it must exist.

    A change that its last writer left half done is undone first, as any SQLite shell would do.
    """
    connection = reading(path_of(place))
    try:
        connection.execute("PRAGMA query_only = 1")
        connection.set_authorizer(_authorize)
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_TEXT)
        connection.setlimit(sqlite3.SQLITE_LIMIT_SQL_LENGTH, _LONGEST_SQL)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        yield FileReader(connection, seconds)
    finally:
        connection.close()


def _check_is_database(path: Path) -> None:
    if not path.exists():
        raise MissingDatabase(path)
    if not path.is_file():
        raise NotRecount(str(path))
    try:
        with path.open("rb") as file:
            head = file.read(len(_MAGIC))
    except OSError as error:
        raise Unreadable(path, str(error.strerror)) from error
    if not head:
        raise Unmade(str(path))
    if head != _MAGIC:
        raise NotRecount(str(path))


def reading(path: Path) -> sqlite3.Connection:
    """A connection to a file that exists, inside a read transaction."""
    _check_is_database(path)
    mode = "rw" if _leaves_files_behind(path) else "ro"
    try:
        return _connected(path, mode, "BEGIN", "SELECT count(*) FROM sqlite_schema")
    except sqlite3.Error as error:
        if _code(error) != sqlite3.SQLITE_READONLY:
            raise _failure(path, error) from error
    # A journal of a dead writer: only a connection that may write can roll it back.
    try:
        _connected(path, "rw", "SELECT count(*) FROM sqlite_schema").close()
        return _connected(path, "ro", "BEGIN", "SELECT count(*) FROM sqlite_schema")
    except sqlite3.Error as error:
        if _code(error) in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN}:
            raise CutOffWriting(path) from error
        raise _failure(path, error) from error


def _connected(path: Path, mode: str, *statements: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=_SECONDS_FOR_A_WRITER,
    )
    try:
        for statement in statements:
            connection.execute(statement)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _leaves_files_behind(path: Path) -> bool:
    """Whether a `mode=ro` reader would leave `-wal` and `-shm` files that are not there yet.

    A database that somebody turned to write-ahead logging gets them from any reader, and only a
    connection that may write takes them away again. The authorizer keeps it from writing.
    """
    with path.open("rb") as file:
        file.seek(18)
        logs_ahead = file.read(2) == b"\x02\x02"
    return (
        logs_ahead
        and not path.with_name(path.name + "-wal").exists()
        and os.access(path, os.W_OK)
        and os.access(path.absolute().parent, os.W_OK)
    )


def _code(error: Exception) -> int:
    """The primary result code; the rest of the bits tell sub-cases apart."""
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & 0xFF


def _failure(path: Path, error: sqlite3.Error) -> RecountError:
    named: dict[int, Callable[[], RecountError]] = {
        sqlite3.SQLITE_BUSY: lambda: BusyDatabase(path),
        sqlite3.SQLITE_NOTADB: lambda: NotRecount(str(path)),
    }
    return named.get(_code(error), lambda: Unreadable(path, str(error)))()


def _authorize(
    action: int, first: str | None, second: str | None, _database: str | None, _inner: str | None
) -> int:
    """Let reading pass, and nothing else."""
    if action in _READING and second != "load_extension":
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first in _READING_PRAGMAS:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_UPDATE and first == "sqlite_master":
        # Asked when a virtual table (full-text search, pragma_table_info) is opened, and harmless:
        # without writable_schema no statement may write there.
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY
