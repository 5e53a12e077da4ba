"""What looks like an infinitive and was done: "confessed to killing", "a gun used to kill"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbgroup import ACTIVE, VerbGroup
from recount.extract.words import word_set

_OWNING = word_set("""
    confess confessed confesses confessing admit admitted admits admitting own owned owns guilty
    testified resorted resort resorting resorts
""")
_UNWILLING = word_set("refused refuses refusing denied denies expected")
_BEFORE, _USED = 6, 2


def is_owned_to(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """Whether what looks like an infinitive was done; but "did not admit to killing" is not."""
    if group.governor not in _OWNING or not chunks[group.at].low.endswith("ing"):
        return False
    before = chunks[max(0, group.first - _BEFORE) : group.first]
    return all(c.kind not in (tags.NOT, tags.MODAL) and c.low not in _UNWILLING for c in before)


def was_used(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """As "the gun used to kill the mayor", "a bomb was used to kill"; but "can be used to kill"."""
    if group.governor != "used" or group.voice != ACTIVE or group.first < _USED:
        return False
    tool = chunks[group.first - 2]
    one = tool.phrase is not None and (tool.phrase.determiner != "" or tool.phrase.number)
    return tool.low in ("was", "were") or bool(one and tool.phrase and tool.phrase.thing)
