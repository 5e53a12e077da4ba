"""Files of refused rows, which are ours: their first columns, and the guard of their cells.

A text that a spreadsheet would run as a formula gets an apostrophe in front, which is taken off
again where the file is read; numbers stay as they are.
"""

import re
from collections.abc import Sequence

from recount.domain.batches import CONTRARY

FIRST_COLUMNS = ("recount_file", "recount_line", "recount_reason", "recount_release")
REASON = FIRST_COLUMNS.index("recount_reason")
RELEASE = FIRST_COLUMNS.index("recount_release")

_FORMULA = re.compile("'*[=+\\-@\t\r\n]")
_NUMBER = re.compile(r"\s*-?\d+(?:\.\d+)?\s*")


def guarded(cell: str) -> str:
    """A cell as it is written."""
    if _FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell.replace("\0", "\ufffd")


def unguarded(cell: str) -> str:
    """The cell that was written as this one."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def is_contrary(reason: str) -> bool:
    """Whether a row was refused because another one of its file tells its event otherwise."""
    return CONTRARY in reason


def own_columns(header: Sequence[str]) -> int:
    """How many columns of a file are ours, its first ones; 0: it is no file of refused rows."""
    if tuple(header[: len(FIRST_COLUMNS)]) == FIRST_COLUMNS:
        return len(FIRST_COLUMNS)
    # Files that were written before the release stood in them.
    return RELEASE if tuple(header[:RELEASE]) == FIRST_COLUMNS[:RELEASE] else 0
