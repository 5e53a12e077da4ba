"""A toll that another one of the same article takes the place of.

As the five of "killing five people. The toll later rose to nine", and the 18 of "The toll has risen
to 22. They had earlier put the number at 18". Both were said; the later one counts the dead.
"""

import re
from collections.abc import Sequence

from recount.extract.dates.find import lowered
from recount.extract.figure import Figure
from recount.extract.parts.held import with_those_above
from recount.extract.sentences.spans import Spans

_NEAR = 8
"""Figures: how far behind a toll the one that takes its place may stand."""
_WORDS = 300
"""Characters before a figure that are looked at, so that long sentences take no longer."""
_AT_FIRST = r"(?:earlier|previously|initially|originally|at first)"
_SAID = (
    r"(?:said|put|gave|given|reported|spoken?|announced|counted|placed|estimated|told|set|stood)"
)
_TOLL = r"(?:toll|death-toll|count|figure|estimate|tally|number|reports?)"
_CHANGED = (
    r"(?:up|down|revis\w+|rais\w+|lower\w+|correct\w+|rose|risen|rising|jumped|climbed|climbing"
    r"|increased|increasing|fell)"
)
_TOLD_AT_FIRST = re.compile(
    rf"\b{_AT_FIRST} (?:\w+ ){{0,2}}?{_SAID}\b"
    rf"|\b{_SAID} (?:\w+ ){{0,4}}?{_AT_FIRST}\b"
    rf"|\bfirst {_SAID}\b"
    rf"|\b(?:earlier|previous|initial|preliminary) (?:death |official )?{_TOLL}\b"
)
_FROM = re.compile(rf"\b{_CHANGED} [^,;.]{{0,30}}?\bfrom (?:\w+ ){{0,3}}?\Z|\b{_CHANGED} from \Z")
_RISEN = re.compile(
    r"\b(?:rose|risen|rises|rising|climb(?:s|ed|ing)|grew|grown|jump(?:s|ed)|increased|reache[ds]"
    r"|reaching|bring(?:s|ing)|brought|taking|took|raised|raising|pushing|pushed|stands|stood)\b"
)
_CHANGED_TO = re.compile(r"\b(?:revised|corrected|lowered|reduced|updated|cut) (?:\w+ ){0,4}?to\b")
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_BY_THEN = re.compile(
    rf"\bby (?:late |early |the |mid-)?(?:{_WEEKDAY}|evening|morning|afternoon|noon|midday"
    r"|nightfall|night|dusk|dawn|midnight|then|end of|next|following)\b"
    r"|\bnow (?:known|believed|stands?|says?|puts?|numbers?|confirmed|reported)\b"
)
_LATER_SAID = re.compile(
    rf"\blater {_SAID}\b|\b(?:said|reported|announced|confirmed) later\b|\blater confirmed\b"
)
_ON_A_DAY = re.compile(rf"\bon ({_WEEKDAY})\b")
_SAID_ON = re.compile(rf"\b(?:said|reported|announced|confirmed)(?: late)? on ({_WEEKDAY}) that\b")
_HAD_BEEN = re.compile(r"\bhad (?:been|died)\b|\bwere dead\b")
_CLAUSE = re.compile(r"; |, but |, while ")


def outgrown(text: str, spans: Spans, figures: Sequence[Figure]) -> dict[int, int]:
    """The tolls that another takes the place of, and that other, by their places in the list."""
    tolls = [i for i, figure in enumerate(figures) if _is_toll(figure)]
    if len(tolls) <= 1:
        return {}
    found: dict[int, int] = {}
    first = {i for i in tolls if _is_told_at_first(text, spans, figures[i])}
    for place, j in enumerate(tolls):
        near = tolls[max(0, place - _NEAR) : place]
        if j in first:
            others = [*reversed(near), *tolls[place + 1 : place + 1 + _NEAR]]
            newer = (i for i in others if i not in first and _is_of_them(figures[i], figures[j]))
            if (i := next(newer, None)) is not None:
                found[j] = i
            continue
        near = [i for i in near if _is_of_them(figures[j], figures[i])]
        older = _older(text, spans, figures, j, near) if near else ()
        found |= dict.fromkeys(older, j)
    return found


def _is_told_at_first(text: str, spans: Spans, figure: Figure) -> bool:
    """As the 18 of "They had earlier put the number at 18", the 25 of "revising it from 25"."""
    told = _clause_of(text, spans, figure)
    number = figure.victims.lower().split()
    before = told[: told.rfind(number[0])] if number else told
    return bool(_TOLD_AT_FIRST.search(told) or _FROM.search(before))


def _older(
    text: str, spans: Spans, figures: Sequence[Figure], j: int, near: Sequence[int]
) -> list[int]:
    """Those of the tolls before that the toll at `j` takes the place of."""
    newer = figures[j]
    told = _clause_of(text, spans, newer)
    if newer.rule == "toll" and _CHANGED_TO.search(told):
        return [i for i in near if _size(figures[i]) != _size(newer)]
    smaller = [i for i in near if _size(figures[i]) < _size(newer)]
    risen = newer.rule == "toll" and _RISEN.search(told)
    if risen or _BY_THEN.search(told):
        return smaller
    # What others say later is another claim: "Police said five died. Activists later said 40".
    smaller = [i for i in smaller if figures[i].said_by in (None, newer.said_by)]
    if _LATER_SAID.search(told):
        return smaller
    day = _SAID_ON.search(told)
    if day is None or not _HAD_BEEN.search(told):
        return []
    # As "Clashes killed 16 on Saturday. The ministry said on Sunday that 23 had been killed".
    return [i for i in smaller if _told_on(text, spans, figures[i]) not in (None, day[1])]


def _told_on(text: str, spans: Spans, figure: Figure) -> str | None:
    sentence = spans.sentences[spans.at(figure.start)]
    day = _ON_A_DAY.search(lowered(text[sentence.start : sentence.end]))
    return day[1] if day else None


def _clause_of(text: str, spans: Spans, figure: Figure) -> str:
    """The words of a figure's sentence up to its end, without the clauses before its own."""
    sentence = spans.sentences[spans.at(figure.start)]
    begin = max(sentence.start, figure.start - _WORDS)
    low = lowered(text[begin : figure.end])
    apart = [match.end() for match in _CLAUSE.finditer(low, 0, figure.start - begin)]
    return low[apart[-1] if apart else 0 :]


def _is_toll(figure: Figure) -> bool:
    told = figure.counting == "toll" and figure.part_of is None and not figure.flags
    return told and figure.qualifier != "uncounted" and figure.high != 0


def _is_of_them(newer: Figure, older: Figure) -> bool:
    """Whether one may count the people of the other, and gives another number."""
    same = newer.outcome == older.outcome and _size(newer) != _size(older)
    apart = {newer.perpetrators, older.perpetrators} == {"only", "excluded"}
    return same and not apart and newer.group in with_those_above(older.group)


def _size(figure: Figure) -> int:
    return figure.best or figure.low or figure.high or 0
