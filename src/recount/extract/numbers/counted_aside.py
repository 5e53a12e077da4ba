"""People whose number an aside tells: "the hostages, 20 in all, were freed"."""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.phrase import is_collective
from recount.extract.words import word_set

_IN_ALL = word_set("altogether overall")
TELLING = _IN_ALL | {"number", "according", "them"}
"""A sentence without any of these words has no such aside."""
_LONGEST = 8


def with_their_number(chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks, where people without a number take that of the aside behind them.

    The marks of the aside go, so that a verb behind it stands next to the people; those around
    "according to ..." stay, since that is an aside of its own.
    """
    found: list[Chunk] = []
    i = 0
    while i < len(chunks):
        own = chunks[i].phrase if _many(chunks[i]) else None
        after = _end_of_aside(chunks, i) if own else 0
        told = chunks[i + 2].phrase if after else None
        if own is None or told is None:
            found.append(chunks[i])
            i += 1
            continue
        said = chunks[i + 3].low == "according"
        last = chunks[i].last if said else chunks[i + 2].last
        phrase = replace(own, number=told.number, plural=True, last=last)
        found.append(replace(chunks[i], last=last, phrase=phrase))
        found += [chunks[i + 1], *chunks[i + 3 : after]] if said else ()
        i = after
    return found


def _many(chunk: Chunk) -> bool:
    """Whether several people, or their bodies, stand here without a number."""
    phrase = chunk.phrase
    if phrase is None or phrase.number or phrase.head is None or phrase.determiner in ("a", "an"):
        return False
    people = phrase.noun is not None and (phrase.noun.plural or is_collective(chunk))
    return people or chunk.low in ("bodies", "corpses")


def _end_of_aside(chunks: Sequence[Chunk], i: int) -> int:
    """The chunk after an aside with the number of those at `i`; 0 where there is none."""
    if i + 3 >= len(chunks) or chunks[i + 1].kind != tags.COMMA or not _bare(chunks[i + 2].phrase):
        return 0
    lows = [chunk.low for chunk in chunks[i + 3 : i + 5]]
    if lows[0] in _IN_ALL:
        after = i + 4
    elif lows == ["in", "number"] or (lows == ["of", "them"] and _all_of(chunks[i + 2].phrase)):
        after = i + 5
    elif lows == ["according", "to"]:
        ends = range(i + 5, min(i + 5 + _LONGEST, len(chunks)))
        return next((k for k in ends if chunks[k].kind in (tags.COMMA, tags.STOP)), 0)
    else:
        return 0
    if after < len(chunks) and chunks[after].kind not in (tags.COMMA, tags.STOP):
        return 0
    return after + (after < len(chunks) and chunks[after].kind == tags.COMMA)


def _bare(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.bare and phrase.number is not None


def _all_of(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.determiner == "all"
