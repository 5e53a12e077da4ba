"""Who some of the counted were, in a clause behind them: "12 died; four were nurses"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.domain.counts import Count
from recount.extract.find import Find
from recount.extract.parts import of_them_too
from recount.extract.parts.nearest import part_of
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.phrase import Victims, with_tail
from recount.extract.words import word_set

BEING = word_set("are were is was")
_JOINING = (tags.COMMA, tags.CONJUNCTION, tags.STOP)
_OF_THEM = ["of", "them"]


def here(chunks: Sequence[Chunk], kept: Sequence[Find], counts: Sequence[Count]) -> Iterator[Find]:
    """As "12 died; four were nurses and two were guards", "adding that four were nurses"."""
    taken = {find.victims.at for find in kept}
    for at in range(2, len(chunks) - 2):
        joined = chunks[at - 1].kind in _JOINING or chunks[at - 1].low == "that"
        if not joined or at in taken:
            continue
        told = as_many(chunks, at, _past_them(chunks, at))
        whole = _whole(chunks, kept, at) if told else None
        if whole is None or not _holds(counts[whole], told[0]):
            continue
        for victims in told:
            if victims.at not in taken:
                taken.add(victims.at)
                yield part_of(kept[whole], victims, victims.at, whole)


def as_many(chunks: Sequence[Chunk], at: int, be: int) -> list[Victims]:
    """The four nurses of "four were nurses", whose verb is chunk `be`, and the guards behind them.

    As "... and two were guards", "... , two guards and six pupils".
    """
    counted = chunks[at].phrase
    if counted is None or not counted.bare or counted.number is None or counted.determiner:
        return []
    who = chunks[be + 1].phrase if be + 1 < len(chunks) else None
    if who is None or chunks[be].low not in BEING or who.noun is None or who.number is not None:
        return []
    one = counted.number.bounds.best == 1
    if (not who.noun.plural and not one) or who.noun_at != who.head:
        return []
    last = with_tail(chunks, be + 1).last
    first = Victims(at, last, replace(who, number=counted.number, plural=counted.plural))
    return [first, *of_them_too.joined(chunks, last), *_and_more(chunks, last)]


def _and_more(chunks: Sequence[Chunk], last: int) -> list[Victims]:
    """The guards of "four were nurses and two were guards"."""
    at = last + 1
    while at < len(chunks) and (chunks[at].kind in _JOINING[:2] or chunks[at].low == ";"):
        at += 1
    behind = last + 1 < at < len(chunks)
    return as_many(chunks, at, _past_them(chunks, at)) if behind else []


def _past_them(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk behind "four", or "four of them"."""
    them = [chunk.low for chunk in chunks[at + 1 : at + 3]] == _OF_THEM
    return at + 3 if them else at + 1


def _whole(chunks: Sequence[Chunk], kept: Sequence[Find], at: int) -> int | None:
    """The one toll told before; none where others are counted there who may be meant."""
    wholes = [i for i, find in enumerate(kept) if find.whole is None and find.victims.at < at]
    held = {j for find in kept for j in range(find.victims.at, find.victims.last + 1)}
    others = any(
        chunk.phrase is not None and chunk.phrase.number is not None and not chunk.phrase.thing
        for j, chunk in enumerate(chunks[:at])
        if j not in held
    )
    told = len(wholes) == 1 and not others and kept[wholes[0]].outcome != "freed"
    return wholes[0] if told else None


def _holds(count: Count, part: Victims) -> bool:
    number = part.phrase.number if part.phrase is not None else None
    best = number.bounds.best or number.bounds.low if number is not None else None
    return best is not None and (count.best or count.low or 0) > best
