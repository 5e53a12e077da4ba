"""What somebody owns to having done, told by "to" and a gerund: "confessed to killing six"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbgroup import VerbGroup
from recount.extract.words import word_set

_OWNING = word_set("""
    confess confessed confesses confessing admit admitted admits admitting own owned owns guilty
    testified resorted resort resorting resorts
""")
_UNWILLING = word_set("refused refuses refusing denied denies expected")
_BEFORE = 6


def is_owned_to(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """Whether what looks like an infinitive was done; but "did not admit to killing" is not."""
    if group.governor not in _OWNING or not chunks[group.at].low.endswith("ing"):
        return False
    before = chunks[max(0, group.first - _BEFORE) : group.first]
    return all(c.kind not in (tags.NOT, tags.MODAL) and c.low not in _UNWILLING for c in before)
