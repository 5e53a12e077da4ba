"""Backups are whole, even of a database that is being written."""

import errno
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from recount.errors import RecountError
from recount.store.backup import AFolder, AlreadyThere, NoFolder, OfServer, OverItself, back_up
from recount.store.engine import open_writer
from recount.store.reader import NotRecount, open_reader
from recount.store.reader_file import MissingDatabase
from recount.store.upgrade import downgrade


def notes_in(path: Path) -> list[str]:
    with open_reader(str(path)) as reader:
        return [
            str(k)
            for (k,) in reader.rows("SELECT key FROM meta WHERE value = 'kept' ORDER BY 1").rows
        ]


def note(place: str, key: str) -> None:
    with open_writer(place) as connection:
        connection.execute(text(f"INSERT INTO meta VALUES ('{key}', 'kept')"))


def test_a_backup_is_the_database(sqlite_path: str, tmp_path: Path) -> None:
    note(sqlite_path, "a")
    back_up(sqlite_path, tmp_path / "copy.db")
    note(sqlite_path, "b")
    assert notes_in(tmp_path / "copy.db") == ["a"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "recount.db"]


def test_a_backup_leaves_out_what_is_not_committed(sqlite_path: str, tmp_path: Path) -> None:
    with open_writer(sqlite_path) as connection:
        connection.execute(text("INSERT INTO meta VALUES ('a', 'kept')"))
        back_up(sqlite_path, tmp_path / "copy.db")
    assert notes_in(tmp_path / "copy.db") == []
    assert notes_in(Path(sqlite_path)) == ["a"]


def test_a_write_ahead_log_is_copied_into_one_file(sqlite_path: str, tmp_path: Path) -> None:
    with closing(sqlite3.connect(sqlite_path)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        with raw:
            raw.execute("INSERT INTO meta VALUES ('a', 'kept')")
        back_up(sqlite_path, tmp_path / "copy.db")
    assert notes_in(tmp_path / "copy.db") == ["a"]
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.db"]


def test_an_older_database_can_be_backed_up(sqlite_path: str, tmp_path: Path) -> None:
    downgrade(sqlite_path, "-1")
    back_up(sqlite_path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").stat().st_size == Path(sqlite_path).stat().st_size


def test_nothing_is_overwritten_without_force(sqlite_path: str, tmp_path: Path) -> None:
    (tmp_path / "copy.db").write_text("precious")
    with pytest.raises(AlreadyThere, match="--force"):
        back_up(sqlite_path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"
    back_up(sqlite_path, tmp_path / "copy.db", force=True)
    assert notes_in(tmp_path / "copy.db") == []


def test_not_over_itself(sqlite_path: str) -> None:
    with pytest.raises(OverItself):
        back_up(sqlite_path, Path(sqlite_path), force=True)


def test_a_missing_database(tmp_path: Path) -> None:
    with pytest.raises(MissingDatabase):
        back_up(str(tmp_path / "no.db"), tmp_path / "copy.db")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_database(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("notes " * 400)
    with pytest.raises(NotRecount):
        back_up(str(tmp_path / "notes.db"), tmp_path / "copy.db")
    assert [path.name for path in tmp_path.iterdir()] == ["notes.db"]


def test_a_server_has_its_own_means(postgres_url: str, tmp_path: Path) -> None:
    with pytest.raises(OfServer, match="pg_dump"):
        back_up(postgres_url, tmp_path / "copy.db")


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_is_no_file_to_replace(sqlite_path: str, tmp_path: Path, force: bool) -> None:
    (tmp_path / "kept").mkdir()
    with pytest.raises(AFolder, match="kept is a folder; name a file in it"):
        back_up(sqlite_path, tmp_path / "kept", force=force)


def test_a_missing_folder_is_named(sqlite_path: str, tmp_path: Path) -> None:
    with pytest.raises(NoFolder, match=r"there is no folder .*nodir; make it first"):
        back_up(sqlite_path, tmp_path / "nodir" / "x.db")
    assert not (tmp_path / "nodir").exists()


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="a folder in which nobody may make a file")
def test_a_folder_that_may_not_be_written_is_told_of_the_file_asked_for(sqlite_path: str) -> None:
    with pytest.raises(OSError, match=r": '/proc/copy.db'$"):
        back_up(sqlite_path, Path("/proc/copy.db"))


@pytest.mark.parametrize(
    "code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR]
)
def test_a_full_disk_is_that_of_the_copy(
    monkeypatch: pytest.MonkeyPatch, sqlite_path: str, tmp_path: Path, code: int
) -> None:
    def fail(_source: Path, _copy: Path) -> None:
        error = sqlite3.OperationalError("no room")
        error.sqlite_errorcode = code
        raise error

    monkeypatch.setattr("recount.store.backup._copy", fail)
    with pytest.raises(RecountError) as caught:
        back_up(sqlite_path, tmp_path / "copy.db")
    assert str(caught.value) == (
        f"{sqlite_path}: the disk can't be read or written; nothing was changed"
        if code == sqlite3.SQLITE_IOERR
        else f"{tmp_path / 'copy.db'}: the disk is full or can't be written; no backup was made"
    )


def answer_links_with(monkeypatch: pytest.MonkeyPatch, number: int, meanwhile: Path | None) -> None:
    """As a file system without links answers; somebody makes the file `meanwhile`."""

    def hardlink_to(self: Path, target: Path) -> None:
        if meanwhile:
            meanwhile.write_text("precious")
        raise OSError(number, os.strerror(number), str(self))

    monkeypatch.setattr(Path, "hardlink_to", hardlink_to)


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP])
def test_where_there_are_no_links(
    sqlite_path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    answer_links_with(monkeypatch, number, None)
    back_up(sqlite_path, tmp_path / "copy.db")
    assert notes_in(tmp_path / "copy.db") == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "recount.db"]


@pytest.mark.parametrize(("number", "fault"), [(errno.EPERM, AlreadyThere), (errno.EIO, OSError)])
def test_a_file_that_appears_meanwhile_is_not_overwritten(
    sqlite_path: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    fault: type[Exception],
) -> None:
    answer_links_with(monkeypatch, number, tmp_path / "copy.db")
    with pytest.raises(fault):
        back_up(sqlite_path, tmp_path / "copy.db")
    assert (tmp_path / "copy.db").read_text() == "precious"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "recount.db"]


