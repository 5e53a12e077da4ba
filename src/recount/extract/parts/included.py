"""Where those stand of whom "including" or "among them" tells."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.parts.nearest import part_of
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.conjuncts import coordinated_left
from recount.extract.victims.people import is_bare_one

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


def among_so_many(
    chunks: Sequence[Chunk], finds: Sequence[Find], taken: Collection[int]
) -> Iterator[Find]:
    """As headlines have it: "Three children among ten killed", "Guard, nurse among 12 dead"."""
    for whole, find in enumerate(finds):
        at = find.victims.at - 1
        if at < 1 or chunks[at].low != "among" or chunks[at - 1].phrase is None:
            continue
        some = coordinated_left(chunks, at - 1, None)
        before = chunks[some[0].at - 1] if some[0].at else None
        if before is not None and before.low != ":":
            continue
        for one in some:
            phrase = one.phrase
            told = phrase is not None and phrase.noun and (phrase.number or is_bare_one(phrase))
            if told and one.at not in taken:
                yield part_of(find, replace(one, last=min(one.last, at - 1)), at, whole)
