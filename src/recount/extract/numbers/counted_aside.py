"""People whose number is told behind them: "the hostages, 20 in all, were freed".

Or "the hostages, numbering 20, were freed", "soldiers killed by mines numbered six".
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.numbers.grammar import Number, bounded
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.victims.phrase import is_collective
from recount.extract.words import word_set

_IN_ALL = word_set("altogether overall")
_NUMBERED = word_set("numbered number")
TELLING = _IN_ALL | _NUMBERED | {"according", "them", "numbering"}
"""A sentence without any of these words has no such aside."""
_LONGEST = 8
_OPENING = (tags.STOP, tags.COMMA, tags.SUBORDINATOR)
_OF_THE_DEED = (tags.PREPOSITION, tags.TIME, NOUN_PHRASE, tags.MODIFIER, tags.VERB, tags.ADVERB)


def with_their_number(chunks: Sequence[Chunk]) -> list[Chunk]:
    """The chunks, where people without a number take that of the aside behind them.

    The marks of the aside go, so that a verb behind it stands next to the people; those around
    "according to ..." stay, since that is an aside of its own.
    """
    found: list[Chunk] = []
    i = 0
    while i < len(chunks):
        own = chunks[i].phrase if _many(chunks[i]) else None
        numbered = _numbered(chunks, i) if own else -1
        number, after = _number_at(chunks, numbered + 1) if numbered > 0 else (None, 0)
        if own is not None and number is not None:
            commas = chunks[i + 1].kind == tags.COMMA
            beside = numbered == i + 1 + commas
            last = chunks[after - 1].last if beside else chunks[i].last
            phrase = replace(own, number=number, plural=True, last=last)
            found.append(replace(chunks[i], last=last, phrase=phrase))
            found += () if commas else chunks[i + 1 : numbered]
            i = after + (commas and after < len(chunks) and chunks[after].kind == tags.COMMA)
            continue
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


def _numbered(chunks: Sequence[Chunk], i: int) -> int:
    """The verb of "soldiers killed by mines numbered six", "soldiers numbering six"; else -1."""
    at = i + 1 + (i + 1 < len(chunks) and chunks[i + 1].kind == tags.COMMA)
    if at < len(chunks) and chunks[at].low == "numbering":
        return at
    own, before = chunks[i].phrase, chunks[i - 1] if i else None
    if before is not None and before.kind == tags.OUTCOME:
        # As "Captured soldiers numbered 200".
        before, told = (chunks[i - 2] if i > 1 else None), True
    else:
        told = own is not None and own.participle is not None
    if before is not None and before.kind not in _OPENING and before.low != "that":
        return -1
    at = i + 1
    if at + 1 < len(chunks) and chunks[at].kind == tags.OUTCOME:
        # But "soldiers killed rebels", who did so.
        told = chunks[at + 1].kind in (tags.PREPOSITION, tags.TIME)
        at += 1
        while told and at < len(chunks) and chunks[at].low not in _NUMBERED:
            if chunks[at].kind not in _OF_THE_DEED:
                return -1
            at += 1
    return at if told and at < len(chunks) and chunks[at].low in _NUMBERED else -1


def _number_at(chunks: Sequence[Chunk], at: int) -> tuple[Number | None, int]:
    """The number at a chunk, also of "at least 40", and the chunk after it; None where none is."""
    least = [chunk.low for chunk in chunks[at : at + 2]] == ["at", "least"]
    at += 2 * least
    phrase = chunks[at].phrase if at < len(chunks) else None
    if phrase is None or phrase.number is None or not phrase.bare:
        return None, 0
    number = phrase.number
    if least and number.bounds.best is not None:
        number = number._replace(bounds=bounded(number.bounds.best, "at_least"))
    return number, at + 1


def _bare(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.bare and phrase.number is not None


def _all_of(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.determiner == "all"
