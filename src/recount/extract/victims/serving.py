"""As what somebody came or served: "two policemen who were acting as guards"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk

_LIKE = ("such", "well", "as")
_SERVING = (tags.VERB, tags.BE, tags.HAVE, tags.MODIFIER, tags.ADVERB)


def as_such(chunks: Sequence[Chunk], at: int) -> bool:
    """As "he came as a guest and three were wounded"; but "such as a guard", "as well as"."""
    return chunks[at - 1].low == "as" and at > 1 and chunks[at - 2].low not in _LIKE


def who_serves(chunks: Sequence[Chunk], at: int) -> int:
    """The policemen of "two policemen who were acting as guards", `at` being these; -1: nobody."""
    k = at - 2
    while k > 0 and chunks[k].kind in _SERVING:
        k -= 1
    told = k > 0 and chunks[k].kind == tags.RELATIVE and chunks[k - 1].phrase is not None
    return k - 1 if told else -1
