"""The claim in which a find stands: "reports that", "allegations of", "a rumour spread that".

What stands in a further relative clause ("the blast that killed 12") is no part of it.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.phrase import CLAUSAL
from recount.extract.words import word_set
from recount.extract.words.speech import CLAIMS

COUNTS = word_set("figure figures toll death-toll number numbers")
SAYING_SO = word_set("said says saying adding insisting insisted")
VERBAL = (tags.HAVE, tags.BE, tags.OUTCOME, tags.VERB, tags.ADVERB, tags.DO, tags.MODAL)
REACH = 40
NEAR = 8
_CLAIMING = word_set("claiming alleging suggesting")
_POSTS = word_set("posts messages reports rumours rumors claims post message")
_SPREADING = word_set("""
    spread spreads spreading circulated circulate circulates circulating emerged emerge surfaced
    swirled swirl persisted persist went ran
""")
HEARD_ON = word_set("media radio television internet facebook telegram whatsapp twitter networks")
_SPREAD_SO = (tags.PREPOSITION, tags.TIME, tags.ADVERB, NOUN_PHRASE)


def claim_of(chunks: Sequence[Chunk], find: Find) -> int | None:
    """The "that" or "of" after the noun for the claim in which the find stands, or None."""
    for that in range(find.trigger, max(0, find.trigger - REACH), -1):
        to = chunks[that].low == "to" and chunks[that + 1].kind == tags.HAVE
        if not to and chunks[that].low not in ("that", "of"):
            continue
        if claim_before(chunks, that) is not None:
            return that if within(chunks, that, find) else None
    return None


def claim_before(chunks: Sequence[Chunk], that: int) -> int | None:
    """The noun of "rumours that", "reports of", "a rumour spread in Lona that", or None."""
    if chunks[that - 1].low in CLAIMS:
        return that - 1
    if that > 1 and chunks[that - 1].low in _CLAIMING and chunks[that - 2].low in _POSTS:
        # As "posts claiming that".
        return that - 2
    if that > 2 and [chunk.low for chunk in chunks[that - 2 : that]] == ["has", "it"]:
        # As "rumour has it that".
        return that - 3 if chunks[that - 3].low in CLAIMS else None
    if chunks[that].low == "of" or chunks[that + 1].kind in VERBAL:
        # As "it spread in a town that lost ten children".
        return None
    if (noun := _claim_of_others(chunks, that)) is not None:
        return noun
    spread = False
    for k in range(that - 1, max(-1, that - NEAR), -1):
        if chunks[k].low in CLAIMS:
            return k if spread else None
        spread = spread or chunks[k].low in _SPREADING
        if chunks[k].kind not in _SPREAD_SO and not spread:
            return None
    return None


def _claim_of_others(chunks: Sequence[Chunk], that: int) -> int | None:
    """As "reports on social media that", "claims by the rebels that"."""
    by, noun = that - 2, that - 3
    if by < 1 or chunks[that - 1].phrase is None or chunks[noun].low not in CLAIMS:
        return None
    heard = chunks[by].low in ("by", "from", "in") or chunks[that - 1].low in HEARD_ON
    return noun if chunks[by].kind == tags.PREPOSITION and heard else None


def within(chunks: Sequence[Chunk], begin: int, find: Find) -> bool:
    """Whether the find is told by the clause that begins at `begin`, and by none inside it."""
    for chunk in chunks[begin + 1 : find.first]:
        ends = chunk.kind in (tags.RELATIVE, tags.CONTRAST, tags.SUBORDINATOR, tags.STOP)
        if ends or chunk.low in CLAUSAL or chunk.low in SAYING_SO:
            return False
    return begin <= find.trigger


def low_at(chunks: Sequence[Chunk], at: int) -> str:
    """The word that names the chunk at `at`; "" past the end."""
    return chunks[at].low if at < len(chunks) else ""
