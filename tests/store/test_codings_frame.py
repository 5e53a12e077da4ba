"""Frame records in their tables: in place by key, with what follows from them."""

from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World

from recount.domain.coding import Coding, Frame
from recount.store.codings import Count, Unfit, write_coding, write_frame

Rows = list[tuple[Any, ...]]


def frame(**records: Any) -> Frame:
    return Frame.model_validate({"recount": 1, **records})


def place(key: str, parent: str | None = None, **fields: Any) -> dict[str, Any]:
    return {"key": key, "name": key.title(), "kind": "settlement", "parent": parent} | fields


def event(key: str, **fields: Any) -> dict[str, Any]:
    defaults = {"key": key, "title": key, "type": "attack_on_civilians", "date": "2031-05-03"}
    return defaults | fields


def rows(connection: Connection, sql: str) -> Rows:
    return [tuple(row) for row in connection.exec_driver_sql(sql)]


def test_records_are_counted_as_new_unchanged_or_updated(connection: Connection) -> None:
    both = frame(locations=[place("a"), place("b")])
    assert write_frame(connection, both).counts == {"location": Count(new=2)}
    assert write_frame(connection, both).counts == {"location": Count(unchanged=2)}
    other = frame(locations=[place("a", name="Aa"), place("b"), place("c")])
    assert write_frame(connection, other).counts == {"location": Count(1, 1, 1)}
    assert rows(connection, "SELECT key, name FROM location ORDER BY key") == [
        ("a", "Aa"), ("b", "B"), ("c", "C"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("date", "until"), [("2031-05-03", "2031-05-17"), ("9999", "9999-12-31"), ("9999/..", None)]
)
def test_an_event_may_be_of_the_last_day_that_there_is(
    connection: Connection, date: str, until: str | None
) -> None:
    write_frame(connection, frame(events=[event("a", date=date)]))
    assert rows(connection, "SELECT CAST(running_until AS TEXT) FROM event") == [(until,)]


def test_a_record_that_has_gone_from_its_file_stays(connection: Connection) -> None:
    write_frame(connection, frame(locations=[place("a"), place("b")]))
    write_frame(connection, frame(locations=[place("a")]))
    assert rows(connection, "SELECT key FROM location ORDER BY key") == [("a",), ("b",)]


def test_parents_may_follow_and_closures_follow_them(connection: Connection) -> None:
    above = (
        "SELECT l.key, a.key, distance FROM location_above"
        " JOIN location l ON l.id = location_id JOIN location a ON a.id = above_id"
        " ORDER BY l.key, distance"
    )
    write_frame(connection, frame(locations=[place("a", "b"), place("b", "c"), place("c")]))
    assert rows(connection, above) == [
        ("a", "a", 0), ("a", "b", 1), ("a", "c", 2), ("b", "b", 0), ("b", "c", 1), ("c", "c", 0),
    ]  # fmt: skip
    write_frame(connection, frame(locations=[place("a", "c")]))
    assert rows(connection, above) == [
        ("a", "a", 0), ("a", "c", 1), ("b", "b", 0), ("b", "c", 1), ("c", "c", 0),
    ]  # fmt: skip


def test_actors_have_their_closure_too(connection: Connection) -> None:
    group = {"key": "group", "name": "Group", "kind": "rebel_group"}
    cell = {"key": "cell", "name": "Cell", "kind": "rebel_group", "parent": "group"}
    write_frame(connection, frame(actors=[cell, group]))
    found = rows(
        connection,
        "SELECT u.key, a.key FROM actor_above JOIN actor u ON u.id = actor_id"
        " JOIN actor a ON a.id = above_id ORDER BY 1, distance",
    )
    assert found == [("cell", "cell"), ("cell", "group"), ("group", "group")]


def test_names_and_ids_elsewhere_are_replaced(connection: Connection) -> None:
    write_frame(
        connection,
        frame(locations=[place("a", names=[{"name": "A1"}, {"name": "A2"}], external={"x": "1"})]),
    )
    again = frame(locations=[place("a", names=[{"name": "A2"}], external={"x": "2"})])
    assert write_frame(connection, again).counts == {"location": Count(updated=1)}
    assert rows(connection, "SELECT name FROM location_name") == [("A2",)]
    assert rows(connection, "SELECT scheme, value FROM external_id") == [("x", "2")]


@pytest.mark.parametrize(
    ("date", "first", "last", "running", "precision"),
    [
        ("2031-05-03", "2031-05-03", "2031-05-03", "2031-05-17", "day"),
        ("2031-05", "2031-05-01", "2031-05-31", "2031-06-14", "month"),
        ("2031-05-30/2031-06-01", "2031-05-30", "2031-06-01", "2031-06-15", "days"),
        ("2031/..", "2031-01-01", None, None, "longer"),
    ],
)
def test_days_follow_from_an_event_s_date(
    connection: Connection, date: str, first: str, last: str, running: str, precision: str
) -> None:
    write_frame(connection, frame(events=[event("e", date=date)]))
    columns = "date, first_day, last_day, running_until, date_precision"
    assert rows(connection, f"SELECT {columns} FROM event") == [
        (date, first, last, running, precision)
    ]


def test_a_given_precision_stands(connection: Connection) -> None:
    write_frame(connection, frame(events=[event("e", date_precision="week")]))
    assert rows(connection, "SELECT date_precision FROM event") == [("week",)]


def test_a_renamed_event_keeps_its_row_and_its_figures(connection: Connection) -> None:
    world = World().event("old", date="2031-05-03")
    world.article("a", figures=[{"event": "old", "outcome": "killed", "count": 3}])
    world.load(connection)
    changes = write_frame(
        connection, frame(events=[event("new", title="old", former_keys=["old"])])
    )
    assert changes.counts == {"event": Count(updated=1)}
    assert rows(connection, "SELECT key FROM event") == [("new",)]
    assert rows(
        connection,
        "SELECT e.key, f.low FROM casualty_figure f JOIN event e ON e.id = f.event_id",
    ) == [("new", 3)]


def test_former_keys_add_up_and_codings_may_still_use_them(connection: Connection) -> None:
    write_frame(connection, frame(events=[event("one")]))
    write_frame(connection, frame(events=[event("two", former_keys=["one"])]))
    write_frame(connection, frame(events=[event("three", former_keys=["two"])]))
    assert rows(connection, "SELECT former_key FROM event_former_key ORDER BY 1") == [
        ("one",), ("two",),
    ]  # fmt: skip
    world = World().article("a", figures=[{"event": "one", "outcome": "killed", "count": 3}])
    world.load(connection)
    assert rows(connection, "SELECT count(*) FROM account") == [(1,)]


@pytest.mark.parametrize(
    ("events", "message"),
    [
        ([event("old")], "the event old was renamed new"),
        ([event("other", former_keys=["old"])], "old is given as a former key of other"),
        ([event("new", former_keys=["other"])], "other is given as a former key of new"),
    ],
)
def test_keys_that_mean_another_event_are_refused(
    connection: Connection, events: list[dict[str, Any]], message: str
) -> None:
    write_frame(connection, frame(events=[event("old")]))
    write_frame(connection, frame(events=[event("new", former_keys=["old"]), event("other")]))
    with pytest.raises(Unfit, match=message):
        write_frame(connection, frame(events=events))


def test_one_event_by_two_of_its_keys_is_told_so(connection: Connection) -> None:
    write_frame(connection, frame(events=[event("b", former_keys=["a"])]))
    part = {"event": "a", "relation": "part_of", "to": "b"}
    same = {"event": "b", "judgement": "same", "other": "a", "judged_by": "c", "on": "2031-06-01"}
    for records, message in (
        ({"relations": [part]}, "a and b are one event, which was renamed; a relation is between"),
        ({"matches": [same]}, "b and a are one event, which was renamed; a judgement is on two"),
    ):
        with pytest.raises(Unfit, match=message):
            write_frame(connection, frame(**records))
    _, coding = World().article("x", events=["a", "b"]).documents()
    assert isinstance(coding, Coding)
    with pytest.raises(Unfit, match="a and b are one event, which was renamed; it has one account"):
        write_coding(connection, coding)


def test_a_relation_that_a_frame_tells_twice_is_one(connection: Connection) -> None:
    part = {"event": "a", "relation": "part_of", "to": "b"}
    both = frame(events=[event("a"), event("b")], relations=[part, part])
    assert write_frame(connection, both).counts["relation"] == Count(new=1, unchanged=1)
    assert rows(connection, "SELECT count(*) FROM event_relation") == [(1,)]
    doubted = frame(relations=[part, part | {"certainty": "alleged"}])
    with pytest.raises(Unfit, match="that a part_of b is told twice, and not alike"):
        write_frame(connection, doubted)


def test_relations_of_the_frame_are_kept_once(connection: Connection) -> None:
    relation = {"event": "e1", "relation": "follows", "to": "e2"}
    both = frame(events=[event("e1"), event("e2")], relations=[relation])
    assert write_frame(connection, both).counts["relation"] == Count(new=1)
    assert write_frame(connection, both).counts["relation"] == Count(unchanged=1)
    surer = frame(relations=[relation | {"certainty": "possible"}])
    assert write_frame(connection, surer).counts["relation"] == Count(updated=1)
    assert rows(connection, "SELECT certainty, speaker_kind FROM event_relation") == [
        ("possible", "none")
    ]


def test_a_speaker_who_changes_sides_touches_the_events_that_quote_them(
    connection: Connection,
) -> None:
    world = World().actor("police").actor("army").actor("spokesman", speaks_for="police")
    world.event("quoting", date="2031-05-03").event("silent", date="2031-05-03")
    world.article(
        "a",
        figures=[
            {"event": "quoting", "outcome": "killed", "count": 3, "said_by": "spokesman"},
            {"event": "silent", "outcome": "killed", "count": 3},
        ],
    )
    world.load(connection)
    world.actor("spokesman", speaks_for="army")
    changes = write_frame(connection, world._frame())
    touched = rows(connection, "SELECT id FROM event WHERE key = 'quoting'")
    assert changes.events == {touched[0][0]}
