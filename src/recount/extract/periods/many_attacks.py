"""Sums over several attacks, and over attacks that are counted over a time.

As "Those attacks have left 71 dead", "31 attacks since January, in which 57 were kidnapped",
"Clashes this year have left 26 dead".
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.monitored import stretch
from recount.extract.periods.told import ONE_ATTACK, is_long
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

TELLING = word_set("those these previous together which with since year month week")
"""A sentence without any of these words tells of no such sum."""
_ATTACKS = word_set("""
    attacks raids massacres bombings blasts explosions strikes airstrikes incidents ambushes
    shootings clashes ones
""")
_LEAVING = word_set("have had has left leave killed claimed produced caused")
_EARLIER = ("previous", "other", "earlier")
_TIMES = {
    ("this", "year"),
    ("this", "month"),
    ("past", "year"),
    ("past", "month"),
    ("past", "week"),
}
_WITHIN = word_set("in over during within since")
_BACK, _THEN, _FAR = 10, 14, 64


def of_several(passage: Passage, find: Find) -> bool:
    """Whether the figure is a sum over several attacks, or over those of a time."""
    if TELLING.isdisjoint(passage.words):
        return False
    chunks, tokens = passage.chunks, passage.tokens
    first = chunks[min(find.victims.at, find.first, find.trigger)].first
    last = chunks[max(find.victims.last, find.trigger)].last
    begin = max(0, first - _FAR)
    begin = next((i + 1 for i in range(first - 1, begin - 1, -1) if tokens[i].low == ";"), begin)
    before = [token.low for token in tokens[begin:first]]
    then = [token.low for token in tokens[last + 1 : last + _THEN]]
    ends = (i for i, low in enumerate(then) if tokens[last + 1 + i].tag == tags.STOP or low == ";")
    then = then[: next(ends, len(then))]
    if any(low in ONE_ATTACK for low in (*before, *then)):
        return False
    return _those_attacks(before) or _this_year_left(before) or _in_which(passage, begin, first)


def _those_attacks(lows: Sequence[str]) -> bool:
    """As "those attacks have left", "the previous five left", "together they have killed"."""
    for i, low in enumerate(lows):
        near = lows[i + 1 : i + 4]
        verb = next((k for k, word in enumerate(near) if word in _LEAVING), -1)
        if low == "together" and near[:1] == ["they"]:
            return True
        if verb < 0:
            continue
        named = any(word in _ATTACKS for word in near[:verb])
        if low in ("those", "these") and (named or (verb == 0 and near[0] == "have")):
            return True
        if low in _EARLIER and i and lows[i - 1] == "the" and verb > 0 and near[verb] != "have":
            return True
    return False


def _this_year_left(lows: Sequence[str]) -> bool:
    """As "rounds of violence this year have left", "the violence of the past week had left"."""
    return any(
        (lows[i], lows[i + 1]) in _TIMES and lows[i + 2] in _LEAVING for i in range(len(lows) - 2)
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
        time = next((k for k in range(len(near)) if _is_time(passage, start + k, i)), -1)
        # But "the first exchange since the truce, in which 23 were freed".
        several = any(token.tag == tags.NUMBER or token.low in SPELLED
                      for token in passage.tokens[start : start + time])  # fmt: skip
        if time >= 0 and (several or (not which and "since" not in near)):
            return True
    return False


def _is_time(passage: Passage, at: int, end: int) -> bool:
    """Whether a time of many attacks stands at token `at`, before token `end`."""
    if passage.tokens[at].low not in _WITHIN:
        return False
    near = passage.tokens[at:end]
    return is_long([token.low for token in near], 0) or stretch(near, 0)
