"""Every report and view, held to its header, to both engines and to its expected rows.

The rows are those that the seeds give; `pytest --update` writes them anew, to be read before they
are committed. Views that show local ids serve other views, and have no expected rows.
"""

import re
from pathlib import Path

import pytest

from recount.domain.result import Result
from recount.render import render
from recount.reports.bind import bind, statement
from recount.reports.catalog import Report, read_report
from recount.store.reader import Reader
from recount.store.shipped import shipped

GOLDEN = Path(__file__).parents[1] / "golden"
FILES = [
    path for kind in ("reports", "views") for path in sorted((shipped("sql") / kind).glob("*.sql"))
]
MUST_EXIST = {
    "attack_timeline",
    "casualties_by_event",
    "casualties_by_source",
    "casualty_discrepancies",
    "event_timeline",
    "toll_history",
}
# Topics of `methods` that tell of this database's making, not of the seeds.
OF_THE_DATABASE = ("last update", "version of ", "digest of ")
OPTIONS = {
    "actor": "actor",
    "as_of": "date",
    "coded_by": "coder",
    "country": "country",
    "event": "event",
    "limit": "number",
    "location": "location",
    "rule": "rule",
    "since": "date",
    "source": "source",
    "until": "date",
}


def sql_file(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


every_file = pytest.mark.parametrize("path", FILES, ids=sql_file)
every_report = pytest.mark.parametrize(
    "path", [path for path in FILES if path.parent.name == "reports"], ids=sql_file
)


def read(path: Path) -> Report:
    report, problems = read_report(path, [path.parent])
    assert problems == []
    return report


def rows_of(path: Path, reader: Reader) -> Result:
    """What a report gives without options, or a view in an order of its own."""
    if path.parent.name == "reports":
        report = read(path)
        found = reader.rows(statement(report, values := bind(report, {})), values)
    else:
        found = reader.rows(f"SELECT * FROM {path.stem}")
        found = found._replace(rows=sorted(found.rows, key=repr))
    if path.stem == "methods":
        kept = [row for row in found.rows if not str(row[0]).startswith(OF_THE_DATABASE)]
        return found._replace(rows=kept)
    return found


def shows_ids(report: Report) -> bool:
    return any(column.name.endswith("_id") for column in report.columns)


def test_what_must_exist() -> None:
    found = {sql_file(path) for path in FILES}
    assert {f"reports/{name}" for name in MUST_EXIST} | {
        f"views/{name}" for name in MUST_EXIST
    } <= found


@every_file
def test_header_is_whole(path: Path) -> None:
    report = read(path)
    assert report.title
    assert report.about.endswith(".")
    assert report.columns


@every_file
def test_columns_are_those_of_the_header(path: Path, file_reader: Reader) -> None:
    documented = tuple(column.name for column in read(path).columns)
    assert rows_of(path, file_reader).columns == documented


@every_report
def test_parameters_are_options_of_their_kind(path: Path) -> None:
    for param in read(path).params:
        assert OPTIONS[param.name] == param.type


@every_report
def test_ids_never_appear(path: Path) -> None:
    assert not shows_ids(read(path))


@every_file
def test_engines_agree(path: Path, file_reader: Reader, server_reader: Reader) -> None:
    if shows_ids(read(path)):
        assert rows_of(path, server_reader).columns == rows_of(path, file_reader).columns
        return
    assert rows_of(path, server_reader) == rows_of(path, file_reader)


def test_the_guide_s_own_report_runs_on_both(
    tmp_path: Path, file_reader: Reader, server_reader: Reader
) -> None:
    guide = (Path(__file__).parents[2] / "docs" / "views.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"^```sql\n(-- title.*?)^```$", guide, re.MULTILINE | re.DOTALL)
    path = tmp_path / "worst_attacks.sql"
    path.write_text(example, encoding="utf-8")
    report = read(path)
    for given in ({}, {"limit": "2"}, {"since": "2016", "limit": "9"}):
        values = bind(report, given)
        here, there = (
            reader.rows(statement(report, values), values)
            for reader in (file_reader, server_reader)
        )
        assert here == there
        assert here.columns == tuple(column.name for column in report.columns)
        assert here.rows[0] == ("2016-03", 3, 55)


@every_file
def test_rows_are_as_expected(path: Path, file_reader: Reader, update: bool) -> None:
    expected = GOLDEN / path.parent.name / f"{path.stem}.csv"
    if shows_ids(read(path)):
        assert not expected.exists()
        return
    text = render(rows_of(path, file_reader), "csv")
    if update:
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(text, encoding="utf-8", newline="")
    assert expected.read_text(encoding="utf-8") == text


def test_nothing_expected_is_left_over() -> None:
    known = {sql_file(path) for path in FILES}
    assert {
        sql_file(path)
        for path in GOLDEN.glob("*/*.csv")
        if path.parent.name in {"reports", "views"}
    } <= known


OF_THE_SEEDS = {
    "actor": "islamic-state",
    "as_of": "2016-03-08",
    "coded_by": "people",
    "country": "tun",
    "event": "ben-guerdane-2016-03-07",
    "limit": "3",
    "location": "tun",
    "rule": "latest",
    "since": "2015-06",
    "source": "newsweek",
    "until": "2016",
}


GIVEN = [
    (path, param.name)
    for path in FILES
    if path.parent.name == "reports"
    for param in read_report(path, [path.parent])[0].params
    if param.name in OF_THE_SEEDS
]


@pytest.mark.parametrize(
    ("path", "option"), GIVEN, ids=[f"{path.stem}-{option}" for path, option in GIVEN]
)
def test_engines_agree_with_each_option(
    path: Path, option: str, file_reader: Reader, server_reader: Reader
) -> None:
    report = read(path)
    values = bind(report, {option: OF_THE_SEEDS[option]})
    sql = statement(report, values)
    here, there = (reader.rows(sql, values) for reader in (file_reader, server_reader))
    assert there == here
    everything = file_reader.rows(report.sql, bind(report, {}))
    assert here.columns == everything.columns
    if option == "limit":
        assert here.rows == everything.rows[:3]
    elif path.stem in MUST_EXIST and option not in {"as_of", "rule"}:
        assert here.rows
        assert set(here.rows) <= set(everything.rows)


def test_headers_are_read_by_whoever_makes_the_views(file_reader: Reader) -> None:
    there = file_reader.rows("SELECT name FROM sqlite_schema WHERE type = 'view'").rows
    assert {name for (name,) in there} == {p.stem for p in FILES if p.parent.name == "views"}
