"""Outcomes told by a verb: "killed 12", "12 were killed", "12 killed", "12 died"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract import tags
from recount.extract.arguments import subjects
from recount.extract.conjuncts import included_only
from recount.extract.filters import GENERIC, of_verb_group
from recount.extract.find import Find
from recount.extract.gapped import as_many, gapped, times_as_many
from recount.extract.objects import objects, past_included, past_prepositions
from recount.extract.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.verbgroup import ACTIVE, HAPPENS, PASSIVE, REDUCED, VerbGroup, verb_group
from recount.extract.verbs import TRIGGERS, form_of
from recount.extract.victims import Victims, bare_plural, left_of
from recount.extract.words import word_set
from recount.extract.words.outcomes import COUNTED, STATES

WORDS = TRIGGERS
_OPENING = (tags.ADVERB, tags.COMMA, tags.STOP, tags.CONJUNCTION, tags.TIME)
_LATER = word_set("later afterwards subsequently soon")
_JOINTS = ("or", "and")
_INCLUDE = ("include", "includes", "included")
_THEY, _WHOM = word_set("they he she it we"), word_set("whom that who")
_TELLING = word_set("told tells informed assured warned reminded")
_ELIMINATED = word_set("""
    terrorist militant rebel fighter insurgent jihadist guerrilla bandit extremist commander
    militiaman combatant operative gunman mercenary soldier serviceman troop
""")
_WHERE = (tags.PREPOSITION, tags.TIME, tags.ADVERB, NOUN_PHRASE)
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
        if flags == (GENERIC,) and group.voice != ACTIVE and _particular(victims):
            # As in a headline, "Three die in blast".
            flags = ()
        before = flags
        outcome = group.form.outcome
        if _joined(chunks, at):
            outcome = merged(chunks, at, outcome)
            if _together(chunks, at, victims, shared):
                outcome = "casualties"
            elif _either(chunks, at, outcome):
                continue
        for victim in victims:
            who = fighters(chunks, victim) if group.form.base == "eliminate" else victim
            if who is None:
                continue
            yield Find(
                outcome,
                group.voice,
                who,
                group.first,
                at,
                certainty=_certainty(group),
                flags=(*flags, GENERIC) if _in_a_figure(group, victim) else flags,
            )


def fighters(chunks: Sequence[Chunk], victims: Victims) -> Victims | None:
    """The victims if an army eliminates such: teams, jobs and players are eliminated too."""
    phrase = victims.phrase
    if phrase is not None and phrase.bare and chunks[victims.last].low in ("them", "these"):
        # As "struck a camp of rebels, eliminating 60 of them".
        named = (chunk.phrase for chunk in reversed(chunks[: victims.at]) if chunk.phrase)
        them = next((inner for inner in named if inner.noun and inner.noun.plural), None)
        phrase = replace(them, number=phrase.number, plural=phrase.plural) if them else None
    noun = phrase.noun if phrase else None
    return replace(victims, phrase=phrase) if noun and noun.singular in _ELIMINATED else None


def _particular(victims: Sequence[Victims]) -> bool:
    """Whether the victims are a number of people, or one: "two of the men", "a guard"."""
    phrases = [victim.phrase for victim in victims]
    return any(phrase and (phrase.number or phrase.plural is False) for phrase in phrases)


def _in_a_figure(group: VerbGroup, victims: Victims) -> bool:
    """As "the tax hurts families", where nobody bleeds."""
    phrase = victims.phrase
    if group.form.base != "hurt" or group.voice != ACTIVE or phrase is None or phrase.number:
        return False
    return phrase.noun is None or phrase.noun.plural


def _counted(victims: Sequence[Victims]) -> bool:
    return any(victim.phrase is not None and victim.phrase.number for victim in victims)


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


def _joined(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "and" or "or" stands before or after the verb."""
    after = chunks[at + 1].low if at + 1 < len(chunks) else ""
    return after in _JOINTS or (at > 0 and chunks[at - 1].low in _JOINTS)


