"""Weekdays of a week or month, in names, of what lay ahead; published on Wednesday 7 May 2031."""

import pytest
from days_told import days_told

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Six people were killed on Tuesday last week.", "2031-04-29"),
        ("Six people were killed on Friday of last week.", "2031-05-02"),
        ("Last week on Tuesday, six people were killed.", "2031-04-29"),
        ("Six people were killed on Monday this week.", "2031-05-05"),
        ("A week ago today, gunmen killed six people.", "2031-04-30"),
        ("A week ago yesterday, gunmen killed six people.", "2031-04-29"),
        ("A week ago Monday, gunmen killed six people.", "2031-04-28"),
        ("Two weeks ago on Monday gunmen killed six people.", "2031-04-21"),
        ("A week ago gunmen killed six people.", "2031-04-28/2031-05-04"),
        ("Gunmen killed six people last week.", "2031-04-28/2031-05-04"),
        ("Gunmen killed six people on Tuesday.", "2031-05-06"),
        ("Between Monday and Thursday, 23 people were killed.", "2031-04-28/2031-05-01"),
        ("Between Friday and Monday, 23 people were killed.", "2031-05-02/2031-05-05"),
        ("The 2029 Easter Sunday bombings killed 269 people.", "2029"),
        ("Gunmen killed six people the day before yesterday.", "2031-05-05"),
        ("Gunmen killed six people two nights ago.", "2031-05-05"),
        ("Gunmen killed six people a fortnight ago.", "2031-04-21/2031-04-27"),
        ("Overnight Monday, gunmen killed six people.", "2031-05-05"),
        ("Gunmen killed six people in early May.", "2031-05"),
        ("At the start of April, gunmen killed six people.", "2031-04"),
        ("In mid-June, gunmen killed six people.", "2030-06"),
        ("In late March 2029 gunmen killed six people.", "2029-03"),
        ("By the end of April six people had been killed.", None),
        ("Six people were killed in the week to Sunday.", None),
        ("Six people were killed in the week ending 4 May.", None),
        ("A week ago on Tuesday gunmen killed six people.", "2031-04-29"),
        ("Gunmen killed six people on Tuesday two weeks ago.", "2031-04-22"),
        ("Gunmen killed six people on Friday two weeks ago.", None),
        ("Gunmen killed six people this past Friday.", "2031-05-02"),
        ("Gunmen killed six people in a Friday attack.", "2031-05-02"),
        ("Gunmen killed six people on a Friday.", None),
        ("Gunmen killed six people one Friday night.", None),
        ("A bomb at a Friday market killed six people.", None),
        ("Gunmen killed six people on a Friday in March.", "2031-03"),
        ("Gunmen killed six people on the first Friday of April.", "2031-04-04"),
        ("Gunmen killed six people on the last Sunday in May.", "2030-05-26"),
        ("Gunmen killed six people on the second Sunday of June 2028.", "2028-06-11"),
        ("Gunmen killed six people on the Friday before Easter.", None),
        ("Gunmen killed six people on the Friday after the vote.", None),
        ("Gunmen killed six people on the previous Friday.", None),
        ("Gunmen killed six people following Friday's vote.", "2031-05-02"),
        ("Police said that Friday's raid killed six people.", "2031-05-02"),
        ("On Good Friday, gunmen killed three people.", None),
        ("On Passion Sunday, gunmen killed three people.", None),
        ("Fourteen people were killed on Bloody Sunday in 1972.", "1972"),
        ("A bomb at the Friday Mosque killed six people.", None),
        ("Gunmen killed six people during Friday prayers.", "2031-05-02"),
        ("Ahead of Thursday's vote, gunmen killed two people.", None),
        ("On the eve of Sunday's election, gunmen killed two people.", None),
        ("Gunmen killed six people two days before Monday's election.", None),
        ("Gunmen killed six people before Monday's local elections.", None),
        ("Six people were killed in clashes before Monday's match.", "2031-05-05"),
        ("Two candidates have been killed ahead of elections on June 6.", None),
        ("Gunmen killed six people before elections scheduled for Sunday.", None),
        ("Gunmen killed six people on Monday ahead of Thursday's vote.", "2031-05-05"),
        ("A bomb killed six people before dawn on Monday.", "2031-05-05"),
        ("Gunmen killed four people in the last week of April.", "2031-04"),
        ("Police told of the killing last week of two monks.", "2031-04-28/2031-05-04"),
        ("Karsa, 5 May 2031 - A bomb killed six people yesterday.", "2031-05-04"),
        ("KARSA, May 6 (Agency) - A bomb killed six people on Tuesday.", "2031-05-06"),
        ("KARSA, March 6 (Agency) - A bomb killed six people on Tuesday.", "2031-05-06"),
    ],
)
def test_weekday(text: str, edtf: str | None) -> None:
    assert days_told(text) == [edtf]


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("Gunmen killed 60 people in the last week of April.", "toll"),
        ("Gunmen killed 60 people in the last week.", "cumulative"),
        ("Gunmen killed 60 people in the last week of fighting.", "cumulative"),
    ],
)
def test_week_of_a_month_is_no_time_up_to_publication(text: str, counting: str) -> None:
    assert [figure.counting for figure in figures_in(text)] == [counting]
