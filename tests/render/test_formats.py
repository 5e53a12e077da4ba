"""Each format of rows, to the letter."""

import csv
import io
import json
import re

import pytest
from wcwidth import wcswidth

from recount.domain.result import Result
from recount.render import render

ROWS = Result(
    ("event_key", "best", "place", "latitude"),
    [
        ("a", 1234567, "Sousse | <b>[x](javascript:1)</b>", 36.8),
        ("b", None, "مدينة", 1e-7),
        ("=1+1", -5, None, None),
    ],
)
NONE = Result(("event_key", "best"), [])

EXPECTED = {
    "markdown": (
        "| event_key | best | place | latitude |\n"
        "| --- | --: | --- | --: |\n"
        "| a | 1234567 | Sousse \\| &lt;b&gt;\\[x\\](javascript:1)&lt;/b&gt; | 36.8 |\n"
        "| b |  | مدينة | 0.0000001 |\n"
        "| =1+1 | -5 |  |  |\n"
    ),
    "csv": (
        "event_key,best,place,latitude\n"
        "a,1234567,Sousse | <b>[x](javascript:1)</b>,36.8\n"
        "b,,مدينة,0.0000001\n"
        "'=1+1,-5,,\n"
    ),
    "tsv": (
        "event_key\tbest\tplace\tlatitude\n"
        "a\t1234567\tSousse | <b>[x](javascript:1)</b>\t36.8\n"
        "b\t\tمدينة\t0.0000001\n"
        "'=1+1\t-5\t\t\n"
    ),
    "json": (
        "[\n"
        '  {"event_key": "a", "best": 1234567, "place": "Sousse | <b>[x](javascript:1)</b>",'
        ' "latitude": 36.8},\n'
        '  {"event_key": "b", "best": null, "place": "مدينة", "latitude": 1e-07},\n'
        '  {"event_key": "=1+1", "best": -5, "place": null, "latitude": null}\n'
        "]\n"
    ),
}


@pytest.mark.parametrize("form", EXPECTED)
def test_format(form: str) -> None:
    assert render(ROWS, form) == EXPECTED[form]


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("table", "event_key  best\n---------  ----\n"),
        ("markdown", "| event_key | best |\n| --- | --- |\n"),
        ("csv", "event_key,best\n"),
        ("tsv", "event_key\tbest\n"),
        ("json", "[]\n"),
        ("ndjson", ""),
    ],
)
def test_no_rows(form: str, text: str) -> None:
    assert render(NONE, form) == text


def test_ndjson_is_an_object_a_line() -> None:
    lines = render(ROWS, "ndjson").splitlines()
    assert [json.loads(line)["event_key"] for line in lines] == ["a", "b", "=1+1"]


def test_table_aligns_numbers_right_and_keeps_every_digit() -> None:
    result = Result(
        ("key", "best", "share"), [("001", 1234567890123, 1e22), ("1e5", 5, 0.5), ("x", None, None)]
    )
    assert render(result, "table") == (
        "key           best                    share\n"
        "---  -------------  -----------------------\n"
        "001  1234567890123  10000000000000000000000\n"
        "1e5              5                      0.5\n"
        "x\n"
    )


def test_table_aligns_wide_letters() -> None:
    lines = render(Result(("place", "n"), [("東京都", 1), ("Tunis", 22)]), "table").splitlines()
    assert {wcswidth(line) for line in lines} == {10}


WIDE = Result(
    ("event_key", "killed_best", "title"),
    [("northport-market-2031-05-03", 1234567890, "Gunmen attack the market of Northport " * 3)],
)


@pytest.mark.parametrize("width", [50, 60, 80, 100])
def test_table_fits_the_terminal_and_breaks_no_number(width: int) -> None:
    text = render(WIDE, "table", width=width)
    assert max(map(len, text.splitlines())) <= width
    assert "1234567890" in text
    assert "killed_best" in text
    words = set(re.findall(r"\w+", text))
    assert {"Gunmen", "market"} <= words


def test_rows_that_cannot_fit_are_shown_as_records() -> None:
    columns = tuple(f"column_{number:02}" for number in range(20))
    result = Result(columns, [tuple(range(1000, 1020)), (*range(19), None)])
    lines = render(result, "table", width=60).splitlines()
    assert max(map(len, lines)) <= 60
    assert lines[1].split() == ["column_00", "1000"]
    assert sum(line.startswith("column_19") for line in lines) == 1


def test_piped_table_is_not_wrapped() -> None:
    assert len(render(WIDE, "table").splitlines()) == 3


@pytest.mark.parametrize("form", ["csv", "tsv"])
@pytest.mark.parametrize(
    "text",
    ["=1", "+1", "-1", "@a", "\t=1", "\n=1", "'=1", "''=1", "'s-Hertogenbosch", "-", "a=1", "'"],
)
def test_separated_reads_back(form: str, text: str) -> None:
    written = render(Result(("x", "y"), [(text, "z")]), form)
    delimiter = {"csv": ",", "tsv": "\t"}[form]
    ((cell, _),) = list(csv.reader(io.StringIO(written, newline=""), delimiter=delimiter))[1:]
    assert cell[:1] not in {"=", "+", "-", "@", "\t", "\n"}
    back = cell[1:] if re.match("'+[=+\\-@\t\r\n]", cell) else cell
    assert back == text


def test_column_names_are_guarded_too() -> None:
    assert render(Result(("=cmd()", "\x1b[2J"), []), "csv") == "'=cmd(),\n"


@pytest.mark.parametrize("form", ["table", "markdown", "csv", "tsv", "json", "ndjson"])
def test_no_format_lets_a_terminal_run_something(form: str) -> None:
    text = render(Result(("x",), [("a\x1b[2Jb\x9b31mc\x07\u202ed",)]), form)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", text)


def test_json_keeps_what_it_escapes() -> None:
    text = "a\x1b[2Jb\x9b\u202e\ud800"
    assert json.loads(render(Result(("x",), [(text,)]), "json")) == [{"x": text}]


def test_json_has_no_number_that_json_lacks() -> None:
    result = Result(("a", "a", "a_2"), [(float("inf"), b"\x01", 9)])
    assert json.loads(render(result, "json")) == [{"a": None, "a_2": "01", "a_2_2": 9}]
