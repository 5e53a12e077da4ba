"""Refused rows: written out whole, corrected, and ingested as they are."""

import csv
import sys
from pathlib import Path
from typing import Any

import pytest
from dataset_files import BOMBING, CLASH, GTD_HEADER, write_rows
from ged_files import BATTLE, MILITIAS, write_ged

from recount.formats.datasets.files import SeveralReleases
from recount.formats.datasets.guards import guarded, unguarded
from recount.formats.datasets.releases import NoRelease
from recount.store.reader import open_reader
from recount.tasks.datasets import DatasetOptions
from recount.tasks.ingest import Ingested, Kind, ingest
from recount.tasks.requests import OfNothing


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def stored(database: str, *paths: Path, **options: Any) -> Ingested:
    return ingest(database, paths, datasets=DatasetOptions(**options))


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("rows", [3, 10_002])
def test_a_row_of_an_id_that_stands_twice_keeps_its_cells(
    sqlite_path: str, tmp_path: Path, rows: int
) -> None:
    others = [MILITIAS | {"id": f"{number}"} for number in range(1, rows - 1)]
    again = BATTLE | {"best": "9"}
    path = write_ged(tmp_path / "GEDEvent_v24_1.csv", [BATTLE, *others, again])
    rejects = tmp_path / "rejects.csv"
    stored(sqlite_path, path, rejects=rejects)
    (row,) = rows_of(rejects)
    assert {name: row[name] for name in again} == again
    assert (row["recount_line"], row["recount_release"]) == (f"{rows + 1}", "24.1")


def test_rows_go_there_and_back(sqlite_path: str, tmp_path: Path) -> None:
    rows = [
        BATTLE | {"longitude": "-11.2 ", "side_b": "-Unnamed", "low": "dozens"},
        BATTLE | {"best": "9"},
    ]
    path, rejects = tmp_path / "GEDEvent_v24_1.csv", tmp_path / "rejects.csv"
    stored(sqlite_path, write_ged(path, rows), rejects=rejects)
    text = rejects.read_text(encoding="utf-8").replace(",dozens,", ",6,")
    rejects.write_text(text, encoding="utf-8")
    assert stored(sqlite_path, rejects).kinds == {"ged": Kind(updated=1)}
    assert asked(sqlite_path, "SELECT longitude FROM attack_timeline") == [(-11.2,)]
    assert ("-Unnamed",) in asked(sqlite_path, "SELECT name FROM actor")


BEST = "SELECT killed_best FROM attack_timeline WHERE event_key = 'ged-900001'"


@pytest.mark.parametrize("older", [False, True])
def test_the_second_of_two_contrary_rows_does_not_come_in_by_itself(
    sqlite_path: str, tmp_path: Path, *, older: bool
) -> None:
    if older:
        # Then the release tells the event as the one before it does, and has no account of it.
        stored(sqlite_path, write_ged(tmp_path / "GEDEvent_v23_1.csv", [BATTLE]))
    path, rejects = tmp_path / "GEDEvent_v24_1.csv", tmp_path / "rejects.csv"
    bad = MILITIAS | {"low": "dozens"}
    stored(sqlite_path, write_ged(path, [BATTLE, BATTLE | {"best": "9"}, bad]), rejects=rejects)
    assert asked(sqlite_path, BEST) == [(8,)]

    text = rejects.read_text(encoding="utf-8").replace(",dozens,", f",{MILITIAS['low']},")
    rejects.write_text(text, encoding="utf-8")
    again = tmp_path / "again.csv"
    told = stored(sqlite_path, rejects, rejects=again)
    assert told.kinds == {"ged": Kind(new=1, rejected=1)}
    assert [problem.message for problem in told.problems] == [
        "the id 900001 is stored from another row of its file, here with other values: to take this"
        " row in its place, empty its recount_reason"
    ]
    told = stored(sqlite_path, again, rejects=tmp_path / "third.csv")
    assert told.kinds == {"ged": Kind(rejected=1)}
    assert asked(sqlite_path, BEST) == [(8,)]

    (row,) = rows_of(tmp_path / "third.csv")
    header = list(row)
    decided = write_rows(tmp_path / "decided.csv", [row | {"recount_reason": ""}], header)
    assert stored(sqlite_path, decided).kinds == {"ged": Kind(updated=1)}
    assert asked(sqlite_path, BEST) == [(9,)]


