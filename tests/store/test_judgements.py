"""Judgements in the database: by a person, by a frame, and taken back."""

from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World

from recount.domain.coding import Frame, Match
from recount.store.codings import Count, Unfit, write_frame
from recount.store.codings.circles import Circle
from recount.store.codings.judgements import (
    JudgedOtherwise,
    NotJudged,
    judgement_on,
    record,
    take_back,
    told,
)


def match(judgement: str = "same", event: str = "a", other: str = "b", **fields: Any) -> Match:
    given = {"event": event, "judgement": judgement, "other": other, "judged_by": "c1"}
    return Match.model_validate(given | {"on": "2031-06-01"} | fields)


@pytest.fixture
def events(connection: Connection) -> Connection:
    world = World().event("b", "2031-05-03").event("a", "2031-05-03", former_keys=["old-a"])
    world.load(connection)
    return connection


def stored(connection: Connection) -> list[tuple[Any, ...]]:
    found = connection.exec_driver_sql(
        "SELECT e.key, judgement, o.key, judged_by, judged_on, reason FROM event_match"
        " JOIN event e ON e.id = event_id JOIN event o ON o.id = other_event_id"
    )
    return [tuple(row) for row in found]


def test_a_judgement_is_found_from_either_side(events: Connection) -> None:
    assert record(events, match(event="old-a", reason="one market")) is None
    assert stored(events) == [("a", "same", "b", "c1", "2031-06-01", "one market")]
    assert judgement_on(events, "b", "a") == match(reason="one market")


def test_an_earlier_judgement_is_not_written_over_unasked(events: Connection) -> None:
    record(events, match())
    with pytest.raises(JudgedOtherwise, match="a was judged same as b by c1 on 2031-06-01"):
        record(events, match("different", "b", "a"))
    assert [row[1] for row in stored(events)] == ["same"]
    before = record(events, match("different", "b", "a", judged_by="c2"), replace=True)
    assert before == match()
    assert stored(events) == [("b", "different", "a", "c2", "2031-06-01", None)]


def test_the_same_again_takes_the_newer_words(events: Connection) -> None:
    record(events, match())
    assert record(events, match(event="b", other="a", reason="sure")) == match()
    assert stored(events) == [("b", "same", "a", "c1", "2031-06-01", "sure")]


def test_another_persons_judgement_is_not_written_over_unasked(events: Connection) -> None:
    record(events, match(reason="one market"))
    for event, other in (("a", "b"), ("b", "a")):
        with pytest.raises(
            JudgedOtherwise, match=r"by c1 on 2031-06-01 \(one market\); to replace"
        ):
            record(events, match(event=event, other=other, judged_by="c2"))
    assert stored(events) == [("a", "same", "b", "c1", "2031-06-01", "one market")]
    before = record(events, match(judged_by="c2"), replace=True)
    assert before == match(reason="one market")
    assert stored(events) == [("a", "same", "b", "c2", "2031-06-01", None)]


def test_which_is_part_of_which_matters(events: Connection) -> None:
    record(events, match("part_of"))
    assert record(events, match("part_of", reason="sure")) == match("part_of")
    with pytest.raises(JudgedOtherwise, match="a was judged part of b"):
        record(events, match("part_of", "b", "a"))


def test_undone_it_is_gone(events: Connection) -> None:
    record(events, match())
    assert take_back(events, "b", "a") == match()
    assert stored(events) == []
    with pytest.raises(NotJudged, match="b and a"):
        take_back(events, "b", "a")


def frame(*matches: Match) -> Frame:
    return Frame(recount=1, matches=list(matches))


def test_a_frame_keeps_judgements(events: Connection) -> None:
    assert write_frame(events, frame(match())).counts == {"match": Count(new=1)}
    assert write_frame(events, frame(match())).counts == {"match": Count(unchanged=1)}
    reasoned = frame(match(reason="sure"))
    assert write_frame(events, reasoned).counts == {"match": Count(updated=1)}
    assert [row[-1] for row in stored(events)] == ["sure"]


@pytest.mark.parametrize(
    ("on", "stands"), [("2031-06-02", "different"), ("2031-05-31", "same")]
)  # fmt: skip
def test_the_later_judgement_stands(events: Connection, on: str, stands: str) -> None:
    record(events, match())
    write_frame(events, frame(match("different", on=on)))
    assert [row[1] for row in stored(events)] == [stands]


