"""Families and bands that were wiped out, and fighters destroyed, as armies call it.

"A family of six was wiped out", "destroyed 40 soldiers": towns, tanks and gains are so too, and
only people who are counted are told of.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.rules.verbs import fighters
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbgroup import group_at
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims, is_collective, with_tail

_DESTROYED = ("destroyed", "destroying", "destroys")
WORDS = frozenset(("wiped", "wiping", "wipes", *_DESTROYED))


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """Who was wiped out or destroyed, or whom somebody wiped out or destroyed."""
    for at, chunk in enumerate(chunks):
        if chunk.low not in WORDS or chunk.phrase:
            continue
        destroyed = chunk.low in _DESTROYED
        out = at + 1 < len(chunks) and chunks[at + 1].low == "out"
        if not (destroyed or out):
            continue
        first, passive = group_at(chunks, at)
        before = chunks[first - 1] if first else None
        if before is not None and (before.kind in (tags.MODAL, tags.NOT) or before.low == "to"):
            continue
        found = subjects(chunks, first, None) if passive else objects(chunks, at + out)
        for victims in found:
            told = fighters(chunks, victims) if destroyed else victims
            who = _members(chunks, told) if told else None
            if who is not None:
                yield Find("killed", "lost", who, first, at)


def _members(chunks: Sequence[Chunk], victims: Victims) -> Victims | None:
    """The six of "a family of six", or people with a number; None where there are none."""
    at = victims.at
    if at > 1 and chunks[at - 1].low == "of" and is_collective(chunks[at - 2]):
        victims = with_tail(chunks, at - 2)
    phrase = victims.phrase
    if phrase is None or phrase.number is None or phrase.thing:
        return None
    bare = phrase.bare and victims.at > 1 and is_collective(chunks[victims.at - 2])
    return victims if phrase.noun is not None or bare else None
