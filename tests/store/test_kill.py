"""Killed before any statement of an upgrade or downgrade, a database is whole and can go on.

A child kills itself (SIGKILL) before its n-th statement or commit. Some are tried by default, all
with `pytest --exhaustive`.
"""

import os
import shutil
import signal
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event, text
from worlds import World

from recount.store.engine import open_writer
from recount.store.revision import HEAD
from recount.store.upgrade import downgrade, upgrade

POINTS = 12
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


def in_child(change: Change, path: str, *, kill_at: int | None = None) -> tuple[int, int]:
    """Run a change in a child; its wait status, and how many statements and commits it made."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        count = 0

        def one_more(*_: object) -> None:
            nonlocal count
            if count == kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
            count += 1

        event.listen(Engine, "connect", write_early)
        event.listen(Engine, "before_cursor_execute", one_more)
        event.listen(Engine, "commit", one_more)
        try:
            change(path)
            os.write(tell, str(count).encode())
        finally:
            os._exit(0)
    os.close(tell)
    _, status = os.waitpid(child, 0)
    with os.fdopen(told, "rb") as pipe:
        return status, int(pipe.read() or b"0")


def write_early(connection: sqlite3.Connection, _: object) -> None:
    """Keep few pages in memory, so that a kill leaves a file half written beside its journal."""
    connection.execute("PRAGMA cache_size = 10")


def points(total: int, *, every: bool) -> list[int]:
    if every:
        return list(range(total))
    return sorted({round(n * (total - 1) / (POINTS - 1)) for n in range(POINTS)})


@pytest.mark.parametrize("case", CASES)
def test_killed_at_any_statement(case: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    prepare, change = CASES[case]
    start, path = str(tmp_path / "start.db"), str(tmp_path / "recount.db")
    prepare(start)
    old = state(start) if Path(start).exists() else ((), ())

    def reset() -> None:
        Path(path).unlink(missing_ok=True)
        if Path(start).exists():
            shutil.copyfile(start, path)

    reset()
    status, total = in_child(change, path)
    new = state(path)
    assert (status, total > 50, old != new) == (0, True, True)
    for point in points(total, every=request.config.getoption("--exhaustive")):
        reset()
        status, _ = in_child(change, path, kill_at=point)
        assert status == signal.SIGKILL, f"point {point} of {total}"
        assert state(path) == old, f"killed at point {point} of {total}"
        if point in {0, total // 2, total - 1}:
            change(path)
            assert state(path) == new, f"taken up again after point {point} of {total}"


def test_killed_at_any_time(tmp_path: Path) -> None:
    """Also while the file itself is written, where no statement begins."""
    start, path = older(str(tmp_path / "start.db")), str(tmp_path / "recount.db")
    old = state(start)
    shutil.copyfile(start, path)
    began = time.monotonic()
    in_child(upgrade, path)
    seconds, new = time.monotonic() - began, state(path)
    for part in range(8):
        shutil.copyfile(start, path)
        child = os.fork()
        if child == 0:
            try:
                upgrade(path)
            finally:
                os._exit(0)
        time.sleep(seconds * (0.86 + 0.02 * part))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert state(path) in (old, new)
    upgrade(path)
    assert state(path) == new


def test_head_is_what_these_tests_reach(tmp_path: Path) -> None:
    path = older(str(tmp_path / "recount.db"))
    upgrade(path)
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
