"""Sub-groups: "including three children", "of whom two were guards"; part of a figure before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract import tags
from recount.extract.find import Find
from recount.extract.objects import objects
from recount.extract.phrases import Chunk
from recount.extract.victims import DASHES, Victims, is_name

_REACH, _FAR = 8, 16
_MARKS = frozenset(("including", ":"))
_NAMING = frozenset((",", "--", "—", "–", "-", ":"))
_MOST_NAMES = 8
_OF_THEM = (["of", "them"], ["of", "whom"])
_TELLING = _MARKS | {"them", "whom"}


def parts_of(
    chunks: Sequence[Chunk], finds: Sequence[Find], words: frozenset[str]
) -> Iterator[Find]:
    """A find for each victim phrase after "including", part of the nearest find before it.

    Args:
        chunks: the sentence.
        finds: what the rules found in it.
        words: the words of the sentence without their order.
    """
    taken = {find.victims.at for find in finds}
    yield from _broken_down(chunks, finds)
    yield from _named(chunks, finds, taken)
    if words.isdisjoint(_TELLING):
        return
    yield from _of_them(chunks, finds, taken)
    for at, chunk in enumerate(chunks):
        if chunk.low not in _MARKS:
            continue
        whole = _whole(finds, at, _FAR if _counts_people(chunks, at + 1) else _REACH)
        if whole is None:
            continue
        find = finds[whole]
        closed = _closed(chunks, at)
        for victims in objects(chunks, at, until=find.first if find.first > at else -1):
            if victims.at not in taken and victims.at < closed:
                yield Find(find.outcome, "part", victims, at, at, None, find.certainty,
                           find.flags, whole)  # fmt: skip


def _closed(chunks: Sequence[Chunk], at: int) -> int:
    """Where the aside ends that a dash opens: "23 clerks - including nine boys - and 16 rebels"."""
    if not at or chunks[at - 1].low not in DASHES:
        return len(chunks)
    ends = (i for i in range(at + 1, len(chunks)) if chunks[i].low in DASHES)
    return next(ends, len(chunks))


def _counts_people(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase if at < len(chunks) else None
    return phrase is not None and phrase.number is not None and phrase.noun is not None


def _broken_down(chunks: Sequence[Chunk], finds: Sequence[Find]) -> Iterator[Find]:
    """As "23 people, 15 civilians and eight soldiers, were killed"."""
    for whole, find in enumerate(finds):
        aside = find.victims.aside
        if aside < 1:
            continue
        phrase = chunks[aside].phrase
        if [chunk.low for chunk in chunks[aside + 1 : aside + 3]] in _OF_THEM:
            continue
        if phrase and aside + 1 < len(chunks) and chunks[aside + 1].kind == tags.OUTCOME:
            # As "12 rebels (nine wounded) died".
            continue
        if find.victims.phrase and find.victims.phrase.number and phrase and phrase.number:
            for victims in objects(chunks, aside - 1):
                yield _part(find, victims, aside, whole)


def _named(chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]) -> Iterator[Find]:
    """As "two reporters, Ana Diaz and Juan Gil": as many names as were counted."""
    for whole, find in enumerate(finds):
        phrase, victims = find.victims.phrase, find.victims
        best = phrase.number.bounds.best if phrase and phrase.number else None
        if best is None or not 2 <= best <= _MOST_NAMES or find.rule == "part":
            continue
        opens = (victims.aside if victims.aside > 0 else victims.last + 2) - 1
        if opens + 1 >= len(chunks) or chunks[opens].low not in _NAMING:
            continue
        names = objects(chunks, opens)
        if len(names) == best and all(_is_named(name) for name in names):
            for name in names:
                if name.at not in taken:
                    yield replace(_part(find, name, opens, whole), rule="named")


def _is_named(victims: Victims) -> bool:
    return victims.phrase is not None and is_name(victims.phrase)


def _of_them(chunks: Sequence[Chunk], finds: Sequence[Find], taken: set[int]) -> Iterator[Find]:
    """As "27 people were killed, 19 of them militants"."""
    for at in range(3, len(chunks)):
        of = chunks[at - 2].low == "of" and chunks[at - 1].low in ("them", "whom")
        counted, noun = chunks[at - 3].phrase, chunks[at].phrase
        alone = chunks[at].kind in (tags.ADVERB, tags.STOP, tags.COMMA)
        if of and counted and counted.bare and alone and at > 4 and at - 3 not in taken:
            # As "eleven were wounded, three of them critically".
            whole = _whole(finds, at - 3)
            if whole is not None and chunks[at - 4].kind == tags.COMMA:
                yield _part(finds[whole], Victims(at - 3, at - 1, counted), at - 3, whole)
        if not of or counted is None or not counted.bare or noun is None or at - 3 in taken:
            continue
        whole = _whole(finds, at - 3)
        if whole is not None and noun.noun and noun.number is None:
            phrase = replace(noun, number=counted.number)
            yield _part(finds[whole], Victims(at - 3, at, phrase), at - 3, whole)


def _part(whole: Find, victims: Victims, at: int, index: int) -> Find:
    return Find(whole.outcome, "part", victims, at, at, None, whole.certainty, whole.flags, index)


def _whole(finds: Sequence[Find], at: int, reach: int = _REACH) -> int | None:
    best, distance = None, reach + 1
    for i, find in enumerate(finds):
        gap = at - find.victims.last
        if 0 < gap < distance and find.rule != "part":
            best, distance = i, gap
    return best
