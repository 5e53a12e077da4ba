"""Killed before any statement of an upgrade or downgrade, a database is whole and can go on.

A child kills itself (SIGKILL) before its n-th statement or commit. By default that is every sixth
statement of the migrations of a database that holds something, and a sample of all others (a new
database; views, lists, totals and checks); with `pytest --exhaustive` it is every one.
"""

import json
import os
import re
import shutil
import signal
import sqlite3
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlalchemy import Engine, event, text
from worlds import World

from recount.store.engine import open_writer
from recount.store.revision import HEAD
from recount.store.upgrade import downgrade, upgrade

POINTS = 8
NOTHING: tuple[object, ...] = ((), ())
VERSION = re.compile("(INSERT INTO|UPDATE|DELETE FROM) alembic_version")
BEFORE_STEPS = ("DROP VIEW", "SELECT", "PRAGMA")
Change = Callable[[str], None]


def filled(path: str) -> str:
    """At the newest revision, with rows, totals and views."""
    world = World().event("market", date="2031-05-03")
    for key, count in (("a", 12), ("b", 15)):
        figures = [{"event": "market", "outcome": "killed", "count": count, "victims": "civilians"}]
        world.article(key, source=f"{key}-news", published="2031-05-04", figures=figures)
    with open_writer(path) as connection:
        world.load(connection)
        connection.execute(text("INSERT INTO article_text SELECT id, 'Twelve died' FROM article"))
    return path


def older(path: str) -> str:
    """At the oldest revision, with rows and that release's view."""
    downgrade(filled(path), "0001")
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("CREATE VIEW of_old AS SELECT key, title FROM article")
        raw.execute("INSERT INTO meta VALUES ('views', 'of_old')")
    return path


def stale(path: str) -> str:
    """At the newest revision, with views that another version made."""
    with closing(sqlite3.connect(filled(path))) as raw, raw:
        raw.execute(
            "UPDATE meta SET value = 'other' WHERE key IN ('views_digest', 'totals_digest')"
        )
    return path


def to_0001(path: str) -> None:
    downgrade(path, "0001")


def to_base(path: str) -> None:
    downgrade(path, "base", lossy=True)


CASES: dict[str, tuple[Callable[[str], str], Change]] = {
    "make": (lambda path: path, upgrade),
    "upgrade": (older, upgrade),
    "views and totals": (stale, upgrade),
    "downgrade": (filled, to_0001),
    "to nothing": (filled, to_base),
}


def state(path: str) -> tuple[object, ...]:
    """Everything in the file: the schema and every row, in order."""
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
        schema = raw.execute(
            "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"
        ).fetchall()
        rows = tuple(
            (name, tuple(sorted(map(repr, raw.execute(f'SELECT * FROM "{name}"')))))
            for kind, name, _ in schema
            if kind == "table" and not name.startswith("article_search")
        )
        return tuple(schema), rows


class Ended(NamedTuple):
    """A child's wait status and, unless it was killed, its statements, a commit being one."""

    status: int
    statements: list[str]


def in_child(change: Change, path: str, *, kill_at: int | None = None) -> Ended:
    """Run a change in a child, which kills itself before that statement."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        untrace()
        statements: list[str] = []

        def one_more(_: object, __: object = None, statement: str = "COMMIT", *___: object) -> None:
            if len(statements) == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
            statements.append(statement[:60])

        event.listen(Engine, "connect", write_early)
        event.listen(Engine, "before_cursor_execute", one_more)
        event.listen(Engine, "commit", one_more)
        try:
            change(path)
            os.write(tell, json.dumps(statements).encode())
        finally:
            os._exit(0)
    os.close(tell)
    with os.fdopen(told, "rb") as pipe:
        statements = json.loads(pipe.read() or b"[]")
    return Ended(os.waitpid(child, 0)[1], statements)


def untrace() -> None:
    """Count no branches where nothing tells of them: a child ends before coverage is written."""
    sys.settrace(None)


def write_early(connection: sqlite3.Connection, _: object) -> None:
    """Keep few pages in memory, so that a kill leaves a file half written beside its journal."""
    connection.execute("PRAGMA cache_size = 10")


def points(total: int, steps: list[int], *, every: bool) -> list[int]:
    """Where to kill: before every sixth of the `steps`, and a sample of others; or before all."""
    if every:
        return list(range(total))
    sample = {round(n * (total - 1) / (POINTS - 1)) for n in range(POINTS)}
    return sorted(sample.union(steps[::6]))


def steps_in(statements: list[str]) -> list[int]:
    """The statements of migrations: up to the last new revision, without the drops of views."""
    versions = [at for at, words in enumerate(statements) if VERSION.match(words)]
    until = versions[-1] + 1 if versions else 0
    return [at for at in range(until) if not statements[at].startswith(BEFORE_STEPS)]


@pytest.mark.parametrize("case", CASES)
def test_killed_at_any_statement(case: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    prepare, change = CASES[case]
    start, path = str(tmp_path / "start.db"), str(tmp_path / "recount.db")
    prepare(start)
    old = state(start) if Path(start).exists() else NOTHING

    def reset() -> None:
        Path(path).unlink(missing_ok=True)
        if Path(start).exists():
            shutil.copyfile(start, path)

    reset()
    status, statements = in_child(change, path)
    new, total = state(path), len(statements)
    assert (status, total > 50, old != new) == (0, True, True)
    steps = steps_in(statements)
    assert bool(steps) == (case != "views and totals")
    every = request.config.getoption("--exhaustive")
    for point in points(total, [] if old == NOTHING else steps, every=every):
        reset()
        status, _ = in_child(change, path, kill_at=point)
        assert status == signal.SIGKILL, f"point {point} of {total}"
        assert state(path) == old, f"killed at point {point} of {total}"
        if point in {0, total // 2, total - 1}:
            change(path)
            assert state(path) == new, f"taken up again after point {point} of {total}"


def start_upgrade(path: str) -> int:
    """A child that upgrades, writing early, and returns at once."""
    child = os.fork()
    if child == 0:
        untrace()
        event.listen(Engine, "connect", write_early)
        try:
            upgrade(path)
        finally:
            os._exit(0)
    return child


def journal_of(path: str) -> Path:
    return Path(f"{path}-journal")


def kill_while_writing(path: str, seconds: float) -> bool:
    """Kill an upgrade so long after it began to write; whether its journal was left."""
    child = start_upgrade(path)
    deadline = time.monotonic() + 60
    while not journal_of(path).exists():
        assert time.monotonic() < deadline, "the upgrade did not begin to write"
        time.sleep(0.0005)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return journal_of(path).exists() and journal_of(path).stat().st_size > 0


def test_killed_at_any_time(tmp_path: Path) -> None:
    """Also while the file itself is written, where no statement begins."""
    start, path = older(str(tmp_path / "start.db")), str(tmp_path / "recount.db")
    old, before = state(start), Path(start).read_bytes()
    shutil.copyfile(start, path)
    began = time.monotonic()
    os.waitpid(start_upgrade(path), 0)
    seconds, new = time.monotonic() - began, state(path)
    left = half_written = 0
    for part in range(8):
        shutil.copyfile(start, path)
        if kill_while_writing(path, seconds * part / 8):
            left += 1
            half_written += Path(path).read_bytes() != before
        assert state(path) in (old, new)
    assert left > 0
    assert half_written > 0
    upgrade(path)
    assert state(path) == new


def test_head_is_what_these_tests_reach(tmp_path: Path) -> None:
    path = older(str(tmp_path / "recount.db"))
    upgrade(path)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
