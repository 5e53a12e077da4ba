"""Dates told by another date of the text, published on Wednesday 7 May 2031."""

import time

import pytest

from recount.extract.dates.find import dates_in
from recount.extract.dates.told import with_told


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("On Saturday it began. A month after gunmen killed 20.", "2031-04~"),
        ("It began in March 2015, and three months later again.", "2015-06"),
        ("It began in March 2015, and two years later again.", "2017~"),
        ("It began on Monday. The next day it ended.", "2031-05-06"),
        ("It began on Monday. The same day it ended.", "2031-05-05"),
        ("It began on Monday. It ended on the same night.", "2031-05-05"),
        ("It began on Monday. They left the next morning.", "2031-05-06"),
        ("It began on Monday. Later that night they left.", "2031-05-05"),
        ("It began on Monday. They left that evening.", "2031-05-05"),
        ("It began on Monday. The night before, they came.", "2031-05-04"),
        ("It began overnight. A day earlier, they came.", "2031-05-05/2031-05-06"),
        ("It began overnight. The night before, they came.", "2031-05-05/2031-05-06"),
        ("It went on from Friday to Monday. A day earlier, they came.", "2031-05-01"),
        ("It went on from Friday to Monday. A day later, they left.", "2031-05-06"),
        ("It began last week. They said that night raids went on.", "2031-04-28/2031-05-04"),
        ("On Monday, the day after seven people died.", "2031-05-04"),
        ("On Monday, the day before seven people died.", "2031-05-06"),
        ("On Monday, a day after at least five soldiers died.", "2031-05-04"),
        ("Two days after gunmen came, crowds marched on Tuesday.", "2031-05-04"),
        ("Two days after gunmen came, crowds marched. On Tuesday they left.", None),
        ("It began on Monday. In the evening they left.", "2031-05-05"),
        ("Fighting went on; on Tuesday as the day before.", "2031-05-05"),
        ("On Friday, three days after gunmen came.", "2031-04-29"),
        ("On Friday it began. Three days later it ended.", "2031-05-05"),
        ("On Sunday. The previous week they came.", "2031-04-21/2031-04-27"),
        ("On Sunday. The previous month they came.", "2031-04"),
        ("Between 9 and 15 April. The previous week they came.", "2031-04-02/2031-04-08"),
        ("It began in March 2015. The following year they came.", "2016"),
        ("It began in March 2015. The same year they came.", "2015"),
        ("On Sunday. A fortnight earlier they came.", "2031-04-14/2031-04-20"),
        ("On Sunday. Two weeks before, they came.", "2031-04-14/2031-04-20"),
        ("On 1 May. Eighteen months earlier they came.", "2029-11~"),
        ("On Monday troops came. On the Friday before, they left.", "2031-05-02"),
        ("On Monday troops came. They left on the previous Monday.", "2031-04-28"),
        ("On 3 April troops came. The following Friday, they left.", "2031-04-04"),
        ("On 4 April troops came. They left on the Friday after.", "2031-04-11"),
        ("On Monday troops came. They left the Friday before the vote.", None),
        ("In April troops came. On that Friday they left.", None),
        ("On Monday troops came. Two days before Christmas, they left.", None),
        ("On Monday troops came. Two days after a truce was signed, they left.", None),
        ("On Monday troops came. Two days before, they left.", "2031-05-03"),
        ("Two days later it ended.", None),
        ("In 2015. Two days later it ended.", None),
        ("In 2015. Two weeks later it ended.", None),
        ("On XX. Two months later it ended.", None),
    ],
)
def test_words_that_count_from_a_date(text: str, edtf: str | None) -> None:
    found = with_told(text, dates_in(text, "2031-05-07"))
    told = [mention for mention in found if mention.basis == "relative" and " " in mention.words]
    assert told[-1].edtf == edtf
    assert text[told[-1].start : told[-1].end] == told[-1].words
    assert found == sorted(found, key=lambda mention: mention.start)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They fought on Saturday and Sunday.", ["2031-05-03/2031-05-04"]),
        ("From 3 May to 4 May they fought.", ["2031-05-03/2031-05-04"]),
        ("They fought on Saturday and on Monday.", ["2031-05-03", "2031-05-05"]),
        ("They fought on Saturday. And Sunday was quiet.", ["2031-05-03", "2031-05-04"]),
        ("It began on Friday and ended on Monday.", ["2031-05-02/2031-05-05"]),
        ("From 1 March to 7 May they fought.", ["2031-03-01/2031-05-07"]),
        ("They fought in March and April.", ["2031-03", "2031-04"]),
    ],
)
def test_a_day_and_the_next_are_one_mention(text: str, edtf: list[str]) -> None:
    found = [m.edtf for m in with_told(text, dates_in(text, "2031-05-07"))]
    assert found[: len(edtf)] == edtf[: len(found)]


def test_the_day_before_in_a_place() -> None:
    text = "The army said on Monday it had killed nine rebels the day before in Lona."
    found = [m.edtf for m in with_told(text, dates_in(text, "2031-05-07"))]
    assert found == ["2031-05-05", "2031-05-04"]


@pytest.mark.usefixtures("untraced")
def test_time_is_linear() -> None:
    text = "On Monday two days later " * 20_000
    start = time.process_time()
    with_told(text, dates_in(text, "2031-05-07"))
    assert time.process_time() - start < 20
