"""Before a pattern is tried, a sentence must have one of the words without which it fails."""

import re
from collections.abc import Set

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import DataObject, data, from_regex

from recount.extract.events import recalling, strangers
from recount.extract.periods import sums
from recount.extract.sentences.plain_words import words_in

NEEDED = [
    *((pattern, words) for words, pattern in recalling._KINDS),
    (strangers.IT, strangers._ITS_WORDS),
    (strangers._GOES_ON, strangers._GOING_ON),
    (sums._SEVERAL, sums._OF_SEVERAL),
    (sums._ACROSS, sums._OVER_ALL),
]


@pytest.mark.parametrize(("pattern", "words"), NEEDED)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=data())
def test_whatever_a_pattern_matches_has_one_of_its_words(
    pattern: re.Pattern[str], words: Set[str], data: DataObject
) -> None:
    low = data.draw(from_regex(pattern)).lower()
    found = pattern.search(low)
    dying = pattern is recalling.LATER_DEATH and recalling._DYING in low
    assert found is None or dying or not words.isdisjoint(words_in(low, 0, len(low)))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nobody's hurt: 12 flee", {"nobody", "s", "hurt", "flee"}),
        ("a co-ordinated raid", {"a", "co", "ordinated", "raid"}),
        ("12th", {"th"}),
        ("", set()),
    ],
)
def test_words_are_runs_of_letters(text: str, words: Set[str]) -> None:
    assert words_in(text, 0, len(text)) == words


def test_only_the_words_of_the_stretch_are_told() -> None:
    assert words_in("two raids on a village", 4, 12) == {"raids", "on"}


@pytest.mark.parametrize(
    ("low", "recalled", "later_death"),
    [
        ("it comes after a week of calm", True, False),
        ("a similar attack killed nine", True, False),
        ("the driver succumbed at dawn", False, True),
        ("two guards died of their wounds", False, True),
        ("gunmen killed 12 farmers", False, False),
    ],
)
def test_what_a_sentence_recalls(low: str, recalled: bool, later_death: bool) -> None:
    words = recalling.words_of(low, 0, len(low))
    assert (words.recalled, words.later_death) == (recalled, later_death)
