"""Names of bodies that read like other phrases, and who is spoken of without speaking."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Save the Children said five of its staff were killed.", "Save the Children"),
        (
            "The Committee to Protect Journalists said three reporters were killed.",
            "The Committee to Protect Journalists",
        ),
        ("The White House said two Americans were killed.", "The White House"),
        ("Downing Street said two Britons were killed.", "Downing Street"),
        (
            "Action Against Hunger said three of its workers were kidnapped.",
            "Action Against Hunger",
        ),
        ("A woman in the big house said two men were killed.", "A woman in the big house"),
        (
            "They had come to save the children, and residents said two men were killed.",
            "residents",
        ),
        ("Speaking to journalists, the mayor said two men were killed.", "the mayor"),
        ("Contrary to reports, the army said, two men were killed.", "the army"),
        (
            "Contrary to what the rebels say, we lost only one man, the colonel said.",
            "the colonel",
        ),
        ("No soldier died in the attack, contrary to rebel claims.", None),
        ("Bombs blamed for the deaths of 12 people were found.", None),
        ("The rebels blamed the army for the killing of 12 men.", "The rebels"),
    ],
)
def test_speaker(text: str, speaker: str | None) -> None:
    (figure,) = figures_in(text)
    assert figure.said_by == speaker
