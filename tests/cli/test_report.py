"""`recount report`: the list, the options, and what is told when they can't be meant."""

import csv
import io
import json
from pathlib import Path

import pytest

from recount.cli.report import report
from recount.reports.bind import OPTIONS

OWN = """\
-- title: My events
-- param: since date NULL | from this day
-- param: until date NULL | to this day
-- param: country country NULL | there
-- param: location location NULL | there
-- param: actor actor NULL | who
-- param: source source NULL | outlet
-- param: event event NULL | one
-- param: as_of date NULL | known by
-- param: least number 7 | my own
-- column: since | given
SELECT
    CAST(:since AS TEXT) AS since, CAST(:until AS TEXT) AS until,
    CAST(:country AS TEXT) AS country, CAST(:location AS TEXT) AS location,
    CAST(:actor AS TEXT) AS actor, CAST(:source AS TEXT) AS source,
    CAST(:event AS TEXT) AS event, CAST(:as_of AS TEXT) AS as_of,
    CAST(:least AS INTEGER) AS least
"""
EVENTS = "-- title: Events\n-- column: key | key\nSELECT key FROM event ORDER BY key\n"


@pytest.fixture
def own(asked: Path) -> Path:
    """A folder of reports beside the database."""
    folder = asked.parent / "own"
    folder.mkdir()
    (folder / "mine.sql").write_text(OWN, encoding="utf-8")
    (folder / "keys.sql").write_text(EVENTS, encoding="utf-8")
    return folder


def ask(run, own: Path, *arguments: str):
    return run("report", *arguments, "--sql", own, "--db", own.parent / "recount.db")


def test_list_needs_no_database(run) -> None:
    answer = run("report", "-f", "json")
    titles = {row["report"]: row["title"] for row in json.loads(answer.stdout)}
    assert titles["attack_timeline"] == "Timeline of attacks"
    assert (answer.returncode, answer.stderr) == (0, "")


@pytest.mark.parametrize("way", ["option", "environment"])
def test_own_reports_are_listed_and_run(run, own: Path, way: str) -> None:
    told = {"env": {"RECOUNT_SQL": str(own)}} if way == "environment" else {}
    options = ["--sql", own] if way == "option" else []
    listed = run("report", *options, "-f", "csv", **told)
    assert "mine,My events" in listed.stdout.splitlines()
    answer = run("report", "keys", *options, "-f", "csv", cwd=own.parent, **told)
    assert answer.stdout == "key\nbarracks-2031-06\nmarket-2031-05-03\n"


def test_an_own_report_does_not_shadow_silently(run, own: Path) -> None:
    (own / "attack_timeline.sql").write_text(EVENTS, encoding="utf-8")
    answer = ask(run, own, "attack_timeline", "-f", "csv")
    assert answer.stdout.startswith("key\n")
    assert answer.stderr.startswith("note: report attack_timeline is read from ")
    assert "attack_timeline" in ask(run, own).stderr
    assert ask(run, own, "keys").stderr == ""


@pytest.mark.parametrize(
    ("options", "name", "value"),
    [
        (["--since", "2016-03"], "since", "2016-03-01"),
        (["--until", "2016-03"], "until", "2016-03-31"),
        (["--until", "2016"], "until", "2016-12-31"),
        (["--country", "nor"], "country", "nor"),
        (["--country", "NOR"], "country", "nor"),
        (["--country", "norland"], "country", "nor"),
        (["--country", "Northern Land"], "country", "nor"),
        (["--location", "NORTHPORT"], "location", "northport"),
        (["--actor", "coastal front"], "actor", "coastal-front"),
        (["--source", "Northport Gazette"], "source", "gazette"),
        (["--event", "market-2031-05-03"], "event", "market-2031-05-03"),
        (["--event", "market-attack"], "event", "market-2031-05-03"),
        (["-p", "least=3"], "least", 3),
        ([], "least", 7),
    ],
)
def test_options_reach_the_sql(
    run, own: Path, options: list[str], name: str, value: object
) -> None:
    (row,) = json.loads(ask(run, own, "mine", *options, "-f", "json").stdout)
    assert row[name] == value
    given = {key for key, cell in row.items() if cell is not None}
    assert given == {name, "least"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["keyz"], "no report 'keyz', recount report lists all; did you mean `keys`?"),
        (["../own/keys"], "no report"),
        (["keys", "--event", "x"], "report keys has no --event; it takes none"),
        (["mine", "--rule", "latest"], "report mine has no --rule; it takes --since, --until"),
        (["mine", "--since", "monday"], "--since 'monday': is no date"),
        (["mine", "--since", "2017", "--until", "2016"], "is after"),
        (["mine", "--event", "market-2031-05-04"], "did you mean `market-2031-05-03`?"),
        (["mine", "--event", "market"], "did you mean `market-2031-05-03`?"),
        (["mine", "--country", "Norlan"], "no country 'Norlan' in the database; did you mean"),
        (["mine", "--country", "northport"], "no country 'northport' in the database"),
        (["mine", "--actor", "costal front"], "no actor 'costal front' in the database"),
        (["mine", "--source", "gazete"], "did you mean `gazette`?"),
        (["mine", "-p", "most=3"], "report mine has no -p most; it takes --since, --until"),
        (["mine", "-p", "least=many"], "-p least 'many': is no number"),
        (["-p", "least=3"], "-p least needs a report"),
        (["keys", "--columns", "kay"], "no column 'kay', there are key; did you mean `key`?"),
        (["keys", "--sql", "absent"], "absent: no such folder of reports"),
        (["attack_timeline", "--rule", "newest"], "is none of envelope, latest, median"),
        (["evidence", "--coded-by", "persons"], "is none of people, programs"),
        (["keys", "--limit", "-1"], "--limit"),
        (["--since", "2016"], "--since needs a report"),
    ],
)
def test_usage(run, own: Path, arguments: list[str], message: str) -> None:
    answer = ask(run, own, *arguments)
    assert message in answer.stderr
    assert (answer.returncode, answer.stdout) == (2, "")


