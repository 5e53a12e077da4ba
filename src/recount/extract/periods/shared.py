"""Sums whose shares are told with their places: "killed 30 people, 20 in Kano and 10 in Jos"."""

import re

from recount.domain.counts import parse_count
from recount.extract.figure import Figure
from recount.extract.words.numerals import SPELLED

_REACH = 200
_FEWEST = 2
SOME_THERE = re.compile(
    r"(?P<told>\b(?:including|among them)|:|,(?: and)?| and) (?:at least |about |some )?"
    rf"(?P<number>(?!(?:19|20)[0-9]{{2}}\b)[0-9][0-9,]*|{'|'.join(sorted(SPELLED))})"
    r"(?: people| of (?:them|whom))? (?:in|at|near|outside|around) "
    r"(?:the (?:[a-z]+ ){0,3})?(?=[A-Z])"
)
"""Some of those counted before, at a place whose name is behind the match."""
_END = re.compile(r"[.;\n]")


def is_shared_out(text: str, figure: Figure) -> bool:
    """Whether what follows a figure shares it out over two places or more.

    Behind a comma alone the shares must add up: else they may be of other events.
    """
    end = _END.search(text, figure.end, figure.end + _REACH)
    told = list(SOME_THERE.finditer(text, figure.end, end.start() if end else figure.end + _REACH))
    if len(told) < _FEWEST or told[0]["told"] == " and":
        return False
    if told[0]["told"] in (":", "including", "among them"):
        return True
    return sum(parse_count(one["number"].rstrip(",")).best or 0 for one in told) == figure.best
