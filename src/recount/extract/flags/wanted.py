"""Releases, arrests and executions that are wanted, talked of or agreed, and have not been."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.flags.filters import PLANNED
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.words import word_set

_WANTING = word_set("""
    want wants wanted wanting order orders ordered ordering need needs prefer prefers preferred
""")
_TO_SEE = word_set("see have get")
_ASKING = word_set("""
    demand demands demanded demanding insist insists insisted insisting ask asks asked asking urge
    urges urged urging order orders ordered ordering require requires required request requests
    requested recommend recommends recommended recommending propose proposed pray prayed plead
    pleaded appeal appealed
""")
_OUTCOMES = word_set("""
    release rescue freeing arrest arrests detention execution executions exchange swap extradition
    transfer liberation
""")
_TALKING = word_set("""
    talks negotiations discussions agreement agreements deal deals pact accord negotiate negotiating
    negotiated dispute plan plans proposal hopes condition terms decree promise
""")
_ABOUT = word_set("on over for about to of")
_GOVERNING = word_set("""
    want wants wanted discuss discusses discussed discussing offer offers offered offering reject
    rejects rejected rejecting oppose opposes opposed opposing consider considers considered
    considering propose proposes proposed proposing foresee foresees envisage envisages envisaged
    allow debate debated suggest suggested suggests include includes demand demands demanded
    refuse refused refuses
""")
_DEALS = word_set("deal agreement plan phase accord truce ceasefire pact proposal offer roadmap")
_AFTERWARDS = word_set("imminent likely unlikely possible condition conditional expected near")
WORDS = _WANTING | _TO_SEE | _ASKING | _TALKING | _GOVERNING | _AFTERWARDS | {"out", "rule-out",
    "ruled-out"}  # fmt: skip
"""A sentence without any of these words wants nothing."""
_BETWEEN = (tags.DETERMINER, tags.MODIFIER, tags.ADVERB)
_LISTED = (NOUN_PHRASE, tags.PREPOSITION, tags.COMMA, *_BETWEEN)
_REACH = 8


def wanted(chunks: Sequence[Chunk], find: Find) -> tuple[str, ...]:
    """PLANNED where somebody wants, orders, offers or discusses what the find tells of."""
    if find.rule == "act-of":
        told = chunks[find.trigger].low in _OUTCOMES and _talked_of(chunks, find)
    elif find.rule in ("reduced", "state"):
        told = _wanted_done(chunks, find)
    elif find.rule == "passive":
        told = chunks[find.first].low == "be" and not _modal(chunks, find.first)
    elif find.rule == "active" and find.first == find.trigger:
        told = _asked_that(chunks, find)
    else:
        return ()
    return (PLANNED,) if told else ()


def _wanted_done(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "want the two judges arrested", "ordered three deputies detained", "to see them freed"."""
    at = find.victims.last + 1
    if at + 2 == find.trigger and chunks[at].low == "wanted" and chunks[at + 1].phrase:
        # As "the president wanted the judges arrested", which arrests no president.
        return True
    at = find.victims.at - 1
    if at < 1 or find.victims.last + 1 != find.trigger or chunks[at].phrase:
        return False
    if chunks[at].low in _TO_SEE:
        return chunks[at - 1].low == "to"
    return chunks[at].low in _WANTING and chunks[at - 1].kind != tags.BE


def _modal(chunks: Sequence[Chunk], first: int) -> bool:
    """Whether a modal or "to" stands before "be", as in "may, it is said, be freed"."""
    near = chunks[max(0, first - _REACH) : first]
    return any(chunk.kind == tags.MODAL or chunk.low == "to" for chunk in near)


def _asked_that(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "the union demands that police release six drivers"."""
    if chunks[find.trigger].low.endswith(("ed", "ing", "s")):
        return False
    for k in range(find.trigger - 1, max(0, find.trigger - _REACH), -1):
        if chunks[k].low == "that":
            return chunks[k - 1].low in _ASKING
        if chunks[k].kind not in (NOUN_PHRASE, tags.ADVERB, tags.PREPOSITION, tags.DETERMINER):
            return False
    return False


def _talked_of(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "talks on the release of 14", "offered the release of two", "the deal includes"."""
    k = find.trigger - 1
    while k > 0 and chunks[k].kind in _BETWEEN:
        k -= 1
    if k > 0 and chunks[k].kind == tags.PREPOSITION:
        about = chunks[k].low in _ABOUT and chunks[k - 1].low in _TALKING
        return about or (chunks[k].low == "out" and chunks[k - 1].low in ("ruled", "rule"))
    if chunks[k].low in ("rule-out", "ruled-out", "rules-out"):
        return True
    if chunks[k].low == "out" and k > 0 and chunks[k - 1].low in ("ruled", "rule", "rules"):
        return True
    if chunks[k].kind == tags.CONJUNCTION:
        # As "demanded a ransom of 5 million dollars and the release of 20".
        k = next((j for j in range(k - 1, -1, -1) if chunks[j].kind not in _LISTED), 0)
        if chunks[k].low in _ASKING | _WANTING and chunks[k].kind == tags.VERB:
            return True
    noun = chunks[k].kind == NOUN_PHRASE and chunks[k].low not in ("foresees", "envisages")
    if chunks[k].low in _GOVERNING and not noun:
        if chunks[k].low in ("include", "includes"):
            # As "the deal includes the release of 33"; but "the year's events include".
            return any(chunk.low in _DEALS for chunk in chunks[max(0, k - _REACH) : k])
        allows = chunks[k].low != "allow" or chunks[k - 1].kind == tags.MODAL
        return allows and (chunks[k].low.endswith("ing") or chunks[k - 1].kind != tags.BE)
    return _still_to_come(chunks, max(find.victims.last, find.trigger))


def _still_to_come(chunks: Sequence[Chunk], last: int) -> bool:
    """As "the arrest of two ministers is imminent", "made the release of 20 a condition"."""
    then = chunks[last + 1 : last + 5]
    if then and then[0].kind == tags.BE:
        return any(chunk.low in _AFTERWARDS for chunk in then[1:3])
    return bool(then) and then[0].low == "condition"
