"""Asking the views and reports of a world, in either engine."""

import uuid
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from sqlalchemy import Connection, make_url, text
from worlds import World

from recount.reports.bind import bind
from recount.reports.catalog import find_report
from recount.store.engine import create
from recount.store.shipped import shipped
from recount.store.upgrade import upgrade

Row = dict[str, Any]


class Asked:
    """A world in a database, and its views and reports as rows."""

    def __init__(self, connection: Connection, world: World) -> None:
        self.connection = connection
        world.load(connection)

    def view(self, name: str, columns: str = "*") -> list[Row]:
        found = self.connection.exec_driver_sql(f"SELECT {columns} FROM {name}")
        return [dict(row) for row in found.mappings()]

    def report(self, name: str, **given: str) -> list[Row]:
        report = find_report([shipped("sql") / "reports"], name)
        found = self.connection.execute(text(report.sql), bind(report, given))
        return [dict(row) for row in found.mappings()]


Asking = Callable[[World], Asked]


@pytest.fixture
def asked(connection: Connection) -> Asking:
    """Loads a world and answers for it."""
    return lambda world: Asked(connection, world)


@pytest.fixture
def cells() -> Callable[[Sequence[Row], str], list[tuple[Any, ...]]]:
    """Picks columns, named in one text, of rows."""
    return lambda rows, names: [tuple(row[name] for name in names.split()) for row in rows]


@pytest.fixture(scope="module")
def fresh_postgres(postgres_server: str) -> Iterator[str]:
    """URL of a migrated PostgreSQL database for one module."""
    name = f"recount_{uuid.uuid4().hex}"
    url = make_url(postgres_server).set(database=name).render_as_string(hide_password=False)
    _run(postgres_server, f"CREATE DATABASE {name} TEMPLATE template0")
    upgrade(url)
    yield url
    _run(postgres_server, f"DROP DATABASE {name} WITH (FORCE)")


def _run(url: str, statement: str) -> None:
    engine = create(url)
    try:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text(statement))
    finally:
        engine.dispose()
