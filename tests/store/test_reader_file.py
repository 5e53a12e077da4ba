"""Reading SQLite files: what is refused, and that nothing is created or changed."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from recount.errors import RecountError
from recount.store.reader import open_reader
from recount.store.reader_faults import too_late
from recount.store.revision import HEAD


def make(path: Path, revision: str = HEAD) -> Path:
    """A database as far as the reader looks: a revision and a table."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "CREATE TABLE alembic_version (version_num TEXT); CREATE TABLE event (key TEXT);"
            "INSERT INTO event VALUES ('a'), ('b')"
        )
        connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
        connection.commit()
    return path


def keys(path: Path | str) -> list[tuple[object, ...]]:
    with open_reader(str(path)) as reader:
        return reader.rows("SELECT key FROM event ORDER BY key").rows


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    "name",
    ["recount.db", "a b.db", "what?.db", "50%.db", "a#b.db", "é%20.db", "x?mode=rwc&vfs=x", "a:b"],
)
def test_any_file_name(tmp_path: Path, name: str) -> None:
    assert keys(make(tmp_path / name)) == [("a",), ("b",)]
    assert names(tmp_path) == [name]


def test_sqlite_url(tmp_path: Path) -> None:
    assert keys(f"sqlite:///{make(tmp_path / 'x.db')}") == [("a",), ("b",)]


@pytest.mark.parametrize("name", ["absent.db", "absent/recount.db", "", "absent?.db"])
def test_a_missing_file_is_not_made(tmp_path: Path, name: str) -> None:
    with pytest.raises(RecountError):
        keys(tmp_path / name)
    assert names(tmp_path) == []


@pytest.mark.parametrize(
    "content", [b"", b"text", b"SQLite format 3\x00", b"SQLite format 3\x00" + b"\x01" * 4096]
)
def test_another_file(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.db"
    path.write_bytes(content)
    with pytest.raises(
        RecountError,
        match=r"other\.db: (not a Recount database|can't be read|the database is empty)",
    ):
        keys(path)
    assert path.read_bytes() == content
    assert names(tmp_path) == ["other.db"]


def test_another_database(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (a)")
    with pytest.raises(RecountError, match="not a Recount database"):
        keys(path)


def test_without_tables_it_is_empty_though_the_planner_left_some_of_its_own(tmp_path: Path) -> None:
    path = make(tmp_path / "x.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("ANALYZE; DROP TABLE event; DELETE FROM alembic_version")
    with pytest.raises(RecountError, match="the database is empty"):
        keys(path)


@pytest.mark.parametrize(
    ("revision", "message"),
    [("0000", "run recount db upgrade"), ("9999", "a newer version of Recount reads it")],
)
def test_another_revision(tmp_path: Path, revision: str, message: str) -> None:
    with pytest.raises(RecountError, match=message):
        keys(make(tmp_path / "x.db", revision))


def test_one_state_from_first_to_last(tmp_path: Path) -> None:
    path = make(tmp_path / "x.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        with open_reader(str(path)) as reader:
            reader.rows("SELECT 1")
            connection.execute("DELETE FROM event")
            connection.commit()
            assert len(reader.rows("SELECT key FROM event").rows) == 2


def test_write_ahead_log_leaves_no_files(tmp_path: Path) -> None:
    path = make(tmp_path / "x.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    before = path.read_bytes()
    assert keys(path) == [("a",), ("b",)]
    assert names(tmp_path) == ["x.db"]
    assert path.read_bytes() == before


def test_reading_beside_an_open_log_sees_it(tmp_path: Path) -> None:
    path = make(tmp_path / "x.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("INSERT INTO event VALUES ('c')")
        connection.commit()
        assert len(keys(path)) == 3
    assert len(keys(path)) == 3
    assert names(tmp_path) == ["x.db"]


WRITER = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size = 1")
connection.execute("PRAGMA cache_spill = 1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("DELETE FROM event")
connection.executemany("INSERT INTO event VALUES (?)", [("x" * 900,)] * 5000)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def cut_off(tmp_path: Path) -> Path:
    """A database whose writer was killed in the middle of a change."""
    path = make(tmp_path / "x.db")
    size = path.stat().st_size
    done = subprocess.run([sys.executable, "-c", WRITER, path], check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.with_name("x.db-journal").exists()
    assert path.stat().st_size > size
    return path


def test_a_cut_off_change_is_undone(cut_off: Path) -> None:
    assert keys(cut_off) == [("a",), ("b",)]
    assert names(cut_off.parent) == ["x.db"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_cut_off_change_that_nobody_may_undo(cut_off: Path) -> None:
    cut_off.chmod(0o444)
    cut_off.parent.chmod(0o555)
    with pytest.raises(RecountError, match="its last writer was cut off"):
        keys(cut_off)
    cut_off.parent.chmod(0o755)


def test_a_reader_waits_for_a_writer(tmp_path: Path) -> None:
    path = make(tmp_path / "x.db")
    with closing(
        sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    ) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("INSERT INTO event VALUES ('c')")
        later = threading.Timer(0.3, connection.execute, ["COMMIT"])
        later.start()
        assert len(keys(path)) == 3
        later.join()


def test_limit_tells_whether_there_are_more(tmp_path: Path) -> None:
    with open_reader(str(make(tmp_path / "x.db"))) as reader:
        assert reader.rows("SELECT key FROM event", limit=1).cut
        assert not reader.rows("SELECT key FROM event", limit=2).cut


def test_moved_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    make(tmp_path / "x.db")
    (tmp_path / "deep").mkdir()
    shutil.move("x.db", "deep/x.db")
    assert keys(Path("deep/x.db")) == [("a",), ("b",)]


@pytest.mark.parametrize(("seconds", "told"), [(1, "1 second"), (0.5, "0.5 seconds")])
def test_how_long_a_query_took_is_told(seconds: float, told: str) -> None:
    assert too_late(seconds).startswith(f"stopped after {told}; ask for less")
