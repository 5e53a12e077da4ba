"""Who denies in a clause of its own what others say: "it says it killed 57; the army denies it"."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_DENIES = word_set("""
    deny denies denied reject rejects rejected dispute disputes disputed dismiss dismisses dismissed
    refute refutes refuted
""")
_THAT = word_set("it this that claim claims figure account number toll")
_JOINTS = word_set("but and yet while which though although")
_ENDING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.PREPOSITION, tags.TIME)
_CLOSING = (tags.STOP, tags.COMMA)
_REACH = 30


def denied_by_others(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "; the army denies it", ", but the ministry rejected the claim", ", which police denied".

    But "the army denies that it lost any" is of another number, and "denies it had soldiers there".
    """
    begin = max(find.trigger, find.victims.last) + 1
    for j in range(begin + 2, min(begin + _REACH, len(chunks) - 1)):
        if chunks[j].low not in _DENIES or chunks[j].kind != tags.VERB:
            continue
        k = j - 1
        k -= chunks[k].kind in (tags.HAVE, tags.ADVERB)
        opens = chunks[k - 1].low == ";" or chunks[k - 1].low in _JOINTS
        who = chunks[k].phrase is not None or chunks[k].kind == tags.PRONOUN
        end = chunks[j + 2].kind if j + 2 < len(chunks) else tags.STOP
        that = chunks[j + 1].low in _THAT and end in _ENDING
        that = that or (chunks[k - 1].low == "which" and chunks[j + 1].kind in _CLOSING)
        if who and opens and k - 1 >= begin and that:
            return True
    return False