_KILLED = """
import os, signal, sys
from pathlib import Path
from recount.store import backup

def killed(*_paths):
    os.kill(os.getpid(), signal.SIGKILL)

setattr(backup, sys.argv[1], killed)
backup.back_up(sys.argv[2], Path(sys.argv[3]))
"""


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("step", ["_sync", "_link"])
def test_what_a_killed_backup_left_is_cleared_by_the_next(
    step: str, sqlite_path: str, tmp_path: Path
) -> None:
    target = tmp_path / "copy.db"
    others = [".copy.db.notes", ".copy.db.x.recount-backup", ".copy.db.old.abc.recount-backup"]
    (tmp_path / others[0]).write_text("precious")
    (tmp_path / others[1]).mkdir()
    (tmp_path / others[1] / "notes").write_text("precious")
    (tmp_path / others[2]).mkdir()
    command = [sys.executable, "-c", _KILLED, step, sqlite_path, str(target)]
    for _ in range(2):
        assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
    assert len(names_in(tmp_path)) == len(others) + 2
    back_up(sqlite_path, target)
    assert names_in(tmp_path) == sorted([*others, "copy.db", "recount.db"])
    assert (tmp_path / others[1] / "notes").read_text() == "precious"
    assert notes_in(target) == []


def test_a_backup_clears_none_that_is_being_made(
    sqlite_path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = Path.hardlink_to

    def hardlink_to(self: Path, copy: Path) -> None:
        monkeypatch.setattr(Path, "hardlink_to", link)
        back_up(sqlite_path, self, force=True)
        link(self.with_name("second.db"), copy)

    monkeypatch.setattr(Path, "hardlink_to", hardlink_to)
    back_up(sqlite_path, tmp_path / "copy.db")
    assert names_in(tmp_path) == ["copy.db", "recount.db", "second.db"]


def test_where_there_are_no_locks(
    sqlite_path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def flock(_file: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("recount.store.backup.flock", flock)
    back_up(sqlite_path, tmp_path / "copy.db")
    assert names_in(tmp_path) == ["copy.db", "recount.db"]
