"""The date of an event, among those of a text published on Sunday 4 May 2031."""

import pytest

from recount.extract.dates import dates_in
from recount.extract.event_dates import event_date
from recount.extract.figures import figures_in
from recount.extract.text import sentences

PUBLISHED = "2031-05-04"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Gunmen killed 12 people on Saturday, police said on Sunday.", "2031-05-03"),
        ("Police said on Sunday that gunmen killed 12 people.", None),
        ("Police said Sunday gunmen had killed 12 people on Friday.", "2031-05-02"),
        ("In a statement on Sunday the army said 12 people were killed on May 1.", "2031-05-01"),
        ("A bomb went off on Friday. Police came late. It killed 12 people.", "2031-05-02"),
        ("On April 2 a bomb killed 3 people. On April 9 gunmen shot dead 12 more.", "2031-04-02"),
        ("The war has killed 900 people since March 2.", None),
        ("The raid in 2019 killed 12 people.", "2019"),
        ("The toll has risen to 22 on Saturday. 12 people were killed at once.", None),
        ("This year 12 people died.", None),
        ("The war has killed 900 people since 2019.", None),
        ("The deadline expires on Friday. Gunmen killed 12 people.", None),
        ("The dead were remembered on Saturday. 12 people were killed.", None),
        ("Gunmen killed 12 people last month.", "2031-04"),
        ("Gunmen killed 12 people overnight.", "2031-05-03/2031-05-04"),
        ("Next Saturday is a holiday. Gunmen killed 12 people.", None),
    ],
)
def test_event_date(text: str, edtf: str | None) -> None:
    spans = [(sentence.start, sentence.end) for sentence in sentences(text)]
    figures = [figure.start for figure in figures_in(text)][:1]
    assert figures
    found = event_date(text, dates_in(text, PUBLISHED), spans, figures, PUBLISHED)
    assert (found.edtf if found else None) == edtf


@pytest.mark.parametrize(
    ("published", "edtf"),
    [
        (None, "2031-05-06"),
        ("2031-05-06", "2031-05-06"),
        ("2031-05-05", None),
        ("2031-05", "2031-05-06"),
        ("2031~", "2031-05-06"),
        ("2030", None),
        ("2031-05-01/2031-06-02", "2031-05-06"),
        ("2031-05-01/..", "2031-05-06"),
        ("../2031-05-01", None),
    ],
)
def test_what_is_after_publication_is_passed_over(published: str | None, edtf: str | None) -> None:
    text = "Gunmen killed 12 people on 6 May 2031."
    found = event_date(text, dates_in(text, published), [(0, len(text))], [7], published)
    assert (found.edtf if found else None) == edtf
