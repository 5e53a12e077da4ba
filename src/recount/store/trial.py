"""A database as it is now, on which anything may be tried, and nothing of it stays.

Of a SQLite file it is a copy in a temporary folder: a change that is taken back leaves its traces
in the file's header, and a file that may only be read must do as well. On a server it is a
transaction that is taken back; ingests wait meanwhile.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Connection

from recount.store.engine import create, wait_for_lock
from recount.store.engine_faults import faults_in_words
from recount.store.reader import is_server, path_of
from recount.store.reader_file import reading
from recount.store.runs import wait_for_other_ingests


@contextmanager
def trial(place: str) -> Iterator[Connection]:
    """A transaction that is never committed, on a database of any revision.

    Raises:
        RecountError: it is missing or empty, is no database, or can't be read.
    """
    if is_server(place):
        with _taken_back(place, place) as connection:
            wait_for_lock(connection, shared=True)
            wait_for_other_ingests(connection)
            yield connection
        return
    with TemporaryDirectory(prefix="recount-") as folder:
        copy = Path(folder) / "recount.db"
        with faults_in_words(place):
            _copy(path_of(place), copy)
        with _taken_back(place, str(copy)) as connection:
            yield connection


@contextmanager
def _taken_back(place: str, opened: str) -> Iterator[Connection]:
    """A transaction on what is `opened`, whose faults are told of the place."""
    # A row whose key is gone is found and told, and must not end what is tried.
    engine = create(opened, foreign_keys=False)
    try:
        with faults_in_words(place), engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()


def _copy(path: Path, copy: Path) -> None:
    with closing(reading(path)) as source, closing(sqlite3.connect(copy)) as target:
        # It need not outlive us.
        target.execute("PRAGMA synchronous = OFF")
        source.backup(target)
