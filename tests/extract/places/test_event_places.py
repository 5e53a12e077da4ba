"""The place of the event that some figures are of."""

import time

import pytest

from recount.extract.figures import figures_in
from recount.extract.places import curated, event_place, places_in
from recount.extract.sentences.text import sentences


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Gunmen killed 12 people in Mosul on Saturday.", "Mosul"),
        ("In Iraq, gunmen killed 12 people in Mosul.", "Mosul"),
        ("A bomb went off in Mosul. It was the worst in Iraq this year. It killed 12.", "Mosul"),
        ("A bomb went off in Damascus. In Iraq, gunmen killed 12 people.", "Iraq"),
        ("Gunmen killed 12 people, police in Beirut said. It was in Sidon.", "Sidon"),
        ("TUNIS (Wire) - Gunmen killed 12 people on Saturday.", "TUNIS"),
        ("TUNIS (Wire) - Gunmen killed 12 people in Gafsa.", "Gafsa"),
        ("TUNIS (Wire) - Gunmen killed 12 people in Algeria's Batna province.", "Batna province"),
        ("Syria's Aleppo was calm. Gunmen killed 12 people in Hama.", "Hama"),
        ("Gunmen killed 12 people between Gao and Labbezanga.", "Gao"),
        ("Gunmen killed 12 people in Hyderabad, in Pakistan's Sindh province.", "Hyderabad"),
        ("Gunmen killed 12 people at the Bardo Museum in Tunis.", "Bardo Museum"),
        ("Shells fell in Homs, and gunmen killed 12 people in Hama.", "Hama"),
        ("Gunmen killed 12 people in the town of Ezza, in Chad.", "Ezza"),
        ("Gunmen killed 12 people.", None),
        ("The army of Kenya killed 12 people.", None),
        ("A strike in the Red Sea city of Hodeidah killed nine people.", "Hodeidah"),
        ("A missile hit the Black Sea port of Odesa, killing nine people.", "Odesa"),
        ("A bomb in the Bardo district of Tunis wounded four people.", "Bardo district"),
    ],
)
def test_event_place(text: str, words: str | None) -> None:
    spans = [(sentence.start, sentence.end) for sentence in sentences(text)]
    at = [figure.start for figure in figures_in(text)][:1]
    assert at
    place = event_place(text, places_in(text, curated()), spans, at)
    assert (place.words if place else None) == words


def test_a_figure_in_no_sentence_has_no_place() -> None:
    text = "Gunmen killed 12 people in Mosul."
    assert event_place(text, places_in(text, curated()), [(0, 4)], [9]) is None
    assert event_place(text, [], [], [9]) is None


@pytest.mark.usefixtures("untraced")
def test_time_does_not_grow_with_the_text_around() -> None:
    text = "Gunmen killed 12 people in Mosul. " * 10_000
    spans = [(start, start + 33) for start in range(0, len(text), 34)]
    mentions = places_in(text, curated())
    started = time.process_time()
    for start, _ in spans:
        event_place(text, mentions, spans, [start + 7])
    assert time.process_time() - started < 10
