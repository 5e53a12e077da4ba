"""Who the dead are: "The dead include two nurses", "Among those killed: the mayor, his wife"."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects, past_prepositions
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.speech import SAID

_INCLUDE = ("include", "included", "includes")
_ARE = (*_INCLUDE, "are", "were", "is", "was")
_ALONE = word_set("victims taken seized")
"""As the victims of the gangs, and those taken to hospital, who may not be the dead or the held."""
_OF_ALL = word_set("all most many some both")
_LISTING = word_set("include includes included including are were is was :")


def _identified(chunks: Sequence[Chunk], comma: int) -> int:
    """Past the aside of "the victims, whose names were not given, were identified as"."""
    near = [chunk.low for chunk in chunks[comma + 1 : comma + 3]]
    if near[:1] == ["who"] and near[1:] and near[1] in _INCLUDE:
        # As "The victims, who include two nurses, were buried".
        return comma + 2
    if near[1:] == ["of"] and near[0] in _OF_ALL:
        # As "The victims, all of them men, included a butcher".
        closes = (j for j in range(comma + 3, len(chunks) - 1) if chunks[j].kind == tags.COMMA)
        after = next(closes, comma) + 1
        return after if chunks[after].low in _LISTING else comma
    for j in range(comma + 1, min(comma + 20, len(chunks) - 1)):
        if chunks[j].low in ("were", "was") and chunks[j + 1].low == "are":
            return j + 1
        if chunks[j].kind == tags.COMMA and chunks[j - 1].low in SAID and j < comma + 6:
            # As "Among the dead, the ministry said, were two nurses".
            return j + 1
    return comma


def _are_ages(chunks: Sequence[Chunk], items: Sequence[Victims]) -> bool:
    """As "the victims were 4, 7 and 12 years old"; but "the dead were three" counts them."""
    bare = [item for item in items if item.phrase is not None and item.phrase.bare]
    last = items[-1].last + 1 if items else len(chunks)
    aged = any(chunk.low in ("years", "old", "age") for chunk in chunks[last - 1 : last + 3])
    near = all(one.last + 3 >= other.at for one, other in pairwise(bare))
    return (len(bare) > 1 and near and not _placed(chunks, bare)) or (bool(bare) and aged)


def _placed(chunks: Sequence[Chunk], items: Sequence[Victims]) -> bool:
    """As "the wounded were 4 in Lona and 7 in Kano", who are no ages."""
    after = (chunks[item.last + 1 : item.last + 2] for item in items)
    return any(chunk.kind == tags.PREPOSITION for near in after for chunk in near)


def _of_what_kind(phrase: Phrase | None) -> bool:
    """As "the dead were fighters": who they were, not how many."""
    if phrase is None or phrase.number or phrase.determiner or not phrase.plural:
        return False
    return phrase.noun is not None and phrase.noun_at == phrase.head


def who_they_include(chunks: Sequence[Chunk], at: int, outcome: str) -> Iterator[Find]:
    """As "The dead include two nurses", "among the wounded were three children"."""
    before = chunks[at - 1].low if at else ""
    phrase = chunks[at].phrase
    if at > 1 and chunks[at - 1].kind == tags.ADVERB:
        # As "those still missing".
        before = chunks[at - 2].low
    own = phrase.determiner if phrase is not None else ""
    definite = before in ("the", "those") or own in ("the", "those")
    counted = at > 0 and "of" in (before, chunks[at - 2].low)
    so_many = chunks[at - 1].phrase if at > 1 and chunks[at - 2].low == "among" else None
    if so_many is not None and so_many.bare and so_many.determiner == "the":
        # As "among the 12 dead were three nurses".
        definite = True
    all_of = chunks[at - 1].phrase if at else None
    if all_of is not None and all_of.bare and all_of.determiner == "the" and at + 1 < len(chunks):
        # As "the 31 dead include 14 civilians"; but "if the 12 dead included children".
        asked = at > 1 and chunks[at - 2].low in ("if", "whether")
        definite = definite or (chunks[at + 1].low in _INCLUDE and not asked)
    if not definite or counted or chunks[at].low == "held":
        # Of "those held" nobody can tell whether they are prisoners or hostages.
        return
    after = at + 1
    # As "those killed on Sunday were two nuns"; but "the victims of the gangs are clerks".
    after = past_prepositions(chunks, after) if chunks[at].low not in _ALONE else after
    while after < len(chunks) and chunks[after].kind == tags.ADVERB:
        after += 1
    if after < len(chunks) and chunks[after].kind == tags.HAVE:
        # As "the dead have been identified as".
        after += 1
    if after + 1 < len(chunks) and chunks[after + 1].low == "are":
        after += 1
    if after < len(chunks) and chunks[after].kind == tags.COMMA:
        after = _identified(chunks, after)
    if after >= len(chunks) or chunks[after].low not in _LISTING:
        return
    form = form_of(chunks[after].low)
    following = chunks[after + 1] if after + 1 < len(chunks) else None
    if form or following is None or following.kind != NOUN_PHRASE:
        return
    items = objects(chunks, after)
    if chunks[after].kind == tags.BE and _are_ages(chunks, items):
        return
    every = phrase if phrase and phrase.number and chunks[at].low == "victims" else None
    for victims in items:
        if victims.phrase and victims.phrase.determiner == "all":
            continue
        if chunks[after].kind == tags.BE and _of_what_kind(victims.phrase):
            continue
        then = chunks[victims.last + 1].kind if victims.last + 1 < len(chunks) else tags.STOP
        if chunks[at].low == "casualties" and then in (tags.OUTCOME, tags.STATE):
            # As "the casualties include 12 killed and 30 wounded".
            continue
        if every is not None:
            # As "among the 17 victims were two nurses": what befell these befell all.
            yield Find(outcome, "counted-noun", Victims(at, at, every), at, at)
            every = None
        yield Find(outcome, "listed", victims, at, at)


def who_such_are(chunks: Sequence[Chunk], at: int, outcome: str | None) -> Iterator[Find]:
    """As "the wounded reporters are Ana Diaz and Juan Gil", "among the slain rebels was a chief".

    But "the wounded reporter was a freelancer" tells more of the same one.
    """
    if outcome and at > 2 and chunks[at - 1].low == "among" and chunks[at - 2].kind == tags.BE:
        # As "two commanders were among the slain rebels".
        for victims in subjects(chunks, at - 2, None):
            who = victims.phrase
            if who and who.noun and (who.number or who.determiner in ("a", "an")):
                yield Find(outcome, "listed", victims, at, at)
        return
    named = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    if not outcome or named is None or chunks[at + 1].low not in _ARE:
        return
    among = (at > 0 and chunks[at - 1].low == "among") or chunks[at + 1].low in _INCLUDE
    if not among and chunks[at + 1].low not in ("are", "were"):
        return
    for victims in objects(chunks, at + 1):
        who = victims.phrase
        if who and (who.number or is_name(who) or (among and who.determiner in ("a", "an"))):
            yield Find(outcome, "listed", victims, at, at)
