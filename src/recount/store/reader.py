"""Reading a database without ever changing it: a file by the standard library, a server by URL.

A reader sees one state of the database from its first question to its last.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from recount.domain.result import Result
from recount.errors import RecountError, UsageFault
from recount.store.revision import HEAD

SECONDS = 60.0

_PASSWORD_AMONG_OPTIONS = re.compile(r"(?<=[?&])([^=&]*password=)[^&]*", re.IGNORECASE)
_TABLES = r"""
SELECT name FROM sqlite_schema
WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
"""
# Unlike information_schema, which is slow and hides what one may not read.
_TABLES_OF_SERVER = """
SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v')
"""


class Reader(Protocol):
    """An open database that can be asked and not changed."""

    def rows(
        self, sql: str, params: Mapping[str, object] | None = None, *, limit: int | None = None
    ) -> Result:
        """What one SELECT gives, its parameters (`:name`) bound; at most `limit` rows of it."""
        ...


class NotRecount(RecountError):
    """A database that holds something else."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: not a Recount database")


class Absent(RecountError):
    """A database that is yet to be made."""


class Unmade(Absent):
    """A database without tables: new, or taken back to base."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"{name}: the database is empty; run recount db upgrade, or recount ingest with what"
            " it is to hold"
        )


class OtherRevision(RecountError):
    """A database that another version of Recount made."""

    def __init__(self, name: str, revision: str) -> None:
        advice = (
            "run recount db upgrade" if revision < HEAD else "a newer version of Recount reads it"
        )
        super().__init__(f"{name}: is at revision {revision}, this version at {HEAD}; {advice}")


class Refused(RecountError):
    """SQL that failed, or that a reader may not run."""


class NoValue(Refused, UsageFault):
    """SQL with a parameter that no value is given for."""


@contextmanager
def open_reader(place: str, *, seconds: float = SECONDS) -> Iterator[Reader]:
    """Open the database at a path or URL; each question may take `seconds`.

    Raises:
        RecountError: it is missing or empty, is no Recount database, or is of another revision.
    """
    with _open(place, seconds) as reader:
        _check_revision(reader, place)
        try:
            yield reader
        except NoValue:
            raise
        except Refused as error:
            raise Refused("; ".join([str(error), *_possible_reason(reader)])) from error


def _possible_reason(reader: Reader) -> tuple[str, ...]:
    """Why SQL may have failed: views of another version; none where nothing can be asked now."""
    from recount.store.outdated import outdated

    try:
        return outdated(reader)
    except Refused:
        return ()


@contextmanager
def _open(place: str, seconds: float) -> Iterator[Reader]:
    # Each brings imports that the other does not need.
    if is_server(place):
        from recount.store.reader_server import open_server

        with open_server(place, seconds) as server:
            yield server
    else:
        from recount.store.reader_file import open_file

        with open_file(place, seconds) as file:
            yield file


def is_server(place: str) -> bool:
    """Whether it is the URL of a server (`postgresql://...`), and no path."""
    return "://" in place and not place.startswith(("sqlite:", "file:"))


def names_of_tables(place: str) -> str:
    """The SELECT that gives the names of the tables and views of the database at a place."""
    return _TABLES_OF_SERVER if is_server(place) else _TABLES


def path_of(place: str) -> Path:
    """The SQLite file that a path or a sqlite:/// URL means."""
    return Path(place.removeprefix("sqlite:///"))


def name_of(place: str) -> str:
    """The place as messages may show it: a URL without its password."""
    if not is_server(place):
        return place
    head, mark, tail = place.rpartition("@")
    if mark:
        scheme, _, login = head.partition("://")
        place = f"{scheme}://{login.partition(':')[0]}@{tail}"
    return _PASSWORD_AMONG_OPTIONS.sub(r"\1***", place)


def _check_revision(reader: Reader, place: str) -> None:
    name = name_of(place)
    tables = reader.rows(names_of_tables(place)).rows
    if {table for (table,) in tables} <= {"alembic_version"}:
        raise Unmade(name)
    try:
        found = reader.rows("SELECT version_num FROM alembic_version").rows
    except Refused as error:
        raise NotRecount(name) from error
    if len(found) != 1:
        raise NotRecount(name)
    revision = str(found[0][0])
    if revision != HEAD:
        raise OtherRevision(name, revision)