def _either(chunks: Sequence[Chunk], at: int, outcome: str) -> bool:
    """As "killing or capturing 60", which tells of how many to neither; but killed or wounded."""
    for near, far in ((at - 1, at - 2), (at + 1, at + 2)):
        if near < 1 or far >= len(chunks) or chunks[near].low != "or":
            continue
        form = form_of(chunks[far].low)
        if form is not None and form.transitive and outcome not in (form.outcome, "casualties"):
            return True
    return False


def _together(
    chunks: Sequence[Chunk], at: int, victims: Sequence[Victims], shared: dict[int, list[Victims]]
) -> bool:
    """As "350 soldiers killed and wounded", "killed and wounded 100": one count for both."""
    phrase = victims[0].phrase if len(victims) == 1 else None
    if phrase is None or phrase.number is None or phrase.number.bounds.qualifier == "vague":
        return False
    if phrase.number.bounds.qualifier == "uncounted" or phrase.number.bounds.best == 1:
        return False
    for near, far in ((at - 1, at - 2), (at + 1, at + 2)):
        if near < 1 or far >= len(chunks) or chunks[near].low != "and":
            continue
        one, other = form_of(chunks[at].low), form_of(chunks[far].low)
        if one is None or other is None or {one.outcome, other.outcome} != {"killed", "wounded"}:
            continue
        if far < at:
            return not shared.get(far) or shared[far] == victims
        last = far + 1
        return last >= len(chunks) or chunks[last].kind != NOUN_PHRASE
    return False


def _certainty(group: VerbGroup) -> str:
    if group.certainty:
        return group.certainty
    return "possible" if group.modal in ("may", "might", "could") and group.perfect else ""


def _victims(
    chunks: Sequence[Chunk], group: VerbGroup, shared: dict[int, list[Victims]]
) -> list[Victims]:
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
        found = objects(chunks, group.at)
        found += [others for victims in found[-1:] for others in gapped(chunks, victims)]
        if found or _between_verbs(chunks, group.at):
            return found
        return _whom_they(chunks, group)
    if group.voice == REDUCED:
        found = _whom_they(chunks, group) or included_only(chunks, group.first)
        if found:
            return found
    found = subjects(chunks, group.first, group.plural, reduced=group.voice == REDUCED)
    if group.voice == HAPPENS and not found:
        found = _the_injured(chunks, group)
    if group.voice == REDUCED and found:
        found[-1] = _whole(chunks, found[-1])
        found = [victims for victims in found if not _told_already(chunks, victims)] or found[-1:]
        if chunks[found[-1].at - 1].low == "among" and not _counted(found):
            # As "two nurses were among the villagers killed", which tells of the nurses.
            return _named_after(chunks, group)
    if not found and chunks[group.first].low == "neither":
        # As "neither was hurt".
        return [Victims(group.first, group.first, None, "none")]
    if not found:
        found = _shared(chunks, group, shared)
    if not found and group.voice in (REDUCED, PASSIVE):
        found = _after_reduced(chunks, group)
    more = _accompanied(chunks, group) or _elsewhere(chunks, group)
    return found + more + _named_after(chunks, group)


def _what_they(chunks: Sequence[Chunk], first: int) -> bool:
    """As "a video it released shows men", "a video the group released": the video."""
    by, what = chunks[first - 1], chunks[first - 2].phrase if first > 1 else None
    owner = by.low in _THEY or by.low == "it" or bool(by.phrase and by.phrase.determiner == "the")
    told = first > 2 and chunks[first - 3].kind == tags.PREPOSITION
    return owner and what is not None and what.thing and not told


