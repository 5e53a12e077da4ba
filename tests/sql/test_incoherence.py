"""What does not fit: dates and places, parts and totals, and breaches of our own rules."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World

from recount.store.checks import failing_checks
from recount.store.shipped import shipped


def killed(event: str, count: Any, **fields: Any) -> dict[str, Any]:
    return {"event": event, "outcome": "killed", "count": count} | fields


@pytest.mark.parametrize(
    ("event", "reported", "expected"),
    [
        ("2031-05-03", "2031-05-01", [2]),
        ("2031-05-03", "2031-05-05", [2]),
        ("2031-05-03", "2031-05", []),
        ("2031-05", "2031-05-31", []),
        ("2031-05", "2031-06-02", [2]),
        ("2031-05-03/..", "2031-05-02", [1]),
        ("2031-05-03/..", "2032", []),
        ("2031-05-03", "../2031-06", []),
        ("2031-05-03", "XXXX-05-03", []),
        ("2031-05-03", "XXXX-05-04", [None]),
        ("2031-05-03", "XXXX-05", []),
        ("2031-05-03", "XXXX-06", [None]),
        ("2031-05/2031-07", "XXXX-06-15", []),
        ("2030-12/2031-01", "XXXX-06-15", []),
    ],
)
def test_dates_that_do_not_meet(
    asked: Any, event: str, reported: str, expected: list[int | None]
) -> None:
    world = World().event("e1", event)
    date = {"edtf": reported, "worded": "that day", "basis": "relative"}
    world.article("a1", source="gazette", accounts={"e1": {"date": date}})
    rows = asked(world).report("date_discrepancies")
    assert [row["differs_by"] for row in rows] == expected
    named = ["event_key", "article_key", "what", "reported", "worded", "basis"]
    assert [tuple(row[name] for name in named) for row in rows] == [
        ("e1", "a1", "date", reported, "that day", "relative") for _ in expected
    ]


@pytest.mark.parametrize(
    ("reported", "expected"),
    [("port", []), ("coast", []), ("quay", []), ("inland", ["Inland"])],
)
def test_places_that_do_not_hold_each_other(asked: Any, reported: str, expected: list[str]) -> None:
    world = World().location("coast").location("port", parent="coast")
    world.location("quay", parent="port").location("inland")
    world.event("e1", "2031-05-03", location="port")
    world.article("a1", accounts={"e1": {"place": {"location": reported, "relation": "near"}}})
    rows = asked(world).report("date_discrepancies")
    assert [row["reported"] for row in rows] == expected
    assert all((row["what"], row["basis"]) == ("place", "near") for row in rows)


WOMEN = {"victims": "civilians", "sex": "female", "part_of": "all"}


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([killed("e1", 12, id="all"), killed("e1", 9, id="c", part_of="all")], []),
        (
            [
                killed("e1", 12, id="all"),
                killed("e1", 9, id="c", victims="civilians", part_of="all"),
                killed("e1", 5, id="p", victims="police", part_of="all"),
            ],
            ["all, parts 14, total 12"],
        ),
        # Women may be among the others.
        (
            [
                killed("e1", 12, id="all"),
                killed("e1", 9, id="c", victims="civilians", part_of="all"),
                killed("e1", 5, id="w", **WOMEN),
            ],
            [],
        ),
        (
            [killed("e1", 12, id="all"), killed("e1", 13, id="w", **WOMEN)],
            ["all, parts 13, total 12"],
        ),
        # 'About 12' leaves room for 13, not for 14.
        ([killed("e1", "about 12", id="all"), killed("e1", 13, id="c", part_of="all")], []),
        (
            [killed("e1", "about 12", id="all"), killed("e1", 14, id="c", part_of="all")],
            ["all, parts 14, total 12"],
        ),
        ([killed("e1", "at least 12", id="all"), killed("e1", 13, id="c", part_of="all")], []),
    ],
)
def test_parts_that_exceed_their_total(asked: Any, figures: list[Any], expected: list[str]) -> None:
    world = World().event("e1", "2031-05-03").article("a1", figures=figures)
    rows = asked(world).report("coherence")
    assert [(row["check"], row["detail"]) for row in rows] == [
        ("parts exceed total", detail) for detail in expected
    ]


def test_a_toll_of_one_origin_that_falls(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    for key, published, count in (("a1", "2031-05-04", 20), ("a2", "2031-05-05", 19)):
        told = [killed("e1", count, said_by="ministry")]
        world.article(key, source=key, published=published, figures=told)
    (row,) = asked(world).report("coherence")
    assert (row["check"], row["article_key"]) == ("toll falls", "a2")
    assert row["detail"].endswith("killed persons, from 20 (2031-05-04) to 19 (2031-05-05)")


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2031-05-06", ["published by 2031-05-06, a1, of which it is a version, from 2031-05-07"]),
        ("2031-05", []),
        ("2031-05-07", []),
        (None, []),
    ],
)
def test_a_version_before_the_one_that_it_follows(
    asked: Any, published: str | None, expected: list[str]
) -> None:
    world = World().event("e1", "2031-05-03")
    world.article("a1", published="2031-05-07", figures=[killed("e1", 20)])
    world.article("a2", published=published, version_of="a1", figures=[killed("e1", 20)])
    rows = asked(world).report("coherence")
    assert [(row["check"], row["article_key"], row["detail"]) for row in rows] == [
        ("date order", "a2", detail) for detail in expected
    ]


def test_members_that_do_not_fit_their_operation(asked: Any) -> None:
    world = World().event("op", "2031-05").event("m1", "2031-05-03").event("m2", "2031-06-03")
    world.part("m1", "op").part("m2", "op")
    told = [killed("op", 10), killed("m1", 12), killed("m2", 1)]
    rows = asked(world.article("a1", published="2031-07", figures=told)).report("coherence")
    assert [(row["check"], row["event_key"], row["detail"]) for row in rows] == [
        ("date order", "m2", "2031-06-03 lies outside op, 2031-05"),
        ("gap between parent and members", "op", "killed, the whole 10, its members 13"),
        ("member exceeds parent", "op", "killed, m1 at least 12, the whole at most 10"),
    ]


@pytest.mark.parametrize(("retracted", "found"), [(None, 6), ("2031-08-01", 0)])
def test_what_only_a_withdrawn_article_relates_need_not_fit(
    asked: Any, retracted: str | None, found: int
) -> None:
    world = World().event("op", "2031-05").event("m1", "2031-05-03").event("m2", "2031-06-03")
    pairs = (("m1", "op"), ("m2", "op"), ("op", "m1"))
    relations = [{"event": one, "relation": "part_of", "to": other} for one, other in pairs]
    withdrawn = {"retracted": retracted} if retracted else {}
    world.article("a1", published="2031-07", relations=relations, **withdrawn)
    told = [killed("op", 10), killed("m1", 12), killed("m2", 1)]
    answers = asked(world.article("a2", published="2031-07", figures=told))
    assert len(answers.report("coherence")) == len(answers.view("coherence")) == found


@pytest.mark.parametrize(("third", "expected"), [(2, []), (3, ["the whole 12, its members 13"])])
def test_members_judged_the_same_are_one_in_the_sum(
    asked: Any, third: int, expected: list[str]
) -> None:
    world = World().event("op", "2031-05").match("m1", "same", "m2")
    for member in ("m1", "m2", "m3"):
        world.event(member, "2031-05-03").part(member, "op")
    told = [killed("op", 12), killed("m1", 10), killed("m2", 10), killed("m3", third)]
    answers = asked(world.article("a1", published="2031-07", figures=told))
    for rows in (answers.report("coherence"), answers.view("coherence")):
        assert [row["detail"] for row in rows] == [f"killed, {detail}" for detail in expected]


def test_attackers_and_others_that_exceed_all(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    for key, figures in {
        "total": [killed("e1", 55, perpetrators="included")],
        "attackers": [killed("e1", 55, victims="armed_group", perpetrators="only")],
        "others": [killed("e1", 17, victims="civilians", perpetrators="excluded")],
    }.items():
        world.article(key, source=key, published="2033-05-04", figures=figures)
    rows = asked(world).report("coherence")
    assert [(row["check"], row["detail"]) for row in rows] == [
        ("attackers and others exceed all", "killed, 55 attackers and 17 others, 55 in all")
    ]


def test_what_is_published_before_it_happened(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    world.article("a1", published="2031-05-01", figures=[killed("e1", 2, as_of="2031-05-02")])
    answers = asked(world)
    assert [row["check"] for row in answers.report("coherence")] == ["date order"] * 3
    assert answers.report("coherence", since="2031-06") == []


def test_bounds_the_wrong_way_round_are_kept_and_told(asked: Any, connection: Connection) -> None:
    sizes = [{"actor": "front", "measure": "members", "count": 5}]
    world = World().event("e1", "2031-05-03")
    answers = asked(world.article("a1", figures=[killed("e1", 5, id="x")], sizes=sizes))
    for table in ("casualty_figure", "size_figure"):
        connection.exec_driver_sql(f"UPDATE {table} SET low = 9, best = 5, high = 3")
    rows = answers.report("coherence")
    assert [(row["check"], row["event_key"], row["detail"]) for row in rows] == [
        ("best above high", "e1", "x, best 5, high 3"),
        ("best above high", None, "front.members, best 5, high 3"),
        ("low above best", "e1", "x, low 9, best 5"),
        ("low above best", None, "front.members, low 9, best 5"),
    ]
    assert [row["event_key"] for row in answers.report("coherence", event="e1")] == ["e1", "e1"]


def broken_world() -> World:
    world = World().location("nor", kind="country").location("port", parent="nor")
    world.actor("front").actor("cell", parent="front")
    world.event("e1", "2031-05-03", location="port", former_keys=["old-e1"])
    part = killed("e1", 2, id="c", part_of="all", caused_by="cell")
    figures = [killed("e1", 5, id="all"), part]
    world.article(
        "a1", published="2031-05-04", figures=figures, source="gazette",
        attributions=[{"event": "e1", "actor": "front", "role": "perpetrator"}],
    )  # fmt: skip
    return world.article("a2", published="2031-05-05", based_on={"article": "a1"}, events=["e1"])


BREACHES = {
    "toll_of_other_rule_differs": """
        INSERT INTO event_toll (
            event_id, outcome, victims, counted, rule, step, known_from, known_until, current, low,
            best, high, figures, sources, origins, disputed)
        SELECT
            event_id, outcome, victims, counted, 'median', step, known_from, known_until, current,
            low, best, high, figures, sources, origins, disputed
        FROM event_toll
        WHERE rule = 'envelope' """,
    "toll_has_claim": "DELETE FROM claim",
    "claim_has_toll": "DELETE FROM event_toll",
    "toll_best_was_given": "UPDATE event_toll SET low = 1, best = 4, high = 6",
    "toll_has_one_answer": "UPDATE event_toll SET current = 0",
    "location_above_is_complete": "DELETE FROM location_above WHERE distance = 1",
    "actor_above_is_complete": "UPDATE actor SET parent_id = NULL",
    "victim_group_above_is_complete": "DELETE FROM victim_group_above WHERE distance = 2",
    "day_numbers_agree": "UPDATE event SET last_day_number = 1",
    "running_tolls_end": "UPDATE event SET running_until = last_day",
    "based_on_original": "UPDATE article SET based_on_article_id ="
    " (SELECT original.id FROM article AS original WHERE original.key = 'a2') WHERE key = 'a1'",
    "published_has_days": "UPDATE article SET published = NULL",
    "figure_days_in_order": "UPDATE casualty_figure SET as_of_first_day = '2031-05-04'",
    "parts_end": "UPDATE casualty_figure SET part_of = 'c' WHERE figure = 'all'",
    "attributions_are_numbered": "UPDATE attribution SET position = 2",
    "counted_side_takes_part": "DELETE FROM coding",
    "coded_figure_has_coding": "DELETE FROM coding",
    "part_has_outcome_of_whole": "UPDATE casualty_figure SET outcome = 'captured'"
    " WHERE figure = 'c'",
    "text_has_its_length": "INSERT INTO article_text SELECT id, 'four' FROM article",
    "evidence_lies_in_text": "INSERT INTO article_text SELECT id, 'four' FROM article",
    "former_key_is_free": "UPDATE event SET key = 'old-e1'",
    "event_member_is_complete": "INSERT INTO event_member"
    " SELECT id, id, 1, '2031-05-03', NULL FROM event",
    "clustered_event_is_complete": "INSERT INTO clustered_event SELECT id, id, 1, 1 FROM event",
    "person_is_in_figure": "INSERT INTO person_name (id, article_id, event_id, figure, name,"
    " publish) SELECT 1, article_id, event_id, 'none', 'N. N.', 0 FROM account"
    " WHERE article_id = (SELECT id FROM article WHERE key = 'a2')",
}
PREPARED = {
    "counted_side_takes_part": "UPDATE article SET kind = 'dataset_release' WHERE key = 'a1'",
    "text_has_its_length": "UPDATE article SET text_characters = 3",
    "evidence_lies_in_text": "UPDATE casualty_figure SET evidence_start = 3, evidence_end = 5",
}
# The tables themselves refuse it; the check holds for databases whose tables were altered.
REFUSED_BY_TABLES = {"toll_in_order"}


def test_each_check_has_a_breach() -> None:
    assert {path.stem for path in Path(shipped("sql") / "checks").glob("*.sql")} == (
        BREACHES.keys() | REFUSED_BY_TABLES
    )


@pytest.mark.parametrize("check", BREACHES)
def test_check_finds_its_breach(asked: Any, connection: Connection, check: str) -> None:
    asked(broken_world())
    assert failing_checks(connection) == []
    if check in PREPARED:
        connection.exec_driver_sql(PREPARED[check])
    connection.exec_driver_sql(BREACHES[check])
    assert check in {finding.check for finding in failing_checks(connection)}


def test_a_best_of_former_days_that_an_increment_made(asked: Any, connection: Connection) -> None:
    world = World().event("e1", "2031-05-03")
    world.article("a1", published="2031-05-04", figures=[killed("e1", 10, said_by="police")])
    more = killed("e1", 2, said_by="police", counting="increment")
    world.article("a2", published="2031-05-06", figures=[more])
    # What the increment adds to, since this came out, is the toll of the day before it.
    between = killed("e1", 11, said_by="police", as_of="2031-05-05")
    world.article("a3", published="2031-05-10", figures=[between])
    answers = asked(world)
    assert [row["best"] for row in answers.report("toll_history")] == [10, 12, 13]
    assert failing_checks(connection) == []
    connection.exec_driver_sql("UPDATE event_toll SET best = 14, high = 14 WHERE current = 1")
    assert {finding.check for finding in failing_checks(connection)} == {"toll_best_was_given"}


@pytest.mark.parametrize(("end", "found"), [(5, 0), (6, 1)])
def test_evidence_lies_in_a_text_that_is_absent(
    asked: Any, connection: Connection, end: int, found: int
) -> None:
    asked(broken_world())
    connection.exec_driver_sql("UPDATE article SET text_characters = 5 WHERE key = 'a1'")
    span = f"evidence_start = 3, evidence_end = {end}"
    connection.exec_driver_sql(f"UPDATE casualty_figure SET {span} WHERE figure = 'c'")
    findings = [finding.check for finding in failing_checks(connection)]
    assert findings == ["evidence_lies_in_text"] * found


def steps_asked(connection: Connection, depth: int) -> int:
    """Thousands of steps of SQLite's machine to find circles in one chain of parts."""
    world = World()
    for number in range(depth):
        world.event(f"e{number}", "2031-05-03")
    for number in range(1, depth):
        world.part(f"e{number}", f"e{number - 1}")
    steps: list[None] = []
    driver: Any = connection.connection.driver_connection
    with connection.begin() as transaction:
        world.load(connection)
        driver.set_progress_handler(lambda: steps.append(None), 1000)
        found = connection.exec_driver_sql("SELECT * FROM incoherent_circle").all()
        driver.set_progress_handler(None, 0)
        transaction.rollback()
    assert found == []
    return len(steps)


def test_a_chain_twice_as_long_has_four_times_the_pairs(sqlite_connection: Connection) -> None:
    assert steps_asked(sqlite_connection, 80) < 6 * steps_asked(sqlite_connection, 40)