@pytest.mark.parametrize("between", [0, 10_002])
def test_the_file_again_takes_no_choice_between_contrary_rows_back(
    sqlite_path: str, tmp_path: Path, between: int
) -> None:
    others = [MILITIAS | {"id": f"{number}"} for number in range(1, between + 1)]
    path, rejects = tmp_path / "GEDEvent_v24_1.csv", tmp_path / "rejects.csv"
    write_ged(path, [BATTLE, *others, BATTLE | {"best": "9"}, BATTLE | {"best": "10"}])
    stored(sqlite_path, path, rejects=rejects)
    assert stored(sqlite_path, path).kinds == {"ged": Kind(unchanged=between + 1, rejected=2)}
    nine, _ten = rows_of(rejects)
    decided = write_rows(tmp_path / "decided.csv", [nine | {"recount_reason": ""}], list(nine))
    stored(sqlite_path, decided)
    assert asked(sqlite_path, BEST) == [(9,)]

    told = stored(sqlite_path, path)
    assert (told.changed, asked(sqlite_path, BEST)) == (0, [(9,)])
    assert (
        "the id 900001 is stored from another row of its file, here with other values: to take this"
        " row in its place, empty its recount_reason"
    ) in [problem.message for problem in told.problems]
    # Another choice is one still, and so is what the release says elsewhere.
    (first, *_) = [row for row in rows_of(path) if row["id"] == "900001"]
    mended = write_ged(tmp_path / "GEDEvent_v24_1_mended.csv", [first | {"best": "11"}])
    assert stored(sqlite_path, mended).kinds == {"ged": Kind(updated=1)}
    assert asked(sqlite_path, BEST) == [(11,)]


@pytest.mark.parametrize("late", [False, True])
def test_a_choice_between_contrary_rows_holds_for_any_file_of_the_release(
    sqlite_path: str, tmp_path: Path, *, late: bool
) -> None:
    """The rows in a file of other bytes, or in one that comes after the choice."""
    both = [BATTLE, BATTLE | {"best": "9"}]
    for folder in ("first", "decided", "other"):
        (tmp_path / folder).mkdir()
    if late:
        stored(sqlite_path, write_ged(tmp_path / "first" / "GEDEvent_v24_1.csv", both))
    decided = write_ged(tmp_path / "decided" / "GEDEvent_v24_1.csv", [BATTLE | {"best": "9"}])
    stored(sqlite_path, decided)
    other = write_ged(tmp_path / "other" / "GEDEvent_v24_1.csv", [*both, MILITIAS])
    for new in (1, 0):
        told = stored(sqlite_path, other)
        kind = Kind(new=new, unchanged=1 - new, rejected=2)
        assert (told.kinds, asked(sqlite_path, BEST)) == ({"ged": kind}, [(9,)])
    # A newer release has a first row of its own.
    newer = write_ged(tmp_path / "GEDEvent_v25_1.csv", both)
    stored(sqlite_path, newer)
    assert asked(sqlite_path, BEST) == [(8,)]


@pytest.mark.parametrize(("chosen", "best"), [(0, 9), (1, 10)])
def test_one_of_two_refused_rows_is_chosen_beside_the_other(
    sqlite_path: str, tmp_path: Path, chosen: int, best: int
) -> None:
    path, rejects = tmp_path / "GEDEvent_v24_1.csv", tmp_path / "rejects.csv"
    write_ged(path, [BATTLE, BATTLE | {"best": "9"}, BATTLE | {"best": "10"}])
    stored(sqlite_path, path, rejects=rejects)
    rows = rows_of(rejects)
    rows[chosen] |= {"recount_reason": ""}
    decided = write_rows(tmp_path / "decided.csv", rows, list(rows[0]))
    for kind in (Kind(updated=1, rejected=1), Kind(unchanged=1, rejected=1)):
        told = stored(sqlite_path, decided)
        assert (told.kinds, asked(sqlite_path, BEST)) == ({"ged": kind}, [(best,)])


def test_a_contrary_row_that_now_tells_the_same_changes_nothing(
    sqlite_path: str, tmp_path: Path
) -> None:
    path, rejects = tmp_path / "GEDEvent_v24_1.csv", tmp_path / "rejects.csv"
    stored(sqlite_path, write_ged(path, [BATTLE, BATTLE | {"best": "9"}]), rejects=rejects)
    (row,) = rows_of(rejects)
    mended = write_rows(tmp_path / "mended.csv", [row | {"best": BATTLE["best"]}], list(row))
    assert stored(sqlite_path, mended).kinds == {"ged": Kind(unchanged=1)}


def test_a_contrary_row_of_an_event_that_is_not_there_is_new(
    sqlite_path: str, tmp_path: Path
) -> None:
    path, rejects = tmp_path / "GEDEvent_v24_1.csv", tmp_path / "rejects.csv"
    stored(sqlite_path, write_ged(path, [BATTLE, BATTLE | {"best": "9"}]), rejects=rejects)
    elsewhere = str(tmp_path / "elsewhere.db")
    stored(elsewhere, write_ged(tmp_path / "GEDEvent_v23_1.csv", [MILITIAS]))
    assert stored(elsewhere, rejects).kinds == {"ged": Kind(new=1)}


