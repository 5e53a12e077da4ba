"""Who shares another's fate: "was shot along with two guards", "killed four and then himself"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbgroup import PASSIVE, VerbGroup
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims, noun_told, pronouns
from recount.extract.words import word_set

_DONE_TO_ALL = ("killed", "captured", "kidnapped", "freed")
_HELD = word_set("hostage captive prisoner detainee body corpse witness officer personnel")
_ABOARD = word_set("aboard inside still on in behind")
_MEETING = word_set("""
    fight fights fighting clash clashes battle battles gunbattle gunfight firefight shootout
    skirmish skirmishes encounter encounters combat exchange confrontation confrontations conflict
    war dispute quarrel argument feud meeting talks contact standoff struggle scuffle brawl
    fire row violence operation operations collision
""")
"""Before "with": the other side, or whom somebody met."""
_ATTACKS = word_set("attack ambush raid bombing blast explosion strike airstrike shooting crash")
_PASSED = (tags.ADVERB, tags.TIME, tags.PREPOSITION, tags.NUMBER, tags.COMMA, NOUN_PHRASE)
_CLOSING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.TIME, tags.PREPOSITION)
_THEIR = ("his", "her", "their")


def accompanied(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "was shot dead along with two guards"."""
    for j in range(group.at + 1, min(group.at + 12, len(chunks))):
        if chunks[j].low == "along-with":
            return objects(chunks, j)
        beside = group.voice == PASSIVE or (group.form.outcome == "killed" and j == group.at + 1)
        if chunks[j].low in ("with", "alongside") and beside:
            # But "was killed in a fight with two soldiers".
            found = [] if chunks[j - 1].low in _MEETING else _with_theirs(chunks, group, j)
            return [] if found and _has_them(chunks, j, found[0]) else found
        if chunks[j].kind not in _PASSED:
            break
    return []


def _has_them(chunks: Sequence[Chunk], at: int, others: Victims) -> bool:
    """As "was killed by a man with two sons", "in a village with 300 residents": whose they are.

    But "was killed in a car with his wife", "in an ambush with two guards".
    """
    before, who = chunks[at - 1].phrase, others.phrase
    by = at > 1 and chunks[at - 2].low == "by"
    if before is None or not (by or before.determiner in ("a", "an")):
        return False
    if chunks[at - 1].low in _ATTACKS and not by:
        return False
    inner = chunks[others.last].phrase
    own = any(phrase is not None and phrase.determiner in _THEIR for phrase in (who, inner))
    return not own and not (who and who.noun and who.noun.singular == "other")


def _with_theirs(chunks: Sequence[Chunk], group: VerbGroup, at: int) -> list[Victims]:
    """As "was arrested with his four sons", "was kidnapped on Monday with two nuns".

    But "was killed with two pistols", "with his wife looking on", "held with two hostages".
    """
    found = objects(chunks, at) if group.form.outcome in _DONE_TO_ALL else []
    after = chunks[found[-1].last + 1] if found and found[-1].last + 1 < len(chunks) else None
    if not found or (after is not None and after.kind not in _CLOSING):
        return []
    if group.form.outcome == "killed" and after is not None and after.low in _ABOARD:
        # As "the pilot was killed with 12 passengers aboard".
        return []
    first = found[0].phrase
    told = first is not None and (first.number is not None or first.determiner in _THEIR)
    # As "alongside a colleague".
    one = first is not None and chunks[at].low == "alongside" and first.determiner in ("a", "an")
    told = told or one
    # As "with two nuns", "with seven of his men".
    nouns = [noun_told(chunks, victims) for victims in found]
    people = all(noun and noun not in _HELD for noun in nouns)
    return found if told and people else []


def then_himself(chunks: Sequence[Chunk], found: Sequence[Victims]) -> list[Victims]:
    """As "killed six people and then himself"."""
    at = found[-1].last + 1 if found else len(chunks)
    if at + 1 >= len(chunks) or chunks[at].kind not in (tags.CONJUNCTION, tags.COMMA):
        return []
    then = chunks[at + 1].kind == tags.ADVERB
    if chunks[at].kind == tags.COMMA and not then:
        return []
    at += 2 if then else 1
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in (tags.STOP, tags.COMMA)
    oneself = at < len(chunks) and chunks[at].low in ("himself", "herself")
    return pronouns(chunks, at) if oneself and ends else []
