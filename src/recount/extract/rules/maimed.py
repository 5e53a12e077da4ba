"""Wounded told by a part of the body or by how they fare: "lost an eye", "flown out with burns".

A team that lost a leg of a cup and a firm that lost an arm are no people: the subject must be.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import LEAVING, Victims, with_tail
from recount.extract.words import word_set

PARTS = word_set("""
    eye eyes eyesight sight vision hearing leg legs arm arms hand hands foot feet finger fingers
    tooth teeth
    thumb toe toes limb limbs ear ears tooth teeth wrist wrists ankle ankles knee knees elbow
    collarbone shoulder jaw skull rib ribs nose pelvis hip thigh femur tibia bone bones spine
    forearm kneecap vertebra vertebrae
""")
_LIMBS = word_set("""
    leg legs arm arms hand hands foot feet thigh thighs shoulder knee ankle calf hip buttock
    buttocks finger
""")
_LOSING = word_set("lost losing")
_BREAKING = word_set("""
    broke broken breaking fractured fracturing dislocated dislocating sprained shattered
""")
_CUT_OFF = word_set("amputated severed blown crushed")
_HITTING = word_set("shot hit struck stabbed grazed")
_MISSILES = word_set("shrapnel splinter splinters shard shards bullet bullets gunfire gunshots")
_HURT = word_set("""
    burns burn bruises bruise cuts cut fracture fractures lacerations concussion wounds wound
    injuries injury gunshot shrapnel
""")
_BROUGHT = word_set("""
    taken rushed flown airlifted brought admitted transported evacuated hospitalised hospitalized
    ferried left escaped survived hospital lies lay intensive care treated
""")
_HIT_BY, _HAVING = _LIMBS | _MISSILES, _HURT | PARTS
_BROKEN = _LOSING | _BREAKING
_BLOWS = word_set("bullet knife stab machete shell")
_DESCRIBING = _BREAKING | _HURT | _CUT_OFF | _BLOWS
WORDS = _BROKEN | _CUT_OFF | _HITTING | _HURT | _MISSILES
BESIDE = (
    dict.fromkeys(_BROKEN | _CUT_OFF, PARTS)
    | dict.fromkeys(_HITTING, PARTS | _LIMBS | _MISSILES)
    | dict.fromkeys(_HURT, frozenset(("with",)))
    | dict.fromkeys(_MISSILES, _HITTING | {"with"})
)
_WOUNDED = _DESCRIBING | word_set("multiple numerous several degrees of")
_BODIES = ("body", "bodies", "corpse", "corpses")
_NEAR, _BACK = 4, 10


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """Who lost or broke a part of the body, was hit in a limb, or has wounds."""
    for at, chunk in enumerate(chunks):
        low = chunk.low
        if low in PARTS and chunk.phrase:
            yield from _lost(chunks, at)
        if low in _HIT_BY:
            yield from _hit(chunks, at)
        if low in _HAVING:
            yield from _with(chunks, at)


def _verb_before(chunks: Sequence[Chunk], at: int, verbs: frozenset[str], reach: int) -> int | None:
    """The nearest of the verbs before chunk `at` in its clause."""
    for j in range(at - 1, max(-1, at - 1 - reach), -1):
        if chunks[j].low in verbs and not chunks[j].phrase:
            return j
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE):
            return None
    return None


def _group(chunks: Sequence[Chunk], at: int) -> tuple[int, bool]:
    """Where the verb group of the verb at `at` begins, and whether it is passive."""
    first, passive = at, False
    while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME):
        first -= 1
        passive = passive or chunks[first].kind == tags.BE
    return first, passive


def _people(chunks: Sequence[Chunk], first: int) -> Iterator[Victims]:
    """The subjects of the verb group at `first` that are people, where it is asserted."""
    if (
        not first
        or chunks[first - 1].kind in (tags.MODAL, tags.NOT)
        or chunks[first - 1].low == "to"
    ):
        return
    found = subjects(chunks, first, None)
    if not found and chunks[first - 1].low == "and":
        found = _of_verb_before(chunks, first - 1)
    for victims in found:
        phrase = victims.phrase
        body = phrase is not None and phrase.noun is not None and phrase.noun.singular == "body"
        if phrase is None or phrase.bare or (phrase.noun and not body) or is_name(phrase):
            yield victims


def _of_verb_before(chunks: Sequence[Chunk], conjunction: int) -> list[Victims]:
    """As "three men stepped on a mine and lost their legs": the subject of the verb before."""
    for j in range(conjunction - 1, max(0, conjunction - _BACK), -1):
        if chunks[j].kind in (tags.VERB, tags.OUTCOME, tags.BE):
            return subjects(chunks, _group(chunks, j)[0], None)
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE):
            break
    return []


def _lost(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "lost an eye", "broke a wrist", "had her leg amputated"."""
    after = chunks[at + 1].low if at + 1 < len(chunks) else ""
    if after in _CUT_OFF and at and chunks[at - 1].kind == tags.HAVE:
        first, passive = at - 1, False
    elif after == "of" or chunks[at - 1].low not in _BROKEN:
        return
    else:
        first, passive = _group(chunks, at - 1)
    if passive:
        return
    for victims in _people(chunks, first):
        yield Find("wounded", "harm", victims, first, at)


