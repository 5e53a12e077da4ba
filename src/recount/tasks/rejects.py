"""The rows that were refused, as a CSV file to correct and ingest again.

Its first columns say where each row was and why it was refused; the others are those of the file
that it came from, so that they are found by name. A text that a spreadsheet would run gets an
apostrophe in front; numbers stay as they are.
"""

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from recount.domain.records import Refused

_TAKEN_FOR_A_FORMULA = re.compile("'*[=+\\-@\t\r\n]")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_FIRST_COLUMNS = ("recount_file", "recount_line", "recount_reason")


class Rejects:
    """Takes refused rows; each file's are headed by its columns."""

    def __init__(self, writer: Any = None) -> None:
        self._writer = writer
        self._header: tuple[str, ...] | None = None

    def add(self, refused: Refused, header: Sequence[str]) -> None:
        """Write one row, if anywhere."""
        if self._writer is None:
            return
        if self._header != tuple(header):
            self._header = tuple(header)
            self._writer.writerow([*_FIRST_COLUMNS, *map(_guarded, header)])
        _, line, _, field, message = refused.problem
        reason = f"{field}: {message}" if field else message
        cells = [refused.problem.source, str(line or ""), reason, *refused.cells]
        self._writer.writerow([_guarded(cell) for cell in cells])


def _guarded(cell: str) -> str:
    if _TAKEN_FOR_A_FORMULA.match(cell) and not _NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell.replace("\0", "\ufffd")


@contextmanager
def rejects_to(path: Path | None) -> Iterator[Rejects]:
    """A file of refused rows, there when the block ends; None: nothing is written."""
    if path is None:
        yield Rejects()
        return
    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="", dir=path.resolve().parent, delete=False,
        prefix=f".{path.name}.",
    ) as file:  # fmt: skip
        temporary = Path(file.name)
        try:
            yield Rejects(csv.writer(file, lineterminator="\n"))
        except BaseException:
            temporary.unlink()
            raise
    temporary.chmod(0o644)
    temporary.replace(path)
