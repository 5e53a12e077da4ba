"""Who is in hospital after the dead of a sentence before: "Another 25 were taken to hospital".

Where so many wounded are told of already, it is they; `recount.extract.rules.harm` reads what one
sentence tells of both.
"""

from collections.abc import Iterator, Sequence

from recount.extract.earlier.carried import Before
from recount.extract.find import Find
from recount.extract.rules import harm
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbgroup import group_at
from recount.extract.victims.arguments import subjects
from recount.extract.victims.phrase import noun_told
from recount.extract.words import word_set

_TELLING = harm.HOSPITALS | harm.HOSPITALISED
_HURT = ("wounded", "casualties")
_STILL = harm.STAYING | {"still", "is", "are"}
_AT_THE_TIME = word_set("when while as")


def finds(passage: Passage, earlier: Before) -> Iterator[Find]:
    """Whom the sentence tells to be in hospital, or on the way there."""
    if passage.words.isdisjoint(_TELLING):
        return
    recent = earlier.recent
    if not any(figure.outcome == "killed" for figure in recent):
        return
    chunks = passage.chunks
    hurt = max((f.best or f.low or 0 for f in recent if f.outcome in _HURT), default=0)
    for first, at in _in_care(chunks):
        for victims in subjects(chunks, first, None):
            who = victims.phrase
            number = who.number if who else None
            # As "the two teachers", who were told of.
            known = who is None or who.determiner
            carers = noun_told(chunks, victims) in harm.CARERS
            if number is None or known or carers or not harm.may_be_hurt(chunks, victims):
                continue
            if (number.bounds.low or number.bounds.best or 0) > hurt:
                yield Find("wounded", "harm", victims, first, at)


def _in_care(chunks: Sequence[Chunk]) -> Iterator[tuple[int, int]]:
    """The verbs of "were taken to hospital", "were hospitalised", "remain in hospital"."""
    for at, chunk in enumerate(chunks):
        if harm.for_no_wound(chunks, at):
            continue
        if chunk.low in harm.TAKEN and chunk.phrase is None:
            first, passive = group_at(chunks, at)
            there = chunk.low in harm.HOSPITALISED or harm.to_hospital(chunks, at + 1)
            # But "refused to be taken to hospital".
            if first and passive and there and chunks[first - 1].low != "to":
                yield first, at
        elif chunk.low in harm.HOSPITALS and at > 1 and chunks[at - 1].low == "in":
            first = at - 1
            while first and _is_there(chunks[first - 1]):
                first -= 1
            lows = {piece.low for piece in chunks[first : at - 1]}
            # But "12 patients were in the hospital when it was hit".
            if first < at - 1 and (lows & _STILL or not _is_the_scene(chunks, at)):
                yield first, first


def _is_there(chunk: Chunk) -> bool:
    return chunk.kind in (tags.BE, tags.HAVE, tags.ADVERB) or chunk.low in harm.STAYING


def _is_the_scene(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase
    known = phrase is not None and phrase.determiner == "the"
    return known or any(chunk.low in _AT_THE_TIME for chunk in chunks[at + 1 : at + 2])