def _hit(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "was shot in the leg", "were hit by shrapnel"; "shot in the head" may tell of the dead."""
    verb = _verb_before(chunks, at, _HITTING, _NEAR)
    before = at - 1
    while before > 0 and (chunks[before].kind == tags.MODIFIER or "-" in chunks[before].low):
        # As "hit by rubber-coated bullets".
        before -= 1
    by = chunks[before].low if at else ""
    of = at + 1 < len(chunks) and chunks[at + 1].low == "of"
    if verb is None or of or by != ("by" if chunks[at].low in _MISSILES else "in"):
        return
    first, passive = _group(chunks, verb)
    if passive:
        for victims in _people(chunks, first):
            yield Find("wounded", "harm", victims, first, at)
        return
    # As "police shot two men in the legs".
    for victims in objects(chunks, verb):
        if victims.last < at and victims.phrase and victims.phrase.noun:
            yield Find("wounded", "harm", victims, first, at)


def _with(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "was flown out with burns", "is in hospital with a broken leg"."""
    start = at - 1
    while start > 0 and (chunks[start].low in _WOUNDED or chunks[start].low.endswith("ing")):
        # As "with broken ribs", "with multiple injuries", "with varying degrees of injury".
        start -= 1
    if start > 1 and chunks[start].low == "or" and chunks[start - 1].low in _DESCRIBING | _MISSILES:
        # As "with bullet or shrapnel wounds".
        start -= 2
    broken = at - 1 > start or chunks[at].low not in PARTS
    if start < 1 or chunks[start].low != "with" or not broken:
        return
    left = start > 1 and chunks[start - 2].low in LEAVING
    if left and (chunks[start - 1].phrase or chunks[start - 1].low == "another"):
        # As "leaving five marchers with gunshot wounds".
        yield Find("wounded", "harm", with_tail(chunks, start - 1), start - 2, at)
        return
    if _shot(chunks, start, at) and _alive(chunks, start - 1, at):
        # As "saw two men with bullet wounds": the wounds tell enough.
        yield Find("wounded", "harm", with_tail(chunks, start - 1), start - 1, at)
        return
    near = range(start - 1, max(0, start - _BACK), -1)
    verbs = (tags.BE, tags.OUTCOME)
    verb = next((j for j in near if chunks[j].kind in verbs), None)
    told = verb is not None and any(chunk.low in _BROUGHT for chunk in chunks[verb:start])
    dead = verb is not None and any(chunk.low == "dead" for chunk in chunks[verb:start])
    if verb is None or dead or not told:
        return
    if any(chunk.kind == tags.CONJUNCTION for chunk in chunks[verb:start]):
        return
    first, _ = _group(chunks, verb)
    for victims in _people(chunks, first):
        yield Find("wounded", "harm", victims, first, at)


def _alive(chunks: Sequence[Chunk], who: int, at: int) -> bool:
    """Whether counted people stand at `who`, who are no bodies and not told of as dead after."""
    phrase = chunks[who].phrase
    if phrase is None or phrase.number is None:
        return False
    if phrase.bare:
        # As "Of the injured, nine with bullet wounds were sent to Lona".
        return phrase.number.bounds.best is not None and _of_the_hurt(chunks, who)
    if phrase.noun is None:
        return False
    fallen = phrase.noun.singular == "body" or (who > 1 and chunks[who - 2].low in _BODIES)
    dead = any(chunk.low in ("dead", "died") for chunk in chunks[at + 1 : at + _NEAR + 1])
    return phrase.noun_at == phrase.head and not (fallen or dead)


def _of_the_hurt(chunks: Sequence[Chunk], who: int) -> bool:
    """Whether "of the injured," stands before a number: of how many of these the wounds tell."""
    near = [chunk.low for chunk in chunks[max(0, who - _NEAR) : who]]
    return near[-1:] == [","] and not {"injured", "wounded"}.isdisjoint(near)


def _shot(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether the words after "with" are wounds by a weapon."""
    words = {word for chunk in chunks[start + 1 : at + 1] for word in chunk.low.split()}
    return not words.isdisjoint(_BLOWS | _MISSILES | {"gunshot"})
