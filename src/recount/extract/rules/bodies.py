"""Outcomes told by what was left: "13 bodies were found", "the bodies of three men"."""

from collections.abc import Iterator, Sequence

from recount.extract import tags
from recount.extract.arguments import Victims
from recount.extract.find import Find
from recount.extract.objects import objects
from recount.extract.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.words import word_set

_BODIES = word_set("body bodies corpse corpses remains")
_SEEN = word_set("""
    found find discovered recovered retrieved seen identified brought lay buried counted
    finding discovering recovering retrieving pulling received brought arrived exhumed taken
    examined pulled dragged unearthed collected appeared located removed delivered saw see found
""")
_REACH = 10
WORDS = _BODIES


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The dead whose bodies were found, recovered or seen."""
    for at, chunk in enumerate(chunks):
        phrase = chunk.phrase
        if chunk.kind != NOUN_PHRASE or phrase is None or chunk.low not in _BODIES:
            continue
        if at + 1 < len(chunks) and chunks[at + 1].low == "of":
            sure = chunk.low in ("bodies", "corpses") or _seen(chunks, at)
            for victims in objects(chunks, at + 1):
                if sure or _one_person(victims.phrase):
                    yield Find("killed", "bodies", victims, at, at)
        elif phrase.number and _seen(chunks, at):
            yield Find("killed", "bodies", Victims(at, at, phrase), at, at)


def _one_person(phrase: Phrase | None) -> bool:
    """As "the body of Juan Diaz", and no body of experts."""
    if phrase is None or phrase.thing:
        return False
    return not phrase.determiner if phrase.noun is None else not phrase.noun.plural


def _seen(chunks: Sequence[Chunk], at: int) -> bool:
    if at > 1 and chunks[at - 1].kind == tags.BE and chunks[at - 2].low == "there":
        return True
    near = chunks[max(0, at - 4) : at + _REACH]
    return any(chunk.kind == tags.VERB and chunk.low in _SEEN for chunk in near)
