"""Who is found dead: "The two were abducted in May. Their bodies were found today".

And further bodies: "Five bodies lay in a well. Two more were found on Tuesday".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from recount.domain.counts import Count
from recount.extract.earlier.carried import Before
from recount.extract.find import Find
from recount.extract.flags.filters import conditional
from recount.extract.numbers.grammar import Number, bounded
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

BODIES = word_set("body bodies corpse corpses remains")
_OF_ONE, _OF_SEVERAL = ("his", "her"), "their"
_HELD = ("kidnapped", "missing", "captured")
_FOUND = word_set("""
    found discovered recovered located dumped thrown abandoned appeared surfaced identified
    pulled retrieved fished washed exhumed unearthed
""")
_FINDING = word_set("found finding discovered recovered located retrieved exhumed unearthed")
FURTHER = word_set("found discovered recovered retrieved exhumed unearthed")
FOUND_AGAIN = BODIES | FURTHER
"""A sentence with one of these words may tell of bodies."""
_WELL = word_set("alive safe unharmed unhurt survivors wounded injured")
_DOUBTING = word_set("fear fears feared hope hopes hoped suspect suspects expect")
_HELPING = (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME)
_ENDING = (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE)
_JOINTS = (tags.CONJUNCTION, tags.COMMA)
_CLOSING = (tags.STOP, tags.COMMA, tags.TIME, tags.PREPOSITION, tags.ADVERB, tags.CONJUNCTION)
_REACH = 12


class _Captives(NamedTuple):
    """Who was held: how many, and the phrase that tells of them where the same sentence does."""

    number: Count
    phrase: Phrase | None


def finds(chunks: Sequence[Chunk], told: Sequence[Find], seen: Before) -> Iterator[Find]:
    """The dead whose bodies were found, of whom it was told that they were held or missing.

    Args:
        chunks: the sentence.
        told: what the rules found in it.
        seen: the figures before it.
    """
    for at, chunk in enumerate(chunks):
        phrase = chunk.phrase
        if chunk.low not in BODIES or phrase is None or not _is_found(chunks, at):
            continue
        after = chunks[at + 1].low if at + 1 < len(chunks) else ""
        doubted = any(one.low in _DOUBTING for one in chunks[:at]) or conditional(chunks, at)
        if phrase.determiner not in (*_OF_ONE, _OF_SEVERAL) or after == "of" or doubted:
            continue
        held = _in_sentence(told, at) or _before(seen)
        one = phrase.determiner in _OF_ONE
        if held is not None and (held.number.best == 1) == one:
            who = held.phrase or _as_many(chunks[at], held.number)
            yield Find("killed", "bodies", Victims(at, at, who), at, at, told=held.number)


def further(chunks: Sequence[Chunk], told: Sequence[Find], seen: Before) -> Iterator[Find]:
    """The two of "Two more were found", behind what tells of bodies alone."""
    before = [figure.rule for figure in seen.figures if not figure.flags]
    rules = [find.rule for find in told] or before
    if not rules or any(rule != "bodies" for rule in rules):
        return
    if any(chunk.low in _WELL for chunk in chunks):
        return
    begin = max((find.victims.last + 1 for find in told), default=0)
    for at in range(begin, len(chunks)):
        phrase = chunks[at].phrase
        if phrase is None or phrase.number is None or not _are_more(chunks[at], phrase):
            continue
        found = _are_found(chunks, at) or _were_found(chunks, at)
        elided = bool(told) and chunks[at - 1].kind in _JOINTS and _ends(chunks, at + 1)
        if (found or elided) and not conditional(chunks, at):
            yield Find("killed", "bodies", Victims(at, at, phrase), at, at)


def _are_more(chunk: Chunk, phrase: Phrase) -> bool:
    """As "two more", "another three", "two others"."""
    more = phrase.number is not None and phrase.number.more
    return (phrase.bare and more) or (chunk.low == "others" and not phrase.determiner)


def _were_found(chunks: Sequence[Chunk], at: int) -> bool:
    """As "two more have been found"; but not "were found to be soldiers"."""
    verb = at + 1
    while verb < len(chunks) and chunks[verb].kind in _HELPING:
        verb += 1
    helped = any(chunk.kind == tags.BE for chunk in chunks[at + 1 : verb])
    found = verb < len(chunks) and chunks[verb].low in FURTHER
    return found and helped and _ends(chunks, verb + 1)


def _are_found(chunks: Sequence[Chunk], at: int) -> bool:
    """As "they found two more on Tuesday"."""
    verb = chunks[at - 1] if at else None
    found = verb is not None and verb.low in FURTHER and verb.kind == tags.VERB
    asserted = at < 2 or chunks[at - 2].kind not in (tags.NOT, tags.MODAL)
    return found and asserted and _ends(chunks, at + 1)


def _ends(chunks: Sequence[Chunk], at: int) -> bool:
    return at >= len(chunks) or (chunks[at].kind in _CLOSING and chunks[at].low != "to")


def _is_found(chunks: Sequence[Chunk], at: int) -> bool:
    """As "his body was found", "their corpses, ..., were found", "police found her body"."""
    if at and chunks[at - 1].low in _FINDING and chunks[at - 1].kind == tags.VERB:
        return at < 2 or chunks[at - 2].kind not in (tags.NOT, tags.MODAL)
    for j in range(at + 1, min(at + _REACH, len(chunks))):
        if chunks[j].low in _FOUND and chunks[j].kind in (tags.VERB, tags.OUTCOME):
            between = chunks[at + 1 : j]
            denied = any(chunk.kind in (tags.NOT, tags.MODAL) for chunk in between)
            helped = chunks[j - 1].kind in _HELPING or j == at + 1
            return helped and not denied
        if chunks[j].kind in _ENDING:
            return False
    return False


def _in_sentence(told: Sequence[Find], at: int) -> _Captives | None:
    before = [find for find in told if find.victims.at < at and not find.flags]
    if not before or before[-1].outcome not in _HELD or before[-1].victims.phrase is None:
        return None
    phrase = before[-1].victims.phrase
    several = phrase.number.bounds if phrase.number else None
    if several is None:
        return None if phrase.plural else _Captives(bounded(1, "exact"), phrase)
    return _Captives(several, phrase)


def _before(seen: Before) -> _Captives | None:
    """Those told of last, unless their death was told."""
    last = seen.recent[-1] if seen.recent else None
    if last is None or last.outcome not in _HELD or last.part_of is not None:
        return None
    count = Count(last.low, last.best, last.high, last.qualifier, last.magnitude)
    return None if count.qualifier == "uncounted" else _Captives(count, None)


def _as_many(bodies: Chunk, count: Count) -> Phrase | None:
    """The bodies, as the bare number of those that they are of."""
    if bodies.phrase is None:
        return None
    number = Number(bodies.first, bodies.last + 1, count, True)
    return replace(bodies.phrase, number=number, determiner="", noun=None, head=None)
