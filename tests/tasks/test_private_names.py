"""Names of persons: none leaves by any command, unless it is asked for."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from recount.cli.main import recount
from recount.domain.withheld import MARK
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
