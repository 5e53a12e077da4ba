"""The dead who are told of twice: "the death of Ana Diaz, a nurse who was shot dead in May".

Or in a later sentence: "the family died when", "the guard died on the way", "condemned the killing
of innocent labourers".
"""

from collections.abc import Sequence

from recount.extract.figure import Figure
from recount.extract.find import OF_VERBS, Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_SOME = word_set("most many some several half")
_OF_THEM = ("them", "whom")
_DEATHS = ("act-of", "act-possessive")
_REACTING = word_set("""
    condemn condemned condemns condemning condemnation denounced denounces deplored deplores decried
    mourned mourns mourning lamented
""")


def without_told_again(chunks: Sequence[Chunk], finds: Sequence[Find]) -> list[Find]:
    """The finds, without what a clause tells again of somebody whose death is named before it."""
    if any(find.rule == "reduced" and chunks[find.victims.last].low in _OF_THEM for find in finds):
        finds = [find for find in finds if not _most_of_them(chunks, find, finds)]
    finds = [find for find in finds if not _is_apposed(chunks, find, finds)]
    deaths = [find for find in finds if find.rule in _DEATHS and _of_one(find)]
    return [find for find in finds if not any(_is_again(chunks, one, find) for one in deaths)]


def _is_apposed(chunks: Sequence[Chunk], find: Find, finds: Sequence[Find]) -> bool:
    """As "one of the wounded, a nurse, lost a leg": the nurse, who is told of by a verb."""
    last = max(find.victims.last, find.trigger)
    if find.rule != "some-of" or last + 1 >= len(chunks) or chunks[last + 1].kind != tags.COMMA:
        return False
    return any(
        other.victims.at == last + 2 and other.outcome == find.outcome and other.trigger > last + 2
        for other in finds
    )


def _most_of_them(chunks: Sequence[Chunk], find: Find, finds: Sequence[Find]) -> bool:
    """As "33 dead, most of them killed when a shell hit a hall": how most of the 33 died."""
    at = find.victims.at
    some = find.rule == "reduced" and at > 0 and chunks[at - 1].kind == tags.COMMA
    if not some or chunks[at].low not in _SOME or chunks[find.victims.last].low not in _OF_THEM:
        return False
    told = [other for other in finds if other.victims.at < at and other.outcome == find.outcome]
    return bool(told) and not any(
        chunk.kind == tags.STOP for chunk in chunks[told[-1].victims.last : at]
    )


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


def as_both(passage: Passage, find: Find) -> bool:
    """As "a man and his daughter, both civilians,": what the two were who stand before it."""
    chunks, at = passage.chunks, find.victims.at
    if passage.tokens[chunks[at].first].low != "both":
        return False
    behind = at > 1 and chunks[at - 1].kind == tags.COMMA and chunks[at - 2].phrase is not None
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in (tags.COMMA, tags.STOP)
    # But "two nurses, both Spaniards, were killed", which are all of the two.
    return behind and ends and (find.rule in _DEATHS or find.whole is None)


def in_other_words(passage: Passage, find: Find, recent: Sequence[Figure]) -> bool:
    """Whether a phrase without a number tells again of those whose like outcome was told before."""
    phrase = find.victims.phrase
    if (
        phrase is None
        or phrase.noun is None
        or phrase.number
        or find.victims.last > find.victims.at
    ):
        return False
    alike = [one for one in recent if one.outcome == find.outcome and not one.flags]
    noun = passage.tokens[phrase.noun_at].low
    so_named = [one for one in alike if one.victims.lower().split()[-1:] == [noun]]
    if find.rule in _DEATHS and phrase.plural and phrase.determiner in ("", "the"):
        # As "condemned the killing of innocent labourers", "the killing of the labourers".
        named = phrase.determiner == "the" and bool(so_named)
        return named or (bool(alike) and not _REACTING.isdisjoint(passage.words))
    if phrase.determiner != "the" or find.rule not in OF_VERBS:
        return False
    if phrase.noun.singular == "family":
        return sum(one.best or one.low or 0 for one in alike) > 1
    named = phrase.noun_at == phrase.head and phrase.plural is False
    return named and any(one.best == 1 for one in so_named)
