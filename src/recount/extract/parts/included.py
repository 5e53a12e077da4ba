"""Where those stand of whom "including" or "among them" tells."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk

_OF_BODIES = (["those", "of"], ["that", "of"])
_ASIDE = 8


def past_those(chunks: Sequence[Chunk], at: int, find: Find) -> int:
    """As "11 bodies, including those of two nurses", "among them that of a priest": the "of".

    Or the verb of "among them were two nurses".
    """
    if are_among(chunks, at):
        return at + 1
    if at + 1 < len(chunks) and chunks[at + 1].kind == tags.COMMA and chunks[at].low != ":":
        # As "including, the mayor said, two nurses".
        ends = range(at + 2, min(at + _ASIDE, len(chunks)))
        return next((j for j in ends if chunks[j].kind == tags.COMMA), at)
    near = [chunk.low for chunk in chunks[at + 1 : at + 3]]
    return at + 2 if find.rule == "bodies" and near in _OF_BODIES else at


def are_among(chunks: Sequence[Chunk], at: int) -> bool:
    """As "among them were two nurses"."""
    return at + 1 < len(chunks) and chunks[at + 1].kind == tags.BE


def others_stand_before(chunks: Sequence[Chunk], find: Find, at: int) -> bool:
    """As "shot dead in view of customers, among whom were two nurses", who are customers."""
    between = chunks[max(find.victims.last, find.trigger) + 1 : at]
    phrases = [chunk.phrase for chunk in between if chunk.phrase is not None]
    return any(phrase.plural and phrase.noun is not None for phrase in phrases)
