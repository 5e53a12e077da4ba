"""Sums over what has gone on for a time: "in such raids since Monday", "for 60 days, during which".

Also "brings to 49 the number of troops who have died there since 1978", and "together they have
killed 47", of attacks told of before.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.many_attacks import ATTACKS
from recount.extract.periods.told import ONE_ATTACK, is_long
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

_ATTACKS = ATTACKS | word_set("assaults reprisals protests demonstrations riots")
_ONE_EVENT = ONE_ATTACK | word_set("""
    hostage crisis standoff stand-off hijacking firefight gunfight gunbattle shootout
""")
_FOR_DAYS = word_set("clashes protests demonstrations riots")
"""Those of one place go on for days, and are one event."""
_SUCH = word_set("such similar these those")
_IN = word_set("in during by")
_UNITS = word_set("days weeks months years")
_UNTIL = word_set(", ; : . and but when while after before who which where")
_THIS = (["this", "year"], ["this", "month"])
_NEAR, _FAR, _DAY = 10, 16, 2
TELLING = word_set("since which time together this number period whom")
"""A sentence without any of these words tells of no such time."""


def of_a_time_going_on(passage: Passage, find: Find) -> bool:
    """Whether the figure sums up what has gone on for a time, and more than one attack of it."""
    if TELLING.isdisjoint(passage.words):
        return False
    if "number" in passage.words and find.rule == "toll" and _brought_to(passage, find):
        return True
    if "period" in passage.words and _in_the_same(passage, find):
        return True
    if _of_whom(passage, find):
        return True
    if not _has_been(passage, find):
        return False
    if passage.chunks[0].low == "together" and find.first <= _NEAR:
        return any(chunk.kind == tags.PRONOUN for chunk in passage.chunks[1 : find.first])
    return _in_such_attacks(passage, find) or _during_which(passage, find)


def _in_the_same(passage: Passage, find: Find) -> bool:
    """As "have killed 133 since May; over the same period 17 soldiers died": since May too."""
    lows = [token.low for token in passage.tokens]
    at = next((i for i in range(len(lows)) if lows[i : i + 3] == ["the", "same", "period"]), 0)
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    between = lows[min(at, first) : max(at, first)]
    return ";" not in between and any(is_long(lows, i) for i in range(at - 1))


def _of_whom(passage: Passage, find: Find) -> bool:
    """As the 31 of "has counted 1,680 pupils taken since 2014, of whom 31 died in captivity"."""
    at = passage.chunks[find.victims.at].first
    lows = [token.low for token in passage.tokens[:at]]
    if lows[-2:] != ["of", "whom"]:
        return False
    near = lows[max(0, at - _FAR) : at - 2]
    near = near[:-1] if near[-1:] == [","] else near
    # But "since 2014 many have fled; a raid left nine hurt, of whom two died".
    opens = (i for i in range(len(near) - 1, -1, -1) if near[i] in (";", ",", "but", "and"))
    near = near[next(opens, -1) + 1 :]
    # But "has received 64 casualties since 15 September", a few days ago.
    dated = any(near[i] == "since" and near[i + 1].isdigit() and len(near[i + 1]) <= _DAY
                for i in range(len(near) - 1))  # fmt: skip
    return not dated and any(is_long(near, i) for i in range(len(near)))


def _has_been(passage: Passage, find: Find) -> bool:
    """As "have died", "have been killed", "has detained"."""
    return any(c.low in ("have", "has") for c in passage.chunks[find.first : find.trigger])


def _brought_to(passage: Passage, find: Find) -> bool:
    """As "brings to 49 the number of troops who have lost their lives there since 1978"."""
    if find.victims.at > find.trigger:
        return False
    end = passage.chunks[find.trigger].last + 1
    near = [token.low for token in passage.tokens[end : end + _FAR]]
    stop = next((i for i, low in enumerate(near) if low in (",", ";", ".", "and")), len(near))
    near = near[:stop]
    return any(is_long(near, i) or near[i : i + 2] in _THIS for i in range(len(near)))


def _in_such_attacks(passage: Passage, find: Find) -> bool:
    """As "four people have died in such strikes since Monday", "in attacks on buses since"."""
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = [token.low for token in passage.tokens[last : last + _NEAR]]
    stop = next((i for i, low in enumerate(near) if low in _UNTIL), len(near))
    since = next((i for i in range(stop) if near[i] == "since"), 0)
    told = _ATTACKS if not _SUCH.isdisjoint(near[:since]) else _ATTACKS - _FOR_DAYS
    return since > 1 and near[0] in _IN and not told.isdisjoint(near[1:since])


def _during_which(passage: Passage, find: Find) -> bool:
    """As "has been in force for 60 days, during which soldiers have detained 2,700 people".

    But "the siege has lasted 12 days, during which 40 people have died" is of one event.
    """
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    lows = [token.low for token in passage.tokens[:first]]
    for i in range(len(lows) - 2, 0, -1):
        during = lows[i : i + 2] == ["during", "which"]
        during = during or lows[i : i + 3] == ["in", "which", "time"]
        if during and lows[i - 1] == ",":
            return _lasts(lows[: i - 1])
    return False


def _lasts(lows: Sequence[str]) -> bool:
    has = "has" in lows or "have" in lows
    number = len(lows) > 2 and (lows[-2] in SPELLED or lows[-2].isdigit())
    return has and number and lows[-1] in _UNITS and _ONE_EVENT.isdisjoint(lows)
