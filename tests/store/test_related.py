"""`event_member` and `clustered_event`: kept as relations and judgements change, and checked."""

from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World

from recount.domain.coding import Match
from recount.store.checks import failing_checks
from recount.store.codings.judgements import record, take_back
from recount.store.related import relate

MEMBERS = """
SELECT parent.key, member.key, distance, known_from FROM event_member
JOIN event AS parent ON parent.id = parent_id JOIN event AS member ON member.id = member_id
ORDER BY parent.key, member.key
"""
CLUSTERS = """
SELECT event.key, first_event.key, place, events FROM clustered_event
JOIN event ON event.id = event_id JOIN event AS first_event ON first_event.id = cluster_id
ORDER BY event.key
"""


def rows(connection: Connection, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in connection.exec_driver_sql(sql)]


def four() -> World:
    world = World()
    for key in ("a", "b", "c", "d"):
        world.event(key, "2031-05-03")
    return world


def judged(event: str, judgement: str, other: str) -> Match:
    return Match(event=event, judgement=judgement, other=other, judged_by="c1", on="2031-06-01")


def wrong(connection: Connection) -> set[str]:
    return {finding.check for finding in failing_checks(connection)}


def test_relations_of_a_frame_reach_through_operations(connection: Connection) -> None:
    four().part("a", "b").part("b", "c").load(connection)
    assert rows(connection, MEMBERS) == [
        ("b", "a", 1, "0001-01-01"), ("c", "a", 2, "0001-01-01"), ("c", "b", 1, "0001-01-01"),
    ]  # fmt: skip
    assert wrong(connection) == set()


def test_a_judgement_makes_a_cluster_and_taking_it_back_unmakes_it(connection: Connection) -> None:
    four().load(connection)
    record(connection, judged("b", "same", "a"))
    record(connection, judged("b", "same", "c"))
    assert rows(connection, CLUSTERS) == [("a", "a", 1, 3), ("b", "a", 2, 3), ("c", "a", 3, 3)]
    take_back(connection, "a", "b")
    assert rows(connection, CLUSTERS) == [("b", "b", 1, 2), ("c", "b", 2, 2)]
    take_back(connection, "b", "c")
    assert rows(connection, CLUSTERS) == []
    assert wrong(connection) == set()


def test_a_judgement_makes_a_member(connection: Connection) -> None:
    four().load(connection)
    record(connection, judged("d", "part_of", "a"))
    assert rows(connection, MEMBERS) == [("a", "d", 1, "0001-01-01")]


def test_the_first_article_with_a_figure_comes_first(connection: Connection) -> None:
    four().match("a", "same", "d").load(connection)
    assert rows(connection, CLUSTERS) == [("a", "a", 1, 2), ("d", "a", 2, 2)]
    told = four().article("g-1", figures=[{"event": "d", "outcome": "killed", "count": 3}])
    told.load(connection)
    assert rows(connection, CLUSTERS) == [("a", "d", 2, 2), ("d", "d", 1, 2)]


def test_an_article_that_no_longer_relates_events_unmakes_a_member(connection: Connection) -> None:
    def told(relations: list[dict[str, str]]) -> World:
        return four().article("g-1", published="2031-05-07", relations=relations)

    told([{"event": "a", "relation": "part_of", "to": "b"}]).load(connection)
    assert rows(connection, MEMBERS) == [("b", "a", 1, "2031-05-07")]
    told([]).load(connection)
    assert rows(connection, MEMBERS) == []


@pytest.mark.parametrize(
    ("change", "check"),
    [
        ("UPDATE event_member SET distance = 2", "event_member_is_complete"),
        ("UPDATE event_member SET known_from = '2031-01-01'", "event_member_is_complete"),
        ("DELETE FROM event_member", "event_member_is_complete"),
        ("INSERT INTO event_member SELECT member_id, parent_id, 1, known_from FROM event_member",
         "event_member_is_complete"),
        ("UPDATE clustered_event SET events = 3", "clustered_event_is_complete"),
        ("UPDATE clustered_event SET place = 3 - place", "clustered_event_is_complete"),
        ("UPDATE clustered_event SET cluster_id = event_id", "clustered_event_is_complete"),
        ("DELETE FROM clustered_event WHERE place = 2", "clustered_event_is_complete"),
        ("INSERT INTO clustered_event SELECT id, id, 1, 1 FROM event WHERE key = 'a'",
         "clustered_event_is_complete"),
    ],
)  # fmt: skip
def test_a_wrong_row_is_found_and_put_right(
    connection: Connection, change: str, check: str
) -> None:
    four().part("a", "b").match("c", "same", "d").load(connection)
    members, clusters = rows(connection, MEMBERS), rows(connection, CLUSTERS)
    connection.exec_driver_sql(change)
    assert wrong(connection) == {check}
    relate(connection)
    assert wrong(connection) == set()
    assert (rows(connection, MEMBERS), rows(connection, CLUSTERS)) == (members, clusters)