def test_what_is_refused_again_has_our_columns_once(sqlite_path: str, tmp_path: Path) -> None:
    path, rejects = tmp_path / "GEDEvent_v24_1.csv", tmp_path / "rejects.csv"
    stored(sqlite_path, write_ged(path, [BATTLE | {"low": "-some"}]), rejects=rejects)
    stored(sqlite_path, rejects, rejects=tmp_path / "again.csv")
    (row,) = rows_of(tmp_path / "again.csv")
    assert [name for name in row if name.startswith("recount")] == [
        "recount_file", "recount_line", "recount_reason", "recount_release",
    ]  # fmt: skip
    assert (row["recount_line"], row["recount_release"], row["low"]) == ("2", "24.1", "'-some")


def test_rejects_of_two_releases_are_not_mixed(sqlite_path: str, tmp_path: Path) -> None:
    bad, rejects = BATTLE | {"low": "dozens"}, tmp_path / "rejects.csv"
    paths = [write_ged(tmp_path / f"GEDEvent_v{name}.csv", [bad]) for name in ("24_1", "25_1")]
    stored(sqlite_path, *paths, rejects=rejects)
    with pytest.raises(SeveralReleases, match=r"of the releases 24\.1, 25\.1"):
        stored(sqlite_path, rejects)


@pytest.mark.parametrize("cell", ["-1", " -1.5 ", "'", "'s", "x", "=1", "'=1", "''-x", "-1e5", "+"])
def test_a_guard_is_taken_off_again(cell: str) -> None:
    assert unguarded(guarded(cell)) == cell