@pytest.mark.parametrize(
    ("given", "notes"),
    [
        (match(on="2031-06-02", reason="sure"), ()),
        (match(on="2031-05-31", judged_by="c2"), ()),
        (match(on="2031-06-02", judged_by="c2"),
         ("a was judged same as b by c2 on 2031-06-02; replaced: a was judged same as b by c1 on"
          " 2031-06-01",)),
        (match("different", on="2031-06-02"),
         ("a was judged different from b by c1 on 2031-06-02; replaced: a was judged same as b by"
          " c1 on 2031-06-01",)),
    ],
)  # fmt: skip
def test_what_a_frame_replaces_is_told(
    events: Connection, given: Match, notes: tuple[str, ...]
) -> None:
    record(events, match(reason="one market"))
    assert write_frame(events, frame(given)).notes == notes


def test_two_judgements_of_one_day_are_refused(events: Connection) -> None:
    record(events, match(judged_by="c2"))
    with pytest.raises(Unfit, match=r"a was judged different from b by c1.* same as b by c2"):
        write_frame(events, frame(match("different")))


@pytest.mark.parametrize(
    ("judgement", "words"),
    [
        ("same", "a was judged same as b by c1 on 2031-06-01"),
        ("part_of", "a was judged part of b by c1 on 2031-06-01"),
        ("overlapping", "a was judged overlapping with b by c1 on 2031-06-01"),
        ("different", "a was judged different from b by c1 on 2031-06-01"),
        ("unsure", "a was judged unsure about b by c1 on 2031-06-01"),
    ],
)
def test_judgements_in_words(judgement: str, words: str) -> None:
    assert told(match(judgement)) == words
    assert told(match(judgement, reason="why")) == f"{words} (why)"


Pair = tuple[str, str, str]

CIRCLES: list[tuple[list[Pair], Pair, str]] = [
    ([("a", "part_of", "b"), ("b", "part_of", "c")], ("c", "part_of", "a"),
     "c can't be part of a, or each would be part of itself: a is part of b, b is part of c; take"
     " one of these back, or judge this pair otherwise"),
    # of a frame
    ([("m", "in", "op")], ("op", "part_of", "m"), "m is part of op"),
    # by way of what is the same
    ([("a", "part_of", "b"), ("c", "part_of", "d"), ("a", "same", "d")], ("b", "same", "c"),
     "b can't be the same as c, or each would be part of itself: c is part of d, d is the same as"
     " a, a is part of b;"),
    ([("a", "part_of", "b"), ("c", "part_of", "d"), ("b", "same", "c")], ("d", "same", "a"),
     "a is part of b, b is the same as c, c is part of d"),
    ([("a", "part_of", "b"), ("c", "part_of", "d"), ("a", "same", "d")], ("b", "part_of", "c"),
     "c is part of d, d is the same as a, a is part of b"),
    ([("a", "part_of", "b"), ("b", "part_of", "c")], ("c", "same", "a"),
     "a is part of b, b is part of c"),
]  # fmt: skip

NO_CIRCLES: list[list[Pair]] = [
    # a part that was judged the same as its whole counts, and not the whole
    [("m", "in", "op"), ("m", "same", "op")],
    [("a", "part_of", "b"), ("a", "same", "c"), ("c", "same", "b")],
    [("m", "in", "op"), ("m", "same", "op"), ("a", "part_of", "m"), ("a", "same", "op")],
    # two ways up
    [("a", "part_of", "b"), ("a", "part_of", "c"), ("b", "part_of", "d"), ("c", "part_of", "d")],
    [("a", "part_of", "b"), ("c", "part_of", "d"), ("a", "same", "c"), ("b", "same", "d")],
    # neither holds the other
    [("a", "part_of", "b"), ("b", "part_of", "c"), ("c", "overlapping", "a")],
]


def related(connection: Connection, pairs: list[Pair]) -> None:
    world = World()
    for key in ("a", "b", "c", "d", "m", "op"):
        world.event(key, "2031-05-03")
    for one, judgement, other in pairs:
        if judgement == "in":
            world.part(one, other)
    world.load(connection)
    for one, judgement, other in pairs:
        if judgement != "in":
            record(connection, match(judgement, one, other))


