"""What stands behind a colon and is no part: who tells it, another clause, another label."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.objects import past_prepositions

_LABEL = 5
_ENDS = (tags.STOP, tags.COMMA, tags.CONJUNCTION)


def who_tells_it(chunks: Sequence[Chunk], at: int, find: Find) -> bool:
    """As "12 soldiers killed in ambush: army": a name, at a headline's end or behind several."""
    named = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    if named is None or named.number is not None or named.determiner in ("a", "an"):
        return False
    whole = find.victims.phrase
    several = whole is not None and whole.plural is True
    ends = at + 2 >= len(chunks)
    return ends or (several and chunks[at + 2].kind == tags.STOP)


def goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """As "reports of seven dead were wrong: two people had been counted twice"."""
    if at + 1 >= len(chunks) or chunks[at + 1].phrase is None:
        return False
    if at > 1 and chunks[at - 2].low == ";" and chunks[at - 1].kind in (tags.VERB, tags.OUTCOME):
        # As "60 wounded; destroyed: three mortars".
        return True
    if _labels_others(chunks, at):
        return True
    after = past_prepositions(chunks, at + 2)
    return after < len(chunks) and chunks[after].kind in (tags.BE, tags.HAVE, tags.MODAL)


def _labels_others(chunks: Sequence[Chunk], at: int) -> bool:
    """As the last mark of "killed: 3; hurt: 11; displaced: 200"; but "; civilians: 4"."""
    number = chunks[at + 1].phrase
    ends = at + 2 == len(chunks) or chunks[at + 2].kind in _ENDS or chunks[at + 2].low == ";"
    if number is None or not number.bare or not ends:
        return False
    for j in range(at - 1, max(-1, at - _LABEL), -1):
        if chunks[j].low == ";" or chunks[j].kind == tags.COMMA:
            return j < at - 1
        phrase = chunks[j].phrase
        if chunks[j].kind == tags.STOP or (phrase and (phrase.number or phrase.noun)):
            return False
    return False
