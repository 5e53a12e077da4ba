"""A large file of a dataset, read by another process."""

from pathlib import Path

import pytest
from ged_files import BATTLE, MILITIAS, write_ged

from recount.domain.batches import Batch
from recount.formats.datasets.files import open_dataset
from recount.tasks import ahead


def read(path: Path) -> list[Batch]:
    with (
        open_dataset(path, release="25.1") as file,
        ahead.read_ahead(path, file, "25.1") as batches,
    ):
        return list(batches)


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "_LARGE", 0)


@pytest.mark.usefixtures("large")
def test_another_process_gives_the_same_batches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [BATTLE | {"id": str(number)} for number in range(12_000)]
    path = write_ged(tmp_path / "ged.csv", [*rows, MILITIAS | {"best": "x"}, rows[0]])
    there = read(path)
    monkeypatch.setattr(ahead, "_LARGE", 1 << 40)
    here = read(path)
    assert [batch[:-1] for batch in there] == [batch[:-1] for batch in here]
    first, second = there
    assert (len(first.events), len(second.events), len(second.refused)) == (10_000, 2_001, 1)
    assert [len(batch.places) for batch in there] == [4, 0]
    assert second.position == path.stat().st_size


@pytest.mark.usefixtures("large")
def test_leaving_early_ends_the_process(tmp_path: Path) -> None:
    rows = [BATTLE | {"id": str(number)} for number in range(25_000)]
    path = write_ged(tmp_path / "ged.csv", rows)
    with (
        open_dataset(path, release="25.1") as file,
        ahead.read_ahead(path, file, "25.1") as batches,
    ):
        assert len(next(batches).events) == 10_000
    assert ahead.get_context("spawn").active_children() == []


@pytest.mark.usefixtures("large")
def test_what_stops_the_other_process_is_told(tmp_path: Path) -> None:
    path = write_ged(tmp_path / "ged.csv", [BATTLE])
    gone = tmp_path / "gone.csv"
    gone.touch()
    with (
        open_dataset(path, release="25.1") as file,
        ahead.read_ahead(gone, file, "25.1") as batches,
        pytest.raises(ahead.ReaderDied, match="NoTable"),
    ):
        next(batches)
