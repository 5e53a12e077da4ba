"""Which reports there are."""

from pathlib import Path

import pytest

from recount.errors import Rejected, UsageFault
from recount.reports.bind import bind
from recount.reports.catalog import find_report, load_reports, report_files

GOOD = "-- title: {}\nSELECT 1 AS a\n"


def write(folder: Path, **texts: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.sql").write_text(text, encoding="utf-8")
    return folder


def test_reports_come_sorted_and_later_folders_win(tmp_path: Path) -> None:
    ours = write(tmp_path / "ours", b=GOOD.format("B"), a=GOOD.format("A"))
    own = write(tmp_path / "own", b=GOOD.format("mine"))
    reports = load_reports([ours, own])
    assert {name: report.title for name, report in reports.items()} == {"a": "A", "b": "mine"}
    assert list(reports) == ["a", "b"]
    assert report_files([ours, own])["b"] == [ours / "b.sql", own / "b.sql"]


def test_every_fault_of_every_file_is_told(tmp_path: Path) -> None:
    folder = write(tmp_path, a="SELECT 1", b="-- titel: x\nSELECT 1", c=GOOD.format("C"))
    (folder / "d.sql").write_bytes(b"-- title: \xe9\nSELECT 1")
    with pytest.raises(Rejected) as caught:
        load_reports([folder])
    assert [Path(problem.source).name for problem in caught.value.problems] == [
        "a.sql",
        "b.sql",
        "d.sql",
    ]


def test_a_broken_file_keeps_no_other_from_running(tmp_path: Path) -> None:
    folder = write(tmp_path, broken="SELECT 1", good=GOOD.format("G"))
    assert find_report([folder], "good").title == "G"
    with pytest.raises(Rejected):
        find_report([folder], "broken")


def test_unknown_report_names_the_nearest(tmp_path: Path) -> None:
    folder = write(tmp_path, attack_timeline=GOOD.format("T"))
    with pytest.raises(UsageFault, match="did you mean `attack_timeline`"):
        find_report([folder], "attack-timelin")


def test_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(UsageFault, match="no such folder"):
        load_reports([tmp_path / "absent"])


def test_a_part_stands_in_the_place_of_its_line(tmp_path: Path) -> None:
    shared = write(tmp_path / "ours" / "parts", x="SELECT CAST(:a AS TEXT) AS a\n")
    own = write(tmp_path / "own", mine="-- title: T\n-- include: x\nUNION ALL\n-- include: x\n")
    report = find_report([shared.parent, own], "mine")
    assert report.sql.count("SELECT CAST(:a AS TEXT) AS a") == 2
    assert bind(report, {}) == {"a": None}


def test_a_missing_part_is_told_with_its_line(tmp_path: Path) -> None:
    folder = write(tmp_path, mine="-- title: T\nSELECT 1 AS a\n-- include: absent\n")
    with pytest.raises(Rejected) as caught:
        find_report([folder], "mine")
    (problem,) = caught.value.problems
    assert (problem.line, problem.message) == (3, "no part 'absent' to include")
