"""Why a toll may rise: the number in a clause of reason is no toll."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_FOR = word_set("as since because with")


def gives_reason(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the toll may rise, as 12 of the injured are in a coma", where "as" is chunk `at`."""
    if chunks[at].low not in _FOR or not at or at + 1 >= len(chunks):
        return False
    counted = chunks[at + 1].phrase
    return chunks[at - 1].kind == tags.COMMA and counted is not None and counted.number is not None
