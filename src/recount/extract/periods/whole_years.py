"""Sums of a whole year, which no one attack did: "killed 1,327 people in 2021", "In 2030, 1,200".

A year alone may be that of one attack ("In 1990, soldiers killed 120 monks"). It sums up where it
stands right behind a large number, or beside an area, a common cause, or those who kept count.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set

AT_ONCE = word_set("""
    attack raid massacre bombing blast explosion assault strike airstrike shelling siege war
    earthquake flood cyclone storm battle crash fire disaster tsunami
""")
_MANY, _VERY_MANY, _YEAR_DIGITS = 100, 1000, 4
_AREAS = word_set("""
    country countries nation state states province provinces region regions area areas world
    nationwide worldwide territory territories district districts continent
""")
_EPISODES = word_set("riot riots protest protests uprising revolt crackdown unrest pogrom pogroms")
_RECORDING = word_set("recorded documented registered counted logged tallied verified")
_PLACING = word_set("in across throughout by around from of within")
CAUSES = word_set("guns firearms shootings suicide suicides accidents overdoses")
"""What kills many in a year, and is no attack."""
_NO_PLACE = word_set("for by because-of as , . ; :")
_ENDS = (",", ".", ";", "and", "according", ":")
_CLAUSES = word_set("when while after before as who which whom that where during on at")
_DURING = word_set("during throughout")
_OPENING = word_set("; : that but and said says")
_YEARS = frozenset(map(str, range(1500, 2500))) | {"year"}
"""A sentence without any of these words tells of no year."""
_FROM = frozenset(("between", "from"))
_REACH, _LONGEST, _MODIFIED = 10, 6, 4
_OF_THE_YEAR = ["for", "the", "year"]
_MANY_EVENTS = word_set("""
    encounters accidents crashes shootings attacks raids clashes bombings operations incidents
    strikes airstrikes lynchings ambushes killings
""")
_THESE = word_set("the these those such two three four five six both")
_WHOLE = (["altogether", "of"], ["in", "the", "whole", "of"], ["over", "the", "whole", "of"])


def of_a_year(passage: Passage, find: Find) -> bool:
    """Whether the figure sums up a year, or the years from one to another."""
    if _YEARS.isdisjoint(passage.words):
        return False
    lows = [token.low for token in passage.tokens]
    phrase = find.victims.phrase
    best = phrase.number.bounds.best if phrase is not None and phrase.number else None
    if phrase is not None and phrase.number and best is None:
        best = phrase.number.bounds.low or 0
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    last = passage.chunks[max(find.victims.last, find.trigger)].last
    opens = _opening(lows[:first])
    if lows[last + 1 : last + 4] == _OF_THE_YEAR:
        return True
    if opens == "whole" or _ends_with_a_whole(lows[last + 1 :]):
        return True
    kept = not _RECORDING.isdisjoint(lows[:first]) and find.rule == "act-counted"
    if best is None or (best < _MANY and not kept) or not passage.words.isdisjoint(AT_ONCE):
        return False
    near = lows[last + 1 :]
    if best >= _VERY_MANY and _of_last_year(lows, near):
        return True
    if near[:1] == ["in"] and _is_year(near[1:2]) and (near[2:3] or ["."])[0] in _ENDS:
        return True
    placed = next((i for i, low in enumerate(near) if low in _ENDS), len(near))
    if placed > _REACH or not _CLAUSES.isdisjoint(near[:placed]):
        return False
    if (placed and near[0] not in _PLACING | _AREAS) or not _EPISODES.isdisjoint(near[:placed]):
        return False
    many = _in_many(near[:placed])
    if many and near[placed - 2 : placed] == ["last", "year"]:
        return True
    told = kept or many or not (_AREAS | CAUSES).isdisjoint([*lows[:first], *near[:placed]])
    if opens == "year":
        return told
    ends = placed > 1 and near[placed - 2] == "in" and _is_year(near[placed - 1 : placed])
    return ends and (told or best >= _VERY_MANY)


def _in_many(near: Sequence[str]) -> bool:
    """As "in encounters", "in road accidents": many of them, each with its own dead."""
    events = next((i for i, low in enumerate(near[:_MODIFIED]) if low in _MANY_EVENTS), 0)
    return events > 0 and near[0] in ("in", "by", "during") and near[1] not in _THESE


def spans_years(passage: Passage, find: Find) -> bool:
    """As "Between 1975 and 1990, 200,000 people were killed"."""
    if _YEARS.isdisjoint(passage.words) or _FROM.isdisjoint(passage.words):
        return False
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    lows = [token.low for token in passage.tokens[:first]]
    return any(
        _begins(lows, i) and _is_year(lows[i + 1 : i + 2]) and _is_year(lows[i + 3 : i + 4])
        for i, low in enumerate(lows)
        if (low, *lows[i + 2 : i + 3]) in (("between", "and"), ("from", "to"))
    )


def _of_last_year(lows: Sequence[str], near: Sequence[str]) -> bool:
    """As "Last year, 1990, 6,011 people were murdered for what they thought": near is behind it."""
    opens = list(lows[:2]) == ["last", "year"] and _CLAUSES.isdisjoint(near)
    return opens and (near[0] if near else ".") in _NO_PLACE


def _opening(lows: Sequence[str]) -> str:
    """Whether a clause opens with a "year", or with what tells that it is the "whole" of one."""
    for i in range(len(lows) - 1):
        if not _begins(lows, i):
            continue
        words = list(lows[i : i + _LONGEST])
        of = next((len(whole) for whole in _WHOLE if words[: len(whole)] == whole), 0)
        of = of or (words[0] in _DURING)
        if of and (_is_year(words[of : of + 1]) or words[of : of + 2] == ["last", "year"]):
            return "whole"
        if words[0] == "in" and _is_year(words[1:2]):
            return "year"
        if words[:3] == ["last", "year", ","]:
            return "year"
    return ""


def _ends_with_a_whole(near: Sequence[str]) -> bool:
    """As "41 fighters were killed in the republic in all of 2032", "there in the whole of 2032"."""
    for i, low in enumerate(near[:_REACH]):
        if low in _ENDS or low in _CLAUSES:
            return False
        of = next((len(whole) for whole in _WHOLE if list(near[i : i + len(whole)]) == whole), 0)
        if of and _is_year(near[i + of : i + of + 1]):
            return True
    return False


def _begins(lows: Sequence[str], i: int) -> bool:
    return i == 0 or lows[i - 1] in _OPENING


def _is_year(words: Sequence[str]) -> bool:
    return len(words) == 1 and is_year(words[0])


def is_year(word: str) -> bool:
    """As "2013", "1998"; but of "received 44 since Friday, 12 of whom" the 12 is none."""
    return len(word) == _YEAR_DIGITS and word.isdigit()
