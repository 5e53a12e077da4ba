import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.domain.edtf import (
    Period,
    check_day,
    day_number,
    days_after,
    parse_period,
    precision_of,
)

DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31))


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2016-03-07", "2016-03-07", "2016-03-07", "day"),
        ("2016-03", "2016-03-01", "2016-03-31", "month"),
        ("2016-02", "2016-02-01", "2016-02-29", "month"),
        ("2016", "2016-01-01", "2016-12-31", "year"),
        ("0001", "0001-01-01", "0001-12-31", "year"),
        ("2015-06-26~", "2015-06-26", "2015-06-26", "day"),
        ("2015-06?", "2015-06-01", "2015-06-30", "month"),
        ("2015%", "2015-01-01", "2015-12-31", "year"),
        ("201X", "2010-01-01", "2019-12-31", "longer"),
        ("20XX", "2000-01-01", "2099-12-31", "longer"),
        ("2016-XX", "2016-01-01", "2016-12-31", "year"),
        ("2016-03-XX", "2016-03-01", "2016-03-31", "month"),
        ("2016-XX-XX", "2016-01-01", "2016-12-31", "year"),
        ("2016-03-1X", "2016-03-10", "2016-03-19", "month"),
        ("2016-XX-31", "2016-01-31", "2016-12-31", "year"),
        ("190X-02-29", "1904-02-29", "1908-02-29", "longer"),
        ("XXXX-03-07", None, None, "longer"),
        ("XXXX-02-29", None, None, "longer"),
        ("2016-02-19/2016-02-20", "2016-02-19", "2016-02-20", "days"),
        ("2016-02-19/2016-02-25", "2016-02-19", "2016-02-25", "week"),
        ("2016-03-07/2016-03", "2016-03-07", "2016-03-31", "month"),
        ("2014/2016", "2014-01-01", "2016-12-31", "longer"),
        ("2016-03-07/..", "2016-03-07", None, "longer"),
        ("2016-03-07/", "2016-03-07", None, "longer"),
        ("../2016-03-07", None, "2016-03-07", "longer"),
        ("2016-21", "2016-01-01", "2016-12-31", "year"),
        ("2015-24", "2015-01-01", "2016-02-29", "longer"),
        ("9999-24", "9999-01-01", "9999-12-31", "year"),
        ("2016-03-07T10:20:00Z", "2016-03-07", "2016-03-07", "day"),
        ("2016-03-07T23:20+01:00", "2016-03-07", "2016-03-07", "day"),
        (" 2016-03-07 ", "2016-03-07", "2016-03-07", "day"),
    ],
)
def test_allows_these_days(text, first, last, precision):
    period = parse_period(text)
    assert period == Period(text.strip(), first, last)
    assert precision_of(period) == precision


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2016-02-30", "2016-02-30: no such day"),
        ("1900-02-29", "no such day"),
        ("XXXX-02-30", "no such day"),
        ("2016-13", "no such day"),
        ("2016-00", "no such day"),
        ("2016-01-00", "no such day"),
        ("2016-01-4X", "no such day"),
        ("0000", "no such day"),
        ("2016-3-7", "not a date in EDTF"),
        ("7 March 2016", "not a date in EDTF"),
        ("07/03/2016", "07/03/2016: not a date in EDTF"),
        ("2016-03-07/soon", "2016-03-07/soon: not a date in EDTF"),
        ("٢٠١٦", "not a date in EDTF"),
        ("-0044", "not a date in EDTF"),
        ("[2016,2017]", "not a date in EDTF"),
        ("", "not a date in EDTF"),
        ("2016-02-20/2016-02-19", "ends before it begins"),
        ("2016-02/2016-02-30", "no such day"),
        ("../..", "says nothing"),
        ("/", "says nothing"),
        ("2016/2017/2018", "2016/2017/2018: not a date in EDTF"),
        ("2016-03-07T25:00", "no such time of day"),
        ("2016-03T10:00", "no such time of day"),
        ("XXXX-21", "a season needs its year"),
    ],
)
def test_says_what_is_wrong(text, said):
    with pytest.raises(ValueError, match=re.escape(said)):
        parse_period(text)


@given(DAYS)
def test_a_day_allows_itself_alone(day):
    assert parse_period(day.isoformat()) == (day.isoformat(),) * 3


@given(DAYS, DAYS)
def test_an_interval_goes_from_its_first_to_its_last_day(one, other):
    first, last = sorted([one.isoformat(), other.isoformat()])
    assert parse_period(f"{first}/{last}")[1:] == (first, last)


@given(DAYS, st.integers(-3000, 3000))
def test_days_after_and_day_number_agree(day, count):
    try:
        expected = day + timedelta(days=count)
    except OverflowError:
        return
    assert days_after(day.isoformat(), count) == expected.isoformat()
    assert day_number(expected.isoformat()) - day_number(day.isoformat()) == count


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        ("9999-12-31", 14, "9999-12-31"), ("9999-12-18", 14, "9999-12-31"),
        ("9999-12-17", 14, "9999-12-31"), ("9999-12-16", 14, "9999-12-30"),
        ("0001-01-01", -14, "0001-01-01"), ("0001-01-15", -14, "0001-01-01"),
    ],
)  # fmt: skip
def test_no_day_lies_beyond_the_calendar(day, count, expected):
    assert days_after(day, count) == expected


def test_check_day():
    assert check_day("2016-02-29") == "2016-02-29"
    with pytest.raises(ValueError, match="2015-02-29: no such day"):
        check_day("2015-02-29")
