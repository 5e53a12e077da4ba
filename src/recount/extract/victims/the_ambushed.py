"""Of whom a bare number is behind "were ambushed and 12 killed": of the subject of that verb.

In "troops deployed to fight bandits were ambushed and 12 killed" these are no bandits.
"""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.arguments import subjects
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

_WAS = word_set("was were")
_PASSED = (tags.ADVERB, tags.TIME)
_CLAUSE = (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE, tags.CONJUNCTION, tags.COMMA)
_REACH = 9


def ambushed_before(chunks: Sequence[Chunk], victims: Victims) -> Victims | None:
    """The subject of the passive clause that "and" joins to the one of the number, or None."""
    at, some = victims.at, victims.phrase
    joint = at - 1
    if some is None or not some.bare or some.nth or some.number is None or some.number.more:
        # As "a third was hurt", "two more were hurt": beside those.
        return None
    if at < 4 or chunks[joint].kind != tags.CONJUNCTION or victims.last != at:
        return None
    joint -= chunks[joint - 1].kind == tags.COMMA
    for j in range(joint - 1, max(0, joint - _REACH), -1):
        if chunks[j].low in _WAS:
            verb = j + 1
            while chunks[verb].kind in _PASSED:
                verb += 1
            if verb >= joint or chunks[verb].kind not in (tags.VERB, tags.OUTCOME):
                return None
            found = subjects(chunks, j, None)
            who = found[-1] if found else None
            noun = who.phrase.noun if who is not None and who.phrase is not None else None
            return who if noun is not None and noun.plural else None
        if chunks[j].kind in _CLAUSE:
            return None
    return None
