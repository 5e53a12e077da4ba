"""Who is set apart from the victims: "everyone except the driver was killed".

Who stands behind "except" is none of them, and those before it are fewer than they were said to
be: "all 14 died except the pilot" leaves no number.
"""

from collections.abc import Sequence
from dataclasses import replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.victims.phrase import NOBODY, Victims

WORDS = frozenset(("except", "apart", "than", "but", "apart-from", "save", "bar"))
_ALL = ("everyone", "everybody", "all", "anyone")
_APART = ("apart", "except", "aside")
_NEAR = 4


def without_excepted(chunks: Sequence[Chunk], found: list[Victims]) -> list[Victims]:
    """The victims without those behind "except": the people before it, where words tell them."""
    begin = _exception(chunks, found[0].at) if found else -1
    if begin < 1:
        return found
    instead = chunks[begin].low == "rather"
    begin -= chunks[begin - 1].kind == tags.COMMA and begin > 1
    before = chunks[begin - 1]
    if before.low in NOBODY:
        # As "nobody but the driver was killed", who was.
        return found
    at = next((k for k in range(begin - 1, max(-1, begin - _NEAR), -1) if chunks[k].phrase), -1)
    if at > 1 and chunks[at - 1].kind == tags.PREPOSITION:
        # As "everyone in the bus".
        at -= 2
    phrase = chunks[at].phrase if at >= 0 else None
    if phrase is None or phrase.noun is None:
        return []
    if not instead:
        phrase = replace(phrase, number=None, plural=True)
    return [Victims(at, begin - 1, phrase)]


def _exception(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk where "except", "apart from", "other than" begins before the phrase at `at`."""
    k = at - 1
    if k < 1:
        return -1
    before = chunks[k - 1].low
    if chunks[k].low in ("except", "apart-from", "except-for") or (
        chunks[k].low == "but" and (before in _ALL[:2] or before in NOBODY)
    ):
        return k
    if chunks[k].low in ("from", "for") and before in _APART:
        return k - 1
    return k - 1 if chunks[k].low == "than" and before in ("rather", "other") else -1


def excepted_after(chunks: Sequence[Chunk], trigger: int, last: int) -> bool:
    """As "all 14 died except the pilot", "nobody was hurt but the driver"."""
    for k in (trigger + 1, last + 1):
        if k + 1 >= len(chunks):
            continue
        by = chunks[k + 1].phrase
        told = chunks[k].low in ("except", "apart-from", "except-for")
        told = told or (chunks[k].low in _APART and chunks[k + 1].low in ("from", "for"))
        if told or (chunks[k].low == "but" and by is not None and _ends(chunks, k + 2)):
            return True
    return False


def _ends(chunks: Sequence[Chunk], at: int) -> bool:
    return at >= len(chunks) or chunks[at].kind == tags.STOP
