"""Outcomes told by who did it: "the killers of the six priests"."""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.objects import objects

_AGENTS = {
    "murderer": "killed",
    "murderers": "killed",
    "killer": "killed",
    "killers": "killed",
    "assassin": "killed",
    "assassins": "killed",
    "kidnapper": "kidnapped",
    "kidnappers": "kidnapped",
    "abductors": "kidnapped",
}

WORDS = frozenset(_AGENTS)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The victims after "killers of"."""
    for at, chunk in enumerate(chunks):
        outcome = _AGENTS.get(chunk.low)
        if outcome is None or chunk.kind != NOUN_PHRASE:
            continue
        if at + 1 < len(chunks) and chunks[at + 1].low == "of":
            for victims in objects(chunks, at + 1):
                yield Find(outcome, "agent-of", victims, at, at)
