"""What is stored of the sides of a dataset, whichever of its files comes first."""

from collections.abc import Iterator, Sequence
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from dataset_files import ACLED_HEADER, CLASH, write_rows
from ged_files import BATTLE, HEADER, write_ged

from recount.store.checks import dangling_rows, failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.totals import stale_totals
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import Ingested, ingest

Row = dict[str, str]
ABROAD = BATTLE | {
    "id": "900011", "side_a_new_id": "87", "side_a": "Government of Chad", "gwnoa": "483",
}  # fmt: skip
AT_HOME = ABROAD | {"id": "900012", "country": "Chad", "country_id": "483"}
KINDS = """
    SELECT actor.name, actor.kind, location.key
    FROM actor
    LEFT JOIN location ON location.id = actor.country_id
    ORDER BY actor.name"""


def stored(database: str, *paths: Path, release: str | None = "24.1") -> Ingested:
    return ingest(database, paths, datasets=DatasetOptions(release=release))


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


@pytest.fixture
def sound(database: str) -> Iterator[str]:
    """Checks at the end of a test that the database holds what it must."""
    yield database
    with open_writer(database) as connection:
        assert stale_totals(connection) == []
        assert failing_checks(connection, None) == []
        assert dangling_rows(connection) == []


@pytest.mark.parametrize("order", [*permutations((BATTLE, ABROAD, AT_HOME))])
def test_a_state_has_its_country_in_any_order(
    sound: str, tmp_path: Path, order: Sequence[Row]
) -> None:
    paths = [write_ged(tmp_path / f"{place}.csv", [row]) for place, row in enumerate(order)]
    stored(sound, *paths)
    assert asked(sound, KINDS) == [
        ("Coastal Front", "rebel_group", None),
        ("Government of Chad", "state_forces", "tcd"),
        ("Government of Tunisia", "state_forces", "tun"),
    ]


def test_a_country_that_was_not_told_is_filled_in(sound: str, tmp_path: Path) -> None:
    path = write_ged(tmp_path / "ged.csv", [BATTLE])
    stored(sound, path)
    with open_writer(sound) as connection:
        connection.exec_driver_sql("UPDATE actor SET country_id = NULL")
    stored(sound, path)
    assert asked(sound, KINDS)[1] == ("Government of Tunisia", "state_forces", "tun")


def test_a_fuller_file_of_ged_mends_what_a_narrow_one_could_not_tell(
    sound: str, tmp_path: Path
) -> None:
    unnamed = BATTLE | {"side_a": "The Coast"}
    narrow = [name for name in HEADER if name not in ("gwnoa", "gwnob")]
    stored(sound, write_ged(tmp_path / "narrow.csv", [unnamed], header=narrow))
    victims = "SELECT victims FROM casualty_figure WHERE figure = 'deaths_a'"
    assert asked(sound, KINDS)[1] == ("The Coast", "rebel_group", None)
    assert asked(sound, victims) == [("armed_group",)]
    stored(sound, write_ged(tmp_path / "full.csv", [unnamed]))
    assert asked(sound, KINDS)[1] == ("The Coast", "state_forces", "tun")
    assert asked(sound, victims) == [("security_forces",)]


@pytest.mark.parametrize("narrow_first", [True, False])
def test_a_fuller_export_of_acled_mends_kinds(
    sound: str, tmp_path: Path, narrow_first: bool
) -> None:
    full = write_rows(tmp_path / "full.csv", [CLASH], ACLED_HEADER)
    header = [name for name in ACLED_HEADER if name not in ("inter1", "inter2")]
    narrow = write_rows(tmp_path / "narrow.csv", [CLASH], header)
    if narrow_first:
        stored(sound, narrow, release=None)
        assert asked(sound, KINDS)[0] == ("Coastal Front", "unknown", None)
    stored(sound, full, release=None)
    stored(sound, narrow, release=None)
    assert asked(sound, KINDS) == [
        ("Coastal Front", "rebel_group", None),
        ("Hill Men", "unknown", None),
        ("Military Forces of Tunisia (2011-)", "state_forces", "tun"),
        ("Valley Men", "unknown", None),
    ]


def test_months_of_candidates_come_between_final_releases(sound: str, tmp_path: Path) -> None:
    path = write_ged(tmp_path / "ged.csv", [BATTLE])
    for number, release in enumerate(["24.1", "24.0.6", "25.1", "25.0.3"], start=1):
        outcome = stored(sound, write_ged(path, [BATTLE | {"low": f"{number}"}]), release=release)
        assert outcome.problems == []
    (problem,) = stored(sound, path, release="24.0.7").problems
    assert "the database holds release 25" in problem.message


def test_a_row_with_no_day_of_a_calendar_is_refused(sound: str, tmp_path: Path) -> None:
    path = write_ged(tmp_path / "ged.csv", [BATTLE, ABROAD | {"date_end": "9999-12-31"}])
    assert [problem.line for problem in stored(sound, path).problems] == [3]
