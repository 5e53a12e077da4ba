"""Speakers with words around them that are none of theirs: adverbs, directions, asides."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The divisional officer, Juan Diaz, nevertheless announced the arrest of two soldiers.",
         "The divisional officer, Juan Diaz"),
        ("The minister nonetheless confirmed the deaths of four nurses.", "The minister"),
        ("Further south, a rebel commander, Abu Gil, claims that his men killed nine soldiers.",
         "a rebel commander, Abu Gil"),
        ("Farther east, the army said it had killed 12 rebels.", "the army"),
        ("According to the group Watch & Word, 64 clerks have been killed.",
         "the group Watch & Word"),
        ("The law firm Gil & Paz says 12 clerks were killed.", "The law firm Gil & Paz"),
        ("The clashes, by the police's reckoning, left 15 people dead.", "the police"),
        ("By the governor's reckoning, 15 people died.", "the governor"),
        ("Rights groups count 450 clerks killed since 2021.", "Rights groups"),
    ],
)  # fmt: skip
def test_who_says_it_among_other_words(text: str, speaker: str) -> None:
    assert {figure.said_by for figure in figures_in(text)} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Gunmen killed nine clerks, Radio Lona has learned from hospital sources.",
         "hospital sources"),
        ("Nine clerks died, this agency learned from a police officer.", "a police officer"),
        ("Radio Lona has learned that nine clerks died.", "Radio Lona"),
    ],
)  # fmt: skip
def test_from_whom_it_was_learned(text: str, speaker: str) -> None:
    assert [(figure.best, figure.said_by) for figure in figures_in(text)] == [(9, speaker)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The army said two men died. The Mothers' Union keeps its own book: 14 dead, it says.",
         "The Mothers' Union"),
        ("The army said two men died. The hospital has a list of its own: 14 dead, it says.",
         "The hospital"),
        ("The army said two men died. Civic leader Ana Diaz did: a shell killed nine, she said.",
         "Civic leader Ana Diaz"),
    ],
)  # fmt: skip
def test_the_pronoun_of_whom_the_sentence_begins_with(text: str, speaker: str) -> None:
    assert figures_in(text)[-1].said_by == speaker


@pytest.mark.parametrize(
    "text",
    [
        "She told Reuters, and nine people were wounded.",
        "The mayor told DW, and another nine people were being treated for wounds.",
        "A cook fled, he told Radio Lona, and nine guards were injured.",
    ],
)
def test_whom_somebody_told_is_no_victim(text: str) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == [("wounded", 9)]


def test_it_is_the_body_that_a_word_before_its_name_tells() -> None:
    found = figures_in(
        "The ministry said two men died. According to the press group Word & Voice, 64 clerks have"
        " been killed. Nine are in hospital with wounds, it says."
    )
    assert found[-1].said_by == "the press group Word & Voice"


def test_who_told_a_papers_programme() -> None:
    found = figures_in("Nine clerks died, Ana Diaz told the radio's Morning Hour, after a raid.")
    assert [figure.said_by for figure in found] == ["Ana Diaz"]


def test_the_ministry_is_not_the_toll_that_it_released() -> None:
    found = figures_in(
        "Nine soldiers died, according to a toll released by the defence ministry. Two were hurt,"
        " the ministry said."
    )
    assert [figure.said_by for figure in found] == [
        "a toll released by the defence ministry",
        "the defence ministry",
    ]
