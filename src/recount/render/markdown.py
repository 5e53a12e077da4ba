"""Rows as a Markdown table, in which no cell can become a link, HTML or another cell."""

from recount.domain.result import Result
from recount.render.cells import is_number, one_line

_MEANT_AS_TEXT = str.maketrans(
    {
        "\\": "\\\\",
        "|": "\\|",
        "`": "\\`",
        "*": "\\*",
        "[": "\\[",
        "]": "\\]",
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
    }
)


def markdown(result: Result) -> str:
    """The rows as a table of GitHub's Markdown; numbers to the right."""
    rule = [
        "--:" if any(is_number(row[place]) for row in result.rows) else "---"
        for place in range(len(result.columns))
    ]
    lines = [_line([_cell(name) for name in result.columns]), _line(rule)]
    lines += [_line([_cell(cell) for cell in row]) for row in result.rows]
    return "\n".join(lines) + "\n"


def _line(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(cell: object) -> str:
    return one_line(cell).translate(_MEANT_AS_TEXT)