@pytest.mark.parametrize(("before", "last", "message"), CIRCLES)
def test_a_judgement_that_closes_a_circle_is_refused(
    connection: Connection, before: list[Pair], last: Pair, message: str
) -> None:
    related(connection, before)
    one, judgement, other = last
    kept = stored(connection)
    with pytest.raises(Circle) as refused, connection.begin_nested():
        record(connection, match(judgement, one, other))
    assert message in str(refused.value)
    assert stored(connection) == kept
    with pytest.raises(Circle), connection.begin_nested():
        write_frame(connection, frame(match(judgement, one, other)))


@pytest.mark.parametrize("pairs", NO_CIRCLES)
def test_what_leads_nowhere_back_is_no_circle(connection: Connection, pairs: list[Pair]) -> None:
    related(connection, pairs)
    assert len(stored(connection)) == sum(pair[1] != "in" for pair in pairs)


def test_a_circle_by_way_of_what_a_withdrawn_article_relates(connection: Connection) -> None:
    related(connection, [])
    world = World()
    for key in ("a", "b"):
        world.event(key, "2031-05-03")
    relation = {"event": "a", "relation": "part_of", "to": "b"}
    world.article("a1", published="2031-05-04", relations=[relation], retracted="2031-06-01")
    world.load(connection)
    # As of a day of May each would be left out for the other.
    with pytest.raises(Circle), connection.begin_nested():
        record(connection, match("part_of", "b", "a"))
    record(connection, match("same", "b", "a"))


def test_a_circle_among_the_judgements_of_one_frame(connection: Connection) -> None:
    related(connection, [])
    pairs = [("a", "b"), ("b", "c"), ("c", "a")]
    with pytest.raises(Circle, match="a can't be part of b"):
        write_frame(connection, frame(*(match("part_of", *pair) for pair in pairs)))


def test_a_frame_that_opens_the_circle_by_another_judgement(connection: Connection) -> None:
    related(connection, [("a", "part_of", "b"), ("b", "part_of", "c")])
    write_frame(
        connection,
        frame(
            match("part_of", "c", "a", on="2031-06-02"),
            match("different", "a", "b", on="2031-06-02"),
            match("part_of", "d", "m"),
        ),
    )
    assert [row[:3] for row in sorted(stored(connection))] == [
        ("a", "different", "b"), ("b", "part_of", "c"), ("c", "part_of", "a"),
        ("d", "part_of", "m"),
    ]  # fmt: skip


def test_a_circle_that_is_there_keeps_no_other_judgement_out(connection: Connection) -> None:
    related(connection, [("a", "part_of", "b")])
    world = World()
    for key in ("a", "b"):
        world.event(key, "2031-05-03")
    world.part("b", "a").load(connection)
    record(connection, match("same", "a", "c"))
    record(connection, match("part_of", "d", "b"))
    assert len(stored(connection)) == 3


INCOHERENT = """
SELECT event_key, detail FROM coherence WHERE "check" = 'operation within itself'
ORDER BY event_key, detail
"""


@pytest.mark.parametrize(
    ("judged", "last", "expected"),
    [
        ([("a", "part_of", "b")], ("b", "a"), [("a", "b"), ("b", "a")]),
        ([("a", "part_of", "b"), ("a", "same", "d"), ("b", "same", "c")], ("c", "d"),
         [("a", "b"), ("c", "d")]),
        ([("a", "part_of", "b"), ("b", "same", "c"), ("c", "part_of", "d"), ("d", "same", "m"),
          ("a", "same", "op")], ("m", "op"), [("a", "b"), ("c", "d"), ("m", "op")]),
        ([("a", "same", "b")], ("a", "b"), []),
    ],
)  # fmt: skip
def test_a_relation_that_closes_a_circle_later_is_shown(
    connection: Connection, judged: list[Pair], last: tuple[str, str], expected: list[Any]
) -> None:
    related(connection, judged)
    world = World()
    for key in last:
        world.event(key, "2031-05-03")
    world.part(*last).load(connection)
    found = [tuple(row) for row in connection.exec_driver_sql(INCOHERENT)]
    assert found == [(part, f"is part of {whole} and holds it") for part, whole in expected]
