"""A subject that still waits for its verb: "the gunmen who killed a judge and his wife fled"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk

_SAID = ("said", "says", "that")
_HELPING = (tags.BE, tags.HAVE, tags.ADVERB)


def waits_for_verb(chunks: Sequence[Chunk], verb: int, j: int) -> bool:
    """Whether a verb behind the phrase at `j` is that of a subject in which chunk `verb` stands.

    So "and" joins one more victim of it, "the deaths of two men and a clerk were confirmed", and
    no new subject: "gunmen killed two men and a clerk was hurt".
    """
    if chunks[j - 1].kind != tags.CONJUNCTION or chunks[j - 2].kind == tags.COMMA:
        return False
    who = chunks[j].phrase
    if who is None or who.noun is None or who.participle is not None:
        # As "the bodies of 52 people and 190 wounded had arrived".
        return False
    if chunks[verb].low == "of":
        # As "the arrests of a general and two colonels were announced".
        opens = verb - 1
        if chunks[opens].kind not in (tags.ACT, tags.OUTCOME):
            return False
        opens -= opens > 0 and chunks[opens - 1].kind == tags.DETERMINER
        # But "police announced the arrests of two men and a clerk was hurt".
        return opens == 0 or chunks[opens - 1].kind == tags.STOP
    first = verb
    while first > 0 and chunks[first - 1].kind in _HELPING:
        first -= 1
    if first < 2 or chunks[first - 1].kind != tags.RELATIVE or chunks[first - 2].phrase is None:
        return False
    head = first - 2
    while head > 1 and chunks[head - 1].low == "of" and chunks[head - 2].phrase:
        head -= 2
    return _opens(chunks, head)


def _opens(chunks: Sequence[Chunk], at: int) -> bool:
    before = chunks[at - 1] if at else None
    return before is None or before.kind == tags.STOP or before.low in _SAID
