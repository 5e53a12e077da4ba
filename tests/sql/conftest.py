"""Asking the views and reports of a world, in either engine."""

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from sqlalchemy import Connection, text
from worlds import World

from recount.reports.bind import bind
from recount.reports.catalog import find_report
from recount.store.shipped import shipped

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
