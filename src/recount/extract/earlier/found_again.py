"""People who were missed, or feared dead, and turn out to be found: "were found alive".

Who is found is missing no more. Of "two of the six reported missing were found" the six were
missing; "found dead" is told of by other rules.
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.objects import past_prepositions
from recount.extract.victims.phrase import REACH, Victims
from recount.extract.words import word_set

_WELL = word_set("alive safe unharmed unhurt uninjured unscathed well living")
_FOUND = word_set("found located rescued traced recovered discovered reunited returned accounted")
_TURNING_UP = word_set("turned emerged came walked")
_CAME_BACK = word_set("returned resurfaced reappeared reached")
_FINDING = _FOUND - {"returned", "accounted"} | word_set(
    "find finds finding locate locating rescue rescuing recover recovering"
)
_DEAD = word_set("dead morgue mortuary")
_HELPING = (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME, tags.NOT)
_THEN = ("and", "but")
_ALL = word_set("all they both everyone everybody")
_BACK, _NEAR = 4, 6
TELLING = _FOUND | _TURNING_UP | _CAME_BACK | _WELL | _FINDING
"""In a sentence without any of these words nobody is found."""


def found_well(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the predicate at `at` says "were found alive", "are safe", "turned up unharmed"."""
    verb = _past_helping(chunks, at)
    if verb >= len(chunks) or _denied(chunks, at, verb):
        return False
    if chunks[verb].low in _WELL:
        return verb > at
    after = chunks[verb + 1 : past_prepositions(chunks, verb + 1) + 1]
    # But "found in a well".
    near = [chunk.low for chunk in after if not (chunk.phrase and chunk.phrase.determiner)]
    return chunks[verb].low in _FOUND | _TURNING_UP and not _WELL.isdisjoint(near)


def without_found(chunks: Sequence[Chunk], finds: Sequence[Find]) -> list[Find]:
    """The finds, without those missing, or feared dead, of whom the sentence says they are found.

    Where some of so many were found, so many were missing: "two of the six missing were found".
    """
    kept: list[Find] = []
    for find in finds:
        missed = find.outcome == "missing"
        feared = find.outcome == "killed"
        if find.certainty == "believed" and _is_back(chunks, find):
            continue
        if not (missed and _is_found(chunks, find)) and not (feared and _is_well(chunks, find)):
            kept.append(find)
        elif missed and (whole := _whole(chunks, find)):
            kept.append(replace(find, victims=whole))
    return kept


def _is_back(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "a pilot who was feared to have been captured turned up", "is believed held, returned"."""
    if find.outcome not in ("killed", "captured", "kidnapped"):
        return False
    if _is_well(chunks, find):
        return True
    verb = _past_helping(chunks, past_prepositions(chunks, find.trigger + 1))
    if verb >= len(chunks) or _denied(chunks, find.trigger, verb):
        return False
    up = verb + 1 < len(chunks) and chunks[verb].low == "turned" and chunks[verb + 1].low == "up"
    # But "turned up in the morgue".
    up = up and _DEAD.isdisjoint(chunk.low for chunk in chunks[verb + 2 : verb + 5])
    # And "were returned to their families" is told of hostages and of bodies.
    returned = chunks[verb - 1].kind == tags.BE
    return up or (chunks[verb].low in _CAME_BACK and not returned)


def _is_found(chunks: Sequence[Chunk], find: Find) -> bool:
    return _is_sought_out(chunks, find) or _predicated(chunks, find, dead=True)


def _is_well(chunks: Sequence[Chunk], find: Find) -> bool:
    return _predicated(chunks, find, dead=False)


def _predicated(chunks: Sequence[Chunk], find: Find, *, dead: bool) -> bool:
    """Whether they are the subject of "were found", with "alive" behind it unless `dead`."""
    at = past_prepositions(chunks, max(find.victims.last, find.trigger) + 1)
    while at < len(chunks) and chunks[at].kind == tags.COMMA and find.trigger > find.victims.last:
        # As "the boy, missing since Friday, was found".
        at = past_prepositions(chunks, at + 1)
    if at < len(chunks) and chunks[at].low in _THEN and find.trigger > find.victims.last:
        # As "three boys went missing on Monday and were found alive".
        at += 1
    if found_well(chunks, at) or _all_well(chunks, max(find.victims.last, find.trigger) + 1):
        return True
    verb = _past_helping(chunks, at)
    told = verb < len(chunks) and dead and not _denied(chunks, at, verb)
    if told and chunks[verb].low in _CAME_BACK:
        return True
    be = any(chunk.kind == tags.BE for chunk in chunks[at:verb])
    return told and be and chunks[verb].low in _FOUND


def _all_well(chunks: Sequence[Chunk], at: int) -> bool:
    """As "12 miners were feared dead, but all were found alive"."""
    for j in range(at, min(at + _NEAR, len(chunks) - 1)):
        contrast = chunks[j].low in ("but", "although", ";")
        if contrast and chunks[j + 1].low in _ALL:
            return found_well(chunks, j + 2)
    return False


def _is_sought_out(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "rescuers found two of the six missing", "found the bodies of three missing miners"."""
    for j in range(find.victims.at - 1, max(-1, find.victims.at - _BACK), -1):
        if chunks[j].low in _FINDING and chunks[j].kind in (tags.VERB, tags.OUTCOME):
            return find.rule != "state" or find.victims.last > find.victims.at
        if chunks[j].low != "of" and chunks[j].phrase is None:
            break
    return False


def _whole(chunks: Sequence[Chunk], find: Find) -> Victims | None:
    """The six of "two of the six climbers", None where the find is not of some of so many."""
    at, last = find.victims.at, find.victims.last
    first = at if last == at + 2 else at - 2
    some, inner = chunks[first].phrase if first >= 0 else None, chunks[last].phrase
    partly = some is not None and some.bare and chunks[first + 1].low == "of"
    return Victims(first + 2, last, inner) if partly and inner and inner.number else None


def _past_helping(chunks: Sequence[Chunk], at: int) -> int:
    end = min(len(chunks), at + REACH)
    while at < end and chunks[at].kind in _HELPING:
        at += 1
    return at


def _denied(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    return any(chunk.kind == tags.NOT for chunk in chunks[at:verb])
