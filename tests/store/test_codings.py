"""A coding in its tables: what each field becomes, and what a change replaces."""

import json
from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World

from recount.domain.coding import Coding
from recount.domain.evidence import digest_of
from recount.store.codings import Count, Unfit, document_of, write_coding

Fields = dict[str, Any]
TEXT = "Police said that 12 people died. Later 12 people died."


def northport(**figure: Any) -> World:
    world = World().event("e1", date="2031-05-03")
    fields = {"event": "e1", "outcome": "killed", "count": 12} | figure
    return world.article("a1", source="gazette", published="2031-05-04", figures=[fields])


def only(connection: Connection, columns: str, table: str = "casualty_figure") -> tuple[Any, ...]:
    (row,) = connection.exec_driver_sql(f"SELECT {columns} FROM {table}").all()
    return tuple(row)


def count(connection: Connection, table: str) -> int:
    return int(only(connection, "count(*)", table)[0])


@pytest.mark.parametrize(
    ("figure", "columns", "expected"),
    [
        ({}, "low, best, high, qualifier", (12, 12, 12, "exact")),
        ({"count": "about 50"}, "low, best, high, qualifier", (None, 50, None, "about")),
        ({"count": "dozens"}, "low, best, magnitude", (None, None, "tens")),
        ({"count": {"low": 2, "high": 5}}, "low, best, high, qualifier", (2, None, 5, "between")),
        ({"count": "none"}, "low, best, high", (0, 0, 0)),
        (
            {},
            "figure, victims, counting, certainty, standing",
            ("killed.persons", "persons", "toll", "stated", "normal"),
        ),
        ({"id": "dead"}, "figure", ("dead",)),
        ({}, "speaker_kind, said_by_id IS NULL", ("none", True)),
        ({"said_by": "police"}, "speaker_kind, said_by_id IS NULL", ("named", False)),
        ({"said_by": "who", "speaker_kind": "expert"}, "speaker_kind", ("expert",)),
        ({}, "caused_by_certainty", (None,)),
        ({"caused_by": "front"}, "caused_by_certainty", ("stated",)),
        (
            {"caused_by": "front", "caused_by_certainty": "alleged"},
            "caused_by_certainty",
            ("alleged",),
        ),
        (
            {"as_of": "2031-05"},
            "as_of, as_of_first_day, as_of_last_day",
            ("2031-05", "2031-05-01", "2031-05-31"),
        ),
        ({"flags": ["planned", "rate"]}, "flags", ("planned; rate",)),
    ],
)
def test_what_a_figure_becomes(
    connection: Connection, figure: Fields, columns: str, expected: tuple[Any, ...]
) -> None:
    northport(**figure).load(connection, totals=False)
    assert only(connection, columns) == expected


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ({"published": "2031-05"}, ("2031-05", "2031-05-01", "2031-05-31", "stated")),
        (
            {"published": "2031", "published_basis": "inferred"},
            ("2031", "2031-01-01", "2031-12-31", "inferred"),
        ),
        ({"published": None}, (None, None, None, None)),
    ],
)
def test_when_an_article_was_published(
    connection: Connection, article: Fields, expected: tuple[Any, ...]
) -> None:
    World().article("a1", **article).load(connection)
    columns = "published, published_first_day, published_last_day, published_basis"
    assert only(connection, columns, "article") == expected


@pytest.mark.parametrize(("measure", "kind"), [("attackers", "stock"), ("returned", "flow")])
def test_a_size_is_a_stock_or_flow_by_its_measure(
    connection: Connection, measure: str, kind: str
) -> None:
    size = {"actor": "front", "measure": measure, "count": "about 20", "events": ["e1"]}
    World().event("e1", date="2031-05-03").article("a1", sizes=[size]).load(connection)
    assert only(connection, "stock_or_flow, best, unit", "size_figure") == (kind, 20, "persons")
    assert count(connection, "size_event") == 1


