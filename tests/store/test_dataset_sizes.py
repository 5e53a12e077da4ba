"""How many attacked, as GTD tells: stored, compared, replaced and taken back like its figures."""

from pathlib import Path
from typing import Any

from dataset_files import BOMBING, GTD_HEADER, write_rows

from recount.store.checks import dangling_rows, failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import Ingested, Kind, ingest
from recount.tasks.report import run_report

Row = dict[str, str]
ATTACK = BOMBING | {"guncertain1": "0", "nperps": "5"}
OTHER = ATTACK | {"eventid": "202105030002", "nperps": "-99"}
WITHOUT = [name for name in GTD_HEADER if name != "nperps"]
SIZES = """
    SELECT actor, measure, unit, low, best, high, article_key, figure
    FROM size_estimates ORDER BY article_key, figure"""
STANDINGS = "SELECT low, standing, replaced_by FROM size_figure ORDER BY article_id"
CHANGES = "SELECT field, change, former, present FROM release_change"


def stored(
    database: str, tmp_path: Path, *rows: Row, header: list[str] = GTD_HEADER, **options: Any
) -> Ingested:
    path = write_rows(tmp_path / "gtd.csv", rows, header)
    outcome = ingest(database, [path], datasets=DatasetOptions(**options))
    with open_writer(database) as connection:
        assert failing_checks(connection, None) == []
        assert dangling_rows(connection) == []
    return outcome


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def expected(count: int, article: str = "gtd") -> tuple[Any, ...]:
    figure = "gtd-202105030001.nperps"
    return ("Coastal Front", "attackers", "persons", count, count, count, article, figure)


def test_a_file_again_and_a_corrected_one(database: str, tmp_path: Path) -> None:
    assert stored(database, tmp_path, ATTACK, OTHER).kinds == {"gtd": Kind(new=2)}
    assert asked(database, SIZES) == [expected(5)]
    linked = "SELECT event.key FROM size_event JOIN event ON event.id = size_event.event_id"
    assert asked(database, linked) == [("gtd-202105030001",)]
    assert stored(database, tmp_path, ATTACK, OTHER).kinds == {"gtd": Kind(unchanged=2)}
    more = ATTACK | {"nperps": "6"}
    assert stored(database, tmp_path, more, OTHER).kinds == {"gtd": Kind(updated=1, unchanged=1)}
    assert asked(database, SIZES) == [expected(6)]
    none = ATTACK | {"nperps": ""}
    assert stored(database, tmp_path, none, OTHER).kinds == {"gtd": Kind(updated=1, unchanged=1)}
    assert asked(database, SIZES) == []
    assert stored(database, tmp_path, ATTACK).kinds == {"gtd": Kind(updated=1)}
    assert asked(database, SIZES) == [expected(5)]
    assert asked(database, CHANGES) == []


def test_before_a_newer_release_the_older_ones_number_stands(database: str, tmp_path: Path) -> None:
    def known(day: str | None) -> list[tuple[Any, ...]]:
        report = run_report(database, "size_estimates", {"as_of": day} if day else {})
        columns = report.result.columns
        rows = [dict(zip(columns, row, strict=True)) for row in report.result.rows]
        return [(row["best"], row["article_key"]) for row in rows]

    stored(database, tmp_path, ATTACK, OTHER, release="2021-12-01")
    stored(database, tmp_path, ATTACK | {"nperps": "7"}, OTHER, release="2022-12-01")
    stored(database, tmp_path, OTHER, release="2023-12-01", complete=True)
    for day, expected in {
        "2021-11-30": [],
        "2021-12-01": [(5, "gtd-2021-12-01")],
        "2022-11-30": [(5, "gtd-2021-12-01")],
        "2022-12-01": [(7, "gtd-2022-12-01")],
        "2023-11-30": [(7, "gtd-2022-12-01")],
        "2023-12-01": [],
        None: [],
    }.items():
        assert known(day) == expected, day


def test_a_newer_release_that_tells_otherwise(database: str, tmp_path: Path) -> None:
    stored(database, tmp_path, ATTACK, release="2021")
    stored(database, tmp_path, ATTACK | {"nperps": "7"}, release="2022")
    assert asked(database, SIZES) == [expected(7, "gtd-2022")]
    assert asked(database, STANDINGS) == [(5, "deprecated", "gtd-2022"), (7, "normal", None)]
    assert asked(database, CHANGES) == [("nperps", "changed", "5/5/5", "7/7/7")]


def test_what_has_vanished_and_returned(database: str, tmp_path: Path) -> None:
    stored(database, tmp_path, ATTACK, OTHER, release="2021")
    stored(database, tmp_path, OTHER, release="2022", complete=True)
    assert asked(database, SIZES) == []
    assert asked(database, STANDINGS) == [(5, "deprecated", "gtd-2022")]
    stored(database, tmp_path, ATTACK, OTHER, release="2023")
    assert asked(database, SIZES) == [expected(5, "gtd-2023")]


def test_a_file_without_the_column_takes_nothing_away(database: str, tmp_path: Path) -> None:
    stored(database, tmp_path, ATTACK, OTHER)
    changed = [ATTACK | {"nkill": "9"}, OTHER | {"nkill": "9"}]
    outcome = stored(database, tmp_path, *changed, header=WITHOUT)
    # Of the other one nothing is stored that the file could not tell.
    assert outcome.kinds == {"gtd": Kind(updated=1, rejected=1)}
    assert "this one lacks" in outcome.problems[0].message
    assert asked(database, SIZES) == [expected(5)]


def test_what_an_older_version_stored_without_it_is_read_anew(
    database: str, tmp_path: Path
) -> None:
    stored(database, tmp_path, ATTACK, header=WITHOUT)
    with open_writer(database) as connection:
        # It did not know the column, and so did not name it among those that the file lacked.
        for table, column in (("code_set", "key"), ("code_set_value", "code")):
            connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = replace({column}, ' nperps', '')"
            )
    outcome = stored(database, tmp_path, ATTACK | {"nkill": "8"}, header=WITHOUT)
    assert outcome.problems == []
    assert stored(database, tmp_path, ATTACK).kinds == {"gtd": Kind(updated=1)}
    assert asked(database, SIZES) == [expected(5)]
