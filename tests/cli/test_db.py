"""`recount db`: what it says, where, and with which exit code."""

import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import make_url

from recount.store.revision import HEAD
from recount.store.upgrade import revisions

STEPS = [revision for revision, _ in revisions()]
BEFORE = STEPS[-2]
Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_up_down_and_current(run: Run, asked: Path) -> None:
    told = run("db", "downgrade", "-1", "--db", asked)
    assert (told.returncode, told.stdout) == (0, "")
    assert told.stderr == f"{asked}: {BEFORE} (the newest is {HEAD}: recount db upgrade)\n"
    assert run("db", "current", "--db", asked).stdout.startswith(f"{BEFORE} (the newest is")
    told = run("db", "upgrade", "--db", asked)
    assert told.stderr == f"{asked}: {HEAD} (the newest)\n"
    assert run("report", "attack_timeline", "--db", asked).returncode == 0


def test_upgrade_makes_a_database(run: Run, tmp_path: Path) -> None:
    assert run("db", "upgrade").returncode == 0
    assert (tmp_path / "recount.db").exists()


def test_looking_changes_no_byte(run: Run, asked: Path) -> None:
    before = (sha256(asked.read_bytes()).hexdigest(), asked.stat().st_mtime_ns)
    for arguments in (["db", "check"], ["verify"], ["db", "current"], ["db", "upgrade"]):
        told = run(*arguments, "--db", asked)
        assert (told.returncode, "Traceback" in told.stderr) == (0, False)
        assert (sha256(asked.read_bytes()).hexdigest(), asked.stat().st_mtime_ns) == before
    assert [path.name for path in asked.parent.iterdir()] == [asked.name]


@pytest.mark.parametrize("arguments", [["db", "check"], ["verify"], ["report", "attack_timeline"]])
def test_an_empty_file_stays_empty(run: Run, tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "recount.db").touch()
    told = run(*arguments)
    assert (told.returncode, "recount db upgrade" in told.stderr) == (1, True)
    assert (tmp_path / "recount.db").stat().st_size == 0


SECRET = "se%2Fkret"


@pytest.fixture
def secret_url(postgres_url: str) -> str:
    """With a password, which a server that trusts us never asks for."""
    url = make_url(postgres_url).set(password="se/kret")
    return url.render_as_string(hide_password=False)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["db", "check"], 0),
        (["db", "current"], 0),
        (["db", "upgrade"], 0),
        (["db", "upgrade", "0001"], 2),
        (["db", "downgrade", "-1"], 0),
        (["db", "downgrade", "head"], 2),
        (["db", "downgrade", "base"], 0),
        (["db", "backup", "copy.db"], 1),
        (["db", "upgrade", "no-such"], 2),
        (["verify"], 0),
        (["demo"], 0),
        (["ingest", "absent"], 3),
    ],
)
def test_a_password_is_never_shown(
    run: Run, secret_url: str, arguments: list[str], code: int
) -> None:
    assert SECRET in secret_url
    told = run(*arguments, "--db", secret_url)
    assert told.returncode == code
    assert "kret" not in told.stdout + told.stderr


NOT_THERE = [
    "postgresql://u:sekret@127.0.0.1:1/recount",
    "postgresql://127.0.0.1:1/recount?user=u&password=sekret",
    "postgresql://u:se/kret@127.0.0.1:1/recount",
    "mysql://u:sekret@127.0.0.1:1/recount",
]
LOOKING = (
    ["db", "current"],
    ["db", "upgrade"],
    ["db", "upgrade", "0001"],
    ["db", "downgrade", "-1"],
    ["db", "backup", "copy.db"],
    ["verify"],
    ["report", "attack_timeline"],
)


@pytest.mark.parametrize(
    ("place", "arguments"),
    [
        *((place, ["db", "check"]) for place in NOT_THERE),
        *((NOT_THERE[0], arguments) for arguments in LOOKING),
    ],
)
def test_nor_of_a_server_that_is_not_there(run: Run, place: str, arguments: list[str]) -> None:
    told = run(*arguments, "--db", place)
    assert told.returncode in {1, 2}
    assert "kret" not in told.stdout + told.stderr
    assert told.stderr.count("\n") == 1


