"""Outcomes told by a verb: "killed 12", "12 were killed", "12 killed", "12 died"."""

from collections.abc import Iterator, Sequence

from recount.extract import tags
from recount.extract.arguments import Victims, subjects
from recount.extract.filters import GENERIC, of_verb_group
from recount.extract.find import Find
from recount.extract.objects import objects
from recount.extract.phrases import NOUN_PHRASE, Chunk
from recount.extract.verbgroup import ACTIVE, HAPPENS, PASSIVE, REDUCED, VerbGroup, verb_group
from recount.extract.verbs import form_of
from recount.extract.words.outcomes import STATES

_PASSED = (tags.ADVERB, tags.TIME, tags.PREPOSITION, tags.NUMBER, tags.COMMA, NOUN_PHRASE)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """One find a victim phrase of each outcome verb."""
    shared: dict[int, list[Victims]] = {}
    before: tuple[str, ...] = ()
    for at, chunk in enumerate(chunks):
        if chunk.kind != tags.OUTCOME:
            continue
        group = verb_group(chunks, at)
        if group is None:
            continue
        victims = _victims(chunks, group, shared)
        shared[at] = victims
        flags = of_verb_group(chunks, group)
        if flags == (GENERIC,) and chunks[at - 1].kind == tags.CONJUNCTION:
            flags = before
        before = flags
        outcome = merged(chunks, at, group.form.outcome)
        for victim in victims:
            yield Find(
                outcome,
                group.voice,
                victim,
                group.first,
                at,
                certainty=_certainty(group),
                flags=flags,
            )


def merged(chunks: Sequence[Chunk], at: int, outcome: str) -> str:
    """As "killed or wounded 12", "killing and wounding 40" -> casualties: not told apart."""
    for near, far in ((at - 1, at - 2), (at + 1, at + 2)):
        if near < 1 or far >= len(chunks) or chunks[near].low not in ("or", "and"):
            continue
        form = form_of(chunks[far].low)
        other = form.outcome if form else STATES.get(chunks[far].low)
        joined = chunks[near].low == "or" or (
            far < at
            and chunks[far - 1].kind != NOUN_PHRASE
            and form is not None
            and form.shape == "ing"
        )
        if joined and {outcome, other} == {"killed", "wounded"}:
            return "casualties"
    return outcome


def _certainty(group: VerbGroup) -> str:
    if group.certainty:
        return group.certainty
    return "possible" if group.modal in ("may", "might", "could") and group.perfect else ""


def _victims(
    chunks: Sequence[Chunk], group: VerbGroup, shared: dict[int, list[Victims]]
) -> list[Victims]:
    if group.voice == ACTIVE:
        found = objects(chunks, group.at)
        if not found and _between_verbs(chunks, group.at):
            return []
        return found
    found = subjects(chunks, group.first, group.plural, reduced=group.voice == REDUCED)
    if group.voice == REDUCED and found:
        found[-1] = _whole(chunks, found[-1])
    if not found:
        found = _shared(chunks, group, shared)
    if not found and group.voice in (REDUCED, PASSIVE):
        found = _after_reduced(chunks, group)
    more = _accompanied(chunks, group) or _elsewhere(chunks, group)
    return found + more + _named_after(chunks, group)


def _elsewhere(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "Seven were arrested in Apia and two others in Lona"."""
    j = group.at + 1
    while j + 1 < len(chunks) and chunks[j].kind in (tags.PREPOSITION, tags.TIME, NOUN_PHRASE):
        j += 1
    if j + 1 >= len(chunks) or chunks[j].kind != tags.CONJUNCTION or j == group.at + 1:
        return []
    phrase = chunks[j + 1].phrase
    after = chunks[j + 2].kind if j + 2 < len(chunks) else tags.STOP
    people = phrase and phrase.number and (phrase.bare or phrase.noun)
    if not people or after not in (tags.PREPOSITION, tags.STOP, tags.TIME):
        return []
    rest = chunks[j + 2 : j + 6]
    if any(chunk.kind in (tags.BE, tags.HAVE, tags.OUTCOME, tags.VERB) for chunk in rest):
        return []
    return [Victims(j + 1, j + 1, phrase)]


def _whole(chunks: Sequence[Chunk], victims: Victims) -> Victims:
    """As "one of four people killed": the four."""
    inner = chunks[victims.last].phrase
    if victims.phrase and victims.phrase.bare and victims.last > victims.at and inner:
        return Victims(victims.last, victims.last, inner) if inner.number else victims
    return victims


def _accompanied(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "was shot dead along with two guards"."""
    for j in range(group.at + 1, min(group.at + 12, len(chunks))):
        if chunks[j].low == "along-with":
            return objects(chunks, j)
        if chunks[j].kind not in _PASSED:
            break
    return []


def _named_after(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "Among the priests murdered was X", "those who were kidnapped are X and Y"."""
    after = group.at + 1
    if after + 1 >= len(chunks) or chunks[after].kind != tags.BE:
        return []
    before = [chunk.low for chunk in chunks[max(0, group.first - 4) : group.first]]
    return objects(chunks, after) if "among" in before or "those" in before else []


def _between_verbs(chunks: Sequence[Chunk], at: int) -> bool:
    """As "killed and wounded 12": the object is said once, after the second verb."""
    return at + 1 < len(chunks) and chunks[at + 1].kind == tags.CONJUNCTION


def _shared(
    chunks: Sequence[Chunk], group: VerbGroup, shared: dict[int, list[Victims]]
) -> list[Victims]:
    """As "were arrested and later killed": the subject of the verb before the conjunction."""
    k = group.first - 1
    while k >= 0 and chunks[k].kind in (tags.ADVERB, tags.TIME):
        k -= 1
    if k > 1 and chunks[k].low == "but":
        k -= chunks[k - 1].kind == tags.COMMA
    elif k < 1 or chunks[k].kind not in (tags.CONJUNCTION, tags.COMMA):
        return []
    for j in range(k - 1, max(-1, k - 9), -1):
        if chunks[j].kind == tags.OUTCOME:
            return shared.get(j, [])
        if chunks[j].kind == tags.VERB:
            return _subject_of(chunks, j, group)
        if chunks[j].kind == tags.BE:
            return subjects(chunks, j, None)
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR):
            return []
    return []


def _subject_of(chunks: Sequence[Chunk], verb: int, group: VerbGroup) -> list[Victims]:
    first = verb
    passive = False
    while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        passive = passive or chunks[first - 1].kind == tags.BE
        first -= 1
    if passive or group.voice == HAPPENS:
        return subjects(chunks, first, None)
    return []


def _after_reduced(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "Killed were two guards": the victims stand after."""
    after = group.at + 1
    if after < len(chunks) and chunks[after].kind == tags.BE and group.voice == REDUCED:
        return objects(chunks, after)
    if group.voice == PASSIVE and after < len(chunks) and chunks[after].kind == NOUN_PHRASE:
        return objects(chunks, group.at)
    return []
