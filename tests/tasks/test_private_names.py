"""Names of persons: none leaves by any command, unless it is asked for."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from unicodedata import category

import pytest
from click.testing import CliRunner, Result

from recount.cli.main import recount
from recount.cli.options import FORMATS
from recount.domain.withheld import MARK
from recount.store.engine import open_writer
from recount.tasks.completion import keys_that_begin
from recount.tasks.ingest import ingest

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"
TRIBUNE = "maritania-tribune-2031-05-05"
MARKET = "northport-market-2031-05-03"
NAME = "Person Without Office"
PUBLIC = "Councillor In Office"

Command = Callable[..., Result]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A coding whose title, quotation and remark hold the name that it holds back."""
    files = Path(shutil.copytree(NORTHPORT / "frame", tmp_path / "files"))
    text = (NORTHPORT / "codings" / "tribune.yaml").read_text(encoding="utf-8")
    for old, new in (
        ("Market attack: toll rises", f"Killing of {NAME}"),
        ('{quote: "15 civilians had died"}', f"{{quote: {NAME} and {PUBLIC} died, start: 9}}"),
        ("status: draft", f"status: draft, note: ask the sister of {NAME}"),
    ):
        assert old in text
        text = text.replace(old, new)
    (files / "tribune.yaml").write_text(text, encoding="utf-8")
    return files


@pytest.fixture(params=["sqlite", "postgresql"])
def told(request: pytest.FixtureRequest, files: Path) -> Command:
    """Run a command on a database with this coding."""
    names = {"sqlite": "sqlite_path", "postgresql": "postgres_url"}
    database = str(request.getfixturevalue(names[request.param]))
    assert ingest(database, [files]).problems == []

    def run(*arguments: object) -> Result:
        result = CliRunner().invoke(recount, ["--db", database, *map(str, arguments)])
        assert result.exit_code == 0, result.output
        return result

    return run


@pytest.mark.parametrize(
    "command",
    [
        ("query", "SELECT name, publish FROM person_name ORDER BY name"),
        ("query", "SELECT upper(name) FROM person_name", "-f", "json"),
        ("query", "SELECT document FROM coding", "-f", "csv"),
        ("query", "SELECT title FROM article", "-f", "ndjson"),
        ("report", "evidence", "-f", "csv"),
        ("report", "casualties_by_source", "-f", "json"),
        ("explain", MARKET),
        ("explain", MARKET, "-f", "json"),
        ("history", TRIBUNE),
    ],
    ids=lambda command: " ".join(command)[:40],
)
def test_names_are_withheld_unless_asked_for(told: Command, command: tuple[str, ...]) -> None:
    shown = told(*command).output
    assert MARK in shown
    assert NAME.casefold() not in shown.casefold()
    lifted = told(*command, "--private").output
    assert MARK not in lifted
    assert NAME.casefold() in " ".join(lifted.split()).casefold()


def test_public_names_stay(told: Command) -> None:
    assert PUBLIC in told("query", "SELECT name FROM person_name").output


