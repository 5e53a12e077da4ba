"""Where rows go."""

from pathlib import Path

import pytest
from ged_files import BATTLE, MILITIAS, write_ged

ONE = ("query", "SELECT 1 AS a, 'é' AS b")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.csv", "a,b\n1,é\n"),
        ("x.TSV", "a\tb\n1\té\n"),
        ("x.json", '[\n  {"a": 1, "b": "é"}\n]\n'),
        ("x.ndjson", '{"a": 1, "b": "é"}\n'),
        ("x.md", "| a | b |\n| --: | --- |\n| 1 | é |\n"),
        ("x.txt", "a  b\n-  -\n1  é\n"),
        ("x", "a  b\n-  -\n1  é\n"),
    ],
)
def test_format_by_ending(run, asked: Path, name: str, text: str) -> None:
    answer = run(*ONE, "-o", name, cwd=asked.parent)
    assert (answer.returncode, answer.stdout) == (0, "")
    assert (asked.parent / name).read_bytes().decode() == text


def test_format_option_wins(run, asked: Path) -> None:
    run(*ONE, "-o", "x.csv", "-f", "ndjson", cwd=asked.parent)
    assert (asked.parent / "x.csv").read_text(encoding="utf-8").startswith("{")


@pytest.mark.parametrize("name", ["p.xlsx", "p.parquet", "p.HTML", "p.geojson", "p.csv.gz"])
@pytest.mark.parametrize(
    "arguments", [("report", "attack_timeline"), ONE, ("db", "history"), ("db", "check")]
)
def test_an_ending_that_is_no_format(
    run, asked: Path, name: str, arguments: tuple[str, ...]
) -> None:
    answer = run(*arguments, "-o", name, cwd=asked.parent)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert ".csv" in answer.stderr
    assert "-f csv|json|ndjson|markdown|tsv|table" in answer.stderr
    assert [path.name for path in asked.parent.iterdir()] == ["recount.db"]
    assert run(*ONE, "-f", "csv", "-o", name, cwd=asked.parent).returncode == 0


@pytest.mark.parametrize("target", ["-", "/dev/stdout"])
def test_stdout_by_name(run, asked: Path, target: str) -> None:
    answer = run(*ONE, "-f", "csv", "-o", target, "--db", asked)
    assert answer.stdout == "a,b\n1,é\n"


def test_a_failure_leaves_the_old_file(run, asked: Path) -> None:
    folder = asked.parent
    (folder / "x.csv").write_text("old", encoding="utf-8")
    answer = run("query", "SELECT a FROM absent", "-o", "x.csv", cwd=folder)
    assert answer.returncode == 1
    assert (folder / "x.csv").read_text(encoding="utf-8") == "old"
    assert sorted(path.name for path in folder.iterdir()) == ["recount.db", "x.csv"]


def test_a_failure_makes_no_file(run, asked: Path) -> None:
    run("query", "SELECT a FROM absent", "-o", "x.csv", cwd=asked.parent)
    assert [path.name for path in asked.parent.iterdir()] == ["recount.db"]


def test_a_missing_folder_is_told(run, asked: Path) -> None:
    answer = run(*ONE, "-o", "absent/x.csv", cwd=asked.parent)
    assert answer.returncode == 2
    assert answer.stderr == "Error: absent/x.csv: there is no folder absent; make it first\n"


def test_letters_that_the_terminal_lacks(run, asked: Path) -> None:
    answer = run(*ONE, "-f", "csv", "--db", asked, env={"PYTHONIOENCODING": "ascii"})
    assert (answer.returncode, answer.stdout) == (0, "a,b\n1,?\n")


WRITERS = [
    ("ingest", "absent.csv"),
    ("ingest", "absent.csv", "--dry-run"),
    ("schema",),
    ("db", "history", "-f", "csv"),
    (*ONE, "-f", "csv"),
]


@pytest.mark.parametrize("arguments", WRITERS, ids=" ".join)
def test_no_file_is_written_over_the_database(
    run, asked: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    before, link = asked.read_bytes(), tmp_path / "link"
    link.symlink_to(asked)
    here = run(*arguments, "-o", "recount.db", cwd=asked.parent)
    assert here.stderr == "Error: recount.db is the database; write to another file\n"
    named = [
        run("--db", asked, *arguments, "-o", link),
        run("--db", f"sqlite:///{asked}", *arguments, "-o", asked),
        run(*arguments, "-o", asked, env={"RECOUNT_DB": str(asked)}),
    ]
    assert [told.returncode for told in (here, *named)] == [2, 2, 2, 2]
    assert all("is the database; write to another file" in told.stderr for told in named)
    assert asked.read_bytes() == before


def test_rejects_are_not_written_over_a_database_yet_to_be_made(run, tmp_path: Path) -> None:
    write_ged(tmp_path / "GEDEvent_v24_1.csv", [BATTLE | {"low": "dozens"}, MILITIAS])
    told = run("ingest", "GEDEvent_v24_1.csv", "-o", "recount.db")
    assert (told.returncode, "recount.db is the database" in told.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["GEDEvent_v24_1.csv"]


def test_every_command_that_writes_text_spares_letters_that_the_terminal_lacks(
    run, tmp_path: Path
) -> None:
    coding = "recount: 1\narticle: {key: a, title: été}\ncoding: {coder: c1}\n"
    (tmp_path / "é.yaml").write_text(coding, encoding="utf-8")
    ascii_only = {"PYTHONIOENCODING": "ascii"}
    assert run("ingest", "é.yaml", env=ascii_only).returncode == 0
    told = run("history", "a", env=ascii_only)
    assert (told.returncode, "title: ?t?" in told.stdout) == (0, True)
    told = run("publish", "é.yaml", "-o", "out", env=ascii_only)
    assert (told.returncode, told.stdout) == (0, "out/?.yaml\n")
