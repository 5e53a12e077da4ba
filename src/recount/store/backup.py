"""A copy of a SQLite database, whole even while others write it."""

import errno
import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from fcntl import LOCK_EX, LOCK_NB, flock
from pathlib import Path

from recount.errors import RecountError, UsageFault
from recount.store.engine import stored_revision
from recount.store.engine_faults import faults_in_words
from recount.store.reader import NotRecount, is_server, path_of
from recount.store.upgrade import looking

# Where a backup is made before it takes its place: `.TARGET.XXXXXXXX.recount-backup`, beside it.
_ENDING = ".recount-backup"
_COPY, _LOCK = "copy", "lock"
_LEFT = (_COPY, *(f"{_COPY}-{more}" for more in ("journal", "wal", "shm")), _LOCK)
# Without locks a backup is made all the same; should it be killed, nobody may clear up after it.
_TIMES = 3

# What file systems without hard links answer.
_NO_LINKS = {errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP}

# Only the copy is written.
_NOT_WRITTEN = {
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
}


class OfServer(RecountError):
    """A backup of a server, which has its own means."""

    def __init__(self) -> None:
        super().__init__(
            "a PostgreSQL database is backed up with pg_dump, and restored with pg_restore"
        )


class AlreadyThere(UsageFault):
    """A backup over a file that exists."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is there already; name another file, or replace it with --force")


class AFolder(UsageFault):
    """A backup over a folder."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is a folder; name a file in it")


class NoFolder(UsageFault):
    """A backup into a folder that is not there."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"there is no folder {folder}; make it first")


class CantBeWritten(RecountError):
    """A backup for which the disk has no room."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: the disk is full or can't be written; no backup was made")


class OverItself(UsageFault):
    """A backup of a database over itself."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is the database itself; name another file")


def back_up(place: str, target: Path, *, force: bool = False) -> None:
    """Copy a database of any revision to a file, which appears whole or not at all.

    Args:
        place: the database.
        target: the file to make.
        force: replace the file if it exists.
    """
    if is_server(place):
        raise OfServer
    _check(place, target, force=force)
    with _folder_beside(target.absolute()) as folder:
        copy = folder / _COPY
        with faults_in_words(place):
            try:
                _copy(path_of(place), copy)
            except sqlite3.Error as error:
                if error.sqlite_errorcode in _NOT_WRITTEN:
                    raise CantBeWritten(target) from error
                raise
        copy.chmod(path_of(place).stat().st_mode & 0o777)
        if force:
            copy.replace(target)
        else:
            _link(copy, target)
        _sync(target.absolute().parent)


@contextmanager
def _folder_beside(target: Path) -> Iterator[Path]:
    """A folder to make the backup in, which goes at the end; what killed ones left goes first.

    Whoever works in such a folder holds a lock in it, which dies with them.
    """
    own = re.compile(rf"\.{re.escape(target.name)}\.[^.]+{re.escape(_ENDING)}")
    for left in target.parent.iterdir():
        if own.fullmatch(left.name):
            _clear(left)
    folder, lock = _made(target)
    try:
        yield folder
    finally:
        _remove(folder)
        if lock is not None:
            os.close(lock)


def _made(target: Path) -> tuple[Path, int | None]:
    """A new folder beside the target with its lock; None: none can be had here."""
    lock = None
    for _ in range(_TIMES):
        folder = _new_folder(target)
        lock = _held(folder)
        if lock is not None:
            break
        # Another backup may have taken it for a leftover before the lock was held.
        _remove(folder)
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder, lock


def _new_folder(target: Path) -> Path:
    try:
        made = tempfile.mkdtemp(prefix=f".{target.name}.", suffix=_ENDING, dir=target.parent)
    except OSError as error:
        # Not the folder that we would make, but the file asked for.
        raise OSError(error.errno, error.strerror, str(target)) from error
    return Path(made)


def _clear(folder: Path) -> None:
    """Remove the folder of a backup, unless that is still being made."""
    lock = None if folder.is_symlink() else _held(folder)
    if lock is not None:
        _remove(folder)
        os.close(lock)


def _held(folder: Path) -> int | None:
    """The lock of a folder, now ours; None: it is somebody else's, or can't be had."""
    path = folder / _LOCK
    try:
        lock = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    except OSError:
        return None
    try:
        flock(lock, LOCK_EX | LOCK_NB)
        if os.path.samestat(os.fstat(lock), path.stat()):
            return lock
    except OSError:
        pass
    os.close(lock)
    return None


def _remove(folder: Path) -> None:
    with suppress(OSError):
        for name in _LEFT:
            (folder / name).unlink(missing_ok=True)
        folder.rmdir()


def _check(place: str, target: Path, *, force: bool) -> None:
    with looking(place) as connection:
        if stored_revision(connection, place) is None:
            raise NotRecount(place)
    if not target.parent.is_dir():
        raise NoFolder(target.parent)
    if target.is_dir():
        raise AFolder(target)
    if target.exists() and target.samefile(path_of(place)):
        raise OverItself(target)
    if target.exists() and not force:
        raise AlreadyThere(target)


def _copy(source: Path, copy: Path) -> None:
    with (
        closing(sqlite3.connect(f"{source.absolute().as_uri()}?mode=rw", uri=True)) as reading,
        closing(sqlite3.connect(copy)) as writing,
    ):
        reading.backup(writing)
        # One file, even of a database that somebody turned to write-ahead logging.
        writing.execute("PRAGMA journal_mode = DELETE")
    _sync(copy)


def _link(copy: Path, target: Path) -> None:
    """Give the copy its name, unless somebody took it meanwhile."""
    try:
        target.hardlink_to(copy)
    except FileExistsError as error:
        raise AlreadyThere(target) from error
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        _take_and_replace(copy, target)


def _take_and_replace(copy: Path, target: Path) -> None:
    """The same where the file system has no links: make the name ours, then give it."""
    try:
        target.touch(exist_ok=False)
    except FileExistsError as error:
        raise AlreadyThere(target) from error
    try:
        copy.replace(target)
    except OSError:
        target.unlink()
        raise


def _sync(path: Path) -> None:
    """Have the disk hold a file or folder."""
    number = os.open(path, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)
