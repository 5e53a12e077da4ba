"""Outcomes told by a noun: "the deaths of 12", "his daughter's murder", "12 deaths"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from recount.extract.earlier.gapped import made_up_of, other_shares
from recount.extract.find import Find
from recount.extract.flags.filters import denied, of_act
from recount.extract.numbers.grammar import bounded
from recount.extract.numbers.one_more import nth_of
from recount.extract.rules.natural import caused_by_illness
from recount.extract.rules.nobody import NONE_WITHOUT
from recount.extract.rules.verbs import fighters
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbgroup import verb_group
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set
from recount.extract.words.outcomes import ACTS, COUNTED

_OUTCOME_OF = {word: outcome for outcome, words in ACTS.items() for word in words.split()}
WORDS = frozenset(_OUTCOME_OF)
_PASSED = (tags.TIME, tags.NUMBER, tags.ADVERB, tags.PREPOSITION, tags.DETERMINER)
_TOLD = word_set("""
    reported confirmed recorded documented verified registered known forced enforced
""")
_DONE = ("committed", "perpetrated")
_INJURIES = ("injury", "injuries")
_OF_THE = (["of", "the"], ["of", "these"], ["of", "those"])
_WHEN = word_set("night morning afternoon evening past last")
_COMPOUNDS = word_set("""
    attempt attempts plot plots suspect suspects case cases charge charges trial squad
    squads threat threats weapon scene warrant warrants investigation rate rates spree zone
    method list campaign sentence victim victims
""")


_EACH_OF_ONE = ("killing", "murder")
_SPANS = word_set("year month week weekend summer winter spring autumn")
_NEAR = 6
_IN_ONE = ("in", "during", "at", "by", "after")


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """One find a victim phrase of each noun for an act."""
    for at, chunk in enumerate(chunks):
        outcome = _OUTCOME_OF.get(chunk.low)
        if outcome is None or chunk.kind == NOUN_PHRASE or _compound(chunks, at):
            continue
        if form_of(chunk.low) and verb_group(chunks, at):
            continue
        flags = of_act(chunks, at)
        if nth := _nth(chunks, at):
            # As "the third killing at the camp since May": three of them.
            who = Victims(at - 1 - (chunks[at - 1].low == "such"), at, None)
            so_many = bounded(nth, "exact")
            yield Find(outcome, "act-counted", who, who.at, at, told=so_many, flags=flags)
            continue
        told = at - 1 if at > 1 and chunks[at - 1].low in _TOLD else at
        counted = _counted(chunks, at, told)
        for rule, victims in _victims(chunks, at, told, counted=counted is not None):
            counts = victims.phrase is not None and victims.phrase.number is not None
            if chunk.low == "elimination" and not (counts and fighters(chunks, victims)):
                continue
            if rule != "act-of" and rule != "act-possessive":
                yield Find(counted or outcome, rule, victims, victims.at, at, flags=flags)
            else:
                both = rule == "act-of" and _killing_and_hurting(chunks, at)
                yield Find("casualties" if both else outcome, rule, victims, at, at, flags=flags)
        if chunk.low.endswith("s"):
            for victims in _those_of(chunks, at):
                yield Find(outcome, "act-of", victims, at, victims.at - 1, flags=flags)


def _killing_and_hurting(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the killing and maiming of 12 children", of whom some were killed and others hurt."""
    if at < 2 or chunks[at - 1].kind != tags.CONJUNCTION:
        return False
    acts = [_OUTCOME_OF.get(chunks[at - 2].low), _OUTCOME_OF.get(chunks[at].low)]
    return sorted(filter(None, acts)) == ["killed", "wounded"]


