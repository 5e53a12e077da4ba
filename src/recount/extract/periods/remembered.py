"""The days on which an old event is remembered: whose dead are not the news of the day."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.told import DAYS
from recount.extract.periods.whole_years import is_year
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set

_YEARS = word_set("year years decade decades")
_HONOURING = word_set("""
    remember remembers remembering remembered remembrance mourn mourns mourned mourning honour
    honours honoured honouring honor honors honored honoring
""")
_TRIBUTES = word_set("""
    memorial memorials memory tribute tributes vigil vigils silence candle candles wreath wreaths
    mass requiem
""")
_TO_WHOM = word_set("for to")
LOOKING_BACK = _YEARS | _HONOURING | _TRIBUTES | {"ago", "day"}
_MARKING = word_set("""
    mark marks marked marking remember remembers remembered remembering mourn mourns mourned
    mourning honour honours honoured honor honors honored commemorate commemorates commemorated
    recall recalls recalled
""")
_SINCE = word_set("mark marks marked marking is been")
_HERE = word_set("in which that who where when")
_OTHERWISE = word_set("; : but when while that")
_AFTER, _BEFORE, _FAR, _NAMED = 10, 16, 14, 2


def is_remembered(passage: Passage, find: Find) -> bool:
    """As "two years ago today, a bomb killed 40", "on this day in 2019 a bomb killed 40"."""
    if passage.words.isdisjoint(LOOKING_BACK):
        return False
    lows = [token.low for token in passage.tokens]
    at = passage.chunks[find.trigger].first
    if _years_since(lows, at) or _honoured(passage, find, lows):
        return True
    for i, low in enumerate(lows):
        years = low == "ago" and i > 0 and lows[i - 1].startswith(("year", "decade"))
        exactly = "exactly" in lows[max(0, i - 3) : i]
        told = years and (exactly or _the_same_day(lows[i + 1 : i + 3]))
        told = told or lows[i : i + 3] == ["to", "the", "day"]
        told = told or lows[i : i + 4] == ["on", "this", "day", "in"]
        if told and ";" not in lows[min(i, at) : max(i, at)]:
            return True
    return False


def _honoured(passage: Passage, find: Find, lows: Sequence[str]) -> bool:
    """As "candles were lit for the 49 killed in 2016", "a memorial to the two killed a year ago".

    But "he remembered that 12 had died in 2016" tells of the 12, and "mourners buried the six
    killed on Monday" is of no other year.
    """
    chunks = passage.chunks
    first = chunks[min(find.victims.at, find.first, find.trigger)].first
    before = lows[max(0, first - _BEFORE) : first]
    at = next((i for i in range(len(before) - 1, -1, -1) if _honours(before[i:])), -1)
    if at < 0 or not _OTHERWISE.isdisjoint(before[at:]):
        return False
    behind = max(find.victims.last, find.trigger) + 1
    for chunk in chunks[behind : behind + _FAR]:
        if chunk.kind in (tags.VERB, tags.OUTCOME, tags.COMMA, tags.STOP) or chunk.low in DAYS:
            return False
        i = chunk.first
        back = lows[i : i + 2] == ["last", "year"] or (lows[i] == "in" and _is_year_at(lows, i + 1))
        if back or _ago(lows[i : i + 3]):
            return True
    return False


def _honours(words: Sequence[str]) -> bool:
    """As "honour the dead", "a mass for", "in memory of"; but not "a mass killing"."""
    if words[0] == "mass" or words[0] == "memory":
        return words[1:2] == ["of" if words[0] == "memory" else "for"]
    told = words[0] in _TRIBUTES and not _TO_WHOM.isdisjoint(words)
    return told or words[0] in _HONOURING


def _is_year_at(lows: Sequence[str], at: int) -> bool:
    return at < len(lows) and is_year(lows[at])


def _ago(words: Sequence[str]) -> bool:
    """As "ten years ago", "a decade ago"."""
    return list(words[_NAMED:]) == ["ago"] and words[1] in _YEARS


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
