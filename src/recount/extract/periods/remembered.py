"""The days on which an old event is remembered: whose dead are not the news of the day."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.told import DAYS
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set

_YEARS = word_set("year years decade decades")
LOOKING_BACK = _YEARS | {"ago", "day"}
_MARKING = word_set("""
    mark marks marked marking remember remembers remembered remembering mourn mourns mourned
    mourning honour honours honoured honor honors honored commemorate commemorates commemorated
    recall recalls recalled
""")
_SINCE = word_set("mark marks marked marking is been")
_HERE = word_set("in which that who where when")
_AFTER = 10


def is_remembered(passage: Passage, find: Find) -> bool:
    """As "two years ago today, a bomb killed 40", "on this day in 2019 a bomb killed 40"."""
    if passage.words.isdisjoint(LOOKING_BACK):
        return False
    lows = [token.low for token in passage.tokens]
    at = passage.chunks[find.trigger].first
    if _years_since(lows, at):
        return True
    for i, low in enumerate(lows):
        years = low == "ago" and i > 0 and lows[i - 1].startswith(("year", "decade"))
        told = years and _the_same_day(lows[i + 1 : i + 3])
        told = told or lows[i : i + 3] == ["to", "the", "day"]
        told = told or lows[i : i + 4] == ["on", "this", "day", "in"]
        if told and ";" not in lows[min(i, at) : max(i, at)]:
            return True
    return False


def _years_since(lows: Sequence[str], at: int) -> bool:
    """Whether the word at `at` tells of what is years past: "to mark ten years since the raid".

    As "it is ten years since", "ten years on from the raid in which", "ten years on, they mourn";
    but "ten years on from the raid, gunmen killed two" tells of the two anew, and "in the ten
    years since" sums up.
    """
    for i in range(1, min(at, len(lows) - 2)):
        if lows[i] not in _YEARS:
            continue
        after, then = lows[i + 1], lows[i + 2]
        marked = after == "since" and not _SINCE.isdisjoint(lows[max(0, i - _AFTER) : i])
        told = marked or (after == "on" and then in ("from", "since", "after"))
        if told and not _anew(lows[i + 2 : at]):
            return True
        if after == "on" and not _MARKING.isdisjoint(lows[i + 2 : at]):
            return True
    return False


def _anew(lows: Sequence[str]) -> bool:
    """Whether a comma closes what is remembered, with no "in which" after it."""
    return any(low == "," and lows[i + 1] not in _HERE for i, low in enumerate(lows[:-1]))


def _the_same_day(after: Sequence[str]) -> bool:
    if not after:
        return False
    on = after[0] == "on" and len(after) > 1 and after[1] in DAYS
    return on or after[0] in DAYS or list(after) in (["this", "week"], ["this", "month"])
