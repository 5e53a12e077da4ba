"""Every report and view at full size against duckdb; `pytest -m benchmark -s -k report_speed`.

The same SELECT runs on the same tables in both, with the same parameters: filtered to a country and
a year, to one event, and not at all. RECOUNT_BENCHMARK_ROWS is how many rows of UCDP GED to draw
(386,000 unless told), RECOUNT_BENCHMARK_RUNS how often to measure (3), RECOUNT_BENCHMARK_REPORTS
which reports and views, separated by commas (all). The rows are drawn from real ones (see
ged_rows.py); without these, or without duckdb, it skips. Times are milliseconds until the last row
is fetched: of the processor for recount, which uses one, and on the clock for duckdb. `command` is
the whole command on the clock, as a person waits for it.
"""

import csv
import os
import re
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from ged_files import real_ged_files

from recount.reports.bind import bind, statement
from recount.reports.catalog import Report, load_reports
from recount.store.shipped import shipped
from recount.store.view_files import load_views
from recount.tasks.ingest import ingest

pytestmark = pytest.mark.benchmark

ROWS = int(os.environ.get("RECOUNT_BENCHMARK_ROWS", "386000"))
RUNS = int(os.environ.get("RECOUNT_BENCHMARK_RUNS", "3"))
ONLY = frozenset(filter(None, os.environ.get("RECOUNT_BENCHMARK_REPORTS", "").split(",")))
TYPES = {"INTEGER": "BIGINT", "REAL": "DOUBLE"}
# What a person waits for: the whole command, its table written to a file.
WAITED_FOR = (
    ("attack_timeline", "country, year"),
    ("casualties_by_source", "event"),
    ("casualty_discrepancies", "country"),
    ("actor_activity", "year"),
)

Database = tuple[Path, Any]


@pytest.fixture(scope="module")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """The same tables in SQLite and in duckdb."""
    duckdb = pytest.importorskip("duckdb")
    if not (files := real_ged_files()):
        pytest.skip("no real rows: set RECOUNT_GED to their folder")
    folder = tmp_path_factory.mktemp("reports")
    drawn, path = folder / "GEDEvent_v25_1.csv", folder / "recount.db"
    script = Path(__file__).with_name("ged_rows.py")
    subprocess.run([sys.executable, script, str(ROWS), drawn, *files], check=True)
    ingest(str(path), [drawn])
    with closing(duckdb.connect(str(folder / "recount.duckdb"))) as peer:
        copy_tables(path, peer, folder / "table.csv")
        for view in load_views():
            peer.execute(view.sql)
        yield path, peer


def copy_tables(path: Path, peer: Any, between: Path) -> None:
    """Every table with its rows, by way of a csv file."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
            " AND substr(name, 1, 7) <> 'sqlite_' AND substr(name, 1, 14) <> 'article_search'"
        ).fetchall()
        for (name,) in names:
            columns = [
                f'"{column[1]}" {TYPES.get(column[2], "VARCHAR")}'
                for column in connection.execute(f"PRAGMA table_info({name})")
            ]
            with between.open("w", newline="", encoding="utf-8") as file:
                rows = connection.execute(f"SELECT * FROM {name}")
                csv.writer(file).writerows(
                    ["\\N" if cell is None else cell for cell in row] for row in rows
                )
            peer.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
            peer.execute(
                f"COPY {name} FROM '{between}' (header false, nullstr '\\N', delimiter ',',"
                " quote '\"', escape '\"', auto_detect false)"
            )


def filters(path: Path) -> dict[str, dict[str, str]]:
    """What to ask for: a year of a country that has more events than nine years of ten."""
    with closing(sqlite3.connect(path)) as connection:
        years = connection.execute(
            "SELECT country.key, substr(event.first_day, 1, 4) FROM event"
            " JOIN location_above AS above ON above.location_id = event.location_id"
            " JOIN location AS country ON country.id = above.above_id"
            " WHERE country.kind = 'country' GROUP BY 1, 2 ORDER BY count(*)"
        ).fetchall()
        country, year = years[len(years) * 9 // 10]
        (event,) = connection.execute(
            "SELECT key FROM event ORDER BY id LIMIT 1 OFFSET ?", (ROWS // 2,)
        ).fetchone()
    span = {"since": year, "until": year}
    return {
        "country, year": {"country": country, **span},
        "country": {"country": country},
        "year": span,
        "event": {"event": event},
        "": {},
    }


def lasted(run: Callable[[], list[Any]], clock: Callable[[], float]) -> tuple[float, int]:
    """Median milliseconds, and how many rows there were."""
    times, rows = [], 0
    for _ in range(RUNS):
        start = clock()
        rows = len(run())
        times.append((clock() - start) * 1000)
    return statistics.median(times), rows


def compared(databases: Database, sql: str, values: Mapping[str, object], label: str) -> None:
    """Run one SELECT in both, and print how they stand."""
    path, peer = databases
    theirs = re.sub(r"(?<![:\w]):([a-z_]+)", r"$\1", re.sub(r"--[^\n]*", "", sql))
    used = {name: value for name, value in values.items() if f"${name}" in theirs}
    with closing(
        sqlite3.connect(f"file:{path}?mode=ro", uri=True, cached_statements=0)
    ) as connection:
        ours, rows = lasted(
            lambda: connection.execute(sql, dict(values)).fetchall(), time.process_time
        )
    duckdb, found = lasted(lambda: peer.execute(theirs, used or None).fetchall(), time.perf_counter)
    assert found == rows, label
    print(f"{label:42}{rows:9} {ours:10.1f} {duckdb:10.1f} {ours / duckdb:7.2f}")


def finished(command: list[str]) -> list[Any]:
    subprocess.run(command, check=True, capture_output=True)
    return []


def heading(what: str) -> None:
    print(f"\n{ROWS} events, median of {RUNS}")
    print(f"{what:42}{'rows':>9} {'recount ms':>10} {'duckdb ms':>10} {'ratio':>7}")


def wanted(name: str) -> bool:
    return not ONLY or name in ONLY


def test_reports(databases: Database) -> None:
    asked = filters(databases[0])
    print(f"\n{asked}")
    heading("report")
    reports: dict[str, Report] = load_reports([shipped("sql") / "reports"])
    for name, report in reports.items():
        takes = {param.name for param in report.params}
        for label in ("country, year", "event", ""):
            if wanted(name) and asked[label].keys() <= takes:
                values = bind(report, asked[label])
                compared(databases, statement(report, values), values, f"{name} {label}")


def test_views(databases: Database) -> None:
    heading("view")
    for view in load_views():
        # By every rule at once, tolls are too many to fetch.
        if wanted(view.name) and view.name != "toll_by_rule":
            compared(databases, f"SELECT * FROM {view.name}", {}, view.name)


def test_commands(databases: Database, tmp_path: Path) -> None:
    asked = filters(databases[0])
    print(f"\n{'command':42}{'ms':>9}")
    for name, label in WAITED_FOR:
        options = [text for key, value in asked[label].items() for text in (f"--{key}", value)]
        command = [sys.executable, "-m", "recount", "--db", str(databases[0]), "report", name]
        out = ["-f", "table", "-o", str(tmp_path / "out.txt")]

        waited, _ = lasted(partial(finished, [*command, *options, *out]), time.perf_counter)
        print(f"{name + ' ' + label:42}{waited:9.0f}")
