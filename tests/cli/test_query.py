"""`recount query`: one SELECT, read-only, in limited time."""

import json
from pathlib import Path

import pytest


def test_rows(run, asked: Path) -> None:
    answer = run("query", "SELECT key FROM event ORDER BY key", "--db", asked)
    assert answer.returncode == 0
    assert answer.stdout.splitlines() == [
        "key",
        "-----------------",
        "barracks-2031-06",
        "market-2031-05-03",
    ]
    assert answer.stderr == ""


@pytest.mark.parametrize(
    ("source", "options"),
    [
        ("-", {"input": "SELECT 1 AS é\n"}),
        ("@one.sql", {}),
        ("SELECT 1 AS é;", {}),
        ("-- mine\nSELECT 1 AS é", {}),
    ],
)
def test_where_sql_comes_from(run, asked: Path, source: str, options: dict[str, str]) -> None:
    (asked.parent / "one.sql").write_text("-- mine\nSELECT 1 AS é\n", encoding="utf-8")
    answer = run("query", source, "-f", "json", cwd=asked.parent, **options)
    assert json.loads(answer.stdout) == [{"é": 1}]


@pytest.mark.parametrize(
    ("given", "type_of"),
    [("5", "integer"), ("2.5", "real"), ("007", "text"), ("5e3", "text"), ("x", "text")],
)
def test_values(run, asked: Path, given: str, type_of: str) -> None:
    answer = run(
        *("query", "SELECT typeof(:v) AS t, CAST(:v AS TEXT) AS v", "-p", f"v={given}"),
        *("-f", "csv", "--db", asked),
    )
    assert answer.stdout == f"t,v\n{type_of},{given}\n"


def test_a_value_is_never_sql(run, asked: Path) -> None:
    text = "x' OR '1'='1"
    answer = run(
        *("query", "SELECT key FROM event WHERE key = :k", "-p", f"k={text}", "--db", asked)
    )
    assert (answer.returncode, answer.stderr) == (0, "note: no rows\n")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ([], "the SQL has a parameter :event without a value; give it with -p event=VALUE"),
        (["-p", "evnt=a"], "-p evnt: the SQL has no :evnt; it asks for :event"),
    ],
)
def test_values_that_do_not_fit_the_sql_are_a_fault_of_usage(
    run, asked: Path, given: list[str], message: str
) -> None:
    answer = run("query", "SELECT :event", *given, "--db", asked)
    assert (answer.returncode, answer.stdout, answer.stderr) == (2, "", f"Error: {message}\n")


@pytest.mark.parametrize(
    ("sql", "message"),
    [
        ("SELECT * FROM evnt", "no such table: evnt; did you mean `event`?"),
        ("SELECT titel FROM event", "no such column: titel; did you mean `title`?"),
        ("SELECT e.titel FROM event AS e", "no such column: e.titel; did you mean `title`?"),
        ("SELEC 1", 'near "SELEC": syntax error'),
        ("SELECT 1; SELECT 2", "give one statement, not several"),
        ("SELECT 1; DELETE FROM event", "give one statement, not several"),
        ("", "nothing to run: give one SELECT"),
        ("/* nothing */", "nothing to run: give one SELECT"),
        ("-- nothing", "nothing to run: give one SELECT"),
        ("SELECT ?", "parameters have names"),
        ("DELETE FROM event", "this is read-only: only SELECT is allowed"),
        ("UPDATE event SET title = 'x'", "this is read-only"),
        ("INSERT INTO meta VALUES ('a', 'b')", "this is read-only"),
        ("CREATE TEMP TABLE t (a)", "this is read-only"),
        ("DROP TABLE event", "this is read-only"),
        ("ATTACH 'other.db' AS other", "this is read-only"),
        ("VACUUM INTO 'other.db'", "this is read-only"),
        ("VACUUM", "this is read-only"),
        ("PRAGMA journal_mode = WAL", "this is read-only"),
        ("PRAGMA user_version = 5", "this is read-only"),
        ("PRAGMA writable_schema = 1", "this is read-only"),
        ("REINDEX", "this is read-only"),
        ("BEGIN", "this is read-only"),
        ("COMMIT", "this is read-only"),
        ("SAVEPOINT s", "this is read-only"),
        ("WITH x AS (SELECT 1) DELETE FROM event", "this is read-only"),
        ("SELECT load_extension('x')", "this is read-only"),
    ],
)
def test_refused(run, asked: Path, sql: str, message: str) -> None:
    before = asked.read_bytes()
    answer = run("query", sql, cwd=asked.parent)
    assert answer.returncode == 1
    assert answer.stdout == ""
    assert answer.stderr.startswith("Error: ")
    assert answer.stderr.count("\n") == 1
    assert message in answer.stderr
    assert asked.read_bytes() == before
    assert [path.name for path in asked.parent.iterdir()] == ["recount.db"]


