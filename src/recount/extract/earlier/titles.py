"""The title above a text: it tells in short what the text tells, and counts the same people."""

import re
from collections.abc import Sequence
from math import inf

from recount.extract.figure import Figure
from recount.extract.places.dateline import dateline

_LONGEST = 250
_WIDEST = 100
"""Characters: a line that is longer was not cut by whoever wrote the text in lines."""
_MOST = 20
"""Figures of a title, at most."""
_ABOUT = 0.1
_LINE = re.compile(r"\s*([^\n]+)\n(\s*\n)?\s*([^\n]*)")
_BYLINE = re.compile(r"(?:By|Published|Posted|Updated|Reporting by|Written by)\b")


def title_end(text: str) -> int:
    """Where the title of a text ends, 0 where it has none.

    A first line without a stop at its end is one, with an empty line after it, or with what no
    line of a text cut into lines is followed by: a byline, or a paragraph in one line. So is what
    stands before the dateline on its line.
    """
    written = dateline(text)
    before = text[: written[0]].strip() if written else ""
    if written and before and _may_be_title(before):
        return len(text[: written[0]].rstrip())
    match = _LINE.match(text, 0, 4 * _LONGEST)
    if match is None:
        return 0
    line, blank, after = match[1].rstrip(), match[2], match[3]
    if not (after and _may_be_title(line)):
        return 0
    alone = blank is not None or _BYLINE.match(after) or len(after) > _WIDEST
    return match.end(1) if alone else 0


def _may_be_title(line: str) -> bool:
    stopped = line.endswith((".", "!", "?", ".”", ".»", '."'))
    return len(line) <= _LONGEST and "\n" not in line and not stopped


def in_title(text: str, figures: Sequence[Figure]) -> range:
    """The figures of the title by their places in the list; none where no other figure is."""
    end = title_end(text)
    if not end:
        return range(0)
    count = sum(figure.start < end for figure in figures[:_MOST])
    below = any(not figure.flags for figure in figures[count:])
    return range(count if below else 0)


def agree(one: Figure, other: Figure) -> bool:
    """Whether two figures may count the same people: "dozens hurt" and "at least 25 wounded"."""
    if one.outcome != other.outcome or one.flags or other.flags:
        return False
    (low, high), (least, most) = _bounds(one), _bounds(other)
    return max(low, least) <= min(high, most)


def at_most(part: Figure, whole: Figure) -> bool:
    """Whether one may count no more people than the other."""
    return _bounds(part)[0] <= _bounds(whole)[1]


def _bounds(figure: Figure) -> tuple[float, float]:
    """The fewest and the most that the words may mean."""
    best = figure.best
    about = best is not None and figure.low is None and figure.high is None
    if best is not None and about:
        return best * (1 - _ABOUT), best * (1 + _ABOUT)
    return figure.low or 0, inf if figure.high is None else figure.high
