"""Reading a PostgreSQL server, through SQLAlchemy.

Locks that do not look at the words of a query. Each is declared as a cursor, in the protocol that
takes one statement: the server's grammar lets nothing but a query follow, so that COPY, COMMIT or
VACUUM never run. The transaction is read-only and sees one state; the server itself stops what
takes too long. A superuser, whose functions read the server's files, reads as `pg_read_all_data`.
That keeps mistakes and borrowed SQL from harm; a person who may log in as superuser has other ways,
so a login that may only read is the better one to give away.
"""

import contextlib
import datetime
import decimal
import re
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import sqlalchemy
from sqlalchemy import exc

from recount.domain.nearest import did_you_mean
from recount.domain.result import Result
from recount.errors import RecountError
from recount.store.engine import create
from recount.store.reader import NoValue, Refused, name_of
from recount.store.reader_faults import NOTHING, ONE_STATEMENT, READ_ONLY, missing_value, too_late

_NAMES = {
    "relation": "SELECT table_name FROM information_schema.tables WHERE table_schema = "
    "current_schema()",
    "column": "SELECT DISTINCT column_name FROM information_schema.columns WHERE table_schema = "
    "current_schema()",
}
_COMMAND = re.compile(
    r"""syntax\ error\ at\ or\ near\ "(
    abort|alter|analyze|begin|call|checkpoint|close|cluster|comment|commit|copy|create|deallocate|
    declare|delete|discard|do|drop|end|execute|explain|fetch|grant|import|insert|listen|load|lock|
    merge|move|notify|prepare|reassign|refresh|reindex|release|reset|revoke|rollback|savepoint|
    security|set|show|start|truncate|unlisten|update|vacuum
    )\"""",
    re.IGNORECASE | re.VERBOSE,
)
_SIGNS_OF_WRITING = ("read-only transaction", "data-modifying statements", "INTO is not allowed")

# Fetched to the end, which a plan for a cursor does not expect.
_WHOLE = "SET LOCAL cursor_tuple_fraction = 1.0"
# Reports join views of many tables; by default the order of joins is looked for among eight only,
# and the others are read whole.
_TABLES_IN_A_JOIN = 20
_JOINS = [f"SET LOCAL {name}_collapse_limit = {_TABLES_IN_A_JOIN}" for name in ("from", "join")]
_ROWS_AT_ONCE = 10_000

# Citus speaks to its workers as the current role, and this one has no login. The path is written
# out since "$user" means another schema for another role.
_LOSE_POWERS = """
SELECT
    set_config('search_path', (
        SELECT coalesce(string_agg(quote_ident(name), ', '), '""')
        FROM unnest(current_schemas(false)) AS s (name)
    ), true),
    set_config('role', 'pg_read_all_data', true)
WHERE (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
    AND to_regrole('pg_read_all_data') IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM pg_extension WHERE extname = 'citus')
"""
# What holds no parameter: a string, a quoted name, a comment.
_QUOTED = re.compile(r"""'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|/\*.*?\*/""", re.DOTALL)
_COLON = re.compile(r"(?<![:\w\\]):(?=\w)|(?<=\\):")
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
        if not sql.strip():
            raise Refused(NOTHING)
        # The driver's named cursors are those that it declares.
        statement = sqlalchemy.text(_colons_kept(sql)).execution_options(
            stream_results=True, max_row_buffer=_ROWS_AT_ONCE
        )
        given = {name: _sent(value) for name, value in (params or {}).items()}
        try:
            with (
                self._connection.begin_nested(),
                contextlib.closing(self._connection.execute(statement, given)) as found,
            ):
                columns = tuple(found.keys())
                rows = found.fetchall() if limit is None else found.fetchmany(limit + 1)
        except exc.DBAPIError as error:
            raise Refused(self._explained(error)) from error
        except exc.StatementError as error:
            raise _unbound(error) from error
        kept = rows if limit is None else rows[:limit]
        shown = [tuple(_shown(cell) for cell in row) for row in kept]
        return Result(columns, shown, len(kept) < len(rows))

    def _explained(self, error: exc.DBAPIError) -> str:
        words = str(error.orig).strip().splitlines()[0]
        if "statement timeout" in words:
            return too_late(self._seconds)
        if "multiple commands" in words:
            return ONE_STATEMENT
        if "syntax error at end of input" in words:
            return NOTHING
        if _COMMAND.search(words) or any(sign in words for sign in _SIGNS_OF_WRITING):
            return READ_ONLY
        if found := _MISSING.search(words):
            names = self._connection.exec_driver_sql(_NAMES[found["kind"]]).scalars()
            return words + did_you_mean(found["name"].rpartition(".")[2], names)
        return words


@contextmanager
def open_server(place: str, seconds: float) -> Iterator[ServerReader]:
    """Connect to a server in a read-only transaction that is never committed."""
    engine = create(place)
    try:
        with engine.connect() as connection:
            connection = connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
            connection.exec_driver_sql(f"SET LOCAL statement_timeout = {int(seconds * 1000)}")
            connection.exec_driver_sql(_WHOLE)
            for statement in _JOINS:
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(_LOSE_POWERS)
            yield ServerReader(connection, seconds)
            connection.rollback()
    except exc.OperationalError as error:
        raise Unreachable(place, str(error.orig).strip().splitlines()[0]) from error
    finally:
        engine.dispose()


def _colons_kept(sql: str) -> str:
    """The SQL with the colons of strings and comments marked: SQLAlchemy takes `:name` in any place
    for a parameter.
    """
    return _QUOTED.sub(lambda found: _COLON.sub(r"\\:", found[0]), sql)


def _unbound(error: exc.StatementError) -> Refused:
    found = re.search(r"bind parameter '(\w+)'", str(error.orig))
    return NoValue(missing_value(found[1])) if found else Refused(str(error.orig))


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
