"""Rows as CSV or TSV that a spreadsheet can open without running anything.

UTF-8, a header, `\\n` between rows, quotes where needed; a missing value is an empty cell. A
*text* that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a
line break) gets an apostrophe in front, and so does one that begins with apostrophes and then one
of these. Reading back is exact: where a text begins with apostrophes followed by one of these, take
one apostrophe away. Numbers are never touched.
"""

import csv
import io
import re

from recount.domain.result import Result
from recount.render.cells import text_of

_TAKEN_FOR_A_FORMULA = re.compile("'*[=+\\-@\t\r\n]")
_SEPARATORS = {"csv": ",", "tsv": "\t"}


def separated(result: Result, form: str) -> str:
    """The rows as `csv` or `tsv`."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=_SEPARATORS[form], lineterminator="\n")
    writer.writerow([_guarded(name) for name in result.columns])
    writer.writerows([_guarded(cell) for cell in row] for row in result.rows)
    return text.getvalue()


def _guarded(cell: object) -> str:
    text = text_of(cell)
    if isinstance(cell, str) and _TAKEN_FOR_A_FORMULA.match(text):
        return f"'{text}"
    return text
