"""Rows of a list or table, each of which tells for itself: "Killed: 14", "- 3 farmers arrested".

Where lines are wrapped, a line break is a space; beside a row it ends a sentence, so that no phrase
runs from one row into the next ("Killed: 14 / Wounded: 37" wounds no 14).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

_BULLET = re.compile(r"[ \t]*([-*•·▪◦‣–])[ \t]+(?=[\w\"'“‘])")
_NUMBER = r"(?:\d[\d,.]*|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten)"
_LABEL = r"[A-Z][\w'’()/&-]{0,20}(?: [\w'’()/&-]{1,20}){0,4}"
_ROW = re.compile(
    # As "Killed: 14", "Soldiers: at least 4 dead, 9 injured", "Killed | 14".
    rf"[ \t]*(?:{_LABEL}[ \t]*[:|\t][ \t]*(?:[A-Za-z]{{2,12}} ){{0,2}}(?i:{_NUMBER})\b[^\n]{{0,40}}"
    # As "Killed 3", "4 civilians killed".
    rf"|{_LABEL} \d[\d,]*|\d[\d,]*(?: [\w'’-]{{1,20}}){{1,5}}"
    # As "Killed | Wounded", above "14 | 37".
    r"|[^\n|]{0,60}(?:\|[^\n|]{0,60}){1,12})[.,;]?[ \t\r]*"
)


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What lies between start and end, cut at the line breaks beside rows, without bullets.

    A row needs another right beside it, and a bullet another of its sort: wrapped prose may have
    one line that looks so.
    """
    lines = list(_lines(text, start, end))
    rows = [_ROW.fullmatch(text, *line) is not None for line in lines]
    marks = [_BULLET.match(text, *line) for line in lines]
    signs = Counter(mark[1] for mark in marks if mark)
    begin = start
    for i, (first, _) in enumerate(lines):
        mark = marks[i]
        listed = mark is not None and signs[mark[1]] > 1
        if i and (listed or _apart(text, first, rows, i)):
            yield begin, first
            begin = first
        if mark is not None and listed:
            begin = mark.end()
    yield begin, end


def is_item(text: str, start: int) -> bool:
    """Whether a bullet stands before the words that begin at `start`."""
    mark = _BULLET.match(text, text.rfind("\n", 0, start) + 1)
    return mark is not None and mark.end() == start


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    while at < end:
        after = text.find("\n", at, end)
        after = end if after < 0 else after
        yield at, after
        at = after + 1


def _apart(text: str, first: int, rows: Sequence[bool], i: int) -> bool:
    """Whether the line break before line `i` is beside one of several rows."""
    if not rows[i]:
        # As a row that goes on: "Killed: 14, among them / three children".
        return i > 1 and rows[i - 1] and rows[i - 2] and text[first].isupper()
    return rows[i - 1] or (i + 1 < len(rows) and rows[i + 1])
