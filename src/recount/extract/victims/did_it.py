"""Past forms that look reduced and are active: "gunmen killed everyone", "the three shot a guard".

Read as participles they would make victims of those who did it.
"""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set
from recount.extract.words.speech import SAID

_WHOM = word_set("everyone everybody anyone anybody whoever whomever what those")
_OPENING = (tags.COMMA, tags.STOP, tags.CONJUNCTION, tags.SUBORDINATOR)
_CLOSING = (tags.COMMA, tags.STOP, tags.CONJUNCTION, tags.PREPOSITION)
_FINITE = (tags.BE, tags.HAVE, tags.MODAL)


def takes_everyone(chunks: Sequence[Chunk], j: int) -> bool:
    """Whether the object at `j` is a word that no phrase is made of: "everyone", "those who"."""
    chunk = chunks[j]
    after = chunks[j + 1] if j + 1 < len(chunks) else None
    if chunk.low == "all":
        # As "freed all but two of the hostages".
        return chunk.kind == tags.DETERMINER
    if chunk.low == "both" and chunk.kind == tags.DETERMINER:
        # As "lynched both"; but "killed both by day and by night".
        return after is None or after.kind == tags.STOP or after.low in ("at", "on", "in")
    if chunk.low == "each":
        # As "killed each of the guards", "killed each other"; but "12 are killed each day".
        return after is not None and after.low in ("of", "other")
    return chunk.low in _WHOM


def so_many_did(chunks: Sequence[Chunk], at: int, whom: int) -> bool:
    """Whether a number before the verb at `at` tells who did it: "the three kidnapped a trader".

    `whom` is the phrase behind the verb. But "the two killed soldiers", "of the three wounded".
    """
    who, victim = chunks[at - 1].phrase, chunks[whom].phrase
    if who is None or victim is None or victim.noun is None:
        return False
    after = chunks[whom + 1] if whom + 1 < len(chunks) else None
    if who.determiner != "the":
        # As "One killed three people, the other a guard"; but "One killed three people hurt".
        ends = after is None or after.kind in _CLOSING
        if not (who.bare and who.number and ends):
            return False
    before = chunks[at - 2] if at > 1 else None
    opens = before is None or before.kind in _OPENING or before.low in SAID
    if before is not None and before.low == "of" and at > 2:
        # As "two of the four wounded a guard".
        some = chunks[at - 3].phrase
        opens = some is not None and some.number is not None
    told = victim.number is not None or victim.determiner != ""
    return opens and told and whom == at + 1 and not (after and after.kind in _FINITE)
