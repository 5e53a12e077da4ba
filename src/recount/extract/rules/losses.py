"""The dead of one's own side: "the army lost seven men"."""

from collections.abc import Iterator, Sequence

from recount.extract.arguments import Victims
from recount.extract.find import Find
from recount.extract.phrases import Chunk
from recount.extract.words import word_set

_LOSING = word_set("lost lose losing")
_LOSS = word_set("loss losses")
_OWN = word_set("man soldier fighter troop trooper officer policeman comrade guard gendarme marine")


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The counted fighters, or bare number, that somebody lost."""
    for at, chunk in enumerate(chunks):
        lost = _lost(chunks, at) if chunk.low in _LOSING or chunk.low in _LOSS else None
        if lost is not None:
            yield Find("killed", "lost", Victims(lost, lost, chunks[lost].phrase), at, at)


def _lost(chunks: Sequence[Chunk], at: int) -> int | None:
    """The chunk of those who were lost, None where something else was."""
    where = at + 2 if chunks[at].low in _LOSS else at + 1
    phrase = chunks[where].phrase if where < len(chunks) else None
    if phrase is None or phrase.number is None or (where == at + 2 and chunks[at + 1].low != "of"):
        return None
    after = chunks[where + 1].kind if where + 1 < len(chunks) else "."
    alone = phrase.bare and after in (",", ".")
    return where if alone or (phrase.noun and phrase.noun.singular in _OWN) else None
