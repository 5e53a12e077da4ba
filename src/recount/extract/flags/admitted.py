"""What looks like an infinitive and was done: "confessed to killing", "a gun used to kill"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbgroup import ACTIVE, VerbGroup
from recount.extract.words import word_set

_OWNING = word_set("""
    confess confessed confesses confessing admit admitted admits admitting own owned owns guilty
    testified resorted resort resorting resorts
""")
_UNWILLING = word_set("refused refuses refusing denied denies expected")
_BEFORE, _USED = 6, 2
_OF_A_TOOL = (NOUN_PHRASE, tags.CONJUNCTION, tags.COMMA, tags.PREPOSITION, tags.MODIFIER)


def is_owned_to(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """Whether what looks like an infinitive was done; but "did not admit to killing" is not.

    Of "pleaded not guilty to murdering four" somebody did, whoever it was.
    """
    if group.governor not in _OWNING or not chunks[group.at].low.endswith("ing"):
        return False
    if group.governor == "guilty":
        return True
    before = chunks[max(0, group.first - _BEFORE) : group.first]
    return all(c.kind not in (tags.NOT, tags.MODAL) and c.low not in _UNWILLING for c in before)


def was_used(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """As "the gun used to kill the mayor", "a bomb was used to kill"; but "can be used to kill".

    Or "the men used a bomb and guns to kill".
    """
    if _used_a_tool(chunks, group):
        return True
    if group.governor != "used" or group.voice != ACTIVE or group.first < _USED:
        return False
    tool = chunks[group.first - 2]
    one = tool.phrase is not None and (tool.phrase.determiner != "" or tool.phrase.number)
    return tool.low in ("was", "were") or bool(one and tool.phrase and tool.phrase.thing)


def _used_a_tool(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    at = group.first - 1
    while at > 0 and chunks[at].kind in _OF_A_TOOL:
        at -= 1
    if at < 1 or at == group.first - 1 or chunks[at].low != "used":
        return False
    before = chunks[at - 1]
    return before.kind not in (tags.MODAL, tags.BE, tags.DO, tags.NOT) and before.low != "to"
