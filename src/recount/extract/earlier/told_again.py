"""One dead person told of twice: "the death of Ana Diaz, a nurse who was shot dead in May"."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk

_DEATHS = ("act-of", "act-possessive")


def without_told_again(chunks: Sequence[Chunk], finds: Sequence[Find]) -> list[Find]:
    """The finds, without what a clause tells again of somebody whose death is named before it."""
    deaths = [find for find in finds if find.rule in _DEATHS and _of_one(find)]
    return [find for find in finds if not any(_is_again(chunks, one, find) for one in deaths)]


def _of_one(find: Find) -> bool:
    phrase = find.victims.phrase
    one = phrase is not None and phrase.number is None and phrase.plural is not True
    return one and find.outcome == "killed" and not find.flags


def _is_again(chunks: Sequence[Chunk], death: Find, find: Find) -> bool:
    """Whether the find is told of the same person, by the same words or by an apposition."""
    if find is death or find.outcome not in ("killed", "wounded") or find.rule in _DEATHS:
        return False
    at, phrase = find.victims.at, find.victims.phrase
    if find.trigger <= death.victims.last or phrase is None or phrase.number or phrase.nth:
        return False
    after = death.victims.last + 1
    beside = at == after + 1 and chunks[after].kind == tags.COMMA and phrase.determiner != ""
    related = chunks[find.victims.last + 1 : find.victims.last + 3]
    # But "after the death of a nurse, a doctor was shot".
    who = any(chunk.kind == tags.RELATIVE for chunk in related)
    return at == death.victims.at or (beside and who and phrase.plural is not True)
