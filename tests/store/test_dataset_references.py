"""What a load of a dataset refers to is there, or nothing of it is stored (SQLite)."""

from pathlib import Path

import pytest
from ged_files import BATTLE, write_ged

from recount.domain.records import Shape
from recount.formats.datasets import ged
from recount.store.checks import Broken
from recount.store.reader import open_reader
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import ingest


def stored(database: str, path: Path) -> None:
    ingest(database, [path], datasets=DatasetOptions(release="24.1"))


def events(database: str) -> int:
    with open_reader(database) as reader:
        return int(reader.rows("SELECT count(*) FROM event").rows[0][0])


def test_a_type_that_no_list_has(
    sqlite_path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(ged.TYPES, "1", "no_type")
    with pytest.raises(Broken, match="event: 1 rows without a row referred to"):
        stored(sqlite_path, write_ged(tmp_path / "ged.csv", [BATTLE]))
    assert events(sqlite_path) == 0


def test_a_part_of_no_figure(
    sqlite_path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def without_total(*given: object, **flags: bool) -> tuple[Shape, ...]:
        return tuple(shape for shape in shapes_of(*given, **flags) if shape.part_of)[:1]

    shapes_of = ged.shapes_of
    monkeypatch.setattr(ged, "shapes_of", without_total)
    with pytest.raises(Broken, match="casualty_figure: 1 rows without a row referred to"):
        stored(sqlite_path, write_ged(tmp_path / "ged.csv", [BATTLE]))
    assert events(sqlite_path) == 0