def test_accounts_keep_what_the_article_says(connection: Connection) -> None:
    account = {
        "date": {"edtf": "XXXX-05-03", "worded": "on 3 May", "basis": "inferred"},
        "place": {"location": "northport", "relation": "near"},
        "attributions": [
            {"actor": "front", "role": "perpetrator"},
            {"actor": "army", "role": "target"},
        ],
    }
    world = World().event("e1", date="2031-05-03").article("a1", accounts={"e1": account})
    world.load(connection)
    columns = "date, first_day, date_worded, date_basis, place_relation"
    assert only(connection, columns, "account") == (
        "XXXX-05-03",
        None,
        "on 3 May",
        "inferred",
        "near",
    )
    roles = connection.exec_driver_sql("SELECT position, role FROM attribution ORDER BY position")
    assert [tuple(row) for row in roles] == [(1, "perpetrator"), (2, "target")]


def test_parts_may_come_before_their_whole_and_be_replaced(connection: Connection) -> None:
    figures = [
        {"event": "e1", "outcome": "killed", "count": 1, "id": "c", "part_of": "b"},
        {"event": "e1", "outcome": "killed", "count": 5, "id": "b", "part_of": "a"},
        {"event": "e1", "outcome": "killed", "count": 12, "id": "a"},
    ]
    world = World().event("e1", date="2031-05-03").article("a1", figures=figures)
    world.load(connection)
    assert count(connection, "casualty_figure") == 3
    world.article("a1", figures=[*figures[1:]]).load(connection)
    assert count(connection, "casualty_figure") == 2


def coding_of(world: World) -> Coding:
    record = world.documents()[-1]
    assert isinstance(record, Coding)
    return record


def test_the_same_coding_changes_nothing(connection: Connection) -> None:
    world = northport(persons=[{"name": "Somebody"}])
    world.load(connection)
    changes = write_coding(connection, coding_of(world))
    assert (changes.counts, changes.events, changes.former) == (
        {"coding": Count(unchanged=1)},
        frozenset(),
        None,
    )
    assert not changes.anything


def test_a_changed_coding_replaces_its_own_rows_and_gives_back_what_it_said(
    connection: Connection,
) -> None:
    world = northport()
    world.article("a2", figures=[{"event": "e1", "outcome": "killed", "count": 20}])
    world.load(connection)
    changed = coding_of(northport(count=13))
    changes = write_coding(connection, changed)
    assert changes.counts == {"coding": Count(updated=1)}
    assert changes.former is not None
    told = json.loads(changes.former.document)
    assert told["accounts"][0]["casualties"][0]["count"] == "12"
    best = connection.exec_driver_sql("SELECT best FROM casualty_figure ORDER BY best")
    assert [row.best for row in best] == [13, 20]


def test_touched_are_events_before_and_after_and_those_of_copies(connection: Connection) -> None:
    world = northport().event("e2", date="2031-05-03").event("e3", date="2031-05-03")
    world.event("e4", date="2031-05-03")
    world.article("copy", based_on={"article": "a1"}, events=["e3"])
    world.article("other", events=["e4"])
    world.load(connection)
    moved = World().article("a1", source="gazette", published="2031-05-04", events=["e2"])
    changes = write_coding(connection, coding_of(moved))
    ids = connection.exec_driver_sql("SELECT id FROM event WHERE key IN ('e1', 'e2', 'e3')")
    assert changes.events == {row.id for row in ids}


def test_names_of_persons_stand_in_one_table_only(connection: Connection) -> None:
    world = northport(persons=[{"name": "Some Body"}])
    world.load(connection)
    assert only(connection, "figure, name, publish", "person_name") == (
        "killed.persons",
        "Some Body",
        0,
    )
    assert "Some Body" not in only(connection, "document", "coding")[0]
    assert "Some Body" not in document_of(coding_of(world))
    changes = write_coding(connection, coding_of(northport(persons=[{"name": "Other Body"}])))
    assert changes.counts == {"coding": Count(updated=1)}
    # That something changed is kept, and no name with it.
    assert changes.former
    assert changes.former.document == document_of(coding_of(world))
    assert only(connection, "name", "person_name") == ("Other Body",)


