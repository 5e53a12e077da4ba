"""Reading a PostgreSQL server, through SQLAlchemy.

The transaction is read-only and sees one state; the server itself stops what takes too long. Each
statement is sent prepared, which the server refuses for more than one: plain sending would let
`COMMIT; DELETE ...` leave the read-only transaction.
"""

import datetime
import decimal
import re
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import sqlalchemy
from sqlalchemy import exc

from recount.domain.nearest import did_you_mean
from recount.domain.result import Result
from recount.errors import RecountError
from recount.store.engine import create
from recount.store.reader import Refused, name_of
from recount.store.reader_faults import NOTHING, ONE_STATEMENT, READ_ONLY, missing_value, too_late

_NAMES = {
    "relation": "SELECT table_name FROM information_schema.tables WHERE table_schema = "
    "current_schema()",
    "column": "SELECT DISTINCT column_name FROM information_schema.columns WHERE table_schema = "
    "current_schema()",
}
_MISSING = re.compile(r'(?P<kind>relation|column) "?(?P<name>[\w.]+)"? does not exist')


class Unreachable(RecountError):
    """A server that can't be reached, or lets nobody in."""

    def __init__(self, place: str, why: str) -> None:
        super().__init__(f"{name_of(place)}: {why}")


class ServerReader:
    """A connection to a server; see `recount.store.reader.Reader`."""

    def __init__(self, connection: sqlalchemy.Connection, seconds: float) -> None:
        self._connection = connection
        self._seconds = seconds

    def rows(
        self, sql: str, params: Mapping[str, object] | None = None, *, limit: int | None = None
    ) -> Result:
        """What one SELECT gives, its parameters (`:name`) bound; at most `limit` rows of it."""
        statement = sqlalchemy.text(sql)
        given = {name: _sent(value) for name, value in (params or {}).items()}
        try:
            with self._connection.begin_nested():
                found = self._connection.execute(statement, given)
                if not found.returns_rows:
                    raise Refused(READ_ONLY if sql.strip() else NOTHING)
                columns = tuple(found.keys())
                rows = found.fetchall() if limit is None else found.fetchmany(limit + 1)
        except exc.DBAPIError as error:
            raise Refused(self._explained(error)) from error
        except exc.StatementError as error:
            raise Refused(_unbound(error)) from error
        kept = rows if limit is None else rows[:limit]
        shown = [tuple(_shown(cell) for cell in row) for row in kept]
        return Result(columns, shown, len(kept) < len(rows))

    def _explained(self, error: exc.DBAPIError) -> str:
        words = str(error.orig).strip().splitlines()[0]
        if "statement timeout" in words:
            return too_late(self._seconds)
        if "multiple commands" in words:
            return ONE_STATEMENT
        if "read-only transaction" in words:
            return READ_ONLY
        if found := _MISSING.search(words):
            names = self._connection.exec_driver_sql(_NAMES[found["kind"]]).scalars()
            return words + did_you_mean(found["name"].rpartition(".")[2], names)
        return words


@contextmanager
def open_server(place: str, seconds: float) -> Iterator[ServerReader]:
    """Connect to a server in a read-only transaction that is never committed."""
    engine = create(place)
    sqlalchemy.event.listen(engine, "do_execute", _send_prepared)
    try:
        with engine.connect() as connection:
            connection = connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
            connection.exec_driver_sql(f"SET LOCAL statement_timeout = {int(seconds * 1000)}")
            yield ServerReader(connection, seconds)
            connection.rollback()
    except exc.OperationalError as error:
        raise Unreachable(place, str(error.orig).strip().splitlines()[0]) from error
    finally:
        engine.dispose()


def _send_prepared(cursor: Any, statement: str, parameters: Any, _context: Any) -> bool:
    """Send one statement in the protocol that takes no second; True: it is sent."""
    cursor.execute(statement, parameters, prepare=True)
    return True


def _unbound(error: exc.StatementError) -> str:
    found = re.search(r"bind parameter '(\w+)'", str(error.orig))
    return missing_value(found[1]) if found else str(error.orig)


def _sent(value: object) -> object:
    """A number as text, whose type the server takes from where it stands, as SQLite does."""
    return str(value) if isinstance(value, int | float) else value


def _shown(cell: object) -> object:
    """A cell as SQLite would give it: whole numbers int, others float, the rest text."""
    match cell:
        case bool():
            return int(cell)
        case decimal.Decimal():
            return (
                int(cell) if cell == cell.to_integral_value() and _is_whole(cell) else float(cell)
            )
        case datetime.date() | datetime.time():
            return cell.isoformat()
        case uuid.UUID():
            return str(cell)
        case memoryview():
            return bytes(cell)
    return cell


def _is_whole(number: decimal.Decimal) -> bool:
    """Whether it was written without a fraction (`2`, not `2.00`)."""
    return number.is_finite() and int(number.as_tuple().exponent) >= 0