def test_no_name_gets_into_a_file(told: Command, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    told("query", "SELECT * FROM person_name", "-o", out)
    assert MARK in out.read_text(encoding="utf-8")
    assert NAME not in out.read_text(encoding="utf-8")


def test_a_former_quotation_is_withheld(sqlite_path: str, files: Path) -> None:
    ingest(sqlite_path, [files])
    path = files / "tribune.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("note: ask", "note: ask first"))
    ingest(sqlite_path, [files])
    shown = CliRunner().invoke(recount, ["--db", sqlite_path, "history", TRIBUNE]).output
    assert f"ask the sister of {MARK} -> ask first the sister of {MARK}" in shown
    assert NAME not in shown


@pytest.fixture
def disguised(files: Path) -> Path:
    """The same, with characters within the name that nobody sees, and in the name held back."""
    path = files / "tribune.yaml"
    text = path.read_text(encoding="utf-8")
    hidden = r'"P\u00ADerson With\u200Bout\u2060 Off\u0007ice"'
    assert f"name: {NAME}" in text
    text = text.replace(f"name: {NAME}", f"name: {hidden}")
    text = text.replace(
        f"title: Killing of {NAME}", r'title: "Killing of Per\u202Eson With\u0007out Office"'
    )
    text = text.replace(
        f"quote: {NAME} and {PUBLIC} died", r'quote: "PERS\u00ADON WITHOUT\uFEFF OFFICE died"'
    )
    text = text.replace(f"the sister of {NAME}", "the sister of Person\u00adWithout\u200bOffice")
    path.write_text(text, encoding="utf-8")
    return files


def seen(text: str) -> str:
    """A text as a person reads it, without what nobody sees and with what is written otherwise."""
    meant = re.sub(r"\\(?:[uU]|x)([0-9a-fA-F]{2,8})", lambda found: chr(int(found[1], 16)), text)
    letters = "".join(c for c in meant.replace(r"\a", "") if category(c) not in ("Cc", "Cf"))
    return letters.casefold().replace(" ", "")


@pytest.mark.parametrize(
    "command",
    [
        *[("query", "SELECT name, title, evidence_quote FROM person_name, article, casualty_figure",
           "-f", form) for form in FORMATS],
        ("query", "SELECT document FROM coding"),
        *[("report", "evidence", "-f", form) for form in FORMATS],
        ("explain", MARKET),
        ("history", TRIBUNE),
    ],
    ids=lambda command: " ".join(command)[-40:],
)  # fmt: skip
def test_names_are_recognised_whatever_stands_in_them(
    sqlite_path: str, disguised: Path, command: tuple[str, ...]
) -> None:
    assert ingest(sqlite_path, [disguised]).problems == []
    result = CliRunner().invoke(recount, ["--db", sqlite_path, *command])
    assert result.exit_code == 0, result.output
    assert MARK in result.output.replace("\\", "")
    assert "personwithoutoffice" not in seen(result.output)
    lifted = CliRunner().invoke(recount, ["--db", sqlite_path, *command, "--private"])
    assert "personwithoutoffice" in seen(lifted.output)


def test_published_files_whatever_stands_in_a_name(disguised: Path, tmp_path: Path) -> None:
    path = disguised / "tribune.yaml"
    text = re.sub(
        r"\{quote: [^}]*\}", f"{{start: 1, end: 5, sha256: {'a' * 64}}}", path.read_text()
    )
    path.write_text(text, encoding="utf-8")
    result = publish(path, "-o", tmp_path / "out", "--db", "none.db")
    assert result.exit_code == 0, result.output
    shown = (tmp_path / "out" / "tribune.yaml").read_text(encoding="utf-8")
    assert shown.count(MARK) == 2
    assert "personwithoutoffice" not in seen(shown)


KEY = "person-without-office-2031"


@pytest.fixture(params=["sqlite_path", "postgres_url"])
def named(request: pytest.FixtureRequest, files: Path) -> str:
    """A database with this coding, and an event whose key holds the name."""
    place = str(request.getfixturevalue(request.param))
    frame = files / "events.yaml"
    event = f"{{key: {KEY}, title: Other, type: attack_on_civilians, date: 2031}}"
    text = frame.read_text(encoding="utf-8").replace("events:\n", f"events:\n  - {event}\n", 1)
    frame.write_text(text, encoding="utf-8")
    assert ingest(place, [files]).problems == []
    return place


FAILS = "SELECT CAST(name AS INTEGER) FROM person_name ORDER BY name DESC"
FAILS_ON_SQLITE = "SELECT json_extract('{}', (SELECT name FROM person_name ORDER BY name DESC))"


@pytest.mark.parametrize(
    "command",
    [
        ("explain", "person-without-offic-2031"),
        ("report", "toll_history", "--event", "person-without-offic-2031"),
        ("match", "person-without-offic-2031", MARKET, "same", "--by", "c1"),
        ("history", "person-without-offic-2031"),
        ("query",),
        ("report", "own"),
    ],
    ids=" ".join,
)
def test_messages_hold_no_name(named: str, tmp_path: Path, command: tuple[str, ...]) -> None:
    fails = FAILS if "://" in named else FAILS_ON_SQLITE
    (tmp_path / "own.sql").write_text(
        f"-- title: Own\n-- about: Own.\n-- column x: text, X.\n{fails}"
    )
    more = {"query": [fails], "own": ["--sql", str(tmp_path)]}.get(command[-1], [])
    result = CliRunner().invoke(recount, ["--db", named, *command, *more])
    assert result.exit_code in (1, 2)
    assert "without" not in result.output.replace("person-without-offic-2031", "")
    assert (MARK in result.output) == (command[0] != "history"), result.output


def test_what_ingest_says_of_faults_holds_no_name(named: str, tmp_path: Path) -> None:
    coding = tmp_path / "other.yaml"
    coding.write_text(
        "recount: 1\narticle: {key: other}\ncoding: {coder: c1}\n"
        "accounts:\n- event: person-without-offic-2031\n",
        encoding="utf-8",
    )
    result = CliRunner().invoke(recount, ["--db", named, "ingest", str(coding)])
    assert result.exit_code == 3
    assert f"did you mean `{MARK}-2031`?" in result.output
    assert "without-office" not in result.output


PROPOSED = "no-office-2031-05-03"


@pytest.mark.parametrize("key", [PROPOSED, KEY])
@pytest.mark.parametrize("ndjson", [False, True])
def test_events_that_a_draft_proposes_hold_no_name(
    key: str, ndjson: bool, files: Path, tmp_path: Path, sqlite_path: str
) -> None:
    frame = files / "more.yaml"
    frame.write_text(
        f"recount: 1\nevents:\n- {{key: {key}, title: The killing of {NAME}, type: "
        "attack_on_civilians, date: 2031-06-07, location: northport}\n",
        encoding="utf-8",
    )
    assert ingest(sqlite_path, [files]).problems == []
    text = "NORTHPORT - Gunmen killed six people in Northport on 7 June 2031."
    article = tmp_path / "a.txt"
    article.write_text(text, encoding="utf-8")
    told = ["draft", str(article)]
    if ndjson:
        article.write_text(json.dumps({"doc": "d", "text": text}) + "\n", encoding="utf-8")
        told = ["draft", "--ndjson", str(article)]
    result = CliRunner().invoke(recount, ["--db", sqlite_path, *told])
    assert (result.exit_code, MARK in result.output) == (0, key == KEY or not ndjson)
    assert "ithout" not in result.output
    # One whose key may not be told is left to the person.
    chosen = f'"event": "{PROPOSED}", "prop' if ndjson else f"  - event: {PROPOSED}  # proposed"
    assert (chosen in result.output) == (key == PROPOSED)
    assert ("undecided" in result.output) == (key == KEY and not ndjson)


def test_keys_that_hold_a_name_are_not_completed(named: str) -> None:
    assert keys_that_begin(named, "event", "person") == []
    assert MARKET in keys_that_begin(named, "event", "")


def test_faults_hold_no_name(named: str) -> None:
    with open_writer(named) as connection:
        connection.exec_driver_sql("DELETE FROM event_toll")
        connection.exec_driver_sql(f"UPDATE event SET key = '{KEY}-2' WHERE key = '{MARKET}'")
    for command in (("verify",), ("db", "check"), ("db", "check", "-f", "json")):
        result = CliRunner().invoke(recount, ["--db", named, *command])
        assert result.exit_code == 1
        assert f"{MARK}-2031-2" in result.output
        assert "without-office" not in result.output


def publish(*arguments: object) -> Result:
    return CliRunner().invoke(recount, ["publish", *map(str, arguments)])


def spans_only(path: Path) -> None:
    """Put spans in place of quotations, so that no text is needed."""
    text = path.read_text(encoding="utf-8")
    text = text.replace('{quote: "claimed the attack in a statement"}', "{start: 1, end: 5, %s}")
    text = text.replace(f"{{quote: {NAME} and {PUBLIC} died, start: 9}}", "{start: 9, end: 11, %s}")
    path.write_text(text.replace("%s", f"sha256: {'a' * 64}"), encoding="utf-8")


@pytest.mark.parametrize(("option", "count"), [((), 0), (("--private",), 3)])
def test_published_files(files: Path, tmp_path: Path, option: tuple[str], count: int) -> None:
    spans_only(files / "tribune.yaml")
    result = publish(files / "tribune.yaml", "-o", tmp_path / "out", *option, "--db", "none.db")
    assert result.exit_code == 0, result.output
    text = " ".join((tmp_path / "out" / "tribune.yaml").read_text(encoding="utf-8").split())
    assert text.count(NAME) == count
    assert text.count(MARK) == (0 if count else 2)
    assert text.count(PUBLIC) == 1


def test_names_in_frames_and_keys(files: Path, tmp_path: Path) -> None:
    spans_only(files / "tribune.yaml")
    frame = files / "events.yaml"
    text = frame.read_text(encoding="utf-8")
    key = "person-without-office-2031"
    event = f"{{key: {key}, title: {NAME} is killed, type: attack_on_civilians, date: 2031}}"
    text = text.replace("events:\n", f"events:\n  - {event}\n", 1)
    frame.write_text(text, encoding="utf-8")
    result = publish(files, "-o", tmp_path / "out", "--db", "none.db")
    assert result.exit_code == 3
    at = "events.0.key: holds the name of a person, which is withheld: say it by role"
    assert at in result.output
    assert not (tmp_path / "out" / "events.yaml").exists()
    frame.write_text(text.replace(key, "councillor-2031"), encoding="utf-8")
    assert publish(files, "-o", tmp_path / "out", "--db", "none.db").exit_code == 0
    assert f"title: '{MARK} is killed'" in (tmp_path / "out" / "events.yaml").read_text()


def test_names_of_the_database_are_withheld_in_other_files(
    sqlite_path: str, files: Path, tmp_path: Path
) -> None:
    ingest(sqlite_path, [files])
    other = tmp_path / "other.yaml"
    other.write_text(
        f"recount: 1\narticle: {{key: other, title: More on {NAME}}}\ncoding: {{coder: c1}}\n"
    )
    assert publish(other, "-o", tmp_path / "out", "--db", sqlite_path).exit_code == 0
    assert f"title: More on {MARK}" in (tmp_path / "out" / "other.yaml").read_text()
