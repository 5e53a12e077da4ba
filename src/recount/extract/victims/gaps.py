"""Who did it is told, and the verb left out: "killed 12 rebels and the police three"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk

_ENDING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.ADVERB)


def gapped(chunks: Sequence[Chunk], j: int) -> bool:
    """Whether who stands at `j` did it to as many as follow: "and the police three"."""
    phrase = chunks[j].phrase
    number = chunks[j + 1].phrase if j + 1 < len(chunks) else None
    end = chunks[j + 2].kind if j + 2 < len(chunks) else tags.STOP
    told = number is not None and number.bare and number.number is not None
    return told and phrase is not None and phrase.number is None and end == tags.STOP


def gapped_none(chunks: Sequence[Chunk], j: int) -> bool:
    """Whether who stands at `j` did it to none: "freed 52, and the rebels none at all"."""
    then = chunks[j + 2] if j + 2 < len(chunks) else None
    ends = then is None or then.kind in _ENDING or then.low == "at"
    return ends and j + 1 < len(chunks) and chunks[j + 1].low == "none"
