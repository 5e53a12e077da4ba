"""One whose body was found, the owner before it: "a man's body was found in a well".

It reads the words of the phrase, of which the other rules see the last one only.
"""

from collections.abc import Iterator

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Phrase
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

WORDS = frozenset(("body", "corpse"))
_FINDING = word_set("""
    found find finding discovered discovering recovered recovering retrieved pulled dragged fished
    dug washed unearthed exhumed
""")
_NEAR = 6
_AFTER = (tags.BE, tags.HAVE, tags.PREPOSITION, tags.COMMA, tags.STOP, tags.TIME, tags.CONJUNCTION)


def finds(passage: Passage) -> Iterator[Find]:
    """Each whose body was found, where nobody was told of before: "a man's", not "the man's"."""
    if _FINDING.isdisjoint(passage.words):
        return
    chunks = passage.chunks
    for at, chunk in enumerate(chunks):
        phrase = chunk.phrase
        if chunk.low not in WORDS or phrase is None or phrase.determiner not in ("a", "an"):
            continue
        after = chunks[at + 1].kind if at + 1 < len(chunks) else tags.STOP
        if after not in _AFTER:
            # As "a student's body mass".
            continue
        near = chunks[max(0, at - 2) : at + _NEAR]
        if _owned(passage, phrase) and any(piece.low in _FINDING for piece in near):
            yield Find("killed", "bodies", Victims(at, at, phrase), at, at)


def _owned(passage: Passage, phrase: Phrase) -> bool:
    lows = [token.low for token in passage.tokens[phrase.first : phrase.last + 1]]
    # As "a boy's mother's body", "a driver's lifeless body".
    at = max((i for i, low in enumerate(lows) if low == "'s"), default=0)
    owner = noun_of(lows[at - 1]) if at > 1 else None
    return owner is not None and not owner.plural
