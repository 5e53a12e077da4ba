"""Speakers with their office behind the name, past asides, and behind a list of deeds."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Two fishermen died, according to Ana Diaz, a coordinator of the collective.",
            "Ana Diaz, a coordinator of the collective",
        ),
        (
            "Two fishermen died, according to Ana Diaz, head of the collective in Lona.",
            "Ana Diaz, head of the collective in Lona",
        ),
        (
            "Two fishermen died, said Ana Diaz, the group's coordinator.",
            "Ana Diaz, the group's coordinator",
        ),
        (
            "Two fishermen died, said Ana Diaz, spokeswoman for the hospital, adding that one ran.",
            "Ana Diaz, spokeswoman for the hospital",
        ),
        ("Two men died, said Ana Diaz, 43, a nurse.", "Ana Diaz"),
        ("Two men died, said Ana Diaz, a nurse.", "Ana Diaz"),
        ("According to Ana Diaz, a nurse was killed.", "Ana Diaz"),
        ("The mayor alleged that two clerks were killed.", "The mayor"),
        ("The alleged attackers killed two clerks.", None),
        (
            "The committee formed over the raid, however, claimed that two clerks were killed.",
            "The committee formed over the raid",
        ),
        ("Two clerks died, however, said police.", "police"),
        (
            "Rebels stormed a town, killing two clerks and setting homes ablaze, residents and a "
            "rights group said.",
            "residents and a rights group",
        ),
        (
            "The ministry, in a statement shortly before midnight, gave a lower count of 11 dead.",
            "The ministry",
        ),
        ("Rebels killed 12 clerks, in a statement of their own, police said.", "police"),
        ("The bomb killed two clerks, a nurse and a cook said.", "a nurse and a cook"),
    ],
)
def test_who_says_so(text: str, speaker: str | None) -> None:
    assert figures_in(text)[0].said_by == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Two clerks died, said Ana Diaz, head of the clinic. A nurse was killed, Diaz said.",
            "Ana Diaz, head of the clinic",
        ),
        (
            "A spokesman for the army's Fourth Region, Col. Pramote Inthar, said it had rained. "
            "Two rebels were killed, Pramote said.",
            "A spokesman for the army's Fourth Region, Col. Pramote Inthar",
        ),
        (
            "General Juan Diaz said it had rained. Two rebels were killed, Juan said.",
            "General Juan Diaz",
        ),
        (
            "Ana Diaz said it had rained. Two rebels were killed, Ana Gil said.",
            "Ana Gil",
        ),
    ],
)
def test_a_short_name_is_of_whom_it_names(text: str, speaker: str) -> None:
    assert figures_in(text)[-1].said_by == speaker
