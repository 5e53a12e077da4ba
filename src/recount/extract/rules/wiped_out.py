"""Families and bands that were wiped out: "a family of six was wiped out".

Towns, gains and a side's navy are wiped out too: only people who are counted are told of.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbgroup import group_at
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims, is_collective, with_tail

WORDS = frozenset(("wiped", "wiping", "wipes"))


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """Who was wiped out, or whom somebody wiped out."""
    for at, chunk in enumerate(chunks[:-1]):
        if chunk.low not in WORDS or chunk.phrase or chunks[at + 1].low != "out":
            continue
        first, passive = group_at(chunks, at)
        before = chunks[first - 1] if first else None
        if before is not None and (before.kind in (tags.MODAL, tags.NOT) or before.low == "to"):
            continue
        found = subjects(chunks, first, None) if passive else objects(chunks, at + 1)
        for victims in found:
            who = _members(chunks, victims)
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
