"""Wounded told by the wound: "four people suffered injuries"."""

from collections.abc import Iterator, Sequence

from recount.extract import tags
from recount.extract.arguments import subjects
from recount.extract.find import Find
from recount.extract.phrases import Chunk
from recount.extract.words import word_set

_SUFFERING = word_set(
    "suffered suffers suffering sustained sustaining received receiving has had have"
)
_WOUNDS = word_set("injury injuries wounds wound burns fractures shrapnel gunshot")


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The subject of "suffered injuries", "received three bullet wounds"."""
    for at, chunk in enumerate(chunks):
        if chunk.low not in _SUFFERING:
            continue
        first = at
        while first > 0 and chunks[first - 1].kind in (tags.HAVE, tags.ADVERB):
            first -= 1
        for j in range(at + 1, min(at + 4, len(chunks))):
            if chunks[j].low in _WOUNDS:
                for victims in subjects(chunks, first, None):
                    yield Find("wounded", "harm", victims, first, j)
                break
            if chunks[j].kind not in (tags.ADVERB, "NP", tags.VERB, tags.OUTCOME):
                break
