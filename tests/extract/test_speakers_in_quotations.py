"""Who speaks inside straight quotation marks, and beside small words that hid the speaker."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            'Ana Diaz, a grocer, hid, she said. "They came," Ana Diaz said. "They killed 12."',
            ["Ana Diaz"],
        ),
        (
            '"We lost 12 men," the general said. "Forty were wounded." The mayor said nine died.',
            ["the general", "the general", "The mayor"],
        ),
        ('"We lost 12 men. Forty were wounded," the general said.', ["the general"] * 2),
        ('A "war hero" was hurt, and 12 were killed. The mayor said it was sad.', [None] * 2),
        ('"We lost 12 men," the general said. Nine more died at once.', ["the general", None]),
    ],
)
def test_quotations(text: str, speakers: list[str | None]) -> None:
    assert [figure.said_by for figure in figures_in(text)] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two men were killed in the raid, the hospital there said.", "the hospital"),
        ("Two men were killed in the raid, the governor said late on Monday.", "the governor"),
        ("Villagers always said 12 people had died.", "Villagers"),
        ("A jury has begun the case of a man charged in the death of a nurse.", None),
        (
            "The Strike Monitor, a group, estimates that 60 people died.",
            "The Strike Monitor, a group",
        ),
        ("State media acknowledge three deaths.", "State media"),
        ("The government of the day said 21 had died.", "The government"),
        ("The government has lowered the death toll, from 39 to 36.", "The government"),
        ("Rights Ledger, which is in exile, has published the names of 29 dead.", "Rights Ledger"),
        ("Rights groups count more than 450 prisoners killed.", "Rights groups"),
        ("They killed the man who told them where the road was.", None),
        ("The U.N. peacekeeping force said 12 had died.", "The U.N. peacekeeping force"),
    ],
)
def test_small_words(text: str, speaker: str | None) -> None:
    assert [figure.said_by for figure in figures_in(text)] == [speaker]
