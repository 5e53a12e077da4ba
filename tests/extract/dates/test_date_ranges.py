"""Dates from one to another, as one."""

import pytest

from recount.extract.dates.find import dates_in
from recount.extract.dates.told import with_told


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("From January to June 2030, 40 died.", "From January to June 2030", "2030-01/2030-06"),
        ("Between January and June 2030 40 died.", "Between January and June 2030",
         "2030-01/2030-06"),
        ("In January-March 2030 40 died.", "In January-March 2030", "2030-01/2030-03"),
        ("During Nov. – Dec. 2030 40 died.", "During Nov. – Dec. 2030", "2030-11/2030-12"),
        ("On June 3 and 4, 40 died.", "June 3 and 4", "2030-06-03/2030-06-04"),
        ("Forty died (January – June 2030).", "January – June 2030", "2030-01/2030-06"),
        ("From October through March 2030, 40 died.", "From October through March 2030",
         "2029-10/2030-03"),
        ("From March 2029 to June 2030, 40 died.", "From March 2029 to June 2030",
         "2029-03/2030-06"),
        ("Between March 2029 and June 2030, 40 died.", "Between March 2029 and June 2030",
         "2029-03/2030-06"),
        ("Between 3 and 5 June 2030 40 died.", "Between 3 and 5 June 2030",
         "2030-06-03/2030-06-05"),
        ("On 3-5 June 2030 40 died.", "3-5 June 2030", "2030-06-03/2030-06-05"),
        ("On 3 and 4 June 2030 40 died.", "3 and 4 June 2030", "2030-06-03/2030-06-04"),
        ("From 3rd to 5th June 2030 40 died.", "From 3rd to 5th June 2030",
         "2030-06-03/2030-06-05"),
        ("Clashes on June 3–5, 2030 killed 40.", "June 3–5, 2030", "2030-06-03/2030-06-05"),
        ("Clashes on March 3 to 5 in Lona killed 40.", "March 3 to 5", "2031-03-03/2031-03-05"),
        ("From 3 March to 5 May, 40 died.", "From 3 March to 5 May", "2031-03-03/2031-05-05"),
        ("Between Friday and Monday 40 died.", "Between Friday and Monday",
         "2031-05-02/2031-05-05"),
        ("Between Friday night and Saturday morning 40 died.",
         "Between Friday night and Saturday", "2031-05-02/2031-05-03"),
        ("On Friday night and early Saturday 40 died.", "Friday night and early Saturday",
         "2031-05-02/2031-05-03"),
        ("Late on Friday night into Saturday 40 died.", "Friday night into Saturday",
         "2031-05-02/2031-05-03"),
        ("Overnight from Friday to Saturday 40 died.", "from Friday to Saturday",
         "2031-05-02/2031-05-03"),
        ("Overnight into Saturday 40 died.", "Overnight into Saturday", "2031-05-02/2031-05-03"),
    ],
)  # fmt: skip
def test_a_range(text: str, words: str, edtf: str) -> None:
    found = with_told(text, dates_in(text, "2031-05-07"))
    assert [(m.words, m.edtf) for m in found] == [(words, edtf)]
    assert all(text[m.start : m.end] == m.words for m in found)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In January and June 2030 40 died.", ["2031-01", "2030-06"]),
        ("They fought on Friday night, and Saturday was quiet.", ["2031-01-03", "2031-01-04"]),
        ("After the raid of Friday and Saturday's blast 40 died.", ["2031-01-03", "2031-01-04"]),
        ("On Friday night and Sunday morning 40 died.", ["2031-01-03", "2031-01-05"]),
        ("They killed 3 and 5 June 2030 was quiet.", ["2030-06-05"]),
        ("On June 3 to 12 hospitals they sent aid.", ["2030-06-03"]),
        ("They killed 12 on June 3 and 4 were hurt.", ["2030-06-03"]),
        ("On June 3 and 5 they fought.", ["2030-06-03"]),
        ("On June 3, 5 people died.", ["2030-06-03"]),
        ("On June 5-3 people died.", ["2030-06-05"]),
        ("On June 3-40 people died.", ["2030-06-03"]),
        ("The score was 3 to 5 in June 2030.", ["2030-06"]),
        ("It may-June 2030.", ["2030-06"]),
        ("He came 12 to 5 June 2030.", ["2030-06-05"]),
        ("From June 2030 to March 2029 they fought.", ["2030-06", "2029-03"]),
    ],
)
def test_no_range(text: str, edtf: list[str]) -> None:
    assert [m.edtf for m in with_told(text, dates_in(text, "2031-01-07"))] == edtf
