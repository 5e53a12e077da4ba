"""Verbs that say something before "that", whatever else they tell of."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Quis, 40, related that 12 were killed.", "Ana Quis"),
        ("The Workers Union maintained today that 12 were killed.", "The Workers Union"),
        ("The bishop lamented that 12 people had died.", "The bishop"),
        ("The mayor conceded that 12 died.", "The mayor"),
        ("The judge ruled that the police had killed 12 people.", "The judge"),
        ("The commission determined that soldiers killed 12 people.", "The commission"),
        ("The army maintains that 12 died.", "The army"),
        ("The brigade estimates that 12 were killed.", "The brigade"),
        (
            "A note issued by the Health Ministry states that 12 were killed.",
            "A note issued by the Health Ministry",
        ),
        ("The secretariat points out that 12 were killed.", "The secretariat"),
        ("The union, however, asked for calm, and recalled that 12 died.", "The union"),
        ("The union maintained its boycott after 12 were killed.", None),
        ("The judge ruled against the men who killed 12 people.", None),
    ],
)
def test_says_that(text: str, speaker: str | None) -> None:
    assert [(f.best, f.said_by) for f in figures_in(text)] == [(12, speaker)]


def test_how_surely() -> None:
    told = "The mayor suggested that 12 died. The army boasted that it killed 12 men."
    assert [f.certainty for f in figures_in(told)] == ["possible", "alleged"]
