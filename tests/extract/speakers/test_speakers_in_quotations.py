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
        ("The interior ministry's now saying 31 were killed.", "The interior ministry"),
        ("The army is saying that 12 died.", "The army"),
        ("The army's killing of 12 people shocked them.", None),
        ("The city says 12 officers were hurt.", "The city"),
        ("People in the city said 12 had died.", "People in the city"),
        ("He is saying goodbye to the 12 who died.", None),
        ("The U.N. peacekeeping force said 12 had died.", "The U.N. peacekeeping force"),
    ],
)
def test_small_words(text: str, speaker: str | None) -> None:
    assert [figure.said_by for figure in figures_in(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Diaz fled for days. She had two sons. One was shot dead, she says.", "Ana Diaz"),
        (
            "The army said it left. Juan Gil, who stayed, lost his home. Six died, he said.",
            "Juan Gil",
        ),
        ("The army said it left. Juan Gil was killed. Six others died, he said.", "The army"),
        ("The army said it left. In the town Juan Gil wept. Six died, it said.", "The army"),
    ],
)
def test_whom_she_means(text: str, speaker: str) -> None:
    assert figures_in(text)[-1].said_by == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The 4th Brigade today raised to nine the number of soldiers killed.", "The 4th Brigade"),
        ("The union points out that six men have been killed.", "The union"),
    ],
)
def test_words_between(text: str, speaker: str) -> None:
    (figure,) = figures_in(text)
    assert figure.said_by == speaker
    assert "that" not in figure.quote


@pytest.mark.parametrize(
    "text",
    [
        "Four clerks have been murdered since the government took office.",
        "Since 2020, 411 rebels have surrendered.",
        "Police have arrested 2,300 people since a state of emergency was declared.",
    ],
)
def test_counted_since(text: str) -> None:
    assert [figure.counting for figure in figures_in(text)] == ["cumulative"]