@pytest.mark.parametrize("cell", ["=1+1", "-x", "@x", "\t=x", "'=1"])
def test_what_a_spreadsheet_would_run_is_guarded(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


@pytest.mark.parametrize("day", ["inf", "1e999", "nan", "1_0", "1.5", "-1"])
def test_a_day_that_is_no_number_is_a_bad_row(sqlite_path: str, tmp_path: Path, day: str) -> None:
    rows = [BOMBING, BOMBING | {"eventid": "202105030009", "iday": day}]
    outcome = stored(sqlite_path, write_rows(tmp_path / "gtd.csv", rows, GTD_HEADER))
    assert outcome.kinds == {"gtd": Kind(new=1, rejected=1)}
    assert [problem.field for problem in outcome.problems] == ["iday"]


def test_a_file_of_blank_lines_leaves_the_others_in(sqlite_path: str, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.csv").write_text("\n\n", encoding="utf-8")
    write_ged(folder / "GEDEvent_v24_1.csv", first="\n\n")
    assert ingest(sqlite_path, [folder]).kinds["ged"].new == 3
    told = ingest(sqlite_path, [folder / "a.csv"])
    assert [problem.message for problem in told.problems] == ["holds no table"]


@pytest.mark.parametrize("dry_run", [False, True])
@pytest.mark.parametrize("strict", [False, True])
def test_a_file_of_bad_rows_makes_no_database(
    new_sqlite_path: str, tmp_path: Path, *, strict: bool, dry_run: bool
) -> None:
    bad = [row | {"low": "dozens"} for row in (BATTLE, MILITIAS)]
    path = write_ged(tmp_path / "GEDEvent_v24_1.csv", bad)
    rejects = tmp_path / "rejects.csv"
    options = DatasetOptions(strict=strict, rejects=rejects)
    outcome = ingest(new_sqlite_path, [path], datasets=options, dry_run=dry_run)
    assert [problem.line for problem in outcome.problems] == [2, 3, *[None] * strict]
    assert outcome.kinds == {"dataset" if strict else "ged": Kind(rejected=1 if strict else 2)}
    assert [row["recount_line"] for row in rows_of(rejects)] == ["2", "3"]
    assert not Path(new_sqlite_path).exists()


@pytest.mark.parametrize("between", [0, 10_001])
def test_contrary_rows_make_no_database_where_none_may_be_refused(
    new_sqlite_path: str, tmp_path: Path, between: int
) -> None:
    others = [MILITIAS | {"id": f"{number}"} for number in range(1, between + 1)]
    rows = [BATTLE, *others, BATTLE | {"best": "9"}]
    path = write_ged(tmp_path / "GEDEvent_v24_1.csv", rows)
    outcome = stored(new_sqlite_path, path, strict=True)
    assert outcome.problems[-1].message == "nothing is stored, because of 1 bad row"
    assert not Path(new_sqlite_path).exists()
    assert stored(new_sqlite_path, path).kinds["ged"] == Kind(new=between + 1, rejected=1)


def test_a_new_database_takes_the_good_rows_of_several_files(
    new_sqlite_path: str, tmp_path: Path
) -> None:
    first = write_ged(tmp_path / "GEDEvent_v23_1.csv", [BATTLE | {"low": "dozens"}])
    second = write_ged(tmp_path / "GEDEvent_v24_1.csv", [BATTLE])
    outcome = stored(new_sqlite_path, first, second)
    assert outcome.kinds == {"ged": Kind(new=1, rejected=1)}
    assert asked(new_sqlite_path, "SELECT count(*) FROM event") == [(1,)]


def test_a_workbook_that_nothing_reads_is_told(
    sqlite_path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    book = tmp_path / "gtd.xlsx"
    book.write_bytes(b"PK")
    write_ged(tmp_path / "GEDEvent_v25_1.csv", [BATTLE])
    for paths, kinds in (([tmp_path], {"ged": Kind(new=1)}), ([book], {})):
        outcome = ingest(sqlite_path, paths)
        assert outcome.kinds == {"dataset": Kind(rejected=1)} | kinds
        assert [str(problem) for problem in outcome.problems] == [
            f"{book}: xlsx files need a reader: pip install 'recount-db[xlsx]'"
        ]


def test_a_release_that_is_not_told_is_asked_for_before_anything_is_stored(
    sqlite_path: str, tmp_path: Path
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("recount: 2\n", encoding="utf-8")
    one = write_ged(tmp_path / "GEDEvent_v25_1.csv", [BATTLE])
    other = write_ged(tmp_path / "ged.csv", [BATTLE])
    for paths in ([tmp_path], [one, other], [bad, other]):
        with pytest.raises(NoRelease):
            ingest(sqlite_path, paths)
    (tmp_path / "ged.csv").unlink()
    outcome = ingest(sqlite_path, [tmp_path])
    assert (outcome.kinds["ged"].new, len(outcome.problems)) == (1, 1)


def test_a_dataset_in_a_folder_is_told_what_it_lacks(sqlite_path: str, tmp_path: Path) -> None:
    lacking = {name: cell for name, cell in CLASH.items() if name != "fatalities"}
    write_rows(tmp_path / "acled.csv", [lacking], list(lacking))
    mine = {name: CLASH[name] for name in ("country", "latitude", "longitude", "event_date")}
    write_rows(tmp_path / "mine.csv", [mine], list(mine))
    for form in (None, "acled"):
        (problem,) = stored(sqlite_path, tmp_path, format=form).problems
        assert str(problem) == (
            f"{tmp_path / 'acled.csv'}:1: nearest to ACLED, of which it lacks: fatalities"
        )
    with pytest.raises(OfNothing, match="--format gtd tells of a file of a dataset, and none is"):
        stored(sqlite_path, tmp_path, format="gtd")


def test_datasets_in_a_folder(sqlite_path: str, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    (folder / "deep").mkdir(parents=True)
    newer = BATTLE | {"low": "7"}
    write_ged(folder / "GEDEvent_v25_1.csv", [newer])
    write_ged(folder / "GEDEvent_v24_0_6.csv", [BATTLE])
    write_ged(folder / "GEDEvent_v24_1.csv", [BATTLE | {"low": "5"}, MILITIAS | {"low": "dozens"}])
    write_rows(folder / "deep" / "acled.tsv", [CLASH], list(CLASH))
    (folder / "other.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    (folder / "empty.csv").touch()
    outcome = stored(sqlite_path, folder, rejects=folder / "rejects.csv")
    assert outcome.kinds == {
        "acled": Kind(new=1), "ged": Kind(new=1, updated=2, rejected=1),
    }  # fmt: skip
    assert outcome.passed_over == []
    assert [Path(problem.source).name for problem in outcome.problems] == ["GEDEvent_v24_1.csv"]
    again = stored(sqlite_path, folder / "deep", format="acled")
    assert again.kinds == {"acled": Kind(unchanged=1)}
    with pytest.raises(OfNothing, match="--format ged tells of a file of a dataset, and none is"):
        stored(sqlite_path, folder / "deep", format="ged")


def test_a_row_that_cannot_be_cut_stays_one_row_and_whole(sqlite_path: str, tmp_path: Path) -> None:
    path = write_ged(tmp_path / "GEDEvent_v24_1.csv", [BATTLE, MILITIAS])
    broken = '900777,2021,"an open quote,1,Front\n'
    path.write_text(path.read_text(encoding="utf-8") + broken, encoding="utf-8")
    for number in range(3):
        rejects = tmp_path / f"rejects{number}.csv"
        stored(sqlite_path, path, rejects=rejects, release="24.1")
        (row,) = rows_of(rejects)
        assert broken.strip() in row.values()
        path = rejects
