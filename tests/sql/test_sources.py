"""Reports of one source, whichever way it is named."""

from pathlib import Path
from typing import Any

import pytest
from worlds import World

from recount.errors import UsageFault
from recount.reports.catalog import load_reports
from recount.store.engine import open_writer
from recount.store.shipped import shipped
from recount.tasks.report import run_report

DAY = "2031-05-03"


@pytest.fixture(scope="module")
def two_sources(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An outlet, an author without one, and an article of nobody known, each on its own event."""
    path = str(tmp_path_factory.mktemp("sources") / "recount.db")
    world = World().location("nor", kind="country").location("port", parent="nor")
    world.source("gazette", name="Port Gazette").actor("front").actor("police")
    for event, article, more in (
        ("e1", "a1", {"source": "gazette", "authors": ["Ada Moor"]}),
        ("e2", "a2", {"authors": ["Ada Moor"]}),
        ("e3", "a3", {}),
    ):
        world.event(event, DAY, location="port")
        figure = {"event": event, "outcome": "killed", "count": 3, "said_by": "police"}
        sizes = [{"actor": "front", "measure": "attackers", "count": 5, "events": [event]}]
        world.article(article, published=DAY, figures=[figure], sizes=sizes, **more)
    with open_writer(path) as connection:
        world.load(connection)
    return path


def rows(database: str, report: str, source: str) -> list[dict[str, Any]]:
    result = run_report(database, report, {"source": source}).result
    return [dict(zip(result.columns, row, strict=True)) for row in result.rows]


@pytest.mark.parametrize(
    ("source", "event"),
    [
        ("gazette", "e1"),
        ("port gazette", "e1"),
        ("a1", "e1"),
        ("Ada Moor", "e2"),
        ("ada moor", "e2"),
        ("a2", "e2"),
        ("unknown (a3)", "e3"),
        ("a3", "e3"),
    ],
)
def test_a_source_goes_by(two_sources: str, source: str, event: str) -> None:
    for report in ("casualties_by_source", "casualties_by_event", "event_timeline", "evidence"):
        assert {row["event_key"] for row in rows(two_sources, report, source)} == {event}
    (size,) = rows(two_sources, "size_estimates", source)
    assert size["article_key"] == f"a{event[1:]}"
    assert [row["figures"] for row in rows(two_sources, "figures_by_speaker", source)] == [1]


def test_what_a_report_shows_is_taken_back(two_sources: str) -> None:
    shown = {str(row[2]) for row in run_report(two_sources, "casualties_by_source", {}).result.rows}
    assert shown == {"Port Gazette", "Ada Moor", "unknown (a3)"}
    for source in shown:
        (row,) = rows(two_sources, "casualties_by_source", source)
        assert row["source"] == source
        (agreement,) = rows(two_sources, "source_agreement", source)
        assert (agreement["source"], agreement["figures"]) == (source, 1)


def test_every_report_of_sources_takes_an_author(two_sources: str) -> None:
    folder = [Path(shipped("sql") / "reports")]
    names = [
        report.name
        for report in load_reports(folder).values()
        if "source" in {param.name for param in report.params}
    ]
    assert len(names) > 15
    for name in names:
        for row in rows(two_sources, name, "Ada Moor"):
            assert not {"e1", "e3", "a1", "a3", "Port Gazette"} & {
                str(cell) for cell in row.values()
            }


def test_an_unknown_source_gets_the_nearest(two_sources: str) -> None:
    with pytest.raises(UsageFault, match="did you mean `Ada Moor`"):
        rows(two_sources, "evidence", "Ada Mor")
