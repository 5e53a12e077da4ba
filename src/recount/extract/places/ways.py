"""Places that a road leads to, or that somebody is on the way to: what happens is not there.

Between the two ends of a road is where something may happen on it.
"""

import re
from collections.abc import Sequence

from recount.extract.places.context import CERTAIN, Standing
from recount.extract.words import word_set

AWAY = 0.2
"""How surely something is said to be where a way leads: less than for any name by itself."""
_ROADS = word_set("road roads highway motorway route railway track street bridge path axis")
_GOING = word_set("""
    way bound heading headed travelling traveling travelled traveled driving sailing flying flight
    journey trip train bus boat route fled fleeing flee leading
""")
_COMING = word_set("""
    crossed cross crosses crossing infiltrated infiltrate infiltrating entered entering arrived
    arriving
""")
_TO = ("to", "for", "toward", "towards")
_NEAR = 5
_OTHER_END = re.compile(r" (?:to|and|with) (?:the )?[A-Z]")
_HYPHENED = re.compile(rf"[-–][A-Z]\w+(?:[-–][A-Z]\w+)? (?:{'|'.join(sorted(_ROADS))})\b")


def on_a_way(text: str, end: int, pieces: Sequence[str]) -> Standing | None:
    """How a place named before `end` stands to a way; None: no way is told.

    Args:
        text: the text.
        end: where the name ends.
        pieces: the words before it, the nearest last.
    """
    if _HYPHENED.match(text, end):
        return Standing("between", CERTAIN)
    last = pieces[-1].lower() if pieces else ""
    near = [piece.lower() for piece in pieces[-_NEAR:-1]]
    road = not _ROADS.isdisjoint(near)
    if last in ("from", "linking", "connecting") and road and _OTHER_END.match(text, end):
        return Standing("between", CERTAIN)
    if last == "from" and not _GOING.isdisjoint(near) and _OTHER_END.match(text, end):
        # As "a train from Homs to Damascus".
        return Standing("in", AWAY)
    if last == "from" and not _COMING.isdisjoint(near[-2:]):
        # As "crossed from Gaza", "crossed over from Gaza".
        return Standing("in", AWAY)
    if last not in _TO:
        return None
    if road and ("from" in near or "linking" in near or "connecting" in near):
        return Standing("between", CERTAIN)
    going = near[-2:] if last == "for" else near[-3:]
    return Standing("in", AWAY) if not (_ROADS | _GOING).isdisjoint(going) else None
