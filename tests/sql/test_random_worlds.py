"""Every view and report of any world: the same rows in both engines."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from random_cases import in_a_database
from random_worlds import DAYS, LAST_DAYS, worlds
from sqlalchemy import Connection, text
from worlds import World

from recount.reports.bind import bind
from recount.reports.catalog import load_reports
from recount.reports.header import read_header
from recount.store.engine import open_writer
from recount.store.shipped import shipped

REPORTS = load_reports([shipped("sql") / "reports"])
DATED = [
    name for name, report in REPORTS.items() if "as_of" in {param.name for param in report.params}
]
# Of what articles say, not of events that none may tell of.
OF_ARTICLES = [
    "actor_activity",
    "attributions",
    "casualties_by_month",
    "casualties_by_source",
    "figures_by_speaker",
    "single_origin",
    "uncounted",
]
VIEWS = {path.stem: path for path in sorted((shipped("sql") / "views").glob("*.sql"))}
# When this database was made and last filled.
OF_THE_DATABASE = ("last update", "version of ", "digest of ")


class Engines(NamedTuple):
    """An open transaction on each engine, without any record."""

    file: Connection
    server: Connection


@pytest.fixture(scope="module")
def engines(shared_sqlite: str, shared_postgres: str) -> Iterator[Engines]:
    with open_writer(shared_sqlite) as file, open_writer(shared_postgres) as server:
        yield Engines(file, server)


@contextmanager
def holding(connection: Connection, world: World) -> Iterator[None]:
    with connection.begin_nested() as savepoint:
        world.load(connection)
        yield
        savepoint.rollback()


def view(connection: Connection, name: str) -> list[str]:
    """The rows of a view in some order, without local ids."""
    header, _ = read_header(VIEWS[name].read_text(encoding="utf-8"), name)
    told = [f'"{column.name}"' for column in header.columns if not is_id(column.name)]
    return sorted(shown(connection, f"SELECT {', '.join(told)} FROM {name}", {}))


def is_id(column: str) -> bool:
    return column.endswith("_id") or column == "parties"


def report(connection: Connection, name: str, **given: str) -> list[str]:
    return shown(connection, REPORTS[name].sql, bind(REPORTS[name], given))


def shown(connection: Connection, sql: str, values: dict[str, object]) -> list[str]:
    rows = connection.execute(text(sql), values)
    return [repr(tuple(row)) for row in rows if not str(row[0]).startswith(OF_THE_DATABASE)]


def answers(connection: Connection, world: World, day: str) -> dict[str, list[str]]:
    """The rows of each view, and of each report, now and as of a day."""
    with holding(connection, world):
        found = {f"view {name}": view(connection, name) for name in VIEWS}
        found |= {name: report(connection, name) for name in REPORTS}
        found |= {f"{name} as of": report(connection, name, as_of=day) for name in DATED}
    return found


def published_by(world: World, day: str) -> World:
    """The same world as on a day: without articles not dated, or later, or withdrawals later."""
    last = dict(zip(DAYS, LAST_DAYS, strict=True))
    told = copy(world)
    told.codings = {
        key: standing_on(coding, day)
        for key, coding in world.codings.items()
        if coding["article"]["published"] and last[coding["article"]["published"]] <= day
    }
    return told


def standing_on(coding: dict[str, Any], day: str) -> dict[str, Any]:
    article = coding["article"]
    stands = article.get("retracted", "") > day
    return coding | {"article": article | ({"retracted": None} if stands else {})}


@in_a_database
@given(world=worlds(matched=True), day=st.sampled_from(LAST_DAYS))
def test_engines_agree_on_any_world(world: World, day: str, engines: Engines) -> None:
    assert answers(engines.file, world, day) == answers(engines.server, world, day)


@in_a_database
@given(world=worlds(), day=st.sampled_from(LAST_DAYS))
def test_as_of_a_day_later_articles_change_nothing(
    world: World, day: str, engines: Engines
) -> None:
    with holding(engines.file, world):
        known = {name: report(engines.file, name, as_of=day) for name in OF_ARTICLES}
    with holding(engines.file, published_by(world, day)):
        assert known == {name: report(engines.file, name) for name in OF_ARTICLES}
