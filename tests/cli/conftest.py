"""A small database to ask, and the command line to ask it with."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from warm_commands import WarmCommands
from worlds import World

from recount.store.engine import open_writer

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def killed(event: str, count: int | str, victims: str) -> dict[str, int | str]:
    return {"event": event, "outcome": "killed", "count": count, "victims": victims}


@pytest.fixture(scope="session")
def asked_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two places in one country, a renamed event, a dated and an undated article."""
    path = tmp_path_factory.mktemp("asked") / "recount.db"
    world = (
        World()
        .location("nor", kind="country", name="Norland", names=[{"name": "Northern Land"}])
        .location("northport", parent="nor", name="Northport")
        .location("southport", parent="nor", name="Southport")
        .actor("coastal-front", kind="rebel_group", name="Coastal Front")
        .source("gazette", name="Northport Gazette")
        .event(
            "market-2031-05-03", "2031-05-03", location="northport", former_keys=["market-attack"]
        )
        .event("barracks-2031-06", "2031-06", location="southport", type="armed_clash")
        .article(
            "gazette-1",
            source="gazette",
            published="2031-05-04",
            figures=[killed("market-2031-05-03", 12, "civilians")],
        )
        .article(
            "leaflet",
            source="leaflets",
            published=None,
            figures=[killed("barracks-2031-06", "about 50", "military")],
        )
    )
    with open_writer(str(path)) as connection:
        world.load(connection)
    return path


@pytest.fixture
def asked(asked_database: Path, tmp_path: Path) -> Path:
    """A copy of its own for each test, in a folder of its own."""
    folder = tmp_path / "data"
    folder.mkdir()
    return Path(shutil.copy(asked_database, folder / "recount.db"))


@pytest.fixture
def run(tmp_path: Path, warm: WarmCommands) -> Run:
    """Run `recount` in an empty folder, in a process of its own.

    It is a fresh one where streams are given, or what Python itself looks for in the environment.
    """

    def run_recount(
        *arguments: object,
        env: Mapping[str, str] | None = None,
        cwd: Path = tmp_path,
        **options: object,
    ) -> "subprocess.CompletedProcess[str]":
        kept = {name: value for name, value in os.environ.items() if "RECOUNT" not in name}
        words, told = list(map(str, arguments)), dict(env or {})
        if not options and all(name.startswith("RECOUNT_") for name in told):
            return warm.run("recount", words, folder=cwd, env=kept | told)
        return subprocess.run(
            [sys.executable, "-m", "recount", *words],
            cwd=cwd,
            env=kept | told,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
            check=False,
            **options,
        )

    return run_recount
