"""What a later release of a dataset lost or told otherwise is kept, and counted no longer."""

from pathlib import Path
from typing import Any

import pytest
from dataset_files import ACLED_HEADER, CLASH, write_rows
from ged_files import BATTLE, MILITIAS, write_ged

from recount.store.checks import failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import ingest


def stored(database: str, path: Path, release: str, *, complete: bool = False) -> None:
    outcome = ingest(database, [path], datasets=DatasetOptions(release=release, complete=complete))
    assert outcome.problems == []
    with open_writer(database) as connection:
        assert failing_checks(connection, None) == []


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def reported(database: str, name: str, **given: str) -> list[dict[str, Any]]:
    from sqlalchemy import text

    from recount.reports.bind import bind
    from recount.reports.catalog import find_report
    from recount.store.shipped import shipped

    report = find_report([shipped("sql") / "reports"], name)
    with open_writer(database) as connection:
        found = connection.execute(text(report.sql), bind(report, given)).mappings()
        return [dict(row) for row in found]


LISTS = ("attack_timeline", "event_timeline", "event_coverage")


@pytest.fixture
def vanished(database: str, tmp_path: Path) -> str:
    """A database with two events, of which the second release, a complete one, holds the first."""
    crossed = MILITIAS | {"best": "3", "low": "9", "high": "4"}
    stored(database, write_ged(tmp_path / "1.csv", [BATTLE, crossed]), "23.1")
    stored(database, write_ged(tmp_path / "2.csv", [BATTLE]), "24.1", complete=True)
    return database


def test_what_vanished_is_in_no_list_and_no_sum(vanished: str) -> None:
    for name in LISTS:
        assert [row["event_key"] for row in reported(vanished, name)] == ["ged-900001"]
        assert asked(vanished, f"SELECT event_key FROM {name}") == [("ged-900001",)]
    for rows in (reported(vanished, "location_hotspots"), reported(vanished, "actor_activity")):
        assert {row["events"] for row in rows} == {1}
    assert asked(vanished, "SELECT max(events) FROM location_hotspots") == [(1,)]
    assert asked(vanished, "SELECT max(events), count(*) FROM actor_activity") == [
        (1, len(reported(vanished, "actor_activity")))
    ]
    assert [row["events"] for row in reported(vanished, "casualties_by_month")] == [1]
    for keys in ([row["event_key"] for row in reported(vanished, "coherence")],
                 [key for key, in asked(vanished, "SELECT event_key FROM coherence")]):  # fmt: skip
        assert "ged-900002" not in keys


def test_what_vanished_stays_in_evidence_and_was_there_on_the_day(vanished: str) -> None:
    assert "ged-900002" in {row["event_key"] for row in reported(vanished, "evidence")}
    assert ("ged-900002",) in asked(vanished, "SELECT event_key FROM release_changes")
    for name in LISTS:
        assert len(reported(vanished, name, as_of="2023-12-31")) == 2
        assert len(reported(vanished, name, as_of="2024-12-31")) == 1


def test_what_returned_counts_again(vanished: str, tmp_path: Path) -> None:
    stored(vanished, write_ged(tmp_path / "3.csv", [BATTLE, MILITIAS]), "25.1", complete=True)
    for name in LISTS:
        assert len(reported(vanished, name)) == 2
        assert len(reported(vanished, name, as_of="2024-12-31")) == 1
        assert asked(vanished, f"SELECT count(*) FROM {name}") == [(2,)]


def test_what_an_older_release_said_of_sides_and_dates_counts_no_longer(
    database: str, tmp_path: Path
) -> None:
    later = BATTLE | {
        "side_b": "Inland Front", "side_b_new_id": "9078", "date_start": "2021-06-03",
        "date_end": "2021-06-03", "dyad_name": "Government of Tunisia - Inland Front",
    }  # fmt: skip
    stored(database, write_ged(tmp_path / "1.csv", [BATTLE]), "23.1")
    stored(database, write_ged(tmp_path / "2.csv", [later]), "24.1")
    sides = "Government of Tunisia; Inland Front"
    for name in ("attack_timeline", "event_timeline"):
        (row,) = reported(database, name)
        assert row["sides"] == sides
        assert asked(database, f"SELECT sides, articles FROM {name}") == [(sides, row["articles"])]
        (before,) = reported(database, name, as_of="2023-12-31")
        assert before["sides"] == "Coastal Front; Government of Tunisia"
        assert before["articles"] == row["articles"]
    actors = [(row["actor"], row["role"]) for row in reported(database, "actor_activity")]
    assert ("Coastal Front", "side_b") not in actors
    assert sorted(actors) == sorted(asked(database, "SELECT actor, role FROM actor_activity"))
    assert reported(database, "date_discrepancies") == []
    assert asked(database, "SELECT * FROM date_discrepancies") == []
    assert {row["actor"] for row in reported(database, "attributions")} == set(sides.split("; "))
    assert len(asked(database, "SELECT * FROM attributions")) == 2
    assert reported(database, "attack_timeline", actor="ged-coastal-front-9077") == []
    (covered,) = reported(database, "event_coverage")
    assert covered["articles"] == 3


def test_another_dataset_replaces_nothing(database: str, tmp_path: Path) -> None:
    stored(database, write_ged(tmp_path / "1.csv", [BATTLE]), "23.1")
    stored(database, write_rows(tmp_path / "2.csv", [CLASH], list(ACLED_HEADER)), "2030-01-01")
    assert asked(database, "SELECT count(*) FROM replaced_account") == [(0,)]
    assert asked(database, "SELECT count(*) FROM event_timeline") == [(2,)]
