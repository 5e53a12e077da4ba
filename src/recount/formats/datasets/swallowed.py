"""Rows that a quote has swallowed: it was never closed, and one of a later row closes it by chance.

Such a row has as many cells as the header, so that nothing but what its cells hold can tell.
"""

import re
from collections.abc import Sequence

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")


def swallows_rows(cells: Sequence[str], delimiter: str) -> bool:
    """Whether a cell of a whole row holds line breaks and, between them, what reads like rows.

    A quote that is opened by mistake can swallow no row with quotes of its own, for these would
    close it in the middle of a cell: what it swallows has its delimiters as the row had them.
    """
    return any(
        _swallows(cells, at, delimiter)
        for at, cell in enumerate(cells)
        if "\n" in cell or "\r" in cell
    )


def _swallows(cells: Sequence[str], at: int, delimiter: str) -> bool:
    width = len(cells)
    first, *between, last = (line.split(delimiter) for line in _LINE_BREAK.split(cells[at]))
    whole = (line for line in between if len(line) == width or _ends_empty(line, width))
    if any(_alike(line, cells) for line in whole):
        return True
    # No row lies between: then the end of the first one and the beginning of the last were joined.
    ends = at + len(first) >= width
    return ends and len(last) == at + 1 and _alike(last[:-1], cells[:at])


def _ends_empty(line: Sequence[str], width: int) -> bool:
    return len(line) > width and not any(line[width:])


def _alike(line: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether at least half of the cells look alike: text may have as many commas as a row."""
    pairs = [
        (one, other)
        for one, other in zip(line, cells, strict=False)
        if "\n" not in other and "\r" not in other
    ]
    return 2 * sum(_form(one) == _form(other) for one, other in pairs) >= len(pairs)


def _form(cell: str) -> str:
    """Digits and letters of a cell, however many: 03 May 2021 and 16 June 2020 have one form."""
    return _LETTERS.sub("a", _DIGITS.sub("0", cell.strip()))