def test_losing_rows_takes_a_word(run: Run, asked: Path) -> None:
    refused = run("db", "downgrade", "base", "--db", asked)
    assert (refused.returncode, "--lossy" in refused.stderr) == (1, True)
    assert run("db", "check", "--db", asked).returncode == 0
    assert run("db", "downgrade", "base", "--lossy", "--db", asked).returncode == 0
    assert run("db", "current", "--db", asked).stdout.startswith("base (")
    for arguments in (["report", "attack_timeline"], ["verify"], ["db", "check"]):
        told = run(*arguments, "--db", asked)
        assert (told.returncode, "run recount db upgrade" in told.stderr) == (1, True)


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


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["upgrade", "0002"], f"is at revision {HEAD}, above 0002; recount db downgrade 0002"),
        (["downgrade", HEAD], f"is at revision {HEAD}, not above {HEAD}; name a lower one"),
        (["downgrade", "head"], f"is at revision {HEAD}, not above head; name a lower one"),
    ],
)
def test_a_revision_in_the_other_direction(
    run: Run, asked: Path, arguments: list[str], words: str
) -> None:
    told = run("db", *arguments, "--db", asked)
    assert (told.returncode, len(told.stderr.splitlines())) == (2, 1)
    assert words in told.stderr


def test_history_lists_revisions(run: Run) -> None:
    told = run("db", "history", "-f", "csv")
    lines = told.stdout.splitlines()
    assert lines[0] == "revision,title"
    assert [line.partition(",")[0] for line in lines[1:]] == STEPS


def test_check_of_a_sound_database_gives_programs_no_rows(run: Run, asked: Path) -> None:
    file = asked.with_name("faults.csv")
    assert run("db", "check", "-f", "json", "--db", asked).stdout == "[]\n"
    told = run("db", "check", "-o", file, "--db", asked)
    assert (told.returncode, told.stdout) == (0, "")
    assert file.read_text() == "check,detail\n"


def test_check_tells_faults(run: Run, asked: Path) -> None:
    assert run("db", "check", "--db", asked).stderr == f"{asked}: nothing is wrong\n"
    with closing(sqlite3.connect(asked)) as raw, raw:
        raw.execute("UPDATE event_toll SET sources = sources + 1")
        raw.execute("UPDATE meta SET value = 'other' WHERE key = 'views_digest'")
    before = asked.read_bytes()
    told = run("db", "check", "-f", "csv", "--db", asked)
    assert told.returncode == 1
    assert 'views,"made by another version' in told.stdout
    assert "totals,event market-2031-05-03 is not what its figures give" in told.stdout
    with closing(sqlite3.connect(asked)) as raw:
        assert raw.execute("SELECT value FROM meta WHERE key = 'views_digest'").fetchone()
    assert len(asked.read_bytes()) == len(before)


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        ("DROP VIEW uncounted; CREATE VIEW uncounted AS SELECT 1 AS event_key", "views,"),
        (
            "DROP INDEX ix_event_first_day_last_day_location_id",
            'indexes,"ix_event_first_day_last_day_location_id is missing: CREATE INDEX'
            " ix_event_first_day_last_day_location_id ON event"
            ' (first_day, last_day, location_id)"',
        ),
    ],
)
def test_check_tells_what_was_made_otherwise(
    run: Run, asked: Path, change: str, finding: str
) -> None:
    with closing(sqlite3.connect(asked)) as raw:
        raw.executescript(change)
    told = run("db", "check", "-f", "csv", "--db", asked)
    assert told.returncode == 1
    assert finding in told.stdout


def test_check_of_a_damaged_file(run: Run, asked: Path) -> None:
    with asked.open("r+b") as file:
        file.seek(40_960)
        file.write(b"\xff" * 8192)
    told = run("db", "check", "--db", asked)
    assert told.returncode == 1
    assert "Traceback" not in told.stderr


def test_backup_into_a_missing_folder(run: Run, asked: Path) -> None:
    told = run("db", "backup", "nodir/x.db", "--db", asked)
    assert (told.returncode, told.stderr) == (
        2,
        "Error: there is no folder nodir; make it first\n",
    )


def test_backup(run: Run, asked: Path, tmp_path: Path) -> None:
    told = run("db", "backup", "copy.db", "--db", asked)
    assert (told.returncode, (tmp_path / "copy.db").stat().st_size) == (
        0,
        asked.stat().st_size,
    )
    again = run("db", "backup", "copy.db", "--db", asked)
    assert (again.returncode, "--force" in again.stderr) == (2, True)
    assert run("db", "backup", "copy.db", "--force", "--db", asked).returncode == 0
