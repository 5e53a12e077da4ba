"""`faults`: what a check finds, on both engines, and that it changes nothing."""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from recount.errors import RecountError
from recount.store.engine import create, open_writer
from recount.store.upgrade import downgrade
from recount.tasks.db import faults, upgraded
from recount.tasks.ingest import ingest
from recount.tasks.verify import verify

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"


def rows_of(place: str, sql: str) -> list[tuple[object, ...]]:
    engine = create(place, begin="BEGIN")
    with engine.connect() as connection:
        rows = [tuple(row) for row in connection.execute(text(sql))]
    engine.dispose()
    return rows


def test_a_sound_database_has_none(database: str) -> None:
    ingest(database, [NORTHPORT])
    assert faults(database).rows == []


def test_stale_totals_are_told_and_left(database: str) -> None:
    ingest(database, [NORTHPORT])
    with open_writer(database) as connection:
        connection.execute(text("UPDATE event_toll SET sources = sources + 1"))
    tolls = "SELECT * FROM event_toll ORDER BY 1, 2, 3, 4, 5, 6, 7, 8"
    before = rows_of(database, tolls)
    assert {check for check, _ in faults(database).rows} == {"totals"}
    assert rows_of(database, tolls) == before


def test_a_view_that_is_gone_is_told(database: str) -> None:
    with open_writer(database) as connection:
        connection.execute(text("DROP VIEW coherence"))
    assert [check for check, _ in faults(database).rows] == ["views"]


def test_a_database_without_tables_stays_so(new_database: str) -> None:
    with pytest.raises(RecountError):
        faults(new_database)
    if "://" not in new_database:
        assert not Path(new_database).exists()
        Path(new_database).touch()
        with pytest.raises(RecountError, match="is empty"):
            faults(new_database)
        assert Path(new_database).stat().st_size == 0
        return
    engine = create(new_database)
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == []
    engine.dispose()


@pytest.fixture
def read_only(sqlite_path: str) -> Iterator[str]:
    """A file in a folder, neither of which may be written; outside of folders that are private."""
    ingest(sqlite_path, [NORTHPORT])
    folder = Path(tempfile.mkdtemp(prefix="recount-"))
    path = Path(shutil.copy(sqlite_path, folder / "recount.db"))
    path.chmod(0o444)
    folder.chmod(0o555)
    yield str(path)
    folder.chmod(0o755)
    shutil.rmtree(folder)


@pytest.mark.parametrize(
    "look",
    [
        lambda place: faults(place).rows == [],
        lambda place: verify(place).faults == [],
        lambda place: upgraded(place, "head").endswith("(the newest)"),
    ],
)
def test_a_medium_that_is_only_read(read_only: str, look: Callable[[str], bool]) -> None:
    # First as who we are, so that all is imported before we are somebody else.
    assert look(read_only)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            if os.geteuid() == 0:
                # Nobody; whom permissions hold back, unlike root.
                os.setuid(65_534)
            status = 0 if look(read_only) else 2
        finally:
            os._exit(status)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert [file.name for file in Path(read_only).parent.iterdir()] == ["recount.db"]


def test_one_taken_back_to_base(database: str) -> None:
    downgrade(database, "base")
    with pytest.raises(RecountError, match="run recount db upgrade"):
        faults(database)
