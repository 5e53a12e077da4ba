"""Who speaks in a document that is told between commas: "the ministry, in a statement, gave"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.phrase import Victims
from recount.extract.words.speech import DOCUMENTS

_OPENING = (tags.COMMA, tags.STOP, tags.CONTRAST, tags.SUBORDINATOR, tags.RELATIVE)
_FINITE = (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.VERB, tags.OUTCOME)
_LONGEST = 8


def in_a_statement(chunks: Sequence[Chunk], k: int) -> list[Victims]:
    """As "the ministry, in a statement shortly before midnight, gave a count of 11 dead"."""
    if chunks[k].kind != tags.COMMA:
        return []
    for j in range(k - 1, max(0, k - _LONGEST), -1):
        if chunks[j].kind == tags.COMMA:
            said_in = chunks[j + 1].low == "in" and chunks[j + 2].low in DOCUMENTS
            who = chunks[j - 1].phrase
            opens = j == 1 or chunks[j - 2].kind in _OPENING
            told = said_in and opens and who is not None and not who.number
            return [Victims(j - 1, j - 1, who)] if told else []
        if chunks[j].kind in _FINITE:
            return []
    return []
