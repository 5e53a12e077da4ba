"""How fast it starts, against sqlite-utils in the same run; `pytest -m benchmark -s` prints it."""

import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import time
from pathlib import Path

import pytest
from worlds import seed_database

from recount.store.shipped import shipped

pytestmark = pytest.mark.benchmark

RUNS = 15
# Without pandas, which it imports where it happens to be installed, for half a second.
SQLITE_UTILS = [
    sys.executable,
    "-c",
    "import sys; sys.modules['pandas'] = None; from sqlite_utils.cli import cli; cli()",
]
SCRIPTS = Path(sysconfig.get_path("scripts"))


def command(name: str) -> list[str]:
    """The installed command, or the module where only that is there."""
    script = shutil.which(name, path=str(SCRIPTS))
    return [script] if script else [sys.executable, "-m", name.replace("-", "_")]


# What a developer's shell sets, and an installed command does not have to bear.
UNUSUAL = {"PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}


def seconds(arguments: list[str], folder: Path) -> float:
    start = time.perf_counter()
    subprocess.run(
        arguments,
        cwd=folder,
        check=True,
        stdout=subprocess.DEVNULL,
        env={name: value for name, value in os.environ.items() if name not in UNUSUAL},
    )
    return time.perf_counter() - start


def medians(commands: dict[str, list[str]], folder: Path) -> dict[str, float]:
    """Median seconds of each command; the runs are interleaved, after one to warm up."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(RUNS + 1):
        for name, arguments in commands.items():
            lasted = seconds(arguments, folder)
            if turn:
                taken[name].append(lasted)
    return {name: statistics.median(times) for name, times in taken.items()}


def test_start_up(tmp_path: Path) -> None:
    seed_database(tmp_path / "recount.db", [shipped("seeds")])
    recount = command("recount")
    measured = medians(
        {
            "sqlite-utils query": [
                *SQLITE_UTILS,
                *("query", "recount.db", "select * from attack_timeline"),
            ],
            "recount --help": [*recount, "--help"],
            "recount report": [*recount, "report", "attack_timeline"],
            "recount report -f csv": [*recount, "report", "attack_timeline", "-f", "csv"],
            "recount query": [*recount, "query", "select * from attack_timeline"],
            "python -c pass": [sys.executable, "-c", "pass"],
        },
        tmp_path,
    )
    base = measured["sqlite-utils query"]
    for name, median in measured.items():
        print(f"{name:24}{median * 1000:8.1f} ms {median / base:6.2f}")
    assert measured["recount --help"] <= 0.3 * base
    assert measured["recount report"] <= 0.6 * base
