"""Dates in running text, from a day of publication: Tuesday 8 March 2016."""

import time

import pytest

from recount.domain.edtf import parse_period
from recount.extract.dates.find import dates_in

PUBLISHED = "2016-03-08"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It happened on Monday.", [("2016-03-07", "relative")]),
        ("It happened on Tuesday.", [("2016-03-08", "relative")]),
        ("It happened last Tuesday.", [("2016-03-01", "relative")]),
        ("It will be next Tuesday.", [("2016-03-15", "relative")]),
        ("It happened on Wednesday night.", [("2016-03-02", "relative")]),
        ("It happened yesterday.", [("2016-03-07", "relative")]),
        ("It happened this morning.", [("2016-03-08", "relative")]),
        ("It happened overnight.", [("2016-03-07/2016-03-08", "relative")]),
        ("It happened last month.", [("2016-02", "relative")]),
        ("Earlier this month he left.", [("2016-03", "relative")]),
        ("It happened last year.", [("2015", "relative")]),
        ("It happened last week.", [("2016-02-29/2016-03-06", "relative")]),
        ("It happened three days ago.", [("2016-03-05", "relative")]),
        ("It happened two weeks ago.", [("2016-02-22/2016-02-28", "relative")]),
        ("It happened four months ago.", [("2015-11~", "relative")]),
        ("It happened 10 years ago.", [("2006~", "relative")]),
        ("It happened on March 7.", [("2016-03-07", "inferred")]),
        ("It happened on Saturday, 3 May 2014.", [("2014-05-03", "stated")]),
        ("It happened on Saturday 3 May 2014.", [("2014-05-03", "stated")]),
        ("It happened on Sunday, May 3.", [("2015-05-03", "inferred")]),
        ("It happened on Sunday (May 3).", [("2015-05-03", "inferred")]),
        ("It happened on Sunday the 3rd of May.", [("2015-05-03", "inferred")]),
        ("It happened last Monday, March 7.", [("2016-03-07", "inferred")]),
        ("It happened on Christmas Eve.", [("2015-12-24", "inferred")]),
        ("It happened on New Year's Day.", [("2016-01-01", "inferred")]),
        ("It happened on Christmas Day 2012.", [("2012-12-25", "stated")]),
        ("It happened on Christmas Day last year.", [("2015-12-25", "relative")]),
        ("It happened on Orthodox Christmas Day, days before Christmas.", []),
        ("The 2009 Christmas Day plot failed.", []),
        ("It happened on Friday, 3 May 2014.", [(None, "stated")]),
        ("It happened on Saturday, the third of May.", []),
        (
            "It happened on Saturday and on 3 May 2014.",
            [("2016-03-05", "relative"), ("2014-05-03", "stated")],
        ),
        ("It happened on 7 March.", [("2016-03-07", "inferred")]),
        ("It happened on November 12.", [("2015-11-12", "inferred")]),
        ("The strike of February 19 killed many.", [("2016-02-19", "inferred")]),
        ("It happened on March 18, 2015, in Tunis.", [("2015-03-18", "stated")]),
        ("It happened on 16 November 1989.", [("1989-11-16", "stated")]),
        ("It happened on June 26 last year.", [("2015-06-26", "relative")]),
        ("It happened on the 3rd of January this year.", [("2016-01-03", "relative")]),
        ("It happened in March 2015.", [("2015-03", "stated")]),
        ("It happened in October.", [("2015-10", "inferred")]),
        ("It happened last October.", [("2015-10", "relative")]),
        ("Last March, it happened.", [("2015-03", "relative")]),
        ("It happened in 2015.", [("2015", "stated")]),
        ("It happened on 2016-02-19.", [("2016-02-19", "stated")]),
        ("It happened on Sept. 11, 2001.", [("2001-09-11", "stated")]),
        ("They may march in may and decide.", []),
        ("He paid 2015 dollars for 31 seats.", []),
        ("From March 2 to 7 they fought.", [("2016-03-02", "inferred")]),
        ("It happened on February 30, 2015.", [(None, "stated")]),
        ("In February 30 people were killed.", [("2016-02", "inferred")]),
        ("In February 12 young women were killed.", [("2016-02", "inferred")]),
        ("He was shot in February 12 clashes.", [("2016-02-12", "inferred")]),
        ("", []),
    ],
)
def test_dates(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert [(d.edtf, d.basis) for d in dates_in(text, PUBLISHED)] == expected


@pytest.mark.parametrize(
    ("text", "edtf"),
    [("on March 7", "XXXX-03-07"), ("on Monday", None), ("in October", "XXXX-10"),
     ("last October", None), ("in 2015", "2015")],
)  # fmt: skip
def test_without_a_day_of_publication_nothing_is_invented(text: str, edtf: str | None) -> None:
    assert [d.edtf for d in dates_in(text)] == [edtf]


@pytest.mark.parametrize(
    ("text", "published", "edtf"),
    [
        ("on Monday", "2016-03-08/2016-03-13", "2016-03-07"),
        ("on Tuesday", "2016-03-07/2016-03-13", None),
        ("last month", "2016-03-01/2016-03-13", "2016-02"),
        ("last month", "2016-03", "2016-02"),
        ("on March 7", "2016-10/2017-03-06", "2016-03-07"),
        ("on Monday", "../2016-03-13", None),
        ("on Monday", "no day", None),
    ],
)
def test_of_a_time_of_publication_only_what_all_of_it_tells(
    text: str, published: str, edtf: str | None
) -> None:
    assert [d.edtf for d in dates_in(text, published)] == [edtf]


def test_words_are_verbatim_and_periods_are_edtf() -> None:
    text = "On 7 March, last week, in 2015, two weeks ago and on Monday, June 26 last year."
    found = dates_in(text, PUBLISHED)
    assert len(found) == 6
    for mention in found:
        assert text[mention.start : mention.end] == mention.words
        assert mention.edtf is not None
        assert parse_period(mention.edtf).text == mention.edtf


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize("unit", ["1", "12 ", "in ", "2015-"])
def test_hostile_input_takes_linear_time(unit: str) -> None:
    text = (unit * 1_000_000)[:1_000_000]
    start = time.process_time()
    dates_in(text, PUBLISHED)
    assert time.process_time() - start < 20


def test_a_letter_with_two_small_ones_hides_no_date() -> None:
    (mention,) = dates_in("In İzmir two men died on Monday.", PUBLISHED)
    assert (mention.words, mention.edtf) == ("Monday", "2016-03-07")


@pytest.mark.parametrize(
    ("text", "published", "expected"),
    [
        ("Gunmen killed 37 people over the weekend.", "2031-05-07", ["2031-05-03/2031-05-04"]),
        ("Ten died at the weekend.", "2031-05-05", ["2031-05-03/2031-05-04"]),
        ("Ten died over the past weekend.", "2031-05-04", ["2031-05-03/2031-05-04"]),
        ("Ten died last weekend.", "2031-05-04", ["2031-04-26/2031-04-27"]),
        ("Ten died over the weekend.", "2031-05-03", ["2031-04-26/2031-04-27"]),
        ("Ten died over the weekend.", None, [None]),
        ("Markets open at weekends; ten died on the weekend of 3 May.", "2031-05-07",
         ["2031-05-03"]),
        ("A 2019 bombing in Oldtown killed 22.", "2031-05-07", ["2019"]),
        ("Guards died. The 2019 car bomb attack killed 22.", "2031-05-07", ["2019"]),
        ("The January attack in Oldtown killed 22.", "2031-05-07", ["2031-01"]),
        ("Aides said the June bombing killed 22.", "2031-05-07", ["2030-06"]),
        ("Guards died in the May raid, which killed 22.", "2031-05-07", ["2031-05"]),
        ("Two suspects in the March bombing fled.", "2031-05-07", []),
        ("Guards recalled the March bombing.", "2031-05-07", []),
        ("The March on Oldtown ended. The may attack did not.", "2031-05-07", []),
        ("An echo of the 2019 bombing, a 2019 report said.", "2031-05-07", []),
        ("In June of last year, ten died.", "2031-05-07", ["2030-06"]),
        ("Ten died in March of this year.", "2031-05-07", ["2031-03"]),
        ("Ten died on June 26 of last year and in May of 2029.", "2031-05-07",
         ["2030-06-26", "2029-05"]),
    ],
)  # fmt: skip
def test_weekends_years_of_attacks_and_months_of_years(
    text: str, published: str | None, expected: list[str | None]
) -> None:
    assert [mention.edtf for mention in dates_in(text, published)] == expected
