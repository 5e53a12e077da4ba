"""Rows as a table for a person: aligned by tabulate, fitted to a terminal where there is one.

Text wraps and numbers never do. Rows that don't fit a terminal even when wrapped are shown one
below the other, a line for each column.
"""

import tabulate

from recount.domain.result import Result
from recount.render.cells import is_number, one_line

# Else its headings would be two columns wider than they are.
tabulate.MIN_PADDING = 0
_GAP = 2
# An ISO day stays whole.
_NARROWEST = 10
_LONGEST_RULE = 40


def table(result: Result, width: int | None = None) -> str:
    """The rows as a plain table; `width` in columns of a terminal, None: no limit."""
    names = [one_line(name) for name in result.columns]
    rows = [[one_line(cell) for cell in row] for row in result.rows]
    to_right = [
        any(is_number(row[place]) for row in result.rows) for place in range(len(result.columns))
    ]
    if width is None or not rows:
        return _table(names, rows, to_right, None)
    widths = [max(map(_columns_of, column)) for column in zip(names, *rows, strict=True)]
    least = [
        natural if right else min(natural, _NARROWEST)
        for natural, right in zip(widths, to_right, strict=True)
    ]
    room = width - _GAP * (len(names) - 1)
    if sum(least) > room:
        return _records(names, rows, width)
    return _table(names, rows, to_right, _narrowed(widths, least, room))


def _narrowed(widths: list[int], least: list[int], room: int) -> list[int]:
    """The widths, of which the widest give way until they fit the room."""
    narrowed = list(widths)
    while sum(narrowed) > room:
        spare = [place for place, least_here in enumerate(least) if narrowed[place] > least_here]
        narrowed[max(spare, key=narrowed.__getitem__)] -= 1
    return narrowed


def _table(
    names: list[str], rows: list[list[str]], to_right: list[bool], widths: list[int] | None
) -> str:
    if not rows:
        # tabulate gives no rule below the names of nothing.
        gap = " " * _GAP
        return f"{gap.join(names)}\n{gap.join('-' * _columns_of(name) for name in names)}\n"
    text = tabulate.tabulate(
        rows,
        names,
        tablefmt="simple",
        disable_numparse=True,
        colalign=["right" if right else "left" for right in to_right],
        maxcolwidths=widths,
        maxheadercolwidths=widths,
    )
    return _without_trailing_space(text)


def _records(names: list[str], rows: list[list[str]], width: int) -> str:
    """Each row as a block of `column  value` lines, without the columns that it lacks."""
    margin = max(map(_columns_of, names))
    room = max(width - margin - _GAP, _NARROWEST)
    blocks = []
    for number, row in enumerate(rows, start=1):
        told = [[name, cell] for name, cell in zip(names, row, strict=True) if cell]
        text = tabulate.tabulate(
            told, tablefmt="plain", disable_numparse=True, maxcolwidths=[margin, room]
        )
        rule = f"- {number} ".ljust(min(width, _LONGEST_RULE), "-")
        blocks.append(f"{rule}\n{_without_trailing_space(text)}")
    return "\n".join(blocks)


def _without_trailing_space(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.splitlines()) + "\n"


def _columns_of(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    # Comes with tabulate[widechars]; the letters of most reports do without it.
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)
