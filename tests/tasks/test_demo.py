"""`recount demo`: the shipped articles, three answers, and what to try next."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from worlds import World

from recount.store.engine import open_writer
from recount.store.reader import name_of
from recount.tasks.demo import OtherDatabase, fill, shown


def run(folder: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    env = {name: value for name, value in os.environ.items() if "RECOUNT" not in name}
    return subprocess.run(
        [sys.executable, "-m", "recount", *arguments],
        cwd=folder, env=env, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_it_answers_in_a_width_of_100(tmp_path: Path) -> None:
    told = run(tmp_path, "demo")
    assert (told.returncode, told.stderr) == (0, "")
    assert max(map(len, told.stdout.splitlines())) <= 100
    assert "recount report casualties_by_source --event ben-guerdane-2016-03-07" in told.stdout
    assert "sqlite3 recount.db" in told.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["recount.db"]


def test_what_to_try_next_is_of_the_database_that_was_filled(
    new_database: str, tmp_path: Path
) -> None:
    told = run(tmp_path, "demo", "--db", new_database)
    assert (told.returncode, told.stderr) == (0, "")
    place = shlex.quote(name_of(new_database))
    commands = [line for line in told.stdout.splitlines() if line.startswith("  $ recount ")]
    assert len(commands) == 3
    assert all(line.endswith(f" --db {place}") for line in commands)
    shell = f"psql {place} -c" if "://" in new_database else f"sqlite3 {place}"
    assert f'  {shell} "SELECT date, title, killed_best FROM attack_timeline"\n' in told.stdout


def test_a_second_time_it_says_the_same_and_changes_no_byte(tmp_path: Path) -> None:
    first = run(tmp_path, "demo")
    before = (tmp_path / "recount.db").read_bytes()
    assert run(tmp_path, "demo").stdout == first.stdout
    assert (tmp_path / "recount.db").read_bytes() == before


def test_the_answers_are_not_empty(new_sqlite_path: str) -> None:
    fill(new_sqlite_path, None)
    assert [len(part.result.rows) > 0 for part in shown(new_sqlite_path)] == [True, True, True]


def test_somebody_s_own_database_is_left_alone(sqlite_path: str) -> None:
    with open_writer(sqlite_path) as connection:
        World().article("my-own").load(connection)
    before = Path(sqlite_path).read_bytes()
    with pytest.raises(OtherDatabase, match="holds other articles, such as my-own: run"):
        fill(sqlite_path, None)
    assert Path(sqlite_path).read_bytes() == before
