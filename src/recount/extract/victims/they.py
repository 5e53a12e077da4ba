"""Who "they" are, as a subject: "two men were leaving when they were abducted"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.phrase import REACH, Victims, with_tail


def counted_before(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "the two men were leaving when they were abducted": the counted people before."""
    if chunks[j].low not in ("they", "them"):
        return []
    if chunks[j - 1].low in ("before", "until") and (fighters := _who_attacked(chunks, j)):
        return fighters
    for k in range(j - 1, max(-1, j - REACH), -1):
        phrase = chunks[k].phrase
        if phrase and phrase.noun and phrase.plural:
            return [with_tail(chunks, k)] if phrase.number else []
    return []


def _who_attacked(chunks: Sequence[Chunk], end: int) -> list[Victims]:
    """As "gunmen killed two guards before they were shot dead themselves": the gunmen."""
    for k, chunk in enumerate(chunks[:end]):
        phrase = chunk.phrase
        opens = k == 0 or chunks[k - 1].kind in (tags.COMMA, tags.STOP, tags.RELATIVE)
        if opens and phrase and phrase.noun and phrase.noun.group == "armed_group":
            return [with_tail(chunks, k)] if phrase.plural else []
    return []
