"""An article that its source withdrew: from that day on nothing that it claimed counts."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from tolls import PM, killed, toll, world_of
from worlds import World

from recount.reports.catalog import load_reports
from recount.store.checks import failing_checks
from recount.store.codings import write_coding
from recount.store.engine import open_writer
from recount.store.shipped import shipped
from recount.store.totals import reconcile, stale_totals
from recount.tasks.explain import explain
from recount.tasks.report import run_report

WITHDRAWN = "2031-06-01"
OF_A_DAY = [
    name
    for name, report in load_reports([shipped("sql") / "reports"]).items()
    if any(param.name == "as_of" for param in report.params)
]


def told(**withdrawn: str) -> World:
    """Two articles on one event, of which the first is withdrawn or not, and one on it alone."""
    world = World().event("e1", "2031-05-03").event("e2", "2031-05-03")
    world.actor("front", name="Front", kind="rebel_group").actor("minister", name="Minister")
    figures = [
        killed(20, victims="civilians", caused_by="front"),
        {"event": "e1", "outcome": "wounded", "count": "dozens", **PM},
        killed(3, id="alone") | {"event": "e2"},
    ]
    parties = [{"event": "e1", "actor": "front", "role": "perpetrator"}]
    sizes = [{"actor": "front", "measure": "attackers", "count": 9, "events": ["e1"]}]
    world.article(
        "a", source="gazette", published="2031-05-04", figures=figures, attributions=parties,
        sizes=sizes, **withdrawn,
    )  # fmt: skip
    return world.article("b", source="post", published="2031-05-05", figures=[killed(12)])


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> str:
    return database(tmp_path_factory.mktemp("standing"), told())


@pytest.fixture(scope="module")
def withdrawn(tmp_path_factory: pytest.TempPathFactory) -> str:
    return database(tmp_path_factory.mktemp("withdrawn"), told(retracted=WITHDRAWN))


def database(folder: Path, world: World) -> str:
    place = str(folder / "recount.db")
    with open_writer(place) as connection:
        world.load(connection)
        assert failing_checks(connection) == []
        assert stale_totals(connection) == []
    return place


def rows(place: str, name: str, **given: str) -> list[dict[str, Any]]:
    result = run_report(place, name, given).result
    return [dict(zip(result.columns, row, strict=True)) for row in result.rows]


def test_it_counts_until_the_day_on_which_it_was_withdrawn(connection: Connection) -> None:
    articles = (("a", "2031-05-04", [killed(20)]), ("b", "2031-05-05", [killed(12)]))
    world_of(*articles, a={"retracted": WITHDRAWN}).load(connection)
    assert toll(connection, as_of="2031-05-04") == (20, 20, 20, 0)
    assert toll(connection, as_of="2031-05-31") == (12, 12, 20, 1)
    assert toll(connection, as_of=WITHDRAWN) == (12, 12, 12, 0)
    assert toll(connection) == (12, 12, 12, 0)


def test_what_it_superseded_or_raised_stands_again(connection: Connection) -> None:
    articles = [
        ("a", "2031-05-04", [killed(8, **PM)]),
        ("b", "2031-05-05", [killed(11, **PM)]),
        ("c", "2031-05-06", [killed(1, victims="police", counting="mention")]),
    ]
    world_of(*articles, b={"retracted": WITHDRAWN}).load(connection)
    assert toll(connection, as_of="2031-05-31") == (11, 11, 11, 0)
    assert toll(connection) == (8, 8, 8, 0)


@pytest.mark.parametrize("published", [None, "2031-06", "2031-06-01", "2031-07-01"])
def test_it_counts_on_no_day_where_it_is_not_known_before(
    published: str | None, connection: Connection
) -> None:
    articles = (("a", published, [killed(20)]), ("b", "2031-05-05", [killed(12)]))
    world_of(*articles, a={"retracted": WITHDRAWN}).load(connection)
    tolls = connection.exec_driver_sql("SELECT DISTINCT low, best, high FROM event_toll").all()
    assert [tuple(row) for row in tolls] == [(12, 12, 12)]


def test_where_nothing_else_is_told_no_toll_is_left(connection: Connection) -> None:
    world = world_of(("a", "2031-05-04", [killed(20)]), a={"retracted": WITHDRAWN})
    world.load(connection)
    assert connection.exec_driver_sql("SELECT * FROM casualties_by_event").all() == []
    assert toll_days(connection) == [("2031-05-04", WITHDRAWN)]
    assert failing_checks(connection) == []
    assert stale_totals(connection) == []


def toll_days(connection: Connection) -> list[tuple[str, str | None]]:
    found = connection.exec_driver_sql("SELECT known_from, known_until FROM toll_history")
    return [(row.known_from, row.known_until) for row in found]


def test_a_coding_that_says_so_later_and_takes_it_back(connection: Connection) -> None:
    articles = (("a", "2031-05-04", [killed(20)]), ("b", "2031-05-05", [killed(12)]))
    world_of(*articles).load(connection)
    for fields, expected in (({"retracted": WITHDRAWN}, 12), ({}, 20)):
        changed = world_of(*articles, a=fields).documents()[1]
        reconcile(connection, write_coding(connection, changed).events)  # type: ignore[arg-type]
        assert toll(connection)[2] == expected


@pytest.mark.parametrize("report", OF_A_DAY)
def test_no_report_tells_of_it_as_of_a_day_before(
    report: str, standing: str, withdrawn: str
) -> None:
    day = {"as_of": "2031-05-31"}
    assert run_report(withdrawn, report, day).result == run_report(standing, report, day).result


def test_its_figures_stay_visible_with_a_mark(withdrawn: str) -> None:
    for report in ("casualties_by_source", "evidence"):
        found = {row["figure"]: row["retracted"] for row in rows(withdrawn, report, event="e1")}
        assert found == {
            "killed.civilians": WITHDRAWN, "wounded.persons": WITHDRAWN, "killed.persons": None,
        }  # fmt: skip
        assert {row["retracted"] for row in rows(withdrawn, report, as_of=WITHDRAWN)} == {
            None, WITHDRAWN,
        }  # fmt: skip
    for report in ("attributions", "uncounted", "size_estimates"):
        assert [row["retracted"] for row in rows(withdrawn, report)] == [WITHDRAWN]
    (corrected,) = rows(withdrawn, "corrections")
    assert (corrected["what"], corrected["article_key"]) == ("article withdrawn", "a")


def test_nobody_is_credited_with_what_it_claimed(withdrawn: str) -> None:
    first, second = rows(withdrawn, "event_timeline")
    assert (first["killed_best"], first["killed_high"], first["uncounted"]) == (12, 12, 0)
    assert (first["attributed_to"], second["killed_best"]) == (None, None)
    assert rows(withdrawn, "actor_activity") == []
    assert rows(withdrawn, "figures_by_speaker") == []
    assert rows(withdrawn, "actor_activity", as_of="2031-05-31")[0]["killed_by_best"] == 20


@pytest.mark.parametrize(("event", "figures"), [("e1", 2), ("e2", 1)])
def test_explain_tells_why_its_figures_do_not_count(
    event: str, figures: int, withdrawn: str
) -> None:
    told_of = explain(withdrawn, event)
    assert [left.retracted for left in told_of.left_out] == [WITHDRAWN] * figures
    assert {left.figure.article_key for left in told_of.left_out} == {"a"}
