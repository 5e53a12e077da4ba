"""Sums over several attacks, and over attacks that are counted over a time.

As "Those attacks have left 71 dead", "31 attacks since January, in which 57 were kidnapped",
"Clashes this year have left 26 dead".
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.monitored import stretch
from recount.extract.periods.one_event import NAMING, names_one
from recount.extract.periods.told import is_long
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

_WHICH_ONES = word_set("those these previous other earlier first")
_UNITS = word_set("year month week")
_SET_APART = word_set("which with")
_TELLING = _WHICH_ONES | _UNITS | _SET_APART
ATTACKS = word_set("""
    attacks raids massacres bombings blasts explosions strikes airstrikes incidents ambushes
    shootings clashes
""")
_ONES = ATTACKS | {"ones"}
_LEAVING = word_set("have had has left leave killed claimed produced caused cost")
_AT_ONCE = word_set("blasts explosions strikes airstrikes")
"""Several of which one attack may have: "the first two blasts", "the other two strikes"."""
_EARLIER = ("previous", "other", "earlier")
_TIMES = {
    ("this", "year"),
    ("this", "month"),
    ("past", "year"),
    ("past", "month"),
    ("past", "week"),
}
_SPANS = word_set("year month week decade years months weeks")
_THESE = word_set("this past a last few")
_HAVE = frozenset(("have", "has"))
_WITHIN = word_set("in over during within since")
_BACK, _THEN, _FAR, _ASIDE = 10, 14, 64, 12


def of_several(passage: Passage, find: Find) -> bool:
    """Whether the figure is a sum over several attacks, or over those of a time."""
    words = passage.words
    if _TELLING.isdisjoint(words):
        return False
    which = not (_WHICH_ONES.isdisjoint(words) or _LEAVING.isdisjoint(words))
    units = not (_UNITS.isdisjoint(words) or _LEAVING.isdisjoint(words))
    apart = "," in words and not (_SET_APART.isdisjoint(words) or _WITHIN.isdisjoint(words))
    if not (which or units or apart):
        return False
    chunks, tokens = passage.chunks, passage.tokens
    first = chunks[min(find.victims.at, find.first, find.trigger)].first
    last = chunks[max(find.victims.last, find.trigger)].last
    begin = max(0, first - _FAR)
    begin = next((i + 1 for i in range(first - 1, begin - 1, -1) if tokens[i].low == ";"), begin)
    before = [token.low for token in tokens[begin:first]] if units else []
    if "which" in words and _have_in_which(passage, begin, first, last):
        return True
    # Of "the first three raids killed 12" the verb tells it too.
    verb = max(first, chunks[find.victims.at].first)
    told = which and _those_attacks([token.low for token in tokens[begin:verb]])
    told = told or (units and _this_year_left(before))
    if not told and not (apart and _in_which(passage, begin, first)):
        return False
    if NAMING.isdisjoint(words):
        return True
    until = min(last + _THEN, len(tokens))
    ends = (i for i in range(last + 1, until) if tokens[i].tag == tags.STOP or tokens[i].low == ";")
    return not (names_one(tokens, begin, first) or names_one(tokens, last + 1, next(ends, until)))


def _those_attacks(lows: Sequence[str]) -> bool:
    """As "those attacks have left", "the previous five left", "the first four, they say, left"."""
    for i, low in enumerate(lows):
        if low not in _WHICH_ONES:
            continue
        near = _without_aside(lows[i + 1 :])[:4]
        verb = next((k for k, word in enumerate(near) if word in _LEAVING), -1)
        if verb < 0:
            continue
        named = verb == 0 or any(word in _ONES for word in near[:verb])
        if low in ("those", "these") and named and near[verb] == "have":
            return True
        if low in ("first", "other") and not _AT_ONCE.isdisjoint(near[:verb]):
            continue
        several = (verb > 0 and named) or (verb == 1 and _is_number(near[0]))
        the = i > 0 and lows[i - 1] == "the"
        if low in _EARLIER and the and several and near[verb] != "have":
            return True
        if low == "first" and the and several and _is_number(near[0]):
            return True
        # As "the four earlier bombings killed".
        counted = i > 1 and lows[i - 2] == "the" and _is_number(lows[i - 1]) and verb > 0
        if low in _EARLIER and counted and named:
            return True
    return False


def _without_aside(lows: Sequence[str]) -> Sequence[str]:
    """The words without what two commas set off: "four, according to the police, left"."""
    commas = [i for i, low in enumerate(lows[:_ASIDE]) if low == ","]
    return [*lows[: commas[0]], *lows[commas[1] + 1 :]] if len(commas) > 1 else lows


def _is_number(low: str) -> bool:
    return low.isdecimal() or low in SPELLED


def _this_year_left(lows: Sequence[str]) -> bool:
    """As "rounds of violence this year have left", "the violence of the past week had left"."""
    return any(
        lows[i] in _UNITS and (lows[i - 1], lows[i]) in _TIMES and lows[i + 1] in _LEAVING
        for i in range(1, len(lows) - 1)
    )


def _in_which(passage: Passage, begin: int, first: int) -> bool:
    """As "31 attacks since January, in which 57 were", "in the first half of 2031, with 412"."""
    tokens = passage.tokens
    for i in range(first - 2, begin, -1):
        if tokens[i].tag in (tags.STOP, tags.SUBORDINATOR):
            return False
        if tokens[i].low != ",":
            continue
        which = [token.low for token in tokens[i + 1 : i + 3]] == ["in", "which"]
        if not which and tokens[i + 1].low != "with":
            continue
        start = max(begin, i - _BACK)
        near = [token.low for token in tokens[start:i]]
        if which and [token.low for token in tokens[:2]] == ["since", "then"]:
            # As "Since then 22 violations have been reported, in which 17 died".
            return any(_is_number(low) for low in near)
        time = next((k for k in range(len(near)) if _is_time(passage, start + k, i)), -1)
        # But "the first exchange since the truce, in which 23 were freed".
        several = any(token.tag == tags.NUMBER or token.low in SPELLED
                      for token in passage.tokens[start : start + time])  # fmt: skip
        if time >= 0 and (several or (not which and "since" not in near)):
            return True
    return False


def _have_in_which(passage: Passage, begin: int, first: int, last: int) -> bool:
    """As "the 36th killing this year, in which 188 have died"; but "in which 18 died" is of one."""
    lows = [token.low for token in passage.tokens[begin : last + 1]]
    which = next((i for i in range(first - begin - 1, 0, -1) if lows[i] == "which"), 0) - 1
    if which < 1 or lows[which] != "in" or _HAVE.isdisjoint(lows[which:]):
        return False
    near = lows[max(0, which - _BACK) : which]
    return any(
        low in _SPANS and (near[i - 1] in _THESE or _is_number(near[i - 1]))
        for i, low in enumerate(near)
        if i
    ) or any(_is_time(passage, k, begin + which) for k in range(begin, begin + which))


def _is_time(passage: Passage, at: int, end: int) -> bool:
    """Whether a time of many attacks stands at token `at`, before token `end`."""
    if passage.tokens[at].low not in _WITHIN:
        return False
    near = passage.tokens[at:end]
    return is_long([token.low for token in near], 0) or stretch(near, 0)
