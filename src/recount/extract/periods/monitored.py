"""Sums over the time that a report is of: "In May the observatory registered 27 dead".

Who records deaths over a month, a quarter or the days from one to another gives no event's toll,
unless one attack is named that they were of.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.one_event import NAMING, names_one
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

RECORDING = word_set("""
    documented documents recorded records registered registers listed lists logged logs counted
    counts tallied verified verifies
""")
_REPORTS = word_set("report bulletin update brief briefing tally count review digest roundup")
REPORTED_ON = ("weekly", "fortnightly", "monthly", "quarterly", "yearly", "annual")
TELLING = MONTHS | RECORDING | frozenset((*REPORTED_ON, "month", "week", "quarter", "period"))
"""A sentence without any of these words tells of no such time."""
_ENDS = word_set("; who where when while after before but")
_OF_WHICH = ("when", "after")
_UNITS = word_set("month week quarter year")
_JOINS = {"between": "and", "from": "to"}
_OVER = ("in", "within", "over", "during")
_REACH, _FAR = 8, 24
_THEN = (",", ".", ";", "and", "or", "which", ":", "of")


def of_a_report(passage: Passage, find: Find) -> bool:
    """Whether the figure is summed up over the time that its sentence's report is of."""
    if TELLING.isdisjoint(passage.words):
        return False
    tokens, chunks = passage.tokens, passage.chunks
    first = chunks[min(find.victims.at, find.first, find.trigger)].first
    last = chunks[max(find.victims.last, find.trigger)].last
    until = _clause_end(tokens, last + 1)
    if _of_the_unit(tokens, last + 1, until) or _report_of(tokens, first):
        ends = (i + 1 for i in range(first - 1, -1, -1) if tokens[i].low == ";")
        return _of_no_attack(passage, find, next(ends, 0), until)
    if _is_between_months(tokens, 0) and _in_first_clause(tokens, first):
        return _of_no_attack(passage, find, 0, until)
    verb = next((i for i in range(first - 1, -1, -1) if _records(tokens, i)), -1)
    if verb < 0 or any(t.low in _ENDS for t in tokens[verb:first]):
        return False
    # But "In May rebels stormed the market; the hospital recorded 27 dead".
    opens = verb < _FAR and stretch(tokens, 0) and _in_first_clause(tokens, verb)
    inside = any(stretch(tokens, i) for i in range(verb + 1, until) if not first <= i <= last)
    # As "the attack, which it documented in March, killed 12".
    return bool(opens or inside) and _of_no_attack(passage, find, 0, until)


def _records(tokens: Sequence[Token], i: int) -> bool:
    return tokens[i].low in RECORDING


def _in_first_clause(tokens: Sequence[Token], first: int) -> bool:
    return not any(token.low in _ENDS for token in tokens[:first])


def _of_no_attack(passage: Passage, find: Find, first: int, until: int) -> bool:
    if NAMING.isdisjoint(passage.words):
        return True
    tokens, victims = passage.tokens, find.victims
    if until < len(tokens) and tokens[until].low in _OF_WHICH:
        # As "recorded 27 dead in May after gunmen stormed the market".
        until = _clause_end(tokens, until + 1)
    begin, end = passage.chunks[victims.at].first, passage.chunks[victims.last].last + 1
    return not (
        names_one(tokens, first, min(begin, until)) or names_one(tokens, max(first, end), until)
    )


def _clause_end(tokens: Sequence[Token], at: int) -> int:
    end = min(at + _FAR, len(tokens))
    return next((i for i in range(at, end) if tokens[i].low in _ENDS), end)


def stretch(tokens: Sequence[Token], i: int) -> bool:
    """Whether a month, or the days or months from one to another, stand at token `i`."""
    low = tokens[i].low
    if low in ("in", "for", "during"):
        if [token.low for token in tokens[i + 1 : i + 4]] == ["the", "reporting", "period"]:
            return True
        return _is_month(tokens, i + 1) and not _is_day(tokens, i + 2)
    if low not in _JOINS:
        return False
    near = [token.low for token in tokens[i + 1 : i + 1 + _REACH]]
    if not near or not (near[0].isdigit() or _is_month(tokens, i + 1)) or _JOINS[low] not in near:
        return False
    then = i + 2 + near.index(_JOINS[low])
    return any(_is_month(tokens, k) for k in range(then, min(then + 4, len(tokens))))


def _is_between_months(tokens: Sequence[Token], i: int) -> bool:
    """As "Between April and June, ..."."""
    return stretch(tokens, i) and tokens[i].low in _JOINS and _is_month(tokens, i + 1)


def _is_month(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].low in MONTHS and tokens[i].capital


def _is_day(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].low.isdigit() and len(tokens[i].low) < len("2031")


def _report_of(tokens: Sequence[Token], first: int) -> bool:
    """As "says in its report for March that", "reported in its weekly bulletin that"."""
    for i in range(1, first - 1):
        if tokens[i].low not in _REPORTS:
            continue
        of = tokens[i - 1].low in REPORTED_ON
        of = of or (tokens[i + 1].low in ("for", "on") and _is_month(tokens, i + 2))
        if of:
            after = [token.low for token in tokens[i + 1 : first]]
            return "that" in after[:_REACH] and not _ENDS & set(after)
    return False


def _of_the_unit(tokens: Sequence[Token], at: int, until: int) -> bool:
    """As "in the month", "killed 130 rebels in the week and", "by the end of the month".

    But "held 31 captive at the end of the month" tells how things stood.
    """
    for i in range(at, until - 2):
        if tokens[i + 2].low not in _UNITS or tokens[i + 1].low != "the":
            continue
        if i + 3 < len(tokens) and tokens[i + 3].low not in _THEN:
            continue
        before = [token.low for token in tokens[max(0, i - 3) : i + 1]]
        if before == ["by", "the", "end", "of"] or before[-1] in _OVER:
            return True
    return False
