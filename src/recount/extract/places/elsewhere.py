"""Places that are told for another reason than what happened there.

Where somebody spoke ("told reporters in Geneva", "police in Beirut said"), fled to or is based, and
the far side of a border.
"""

import re
from collections.abc import Sequence

from recount.extract.words import places as w
from recount.extract.words.speech import SAYING

_BESIDE = 60
_MOST_WORDS = 8
_MOST_OTHERS = 2
_NOT_OF_SPEECH = {"gave", "put", "puts", "posted", "pointed", "blamed"}
_SAID = frozenset(SAYING["stated"].split()) - _NOT_OF_SPEECH
_SPEAKER = re.compile(
    rf"\b(?i:{'|'.join(sorted(w.SPEAKERS))})(?: [a-z]+){{0,2}} (?:in|of|near) (?:[a-z]+ )?\Z"
)
_SAYS = re.compile(rf",? (?:[A-Z][a-z]+ )?(?:{'|'.join(sorted(_SAID))})\b")


def is_elsewhere(text: str, start: int, end: int, pieces: Sequence[str]) -> bool:
    """Whether the place named at start..end, after these words, is told for another reason."""
    if _told_there(pieces) or not w.BORDERS.isdisjoint(pieces[-3:]):
        return True
    if _SAYS.match(text, end) is None:
        return False
    return _SPEAKER.search(text, max(0, start - _BESIDE), start) is not None


def _told_there(pieces: Sequence[str]) -> bool:
    """Whether a verb of saying, or of going away, leads to the place by a few small words."""
    left = _MOST_OTHERS
    for piece in reversed(pieces[-_MOST_WORDS:]):
        low = piece.lower()
        if low in _SAID or low in w.ASIDE:
            return True
        if low in w.BETWEEN_ASIDE or low in w.DAYS:
            left = 0
        elif left and low.isalpha() and piece.islower():
            left -= 1
        else:
            return False
    return False
