"""`recount db`: what it says, where, and with which exit code."""

import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from recount.store.revision import HEAD

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_up_down_and_current(run: Run, asked: Path) -> None:
    told = run("db", "downgrade", "-1", "--db", asked)
    assert (told.returncode, told.stdout) == (0, "")
    assert told.stderr == f"{asked}: 0002 (the newest is {HEAD}: recount db upgrade)\n"
    assert run("db", "current", "--db", asked).stdout.startswith("0002 (the newest is")
    told = run("db", "upgrade", "--db", asked)
    assert told.stderr == f"{asked}: {HEAD} (the newest)\n"
    assert run("report", "attack_timeline", "--db", asked).returncode == 0


def test_upgrade_makes_a_database(run: Run, tmp_path: Path) -> None:
    assert run("db", "upgrade").returncode == 0
    assert (tmp_path / "recount.db").exists()


def test_losing_rows_takes_a_word(run: Run, asked: Path) -> None:
    refused = run("db", "downgrade", "base", "--db", asked)
    assert (refused.returncode, "--lossy" in refused.stderr) == (1, True)
    assert run("db", "check", "--db", asked).returncode == 0
    assert run("db", "downgrade", "base", "--lossy", "--db", asked).returncode == 0
    assert run("db", "current", "--db", asked).stdout.startswith("base (")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["db", "current"], 1, "no such database"),
        (["db", "downgrade", "-1"], 1, "no such database"),
        (["db", "check"], 1, "no such database"),
        (["db", "backup", "copy.db"], 1, "no such database"),
        (["db", "downgrade"], 2, "REVISION"),
    ],
)
def test_a_missing_database_stays_missing(
    run: Run, tmp_path: Path, arguments: list[str], code: int, words: str
) -> None:
    told = run(*arguments)
    assert (told.returncode, words in told.stderr) == (code, True)
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_revision(run: Run, asked: Path) -> None:
    told = run("db", "upgrade", "0815", "--db", asked)
    assert (told.returncode, "recount db history" in told.stderr) == (2, True)


def test_history_lists_revisions(run: Run) -> None:
    told = run("db", "history", "-f", "csv")
    lines = told.stdout.splitlines()
    assert lines[0] == "revision,title"
    assert [line.partition(",")[0] for line in lines[1:]] == ["0001", "0002", "0003"]


def test_check_tells_faults(run: Run, asked: Path) -> None:
    assert run("db", "check", "--db", asked).stderr == f"{asked}: nothing is wrong\n"
    with closing(sqlite3.connect(asked)) as raw, raw:
        raw.execute("UPDATE event_toll SET sources = sources + 1")
        raw.execute("UPDATE meta SET value = 'other' WHERE key = 'views_digest'")
    before = asked.read_bytes()
    told = run("db", "check", "-f", "csv", "--db", asked)
    assert told.returncode == 1
    assert "views,made by another version's files" in told.stdout
    assert "totals,event market-2031-05-03 is not what its figures give" in told.stdout
    with closing(sqlite3.connect(asked)) as raw:
        assert raw.execute("SELECT value FROM meta WHERE key = 'views_digest'").fetchone()
    assert len(asked.read_bytes()) == len(before)


def test_check_of_a_damaged_file(run: Run, asked: Path) -> None:
    with asked.open("r+b") as file:
        file.seek(40_960)
        file.write(b"\xff" * 8192)
    told = run("db", "check", "--db", asked)
    assert told.returncode == 1
    assert "Traceback" not in told.stderr


def test_backup(run: Run, asked: Path, tmp_path: Path) -> None:
    told = run("db", "backup", "copy.db", "--db", asked)
    assert (told.returncode, (tmp_path / "copy.db").stat().st_size) == (
        0,
        asked.stat().st_size,
    )
    again = run("db", "backup", "copy.db", "--db", asked)
    assert (again.returncode, "--force" in again.stderr) == (1, True)
    assert run("db", "backup", "copy.db", "--force", "--db", asked).returncode == 0
