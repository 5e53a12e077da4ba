"""Tolls that rose or fell: which number of them is a toll."""

from collections.abc import Sequence

from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_CHANGED = word_set("""
    rose risen rise climbed jumped increased fell dropped went gone moved up raised raising revised
    revising raises pushed pushes pushing took takes taking brought brings bringing lifted lifting
""")
_FALLING = word_set("""
    fell fallen falls drop dropped drops lower lowered lowers reduce reduced reduces cut decreased
    declined down
""")


def falls(chunks: Sequence[Chunk], at: int, number: int) -> bool:
    """As "the toll fell by two", "lowered the toll by two"."""
    return any(chunk.low in _FALLING for chunk in chunks[max(0, at - 2) : number])


def rises(chunks: Sequence[Chunk], at: int, number: int) -> bool:
    """As "rose from 19 to 21" is no range."""
    return any(chunk.low in _CHANGED for chunk in chunks[max(0, at - 2) : number])
