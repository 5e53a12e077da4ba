"""The missing told by those who look for them: "rescuers were searching for three residents".

Only who rescues or mourns looks for the missing: police search for suspects, and troops for rebels.
Nor is anybody missing who was "not seen": only who was not heard from, traced or seen since.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.rules.seized import some_of
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbgroup import group_at
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.grammar import NEGATIONS

_SEARCHING = word_set("searching looking digging searched")
_RESCUERS = word_set("""
    rescue rescuer rescuers diver divers firefighter firefighters lifeguard lifeguards coastguard
    coastguards coastguardsmen volunteer volunteers relative relatives neighbour neighbours neighbor
    neighbors parent parents mother mothers family families crescent cross teams crews workers
""")
_RUBBLE = word_set("rubble debris ruins wreckage mud survivor survivors")
_FALLEN = ("bodies", "body", "remains", "corpses")
_ALIKE = word_set("""
    survivor body corpse suspect gunman attacker victim witness killer murderer thief robber bomber
    perpetrator culprit
""")
_MISSING_SOME = word_set("we village town community school camp family crew company")
_ENDING = (tags.STOP, tags.COMMA, tags.PREPOSITION, tags.TIME, tags.CONJUNCTION, tags.QUOTE)
_BESIDE_VERB = (NOUN_PHRASE, tags.PREPOSITION, tags.TIME, tags.ADVERB, tags.NUMBER)
_BACK, _ON = 8, 14
_STILL_SOUGHT = word_set("still yet missing disappeared search rubble flood sea trapped vanished")
_UNHEARD = {
    "traced": ("by", "since", "so", "up", "till", "until", "yet", "."),
    "heard": ("from", "of"),
    "seen": ("since", "or"),
    "accounted": ("for",),
    "found": (",", ".", "yet"),
}
WORDS = _SEARCHING | _UNHEARD.keys() | {"missing"}
# Of "hadn't" and "no longer", what is there before tokens are cut and joined.
_NOT = NEGATIONS | {"t", "longer"}
BESIDE = dict.fromkeys(_SEARCHING, _RESCUERS | _RUBBLE) | dict.fromkeys(
    ("heard", "seen", "found"), _NOT
)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """Counted people whom rescuers search for, or who are searched for in rubble."""
    for at, chunk in enumerate(chunks):
        if chunk.low in _UNHEARD:
            yield from _unheard(chunks, at)
        if chunk.low == "missing" and at > 1 and chunks[at - 1].kind == tags.BE:
            yield from _we_miss(chunks, at)
        if chunk.low not in _SEARCHING or at + 1 >= len(chunks) or chunks[at + 1].low != "for":
            continue
        first = at
        while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB):
            first -= 1
        if first and chunks[first - 1].kind in (tags.MODAL, tags.NOT):
            continue
        if chunks[at + 2 : at + 3] and chunks[at + 2].low in _FALLEN:
            # As "searching for the bodies of six children".
            continue
        if not (_rescuers(chunks, at) or _in_rubble(chunks, at)):
            continue
        for victims in objects(chunks, at + 1):
            # As "searching for a woman believed to be under the rubble".
            buried = _one(victims.phrase) and _in_rubble(chunks, victims.last)
            if buried or _lost(victims.phrase):
                yield Find("missing", "seized", victims, at, at)


def _unheard(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "two had not been traced by Monday", "not been heard from since", "accounted for"."""
    first, negated, perfect = at, False, False
    while first > 0 and (
        chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.NOT, tags.ADVERB)
        or chunks[first - 1].low == "yet"
    ):
        first -= 1
        negated = negated or chunks[first].kind == tags.NOT or chunks[first].low.endswith("n't")
        perfect = perfect or chunks[first].kind == tags.HAVE
    after = chunks[at + 1].low if at + 1 < len(chunks) else "."
    accounted = chunks[at].low == "accounted"
    found = chunks[at].low == "found"
    if found and not any(chunk.low in _STILL_SOUGHT for chunk in chunks):
        # As "three candidates for the post have not been found".
        return
    if negated and (perfect or accounted) and after in _UNHEARD[chunks[at].low]:
        for victims in subjects(chunks, first, None) or _of_verb_before(chunks, first):
            phrase = some_of(chunks, victims)
            if victims.at and chunks[victims.at - 1].kind == tags.PREPOSITION:
                # As "a cure for 12 patients has not been found", "the bodies of two men".
                continue
            if _lost(phrase) or (accounted and phrase is not None and phrase.bare):
                yield Find("missing", "seized", victims, first, at)


def _we_miss(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "we are missing 17 people", "the village is missing nine residents"; but no players."""
    if chunks[at - 2].low in _MISSING_SOME:
        for victims in objects(chunks, at):
            phrase = victims.phrase
            last = victims.last + 1
            ends = last >= len(chunks) or chunks[last].kind in _ENDING
            if ends and _lost(phrase) and phrase and phrase.noun_at == phrase.head:
                yield Find("missing", "seized", victims, at - 1, at)


def _of_verb_before(chunks: Sequence[Chunk], first: int) -> list[Victims]:
    """As "three men were arrested and have not been seen since": the three."""
    at = first - 1
    if at < 2 or chunks[at].low not in ("and", "but"):
        return []
    at -= 1
    while at > 0 and chunks[at].kind not in (tags.OUTCOME, tags.VERB):
        if chunks[at].kind not in _BESIDE_VERB:
            return []
        at -= 1
    begins, _ = group_at(chunks, at)
    return subjects(chunks, begins, None)


def _rescuers(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether rescuers or relatives stand in the clause before."""
    for chunk in reversed(chunks[max(0, at - _BACK) : at]):
        if chunk.kind in (tags.STOP, tags.SUBORDINATOR):
            return False
        if chunk.low in _RESCUERS:
            return True
    return False


def _in_rubble(chunks: Sequence[Chunk], at: int) -> bool:
    """As "searching for 12 people under the rubble"."""
    return any(chunk.low in _RUBBLE for chunk in chunks[at : at + _ON])


def _one(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.noun is not None and phrase.determiner in ("a", "an")


def _lost(phrase: Phrase | None) -> bool:
    """Whether the phrase counts people who are neither bodies nor sought for a crime."""
    if phrase is None or phrase.number is None or phrase.noun is None:
        return False
    return phrase.noun.singular not in _ALIKE and phrase.noun.group != "armed_group"
