"""Who else is some of them: the six of "15 dead, nine of them farmers and six clerks"."""

from collections.abc import Iterator, Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.phrase import Victims

_JOINING = (tags.COMMA, tags.CONJUNCTION)
_ENDING = (tags.STOP, tags.COMMA, tags.CONJUNCTION)


def joined(chunks: Sequence[Chunk], last: int) -> Iterator[Victims]:
    """The counted people right behind those that end at chunk `last`; a verb makes them others."""
    before = chunks[last].phrase
    at = last + 1
    while at < len(chunks) and chunks[at].kind in _JOINING:
        at += 1
    counted = chunks[at].phrase if last + 1 < at < len(chunks) else None
    ends = at + 1 >= len(chunks) or chunks[at + 1].kind in _ENDING
    if before is not None and counted is not None and ends and _such(before, counted):
        yield Victims(at, at, counted)
        yield from joined(chunks, at)


def _such(before: Phrase, counted: Phrase) -> bool:
    """Whether people are counted as before: "six clerks", or "six Hausa" where "nine Yoruba" are.

    For of such peoples no list has all.
    """
    if counted.number is None or counted.bare or counted.thing:
        return False
    return counted.noun is not None or before.noun is None


def of_people(chunks: Sequence[Chunk], of: int) -> int:
    """The people of "480 arrests, 31 of them of boys", where "of" is chunk `of`; else -1."""
    who = chunks[of + 1].phrase if of + 1 < len(chunks) and chunks[of].low == "of" else None
    told = who is not None and who.noun is not None and who.noun_at == who.head
    return of + 1 if told and who is not None and who.plural and who.number is None else -1
