"""The date of an event, among those of a text published on Sunday 4 May 2031."""

import pytest

from recount.extract.events.accounts import accounts_in, mentions_in
from recount.extract.figures import figures_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences

PUBLISHED = "2031-05-04"


def dated(text: str, published: str | None) -> str | None:
    """The date of the account of a text's first figure."""
    spans, figures = Spans(list(sentences(text))), figures_in(text)
    assert figures
    date = accounts_in(text, spans, figures[:1], mentions_in(text, published))[0].date
    return date.edtf if date else None


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Gunmen killed 12 people on Saturday, police said on Sunday.", "2031-05-03"),
        ("Police said on Sunday that gunmen killed 12 people.", None),
        ("Police said Sunday gunmen had killed 12 people on Friday.", "2031-05-02"),
        ("In a statement on Sunday the army said 12 people were killed on May 1.", "2031-05-01"),
        ("A bomb went off on Friday. Police came late. It killed 12 people.", "2031-05-02"),
        ("On April 2 a bomb killed 3 people. On April 9 gunmen shot dead 12 more.", "2031-04-02"),
        ("The war has killed 900 people since March 2.", "2031-03-02/2031-05-04"),
        ("The raid in 2019 killed 12 people.", "2019"),
        ("The toll has risen to 22 on Saturday. 12 people were killed at once.", None),
        ("This year 12 people died.", None),
        ("Half of the 12 wounded had left hospital by Saturday.", None),
        ("The war has killed 900 people since 2019.", "2019/2031-05-04"),
        ("The deadline expires on Friday. Gunmen killed 12 people.", None),
        ("The dead were remembered on Saturday. 12 people were killed.", None),
        ("Gunmen killed 12 people last month.", "2031-04"),
        ("Gunmen killed 12 people overnight.", "2031-05-03/2031-05-04"),
        ("The mayor, speaking in Karsa on Friday, said 12 people were killed.", None),
        ("On Saturday the mayor said 12 people were killed.", None),
        ("On Saturday the ministry put it at 15 dead.", None),
        ("Gunmen killed 12 people in Karsa on\nSaturday, a doctor said.", "2031-05-03"),
        ("The toll has reached 22 dead on Friday.", None),
        ("Bombs killed 22 people, the worst attack since the invasion of 2023.", None),
        ("The raid, the first since the king took office in March, killed 22 people.", None),
        ("It was quiet since gunmen killed 22 people in March.", "2031-03"),
        ("POLICE REPORT\n\nOn Friday a bomb killed 22 people in Kona.", "2031-05-02"),
        ("Kona began burying its dead on Saturday after a bomb killed 22 people.", None),
        ("The blast, the worst since the bombing of a mosque in 2023, killed 22 people.", None),
        ("It was the worst since the bombing of 2023, in which 22 people were killed.", "2023"),
        ("The toll of the blast in Kona rose on Friday to 22.", None),
        ("The death toll rose to 22 overnight.", None),
        ("Officials on Friday revised the death toll of the blast down to 22.", None),
        ("A bomb went off on Thursday. A doctor put the toll at 22 on Friday.", "2031-05-01"),
        ("A bomb went off on Thursday. The toll was lowered to 22 on Friday.", "2031-05-01"),
        ("A second bomb went off on Friday and raised the toll to 22.", "2031-05-02"),
        ("A crowd rose on Friday against the mayor, and 22 people were killed.", "2031-05-02"),
        ("It is calm. Since 2 March, when a bomb killed 9, nobody came.", "2031-03-02"),
        ("Next Saturday is a holiday. Gunmen killed 12 people.", None),
    ],
)
def test_event_date(text: str, edtf: str | None) -> None:
    assert dated(text, PUBLISHED) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Gunmen killed 12 people a day after Thursday's vote.", "2031-05-02"),
        ("Gunmen killed 12 people the day before Thursday's vote.", None),
        ("Gunmen killed 12 people two days after a truce was signed on Thursday.", "2031-05-03"),
        ("Two days after a truce was signed on Thursday, gunmen killed 12 people.", "2031-05-03"),
        ("A day after troops left on Friday, gunmen came. They killed 12 people.", "2031-05-03"),
        ("Gunmen killed 12 people a week after the vote of 20 April.", "2031-04-21/2031-04-27"),
        ("Gunmen killed 12 people the Sunday after the vote on 10 April.", "2031-04-13"),
        ("Gunmen killed 12 people two days after the vote on Thursday.", None),
        ("Gunmen killed 12 people two days after nine men were shot on Thursday.", "2031-05-03"),
        ("Two days after 12 men were shot on Thursday, gunmen killed nine.", "2031-05-01"),
        ("Gunmen killed 12 people on Friday, two days after a truce ended.", "2031-05-02"),
        ("Gunmen killed 12 people on Friday after a truce was signed on Thursday.", "2031-05-02"),
        ("Gunmen killed 12 people on Saturday, a day after Friday's vote.", "2031-05-03"),
    ],
)
def test_days_after_a_date_that_is_told_behind(text: str, edtf: str | None) -> None:
    assert dated(text, PUBLISHED) == edtf


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
    assert dated(text, published) == edtf
