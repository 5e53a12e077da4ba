"""Tolls that rose or fell: which number of them is a toll."""

from collections.abc import Iterator, Sequence

from recount.extract.sentences import tags
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
_REACHING = word_set("reached hit")
_GOING_ON = word_set("rose climbed jumped increased grew fell dropped to") | _REACHING
_OF_A_DAY = (tags.TIME, tags.NUMBER)
_JOINING = (tags.COMMA, tags.CONJUNCTION, tags.ADVERB)


def falls(chunks: Sequence[Chunk], at: int, number: int) -> bool:
    """As "the toll fell by two", "lowered the toll by two"."""
    return any(chunk.low in _FALLING for chunk in chunks[max(0, at - 2) : number])


def rises(chunks: Sequence[Chunk], at: int, number: int) -> bool:
    """As "rose from 19 to 21" is no range."""
    return any(chunk.low in _CHANGED for chunk in chunks[max(0, at - 2) : number])


def numbers_after(chunks: Sequence[Chunk], number: int) -> Iterator[int]:
    """As the 31 and 40 of "stood at 23 on Saturday, rose to 31 on Sunday and reached 40"."""
    at = _joined(chunks, number + 1)
    while at + 1 < len(chunks) and chunks[at].low in _GOING_ON:
        at += 1 + (chunks[at + 1].low == "to")
        phrase = chunks[at].phrase if at < len(chunks) else None
        told = phrase is not None and phrase.bare and phrase.number is not None
        if not told or (chunks[at - 1].low != "to" and chunks[at - 1].low not in _REACHING):
            # "Rose 14" may be by how many.
            return
        yield at
        at = _joined(chunks, at + 1)


def _joined(chunks: Sequence[Chunk], at: int) -> int:
    """Past the day told at `at` to what is joined to it, else the end."""
    while at < len(chunks) and (chunks[at].kind in _OF_A_DAY or chunks[at].low in ("on", "by")):
        at += 1
    joined = at
    while at < len(chunks) and chunks[at].kind in _JOINING:
        at += 1
    return at if at > joined else len(chunks)
