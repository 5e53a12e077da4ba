"""Who the rest of the counted were: "16 of the dead were rebels. The other two were clerks"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.earlier.carried import Before
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.objects import objects
from recount.extract.victims.people import people_in
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

TELLING = word_set("other others remaining rest")
_REST = ("other", "remaining")
_PARTS = ("some-of", "part", "listed")


def finds(passage: Passage, told: Sequence[Find], seen: Before, offset: int) -> Iterator[Find]:
    """The rest as a part of the same toll as the part before, and each of them who is told of.

    Args:
        passage: the sentence.
        told: what the rules found in it.
        seen: the figures of the sentence before.
        offset: the place that the sentence's first figure has in the text's list.
    """
    chunks = passage.chunks
    for at in range(len(chunks) - 2):
        rest, who = chunks[at].phrase, chunks[at + 2].phrase
        if rest is None or who is None or chunks[at + 1].kind != tags.BE:
            continue
        if not _is_rest(passage, rest) or any(find.victims.at == at for find in told):
            continue
        part = _part_before(chunks[:at], seen)
        if part is None:
            continue
        whole = None if part.part_of is None else part.part_of - offset
        yield from _who_they_are(chunks, at, part.outcome, whole, len(told))


def here(passage: Passage, kept: Sequence[Find]) -> Iterator[Find]:
    """As "31 of the dead were pupils; the rest were three lecturers and two guards"."""
    chunks = passage.chunks
    taken = {find.victims.at for find in kept}
    for at in range(2, len(chunks) - 2):
        rest = chunks[at].phrase
        if rest is None or chunks[at + 1].kind != tags.BE or at in taken:
            continue
        parts = [one for one in kept if one.rule in _PARTS and one.victims.at < at]
        if parts and _is_rest(passage, rest):
            told = _who_they_are(chunks, at, parts[-1].outcome, parts[-1].whole, len(kept))
            yield from (one for one in told if one.victims.at not in taken)


def _who_they_are(
    chunks: Sequence[Chunk], at: int, outcome: str, whole: int | None, place: int
) -> Iterator[Find]:
    """Who the rest at chunk `at` were; each of them is of the find `place`, which is the rest."""
    rest, who = chunks[at].phrase, chunks[at + 2].phrase
    each = [one for one in objects(chunks, at + 1) if one.phrase and one.phrase.noun]
    if chunks[at].low == "rest":
        for one in each:
            if one.phrase and one.phrase.number:
                yield Find(outcome, "some-of", one, one.at, one.at, whole=whole)
        return
    held = sum(people_in(one.phrase) for one in each)
    best = rest.number.bounds.best if rest is not None and rest.number else None
    if rest is None or who is None:
        return
    if who.noun and who.number is None and who.noun.plural:
        named = replace(who, number=rest.number, plural=rest.plural)
        yield Find(outcome, "some-of", Victims(at, at + 2, named), at, at + 1, whole=whole)
    elif best is not None and held == best:
        yield Find(outcome, "some-of", Victims(at, at, rest), at, at + 1, whole=whole)
        for one in each:
            yield Find(outcome, "part", one, at + 1, at + 1, whole=place)


def _is_rest(passage: Passage, phrase: Phrase) -> bool:
    """As "the other two", "the remaining three", "the rest"."""
    if phrase.noun is not None and phrase.noun.singular == "rest":
        return phrase.determiner == "the" and phrase.first + 1 == phrase.last
    words = [token.low for token in passage.tokens[phrase.first : phrase.last + 1]]
    several = phrase.number is not None and phrase.bare and phrase.determiner == "the"
    return several and any(word in _REST for word in words)


def _part_before(before: Sequence[Chunk], seen: Before) -> Figure | None:
    """The part told last, or, as in "Four were soldiers and the other two were", the toll."""
    told = [f for f in seen.figures if not f.flags and f.high != 0]
    parts = [f for f in told if f.part_of is not None or f.rule in _PARTS]
    if parts:
        return parts[-1]
    counted = any(
        chunk.phrase and chunk.phrase.bare and before[i + 1].kind == tags.BE
        for i, chunk in enumerate(before[:-1])
    )
    return told[0] if counted and len(told) == 1 else None
