"""Words between a verb and its object: "strangled, with a wire, a guard"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk

_FARING = ("condition", "health", "shape")


def past_inserted(chunks: Sequence[Chunk], j: int) -> int:
    """The chunk after words between two commas, or after "in good health", that begin at `j`."""
    if j + 2 >= len(chunks):
        return j
    inner = chunks[j + 1].phrase
    if chunks[j].low == "in" and chunks[j + 1].low in _FARING and inner and not inner.number:
        # As "freed in good shape nine clerks".
        return j + 2 if chunks[j + 2].kind == NOUN_PHRASE else j
    kinds = [chunk.kind for chunk in chunks[j : j + 4]]
    aside = [tags.COMMA, tags.PREPOSITION, NOUN_PHRASE, tags.COMMA]
    return j + 4 if kinds == aside and j + 4 < len(chunks) else j