def _nth(chunks: Sequence[Chunk], at: int) -> int:
    """The 5 of "it was the fifth such killing since January", "this year"; 0 where none is told."""
    k = at - 1 - (chunks[at - 1].low == "such") if at > 1 else 0
    nth = nth_of(chunks[k].low) if k > 1 and chunks[at].low in _EACH_OF_ONE else 0
    if not nth:
        return 0
    phrase = chunks[k].phrase
    the = phrase.determiner == "the" if phrase else chunks[k - 1].low == "the"
    before = k - 1 if phrase else k - 2
    told = chunks[before].kind in (tags.BE, tags.COMMA)
    # But "it may have been the third", "it was not the third".
    told = told and chunks[before - 1].kind not in (tags.MODAL, tags.NOT)
    after = [chunk.low for chunk in chunks[at + 1 :]]
    now = any(low == "this" and then in _SPANS for low, then in pairwise(after))
    return nth if the and told and after[:1] != ["of"] and (now or "since" in after) else 0


def _those_of(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "most of the deaths, including those of a policeman and two paramedics"."""
    for j in range(at + 1, min(at + _NEAR, len(chunks) - 2)):
        if chunks[j].low == "including":
            those = chunks[j + 1].low in ("those", "that") and chunks[j + 2].low == "of"
            return objects(chunks, j + 2, of_act=True) if those else []
        if chunks[j].kind not in (tags.COMMA, tags.PREPOSITION, tags.TIME) and not chunks[j].phrase:
            return []
    return []


def _compound(chunks: Sequence[Chunk], at: int) -> bool:
    return at + 1 < len(chunks) and any(
        chunks[at + 1].low == word or chunks[at + 1].low.startswith(word + " ")
        for word in (chunks[at + 1].low,)
        if word in _COMPOUNDS
    )


def _of(chunks: Sequence[Chunk], at: int) -> int | None:
    """The "of" of the act, past a time or a place: "the murder on 26 May in Apia of X"."""
    for j in range(at + 1, min(at + 10, len(chunks))):
        chunk = chunks[j]
        if chunk.low == "to" and j == at + 1 and chunks[at].low in _INJURIES:
            # As "causing injuries to three people".
            return j
        if chunk.low == "of":
            dated = j + 1 < len(chunks) and chunks[j + 1].kind in (tags.TIME, tags.NUMBER)
            if dated:
                # As "the murder on the evening of 3 May of six clerks".
                continue
            return j
        place = chunk.phrase is not None and not chunk.phrase.noun and not chunk.phrase.determiner
        span = chunk.kind in _PASSED
        if not (place or span or chunk.low in _WHEN):
            return None
    return None


def _against(chunks: Sequence[Chunk], at: int) -> int | None:
    """As "the murder committed by rebels against a judge": the "against"."""
    if at + 2 >= len(chunks) or chunks[at + 1].low not in _DONE:
        return None
    for j in range(at + 2, min(at + 8, len(chunks) - 1)):
        if chunks[j].low == "against":
            return j
        if chunks[j].phrase is None and chunks[j].kind not in _PASSED:
            break
    return None


def _counted(chunks: Sequence[Chunk], at: int, first: int) -> str | None:
    """The outcome that the noun counts; one in the singular only after "one"."""
    low = chunks[at].low
    phrase = chunks[first - 1].phrase if first else None
    counted = phrase.number.bounds if phrase and phrase.number else None
    if counted and not low.endswith("s") and 1 not in (counted.best, counted.low):
        return None
    return COUNTED.get(low)


def _victims(
    chunks: Sequence[Chunk], at: int, first: int, *, counted: bool
) -> Iterator[tuple[str, Victims]]:
    """The rule and the victims of the act at `at`; `first` as in "nine reported deaths"."""
    of = _of(chunks, at) or _against(chunks, at)
    if of:
        number = chunks[first - 1].phrase if first and counted else None
        for victims in objects(chunks, of, of_act=True):
            yield "act-of", _as_many(victims, number)
        return
    if counted and first > 2 and [c.low for c in chunks[first - 2 : first]] in _OF_THE:
        yield from _some_of_the(chunks, first)
        return
    at = first
    before = chunks[at - 1] if at else None
    if before is None:
        return
    reported = chunks[at - 2].phrase if at > 1 and before.low == "of" else None
    none = reported is not None and reported.determiner == "no"
    if none and counted and chunks[at - 2].low in NONE_WITHOUT:
        # As "no reports of injuries".
        yield "act-counted", Victims(at - 2, at - 2, None, "none")
    if before.kind == tags.POSSESSIVE and at > 1 and chunks[at - 2].kind == NOUN_PHRASE:
        yield "act-possessive", Victims(at - 2, at - 2, chunks[at - 2].phrase)
    elif before.kind == tags.DETERMINER and before.low in ("no", "any") and counted:
        if before.low == "no" or denied(chunks, at):
            yield "act-counted", Victims(at - 1, at - 1, None, "none")
    elif before.phrase and before.phrase.determiner == "no" and counted and before.phrase.noun:
        # As "no civilian deaths".
        yield "act-counted", Victims(at - 1, at - 1, before.phrase)
    elif before.phrase and before.phrase.number and counted:
        if caused_by_illness(chunks, at - 1):
            return
        if (first_of := _other_count(chunks, at - 1)) is not None:
            yield "act-counted", first_of
        yield "act-counted", Victims(at - 1, at - 1, before.phrase)
        some = chunks[at - 3].phrase if at > 2 and chunks[at - 2].low == "of" else None
        if some is not None and some.bare and some.number and not some.nth:
            # As "children accounted for 12 of the 40 deaths".
            made_up = made_up_of(chunks, at - 3)
            yield "some-of", Victims(at - 3, at - 3, made_up or some)
            for other in other_shares(chunks, at, made_up=made_up is not None):
                yield "some-of", other


def _other_count(chunks: Sequence[Chunk], at: int) -> Victims | None:
    """The 233 of "with 233 and 148 civilian deaths respectively", of the same noun.

    But of "airstrikes rose to 45 and 12 civilian deaths were recorded" the 45 is of another.
    """
    if not any(chunk.low == "respectively" for chunk in chunks[at:]):
        return None
    counted = chunks[at - 2].phrase if at > 1 and chunks[at - 1].low == "and" else None
    people = chunks[at].phrase
    if counted is None or people is None or not counted.bare or counted.number is None:
        return None
    phrase = replace(people, first=counted.first, number=counted.number, plural=True)
    return Victims(at - 2, at - 2, phrase)


def _as_many(victims: Victims, acts: Phrase | None) -> Victims:
    """As the Westerners of "22 kidnappings of Westerners": 22 of them."""
    who = victims.phrase
    if acts is None or not acts.bare or acts.number is None or who is None or who.number:
        return victims
    return replace(victims, phrase=replace(who, number=acts.number)) if who.plural else victims


def _some_of_the(chunks: Sequence[Chunk], act: int) -> Iterator[tuple[str, Victims]]:
    """As "62 of the deaths", and "the other nine" that a clause after it tells of."""
    some = chunks[act - 3].phrase
    if some is None or not some.bare or not some.number or some.number.bounds.best is None:
        # "Many of the killings" may be of any time.
        return
    if act > 3 and chunks[act - 4].low in _IN_ONE and some.number.bounds.best == 1:
        # As "a policeman was hurt in one of the arrests".
        return
    made_up = made_up_of(chunks, act - 3)
    yield "some-of", Victims(act - 3, act - 3, made_up or some)
    for other in other_shares(chunks, act, made_up=made_up is not None):
        yield "some-of", other
    for at in range(act + 2, len(chunks) - 1):
        rest, joint = chunks[at].phrase, chunks[at - 1]
        opens = joint.low == ";" or joint.kind in (tags.CONJUNCTION, tags.SUBORDINATOR)
        if opens and rest and rest.bare and rest.determiner == "the":
            yield "some-of", Victims(at, at, rest)
