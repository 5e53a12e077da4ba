"""Turning what a driver says of a database that can't be used into one line that helps."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from recount.errors import RecountError
from recount.store.reader import NotRecount, is_server, name_of, path_of

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_LOCK_NOT_AVAILABLE = "55P03"
_NOT_ALLOWED = {"42501", "25006"}  # to this role; to anybody, on a server that only reads
_WORDED = {
    sqlite3.SQLITE_CANTOPEN: "can't be opened or made there",
    sqlite3.SQLITE_READONLY: "may not be written",
    sqlite3.SQLITE_FULL: "the disk is full; nothing was changed",
    sqlite3.SQLITE_IOERR: "the disk can't be read or written; nothing was changed",
    sqlite3.SQLITE_CORRUPT: "is damaged; restore a backup, or see recount db check",
}


class Busy(RecountError):
    """A database that others use for longer than we wait."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"{name_of(place)}: others are using it; nothing was changed, try again when they are"
            " done"
        )


class Unusable(RecountError):
    """A database that can't be reached, read or written."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"{name_of(place)}: {why}")


@contextmanager
def faults_in_words(place: str) -> Iterator[None]:
    """Raise a RecountError for a database that can't be used; other errors pass."""
    try:
        yield
    except sqlite3.Error as error:
        if worded := _worded(place, error):
            raise worded from error
        raise
    except DBAPIError as error:
        if worded := _worded(place, error.orig):
            raise worded from error
        raise


def _worded(place: str, error: BaseException | None) -> RecountError | None:
    if is_server(place):
        return _of_server(place, error)
    folder = path_of(place).parent
    extended = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)
    if extended == sqlite3.SQLITE_READONLY_DIRECTORY:
        return Unusable(
            place, f"can't be written, since nothing may be made in its folder {folder}"
        )
    code = extended & 0xFF
    if code in _BUSY:
        return Busy(place)
    if code == sqlite3.SQLITE_NOTADB or path_of(place).is_dir():
        return NotRecount(place)
    if code == sqlite3.SQLITE_CANTOPEN and not folder.exists():
        return Unusable(place, f"there is no folder {folder}; make it first")
    return Unusable(place, _WORDED[code]) if code in _WORDED else None


def _of_server(place: str, error: BaseException | None) -> RecountError | None:
    state = getattr(error, "sqlstate", "")
    if state == _LOCK_NOT_AVAILABLE:
        return Busy(place)
    if state in _NOT_ALLOWED:
        return Unusable(place, str(error).strip().splitlines()[0])
    # No state: the server was not reached, or the connection broke.
    if state is None and error is not None and type(error).__name__ == "OperationalError":
        return Unusable(place, str(error).strip().splitlines()[0])
    return None
