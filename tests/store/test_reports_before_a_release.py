"""What a release of a dataset changes, no report tells of a day before it."""

from pathlib import Path
from typing import Any

import pytest
from ged_files import BATTLE, MASSACRE, MILITIAS, ROWS, write_ged
from worlds import World

from recount.reports.bind import bind, statement
from recount.reports.catalog import Report, load_reports
from recount.store.checks import failing_checks
from recount.store.engine import open_writer
from recount.store.reader import is_server, open_reader
from recount.store.shipped import shipped
from recount.store.totals import stale_totals
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import ingest
from recount.tasks.report import run_report

Rows = list[dict[str, str]]
Answers = dict[str, list[tuple[Any, ...]]]

REPORTS = {
    name: report
    for name, report in load_reports([shipped("sql") / "reports"]).items()
    if any(param.name == "as_of" for param in report.params)
}
OF_A_DAY = {name: {param.name for param in report.params} for name, report in REPORTS.items()}

LETTERS = {"side_b": "Sea Front", "side_b_new_id": "9079"}

# What 24.1 has in the place of the rows of 23.1, and 25.1 after it.
RELEASES: dict[str, list[Rows]] = {
    "figures, twice": [
        [row | {"deaths_b": "6", "best": "9", "high": "14"} for row in ROWS],
        [row | {"deaths_b": "5", "best": "7"} for row in ROWS],
    ],
    "sides": [[BATTLE | LETTERS, MILITIAS | LETTERS, MASSACRE | {"side_a": "Men of the Hill"}]],
    "vanished": [[MASSACRE | {"id": "900009"}]],
    "vanished and returned": [[MASSACRE | {"id": "900009"}], ROWS],
    "vanished and returned otherwise": [
        [MASSACRE | {"id": "900009"}],
        [row | {"best": "17", "high": "25"} | LETTERS for row in ROWS],
    ],
    "another event, other articles": [
        [
            row | {"source_article": row["source_article"] + ';"Gazette,2021-06-01,The dead"'}
            for row in (BATTLE, MASSACRE)
        ]
        + [MILITIAS, BATTLE | {"id": "900009", "best": "31", "high": "40"}]
    ],
}

ON_A_SERVER = ("vanished and returned otherwise",)


def told() -> World:
    """What articles say of the same events, and of one that was judged the same."""
    world = World().actor("ministry", name="Ministry").actor("front", name="Front")
    for key in ("ged-900001", "ged-900002"):
        world.event(key, "2021-05-03", type="armed_clash")
    world.event("market", "2021-05-05").match("market", "same", "ged-900002")
    killed = {"outcome": "killed", "count": 15, "said_by": "ministry"}
    world.article(
        "a", source="tribune-coded", published="2021-05-09",
        figures=[killed | {"event": "ged-900001"}, killed | {"event": "market", "count": 3}],
        attributions=[{"event": "ged-900001", "actor": "front", "role": "perpetrator"}],
    )  # fmt: skip
    later = [killed | {"event": "ged-900001", "count": "at least 9", "said_by": None}]
    return world.article("b", source="post", published="2023-02-01", figures=later)


def answers(database: str, day: str) -> Answers:
    # By one reader: each would read the definitions of all views anew.
    with open_reader(database) as reader:
        return {name: reader.rows(*asked(report, day)).rows for name, report in REPORTS.items()}


def asked(report: Report, day: str) -> tuple[str, dict[str, object]]:
    bound = bind(report, {"as_of": day})
    return statement(report, bound), bound


# Those that choose events by a source; others choose its rows, of which it has none here, or
# tell of differences only.
BY_EVENT = {
    "actor_activity", "attack_timeline", "casualties_by_event", "casualties_by_month",
    "event_coverage", "event_timeline", "location_hotspots", "single_origin", "toll_history",
}  # fmt: skip


def test_a_source_tells_of_an_event_once_a_release_names_it(database: str, tmp_path: Path) -> None:
    """However old its article is."""
    named = MASSACRE["source_article"] + ';"Gazette,2021-06-01,The dead"'
    for number, row in ((23, MASSACRE), (24, MASSACRE | {"source_article": named})):
        path = write_ged(tmp_path / f"{number}.csv", [row])
        ingest(database, [path], datasets=DatasetOptions(release=f"{number}.1"))
    telling: dict[str, set[str]] = {}
    for day in ("2023-12-31", "2024-12-31"):
        given = {"source": "gazette", "as_of": day}
        telling[day] = {
            name
            for name, takes in OF_A_DAY.items()
            if "source" in takes and run_report(database, name, given).result.rows
        }
    assert telling == {"2023-12-31": set(), "2024-12-31": BY_EVENT}


@pytest.mark.parametrize("case", RELEASES)
def test_reports_of_a_day_are_those_before_the_next_release(
    case: str, database: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    every = request.config.getoption("--exhaustive")
    if is_server(database) and case not in ON_A_SERVER and not every:
        pytest.skip("the other cases are asked on a server with --exhaustive")
    with open_writer(database) as connection:
        told().load(connection)
    known: dict[str, Answers] = {}
    for number, rows in enumerate([ROWS, *RELEASES[case]], start=23):
        path = write_ged(tmp_path / f"{number}.csv", rows)
        options = DatasetOptions(release=f"{number}.1", complete=True)
        ingest(database, [path], datasets=options)
        known |= {day: answers(database, day) for day in (f"20{number}-07-01", f"20{number}-12-31")}
    for day, expected in known.items():
        now = answers(database, day)
        different = {name: (expected[name], now[name]) for name in REPORTS}
        assert {n: rows for n, rows in different.items() if rows[0] != rows[1]} == {}, day
    with open_writer(database) as connection:
        assert stale_totals(connection) == []
        assert failing_checks(connection, None) == []
