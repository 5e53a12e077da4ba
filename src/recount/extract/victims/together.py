"""People whom one number counts together: "12 women and children"."""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.parts.held import with_those_above
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.text import Token
from recount.extract.victims.groups import group_of
from recount.extract.victims.phrase import Victims, bare_plural, plurals_after
from recount.extract.victims.traits import Traits, traits_of

_AND = 3


def counted_together(
    tokens: Sequence[Token], chunks: Sequence[Chunk], finds: Sequence[Find]
) -> list[Find]:
    """The finds, where a number counts bare plurals after its own noun too with these beside it."""
    result: list[Find] = []
    for i, find in enumerate(finds):
        # Between them may stand what another verb tells of them: "12 women and girls held are".
        alike = [find, *(other for other in finds[i + 1 :] if _is_told_so(find, other))]
        last = _last_beside(tokens, chunks, alike)
        if last:
            beside = tuple([other.victims.at for other in alike[1 : last + 1]])
        else:
            beside = _described_so(chunks, find) or _taken_too(chunks, find)
        if beside:
            end = max(beside[-1], alike[last].victims.last)
            find = replace(find, victims=replace(find.victims, last=end), beside=beside)
        if not any(_is_counted(chunks, other, find) for other in result):
            result.append(find)
    return result


def _is_counted(chunks: Sequence[Chunk], whole: Find, find: Find) -> bool:
    """As the children of "12 women and children", of whom no more is told than that.

    But the farmers of "12 soldiers and farmers" are a part of another group.
    """
    own, other = find.victims.phrase, chunks[whole.victims.at].phrase
    if find.victims.at not in whole.beside or find.trigger != whole.trigger:
        return False
    if own is None or other is None or own.noun is None:
        return False
    if chunks[find.victims.at - 1].low == "or":
        # As "two soldiers or police officers", who may all be soldiers.
        return True
    return other.noun is None or own.noun.group == other.noun.group


def _is_told_so(find: Find, other: Find) -> bool:
    told = (other.outcome, other.trigger, other.rule)
    return told == (find.outcome, find.trigger, find.rule)


def _last_beside(tokens: Sequence[Token], chunks: Sequence[Chunk], finds: Sequence[Find]) -> int:
    """The last of the finds after the first that its number counts too, else 0, the first."""
    if not _counts_several(finds[0].victims.phrase):
        return 0
    last = 0
    while last + 1 < len(finds) and _joined(tokens, chunks, finds[last], finds[last + 1]):
        last += 1
    ends = finds[last].victims
    conjunction = chunks[ends.at - 1].kind == tags.CONJUNCTION
    after = finds[last + 1] if last + 1 < len(finds) else None
    # As "20 men, women and three children": each has a number, or none is told.
    goes_on = after is not None and after.victims.at in (ends.last + 2, ends.last + 3)
    return last if last and conjunction and not goes_on else 0


def _described_so(chunks: Sequence[Chunk], find: Find) -> tuple[int, ...]:
    """As "12 of them women and children", "seven were women and children"."""
    victims = find.victims
    inner = chunks[victims.last].phrase
    told = victims.last > victims.at and find.rule in ("part", "some-of", "active", "reduced")
    bare = victims.phrase is not None and victims.phrase.number is not None
    if not told or not bare or inner is None or inner.number or inner.determiner:
        return ()
    own = chunks[victims.at].phrase
    return plurals_after(chunks, victims.last) if own is not None and own.bare else ()


def _taken_too(chunks: Sequence[Chunk], find: Find) -> tuple[int, ...]:
    """As "23 women and children were carried off", of whom its rule asks for the number only."""
    at = find.victims.last + 2
    if find.rule != "seized" or at >= len(chunks) or not _counts_several(find.victims.phrase):
        return ()
    if chunks[at - 1].kind != tags.CONJUNCTION or not bare_plural(chunks, at):
        return ()
    after = chunks[at + 1].kind if at + 1 < len(chunks) else tags.STOP
    ends = (tags.BE, tags.HAVE) if find.trigger > at else (tags.STOP, tags.COMMA, tags.PREPOSITION)
    return (at,) if after in ends else ()


def _counts_several(phrase: Phrase | None) -> bool:
    if phrase is None or phrase.number is None or phrase.head is None or phrase.thing:
        return False
    bounds = phrase.number.bounds
    # "Several judges and clerks" may be several of each.
    several = bounds.qualifier == "uncounted" or bounds.magnitude == "few"
    most = max(bounds.best or 0, bounds.low or 0, bounds.high or 0)
    # Of "40 apostates and officials", the apostates are in no list.
    return phrase.plural is True and not several and most > 1


def _joined(tokens: Sequence[Token], chunks: Sequence[Chunk], before: Find, find: Find) -> bool:
    between = chunks[before.victims.last + 1 : find.victims.at]
    joint = "".join([chunk.kind for chunk in between])
    marks = (tags.CONJUNCTION, tags.COMMA, tags.COMMA + tags.CONJUNCTION)
    if any(tokens[chunk.first].end - tokens[chunk.first].start > _AND for chunk in between):
        # As "six judges as well as visitors", whom another number would count.
        return False
    return joint in marks and bare_plural(chunks, find.victims.at)


def common_group(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find, own: str) -> str:
    """The narrowest group that holds all whom the number counts."""
    groups = [group_of(tokens, chunks, Victims(at, at, chunks[at].phrase)) for at in find.beside]
    above = with_those_above(own)
    for group in groups:
        held = with_those_above(group)
        above = [key for key in above if key in held]
    return above[0] if above else "persons"


def common_traits(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find) -> Traits:
    """What the words tell of all whom the number counts: no sex of "women and children"."""
    told = traits_of(tokens, chunks, find.victims)
    for at in find.beside:
        other = traits_of(tokens, chunks, Victims(at, at, chunks[at].phrase))
        told = Traits(*(a if a == b else None for a, b in zip(told, other, strict=True)))
    return told
