"""Deaths that nobody caused: "have died since, of old age", "died of natural causes"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk

_BY = ("of", "from")
_NATURAL = ("age", "cancer")
_BETWEEN = (tags.ADVERB, tags.TIME, tags.COMMA, tags.PREPOSITION, tags.NUMBER, NOUN_PHRASE)
_CLOSING = (tags.COMMA, tags.STOP, tags.PREPOSITION, tags.TIME, tags.CONJUNCTION)
_WHEN = ("since", "last", "this")
_REACH = 8


def of_natural_causes(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the verb "died" at `at` has a cause behind it that is no harm done by anybody."""
    for j in range(at + 1, min(at + _REACH, len(chunks) - 1)):
        low, cause = chunks[j].low, chunks[j + 1].low
        if low in _BY and cause in _NATURAL:
            return True
        if low in _BY and cause == "natural" and j + 2 < len(chunks):
            return chunks[j + 2].low == "causes"
        if low == "peacefully":
            # But "died in their sleep" may be told of a house that was shelled at night, and
            # "died peacefully protesting" tells of no peaceful death.
            return chunks[j + 1].kind in _CLOSING
        if chunks[j].kind == tags.COMMA and chunks[j + 1].kind in (tags.NUMBER, NOUN_PHRASE):
            # As "nine died in the strike, one of cancer", which is of one only.
            return False
        if low not in _WHEN and chunks[j].kind not in _BETWEEN:
            return False
    return False
