"""Trying things on a database that stays as it is."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import text

from recount.errors import RecountError
from recount.store.engine import create, open_writer
from recount.store.reader import open_reader
from recount.store.trial import trial


def test_what_is_tried_does_not_stay(database: str) -> None:
    with trial(database) as connection:
        connection.execute(text("INSERT INTO meta VALUES ('a', 'tried')"))
        assert connection.scalar(text("SELECT count(*) FROM meta WHERE value = 'tried'")) == 1
    with open_reader(database) as reader:
        assert reader.rows("SELECT count(*) FROM meta WHERE value = 'tried'").rows == [(0,)]


def test_it_begins_with_what_is_committed(sqlite_path: str) -> None:
    with closing(sqlite3.connect(sqlite_path)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        with raw:
            raw.execute("INSERT INTO meta VALUES ('a', 'kept')")
        with trial(sqlite_path) as connection:
            assert connection.scalar(text("SELECT count(*) FROM meta WHERE value = 'kept'")) == 1


def test_a_file_and_its_folder_are_untouched(sqlite_path: str) -> None:
    path = Path(sqlite_path)
    before = (sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns)
    with open_writer(sqlite_path), trial(sqlite_path) as connection:
        connection.execute(text("DELETE FROM meta"))
        assert [file.name for file in path.parent.iterdir() if "journal" not in file.name] == [
            path.name
        ]
    assert (sha256(path.read_bytes()).hexdigest(), path.stat().st_mtime_ns) == before


def test_a_missing_or_empty_file(tmp_path: Path) -> None:
    with pytest.raises(RecountError, match="no such database"), trial(f"{tmp_path}/x.db"):
        pass
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "x.db").touch()
    with pytest.raises(RecountError, match="is empty"), trial(f"{tmp_path}/x.db"):
        pass
    assert (tmp_path / "x.db").stat().st_size == 0


def test_who_may_only_read_is_told(postgres_url: str) -> None:
    def write_where_only_reading_is_allowed() -> None:
        with trial(postgres_url) as connection:
            connection.execute(text("SET TRANSACTION READ ONLY"))
            connection.execute(text("DELETE FROM meta"))

    with pytest.raises(RecountError, match="read-only"):
        write_where_only_reading_is_allowed()
    engine = create(postgres_url)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM meta")) > 0
    engine.dispose()
