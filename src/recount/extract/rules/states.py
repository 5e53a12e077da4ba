"""Outcomes told by a state: "left 41 dead", "12 dead", "were found dead", "the dead include"."""

from collections.abc import Iterator, Sequence

from recount.extract import tags
from recount.extract.arguments import Victims, is_name, subjects, with_tail
from recount.extract.filters import of_state
from recount.extract.find import Find
from recount.extract.objects import objects
from recount.extract.phrases import NOUN_PHRASE, Chunk
from recount.extract.rules.verbs import merged
from recount.extract.verbs import form_of
from recount.extract.words import word_set
from recount.extract.words.outcomes import STATES

_KEPT_SO = word_set("""
    found reported feared left believed presumed confirmed listed remain remains remained
""")
_LISTING = word_set("include includes included including are were is was")
_LISTED = {"dead": "killed", "killed": "killed", "wounded": "wounded", "injured": "wounded",
           "victims": "killed",
    "deceased": "killed", "missing": "missing", "kidnapped": "kidnapped",
           "detainees": "captured", "detained": "captured", "fatalities": "killed",
           "hostages": "kidnapped"}  # fmt: skip


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """One find a victim phrase in a state, and of each list of the dead or wounded."""
    for at, chunk in enumerate(chunks):
        if chunk.kind == tags.STATE:
            yield from _state(chunks, at)
        if chunk.phrase and chunk.phrase.participle and chunk.phrase.determiner == "the":
            yield from _described(chunks, at)
        if chunk.low in _LISTED:
            yield from _listed(chunks, at)
            yield from _among(chunks, at)
            yield from _some_of(chunks, at)
            yield from _of_which(chunks, at)


def _state(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    outcome = merged(chunks, at, STATES[chunks[at].low])
    first, plural = at, None
    while first > 0 and _belongs(chunks[first - 1]):
        first -= 1
        plural = {"was": False, "were": True}.get(chunks[first].low, plural)
    before = chunks[first - 1] if first else None
    found: list[Victims] = []
    if before and first == at and before.kind == tags.COMMA:
        found = _left_so(chunks, at)
    elif before and before.kind in (NOUN_PHRASE, tags.COMMA, tags.RELATIVE):
        found = subjects(chunks, first, plural)
    for victims in found:
        certainty, flags = of_state(chunks, first, at)
        yield Find(outcome, "state", victims, first, at, None, certainty, flags)


def _belongs(chunk: Chunk) -> bool:
    if chunk.kind == tags.VERB:
        return chunk.low in _KEPT_SO
    return chunk.kind in (tags.BE, tags.ADVERB, tags.HAVE, tags.MODAL, tags.NOT)


def _left_so(chunks: Sequence[Chunk], at: int) -> list[Victims]:
    """As "left at least five, including a general, dead"."""
    for j in range(at - 2, max(0, at - 12), -1):
        if chunks[j].low in ("left", "leaves", "leaving") and chunks[j + 1].phrase:
            return [with_tail(chunks, j + 1)]
    return []


def _among(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "Two officers are among the wounded"."""
    before = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
    k = at - 1 - (before[-1:] in (["the"], ["those"]))
    if k < 2 or chunks[k].low != "among" or chunks[k - 1].kind != tags.BE:
        return
    for victims in subjects(chunks, k - 1, None):
        yield Find(_LISTED[chunks[at].low], "listed", victims, at, at)


def _identified(chunks: Sequence[Chunk], comma: int) -> int:
    """Past the aside of "the victims, whose names were not given, were identified as"."""
    for j in range(comma + 1, min(comma + 20, len(chunks) - 1)):
        if chunks[j].low in ("were", "was") and chunks[j + 1].low == "are":
            return j + 1
    return comma


def _some_of(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "12 of the wounded were children", "ten of the dead"."""
    if at < 3 or chunks[at - 1].low != "the" or chunks[at - 2].low != "of":
        return
    phrase = chunks[at - 3].phrase
    if phrase and phrase.bare:
        victims = Victims(at - 3, at, phrase)
        yield Find(_LISTED[chunks[at].low], "some-of", victims, at - 3, at)


def _described(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the wounded reporters are Ana Diaz and Juan Gil"."""
    phrase = chunks[at].phrase
    outcome = _LISTED.get(phrase.participle or "") if phrase else None
    named = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    if outcome and chunks[at + 1].low in ("are", "were", "include") and named:
        for victims in objects(chunks, at + 1):
            if victims.phrase and is_name(victims.phrase):
                yield Find(outcome, "listed", victims, at, at)


def _of_which(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "of the 48 killed, 20 were soldiers", "of those wounded, two were guards"."""
    if at > 5 or not chunks or chunks[0].low not in ("of", "among") or at + 4 >= len(chunks):
        return
    counted, noun = chunks[at + 2].phrase, chunks[at + 4].phrase
    be = chunks[at + 3].kind == tags.BE
    if chunks[at + 1].kind != tags.COMMA or counted is None or not counted.bare or not be:
        return
    if noun and noun.noun and noun.number is None:
        victims = Victims(at + 2, at + 4, noun._replace(number=counted.number))
        yield Find(_LISTED[chunks[at].low], "some-of", victims, at + 2, at)


def _listed(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "The dead include two nurses", "among the wounded were three children"."""
    before = chunks[at - 1].low if at else ""
    phrase = chunks[at].phrase
    definite = before == "the" or (phrase is not None and phrase.determiner == "the")
    after = at + 1
    while after < len(chunks) and chunks[after].kind == tags.ADVERB:
        after += 1
    if after + 1 < len(chunks) and chunks[after + 1].low == "are":
        after += 1
    if after < len(chunks) and chunks[after].kind == tags.COMMA:
        after = _identified(chunks, after)
    counted = at > 1 and chunks[at - 2].low == "of"
    if not definite or counted or after >= len(chunks) or chunks[after].low not in _LISTING:
        return
    form = form_of(chunks[after].low)
    following = chunks[after + 1] if after + 1 < len(chunks) else None
    if form or following is None or following.kind != NOUN_PHRASE:
        return
    for victims in objects(chunks, after):
        if victims.phrase and victims.phrase.determiner == "all":
            continue
        yield Find(_LISTED[chunks[at].low], "listed", victims, at, at)
