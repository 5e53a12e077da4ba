"""What a server's planner knows after a load: enough for its reports; a small one is no work."""

from pathlib import Path
from typing import Any

import pytest
from dataset_files import ACLED_HEADER, CLASH, write_rows
from sqlalchemy import Connection, text

from recount.store.engine import open_writer
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import ingest

ROWS = 4_000
KNOWN = "SELECT reltuples FROM pg_class WHERE relname = '{}'"
LEARNED = "SELECT count(DISTINCT tablename) FROM pg_stats WHERE schemaname = current_schema()"
# Or the server may have looked by itself in the midst of a test.
NOT_BY_ITSELF = """
    DO $$ DECLARE one regclass;
    BEGIN
        FOR one IN SELECT oid FROM pg_class
            WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
        LOOP
            EXECUTE 'ALTER TABLE ' || one || ' SET (autovacuum_enabled = off)';
        END LOOP;
    END $$
"""


@pytest.fixture
def server(postgres_url: str) -> str:
    """A database whose statistics only Recount refreshes."""
    with open_writer(postgres_url) as connection:
        connection.execute(text(NOT_BY_ITSELF))
    return postgres_url


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file whose rows make tables of more than a mebibyte."""
    events = [CLASH | {"event_id_cnty": f"TUN{number}"} for number in range(ROWS)]
    return write_rows(tmp_path_factory.mktemp("rows") / "acled.csv", events, ACLED_HEADER)


def load(database: str, path: Path, **options: Any) -> None:
    outcome = ingest(database, [path], datasets=DatasetOptions(), **options)
    assert outcome.kinds["acled"].new in {1, ROWS}


def first(database: str, sql: str) -> Any:
    with open_writer(database) as connection:
        return connection.scalar(text(sql))


def learned(database: str) -> int:
    return int(first(database, LEARNED))


def test_a_large_load_tells_the_planner_of_its_rows(server: str, rows: Path) -> None:
    assert first(server, KNOWN.format("event")) == -1
    load(server, rows)
    for table in ("event", "account", "casualty_figure", "event_toll", "claim"):
        counted = first(server, f"SELECT count(*) FROM {table}")
        assert counted >= ROWS
        assert first(server, KNOWN.format(table)) == counted
    # The small tables that reports join to them, too.
    assert first(server, KNOWN.format("event_type")) > 1
    assert learned(server) > 20
    common = "SELECT most_common_vals FROM pg_stats WHERE tablename = 'event' AND attname = 'type'"
    assert first(server, common) == "{armed_clash}"


def test_a_small_load_is_not_worth_it(server: str, tmp_path: Path) -> None:
    load(server, write_rows(tmp_path / "acled.csv", [CLASH], ACLED_HEADER))
    assert learned(server) == 0


def test_a_dry_run_leaves_no_trace(server: str, rows: Path) -> None:
    load(server, rows, dry_run=True)
    assert learned(server) == 0


def test_tables_are_looked_at_again_when_they_have_doubled(server: str) -> None:
    def grow(connection: Connection, many: int, first_number: int) -> None:
        connection.execute(
            text(
                "INSERT INTO source (key, name, kind)"
                " SELECT 's-' || n, repeat('name ', 20) || n, 'other'"
                " FROM generate_series(CAST(:first AS BIGINT), CAST(:last AS BIGINT)) AS n"
            ),
            {"first": first_number, "last": first_number + many - 1},
        )

    known = []
    for many, start in ((20_000, 1), (10_000, 20_001), (30_000, 30_001)):
        with open_writer(server) as connection:
            grow(connection, many, start)
        known.append(first(server, KNOWN.format("source")))
    assert known == [20_000, 20_000, 60_000]
