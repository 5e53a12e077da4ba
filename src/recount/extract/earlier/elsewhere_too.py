"""Who died in a second place, or otherwise, with no verb: "killed in Jos and two in Lona"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.domain.gazetteer import fold_any
from recount.extract.earlier.gapped import THERE, names_place
from recount.extract.find import Find
from recount.extract.parts.wholes import lies_in
from recount.extract.places.curated import curated
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.objects import past_prepositions
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

_REACH = 10
_ENDING = (tags.STOP, tags.COMMA, tags.CONJUNCTION)
_FOUND = (tags.BE, tags.HAVE, tags.ADVERB, tags.VERB)
_ON_THE = ("road", "roadside", "highway", "outskirts", "way")
_WHICH = word_set("first second third fourth other latter")
_DEEDS = word_set("attack strike blast explosion bombing raid ambush shooting incident clash")
_HARMS = word_set("""
    attack attacks strike strikes airstrike airstrikes raid raids blast blasts explosion explosions
    bombing bombings shelling shooting shootings ambush ambushes clash clashes crossfire
""")
_FINITE = (tags.BE, tags.HAVE, tags.MODAL, tags.VERB, tags.OUTCOME, tags.STATE, tags.RELATIVE)


def in_further_places(chunks: Sequence[Chunk], finds: Sequence[Find]) -> Iterator[Find]:
    """As the two of "four were killed in Jos and two in Lona", "left four dead in Jos and two"."""
    taken = {find.victims.at for find in finds}
    for find in tuple(finds):
        people = find.victims.phrase
        j = max(find.trigger, find.victims.at, find.victims.last) + 1
        while find.rule == "bodies" and j < len(chunks) and chunks[j].kind in _FOUND:
            # As "ten bodies were found in Jos and two in Lona".
            j += 1
        if people is None or people.number is None:
            continue
        fronted = _place_before(chunks, find.victims.at)
        if not _is_place(chunks, j) and fronted is None:
            continue
        while (at := _next_number(chunks, j)) is not None and at not in taken:
            more = _as_these(find, chunks[at], at)
            if more is None or (fronted and not _is_elsewhere(fronted, chunks[at + 2])):
                break
            yield more
            taken.add(at)
            j = at + 1


def _place_before(chunks: Sequence[Chunk], at: int) -> Chunk | None:
    """The Kharkiv of "in Kharkiv three were killed, two in Kherson"; None: no place is there."""
    at -= at > 0 and chunks[at - 1].kind == tags.COMMA
    placed = at > 1 and chunks[at - 2].low == "in" and names_place(chunks[at - 1])
    return chunks[at - 1] if placed else None


def _is_elsewhere(place: Chunk, other: Chunk) -> bool:
    """Whether both are known to be places, and the other is not in the first."""
    known = all(curated().named(fold_any(chunk.low)) for chunk in (place, other))
    return known and not lies_in(other.low, place.low)


def by_other_means(chunks: Sequence[Chunk], finds: Sequence[Find]) -> Iterator[Find]:
    """As the three of "seven were killed by air strikes and three by shelling"."""
    taken = {find.victims.at for find in finds}
    for find in tuple(finds):
        people = find.victims.phrase
        by = max(find.trigger, find.victims.last) + 1
        if people is None or people.number is None or not _is_means(chunks, by):
            continue
        while (at := _next_by(chunks, by)) is not None and at not in taken:
            more = _as_these(find, chunks[at], at)
            if more is None:
                break
            yield more
            taken.add(at)
            by = at + 1


def _as_these(find: Find, number: Chunk, at: int) -> Find | None:
    """As many more as a bare number at `at` tells, of whom is told what is of a find's people."""
    people, told = find.victims.phrase, number.phrase.number if number.phrase else None
    if people is None or told is None:
        return None
    plural = told.bounds.high != 1
    phrase = replace(people, first=told.first, last=number.last, number=told, plural=plural)
    return replace(find, victims=Victims(at, at, phrase), told=None, beside=())


def _is_means(chunks: Sequence[Chunk], by: int) -> bool:
    """As "by air strikes", "in shelling"."""
    if by + 1 >= len(chunks):
        return False
    return chunks[by].low == "by" or (chunks[by].low == "in" and chunks[by + 1].low in _HARMS)


