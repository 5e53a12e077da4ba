"""A thousand coded events matched against datasets; `pytest -m benchmark -s -k matching`.

The dataset's events are real rows of UCDP GED drawn again (`ged_rows`); every thousandth or so is
coded once more, up to a day and some kilometres off, under another type.
"""

import random
import sqlite3
import subprocess
import sys
import time
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest
from ged_files import real_ged_files

from recount.store.matches import Scope
from recount.store.reader import open_reader
from recount.tasks.ingest import ingest
from recount.tasks.match import proposals

pytestmark = pytest.mark.benchmark

CODED = 1_000
SIZES = (38_600, 386_000)


def draw_rows(source: list[Path], count: int, out: Path) -> None:
    """A file of so many rows, drawn from real ones."""
    script = Path(__file__).with_name("ged_rows.py")
    subprocess.run([sys.executable, script, str(count), out, *source], check=True)


def code_again(path: Path, count: int) -> set[tuple[str, str]]:
    """Add coded events like stored ones, and return the pairs that belong together."""
    chance = random.Random(7)
    with closing(sqlite3.connect(path)) as connection, connection:
        rows = connection.execute(
            "SELECT e.id, e.key, e.first_day, l.parent_id, l.latitude, l.longitude"
            " FROM event AS e JOIN location AS l ON l.id = e.location_id"
            " WHERE e.date_precision = 'day' AND e.location_precision IN ('exact', 'near')"
            " AND e.first_day = e.last_day"
        ).fetchall()
        connection.execute("INSERT INTO article (key, kind) VALUES ('coded', 'news')")
        drawn = chance.sample(rows, count)
        return {_coded(connection, chance, number, row) for number, row in enumerate(drawn)}


def _coded(
    connection: sqlite3.Connection, chance: random.Random, number: int, row: tuple[object, ...]
) -> tuple[str, str]:
    event_id, key, _day, parent, latitude, longitude = row
    off = [round(chance.uniform(-0.1, 0.1), 4) for _ in range(2)]
    place = connection.execute(
        "INSERT INTO location (key, name, kind, parent_id, latitude, longitude)"
        " VALUES (?, ?, 'settlement', ?, ? + ?, ? + ?) RETURNING id",
        (f"coded-{number}", f"Coded {number}", parent, latitude, off[0], longitude, off[1]),
    ).fetchone()[0]
    (coded,) = connection.execute(
        "INSERT INTO event (key, title, type, date, first_day, last_day, first_day_number,"
        " last_day_number, running_until, date_precision, location_id, location_precision, clarity)"
        " SELECT ?, title, 'attack_on_civilians', date, date(first_day, ?), date(last_day, ?),"
        " first_day_number + ?, last_day_number + ?, running_until, 'day', ?, 'near', 'clear'"
        " FROM event WHERE id = ? RETURNING id",
        (f"coded-{number}", *[f"{number % 2} day"] * 2, *[number % 2] * 2, place, event_id),
    ).fetchone()
    connection.execute(
        "INSERT INTO account (event_id, article_id) SELECT ?, id FROM article WHERE key = 'coded'",
        (coded,),
    )
    connection.execute(
        "INSERT INTO attribution (event_id, article_id, position, actor_id, role, stance,"
        " certainty, speaker_kind)"
        " SELECT ?, coded.id, 1, attribution.actor_id, 'perpetrator', 'attributes', 'reported',"
        " 'none' FROM attribution, article AS coded"
        " WHERE attribution.event_id = ? AND attribution.position = 1 AND coded.key = 'coded'",
        (coded, event_id),
    )
    return f"coded-{number}", str(key)


def matched(path: Path, label: str) -> float:
    """Seconds that all proposals take; prints what they found."""
    wanted = code_again(path, CODED)
    start = time.perf_counter()
    with open_reader(str(path)) as reader:
        found = proposals(reader, Scope())
    lasted = time.perf_counter() - start
    pairs = {(proposal.event, proposal.other) for proposal in found}
    likest: dict[str, tuple[float, str]] = {}
    for proposal in found:
        ranked = (proposal.score.value, proposal.other)
        likest[proposal.event] = max(likest.get(proposal.event, ranked), ranked)
    first = sum(1 for event, other in wanted if likest.get(event, (0, ""))[1] == other)
    print(f"{label}: {lasted:.1f} s, {len(found)} pairs, {len(wanted & pairs)} of {len(wanted)}"
          f" found, {first} of them the likest")  # fmt: skip
    assert len(wanted & pairs) >= 0.95 * len(wanted)
    return lasted


def test_matching_grows_with_the_events(tmp_path: Path) -> None:
    real = real_ged_files()
    if not real:
        pytest.skip("no rows of GED: name their folder in RECOUNT_GED")
    taken = []
    for size in SIZES:
        file = tmp_path / f"ged_v25_1_{size}.csv"
        draw_rows(real, size, file)
        database = tmp_path / f"{size}.db"
        ingest(str(database), [file])
        taken.append(matched(database, f"{size} events of GED, {CODED} coded"))
    assert taken[-1] <= 60
    assert taken[-1] <= 15 * taken[0]


def test_memory_of_matching_grows_with_what_is_near(tmp_path: Path) -> None:
    real = real_ged_files()
    if not real:
        pytest.skip("no rows of GED: name their folder in RECOUNT_GED")
    file = tmp_path / "ged_v25_1.csv"
    draw_rows(real, SIZES[0], file)
    database = tmp_path / "recount.db"
    ingest(str(database), [file])
    tracemalloc.start()
    matched(database, "with memory traced")
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    print(f"peak {peak:.0f} MB")
    assert peak <= 200
