"""The figures of docs/extraction.md on places; `pytest -m benchmark -s` prints their speed."""

import runpy
import time
from pathlib import Path

import pytest
from geonames_rows import many, written

from recount.extract.places import curated, places_in
from recount.tasks.datasets import DatasetOptions
from recount.tasks.geonames import ingest_geonames

PAGE = Path(__file__).parents[3] / "docs" / "extraction.md"
SCORING = runpy.run_path(str(Path(__file__).with_name("place_scoring.py")))


@pytest.mark.parametrize(("part", "label"), [("dev", "dev"), ("held_out", "held out")])
def test_places_do_not_get_worse(part: str, label: str) -> None:
    placed = SCORING["score"](part)
    row = (
        f"| {label}, {placed.articles} articles, {placed.mention_count} places,"
        f" {placed.event_count} figures | {placed.mentions:.1f} | {placed.events:.1f} |"
    )
    assert row in PAGE.read_text(encoding="utf-8")
    assert min(placed.mentions, placed.events) >= 85


@pytest.mark.benchmark
def test_speed() -> None:
    texts = [e["text"] for part in ("dev", "held_out") for e in SCORING["_load"](f"{part}.yaml")]
    text = "\n\n".join(texts)
    text *= 1_000_000 // len(text) + 1
    gazetteer = curated()
    started = time.process_time()
    places_in(text, gazetteer)
    seconds = time.process_time() - started
    print(f"\n{len(text) / seconds / 1e6:.2f} million characters a second")
    assert seconds < 10


@pytest.mark.benchmark
def test_geonames_rows_a_second(sqlite_path: str, tmp_path: Path) -> None:
    path = written(tmp_path / "TN.txt", list(many(120_000)))
    started = time.process_time()
    (outcome,) = ingest_geonames(sqlite_path, [path], DatasetOptions("geonames"))
    seconds = time.process_time() - started
    print(f"\n{outcome.loaded.new / seconds:,.0f} places a second")
    assert outcome.loaded.new == 120_025
