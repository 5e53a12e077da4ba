"""Outcomes told by who did it: "the killers of the six priests"."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.behind_clause import is_governed
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import REACH
from recount.extract.words.people import AGENTS

_JOINED = (NOUN_PHRASE, tags.PREPOSITION, tags.CONJUNCTION, tags.TIME)
WORDS = frozenset(AGENTS)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The victims after "killers of"."""
    for at, chunk in enumerate(chunks):
        outcome = AGENTS.get(chunk.low)
        if outcome is None or chunk.kind != NOUN_PHRASE:
            continue
        if at + 1 < len(chunks) and chunks[at + 1].low == "of":
            for victims in objects(chunks, at + 1, until=_own_verb(chunks, at)):
                yield Find(outcome, "agent-of", victims, at, at)


def _own_verb(chunks: Sequence[Chunk], at: int) -> int:
    """The verb of the killers of "the killers of a judge and two clerks were freed"; or -1.

    But "police held the killers of a judge and two clerks were hurt".
    """
    if is_governed(chunks, at):
        return -1
    end = at + 1
    while end < min(len(chunks), at + REACH) and chunks[end].kind in _JOINED:
        end += 1
    return end
