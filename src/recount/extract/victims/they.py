"""Who "they" and "those" are, as a subject: "two men were leaving when they were abducted".

And "all" at the head of a clause: "took 12 pupils; all were later freed".
"""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.phrase import REACH, Victims, host_of, with_tail


def counted_before(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "the two men were leaving when they were abducted": the counted people before."""
    if chunks[j].low not in ("they", "them") and not _all_of_them(chunks, j):
        return []
    if chunks[j - 1].low in ("before", "until") and (fighters := _who_attacked(chunks, j)):
        return fighters
    end = j
    for k in range(j - 1, max(-1, j - REACH), -1):
        phrase = chunks[k].phrase
        if k < end and phrase and phrase.noun and phrase.plural:
            found = _and_those_joined(chunks, k) if phrase.number else []
            if not found or chunks[found[0].at - 1].low != "including":
                return found
            # As "ten people, among them five priests and two nuns; all were freed": the ten.
            end = found[0].at - 1
    return []


def _and_those_joined(chunks: Sequence[Chunk], k: int) -> list[Victims]:
    """As the pupils and the teachers of "took 12 pupils and two teachers; they were freed"."""
    found = [with_tail(chunks, k)]
    while k > 1 and chunks[k - 1].kind in (tags.CONJUNCTION, tags.COMMA):
        k -= 2
        phrase = chunks[k].phrase
        if phrase is None or phrase.noun is None or not (phrase.number or phrase.determiner):
            break
        found.insert(0, with_tail(chunks, k))
    return found


def _all_of_them(chunks: Sequence[Chunk], j: int) -> bool:
    """As "; all were later freed", ", but all were freed"."""
    if j < 1 or chunks[j].low != "all" or chunks[j].phrase:
        return False
    but = chunks[j - 1].low in ("but", "and") and chunks[j - 2].kind == tags.COMMA
    return chunks[j - 1].low == ";" or but


def _who_attacked(chunks: Sequence[Chunk], end: int) -> list[Victims]:
    """As "gunmen killed two guards before they were shot dead themselves": the gunmen."""
    for k, chunk in enumerate(chunks[:end]):
        phrase = chunk.phrase
        opens = k == 0 or chunks[k - 1].kind in (tags.COMMA, tags.STOP, tags.RELATIVE)
        if opens and phrase and phrase.noun and phrase.noun.group == "armed_group":
            return [with_tail(chunks, k)] if phrase.plural else []
    return []


def of_those(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "six of those on board were hurt", "none of those who had fled were caught"."""
    if j < 2 or chunks[j].low != "those" or chunks[j - 1].low != "of":
        return []
    if chunks[j - 2].low in ("none", "neither"):
        return [Victims(j - 2, j, None, "none")]
    phrase = chunks[j - 2].phrase
    return [Victims(j - 2, j, phrase)] if phrase and phrase.number else []


def some_of_those(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """As "20 of those abducted have been freed", "ten of the missing were found dead"."""
    if j < 3 or chunks[j].kind not in (tags.OUTCOME, tags.STATE) or chunks[j - 2].low != "of":
        return []
    counted, whole = chunks[j - 3].phrase, chunks[j - 1].phrase
    # As "six of the 14 arrested were released".
    so_many = whole is not None and whole.bare and whole.determiner in ("the", "those")
    told = chunks[j - 1].low in ("those", "the") or so_many
    if not told or counted is None or not counted.bare:
        return []
    # But "a brother of one of the three dead", who is not one of them.
    host = host_of(chunks, j - 3) if chunks[j - 4].low in ("of", "to", "for") and j > 4 else None
    own = host.phrase if host is not None and host.at < j - 4 else None
    return [host] if host and own and own.noun else [Victims(j - 3, j, counted)]
