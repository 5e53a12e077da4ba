"""Whom a relative clause tells of: what stands before its "who"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.conjuncts import coordinated_left
from recount.extract.victims.inserted import before_other_number
from recount.extract.victims.kin import bereaved_of
from recount.extract.victims.people import is_name, people_in
from recount.extract.victims.phrase import DASHES, Victims, host_of, left_of, with_tail

SEVERAL = {"was": False, "is": False, "were": True, "are": True}
_VERBS = (tags.VERB, tags.OUTCOME)


def antecedent(chunks: Sequence[Chunk], relative: int, plural: bool | None) -> list[Victims]:
    """The people whom the relative word at chunk `relative` stands for; none if it is unclear."""
    j = left_of(chunks, relative - 1)
    if j >= 0 and chunks[j].kind == tags.PREPOSITION:
        return []
    if j >= 0 and chunks[j].kind == tags.COMMA:
        j = left_of(chunks, j - 1)
    if (itemised := before_items(chunks, relative)) >= 0:
        return coordinated_left(chunks, itemised, True)
    if j > 0 and chunks[j].kind == tags.COMMA and chunks[j + 1].kind == tags.NUMBER:
        # As "Juan Diaz, 43, who was killed".
        j = left_of(chunks, j - 1)
    if j > 4 and chunks[j - 1].low == "them" and chunks[j - 4].kind == tags.COMMA:
        # As "six priests, five of them Spaniards, who were killed".
        j = left_of(chunks, j - 5)
    j = before_other_number(chunks, j)
    if j < 0 or chunks[j].kind != NOUN_PHRASE:
        return []
    nearest = chunks[j].phrase
    plural = SEVERAL.get(chunks[relative + 1].low) if plural is None else plural
    apart = chunks[relative - 1].kind == tags.COMMA and plural is not False
    if apart or (plural and nearest and nearest.plural is False):
        # As "four drivers and a cook, who had been kidnapped", "a cook and a nurse who were held".
        joined = coordinated_left(chunks, j, True)
        if len(joined) > 1:
            return joined
    acted_on = chunks[relative - 1].kind == tags.COMMA and chunks[j - 1].kind in _VERBS
    if nearest and nearest.noun and not nearest.thing and plural is None and acted_on:
        # As "a video of officers beating a student, who later died".
        return [with_tail(chunks, j)]
    if nearest and nearest.noun and plural is not None and nearest.noun.plural == plural:
        return [with_tail(chunks, j)]
    several = nearest and nearest.noun and nearest.number and nearest.plural
    if several and plural is not False and _some_of(chunks, j - 2):
        # As "three of the nine who disappeared were teachers": the nine disappeared.
        return [with_tail(chunks, j)]
    host = host_of(chunks, j)
    # As "a lawyer for nine nurses who were held", who is one.
    one = host.phrase is not None and host.phrase.plural is False
    if bereaved := bereaved_of(chunks, j) if plural is None or (plural and one) else []:
        return bereaved
    people = nearest is not None and (nearest.noun is not None or is_name(nearest))
    if people and not (host.phrase and (host.phrase.noun or host.phrase.bare)):
        # As "a funeral for a policeman who had been shot".
        return [with_tail(chunks, j)]
    counted = host.phrase is not None and host.phrase.number is not None and host.phrase.plural
    if plural is False and counted and chunks[relative].low == "who":
        # As "two gifts from the queen, who was injured", which are several.
        return [with_tail(chunks, j)]
    return [host]


def before_items(chunks: Sequence[Chunk], relative: int) -> int:
    """The 17 of "17 nuns - 16 Americans and a Canadian - whom it kidnapped"; -1: no such aside."""
    mark = chunks[relative - 1]
    if mark.kind != tags.COMMA and mark.low not in DASHES:
        return -1
    held, k = 0, relative - 2
    while k > 0 and (some := people_in(chunks[k].phrase)):
        if held == some and chunks[k + 1].low == mark.low:
            return k
        held += some
        joint = chunks[k - 1]
        if joint.kind not in (tags.CONJUNCTION, tags.COMMA) and joint.low not in DASHES:
            return -1
        k -= 2
    return -1


def _some_of(chunks: Sequence[Chunk], at: int) -> bool:
    some = chunks[at].phrase if at >= 0 else None
    return some is not None and some.bare and chunks[at + 1].low == "of"
