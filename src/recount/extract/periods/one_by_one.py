"""Sums of what kills one by one, and of a month's dead: "Landmines killed 89 people last month".

Mines, torture or snipers without an article are no one attack: who died by them in a month or a
year is a sum. So are the dead "of the 76 civilians killed in May", and those of them.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.whole_years import is_year
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

CAUSES = word_set("""
    mines landmines ordnance munitions explosives traps booby-traps torture starvation hunger
    snipers ieds
""")
_UNITS = word_set("year month months years")
_CLOSING = word_set("; but while when after before who which that on")
_REACH = 14
_BETWEEN = (
    NOUN_PHRASE, tags.PREPOSITION, tags.HAVE, tags.ADVERB, tags.OUTCOME, tags.CONJUNCTION,
    tags.TIME,
)  # fmt: skip


def of_a_time(passage: Passage, find: Find) -> bool:
    """Whether the figure sums up what such causes did in a month or a year, or a month's dead."""
    if not CAUSES.isdisjoint(passage.words) and find.rule == "active" and _did(passage, find):
        return True
    return passage.chunks[0].low == "of" and _of_so_many(passage.chunks, find)


def done_by_causes(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "Unexploded ordnance killed seven and injured 15": the subject that opens the clause."""
    at = next((i for i, chunk in enumerate(chunks[: find.first]) if chunk.low in CAUSES), -1)
    phrase = chunks[at].phrase if at >= 0 else None
    if phrase is None or phrase.number is not None or phrase.determiner:
        return False
    if any(c.kind == tags.PREPOSITION or (c.phrase and c.phrase.noun) for c in _clause(chunks, at)):
        # As "three women with explosives on them killed 18".
        return False
    return all(chunk.kind in _BETWEEN for chunk in chunks[at : find.first])


def _clause(chunks: Sequence[Chunk], at: int) -> Sequence[Chunk]:
    """What stands before `at` in its clause."""
    ends = (i + 1 for i in range(at - 1, -1, -1) if chunks[i].kind in (tags.COMMA, tags.STOP))
    return chunks[next(ends, 0) : at]


def _did(passage: Passage, find: Find) -> bool:
    if not done_by_causes(passage.chunks, find):
        return False
    opening = [token.low for token in passage.tokens[:3]]
    if opening[0] == "in" and (is_year(opening[1]) or opening[1] in MONTHS) and opening[2] == ",":
        return True
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = passage.tokens[last : last + _REACH]
    for i, token in enumerate(near):
        # As "in May", "last month"; but "on Monday in May".
        if token.low in _CLOSING:
            return False
        after = near[i + 1].low if i + 1 < len(near) else ""
        if token.low in ("last", "past", "this") and after in _UNITS:
            return True
        if token.low == "in" and (is_year(after) or (after in MONTHS and near[i + 1].capital)):
            return True
    return False


def _of_so_many(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "Of the 76 civilians killed in May, 40 were killed by soldiers": the 76 and the 40."""
    if len(chunks) < 6 or chunks[3].low != "in" or chunks[2].kind != tags.OUTCOME:
        return False
    whole, own = chunks[1].phrase, find.victims.phrase
    if whole is None or whole.number is None or own is None or own.number is None:
        return False
    if chunks[4].low not in MONTHS and not is_year(chunks[4].low):
        return False
    return chunks[5].kind == tags.COMMA and (find.victims.at == 1 or own.bare)
