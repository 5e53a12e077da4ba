"""What an older version read otherwise is put right, and is no change of the release."""

from pathlib import Path
from typing import Any

import pytest
from dataset_files import ACLED_HEADER, CLASH, write_rows

from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import Kind, ingest

ATTACK = CLASH | {
    "event_type": "Violence against civilians",
    "sub_event_type": "Attack",
    "actor1": "Civilians (Tunisia)",
    "inter1": "Civilians",
    "assoc_actor_1": "Farmers (Tunisia)",
    "assoc_actor_2": "Hill Men",
}
BY_SIDE = ATTACK | {
    "actor1": ATTACK["actor2"], "inter1": ATTACK["inter2"],
    "assoc_actor_1": ATTACK["assoc_actor_2"],
    "actor2": ATTACK["actor1"], "inter2": ATTACK["inter1"],
    "assoc_actor_2": ATTACK["assoc_actor_1"],
}  # fmt: skip
ALONE = ATTACK | {"actor2": "", "inter2": "", "assoc_actor_1": "", "assoc_actor_2": ""}

ROLES = """
    SELECT actor.name, attribution.role, article.key
    FROM attribution
    JOIN actor ON actor.id = attribution.actor_id
    JOIN article ON article.id = attribution.article_id
    ORDER BY article.key, actor.name"""
CHANGES = "SELECT field, former, present FROM release_change"

# As rows with civilians first were read.
MISREAD = """
    UPDATE attribution
    SET role = CASE WHEN position > 2
        THEN CASE role WHEN 'target' THEN 'supporter' ELSE 'target' END
        ELSE CASE role WHEN 'target' THEN 'perpetrator' ELSE 'target' END END"""


def stored(database: str, tmp_path: Path, row: dict[str, str], release: str | None = None) -> Kind:
    path = write_rows(tmp_path / "acled.csv", [row], ACLED_HEADER)
    outcome = ingest(database, [path], datasets=DatasetOptions(release=release))
    assert outcome.problems == []
    return outcome.kinds["acled"]


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def misread(database: str) -> None:
    with open_writer(database) as connection:
        connection.exec_driver_sql(MISREAD)


def roles(database: str, article: str = "acled") -> dict[str, str]:
    return {name: role for name, role, key in asked(database, ROLES) if key == article}


RIGHT = {
    "Civilians (Tunisia)": "target", "Farmers (Tunisia)": "target",
    "Coastal Front": "perpetrator", "Hill Men": "supporter",
}  # fmt: skip


@pytest.mark.parametrize("row", [ATTACK, BY_SIDE])
def test_civilians_who_were_read_as_perpetrators(
    database: str, tmp_path: Path, row: dict[str, str]
) -> None:
    stored(database, tmp_path, ATTACK)
    assert roles(database) == RIGHT
    misread(database)
    assert roles(database)["Civilians (Tunisia)"] == "perpetrator"
    assert stored(database, tmp_path, row) == Kind(updated=1)
    assert roles(database) == RIGHT
    assert stored(database, tmp_path, row) == Kind(unchanged=1)
    assert asked(database, CHANGES) == []


def test_civilians_of_whom_no_attacker_is_told(database: str, tmp_path: Path) -> None:
    stored(database, tmp_path, ALONE)
    misread(database)
    assert roles(database) == {"Civilians (Tunisia)": "perpetrator"}
    assert stored(database, tmp_path, ALONE) == Kind(updated=1)
    assert roles(database) == {"Civilians (Tunisia)": "target"}


def test_what_was_read_wrongly_is_no_change_of_a_newer_release(
    database: str, tmp_path: Path
) -> None:
    stored(database, tmp_path, ATTACK, "2025-06-30")
    misread(database)
    assert stored(database, tmp_path, ATTACK, "2025-07-31") == Kind(updated=1)
    assert roles(database, "acled-2025-06-30") == RIGHT
    assert asked(database, CHANGES) == []
    misread(database)
    assert stored(database, tmp_path, ATTACK | {"fatalities": "9"}, "2025-08-31").updated == 1
    assert asked(database, CHANGES) == [("fatalities", "8/8/8", "9/9/9")]
    assert roles(database, "acled-2025-08-31") == RIGHT


def test_two_groups_of_civilians_may_be_told_in_either_order(database: str, tmp_path: Path) -> None:
    row = ALONE | {"actor2": "Civilians (Chad)", "inter2": "Civilians"}
    other = row | {"actor1": row["actor2"], "actor2": row["actor1"]}
    stored(database, tmp_path, row)
    before = roles(database)
    assert stored(database, tmp_path, other) == Kind(unchanged=1)
    assert roles(database) == before


def test_an_export_without_codes_takes_nothing_back(database: str, tmp_path: Path) -> None:
    row = ATTACK | {"actor1": "Villagers"}
    stored(database, tmp_path, row)
    before = roles(database)
    assert before["Villagers"] == "target"
    header = [name for name in ACLED_HEADER if name not in ("inter1", "inter2", "assoc_actor_1",
                                                            "assoc_actor_2")]  # fmt: skip
    ingest(database, [write_rows(tmp_path / "narrow.csv", [row], header)])
    assert roles(database) == before
