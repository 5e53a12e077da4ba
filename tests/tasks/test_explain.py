"""`recount explain`: the arithmetic it prints is that of the totals."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from ged_files import MILITIAS, write_ged
from worlds import World

from recount.cli.main import recount
from recount.domain.lists.rules import RECONCILIATION_RULES
from recount.store.engine import open_writer
from recount.tasks.explain import explain
from recount.tasks.ingest import ingest


@pytest.fixture
def database(tmp_path: Path) -> str:
    place = str(tmp_path / "recount.db")
    world = World().event("market-2031", date="2031-05-03", title="Attack on the market")
    world.source("gazette", name="Northport Gazette").actor("police", name="Northport Police")
    world.article(
        "a",
        source="gazette",
        published="2031-06-04",
        figures=[
            {
                "event": "market-2031",
                "outcome": "killed",
                "count": 7,
                "victims": "civilians",
                "said_by": "police",
            },
            {
                "event": "market-2031",
                "outcome": "killed",
                "count": 5,
                "victims": "police",
                "said_by": "police",
            },
        ],
    )
    world.article(
        "b",
        published="2032-05-04",
        authors=["R. Roe"],
        figures=[
            {
                "event": "market-2031",
                "outcome": "killed",
                "count": "about 30",
                "worded": "some thirty",
            },
            {"event": "market-2031", "outcome": "wounded", "count": "dozens", "worded": "dozens"},
        ],
    )
    world.article(
        "c",
        published="2032-06-04",
        figures=[
            {
                "event": "market-2031",
                "outcome": "killed",
                "count": 1,
                "victims": "civilians",
                "counting": "mention",
            }
        ],
    )
    with open_writer(place) as connection:
        world.load(connection)
    return place


EXPECTED = """\
Attack on the market (market-2031)
rule envelope; as reported, not verified

killed, persons: 12 to 30, best 12  [3 sources, 3 origins; disputed]
  estimates
    12 = 7 civilians + 5 police  Northport Gazette, a (contradicted)
        origin actor:police; attackers unknown
        killed.civilians: exact, said by Northport Police
        killed.police: exact, said by Northport Police
    30  R. Roe, b (contradicted)
        origin article:b; attackers unknown
        killed.persons: about "some thirty"
  floors (at least so many)
    at least 1  unknown (c), c (particular victims)
        origin article:c; attackers unknown
        killed.civilians: exact
  low 12: least of the estimates
  best 12: lower middle of one best an origin: 12, 30
  high 30: greatest of the estimates

