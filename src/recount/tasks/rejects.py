"""The rows that were refused, as a CSV file to correct and ingest again.

Its first columns say where each row was, why it was refused and which release it is of; the others
are those of the file that it came from, so that they are found by name.
"""

import csv
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from recount.domain.records import Refused
from recount.errors import Problem
from recount.formats.datasets.files import DatasetFile, rows_at
from recount.formats.datasets.guards import FIRST_COLUMNS, guarded, own_columns
from recount.tasks.whole_files import whole_file


class Rejects:
    """Takes refused rows; each file's are headed by its columns."""

    def __init__(self, writer: Any = None) -> None:
        self._writer = writer
        self._header: tuple[str, ...] | None = None
        self._waiting: dict[int, Problem] = {}

    def add(self, refused: Refused, header: Sequence[str], release: str | None = None) -> None:
        """Write one row, if anywhere; one that comes without its cells waits for `finish`.

        Args:
            refused: the row, and why.
            header: the columns of its file.
            release: which release its file is of; None: it does not say.
        """
        if self._writer is None:
            return
        line = refused.problem.line
        if line is not None and not refused.cells:
            self._waiting[line] = refused.problem
            return
        ours = own_columns(header)
        if self._header != tuple(header[ours:]):
            self._header = tuple(header[ours:])
            self._writer.writerow([*FIRST_COLUMNS, *map(guarded, self._header)])
        _, _, _, field, message = refused.problem
        reason = f"{field}: {message}" if field else message
        first = [refused.problem.source, str(line or ""), reason, release or ""]
        self._writer.writerow([guarded(cell) for cell in (*first, *refused.cells[ours:])])

    def finish(self, path: Path, file: DatasetFile) -> None:
        """Write the rows of a file that wait, with their cells, which are read once more."""
        waiting, self._waiting = self._waiting, {}
        for line, cells in rows_at(path, waiting.keys()) if waiting else ():
            refused = Refused(waiting[line], cells)
            self.add(refused, file.header, file.release.number)


@contextmanager
def rejects_to(path: Path | None) -> Iterator[Rejects]:
    """A file of refused rows, there when the block ends; None: nothing is written."""
    if path is None:
        yield Rejects()
        return
    with whole_file(path) as file:
        yield Rejects(csv.writer(file, lineterminator="\n"))