def _whom_they(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "four soldiers and a clerk they had captured", "two men whom the rebels kidnapped"."""
    by = group.first - 1
    inner = chunks[by].phrase
    whom = by > 0 and chunks[by - 1].low in _WHOM
    if by < 1 or not (chunks[by].low in _THEY or (whom and inner and not inner.number)):
        return []
    at = by - 1 - whom
    found: list[Victims] = []
    while at >= 0 and chunks[at].phrase:
        phrase = chunks[at].phrase
        if phrase is None or phrase.noun is None or not _told_who(phrase):
            break
        found.insert(0, Victims(at, at, phrase))
        at -= 2 if at > 1 and chunks[at - 1].kind in (tags.CONJUNCTION, tags.COMMA) else at + 1
    told = whom and found and found[0].at > 0 and chunks[found[0].at - 1].low in _TELLING
    return [] if told else found


def _told_who(phrase: Phrase) -> bool:
    return phrase.number is not None or phrase.determiner in ("a", "an")


def _told_already(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As the first of "21 dead people and 50 others injured", "30 deaths and 50 injured"."""
    phrase = victims.phrase
    dead = phrase is not None and (phrase.participle in STATES or form_of(phrase.participle or ""))
    return bool(dead) or chunks[victims.at].low in COUNTED


def _the_injured(chunks: Sequence[Chunk], group: VerbGroup) -> list[Victims]:
    """As "two injured died": a participle that stands for people."""
    at = left_of(chunks, group.first - 1)
    if at < 1 or chunks[at].low not in ("injured", "wounded"):
        return []
    if at > 2 and chunks[at - 1].low == "the" and chunks[at - 2].low == "of":
        # As "two of the wounded died".
        at -= 2
    phrase = chunks[at - 1].phrase
    return [Victims(at - 1, at, phrase)] if phrase and phrase.bare else []


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
        while j + 1 < len(chunks) and chunks[j].kind in _WHERE:
            j = past_included(chunks, j + 1)
        listed = j + 1 < len(chunks) and chunks[j].kind == tags.COMMA and _counted_at(chunks, j + 1)
        if j == start or j + 1 >= len(chunks) or not (listed or chunks[j].kind == tags.CONJUNCTION):
            return found if not found or chunks[found[-1].at - 1].kind == tags.CONJUNCTION else []
        if not _counted_at(chunks, j + 1):
            return []
        j += 1
        found.append(Victims(j, j, chunks[j].phrase))


def _counted_at(chunks: Sequence[Chunk], j: int) -> bool:
    """Whether a count of people stands at j with its own place or time, and no verb."""
    phrase = chunks[j].phrase
    after = chunks[j + 1].kind if j + 1 < len(chunks) else tags.STOP
    people = phrase and phrase.number and (phrase.bare or phrase.noun)
    if after == tags.ADVERB and chunks[j + 1].low in _LATER:
        after = chunks[j + 2].kind if j + 2 < len(chunks) else tags.STOP
    if not people or after not in (tags.PREPOSITION, tags.STOP, tags.TIME):
        return False
    for chunk in chunks[j + 1 : j + 5]:
        if chunk.kind == tags.COMMA or chunk.low == ";":
            break
        if chunk.kind in (tags.BE, tags.HAVE, tags.OUTCOME, tags.VERB):
            return False
    return True


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
            other = verb_group(chunks, j) if group.voice in (HAPPENS, PASSIVE) else None
            if other is not None and other.voice == ACTIVE and j < k - 1:
                # As "wounded two guards and died": who did it.
                return subjects(chunks, other.first, None)
            return shared.get(j, [])
        if chunks[j].kind == tags.VERB:
            found = _subject_of(chunks, j, group)
            if found or j == 0 or chunks[j - 1].kind not in (tags.COMMA, tags.CONJUNCTION):
                return found
        if chunks[j].kind == tags.BE:
            return subjects(chunks, j, None)
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR):
            return []
    return []


def _subject_of(chunks: Sequence[Chunk], verb: int, group: VerbGroup) -> list[Victims]:
    first = verb
    passive = False
    while first > 0 and (
        chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB)
        or chunks[first - 1].low == "first"
    ):
        passive = passive or chunks[first - 1].kind == tags.BE
        first -= 1
    if passive or group.voice == HAPPENS:
        return subjects(chunks, first, None)
    return []


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
