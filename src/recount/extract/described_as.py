"""What victims are said to be after their phrase: "a man believed to be one of the attackers"."""

from collections.abc import Sequence

from recount.extract import tags
from recount.extract.phrases import Chunk
from recount.extract.victims import TOTALS, Victims, with_tail
from recount.extract.words import word_set

_THOUGHT = word_set("""
    believed thought suspected presumed alleged said reported known described identified
""")
_BEING = word_set("to as of being be been have are")
_TOLD_OF_BEFORE = word_set("""
    victim casualty fatality hostage captive prisoner detainee inmate abductee survivor other rest
    person people man dead wounded injured
""")
"""Nouns for people who may be of any group: who they are was told before."""
_REACH = 6


def of_such(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """Whether an of-phrase tells who they are: "six of the raiders", but not "of the victims"."""
    inner = chunks[victims.last].phrase if victims.last > victims.at else None
    if inner is None or inner.noun is None:
        return False
    return inner.noun.group != "persons" or inner.noun.singular not in _TOLD_OF_BEFORE


def totalled(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As "a higher figure of 35 dead", which is of all and not of those told of right before."""
    at = victims.at
    return at > 1 and chunks[at - 1].low == "of" and chunks[at - 2].low in TOTALS


def believed_to_be(chunks: Sequence[Chunk], victims: Victims) -> Victims | None:
    """The phrase that says who people of no group are, None where there is none."""
    own, at = victims.phrase, victims.last + 1
    vague = own is not None and own.noun is not None and own.noun.group == "persons"
    if not vague or at >= len(chunks) or chunks[at].low not in _THOUGHT:
        return None
    for j in range(at + 1, min(at + _REACH, len(chunks))):
        phrase = chunks[j].phrase
        if phrase is not None:
            found = with_tail(chunks, j)
            inner = chunks[found.last].phrase
            if phrase.bare and inner is not None and found.last > j:
                # As "one of the attackers".
                return Victims(found.last, found.last, inner)
            return found if phrase.noun is not None else None
        if chunks[j].low not in _BEING and chunks[j].kind != tags.ADVERB:
            return None
    return None
