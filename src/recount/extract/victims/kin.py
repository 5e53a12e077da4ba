"""Of whom an outcome is told in "the families of 12 people killed"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.phrase import Victims, with_tail
from recount.extract.words import word_set
from recount.extract.words.people import KIN

_WHOSE = KIN | word_set("""
    family friend widow widower colleague neighbour neighbor orphan lawyer attorney
    solicitor funeral funerals burial vigil vigils memorial memorials mass requiem ceremony
""")
"""Relatives of the dead, and what is held for them."""
_ANYONE = word_set("man woman boy girl child person teenager youth student")
_OF = ("of", "for")
_THEIR = ("of", "from", "in", "at")
_JOINING = (tags.CONJUNCTION, tags.COMMA)
_FINITE = (tags.VERB, tags.BE, tags.HAVE, tags.MODAL)


def bereaved_of(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """Those whose relatives a phrase tells of, the last of them at chunk `j`; [] where it doesn't.

    As "the parents of a boy and two girls killed there": the boy and the girls; "a lawyer for one
    of the 12 arrested": the twelve. A headline leaves it open ("father of three girls killed"), and
    so does "the brother of the minister killed"; "two relatives of a minister killed there" are
    counted themselves.
    """
    k = j
    while k > 1 and chunks[k - 1].low in _THEIR and not _are_told(chunks[k].phrase):
        k -= 2
    # As "relatives of four clerks of the bank in Lona who were held".
    j = k if _noun(chunks[k].phrase) else j
    first = j
    while first > 1 and chunks[first - 1].kind in _JOINING and _noun(chunks[first - 2].phrase):
        first -= 2
    begin = first
    if first < 2 or chunks[first - 1].low not in _OF:
        return []
    inner, outer = chunks[j].phrase, chunks[first - 2].phrase
    if first > 3 and outer is not None and outer.bare and outer.number:
        first -= 2
        outer = chunks[first - 2].phrase
    if inner is None or outer is None or chunks[first - 1].low not in _OF:
        return []
    anyone = inner.number or (inner.determiner == "a" and _noun(inner) in _ANYONE)
    if outer.number and not (anyone and _has_verb(chunks, first - 2, j)):
        # But "two brothers of a man killed there were held", who is told of for nothing else.
        return []
    if not _are_told(inner):
        return []
    if (_noun(outer) or chunks[first - 2].low) not in _WHOSE:
        return []
    if not outer.determiner and not (outer.plural and _is_clause(chunks, first - 2, j)):
        return []
    if not outer.plural and not inner.plural and inner.determiner not in ("a", "an"):
        return []
    return [with_tail(chunks, at) for at in range(begin, j + 1, 2)]


def _noun(phrase: Phrase | None) -> str:
    return phrase.noun.singular if phrase is not None and phrase.noun is not None else ""


def _are_told(phrase: Phrase | None) -> bool:
    """Whether it tells of people, or is a number of them."""
    return bool(_noun(phrase)) or (phrase is not None and phrase.bare and phrase.number is not None)


def _is_clause(chunks: Sequence[Chunk], first: int, last: int) -> bool:
    """Whether a verb stands before or after the phrases and the participle that follows them.

    Or a full stop ends them, as it ends no headline: not every verb looks like one ("lit candles").
    """
    return chunks[-1].low == "." or _has_verb(chunks, first, last)


def _has_verb(chunks: Sequence[Chunk], first: int, last: int) -> bool:
    return any(chunk.kind in _FINITE for chunk in (*chunks[:first], *chunks[last + 2 :]))
