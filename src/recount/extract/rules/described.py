"""Victims described by their outcome: "three wounded soldiers", "the murdered priest"."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbs import TRIGGERS, form_of
from recount.extract.victims.phrase import Victims
from recount.extract.words.outcomes import STATES

WORDS = TRIGGERS | frozenset(STATES)
_BACKGROUND = ("kidnapped", "captured")


def _acted_on(chunks: Sequence[Chunk], at: int) -> bool:
    """As "freed four kidnapped girls": the other outcome is the news."""
    return any(chunk.kind == tags.OUTCOME for chunk in chunks[max(0, at - 2) : at + 4])


def _freed(chunks: Sequence[Chunk], at: int) -> bool:
    """As "rescued 24 kidnapped victims": as many were kidnapped; a number of them is told."""
    form = form_of(chunks[at - 1].low) if at else None
    phrase = chunks[at].phrase
    counted = phrase is not None and phrase.number is not None
    return counted and form is not None and form.outcome == "freed" and form.shape != "base"


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The outcome inside each noun phrase for a number of people or a single person."""
    for at, chunk in enumerate(chunks):
        phrase = chunk.phrase
        if phrase is None or phrase.participle is None or phrase.noun is None:
            continue
        if phrase.number is None and (phrase.plural or phrase.determiner in ("no", "any")):
            continue
        if at + 1 < len(chunks) and chunks[at + 1].kind == tags.POSSESSIVE:
            continue
        if phrase.noun.singular == "body" and at + 1 < len(chunks) and chunks[at + 1].low == "of":
            # As "the dead body of a clerk", who is the one that died.
            continue
        of = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
        if phrase.participle == "missing" and of in (["that", "of"], ["those", "of"]):
            # As "the body was that of a missing priest", who was found.
            continue
        form = form_of(phrase.participle)
        if form is not None and form.base == "eliminate":
            # As "three eliminated players".
            continue
        if form is None and phrase.participle not in STATES:
            continue
        outcome = form.outcome if form else STATES[phrase.participle]
        if outcome in _BACKGROUND and _acted_on(chunks, at) and not _freed(chunks, at):
            continue
        yield Find(outcome, "described", Victims(at, at, phrase), at, at)