@pytest.mark.parametrize(
    "sql",
    [
        "PRAGMA table_info(event)",
        "SELECT name FROM pragma_table_info('event')",
        "EXPLAIN QUERY PLAN SELECT * FROM event",
        "SELECT count(*) FROM article_search WHERE article_search MATCH 'word'",
        "VALUES (1)",
    ],
)
def test_reading_is_allowed(run, asked: Path, sql: str) -> None:
    assert run("query", sql, "--db", asked).returncode == 0


def test_a_long_query_is_stopped(run, asked: Path) -> None:
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT count(*) FROM n"
    answer = run("query", endless, "--limit-seconds", "0.2", "--db", asked)
    assert answer.returncode == 1
    assert answer.stderr == (
        "Error: stopped after 0.2 seconds; ask for less, or allow more (--limit-seconds)\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["SELECT 1", "-p", "novalue"],
        ["SELECT 1", "-p", "=x"],
        ["SELECT :a", "-p", "a=1", "-p", "b=2"],
        ["SELECT 1", "-o", "nodir/x.csv"],
        ["SELECT 1", "-f", "xml"],
        ["SELECT 1", "--limit-seconds", "0"],
        ["SELECT 1", "-o", "recount.db"],
        ["SELECT 1", "-o", "."],
        [],
    ],
)
def test_usage(run, asked: Path, arguments: list[str]) -> None:
    answer = run("query", *arguments, cwd=asked.parent)
    assert answer.returncode == 2
    assert "Error" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_file_of_sql_that_is_missing_is_an_error(run, asked: Path) -> None:
    answer = run("query", "@absent.sql", "--db", asked)
    assert (answer.returncode, answer.stderr) == (
        1,
        "Error: absent.sql: No such file or directory\n",
    )


def test_a_number_that_no_column_holds(run, asked: Path) -> None:
    answer = run("query", "SELECT :a", "-p", f"a={2**64}", "--db", asked)
    assert (answer.returncode, answer.stderr) == (
        1,
        "Error: a value is a number of more than 64 bits, which no column holds\n",
    )


def test_what_is_no_number_to_count_with_is_text(run, asked: Path) -> None:
    answer = run("query", "SELECT typeof(:a) AS a", "-p", "a=-inf", "-f", "csv", "--db", asked)
    assert answer.stdout == "a\ntext\n"


def test_escapes_in_an_error_do_not_reach_the_terminal(run, asked: Path) -> None:
    answer = run("query", 'SELECT * FROM "\x1b[2Jgone"', "--db", asked)
    assert answer.returncode == 1
    assert "\x1b" not in answer.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["query", "SELECT :name AS name", "-p", "name=caf\udce9"],
        ["explain", "caf\udce9"],
        ["report", "attack_timeline", "--location", "caf\udce9"],
        ["match", "caf\udce9", "market-2031-05-03", "same"],
    ],
)
def test_a_value_in_another_encoding_is_told(run, database: str, arguments: list[str]) -> None:
    """Both engines refuse to take it, each in words of Python's own."""
    answer = run("--db", database, *arguments)
    assert answer.returncode == 2
    assert answer.stderr == (
        r"Error: 'caf\xe9' is not text in UTF-8, which a database holds: give it in that encoding"
        "\n"
    )
