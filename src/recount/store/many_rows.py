"""Many rows into one table, in the way that is quickest on each engine."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

_MOST_VALUES = 30_000
"""Parameters in one statement: SQLite takes 32,766."""


def insert_rows(
    connection: Connection,
    table: str,
    rows: Sequence[tuple[object, ...]],
    columns: Sequence[str] = (),
) -> None:
    """Insert rows in the open transaction.

    Args:
        connection: the open transaction.
        table: a table of ours; rows are inserted by long statements, or copied to a server.
        rows: of one width; numbers, strings and None.
        columns: names of what the rows have; without, all of the table, in its order.

    Raises:
        sqlalchemy.exc.DBAPIError: a row that may not be there, or a database that can't be used.
    """
    if not rows:
        return
    into = f"{table} ({', '.join(columns)})" if columns else table
    if connection.dialect.name == "sqlite":
        for some in _in_powers(rows):
            statement = _insertion(into, len(some[0]), len(some))
            connection.exec_driver_sql(statement, tuple(chain.from_iterable(some)))
    else:
        _copy(connection, f"COPY {into} FROM STDIN", rows)


def _in_powers(rows: Sequence[tuple[object, ...]]) -> Iterator[Sequence[tuple[object, ...]]]:
    """Rows in lots of few lengths: SQLite's driver keeps the statements that it prepared."""
    start, most = 0, _MOST_VALUES // len(rows[0])
    while start < len(rows):
        count = 1 << (min(most, len(rows) - start).bit_length() - 1)
        yield rows[start : start + count]
        start += count


@lru_cache(maxsize=100)
def _insertion(into: str, width: int, count: int) -> str:
    row = f"({', '.join('?' * width)})"
    return f"INSERT INTO {into} VALUES {', '.join([row] * count)}"  # noqa: S608


def _copy(connection: Connection, statement: str, rows: Sequence[tuple[object, ...]]) -> None:
    driver: Any = connection.connection.driver_connection
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)
    except driver.Error as error:  # SQLAlchemy does not see what is copied.
        raise DBAPIError(statement, None, error) from error
