"""Upgrades while others upgrade, read or write the same database."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event, inspect, text

from recount.store import engine
from recount.store.engine import create, open_writer
from recount.store.reader import OtherRevision, open_reader
from recount.store.revision import HEAD
from recount.store.upgrade import downgrade, upgrade

MANY_STATEMENTS = 15


def start(action: Callable[[], object]) -> int:
    """Run an action in a child; its process id."""
    child = os.fork()
    if child == 0:
        status = 1
        try:
            action()
            status = 0
        finally:
            os._exit(status)
    return child


def outcome(child: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@contextmanager
def half_way(change: Callable[[], object]) -> Iterator[Callable[[], int]]:
    """A change in a child that stops amid its transaction until the block asks for its outcome."""
    arrived, arrive = os.pipe()
    may_go, go = os.pipe()

    def stopping() -> None:
        os.close(go)
        count = 0

        def look(*_: object) -> None:
            nonlocal count
            count += 1
            if count == MANY_STATEMENTS:
                os.write(arrive, b"x")
                os.read(may_go, 1)

        event.listen(Engine, "before_cursor_execute", look)
        change()

    child = start(stopping)
    os.close(arrive)
    assert os.read(arrived, 1) == b"x"

    def finish() -> int:
        os.write(go, b"x")
        return outcome(child)

    try:
        yield finish
    finally:
        for end in (arrived, may_go, go):
            os.close(end)


def revision_of(place: str) -> str | None:
    with create(place, begin="BEGIN").connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.scalar(text("SELECT version_num FROM alembic_version"))


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Children wait for each other however slow the machine is."""
    monkeypatch.setattr(engine, "SECONDS_FOR_OTHERS", 120.0)


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("lower", [None, "0001"])
def test_several_upgrades_at_once(new_database: str, lower: str | None) -> None:
    if lower:
        upgrade(new_database, lower)
    children = [start(lambda: upgrade(new_database)) for _ in range(3)]
    assert [outcome(child) for child in children] == [0, 0, 0]
    assert revision_of(new_database) == HEAD
    with open_writer(new_database) as connection:
        assert connection.scalar(text("SELECT count(*) FROM outcome")) == 8


@pytest.mark.usefixtures("patient")
def test_several_writers_of_a_new_database(new_database: str) -> None:
    def write(number: int) -> None:
        with open_writer(new_database) as connection:
            connection.execute(text(f"INSERT INTO meta VALUES ('writer {number}', 'kept')"))

    children = [start(lambda number=number: write(number)) for number in range(3)]
    assert [outcome(child) for child in children] == [0, 0, 0]
    with open_reader(new_database) as reader:
        rows = reader.rows("SELECT count(*) FROM meta WHERE value = 'kept'").rows
    assert rows == [(3,)]


def test_readers_see_the_old_state_of_a_file(sqlite_path: str) -> None:
    with half_way(lambda: downgrade(sqlite_path, "0001")) as finish:
        with open_reader(sqlite_path) as reader:
            assert reader.rows("SELECT count(*) FROM event_timeline").rows == [(0,)]
        assert revision_of(sqlite_path) == HEAD
        assert finish() == 0
    with pytest.raises(OtherRevision), open_reader(sqlite_path):
        pass


def test_a_reader_keeps_its_state_to_the_end(sqlite_path: str) -> None:
    def upgrade_soon() -> None:
        time.sleep(0.2)
        upgrade(sqlite_path)

    # Started first: an open SQLite connection must not go through a fork.
    child = start(upgrade_soon)
    with open_reader(sqlite_path) as reader:
        reader.rows("SELECT count(*) FROM event")
        time.sleep(1)
        assert reader.rows("SELECT count(*) FROM event_timeline").rows == [(0,)]
    assert outcome(child) == 0


def test_readers_of_a_server_see_one_state(postgres_url: str) -> None:
    with half_way(lambda: downgrade(postgres_url, "0001")) as finish:
        assert revision_of(postgres_url) == HEAD
        assert finish() == 0
    assert revision_of(postgres_url) == "0001"


def test_a_writer_waits_for_an_upgrade(database: str) -> None:
    """And finds out then that the database has changed."""
    with half_way(lambda: downgrade(database, "0002")) as finish:
        waiting = start(lambda: open_writer(database).__enter__())
        time.sleep(0.2)
        assert os.waitpid(waiting, os.WNOHANG) == (0, 0)
        assert finish() == 0
    assert outcome(waiting) == 1
