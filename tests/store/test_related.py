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
SELECT parent.key, member.key, distance, known_from, known_until FROM event_member
JOIN event AS parent ON parent.id = parent_id JOIN event AS member ON member.id = member_id
ORDER BY parent.key, member.key, known_from
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


def part_of(event: str, other: str) -> dict[str, str]:
    return {"event": event, "relation": "part_of", "to": other}


def wrong(connection: Connection) -> set[str]:
    return {finding.check for finding in failing_checks(connection)}


def test_relations_of_a_frame_reach_through_operations(connection: Connection) -> None:
    four().part("a", "b").part("b", "c").load(connection)
    assert rows(connection, MEMBERS) == [
        ("b", "a", 1, "0001-01-01", None), ("c", "a", 2, "0001-01-01", None),
        ("c", "b", 1, "0001-01-01", None),
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
    assert rows(connection, MEMBERS) == [("a", "d", 1, "0001-01-01", None)]


def test_the_first_article_with_a_figure_comes_first(connection: Connection) -> None:
    four().match("a", "same", "d").load(connection)
    assert rows(connection, CLUSTERS) == [("a", "a", 1, 2), ("d", "a", 2, 2)]
    told = four().article("g-1", figures=[{"event": "d", "outcome": "killed", "count": 3}])
    told.load(connection)
    assert rows(connection, CLUSTERS) == [("a", "d", 2, 2), ("d", "d", 1, 2)]


def test_an_article_that_no_longer_relates_events_unmakes_a_member(connection: Connection) -> None:
    def told(relations: list[dict[str, str]]) -> World:
        return four().article("g-1", published="2031-05-07", relations=relations)

    told([part_of("a", "b")]).load(connection)
    assert rows(connection, MEMBERS) == [("b", "a", 1, "2031-05-07", None)]
    told([]).load(connection)
    assert rows(connection, MEMBERS) == []


def test_a_member_is_one_until_the_article_that_says_so_was_withdrawn(
    connection: Connection,
) -> None:
    def told(**withdrawn: str) -> World:
        relations = [part_of("a", "b")]
        return four().article("g-1", published="2031-05-07", relations=relations, **withdrawn)

    for withdrawn, until in (({}, None), ({"retracted": "2031-06-01"}, "2031-06-01"), ({}, None)):
        told(**withdrawn).load(connection)
        assert rows(connection, MEMBERS) == [("b", "a", 1, "2031-05-07", until)]
        assert wrong(connection) == set()


JUNE, JULY = "2031-06-01", "2031-07-01"


@pytest.mark.parametrize(
    ("articles", "expected"),
    [
        # Not known to have been published before it was withdrawn: it said so on no day.
        ([(None, JUNE)], []),
        ([("2031", JUNE)], []),
        ([(JUNE, JUNE)], []),
        # While one says so it is a member, and in between it is not.
        ([("2031-05-07", JULY), ("2031-05-20", JUNE)], [("2031-05-07", JULY)]),
        ([("2031-05-07", JULY), ("2031-05-20", None)], [("2031-05-07", None)]),
        ([("2031-05-07", JUNE), (JUNE, JULY)], [("2031-05-07", JULY)]),
        ([("2031-05-07", JUNE), (JULY, None)], [("2031-05-07", JUNE), (JULY, None)]),
        ([("2031-05-07", JUNE), (None, None)], [("2031-05-07", JUNE), ("9999-12-31", None)]),
        ([(None, None), ("2031-05-07", None)], [("2031-05-07", None)]),
    ],
)
def test_what_several_articles_say_counts_while_one_of_them_stands(
    connection: Connection, articles: list[tuple[str | None, str | None]], expected: list[Any]
) -> None:
    world = four()
    for number, (published, retracted) in enumerate(articles):
        fields = {"retracted": retracted} if retracted else {}
        world.article(f"g-{number}", published=published, relations=[part_of("a", "b")], **fields)
    world.load(connection)
    assert rows(connection, MEMBERS) == [("b", "a", 1, *days) for days in expected]
    assert wrong(connection) == set()


def test_what_the_frame_or_a_person_says_too_is_not_withdrawn(connection: Connection) -> None:
    world = four().part("a", "b").match("c", "part_of", "d")
    relations = [part_of("a", "b"), part_of("c", "d")]
    world.article("g-1", published="2031-05-07", relations=relations, retracted=JUNE)
    world.load(connection)
    assert rows(connection, MEMBERS) == [
        ("b", "a", 1, "0001-01-01", None), ("d", "c", 1, "0001-01-01", None),
    ]  # fmt: skip


def test_a_member_further_down_is_one_while_every_step_holds(connection: Connection) -> None:
    world = four().article("g-1", published="2031-05-07", relations=[part_of("a", "b")])
    world.article("g-2", published="2031-05-20", relations=[part_of("b", "c")], retracted=JUNE)
    world.article("g-3", published="2031-05-25", relations=[part_of("a", "c")], retracted=JULY)
    world.load(connection)
    assert rows(connection, MEMBERS) == [
        ("b", "a", 1, "2031-05-07", None),
        ("c", "a", 2, "2031-05-20", "2031-05-25"), ("c", "a", 1, "2031-05-25", JULY),
        ("c", "b", 1, "2031-05-20", JUNE),
    ]  # fmt: skip
    assert wrong(connection) == set()


def test_an_event_holds_what_its_match_does_once_it_is_no_part_of_it(
    connection: Connection,
) -> None:
    world = four().part("c", "b").match("a", "same", "b")
    world.article("g-1", published="2031-05-07", relations=[part_of("a", "b")], retracted=JUNE)
    world.load(connection)
    assert rows(connection, MEMBERS) == [
        ("a", "c", 2, "0001-01-01", "2031-05-07"), ("a", "c", 2, JUNE, None),
        ("b", "a", 1, "2031-05-07", JUNE), ("b", "c", 1, "0001-01-01", None),
    ]  # fmt: skip
    assert wrong(connection) == set()


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        # As of a day of May the part stands in place of its whole, so it comes first still.
        ([], [("a", "b", 2, 2), ("b", "b", 1, 2)]),
        # What an article that stands says comes before that.
        ([("a", "b")], [("a", "a", 1, 2), ("b", "a", 2, 2)]),
    ],
)
def test_a_part_comes_before_its_whole_also_where_it_was_one(
    connection: Connection, now: list[tuple[str, str]], expected: list[Any]
) -> None:
    world = four().match("a", "same", "b")
    world.article("g-1", published="2031-05-07", relations=[part_of("b", "a")], retracted=JUNE)
    relations = [part_of(*pair) for pair in now]
    world.article("g-2", published=JUNE, relations=relations).load(connection)
    assert rows(connection, CLUSTERS) == expected
    assert wrong(connection) == set()


@pytest.mark.parametrize(
    ("change", "check"),
    [
        ("UPDATE event_member SET distance = 2", "event_member_is_complete"),
        ("UPDATE event_member SET known_from = '2031-01-01'", "event_member_is_complete"),
        ("UPDATE event_member SET known_until = '2032-01-01'", "event_member_is_complete"),
        ("DELETE FROM event_member", "event_member_is_complete"),
        ("INSERT INTO event_member"
         " SELECT member_id, parent_id, 1, known_from, known_until FROM event_member",
         "event_member_is_complete"),
        ("INSERT INTO event_member"
         " SELECT parent_id, member_id, 1, '2031-01-01', NULL FROM event_member",
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
