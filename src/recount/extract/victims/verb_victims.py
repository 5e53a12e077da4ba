"""Who an outcome verb tells of: its object, its subject, or whom the verbs beside it share."""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.earlier.gapped import as_many, gapped, times_as_many
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbgroup import (
    ACTIVE,
    HAPPENS,
    PASSIVE,
    REDUCED,
    VerbGroup,
    shared_object,
    verb_group,
)
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.accompanied import accompanied, then_himself
from recount.extract.victims.arguments import subjects
from recount.extract.victims.complements import preposition_shared
from recount.extract.victims.conjuncts import included_only
from recount.extract.victims.identified import past_included
from recount.extract.victims.objects import objects, past_prepositions
from recount.extract.victims.participles import is_ing
from recount.extract.victims.phrase import (
    Victims,
    bare_plural,
    left_of,
    whole_of,
)
from recount.extract.victims.relatives import before_relative, disagrees, subjects_past
from recount.extract.victims.whom_they import THEY, among_everyone, whom_they
from recount.extract.words import word_set
from recount.extract.words.outcomes import COUNTED, STATES
from recount.extract.words.speech import SAID

_FAR = 12
_THEIR = ("his", "her", "their")
_CLOSING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.TIME, tags.PREPOSITION)
"""As "two of them they killed off", "released as singles"."""
_OPENING = (tags.ADVERB, tags.COMMA, tags.STOP, tags.CONJUNCTION, tags.TIME)
_LATER = word_set("later afterwards subsequently soon")
_INCLUDE = ("include", "includes", "included")
_WHERE = (tags.PREPOSITION, tags.TIME, tags.ADVERB, NOUN_PHRASE)
_GOVERNED = (NOUN_PHRASE, tags.PRONOUN, tags.TIME)
_FALLEN = ("martyr", "martyrs")
_IN_A_ROW = (tags.COMMA, tags.CONJUNCTION, tags.VERB)


def victims_of(
    chunks: Sequence[Chunk], group: VerbGroup, shared: dict[int, list[Victims]]
) -> list[Victims]:
    """The victims of a verb group, left to right.

    `shared` holds those of the verbs before it in the sentence, by the chunk of the verb.
    """
    after = chunks[group.at + 1] if group.at + 1 < len(chunks) else None
    if group.voice == REDUCED and after and form_of(after.low) and _happens(after):
        return []
    if times_as_many(chunks, group.at + 1):
        return []
    if group.voice != PASSIVE and as_many(chunks, group.at + 1):
        return next((told[-1:] for told in reversed(shared.values()) if _counted(told)), [])
    if group.voice == ACTIVE:
        if group.form.outcome == "freed" and _what_they(chunks, group.first):
            return []
        found = objects(chunks, max(group.at, shared_object(chunks, group.at) - 1))
        found += [others for victims in found[-1:] for others in gapped(chunks, victims)]
        found += then_himself(chunks, found)
        found = found or _of_the_next(chunks, group) or among_everyone(chunks, group.at)
        if found or _between_verbs(chunks, group.at):
            return found
        return whom_they(chunks, group)
    if group.voice == REDUCED:
        found = whom_they(chunks, group) or included_only(chunks, group.first)
        if found:
            return found
    found = subjects(chunks, group.first, group.plural, reduced=group.voice == REDUCED)
    if len(found) == 1 and disagrees(chunks, found[0], group.plural):
        found = []
    if group.voice == HAPPENS and not found:
        found = _the_injured(chunks, group)
    if group.voice == HAPPENS and group.first == group.at:
        found = _behind_died(chunks, group.at) or found
    if group.voice == REDUCED and found:
        found[-1] = whole_of(chunks, found[-1])
        found = [victims for victims in found if not _told_already(chunks, victims)] or found[-1:]
        if chunks[found[-1].at - 1].low == "among" and not _counted(found):
            # As "two nurses were among the villagers killed", which tells of the nurses.
            return _named_after(chunks, group)
    if not found and chunks[group.first].low == "neither":
        # As "neither was hurt".
        return [Victims(group.first, group.first, None, "none")]
    if not found:
        found = _shared(chunks, group, shared)
    if not found and group.voice != REDUCED:
        found = before_relative(chunks, group.first, group.plural)
    if not found and group.voice in (REDUCED, PASSIVE):
        found = _after_reduced(chunks, group)
    more = accompanied(chunks, group) or _elsewhere(chunks, group)
    return found + more + _named_after(chunks, group)


def _counted(victims: Sequence[Victims]) -> bool:
    return any(victim.phrase is not None and victim.phrase.number for victim in victims)


def _what_they(chunks: Sequence[Chunk], first: int) -> bool:
    """As "a video it released shows men", "a video the group released": the video."""
    by, what = chunks[first - 1], chunks[first - 2].phrase if first > 1 else None
    owner = by.low in THEY or by.low == "it" or bool(by.phrase and by.phrase.determiner == "the")
    told = first > 2 and chunks[first - 3].kind == tags.PREPOSITION
    return owner and what is not None and what.thing and not told


