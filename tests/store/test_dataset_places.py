"""Places of events whose rows name none."""

from pathlib import Path
from typing import Any

from dataset_files import ACLED_HEADER, BOMBING, CLASH, GTD_HEADER, write_rows

from recount.store.reader import open_reader
from recount.tasks.ingest import Kind, ingest


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


NOWHERE = CLASH | {"location": "", "admin1": "", "admin2": ""}


def test_events_of_no_named_place_each_keep_their_point(sqlite_path: str, tmp_path: Path) -> None:
    rows = [
        NOWHERE | {"event_id_cnty": f"TUN{number}", "latitude": latitude}
        for number, latitude in enumerate(["33.5", "33.51", "36.8", "33.5"], start=1)
    ]
    path = write_rows(tmp_path / "acled.csv", rows, ACLED_HEADER)
    assert ingest(sqlite_path, [path]).kinds == {"acled": Kind(new=4)}
    assert ingest(sqlite_path, [path]).kinds == {"acled": Kind(unchanged=4)}
    found = asked(
        sqlite_path,
        "SELECT event_key, location, country, latitude, longitude FROM attack_timeline"
        " ORDER BY event_key",
    )
    assert found == [
        ("acled-tun1", "Tunisia", "Tunisia", 33.5, -1.0),
        ("acled-tun2", "Tunisia", "Tunisia", 33.51, -1.0),
        ("acled-tun3", "Tunisia", "Tunisia", 36.8, -1.0),
        ("acled-tun4", "Tunisia", "Tunisia", 33.5, -1.0),
    ]
    # A country has no point because something happened in it.
    assert asked(sqlite_path, "SELECT latitude FROM location WHERE key = 'tun'") == [(None,)]
    named = asked(sqlite_path, "SELECT count(*) FROM location WHERE key LIKE 'tun_%'")
    assert named == [(3,)]


def test_a_point_does_not_become_that_of_the_division(sqlite_path: str, tmp_path: Path) -> None:
    rows = [
        BOMBING | {"city": "", "specificity": "1"},
        BOMBING | {"city": "", "specificity": "4", "eventid": "202105030002", "latitude": "34.5"},
    ]
    ingest(sqlite_path, [write_rows(tmp_path / "gtd.csv", rows, GTD_HEADER)])
    assert asked(
        sqlite_path, "SELECT key, kind, latitude FROM location WHERE key LIKE 'tun.%' ORDER BY key"
    ) == [("tun.coast", "admin1", 34.5), ("tun.coast_33.5000-m1.0000", "site", 33.5)]
