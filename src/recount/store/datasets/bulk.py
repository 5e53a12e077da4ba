"""A transaction for millions of rows.

On SQLite, references are checked once at its end, staged rows stay in memory as far as they fit
in a cache of 40 MB, and the indexes that constraints do not need are made again after the rows,
where a table was nearly empty. A server checks its keys as it goes.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, event

from recount.store.engine import check_revision, create, make_where_missing, wait_for_lock
from recount.store.engine_faults import faults_in_words
from recount.store.runs import wait_for_other_ingests
from recount.store.table_statistics import refresh_statistics

_CACHE_KIBIBYTES = 80_000
_TEMPORARY_KIBIBYTES = 40_000

# Tables of which a load fills most, and below how many events their indexes are made afterwards.
_BIG = (
    "event",
    "external_id",
    "article",
    "account",
    "attribution",
    "casualty_figure",
    "claim",
    "account_code_set",
)
# An index of some rows only stays, since a dataset has few of them, unless it is one of these.
_OF_MANY_ROWS = (
    "ix_casualty_figure_caused_by_id",
    "ix_casualty_figure_victim_actor_id",
    "ix_external_id_event_id",
)
_FEW = 20_000
_BIG_FILE = 10_000_000


class TakenBack(Exception):
    """Undoes a transaction that was only tried."""


@contextmanager
def bulk_writer(place: str, *, dry_run: bool) -> Iterator[Connection]:
    """One transaction, committed at the end; undone on an exception, and in a dry run.

    Raises:
        RecountError: the database is another program's, of another revision, or busy.
    """
    engine = create(place, foreign_keys=False)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
    try:
        make_where_missing(engine, place)
        with faults_in_words(place), engine.begin() as connection:
            wait_for_lock(connection, shared=True)
            check_revision(connection, place)
            wait_for_other_ingests(connection)
            yield connection
            if dry_run:
                raise TakenBack
            refresh_statistics(connection)
    except TakenBack:
        return
    finally:
        engine.dispose()


def _prepare(connection: object, _: object) -> None:
    execute = connection.execute  # type: ignore[attr-defined]
    # A batch of staged rows fits in this; what an index of millions of rows is sorted in does not,
    # and must not stay in memory, as it would with temp_store = MEMORY.
    execute(f"PRAGMA temp.cache_size = -{_TEMPORARY_KIBIBYTES}")
    execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")


@contextmanager
def indexes_made_after(connection: Connection, size: int) -> Iterator[None]:
    """Drop the plain indexes of the big tables while a nearly empty database is filled (SQLite).

    Args:
        connection: the open transaction.
        size: bytes of the file that is loaded; a small one is not worth it.
    """
    if connection.dialect.name != "sqlite" or size < _BIG_FILE or _events(connection) > _FEW:
        yield
        return
    found = connection.exec_driver_sql(
        "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    ).all()
    dropped = [
        (name, sql)
        for name, table, sql in found
        if table in _BIG and (" WHERE " not in sql or name in _OF_MANY_ROWS)
    ]
    for name, _ in dropped:
        connection.exec_driver_sql(f'DROP INDEX "{name}"')
    yield
    for _, sql in dropped:
        connection.exec_driver_sql(sql)


def _events(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM event").scalar_one())