def _told_already(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As the first of "21 dead people and 50 others injured", "30 deaths and 50 injured"."""
    phrase = victims.phrase
    dead = phrase is not None and (phrase.participle in STATES or form_of(phrase.participle or ""))
    return bool(dead) or chunks[victims.at].low in COUNTED or chunks[victims.at].low in _FALLEN


def _the_injured(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "two injured died": a participle that stands for people."""
    at = left_of(chunks, group.first - 1)
    if at < 1 or chunks[at].low not in ("injured", "wounded"):
        return []
    if at > 2 and chunks[at - 1].low == "the" and chunks[at - 2].low == "of":
        # As "two of the wounded died".
        at -= 2
    phrase = chunks[at - 1].phrase
    some = chunks[at - 3].phrase if at > 2 and chunks[at - 2].low == "of" else None
    if some is not None and some.bare and phrase and phrase.bare:
        # As "two of the 12 wounded died".
        return [Victims(at - 3, at, some)]
    return [Victims(at - 1, at, phrase)] if phrase and phrase.bare else []


def _behind_died(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "with him died his wife and two guards", "in the fire died a nurse"."""
    whom = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    if whom is None or not (whom.noun or whom.number):
        return []
    k = at - 1
    while k > 0 and chunks[k - 1].kind == tags.PREPOSITION and chunks[k].kind in _GOVERNED:
        k -= 2
    opens = k < 0 or chunks[k].kind in (tags.STOP, tags.COMMA, tags.CONJUNCTION)
    return objects(chunks, at) if k < at - 1 and opens else []


def _happens(chunk: Chunk) -> bool:
    form = form_of(chunk.low) if chunk.kind == tags.OUTCOME else None
    return form is not None and not form.transitive


def _elsewhere(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "Seven were arrested in Apia and two others in Lona"."""
    found: list[Victims] = []
    j = group.at
    while True:
        start = j + 1
        j = start
        while j + 1 < len(chunks) and (chunks[j].kind in _WHERE or _is_cause(chunks, j)):
            j = past_included(chunks, j + 1)
        listed = j + 1 < len(chunks) and chunks[j].kind == tags.COMMA and _counted_at(chunks, j + 1)
        if j == start or j + 1 >= len(chunks) or not (listed or chunks[j].kind == tags.CONJUNCTION):
            return found if not found or chunks[found[-1].at - 1].kind == tags.CONJUNCTION else []
        if not _counted_at(chunks, j + 1) or preposition_shared(chunks, j + 1) > 0:
            return []
        j += 1
        found.append(Victims(j, j, chunks[j].phrase))


def _is_cause(chunks: Sequence[Chunk], j: int) -> bool:
    """As "killed by government shelling, four by rebels": a noun that looks like a verb."""
    by = chunks[j - 2 if chunks[j - 1].phrase else j - 1].low == "by"
    return by and chunks[j].kind == tags.VERB and chunks[j].low.endswith("ing")


def _counted_at(chunks: Sequence[Chunk], j: int) -> bool:
    """Whether a count of people stands at j with its own place or time, and no verb."""
    phrase = chunks[j].phrase
    after = chunks[j + 1].kind if j + 1 < len(chunks) else tags.STOP
    people = phrase and phrase.number and (phrase.bare or phrase.noun)
    if after == tags.ADVERB and chunks[j + 1].low in _LATER:
        after = chunks[j + 2].kind if j + 2 < len(chunks) else tags.STOP
    if not people or after not in (tags.PREPOSITION, tags.STOP, tags.TIME):
        return False
    for chunk in chunks[j + 1 : j + 9]:
        if chunk.kind in (tags.COMMA, tags.CONJUNCTION) or chunk.low == ";":
            break
        if chunk.kind in (tags.BE, tags.HAVE, tags.OUTCOME, tags.VERB):
            # As "two in a car in Kano escaped".
            return False
    return True


def _named_after(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "Among the priests murdered was X", "those who were kidnapped are X and Y"."""
    after = group.at + 1
    if after + 3 < len(chunks) and chunks[after].low == "along-with":
        # As "Killed along with him were four guards".
        return objects(chunks, after + 2) if chunks[after + 2].kind == tags.BE else []
    if after + 1 >= len(chunks):
        return []
    if chunks[after].kind != tags.BE and chunks[after].low not in _INCLUDE:
        return []
    before = [chunk.low for chunk in chunks[max(0, group.first - 4) : group.first]]
    if before[-2:] == ["of", "those"]:
        # As "five of those killed were guards", which is told by the five.
        return []
    if before[-3:] == ["of", "those", "who"]:
        return _some_of_those(chunks, group.first - 4, after)
    if "among" in before:
        return objects(chunks, after)
    # But "all those killed were rebels" tells who they were, and no number.
    named = objects(chunks, after) if "those" in before else []
    return [victims for victims in named if not bare_plural(chunks, victims.at)]


def _some_of_those(chunks: Sequence[Chunk], at: int, be: int) -> list[Victims]:
    """As "three of those who died were teachers"."""
    counted = chunks[at].phrase if at >= 0 else None
    are = chunks[be + 1].phrase
    if counted is None or not counted.bare or are is None or not are.noun or are.number:
        return []
    return [Victims(at, be + 1, replace(are, number=counted.number, plural=counted.plural))]


def _between_verbs(chunks: Sequence[Chunk], at: int) -> bool:
    """As "killed and wounded 12": the object is said once, after the second verb."""
    return at + 1 < len(chunks) and chunks[at + 1].kind == tags.CONJUNCTION


def _of_the_next(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "abducted and later killed three clerks", who suffered both, one after the other."""
    at = group.at + 1
    if group.form.outcome != "kidnapped" or at >= len(chunks) or chunks[at].low != "and":
        return []
    at += 1
    while at < len(chunks) and chunks[at].kind in (tags.ADVERB, tags.TIME):
        at += 1
    then = verb_group(chunks, at) if at < len(chunks) else None
    ended = then is not None and then.voice == ACTIVE and then.form.outcome in ("killed", "freed")
    return objects(chunks, at) if ended and then and then.form.shape == group.form.shape else []


def _shared(
    chunks: Sequence[Chunk], group: VerbGroup, shared: dict[int, list[Victims]]
) -> list[Victims]:
    """As "were arrested and later killed", "ran up to men waiting there and died": who did both."""
    k = group.first - 1
    while k >= 0 and chunks[k].kind in (tags.ADVERB, tags.TIME):
        k -= 1
    if k > 1 and chunks[k].low in ("before", "until") and chunks[group.first].low == "being":
        return _who_acts(chunks, k)
    if k > 1 and chunks[k].low == "but":
        k -= chunks[k - 1].kind == tags.COMMA
    elif k < 1 or chunks[k].kind not in (tags.CONJUNCTION, tags.COMMA):
        return []
    passive = group.voice in (HAPPENS, PASSIVE)
    for j in range(k - 1, max(-1, k - _FAR), -1):
        # But "was found with gunshot wounds and died".
        if chunks[j].kind == tags.OUTCOME and chunks[j].low != "wounds":
            other = verb_group(chunks, j) if group.voice in (HAPPENS, PASSIVE) else None
            if other is not None and other.voice == ACTIVE and j < k - 1:
                # As "wounded two guards and died": who did it.
                return subjects(chunks, other.first, None)
            return shared.get(j, [])
        if chunks[j].kind == tags.VERB and not (is_ing(chunks[j]) and chunks[j - 1].phrase):
            found = _subject_of(chunks, j, passive=passive)
            # Verbs in a row, as in "opened fire and", "fled, fell and", "tried to flee but".
            row = j > 0 and (chunks[j - 1].kind in _IN_A_ROW or chunks[j - 1].low == "to")
            # As "tried to flee but was overpowered and".
            if not found and j > 1 and _but_was(chunks, j - 1):
                passive = row = True
            if found or not row:
                return found
        if chunks[j].kind == tags.BE and not _but_was(chunks, j):
            return subjects_past(chunks, j)
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR) and not _but_was(chunks, j + 1):
            return []
    return []


def _but_was(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "was" stands at `at` with its subject before a "but"."""
    return at > 0 and chunks[at].kind == tags.BE and chunks[at - 1].low == "but"


def _who_acts(chunks: Sequence[Chunk], before: int) -> list[Victims]:
    """As "a gunman opened fire, killing four, before being shot dead": the gunman."""
    for j in range(1, before):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR):
            return []
        acts = chunks[j].kind in (tags.VERB, tags.OUTCOME) and not chunks[j].low.endswith("ing")
        if acts and chunks[j].low not in SAID and chunks[j - 1].kind != tags.BE:
            found = subjects(chunks, j, None)
            who = found[-1].phrase if found else None
            if who is not None:
                # But "police held two men before being told": who attacked alone.
                attacked = who.noun is not None and who.noun.group in ("persons", "armed_group")
                return found if attacked and who.plural is not True else []
    return []


def _subject_of(chunks: Sequence[Chunk], verb: int, *, passive: bool) -> list[Victims]:
    """As "a soldier stepped on a mine and was killed": whose verb stands at `verb`.

    Only where that, or the verb that shares its subject, happens to somebody: it is `passive`.
    """
    first = verb
    while first > 0 and (
        chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB)
        or chunks[first - 1].low == "first"
    ):
        passive = passive or chunks[first - 1].kind == tags.BE
        first -= 1
    return subjects_past(chunks, first) if passive else []


def _after_reduced(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "Killed were two guards": the victims stand after."""
    after = group.at + 1
    if group.voice == REDUCED and group.first <= 1:
        # As "Killed in the blast were two guards".
        after = past_prepositions(chunks, after)
    opens = group.first == 0 or chunks[group.first - 1].kind in _OPENING
    if after < len(chunks) and chunks[after].kind == tags.BE and group.voice == REDUCED and opens:
        return objects(chunks, after)
    after = group.at + 1
    if group.voice == PASSIVE and after < len(chunks) and chunks[after].kind == NOUN_PHRASE:
        return objects(chunks, group.at)
    return []
