"""Plain `alembic` from the checkout does what `recount db` does."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from warm_commands import WarmCommands

from recount.store.engine import open_writer
from recount.store.revision import HEAD
from recount.store.upgrade import looking, stored_revision
from recount.store.views import view_names

CHECKOUT = Path(__file__).parents[2]
BEFORE_HEAD = sorted(path.name[:4] for path in (CHECKOUT / "migrations/versions").glob("0*.py"))[-2]
Alembic = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def alembic(warm: WarmCommands) -> Alembic:
    def run(*arguments: str, db: str) -> "subprocess.CompletedProcess[str]":
        env = os.environ | {"RECOUNT_DB": db}
        return warm.run("alembic", arguments, folder=CHECKOUT, env=env)

    return run


def revision_and_views(place: str) -> tuple[str | None, int]:
    with looking(place) as connection:
        return stored_revision(connection, place), len(view_names(connection))


def test_up_down_and_current(alembic: Alembic, new_database: str) -> None:
    assert alembic("upgrade", "head", db=new_database).returncode == 0
    revision, views = revision_and_views(new_database)
    assert (revision, views > 20) == (HEAD, True)
    assert alembic("current", db=new_database).stdout.strip() == f"{HEAD} (head)"
    assert alembic("downgrade", "-1", db=new_database).returncode == 0
    assert revision_and_views(new_database) == (BEFORE_HEAD, 0)
    assert alembic("current", db=new_database).stdout.strip() == BEFORE_HEAD


def test_the_database_may_be_an_option(alembic: Alembic, new_sqlite_path: str) -> None:
    assert alembic("-x", f"db={new_sqlite_path}", "upgrade", "head", db="no.db").returncode == 0
    assert revision_and_views(new_sqlite_path)[0] == HEAD
    assert not (CHECKOUT / "no.db").exists()


def test_the_schema_is_up_to_date(alembic: Alembic, database: str) -> None:
    told = alembic("check", db=database)
    assert (told.returncode, told.stdout.strip()) == (0, "No new upgrade operations detected.")


def test_losing_rows_is_refused(alembic: Alembic, sqlite_path: str) -> None:
    with open_writer(sqlite_path) as connection:
        connection.execute(
            text("INSERT INTO source (key, name, kind) VALUES ('g', 'Gazette', 'newspaper')")
        )
    told = alembic("downgrade", "base", db=sqlite_path)
    assert told.returncode != 0
    assert "source 1" in told.stderr + told.stdout
    assert "Traceback" not in told.stderr
    assert revision_and_views(sqlite_path)[0] == HEAD
    assert alembic("-x", "lossy=yes", "downgrade", "base", db=sqlite_path).returncode == 0
    assert revision_and_views(sqlite_path) == (None, 0)


@pytest.mark.parametrize("arguments", [["current"], ["downgrade", "-1"], ["check"]])
def test_looking_makes_no_database(
    alembic: Alembic, new_sqlite_path: str, arguments: list[str]
) -> None:
    told = alembic(*arguments, db=new_sqlite_path)
    assert told.returncode != 0
    assert "Traceback" not in told.stderr
    assert not Path(new_sqlite_path).exists()


def test_sql_is_not_written_down(alembic: Alembic, new_sqlite_path: str) -> None:
    told = alembic("upgrade", "head", "--sql", db=new_sqlite_path)
    assert (told.returncode != 0, "--sql" in told.stderr + told.stdout) == (True, True)
    assert not Path(new_sqlite_path).exists()
