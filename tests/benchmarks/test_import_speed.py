"""Import of an event dataset against peers; `pytest -m benchmark -s` prints ratios and memory.

RECOUNT_BENCHMARK_ROWS is how many rows to draw (386,000 unless told), RECOUNT_BENCHMARK_RUNS how
often to measure (3). The rows are drawn from real
ones (see ged_rows.py); without these it skips. Times are those of whole processes, interleaved.
"""

import importlib.util
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest
from ged_files import real_ged_files

pytestmark = pytest.mark.benchmark

ROWS = int(os.environ.get("RECOUNT_BENCHMARK_ROWS", "386000"))
RUNS = int(os.environ.get("RECOUNT_BENCHMARK_RUNS", "3"))
SCRIPTS = Path(sysconfig.get_path("scripts"))
MEASURED = """
import os, resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
PANDAS = """
import sqlite3, sys, pandas
with sqlite3.connect(sys.argv[2]) as connection:
    for chunk in pandas.read_csv(sys.argv[1], chunksize=50_000, low_memory=False):
        chunk.to_sql("t", connection, if_exists="append", index=False)
"""
DUCKDB = """
import duckdb, sys
duckdb.connect(sys.argv[2]).execute(
    "CREATE TABLE t AS SELECT * FROM read_csv(?, all_varchar=true)", [sys.argv[1]])
"""


@pytest.fixture(scope="module")
def rows(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = real_ged_files()
    if not files:
        pytest.skip("no real rows: set RECOUNT_GED to their folder")
    path = tmp_path_factory.mktemp("ged") / "GEDEvent_v25_1.csv"
    script = Path(__file__).with_name("ged_rows.py")
    subprocess.run([sys.executable, script, str(ROWS), path, *files], check=True)
    return path


def commands(rows: Path, database: Path) -> dict[str, list[str]]:
    """The peers that are installed; `.import` is what the others are measured by."""
    found = {}
    if shell := shutil.which("sqlite3"):
        found[".import"] = [shell, str(database), ".mode csv", f".import {rows} t"]
    found["recount"] = [sys.executable, "-m", "recount", "--db", str(database), "ingest", str(rows)]
    if tool := shutil.which("sqlite-utils", path=str(SCRIPTS)):
        found["sqlite-utils"] = [tool, "insert", str(database), "t", str(rows), "--csv"]
    for name, script in {"pandas": PANDAS, "duckdb": DUCKDB}.items():
        if importlib.util.find_spec(name):
            found[name] = [sys.executable, "-c", script, str(rows), str(database)]
    return found


def measured(command: list[str]) -> tuple[float, float, float]:
    """Seconds on the clock, seconds of processor, megabytes at most."""
    told = subprocess.run(
        [sys.executable, "-c", MEASURED, *command], check=True, capture_output=True, text=True
    ).stdout.split()
    clock, processor, kilobytes = map(float, told)
    return clock, processor, kilobytes / 1000


def test_import(rows: Path, tmp_path: Path) -> None:
    database = tmp_path / "measured.db"
    taken: dict[str, list[tuple[float, float, float]]] = {}
    for _ in range(RUNS):
        for name, command in commands(rows, database).items():
            taken.setdefault(name, []).append(measured(command))
            database.unlink()
    medians = {
        name: [statistics.median(column) for column in zip(*runs, strict=True)]
        for name, runs in taken.items()
    }
    base = medians.get(".import", medians["recount"])
    print(f"\n{ROWS} rows, median of {RUNS}; ratios to .import")
    for name, (clock, processor, memory) in medians.items():
        print(
            f"{name:14}{clock:8.2f} s {clock / base[0]:6.2f}   processor {processor:8.2f} s"
            f" {processor / base[1]:6.2f}   {memory:6.0f} MB"
        )
    assert medians["recount"][2] <= 500
