"""One count told by two numbers: "at least 12, and possibly as many as 20, people".

The first number is what is sure, the second what may be; both are of the same people, and make
one noun phrase with a range.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from recount.domain.counts import Count
from recount.extract.numbers.grammar import Number
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.words import word_set
from recount.extract.words.quantities import MAYBE

TELLING = MAYBE | {"least", "less", "fewer"}
"""A sentence without any of these words has no such count."""
_JOINING = word_set("and but or")
_LOWER, _UPPER = ("at_least", "more_than"), ("at_most", "fewer_than")
_VERBAL = (tags.BE, tags.HAVE, tags.OUTCOME, tags.STATE, tags.MODAL)


class _Second(NamedTuple):
    at: int
    maybe: bool
    comma: bool
    joint: str


def as_ranges(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, each two counts of the same people made one."""
    found: list[Chunk] = []
    i = 0
    while i < len(chunks):
        merged = _merged(chunks, i)
        if merged is None:
            found.append(chunks[i])
            i += 1
        else:
            found.append(merged[0])
            i = merged[1]
    return found


def _merged(chunks: Sequence[Chunk], i: int) -> tuple[Chunk, int] | None:
    """The one chunk that begins at `i`, and the chunk after it."""
    first = chunks[i].phrase
    if first is None or first.number is None:
        return None
    second = _second(chunks, i)
    if second is None:
        return None
    other = chunks[second.at].phrase
    if other is None or other.number is None or other.number.more:
        return None
    bounds = _range(first.number, other.number, second)
    if bounds is None or (not first.bare and not other.bare):
        return None
    after = second.at + 1
    if _own_verb(chunks, i, after) or (other.bare and _apart(chunks, first, second, after)):
        return None
    named, last, after = _people(chunks, first, other, second, after)
    number = Number(first.first, chunks[second.at].last + 1, bounds, False)
    phrase = replace(named, first=first.first, last=last, number=number, plural=True)
    return Chunk(NOUN_PHRASE, chunks[i].first, last, _low(chunks, i, named, after), phrase), after


def _low(chunks: Sequence[Chunk], i: int, named: Phrase, after: int) -> str:
    return chunks[i].low if named is chunks[i].phrase else chunks[after - 1].low


def _second(chunks: Sequence[Chunk], i: int) -> _Second | None:
    """Where the second number stands: past a comma, an "and" and a "possibly"."""
    k = i + 1
    comma = _kind(chunks, k) == tags.COMMA and chunks[k].low == ","
    k += comma
    joint = chunks[k].low if k < len(chunks) and chunks[k].low in _JOINING else ""
    k += joint != ""
    maybe = k < len(chunks) and chunks[k].low in MAYBE
    k += maybe
    told = (maybe or joint in ("and", "but")) and _kind(chunks, k) == NOUN_PHRASE
    return _Second(k, maybe, comma, joint) if told else None


def _kind(chunks: Sequence[Chunk], k: int) -> str:
    return chunks[k].kind if k < len(chunks) else ""


def _range(first: Number, other: Number, second: _Second) -> Count | None:
    """From what is sure to what may be, where the words are those of a range."""
    one, two = first.bounds, other.bounds
    told = {one.qualifier, two.qualifier}
    # As "at least 12 and up to 20", "more than ten but fewer than 20".
    bounding = not told.isdisjoint(_LOWER) and not told.isdisjoint(_UPPER)
    if not bounding and not second.maybe:
        return None
    if one.qualifier in _UPPER:
        low, high = two.low, one.high
    else:
        low, high = one.low or one.best, two.high or two.best or two.low
    if low is None or high is None or low >= high:
        return None
    if two.qualifier in _LOWER and two.high is None and one.qualifier not in _UPPER:
        # As "12, perhaps more than 20": how many at most nobody says.
        return one if one.high is None else Count(low, None, None, "at_least", None)
    return Count(low, None, high, "between", None)


def _own_verb(chunks: Sequence[Chunk], i: int, after: int) -> bool:
    """As "killed at least 12 and up to 20 people were hurt", "12 died and 15 are missing"."""
    struck = i > 0 and chunks[i - 1].kind == tags.OUTCOME
    follows = _kind(chunks, after) in _VERBAL
    return struck and follows


def _apart(chunks: Sequence[Chunk], first: Phrase, second: _Second, after: int) -> bool:
    """As "killed 12 people and perhaps 15 in Lona", where the second are others."""
    return not first.bare and not second.comma and _kind(chunks, after) == tags.PREPOSITION


def _people(
    chunks: Sequence[Chunk], first: Phrase, other: Phrase, second: _Second, after: int
) -> tuple[Phrase, int, int]:
    """The phrase that names them, the last token, and the chunk after."""
    if not other.bare:
        return other, other.last, after
    closed = second.comma and _kind(chunks, after) == tags.COMMA
    k = after + closed
    if k == len(chunks):
        return first, other.last, after
    follows = chunks[k].phrase
    if first.bare and follows and follows.number is None and not follows.determiner:
        return follows, follows.last, k + 1
    if closed and (chunks[k].kind in _VERBAL or chunks[k].low == "of"):
        return first, chunks[after].last, k
    return first, other.last, after