killed, civilians: 7  [2 sources, 2 origins]
"""


def test_every_number_of_a_total_is_shown(database: str) -> None:
    result = CliRunner().invoke(recount, ["explain", "market-2031", "--db", database])
    assert result.exit_code == 0
    assert result.output.startswith(EXPECTED)
    assert "wounded, persons: no number" in result.output


def test_json_holds_the_same(database: str) -> None:
    result = CliRunner().invoke(recount, ["explain", "market-2031", "--db", database, "-f", "json"])
    told = json.loads(result.output)
    assert told["tolls"][0]["best"] == 12
    assert [claim["used_as"] for claim in told["tolls"][0]["claims"]] == [
        "estimate", "estimate", "floor",
    ]  # fmt: skip


def test_an_unknown_event_is_met_with_the_nearest(database: str) -> None:
    result = CliRunner().invoke(recount, ["explain", "markt-2031", "--db", database])
    assert result.exit_code == 2
    assert "market-2031" in result.output


def test_another_rule(database: str) -> None:
    assert explain(database, "market-2031", rule="latest").tolls[0].best == 30


def test_an_increment_is_traced_to_both_articles(sqlite_path: str) -> None:
    world = World().event("e1", date="2031-05-03")
    told = {"event": "e1", "outcome": "killed", "said_by": "police"}
    world.article("b-first", published="2031-05-04", figures=[told | {"count": 8}])
    more = [told | {"count": 3, "counting": "increment"}]
    world.article("a-second", published="2031-05-05", figures=more)
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    (toll,) = explain(sqlite_path, "e1").tolls
    (claim,) = [claim for claim in toll.claims if claim.kind == "increment"]
    figures = [(figure.article_key, figure.best) for figure in claim.figures]
    assert (claim.best, figures) == (11, [("b-first", 8), ("a-second", 3)])
    result = CliRunner().invoke(recount, ["explain", "e1", "--db", sqlite_path])
    assert (
        "    11 = 8 + 3  unknown (a-second), a-second\n"
        "        origin actor:police; attackers unknown\n"
        "        b-first/killed.persons: exact, said by Police\n"
        "        killed.persons: exact, said by Police\n"
    ) in result.output


def test_what_two_increments_of_a_day_make_is_told_once(sqlite_path: str) -> None:
    world = World().event("e1", date="2031-05-03").source("gazette")
    told = {"event": "e1", "outcome": "killed"}
    world.article("a", source="gazette", published="2031-05-04", figures=[told | {"count": 10}])
    more = [told | {"count": 2, "counting": "increment"}] * 2
    world.article("b", source="gazette", published="2031-05-06", figures=more)
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    (toll,) = explain(sqlite_path, "e1").tolls
    made = [
        (claim.best, len(claim.figures), claim.newest_of_origin)
        for claim in toll.claims
        if claim.kind == "increment"
    ]
    assert made == [(14, 3, True)]
    output = shown(sqlite_path, "envelope")
    assert output.count("    14 = 10 + 2 + 2  ") == 1
    assert "  best 14: lower middle of one best an origin: 14\n" in output
    assert shown(sqlite_path, "latest").count("    14  ") == 1


def test_an_increment_is_added_to_groups_that_are_named(sqlite_path: str) -> None:
    told = {"event": "e1", "outcome": "killed", "said_by": "police"}
    soldiers = told | {"victims": "military", "count": 5}
    civilians = told | {"victims": "civilians", "count": 14}
    world = World().event("e1", date="2031-05-03")
    world.article("a", published="2031-05-04", figures=[civilians, soldiers])
    more = {"victims": "security_forces", "count": 1, "counting": "increment"}
    world.article("b", published="2031-05-05", figures=[told | more])
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    shown = CliRunner().invoke(recount, ["explain", "e1", "--db", sqlite_path]).output
    assert "    20 = 14 civilians + 5 military + 1 security_forces  unknown (b), b\n" in shown
    assert "    6 = 5 military + 1 security_forces  unknown (b), b\n" in shown


def test_increments_of_one_article_make_one_claim(sqlite_path: str) -> None:
    told = {"event": "e1", "outcome": "killed", "said_by": "police"}
    civilians = told | {"victims": "civilians", "count": 14}
    soldiers = told | {"victims": "military", "count": 5}
    world = World().event("e1", date="2031-05-03")
    world.article("a", published="2031-05-04", figures=[civilians, soldiers])
    more = told | {"counting": "increment"}
    world.article(
        "b",
        published="2031-05-05",
        figures=[more | {"victims": "civilians", "count": 2}, more | {"victims": "police"}
                 | {"count": 3}],
    )  # fmt: skip
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    tolls = {toll.victims: toll for toll in explain(sqlite_path, "e1").tolls}
    (claim,) = [claim for claim in tolls["persons"].claims if claim.used_as == "estimate"]
    assert [figure.best for figure in claim.figures] == [14, 5, 2, 3]
    shown = CliRunner().invoke(recount, ["explain", "e1", "--db", sqlite_path]).output
    sum_of_all = "    24 = 14 civilians + 5 military + 2 civilians + 3 police  unknown (b), b\n"
    assert shown.count(sum_of_all) == 1
    assert "    at least 3  unknown (b), b (in addition to a toll that is not known)\n" in shown


MADE_BY = {
    "latest": "  made by (22)\n    22  unknown (f), f, 2031-09-09\n",
    "ged": "  made by (20 to 30, best 22)\n    20 to 30, best 22  C-Outlet, c, 2031-05-21\n"
    "    22  unknown (f), f, 2031-09-09\n",
    "acled": "  made by (20)\n    20  unknown (b), b, 2031-05-20\n",
    "gtd": "  made by (22)\n    22  unknown (f), f, 2031-09-09\n",
    "ibc": "  made by (20 to 24)\n    20  unknown (b), b, 2031-05-20\n"
    "    24  unknown (g), g, 2031-09-09\n",
}


@pytest.fixture
def contested(sqlite_path: str) -> str:
    world = World().event("e1", date="2031-05-03")
    told = {"event": "e1", "outcome": "killed"}
    counts: dict[str, tuple[str, Any]] = {
        "b": ("2031-05-20", 20),
        "c": ("2031-05-21", {"low": 20, "best": 22, "high": 30}),
        "f": ("2031-09-09", 22),
        "g": ("2031-09-09", 24),
    }
    for key, (day, count) in counts.items():
        certainty = "alleged" if key == "g" else "stated"
        figures = [told | {"count": count, "certainty": certainty}]
        source = "c-outlet" if key == "c" else None
        coding = {"coder": "program", "machine": True, "status": "draft"} if key == "b" else None
        world.article(key, source=source, published=day, figures=figures, coding=coding)
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    return sqlite_path


def shown(place: str, rule: str) -> str:
    result = CliRunner().invoke(recount, ["explain", "e1", "--db", place, "--rule", rule])
    assert result.exit_code == 0
    return result.output


@pytest.mark.parametrize("rule", MADE_BY)
def test_the_claims_that_made_an_answer_are_named(rule: str, contested: str) -> None:
    output = shown(contested, rule)
    assert MADE_BY[rule] in output
    assert next(term.definition for term in RECONCILIATION_RULES if term.key == rule) in output


def test_what_is_alleged_or_not_checked_says_so(contested: str) -> None:
    output = shown(contested, "envelope")
    assert "    24  unknown (g), g (contradicted; alleged or possible only)\n" in output
    assert "    20  unknown (b), b (contradicted; by a program, not checked)\n" in output


def test_people_leaves_programs_out_of_the_explanation(contested: str) -> None:
    output = shown(contested, "people")
    assert "killed, persons: 20 to 30, best 22" in output
    totals, read = output.split("\n\nread, and not counted\n")
    assert "unknown (b), b" not in totals
    assert read.splitlines() == [
        "    killed, persons: 20  unknown (b), b (a program coded it, and nobody has checked that)",
        "        killed.persons: exact",
    ]
    assert "read, and not counted" not in shown(contested, "envelope")
    assert "  made without claims of programs; the marks above are those beside them\n" in output


def test_a_rule_without_an_answer_says_so_and_of_what(contested: str) -> None:
    world = World().event("e2", date="2031-05-03")
    told = {"event": "e2", "outcome": "killed", "count": 7, "victims": "civilians"}
    world.article("h", published="2031-05-04", figures=[told])
    with open_writer(contested) as connection:
        world.load(connection)
    arguments = ["explain", "e2", "--db", contested, "--rule", "ibc"]
    output = CliRunner().invoke(recount, arguments).output
    assert (
        "killed, civilians: no answer by this rule  [1 source, 1 origin]\n  estimates\n" in output
    )
    assert "    7  unknown (h), h\n" in output
    assert "No figure" not in output


def test_a_total_is_not_said_to_have_no_figures_since_a_rule_leaves_it_out(
    sqlite_path: str,
) -> None:
    told = {"event": "e1", "outcome": "killed"}
    wounded = {"event": "e1", "outcome": "wounded", "count": 3}
    program = {"coder": "program", "machine": True, "status": "draft"}
    world = World().event("e1", date="2031-05-03")
    world.article("a", published="2031-05-04", figures=[told | {"count": 20}])
    world.article("b", published="2031-05-05", figures=[wounded], coding=program)
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    output = shown(sqlite_path, "people")
    assert "killed, persons: 20" in output
    assert "wounded, persons: no answer by this rule  [1 source, 1 origin]\n" in output
    assert output.count("3  unknown (b), b") == 1
    assert "wounded, persons: 3  unknown (b), b (a program coded it" in output


@pytest.mark.parametrize(
    ("count", "low"),
    [
        (12, "low 12: least of the estimates\n"),
        (11, "low 12: least of the estimates, raised to the floor 12\n"),
        ("up to 30", "low 12: least of the estimates, raised to the floor 12\n"),
    ],
)
def test_a_low_is_raised_by_a_floor_above_it_only(
    count: int | str, low: str, sqlite_path: str
) -> None:
    told = {"event": "e1", "outcome": "killed"}
    world = World().event("e1", date="2031-05-03")
    world.article("a", published="2031-05-04", figures=[told | {"count": count}])
    world.article("b", published="2031-05-04", figures=[told | {"count": "at least 12"}])
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    assert f"  {low}" in shown(sqlite_path, "envelope")


def test_it_lists_what_counts_no_longer_since_its_source_withdrew_it(tmp_path: Path) -> None:
    killed = {"event": "e1", "outcome": "killed", "count": "about 30", "worded": "some thirty"}
    world = World().event("e1", date="2031-05-03").source("gazette", name="Gazette")
    world.article(
        "a",
        source="gazette",
        published="2031-05-04",
        retracted="2031-06-01",
        figures=[killed, killed | {"id": "old", "standing": "deprecated", "standing_reason": "no"}],
    )
    place = str(tmp_path / "withdrawn.db")
    with open_writer(place) as connection:
        world.load(connection)
    printed = CliRunner().invoke(recount, ["--db", place, "explain", "e1"]).output
    assert printed.splitlines()[3:] == [
        "No figure of casualties counts for this event, or none any longer.",
        "",
        "left out: withdrawn by their source",
        "    killed, persons: 30  Gazette, a (counts no longer from 2031-06-01 on)",
        '        killed.persons: about "some thirty"',
        "",
        "read, and not counted",
        "    killed, persons: 30  Gazette, a (deprecated: no)",
        '        old: about "some thirty"',
    ]


def test_a_figure_of_some_of_a_group_says_of_whom(sqlite_path: str) -> None:
    told = {"event": "e1", "outcome": "killed"}
    some = told | {"count": 3, "victims": "civilians", "sex": "female", "age_group": "child"}
    world = World().event("e1", date="2031-05-03")
    world.article("a", figures=[some | {"id": "girls", "said_by": "mayor"}])
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    shown = CliRunner().invoke(recount, ["explain", "e1", "--db", sqlite_path]).output
    assert "        girls: exact (female, child), said by Mayor\n" in shown


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [
        ({"low": "9", "high": "7"}, "reported as low 9, best 9, high 7; taken as 7 to 9, best 9"),
        (
            {"low": "10", "high": "12"},
            "reported as low 10, best 9, high 12; taken as 9 to 12, best 9",
        ),
        ({"low": "7", "high": "9"}, None),
    ],
)
def test_a_range_that_was_turned_is_shown_as_it_was_reported(
    sqlite_path: str, tmp_path: Path, numbers: dict[str, str], shown: str | None
) -> None:
    path = write_ged(tmp_path / "GEDEvent_v24_1.csv", [MILITIAS | numbers])
    assert ingest(sqlite_path, [path]).problems == []
    printed = CliRunner().invoke(recount, ["explain", "ged-900002", "--db", sqlite_path]).output
    lines = printed.splitlines()
    told = [line.strip() for line in lines if line.strip().startswith("reported as")]
    assert told == ([shown] if shown else [])
    if shown:
        assert lines[lines.index(f"            {shown}") - 1] == "        total: range"


def test_it_lists_what_is_read_and_not_counted(sqlite_path: str) -> None:
    told = {"event": "e1", "outcome": "killed", "said_by": "police"}
    more = told | {"count": 3, "counting": "increment"}
    world = World().event("e1", date="2031-05-03")
    world.article("a", published="2031-05-04", figures=[told | {"count": 8}])
    world.article("b", published="2031-05-05", figures=[more])
    world.article("c", published="2031-05-06", figures=[more])
    world.article("d", published="2031-05-07", figures=[
        told | {"id": "before", "count": 11, "as_of": "2031-05-06"},
        told | {"id": "now", "count": 12, "as_of": "2031-05-07"},
    ])  # fmt: skip
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    printed = CliRunner().invoke(recount, ["explain", "e1", "--db", sqlite_path]).output
    assert printed.split("\n\n")[-1].splitlines() == [
        "read, and not counted",
        "    killed, persons: 11  unknown (d), d (its article gives another for the group)",
        "        before: exact, said by Police",
        "    killed, persons: 3  unknown (c), c"
        " (told again, or told anew by a correction or a later version)",
        "        killed.persons: exact, said by Police",
    ]


def test_so_is_what_is_denied_deprecated_or_of_several_events(sqlite_path: str) -> None:
    told = {"event": "e1", "outcome": "killed"}
    world = World().event("e1", date="2031-05-03")
    world.article("a", published="2031-05-04", figures=[
        told | {"id": "dead", "count": 8},
        told | {"id": "rumour", "count": 40, "certainty": "denied"},
        told | {"id": "year", "count": 120, "counting": "cumulative"},
        told | {"id": "slip", "count": 80, "standing": "deprecated", "standing_reason": "misprint",
                "replaced_by": "dead"},
    ])  # fmt: skip
    gone = told | {"count": 9, "standing": "deprecated", "standing_reason": "told of elsewhere"}
    world.article("b", published="2031-05-05", retracted="2031-06-01", figures=[gone])
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    printed = CliRunner().invoke(recount, ["explain", "e1", "--db", sqlite_path]).output
    assert "killed, persons: 8  [1 source, 1 origin]" in printed
    assert printed.split("\n\n")[-1].splitlines() == [
        "read, and not counted",
        "    killed, persons: 40  unknown (a), a (it is denied)",
        "        rumour: exact",
        "    killed, persons: 80  unknown (a), a (deprecated: misprint; dead takes its place)",
        "        slip: exact",
        "    killed, persons: 120  unknown (a), a"
        " (over a time or several events: no toll of this one)",
        "        year: exact",
        "    killed, persons: 9  unknown (b), b (deprecated: told of elsewhere)",
        "        killed.persons: exact",
    ]
