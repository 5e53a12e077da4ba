"""Values for parameters, from what a person gave."""

from pathlib import Path

import pytest

from recount.errors import UsageFault
from recount.reports.bind import bind, statement
from recount.reports.catalog import Report, load_reports
from recount.reports.header import Param
from recount.store.shipped import shipped

REPORT = Report(
    name="timeline",
    title="",
    about="",
    params=(
        Param("since", "date", None, ""),
        Param("until", "date", None, ""),
        Param("as_of", "date", None, ""),
        Param("rule", "rule", "envelope", ""),
        Param("least", "number", "10", ""),
        Param("event", "event", None, ""),
    ),
    columns=(),
    chart="",
    sql="",
    path=Path("timeline.sql"),
)


def test_defaults() -> None:
    assert bind(REPORT, {}) == {
        "since": None,
        "until": None,
        "as_of": None,
        "rule": "envelope",
        "least": 10,
        "event": None,
    }


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("since", "2016-03-07", "2016-03-07"),
        ("since", "2016-03", "2016-03-01"),
        ("since", "2016", "2016-01-01"),
        ("until", "2016-03", "2016-03-31"),
        ("until", "2016-02", "2016-02-29"),
        ("until", "2015-02", "2015-02-28"),
        ("until", "2016-12", "2016-12-31"),
        ("until", "9999-12", "9999-12-31"),
        ("until", "2016", "2016-12-31"),
        ("as_of", "2016-04", "2016-04-30"),
        ("least", "3", 3),
        ("least", "-2.5", -2.5),
        ("event", "anything", "anything"),
        ("rule", "latest", "latest"),
    ],
)
def test_value(name: str, text: str, value: object) -> None:
    assert bind(REPORT, {name: text})[name] == value


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("since", "yesterday", "--since 'yesterday': is no date"),
        ("since", "2016-13", "is no date"),
        ("since", "2015-02-29", "is no date"),
        ("since", "0000", "is no date"),
        ("since", "07/03/2016", "is no date"),
        ("since", "", "is no date"),
        ("since", "٢٠١٦", "is no date"),
        ("as_of", "2016-3-7", "--as-of '2016-3-7': is no date"),
        ("least", "many", "is no number"),
        ("rule", "envelop", "did you mean `envelope`?"),
        ("country", "tun", "report timeline has no --country; it takes --since, --until, --as-of"),
    ],
)
def test_malformed_value(name: str, text: str, message: str) -> None:
    with pytest.raises(UsageFault) as caught:
        bind(REPORT, {name: text})
    assert message in str(caught.value)
    assert caught.value.exit_code == 2


def test_span_without_a_day() -> None:
    with pytest.raises(UsageFault, match="--since 2017-01-01 is after --until 2016-12-31"):
        bind(REPORT, {"since": "2017", "until": "2016"})


def test_a_limit_stands_in_the_sql_only_where_it_is_given() -> None:
    reports = load_reports([shipped("sql") / "reports"]).values()
    limited = [report for report in reports if "limit" in {param.name for param in report.params}]
    assert limited
    for report in limited:
        everything = statement(report, bind(report, {}))
        assert ":limit" not in everything
        assert report.sql.startswith(everything)
        assert statement(report, bind(report, {"limit": "0"})) == report.sql.rstrip()


def test_a_limit_is_not_below_none() -> None:
    report = load_reports([shipped("sql") / "reports"])["attack_timeline"]
    with pytest.raises(UsageFault, match="--limit '-1': is below 0"):
        bind(report, {"limit": "-1"})