def _next_by(chunks: Sequence[Chunk], by: int) -> int | None:
    """The bare number with the same preposition behind what stands at `by`; None: none does.

    But of "seven were killed by gunmen, three by beheading" the three are some of the seven.
    """
    doers = _are_people(chunks[by + 1])
    for j in range(by + 2, min(by + _REACH, len(chunks) - 2)):
        if chunks[j].kind in _FINITE and not chunks[j].low.endswith("ing"):
            return None
        if chunks[j].kind not in (tags.COMMA, tags.CONJUNCTION):
            continue
        at = j + 1 + (chunks[j + 1].kind == tags.CONJUNCTION)
        number = chunks[at].phrase if at + 2 < len(chunks) else None
        if number is None or not number.bare or chunks[at + 1].low != chunks[by].low:
            continue
        parallel = _is_means(chunks, at + 1) and (not doers or _are_people(chunks[at + 2]))
        return at if parallel else None
    return None


def _are_people(chunk: Chunk) -> bool:
    return chunk.phrase is not None and chunk.phrase.noun is not None


def _next_number(chunks: Sequence[Chunk], j: int) -> int | None:
    """The bare number behind the place at `j` and an "and", with a place and no verb of its own."""
    several = _one_of_several(chunks, j + 1)
    j = j + 1 + several if several else past_prepositions(chunks, j)
    while j + 2 < len(chunks) and chunks[j].kind == tags.COMMA and names_place(chunks[j + 1]):
        # As "in San Jose, California, and two".
        j += 2
    j = _past_what_it_is(chunks, j)
    joint = j
    while j < len(chunks) and chunks[j].kind in (tags.COMMA, tags.CONJUNCTION):
        j += 1
    if (
        joint < j
        and j + 2 < len(chunks)
        and chunks[j].low == "on"
        and chunks[j + 1].kind == tags.TIME
    ):
        # As "in Jos and on Tuesday two in Lona".
        j += 2 + (chunks[j + 2].kind == tags.COMMA)
    number = chunks[j].phrase if joint < j < len(chunks) else None
    if number is None or not number.bare or not _is_place(chunks, j + 1):
        return None
    for chunk in chunks[j + 3 :]:
        if chunk.kind in _ENDING:
            break
        if chunk.kind in _FINITE:
            # As "two in Lona were arrested".
            return None
    return j


def _past_what_it_is(chunks: Sequence[Chunk], j: int) -> int:
    """Past the aside of "in Gao, a town in northern Mali, and three in Kidal"."""
    what = chunks[j + 1].phrase if j + 1 < len(chunks) and chunks[j].kind == tags.COMMA else None
    if what is None or what.noun or what.number or what.determiner not in ("a", "an", "the"):
        return j
    end = past_prepositions(chunks, j + 2)
    return end if end < len(chunks) and chunks[end].kind == tags.COMMA else j


def _is_place(chunks: Sequence[Chunk], at: int) -> bool:
    if at + 1 >= len(chunks):
        return False
    if chunks[at].low == "on":
        return chunks[at + 1].low in _ON_THE
    if chunks[at].low not in THERE:
        return False
    if _one_of_several(chunks, at + 1) or names_place(chunks[at + 1]):
        return True
    if chunks[at].low == "in" and _is_month(chunks[at + 1]):
        return True
    # As "in a tavern in Durban".
    some = chunks[at + 1].phrase
    thing = some is not None and some.determiner in ("a", "an") and not (some.noun or some.number)
    named = at + 3 < len(chunks) and chunks[at + 2].low in THERE and names_place(chunks[at + 3])
    return thing and named


def _is_month(chunk: Chunk) -> bool:
    """As of "14 died in April and 38 in May", "12 were killed in 2020 and 40 in 2021"."""
    year = chunk.kind == tags.NUMBER and chunk.low.isdigit() and len(chunk.low) == len("2021")
    return year or chunk.kind == tags.TIME


def _one_of_several(chunks: Sequence[Chunk], at: int) -> int:
    """The chunks of a place in "ten in one village, three in another and two in a third"; or 0.

    Or of an attack in "ten in the first strike and two in the second".
    """
    one = chunks[at].phrase if at < len(chunks) else None
    if at + 1 < len(chunks) and chunks[at].low == "the":
        named = at + 2 < len(chunks) and chunks[at + 2].low in _DEEDS
        return 2 + named if chunks[at + 1].low in _WHICH else 0
    if one is not None and one.determiner == "the" and chunks[at].low in _DEEDS:
        return 1
    if one is not None:
        number = one.number.bounds.best if one.number else None
        return int(number == 1 and one.noun is None and not one.bare)
    lows = [chunk.low for chunk in chunks[at : at + 2]]
    return 2 if lows == ["a", "third"] else int(lows[:1] == ["another"])
