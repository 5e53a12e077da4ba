"""Outcomes told by a verb: "killed 12", "12 were killed", "12 killed", "12 died"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.flags.filters import GENERIC, at_some_time, of_verb_group
from recount.extract.rules.natural import killed_by_illness, of_natural_causes
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbgroup import ACTIVE, HAPPENS, VerbGroup, verb_group
from recount.extract.sentences.verbs import TRIGGERS, form_of
from recount.extract.victims.phrase import Victims
from recount.extract.victims.verb_victims import victims_of
from recount.extract.words import word_set
from recount.extract.words.outcomes import STATES

WORDS = TRIGGERS
_JOINTS = ("or", "and")
_LOST = ("disappear", "die", "drown", "vanish")
_ELIMINATED = word_set("""
    terrorist militant rebel fighter insurgent jihadist guerrilla bandit extremist commander
    militiaman combatant operative gunman mercenary soldier serviceman troop
""")


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """One find a victim phrase of each outcome verb."""
    shared: dict[int, list[Victims]] = {}
    before: tuple[str, ...] = ()
    for at, chunk in enumerate(chunks):
        if chunk.kind != tags.OUTCOME:
            continue
        group = verb_group(chunks, at)
        if group is None or (group.form.base == "die" and of_natural_causes(chunks, at)):
            continue
        if killed_by_illness(chunks, group):
            continue
        victims = victims_of(chunks, group, shared)
        if group.generic and group.voice == HAPPENS and group.form.shape == "base":
            # As "a sign that read 'Thus die the traitors'": one who dies "dies".
            victims = [
                one for one in victims if one.phrase is None or one.phrase.plural is not False
            ]
        shared[at] = victims
        flags = of_verb_group(chunks, group)
        if flags == (GENERIC,) and chunks[at - 1].kind == tags.CONJUNCTION:
            flags = before
        if flags == (GENERIC,) and group.voice != ACTIVE and _particular(victims):
            # As in a headline, "Three die in blast"; but "when three die".
            flags = flags if at_some_time(chunks, group.first) else ()
        before = flags
        outcome = group.form.outcome
        if _joined(chunks, at):
            outcome = merged(chunks, at, outcome)
            if _together(chunks, at, victims, shared):
                outcome = "casualties"
        if outcome == group.form.outcome and either(chunks, at, outcome):
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


def either(chunks: Sequence[Chunk], at: int, outcome: str) -> bool:
    """As "killing or capturing 60", which tells of how many to neither; but killed or wounded.

    Or "200 were killed, wounded or abducted", "3,000 people have died or gone missing".
    """
    then = at + 1
    while then + 1 < len(chunks) and chunks[then].kind == tags.COMMA and _fate(chunks[then + 1]):
        then += 2
    for near, step in ((at - 1, -1), (then, 1)):
        if near < 1 or near + 1 >= len(chunks) or chunks[near].low != "or":
            continue
        far = near + step
        while 0 < far < len(chunks) - 1 and chunks[far].kind in (tags.BE, tags.HAVE, tags.ADVERB):
            far += step
        other = _fate(chunks[far])
        if other is not None and outcome not in (other, "casualties"):
            return {outcome, other} != {"killed", "wounded"} or then > at + 1
    return False


def _fate(chunk: Chunk) -> str | None:
    """The outcome that a participle or a state tells of; None: none."""
    if chunk.kind == tags.STATE:
        return "missing" if chunk.low == "missing" else None
    form = form_of(chunk.low) if chunk.kind == tags.OUTCOME else None
    return form.outcome if form is not None and (form.transitive or form.base in _LOST) else None


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
