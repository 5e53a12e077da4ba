"""Migration 0009 takes over what the figures and accounts of releases tell of their changes."""

from pathlib import Path

from ged_files import BATTLE, MASSACRE, MILITIAS, write_ged
from sqlalchemy import text

from recount.store.engine import create
from recount.store.reader import open_reader
from recount.store.upgrade import downgrade, upgrade
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import ingest

CHANGES = "SELECT release, change, event_key, field, before, after FROM release_changes"


def test_changes_of_releases_are_taken_over(database: str, tmp_path: Path) -> None:
    moved = {"date_end": "2021-05-04", "latitude": "35", "deaths_unknown": "1", "best": "9"}
    for release, rows in (("23.1", [BATTLE, MASSACRE]), ("24.1", [BATTLE | moved, MILITIAS])):
        path = write_ged(tmp_path / f"{release}.csv", rows)
        ingest(database, [path], datasets=DatasetOptions(release=release, complete=True))
    downgrade(database, "0008", lossy=True)
    upgrade(database)
    with open_reader(database) as reader:
        found = sorted(reader.rows(CHANGES).rows, key=repr)
    place = "tun.coast-province.northport-district.northport-town"
    assert found == [
        ("ucdp-ged-24.1", "changed", "ged-900001", "date", "2021-05-03", "2021-05-03/2021-05-04"),
        ("ucdp-ged-24.1", "changed", "ged-900001", "deaths_unknown", None, "?/1/?"),
        ("ucdp-ged-24.1", "changed", "ged-900001", "place", place, f"{place}.35.0000-m1.0000"),
        ("ucdp-ged-24.1", "changed", "ged-900001", "total", "6/8/12", "6/9/12"),
        ("ucdp-ged-24.1", "new", "ged-900002", None, None, None),
        ("ucdp-ged-24.1", "vanished", "ged-900003", None, None, None),
    ]
    with create(database).connect() as connection:
        held = connection.execute(text("SELECT count(*) FROM release_event")).scalar_one()
    assert held == 0
