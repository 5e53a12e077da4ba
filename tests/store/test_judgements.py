"""Judgements in the database: by a person, by a frame, and taken back."""

from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World

from recount.domain.coding import Frame, Match
from recount.store.codings import Count, Unfit, write_frame
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
