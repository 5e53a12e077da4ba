"""A toll shared out by who caused it: "mines accounted for 26 of the deaths, the army for eight".

Only the first share has a verb, and says of what it is one. So in "31 of the deaths were
attributed to the front, five to the police and two to nobody".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

_CAUSING = word_set("accounted account accounting accounts responsible blamed answerable")
_LAID_TO = word_set("attributed ascribed laid put traced due")
_JOINING = (tags.COMMA, tags.CONJUNCTION)
_ENDING = (*_JOINING, tags.STOP, tags.PREPOSITION, tags.TIME)
_FINITE = (tags.BE, tags.HAVE, tags.MODAL, tags.OUTCOME, tags.RELATIVE, tags.SUBORDINATOR)
_NEAR, _FAR = 4, 10
SHARING = _CAUSING | _LAID_TO


def finds(chunks: Sequence[Chunk], told: Sequence[Find]) -> Iterator[Find]:
    """The shares that follow each find that is itself the first of them.

    Args:
        chunks: the sentence.
        told: what the rules found in it.
    """
    taken = {find.victims.at for find in told}
    for find in told:
        phrase = find.victims.phrase
        if phrase is None or phrase.number is None:
            continue
        for at in _for_each(chunks, find) or _to_each(chunks, find):
            if at not in taken:
                taken.add(at)
                victims = Victims(at, at, chunks[at].phrase)
                yield replace(find, victims=victims, first=at, trigger=at, told=None)


def _for_each(chunks: Sequence[Chunk], find: Find) -> list[int]:
    """The numbers of "mines accounted for 34 deaths, 13 of them of children; shelling for 27"."""
    at = find.victims.at
    before = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
    if len(before) < 2 or before[1] != "for" or before[0] not in _CAUSING:
        return []
    found: list[int] = []
    opens = -1
    for j in range(max(find.victims.last, find.trigger) + 1, len(chunks) - 1):
        if _joins(chunks[j]):
            # As "small-arms fire, including snipers, for 15": from where the share begins.
            opens = j if opens < 0 or chunks[j].low != "," else opens
        elif _is_finite(chunks[j]) or (opens >= 0 and j - opens > _FAR):
            # As "blamed for 26 deaths, and the police issued warrants for 12".
            break
        elif chunks[j].low == "for" and opens >= 0 and _ends(chunks, j + 1):
            found.append(j + 1)
            opens = -1
    return found


def _to_each(chunks: Sequence[Chunk], find: Find) -> list[int]:
    """The numbers of "31 were attributed to the front, five to the police and two to nobody"."""
    end = max(find.victims.last, find.trigger) + 1
    near = [chunk.low for chunk in chunks[end : end + _NEAR]]
    laid = next((end + i for i, low in enumerate(near) if low in _LAID_TO), None)
    if laid is None or laid + 1 >= len(chunks) or chunks[laid + 1].low != "to":
        return []
    found: list[int] = []
    for j in range(laid + 2, len(chunks) - 2):
        if _is_finite(chunks[j]):
            break
        counted = chunks[j + 1].phrase
        bare = counted is not None and counted.bare and counted.number is not None
        if _joins(chunks[j]) and bare and chunks[j + 2].low == "to":
            found.append(j + 1)
    return found


def _is_finite(chunk: Chunk) -> bool:
    """Whether a clause of its own has this verb; "shelling" and "small-arms fire" are causes."""
    return chunk.kind in _FINITE or (chunk.kind == tags.VERB and chunk.low.endswith("ed"))


def _joins(chunk: Chunk) -> bool:
    return chunk.kind in _JOINING or chunk.low == ";"


def _ends(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a number stands at `at`, and no noun of its own behind it."""
    counted = chunks[at].phrase
    if counted is None or not counted.bare or counted.number is None:
        return False
    return at + 1 >= len(chunks) or chunks[at + 1].kind in _ENDING or chunks[at + 1].low == ";"
