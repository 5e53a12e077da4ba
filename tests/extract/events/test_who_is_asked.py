"""Nobody is told as an actor where a text only asks who it was."""

import pytest

from recount.extract.events.attributions import attributions_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("It was not clear who carried out the attack.", []),
        ("It is unclear who carried out the attack.", []),
        ("Police do not know who carried out the attack.", []),
        ("Gunmen who carried out the attack fled.", ["Gunmen"]),
        ("The group which carried out the attack fled.", ["The group"]),
        ("Harmal, who carried out the attack, fled.", ["Harmal"]),
    ],
)
def test_who_carried_it_out(text: str, actors: list[str]) -> None:
    found = attributions_in(text, Spans(list(sentences(text))))
    assert [one.words for one in found] == actors
