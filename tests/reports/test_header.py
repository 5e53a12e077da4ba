"""The header of an SQL file."""

import pytest

from recount.reports.header import Column, Param, placeholders, read_header

GOOD = """\
-- title: Deaths by month
-- about: How many died.
-- about: As reported,
--   not verified.
-- param: since date NULL | from this day
-- param: rule rule envelope | how totals are made
-- column: month | ISO month
-- column: best | persons; NULL: nobody gave one
-- chart: bar x=month y=best

SELECT ':not_one' AS month, 1 AS best -- :nor_this
WHERE CAST(:since AS TEXT) IS NULL AND CAST(:rule AS TEXT) = 'envelope'
"""


def test_good_header() -> None:
    header, problems = read_header(GOOD, "deaths.sql")
    assert problems == []
    assert header.title == "Deaths by month"
    assert header.about == "How many died. As reported, not verified."
    assert header.params == (
        Param("since", "date", None, "from this day"),
        Param("rule", "rule", "envelope", "how totals are made"),
    )
    assert header.columns == (
        Column("month", "ISO month"),
        Column("best", "persons; NULL: nobody gave one"),
    )
    assert header.chart == "bar x=month y=best"


@pytest.mark.parametrize(
    ("lines", "line", "message"),
    [
        ("-- about: x", None, "no title"),
        ("-- title:", 1, "title is empty"),
        ("-- title: x\n-- titel: y", 2, "unknown entry 'titel'"),
        ("-- title: x\n-- param: event NULL | y", 2, "param is not"),
        ("-- title: x\n-- param: event event NULL", 2, "param is not"),
        ("-- title: x\n-- param: event key NULL | y", 2, "unknown type 'key'"),
        ("-- title: x\n-- param: rule rule NULL | y", 2, "default of a rule"),
        ("-- title: x\n-- column: best", 2, "column is not"),
        ("-- title: x\n-- column: a | b\n-- column: a | c", None, "column a is there twice"),
        ("-- title: x\n-- param: since date NULL | y", None, "param since is not used"),
    ],
)
def test_malformed_header(lines: str, line: int | None, message: str) -> None:
    _, problems = read_header(f"{lines}\nSELECT 1 AS a\n", "own.sql")
    assert [problem.line for problem in problems] == [line]
    assert str(problems[0]).startswith("own.sql:")
    assert message in str(problems[0])


def test_parameter_without_entry() -> None:
    _, problems = read_header("-- title: x\nSELECT :event", "own.sql")
    assert "uses :event" in str(problems[0])


def test_no_sql() -> None:
    _, problems = read_header("-- title: x\n-- only words\n", "own.sql")
    assert "no SQL" in str(problems[0])


def test_every_fault_is_told() -> None:
    _, problems = read_header("-- titel: x\n-- column: y\nSELECT 1", "own.sql")
    assert [problem.line for problem in problems] == [1, 2]


@pytest.mark.parametrize(
    ("sql", "names"),
    [
        ("SELECT :a + :b", {"a", "b"}),
        ("SELECT ':a', \":b\", a::text -- :c\n/* :d\n:e */", set()),
        ("SELECT 'it''s :a', :b", {"b"}),
    ],
)
def test_placeholders(sql: str, names: set[str]) -> None:
    assert placeholders(sql) == names
