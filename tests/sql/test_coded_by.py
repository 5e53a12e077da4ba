"""What programs coded: told apart figure by figure, and left out of totals by the rule people."""

from typing import Any

import pytest
from worlds import World

PROGRAM = {"coder": "program", "machine": True, "status": "draft"}


@pytest.fixture
def both() -> World:
    world = World().location("port")
    for event in ("e1", "e2"):
        world.event(event, date="2031-05-03", location="port")
    for key, event, count, coding in (
        ("a", "e1", 9, {"coder": "c1", "status": "draft"}),
        ("b", "e1", 11, PROGRAM),
        ("c", "e2", 5, PROGRAM),
    ):
        world.article(
            key, published="2032-01-01", coding=coding,
            figures=[{"event": event, "outcome": "killed", "count": count}],
        )  # fmt: skip
    return world


@pytest.mark.parametrize("report", ["casualties_by_source", "evidence"])
@pytest.mark.parametrize(
    ("coded_by", "expected"),
    [
        (None, [("a", 0), ("b", 1), ("c", 1)]),
        ("people", [("a", 0)]),
        ("programs", [("b", 1), ("c", 1)]),
    ],
)
def test_figures_tell_who_coded_them(
    report: str, coded_by: str | None, expected: Any, both: World, asked: Any, cells: Any
) -> None:
    given = {} if coded_by is None else {"coded_by": coded_by}
    assert cells(asked(both).report(report, **given), "article_key machine") == expected


TOTALS = {
    "casualties_by_event": ("event_key low best high", [("e1", 9, 9, 9)]),
    "toll_history": ("event_key known_from best", [("e1", "2032-01-01", 9)]),
    "casualties_by_month": ("month best events", [("2031-05", 9, 1)]),
    "location_hotspots": ("location events killed_best", [("Port", 2, 9)]),
    "event_timeline": ("event_key killed_best killed_high", [("e1", 9, 9), ("e2", None, None)]),
}


@pytest.mark.parametrize("report", TOTALS)
def test_totals_of_people_have_no_answer_of_programs(
    report: str, both: World, asked: Any, cells: Any
) -> None:
    columns, expected = TOTALS[report]
    for day in (None, "2032-12-31"):
        given = {"rule": "people"} | ({} if day is None else {"as_of": day})
        assert cells(asked(both).report(report, **given), columns) == expected


def test_a_member_that_only_programs_count_takes_no_toll_away(
    both: World, asked: Any, cells: Any
) -> None:
    answers = asked(both.part("e2", "e1"))
    for rule, expected in (("envelope", [("2031-05", 5, 1)]), ("people", [("2031-05", 9, 1)])):
        rows = answers.report("casualties_by_month", rule=rule)
        assert cells(rows, "month best events") == expected