def quoting(**evidence: Any) -> Coding:
    world = northport(evidence=evidence)
    world.codings["a1"]["article"]["text"] = {"sha256": digest_of(TEXT)}
    return coding_of(world)


SPAN = {"start": 17, "end": 31, "sha256": digest_of("12 people died")}


@pytest.mark.parametrize(
    ("evidence", "text", "expected"),
    [
        (SPAN, None, (17, 31, SPAN["sha256"], None)),
        (SPAN, TEXT, (17, 31, SPAN["sha256"], None)),
        ({"start": 17, "end": 31}, TEXT, (17, 31, SPAN["sha256"], None)),
        ({"quote": "Police said"}, None, (None, None, digest_of("Police said"), "Police said")),
        ({"quote": "Police said"}, TEXT, (0, 11, digest_of("Police said"), None)),
        (
            {"quote": "12 people died", "start": 39},
            None,
            (39, 53, SPAN["sha256"], "12 people died"),
        ),
        ({"quote": "12 people died", "start": 39}, TEXT, (39, 53, SPAN["sha256"], None)),
    ],
)
def test_what_evidence_becomes(
    connection: Connection, evidence: Fields, text: str | None, expected: tuple[Any, ...]
) -> None:
    northport().load(connection)
    write_coding(connection, quoting(**evidence), text)
    columns = "evidence_start, evidence_end, evidence_sha256, evidence_quote"
    assert only(connection, columns) == expected


def test_a_text_that_comes_later_turns_quotes_into_spans(connection: Connection) -> None:
    northport().load(connection)
    write_coding(connection, quoting(quote="Police said"))
    changes = write_coding(connection, quoting(quote="Police said"), TEXT, keep_persons=True)
    assert changes.counts == {"coding": Count(unchanged=1), "text": Count(new=1)}
    assert changes.former is None
    assert only(connection, "evidence_start, evidence_quote") == (0, None)
    assert only(connection, "text", "article_text") == (TEXT,)
    again = write_coding(connection, quoting(quote="Police said"), TEXT)
    assert not again.anything


def test_a_coding_without_a_text_keeps_the_attached_one(connection: Connection) -> None:
    northport().load(connection)
    write_coding(connection, quoting(quote="Police said"), TEXT)
    changes = write_coding(connection, coding_of(northport(evidence={"quote": "Later"})))
    assert changes.counts == {"coding": Count(updated=1)}
    assert only(connection, "evidence_start, evidence_quote") == (33, None)
    assert only(connection, "text_sha256", "article") == (digest_of(TEXT),)
    assert only(connection, "text", "article_text") == (TEXT,)


def test_an_attached_text_serves_until_the_coding_is_of_another(connection: Connection) -> None:
    northport().load(connection)
    write_coding(connection, quoting(quote="Police said"), TEXT)
    write_coding(connection, quoting(quote="Later"))
    assert only(connection, "evidence_start, evidence_quote") == (33, None)
    world = northport()
    world.codings["a1"]["article"]["text"] = {"sha256": digest_of("another text")}
    changes = write_coding(connection, coding_of(world))
    assert changes.counts == {"coding": Count(updated=1), "text": Count(removed=1)}
    assert count(connection, "article_text") == 0


def test_what_the_database_lacks_is_named(connection: Connection) -> None:
    northport().load(connection)
    unknown = coding_of(northport(said_by="nobody-known"))
    with pytest.raises(Unfit, match="no actor with the key nobody-known"):
        write_coding(connection, unknown)


def test_order_and_defaults_change_no_document() -> None:
    plain = coding_of(northport())
    spelled = coding_of(northport(victims="persons", counting="toll", flags=[]))
    assert document_of(plain) == document_of(spelled)
