"""Places that are told for another reason than what happened there.

Where somebody spoke ("told reporters in Geneva", "police in Beirut said"), fled to or is based, and
the far side of a border. What is told of speakers at a place stands in `spoken_from`, what is told
of others in `whereabouts`.
"""

import re
from collections.abc import Sequence

from recount.extract.places.context import NAMED, is_national
from recount.extract.places.spoken_from import said_there, sentence_before, spoken_from
from recount.extract.places.ways import AWAY
from recount.extract.places.whereabouts import is_whereabouts
from recount.extract.words import places as w
from recount.extract.words import word_set
from recount.extract.words.speech import SAYING

_BESIDE = 60
_MOST_WORDS = 8
_MOST_OTHERS = 2
# Where so many "were found", "were recorded" is where they died.
_NOT_OF_SPEECH = word_set("""
    gave put puts posted pointed blamed found count counted counts cut documented given identified
    identifies increased listed lists logged lowered named placed places raised recorded records
    reduced registered revised tallied updated verified
""")
_BEING = ("was", "were", "been", "be")
_SAID = frozenset(SAYING["stated"].split()) - _NOT_OF_SPEECH
_SPEAKER = re.compile(
    rf"\b(?i:{'|'.join(sorted(w.SPEAKERS))})(?: [a-z]+){{0,2}} (?:in|of|near)"
    r" (?:(?:the |[a-z]+ern )*(?:[A-Z][a-z]+ )?[a-z]+ (?:of )?)?\Z"
)
_SAYS = re.compile(rf",? (?:[A-Z][a-z]+ )?(?:{'|'.join(sorted(_SAID))})\b")


def elsewhere(text: str, start: int, end: int, pieces: Sequence[str]) -> float | None:
    """How surely something happened at start..end, told after these words for another reason.

    None: it is told for no other. Where the wounded are brought is no place of it at all.
    """
    before = sentence_before(text, start)
    if is_whereabouts(text, end, before):
        return AWAY
    told = _told_there(pieces)
    if told or _across_the_border(pieces):
        return said_there(text, end, told) if told else NAMED
    away = spoken_from(text, end, before)
    if away is not None:
        return away
    said = _SAYS.match(text, end) and _SPEAKER.search(text, max(0, start - _BESIDE), start)
    return NAMED if said else None


def _across_the_border(pieces: Sequence[str]) -> bool:
    """As "the border with Algeria"; but not "the border town of Ben Guerdane"."""
    near = pieces[-3:]
    return any(
        piece in w.BORDERS and not w.KIND_OF.keys() & set(near[i + 1 : i + 2])
        for i, piece in enumerate(near)
    )


def _told_there(pieces: Sequence[str]) -> str:
    """The verb of saying, or of going away, that leads to the place by a few small words; or ""."""
    left = _MOST_OTHERS
    for i in range(len(pieces) - 1, max(-1, len(pieces) - 1 - _MOST_WORDS), -1):
        piece = pieces[i]
        low = piece.lower()
        if low == "confirmed" and i and pieces[i - 1] in _BEING:
            # As "nine deaths were confirmed in Kano".
            return ""
        if low in _SAID or low in w.ASIDE:
            return low
        if low in w.BETWEEN_ASIDE or low in w.DAYS:
            left = 0
        elif is_national(piece) or low in w.SETTLEMENTS or low == "of":
            continue
        elif left and low.isalpha() and piece.islower():
            left -= 1
        else:
            return ""
    return ""
