"""Proposals and judgements, as a person has them, on both engines."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from worlds import World

from recount.errors import UsageFault
from recount.formats.coding.reader import read_documents
from recount.store.codings.circles import Circle
from recount.store.codings.judgements import JudgedOtherwise
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.tasks.ingest import ingest
from recount.tasks.match import export, judge, propose, undo

VANISHED = text("""
    INSERT INTO release_change (event_id, article_id, field, change)
    SELECT event.id, article.id, 'event', 'vanished'
    FROM event
    CROSS JOIN article
    WHERE event.key IN ('ged-1', 'ged-3') AND article.key = 'ged-31'
""")

UNCODED = text("""
    DELETE FROM coding WHERE article_id = (SELECT id FROM article WHERE key = 'ged-31')
""")


def world() -> World:
    told = World().location("nor", kind="country", name="Norland")
    told.location("coast", kind="admin1", parent="nor")
    told.location("port", parent="coast", latitude=33.5, longitude=11.0)
    told.location("village", parent="coast", latitude=33.55, longitude=11.0)
    told.actor("front", kind="rebel_group", name="Coastal Front", names=[
        {"name": "CF", "kind": "abbreviation"}])  # fmt: skip
    told.actor("cf-there", kind="rebel_group", name="CF")
    told.event("port-2031-05-03", "2031-05-03", location="port", title="Attack on a market")
    told.event("other-2031-05-20", "2031-05-20", location="port")
    told.event("ged-1", "2031-05-04", location="village", type="armed_clash")
    told.event("ged-2", "2031-05-04", location="village", type="armed_clash")
    told.event("ged-3", "2031-05-01/2031-05-31", location="coast", location_precision="admin1")
    told.event("ged-4", "2031", location="port")
    part = {"role": "perpetrator", "stance": "attributes"}
    told.article(
        "a1", source="tribune", published="2031-05-05",
        figures=[{"event": "port-2031-05-03", "outcome": "killed", "count": 12}],
        attributions=[part | {"event": "port-2031-05-03", "actor": "front"}],
        events=["other-2031-05-20"],
    )  # fmt: skip
    told.article(
        "ged-31", source="ged", kind="dataset_release",
        attributions=[
            part | {"event": event, "actor": "cf-there"} for event in ("ged-1", "ged-3")
        ],
        events=["ged-2", "ged-4"],
    )  # fmt: skip
    return told


@pytest.fixture
def place(database: str) -> str:
    with open_writer(database) as connection:
        world().load(connection)
    return database


def pairs(place: str, **options: Any) -> list[tuple[Any, ...]]:
    return [row[:3] for row in propose(place, **options).rows]


FOUND = [
    ("port-2031-05-03", "ged-1", 0.785),
    ("port-2031-05-03", "ged-3", 0.699),
    ("port-2031-05-03", "ged-2", 0.685),
]


def test_the_likest_pairs_come_first_with_their_reasons(place: str) -> None:
    result = propose(place)
    assert pairs(place) == FOUND
    assert dict(zip(result.columns, result.rows[0], strict=True)) == {
        "event": "port-2031-05-03",
        "other": "ged-1",
        "score": 0.785,
        "why": "1 day apart; 6 km apart; both attacks; names alike, CF and Coastal Front",
        "date": "2031-05-03",
        "other_date": "2031-05-04",
        "location": "Port",
        "other_location": "Village",
        "title": "Attack on a market",
        "other_title": "ged-1",
    }


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"limit": 1}, FOUND[:1]),
        ({"country": "Norland"}, FOUND),
        ({"until": "2031-05-03"}, FOUND[1:2]),
        ({"since": "2031-05-10"}, []),
    ],
)
def test_a_person_narrows_it(place: str, options: dict[str, Any], expected: list[Any]) -> None:
    assert pairs(place, **options) == expected
    assert propose(place, **options).cut == (options == {"limit": 1})


@pytest.mark.parametrize(
    ("options", "message"),
    [({"country": "nowhere"}, "no country"), ({"since": "soon"}, "--since: soon: not a date")],
)
def test_what_cannot_be_asked(sqlite_path: str, options: dict[str, str], message: str) -> None:
    with pytest.raises(UsageFault, match=message):
        propose(sqlite_path, **options)


@pytest.mark.parametrize("judgement", ["same", "different", "unsure"])
def test_a_judged_pair_is_not_proposed_again(place: str, judgement: str) -> None:
    judge(place, ("ged-1", "port-2031-05-03"), judgement, by="c1")
    assert pairs(place) == FOUND[1:]
    assert undo(place, ("port-2031-05-03", "ged-1")).startswith("taken back: ged-1 was judged")
    assert pairs(place) == FOUND


def test_nor_is_one_that_follows_from_others_or_is_related(place: str) -> None:
    judge(place, ("ged-1", "port-2031-05-03"), "same", by="c1")
    judge(place, ("ged-1", "ged-2"), "same", by="c1")
    assert pairs(place) == FOUND[1:2]
    related = World().location("port").event("port-2031-05-03", "2031-05-03", location="port")
    related.event("ged-3", "2031-05").part("port-2031-05-03", "ged-3")
    with open_writer(place) as connection:
        related.load(connection)
    assert pairs(place) == []


@pytest.mark.parametrize(
    ("withdrawn", "expected"),
    [({}, [FOUND[0], FOUND[2]]), ({"retracted": "2031-06-01"}, FOUND)],
)
def test_one_that_only_a_withdrawn_article_relates_is_proposed(
    database: str, withdrawn: dict[str, str], expected: list[Any]
) -> None:
    relation = {"event": "port-2031-05-03", "relation": "part_of", "to": "ged-3"}
    told = world().article("b1", published="2031-05-07", relations=[relation], **withdrawn)
    with open_writer(database) as connection:
        told.load(connection)
    assert pairs(database) == expected


def test_nor_is_one_that_has_vanished(place: str) -> None:
    with open_writer(place) as connection:
        connection.execute(VANISHED)
        connection.execute(UNCODED)
    assert {key for pair in pairs(place) for key in pair[:2]} == {"port-2031-05-03", "ged-2"}


def test_sides_that_a_newer_release_took_back_score_nothing(place: str) -> None:
    newer = World().location("port").event("ged-1", "2031-05-04", location="port")
    newer.event("ged-3", "2031-05-01/2031-05-31", location="port").event("ged-2", "2031-05-04")
    side = {"event": "ged-1", "role": "perpetrator", "stance": "attributes"}
    newer.article("ged-32", source="ged", kind="dataset_release", events=["ged-3"],
                  attributions=[side | {"actor": "hill-men"}])  # fmt: skip
    with open_writer(place) as connection:
        newer.load(connection)
    found = propose(place, until="2031-05-03").rows + propose(place).rows
    whys = {row[1]: row[3] for row in found if row[0] == "port-2031-05-03"}
    assert whys["ged-1"].endswith("actors differ")
    assert whys["ged-3"].endswith("actors not told")


def test_an_earlier_judgement_is_told(place: str) -> None:
    both = ("port-2031-05-03", "ged-1")
    judge(place, both, "same", by="c1", reason="one market")
    with pytest.raises(JudgedOtherwise, match=r"judged same as ged-1 by c1 .*\(one market\)"):
        judge(place, both, "different", by="c2")
    message = judge(place, both, "different", by="c2", replace=True)
    assert "different from ged-1 by c2" in message
    assert "before: port-2031-05-03 was judged same as ged-1 by c1" in message


@pytest.mark.parametrize(
    ("other", "by", "message"),
    [("ged-1", "c1", "both name this event"), ("ged-2", " ", "take a line"), ("ged-9", "c1", "no")],
)
def test_what_cannot_be_judged(place: str, other: str, by: str, message: str) -> None:
    with pytest.raises(UsageFault, match=message):
        judge(place, ("ged-1", other), "same", by=by)


def test_judgements_go_out_and_come_back_in(place: str, tmp_path: Path) -> None:
    judge(place, ("ged-1", "port-2031-05-03"), "same", by="c1", reason="one market")
    judge(place, ("ged-3", "other-2031-05-20"), "unsure", by="c2")
    text = export(place)
    file = tmp_path / "matches.yaml"
    file.write_text(text, encoding="utf-8")
    (document,), problems = read_documents([file])
    assert problems == []
    assert [match.judgement for match in document.record.matches] == ["same", "unsure"]
    assert not ingest(place, [file]).changed
    undo(place, ("ged-1", "port-2031-05-03"))
    assert ingest(place, [file]).kinds["match"].new == 1
    assert export(place) == text


def test_a_judgement_that_closes_a_circle_changes_nothing(place: str, tmp_path: Path) -> None:
    chain = ("ged-1", "port-2031-05-03", "ged-3")
    for pair in pairwise(chain):
        judge(place, pair, "part_of", by="c1")
    before, sums = export(place), summed(place)
    with pytest.raises(Circle, match="ged-3 can't be part of ged-1, or each would be part of"):
        judge(place, ("ged-3", "ged-1"), "part_of", by="c1")
    judge(place, ("ged-1", "ged-3"), "different", by="c1")
    with pytest.raises(Circle):
        judge(place, ("ged-3", "ged-1"), "part_of", by="c1", replace=True)
    assert "different" in undo(place, ("ged-1", "ged-3"))
    assert (export(place), summed(place)) == (before, sums)
    file = tmp_path / "matches.yaml"
    closing = {"event": "ged-3", "judgement": "part_of", "other": "ged-1", "judged_by": "c1"}
    file.write_text(json.dumps({"recount": 1, "matches": [closing | {"on": "2031-06-01"}]}))
    (problem,) = ingest(place, [file]).problems
    assert "ged-1 is part of port-2031-05-03, port-2031-05-03 is part of ged-3" in problem.message
    assert (export(place), summed(place)) == (before, sums)


def summed(place: str) -> list[tuple[Any, ...]]:
    with open_reader(place) as reader:
        return reader.rows("SELECT month, best, events FROM casualties_by_month").rows


def test_names_of_persons_are_withheld(database: str) -> None:
    told = world().event("port-2031-05-03", "2031-05-03", location="port", title="Roe is shot")
    told.article(
        "a2", source="tribune", published="2031-05-06",
        figures=[{"event": "port-2031-05-03", "outcome": "killed", "count": 1,
                  "counting": "mention", "persons": [{"name": "Roe"}]}],
    )  # fmt: skip
    with open_writer(database) as connection:
        told.load(connection)
    titles = {True: "Roe is shot", False: "[name withheld] is shot"}
    for private, title in titles.items():
        found = propose(database, private=private)
        assert {row[found.columns.index("title")] for row in found.rows} == {title}
    pair = ("port-2031-05-03", "ged-1")
    assert "Roe" not in judge(database, pair, "same", by="c1", reason="both name Roe")
    assert "both name [name withheld]" in export(database)
    assert "both name Roe" in export(database, private=True)
    assert "both name [name withheld]" in undo(database, pair)


def test_a_frame_names_only_events_that_there_are(sqlite_path: str, tmp_path: Path) -> None:
    file = tmp_path / "matches.yaml"
    file.write_text(
        "recount: 1\nmatches:\n"
        "  - {event: a, judgement: same, other: a, judged_by: c1, on: 2031-06-01}\n"
    )
    messages = [(p.line, p.message) for p in ingest(sqlite_path, [file]).problems]
    assert messages == [
        (3, "no event `a` in these files or the database"),
        (3, "`a` is itself; name another event"),
        (3, "no event `a` in these files or the database"),
    ]