def test_every_country_code_is_understood(run, own: Path) -> None:
    answer = ask(run, own, "mine", "--country", "NO", "-f", "json")
    assert json.loads(answer.stdout)[0]["country"] == "nor"


def test_as_of_tells_how_many_articles_it_left_out(run, own: Path) -> None:
    answer = ask(run, own, "mine", "--as-of", "2031-05", "-f", "csv")
    assert answer.stderr == (
        "note: 1 undated article was left out: nobody knows whether they were published by then\n"
    )
    (row,) = csv.DictReader(io.StringIO(answer.stdout))
    assert row["as_of"] == "2031-05-31"


@pytest.mark.parametrize(
    ("limit", "rows", "note"),
    [
        ("0", 0, "note: no rows\n"),
        ("1", 1, "note: this is the first; there are more\n"),
        ("2", 2, ""),
        ("9", 2, ""),
        ("99999999999999999999", 2, ""),
    ],
)
@pytest.mark.parametrize("report", ["keys", "attack_timeline"])
def test_limit(run, own: Path, report: str, limit: str, rows: int, note: str) -> None:
    answer = ask(run, own, report, "--limit", limit, "-f", "ndjson")
    assert len(answer.stdout.splitlines()) == rows
    assert answer.stderr == note


def test_a_folder_named_twice_is_one(run, own: Path) -> None:
    told = ["--sql", own, "--db", own.parent / "recount.db"]
    answer = run("report", "mine", *told, env={"RECOUNT_SQL": str(own)})
    assert (answer.returncode, answer.stderr) == (0, "")


def test_columns_are_chosen_and_ordered(run, own: Path) -> None:
    answer = ask(run, own, "mine", "--columns", "least, since", "-f", "csv")
    assert answer.stdout == "least,since\n7,\n"


def test_no_rows_leave_the_header(run, own: Path) -> None:
    answer = ask(run, own, "attack_timeline", "--since", "2040", "-f", "csv")
    assert answer.returncode == 0
    assert answer.stdout.startswith("event_key,title,")
    assert answer.stdout.count("\n") == 1
    assert answer.stderr == "note: no rows\n"


def test_a_malformed_report_is_told_with_file_and_line(run, own: Path) -> None:
    (own / "broken.sql").write_text("-- title: x\n-- param: y\nSELECT 1\n", encoding="utf-8")
    for arguments in (["broken"], []):
        answer = ask(run, own, *arguments)
        assert answer.returncode == 3
        assert "broken.sql:2: param is not `name type default | meaning`" in answer.stderr
    assert ask(run, own, "keys").returncode == 0


def test_a_report_that_fails_is_told(run, own: Path) -> None:
    (own / "broken.sql").write_text("-- title: x\nSELECT kay FROM event\n", encoding="utf-8")
    answer = ask(run, own, "broken")
    assert answer.returncode == 1
    assert answer.stderr == "Error: no such column: kay; did you mean `key`?\n"


def test_reading_leaves_nothing_behind(run, own: Path) -> None:
    before = sorted(path.name for path in own.parent.iterdir())
    ask(run, own, "attack_timeline")
    assert sorted(path.name for path in own.parent.iterdir()) == before


def test_a_parameter_with_an_option_is_told_as_that() -> None:
    names = {parameter.name for parameter in report.params}
    others = {
        "name", "values", "columns", "private", "form", "output", "folders", "db", "help",
    }  # fmt: skip
    assert names - others == OPTIONS
