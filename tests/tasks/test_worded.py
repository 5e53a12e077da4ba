"""Where the words of a date or a place stand, of several that are the same."""

import pytest

from recount.tasks.review.worded import worded_at

PUBLISHED = "2031-05-06"
MONDAY = {"edtf": "2031-05-05", "worded": "Monday", "basis": "relative"}
MAY = {"edtf": "2031-05", "worded": "May", "basis": "inferred"}
TAL = {"location": "tal", "worded": "Tal"}


@pytest.mark.parametrize(
    ("text", "value", "at"),
    [
        # Before the figure's sentence, though one after it stands nearer.
        ("On >Monday gunmen stormed the market of Karsa, where people had gathered.\n"
         "They killed 12. Monday was a holiday.", MONDAY, "killed 12"),
        # In its own sentence, however far.
        ("It was Monday. In the early hours of >Monday, in the old market of Karsa, with many"
         " people there, gunmen killed 12. Monday was a holiday.", MONDAY, "killed 12"),
        # Not in another paragraph, where a later one is nearer than any in its own.
        ("The school opened on Monday.\n\nGunmen came. They killed 12, on >Monday, police said.",
         MONDAY, "killed 12"),
        # Not within another word.
        ("The mayor, who was there, said that they killed 12 in >May.", MAY, "killed 12"),
        ("In total they killed 12 people in the village of >Tal.", TAL, "killed 12"),
        # Not where the same word is of another day.
        ("They killed 12 on Monday 28 April, the army said; on >Monday it was quiet.", MONDAY,
         "killed 12"),
        ("Only far away.\n\nOn >Monday it rained.", MONDAY, "far"),
    ],
)  # fmt: skip
def test_the_words_are_those_that_the_rules_read(text: str, value: dict[str, str], at: str) -> None:
    plain = text.replace(">", "")
    start = plain.index(at)
    expected = text.index(">")
    found = worded_at(plain, value, [(start, start + len(at))], PUBLISHED)
    assert found == (expected, expected + len(value["worded"]))


def test_of_several_figures_the_first_with_the_words_beside_it_tells() -> None:
    text = "Monday was quiet.\n\nTen were killed.\n\nOn Monday five were hurt. It was Monday."
    figures = [(text.index(words), text.index(words) + 3) for words in ("Ten", "five")]
    at = text.index("On Monday") + 3
    assert worded_at(text, MONDAY, figures, PUBLISHED) == (at, at + 6)


def test_words_that_are_nowhere_have_no_place() -> None:
    assert worded_at("Nothing was said.", MONDAY, [(0, 7)], PUBLISHED) is None
