"""Who is named between two commas: "two nuns, identified as Ana Gil, 20, and Eva Paz, 31,"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.phrase import DASHES

_IDENTIFYING = ("identified", "named")
_INNER = (tags.COMMA, tags.NUMBER, tags.CONJUNCTION)
_MOST = 40


def before_names(chunks: Sequence[Chunk], comma: int) -> int:
    """The last chunk before an aside that names people and ends with the comma; -1: none does."""
    for k in range(comma - 1, max(0, comma - _MOST), -1):
        phrase = chunks[k].phrase
        before = chunks[k - 1]
        if chunks[k].kind == tags.BE and chunks[k].low == "are":
            # "Identified as" is read as one word.
            return k - 2 if before.kind == tags.COMMA and k > 1 and chunks[k - 2].phrase else -1
        if chunks[k].low in _IDENTIFYING:
            # As "named as", "identified by the police as".
            told = before.kind == tags.COMMA and k > 1 and chunks[k - 2].phrase
            as_names = any(chunk.low == "as" for chunk in chunks[k + 1 : k + 4])
            return k - 2 if told and as_names else -1
        aside = chunks[k].kind in _INNER or chunks[k].low in DASHES
        if not aside and phrase is None and chunks[k].kind != tags.PREPOSITION:
            return -1
    return -1
