"""Tables in text files: rows of cells with their line, whatever the file was made by.

Survived: blank lines above the header, a `sep=;` line, a byte order mark, latin-1, tabs in a file
named .csv, a row of HXL tags under the header, empty rows, long fields, and rows that are broken.
A broken row is given as a fault with its line, and reading goes on in the line after it: an
unclosed quote costs its row, not the rest of the file, even where a later row closes it by chance.
"""

import csv
import os
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import NamedTuple

from recount.errors import Problem, RecountError
from recount.formats.datasets.bytes import STRAY_BYTES, Bytes, look_at
from recount.formats.datasets.swallowed import swallows_rows

LONGEST_FIELD = 1 << 20
"""Characters in a cell; one that is longer is an unclosed quote."""

_MOST_LINES = 2000
_DELIMITERS = ",;\t|"
_BLANK = f" \r\n\xa0{_DELIMITERS}"


class Row(NamedTuple):
    """The cells of a row and the line, from 1, on which it begins."""

    line: int
    cells: list[str]


class Broken(NamedTuple):
    """A row that can't be read, with the line on which it begins."""

    line: int
    cells: list[str]
    message: str


class NoTable(RecountError):
    """A file without a header, or one whose rows can't be read to the end."""

    def __init__(self, path: Path, why: str = "holds no table") -> None:
        super().__init__(f"{path}: {why}")


class _Lines:
    """The lines of a file, of which those of a broken row can be given back."""

    def __init__(self, file: Iterable[str]) -> None:
        self.file = iter(file)
        self.waiting: deque[str] = deque()
        self.of_row: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.waiting.popleft() if self.waiting else next(self.file)
        self.of_row.append(line)
        if len(self.of_row) > _MOST_LINES:
            raise csv.Error(f"a row of more than {_MOST_LINES} lines")
        return line

    def give_back(self) -> None:
        """All lines of the row but the first."""
        self.waiting.extendleft(reversed(self.of_row[1:]))
        del self.of_row[1:]


class TextTable:
    """A table in a text file, read once from top to bottom.

    `header` and `header_line` are there from the start.
    """

    def __init__(self, path: Path, file: TextIOWrapper, found: Bytes) -> None:
        self.path = path
        self.found = found
        self.sha256 = found.sha256
        self.has_nul = found.has_nul
        self.lines = _Lines(file)
        self._descriptor = file.fileno()
        self.line = 1
        self.delimiter = ","
        self.header = self._read_header()

    @property
    def position(self) -> int:
        """Bytes of the file that were read."""
        return os.lseek(self._descriptor, 0, os.SEEK_CUR)

    def _read_header(self) -> list[str]:
        first = self._first_line()
        if first.lower().startswith("sep=") and len(first.rstrip("\r\n")) == len("sep=") + 1:
            self.delimiter = first[4]
            self._passed(1)
        else:
            self.delimiter = max(_DELIMITERS, key=first.count)
            self.lines.waiting.appendleft(first)
            self.lines.of_row.clear()
        for row in self._rows(csv.reader(self.lines, delimiter=self.delimiter, strict=True)):
            if isinstance(row, Broken):
                raise NoTable(self.path)
            self.header_line = row.line
            self._passed(len(self.lines.of_row))
            return [cell.strip() for cell in row.cells]
        raise NoTable(self.path)

    def _first_line(self) -> str:
        """The first line that holds anything."""
        for line in self.lines:
            if line.strip(_BLANK):
                return line
            self._passed(1)
        raise NoTable(self.path)

    def _passed(self, count: int) -> None:
        self.line += count
        self.lines.of_row.clear()

    def rows(self) -> Iterator[Row | Broken]:
        """Every row under the header; HXL tags and empty rows are passed over."""
        first = True
        for row in self._rows(csv.reader(self.lines, delimiter=self.delimiter, strict=True)):
            if first and isinstance(row, Row) and is_hxl(row.cells):
                continue
            first = False
            yield row

    def _rows(self, reader: Iterator[list[str]]) -> Iterator[Row | Broken]:
        lines = self.lines
        of_row = lines.of_row
        width = len(getattr(self, "header", ()))
        while True:
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield Broken(self.line, [lines.of_row[0].rstrip("\r\n")], _in_words(error))
                lines.give_back()
                self._passed(1)
                reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
                continue
            several = len(of_row) > 1
            if width and len(cells) == width and not several and not self.has_nul and cells[0]:
                yield Row(self.line, cells)
                self.line += 1
                of_row.clear()
                continue
            if width and several and (message := self._unclosed(cells, width)):
                yield Broken(self.line, [lines.of_row[0].rstrip("\r\n")], message)
                lines.give_back()
                self._passed(1)
                reader = csv.reader(lines, delimiter=self.delimiter, strict=True)
                continue
            if any(cells):
                yield self._checked(cells, width)
            self._passed(len(lines.of_row))

    def _unclosed(self, cells: list[str], width: int) -> str | None:
        """What is wrong with a row of several lines that its quotes should not have joined."""
        if len(cells) < width or any(cells[width:]):
            return "a quote in this row is not closed"
        if not swallows_rows(cells[:width], self.delimiter):
            return None
        last = self.line + len(self.lines.of_row) - 1
        return (
            f"a quote in this row is closed only in line {last}, and what it would swallow reads"
            f" like rows: lines {self.line + 1} to {last} are read by themselves"
        )

    def _checked(self, cells: list[str], width: int) -> Row | Broken:
        if self.has_nul and any("\0" in cell for cell in cells):
            return Broken(self.line, cells, "holds a NUL character")
        if width and len(cells) < width:
            message = f"has {len(cells)} of {width} columns: the row is cut short"
            return Broken(self.line, cells, message)
        if width and len(cells) > width:
            if any(cells[width:]):
                message = f"has {len(cells)} columns where the header has {width}"
                return Broken(self.line, cells, message)
            return Row(self.line, cells[:width])
        return Row(self.line, cells)


def _in_words(error: csv.Error) -> str:
    text = str(error)
    if "unexpected end of data" in text or "field larger" in text or "more than" in text:
        return "a quote that opens in this row is not closed"
    if "expected after" in text:
        return "a quote closes in the middle of a cell"
    return text


def is_hxl(cells: list[str]) -> bool:
    """Whether a row holds the tags of the columns: #event, #geo+lat."""
    given = [cell for cell in cells if cell.strip()]
    return bool(given) and all(cell.lstrip().startswith("#") for cell in given)


@contextmanager
def open_text_table(path: Path, found: Bytes | None = None) -> Iterator[TextTable]:
    """The table in a text file; `found`: what its bytes told when they were looked at before.

    Raises:
        NoTable: it is empty, or its first row can't be read.
    """
    found = found or look_at(path)
    former = csv.field_size_limit(LONGEST_FIELD)
    try:
        with path.open(encoding=found.encoding, errors=STRAY_BYTES, newline="") as file:
            yield TextTable(path, file, found)
    finally:
        csv.field_size_limit(former)


def fault(path: Path, broken: Broken) -> Problem:
    """A broken row as a problem."""
    return Problem(str(path), broken.line, None, None, broken.message)
