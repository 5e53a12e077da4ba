"""What is only believed, said or charged of those who did it: "believed to have killed dozens".

A verb joined to a hedged one shares its hedge: "allegedly killed a trader and abducted his son".
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbgroup import HEARSAY
from recount.extract.words.speech import HEDGING

_ACTIVE = ("active", "to-death", "state")
_OF = {"accused": "of", "suspected": "of", "charged": "with"}
_TO = frozenset(HEARSAY) - {"told", "charged", "accused"}
WORDS = _TO | frozenset(_OF)
"""A sentence without any of these words says nothing of this kind."""
_BEFORE = (NOUN_PHRASE, tags.COMMA, tags.ADVERB, tags.TIME, tags.BE)
_ENDS = (tags.STOP, tags.SUBORDINATOR, tags.CONTRAST, tags.RELATIVE, tags.COMMA, tags.BE)
_REACH = 10


def of_hearsay(chunks: Sequence[Chunk], find: Find) -> str:
    """The certainty that a participle before an active verb gives; "" where none stands there."""
    if find.rule not in _ACTIVE:
        return ""
    # As "accused of shooting ten people dead".
    verb = find.victims.at - 1 if find.rule == "state" else find.first
    told = _governed(chunks, verb)
    if not told and chunks[verb].kind == tags.OUTCOME and chunks[verb - 1].kind == tags.CONJUNCTION:
        verb = _joined(chunks, verb)
        told = _governed(chunks, verb) or HEDGING.get(chunks[verb - 1].low, "") if verb > 0 else ""
    return told


def _governed(chunks: Sequence[Chunk], verb: int) -> str:
    """As "believed to have killed", "accused of killing", "charged with murdering"."""
    if verb < 2:
        return ""
    if chunks[verb].low.removesuffix("-dead").endswith("ing"):
        told = chunks[verb - 2].low
        return "alleged" if _OF.get(told) == chunks[verb - 1].low else ""
    to = verb if chunks[verb].low == "to" else verb - 1
    have = to + 1 < len(chunks) and chunks[to + 1].kind == tags.HAVE
    if to < 2 or not have or chunks[to].low != "to" or chunks[to - 1].low not in _TO:
        return ""
    return HEARSAY[chunks[to - 1].low] if chunks[to - 2].kind in _BEFORE else ""


def _joined(chunks: Sequence[Chunk], verb: int) -> int:
    """The verb before an "and" whose subject the one behind it shares; -1 where there is none."""
    for k in range(verb - 2, max(0, verb - _REACH), -1):
        if chunks[k].kind in _ENDS:
            return -1
        if chunks[k].kind in (tags.VERB, tags.OUTCOME):
            alike = chunks[k].low.endswith("ing") == chunks[verb].low.endswith("ing")
            begins = k
            while begins > 0 and chunks[begins - 1].kind == tags.HAVE:
                begins -= 1
            return begins if alike else -1
    return -1
