"""Numbers that date or measure and so count nobody: "7 March", "in 1989", "20 minutes"."""

from collections.abc import Sequence

from recount.extract.numbers.grammar import Number
from recount.extract.sentences import tags
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

_UNTIL = ("-", "–", "to", "through", "until", "till")
_SPAN, _LAST_DAY = 3, 31
_SAID_DAYS = word_set("""
    today yesterday tonight monday tuesday wednesday thursday friday saturday sunday
""")
_SINCE = ("in", "since", "by", "until")
_BEFORE_CLAUSE = word_set(', ; : — – ( and but while that who which where when \u201c "')
_WHOSE = ("its", "their", "our", "them", "us", "his", "her")


def is_date(tokens: Sequence[Token], kinds: Sequence[str], number: Number) -> bool:
    """As "16 November", "March 7", "in 1989", "20 minutes": a number of no people."""
    before = tokens[number.first - 1].low if number.first else ""
    of = [token.low for token in tokens[number.after : number.after + 2]]
    if before in MONTHS and of[:1] == ["of"] and of[1:] != [] and of[1] in _WHOSE:
        # As "since January 14 of its soldiers have died".
        return False
    dated = number.first > 1 and tokens[number.first - 2].low.isdigit()
    # As "on 12 May two were killed".
    spelled = dated and not tokens[number.first].low[0].isdigit()
    timed = number.after < len(tokens) and kinds[number.after] == tags.TIME
    verb = number.first - 1 - (before == "to")
    if timed and verb >= 0 and kinds[verb] in (tags.OUTCOME, tags.VERB):
        # As "killed 17 today", "rose to 12 Monday"; but "killed 12 May 3", "died 12 hours later".
        timed = tokens[number.after].low not in _SAID_DAYS
    if timed or (before in MONTHS and not spelled):
        return True
    return _like_a_year(tokens, number) or _ends_a_span(tokens, kinds, number)


def _ends_a_span(tokens: Sequence[Token], kinds: Sequence[str], number: Number) -> bool:
    """As "on May 1-2", "on May 1 and 2"; but "12 on May 1 and 2 were hurt"."""
    if number.first < _SPAN or tokens[number.first - _SPAN].low not in MONTHS:
        return False
    joint, first = tokens[number.first - 1].low, tokens[number.first - 2].low
    last = number.bounds.best
    if not first.isdigit() or last is None or not int(first) < last <= _LAST_DAY:
        return False
    after = kinds[number.after] if number.after < len(kinds) else tags.STOP
    next_day = last == int(first) + 1 and after not in (tags.BE, tags.HAVE)
    return joint in _UNTIL or (joint == "and" and next_day)


def is_year(tokens: Sequence[Token], number: Number) -> bool:
    """As "the 8th of October 2031 killed six", "In 2031 pupils were seized".

    But "12 villages, in all 2031 people" counts them.
    """
    if number.first == 0 or not _like_a_year(tokens, number):
        return False
    before = tokens[number.first - 1].low
    opens = number.first == 1 or tokens[number.first - 2].low in _BEFORE_CLAUSE
    return before in MONTHS or (before in _SINCE and opens)


def _like_a_year(tokens: Sequence[Token], number: Number) -> bool:
    best = number.bounds.best
    exact = number.bounds.qualifier == "exact"
    is_year = exact and best is not None and 1900 <= best <= 2100
    return is_year and "," not in tokens[number.first].low
