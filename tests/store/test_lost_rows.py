"""Rows that somebody deleted by hand are told, whatever table they were in."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from dataset_files import ACLED_HEADER, CLASH, write_rows
from ged_files import ROWS, write_ged
from sqlalchemy import Connection
from worlds import World

from recount.store.codings.lost_rows import lost_rows
from recount.store.engine import open_writer
from recount.tasks.datasets import DatasetOptions
from recount.tasks.db import faults
from recount.tasks.ingest import ingest
from recount.tasks.verify import verify


def killed(event: str, count: Any, **fields: Any) -> dict[str, Any]:
    return {"event": event, "outcome": "killed", "count": count} | fields


def world() -> World:
    told = World().event("e1", "2031-05-03", former_keys=["old-e1"]).event("e2", "2031-05-04")
    sides = [
        {"event": "old-e1", "actor": "front", "role": role, "stance": stance}
        for role, stance in (("perpetrator", "attributes"), ("side_a", "denies"))
    ]
    size = {"actor": "front", "measure": "members", "count": 300}
    return told.article(
        "a1", source="gazette", published="2031-05-05", attributions=sides,
        figures=[killed("old-e1", 5, id="all"), killed("old-e1", 0, id="more", certainty="denied")],
        events=["e2"],
        sizes=[size | {"events": ["old-e1", "e1", "e2"]}],
        relations=[{"event": "e1", "relation": "follows", "to": "e2"}],
    )  # fmt: skip


DELETED = {
    "DELETE FROM attribution WHERE position = 2": "a1 / e1: 1 of 2 rows of attribution are there",
    "DELETE FROM casualty_figure WHERE figure = 'more'":
        "a1 / e1: 1 of 2 rows of casualty_figure are there",
    "DELETE FROM account WHERE event_id = (SELECT id FROM event WHERE key = 'e2')":
        "a1 / e2: 0 of 1 rows of account are there",
    "DELETE FROM size_event WHERE event_id = (SELECT id FROM event WHERE key = 'e1')":
        "a1 / e1: 0 of 1 rows of size_event are there",
    "DELETE FROM event_relation": "a1: 0 of 1 rows of event_relation are there",
}  # fmt: skip


@pytest.mark.parametrize("sql", DELETED)
def test_rows_that_a_coding_says_are_there(database: str, sql: str) -> None:
    with open_writer(database) as connection:
        world().load(connection)
        assert lost_rows(connection) == []
    assert faults(database).rows == []
    with open_writer(database) as connection:
        connection.exec_driver_sql(sql)
    assert faults(database).rows == [("codings", DELETED[sql])]
    assert verify(database).faults == [DELETED[sql]]


def test_a_release_that_a_person_coded_without_sides(database: str) -> None:
    figure = killed("e1", 5, victim_actor="army", caused_by="front")
    told = World().event("e1", "2031-05-03")
    told.article("r1", source="events-data", kind="dataset_release", figures=[figure])
    with open_writer(database) as connection:
        told.load(connection)
    assert faults(database).rows == []


def test_a_coding_that_is_gone_itself(database: str) -> None:
    with open_writer(database) as connection:
        world().load(connection)
        connection.exec_driver_sql("DELETE FROM coding")
    assert faults(database).rows == [("coded_figure_has_coding", "article a1")]


def test_a_closed_list_that_totals_are_made_of(sqlite_path: str) -> None:
    """What refers to it is told; totals are made again as far as they can be."""
    with open_writer(sqlite_path) as connection:
        world().load(connection)
    with closing(sqlite3.connect(sqlite_path)) as file:
        file.execute("DELETE FROM victim_group WHERE key = 'persons'")
        file.commit()
    told = {str(detail) for _, detail in faults(sqlite_path).rows}
    assert "casualty_figure: 2 rows without the victim_group referred to" in told
    assert any("the victim_group referred to" in fault for fault in verify(sqlite_path).faults)


def test_a_size_goes_with_its_events(connection: Connection) -> None:
    world().load(connection)
    for table in ("size_event", "size_figure"):
        connection.exec_driver_sql(f"DELETE FROM {table}")
    assert [str(lost) for lost in lost_rows(connection)] == [
        "a1 / e1: 0 of 1 rows of size_event are there",
        "a1 / e2: 0 of 1 rows of size_event are there",
        "a1: 0 of 1 rows of size_figure are there",
    ]


def test_an_event_that_is_gone_too(sqlite_path: str) -> None:
    with open_writer(sqlite_path) as connection:
        world().load(connection)
    with open_writer(sqlite_path) as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        event = "(SELECT id FROM event WHERE key = 'e2')"
        for table in ("size_event", "account"):
            connection.exec_driver_sql(f"DELETE FROM {table} WHERE event_id = {event}")
        connection.exec_driver_sql("DELETE FROM event_relation")
        connection.exec_driver_sql("DELETE FROM event WHERE key = 'e2'")
    assert [(lost.table, lost.event) for lost in lost_of(sqlite_path)] == [
        ("account", "e2"), ("event_relation", None), ("size_event", "e2"),
    ]  # fmt: skip


def lost_of(database: str) -> list[Any]:
    with open_writer(database) as connection:
        return lost_rows(connection)


def test_a_document_that_was_changed_is_not_gone_by(connection: Connection) -> None:
    world().load(connection)
    connection.exec_driver_sql("DELETE FROM event_relation")
    connection.exec_driver_sql("UPDATE coding SET document = 'none'")
    assert lost_rows(connection) == []


@pytest.mark.parametrize(
    ("position", "found"),
    [(1, {"attributions_are_numbered", "counted_side_takes_part"}), (2, "counted_side_takes_part")],
)
def test_a_side_of_ged(database: str, tmp_path: Path, position: int, found: Any) -> None:
    path = write_ged(tmp_path / "ged.csv", ROWS)
    ingest(database, [path], datasets=DatasetOptions(release="24.1"))
    assert faults(database).rows == []
    with open_writer(database) as connection:
        connection.exec_driver_sql(
            f"DELETE FROM attribution WHERE position = {position}"
            " AND event_id = (SELECT id FROM event WHERE key = 'ged-900001')"
        )
    rows = faults(database).rows
    assert {check for check, _ in rows} == ({found} if isinstance(found, str) else found)
    assert all("event ged-900001" in str(detail) for _, detail in rows)


def test_a_side_of_acled(sqlite_path: str, tmp_path: Path) -> None:
    ingest(sqlite_path, [write_rows(tmp_path / "acled.csv", [CLASH], ACLED_HEADER)])
    assert faults(sqlite_path).rows == []
    with open_writer(sqlite_path) as connection:
        connection.exec_driver_sql("DELETE FROM attribution WHERE position = 1")
    assert [check for check, _ in faults(sqlite_path).rows] == ["attributions_are_numbered"]
