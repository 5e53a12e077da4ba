"""Tables in Excel workbooks: the first sheet, read row by row (extra `xlsx`)."""

import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from recount.errors import RecountError
from recount.formats.datasets.table import Broken, NoTable, Row, is_hxl

# What a workbook gives that was cut short or written over: its parts are XML, packed. Both readers
# of XML raise a sort of SyntaxError.
_DAMAGE = (zlib.error, EOFError, SyntaxError)

Sheet = tuple[str, Iterator[tuple[Any, ...]]]
"""The name of a sheet, and its rows."""


class NoWorkbookReader(RecountError):
    """A workbook, and nothing installed to read it."""

    def __init__(self) -> None:
        super().__init__("xlsx files need a reader: pip install 'recount-db[xlsx]'")


class WorkbookTable:
    """A table in a workbook, read once from top to bottom.

    `others` are the names and headers of its other sheets that hold anything.
    """

    def __init__(
        self, path: Path, rows: Iterator[tuple[Any, ...]], others: Iterable[Sheet] = ()
    ) -> None:
        self.path = path
        self.others = [
            (name, found[1])
            for name, others in others
            if (found := _header_in(enumerate(others, start=1)))
        ]
        with path.open("rb") as file:
            self.sha256 = file_digest(file, "sha256").hexdigest()
        self._rows = enumerate(rows, start=1)
        found = _header_in(self._rows)
        if found is None and not self.others:
            raise NoTable(self.path)
        self.header_line, self.header = found or (1, [])
        self.position = 0

    def rows(self) -> Iterator[Row | Broken]:
        """Every row under the header; HXL tags and empty rows are passed over.

        Another sheet with this header is refused as one row, so that none is lost unsaid.
        """
        for name, header in self.others:
            if header == self.header:
                message = f"the sheet {name} has this header too: make a file of its own of it"
                yield Broken(self.header_line, [], message)
        width = len(self.header)
        first = True
        for line, given in self._rows:
            cells = [text_of(cell) for cell in given]
            if first and is_hxl(cells):
                continue
            first = first and not any(cells)
            if any(cells[width:]):
                message = f"has {len(cells)} columns where the header has {width}"
                yield Broken(line, cells, message)
            elif any(cells):
                yield Row(line, [*cells[:width], *[""] * (width - len(cells))])


def _header_in(rows: Iterator[tuple[int, tuple[Any, ...]]]) -> tuple[int, list[str]] | None:
    """The first row that holds anything, with its line; None: none does."""
    for line, cells in rows:
        header = [text_of(cell).strip() for cell in cells]
        while header and not header[-1]:
            header.pop()
        if header:
            return line, header
    return None


def text_of(cell: object) -> str:
    """A cell as the text that a CSV file would hold."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        whole_day = (cell.hour, cell.minute, cell.second) == (0, 0, 0)
        return cell.date().isoformat() if whole_day else cell.isoformat(sep=" ")
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
        return str(int(cell))
    return str(cell)


@contextmanager
def open_workbook(path: Path) -> Iterator[WorkbookTable]:
    """The table on the first sheet of a workbook; an empty one where others hold something.

    Raises:
        NoTable: it is empty, or no workbook, or damaged (which may show only among its rows).
        NoWorkbookReader: openpyxl is not installed.
    """
    try:
        from openpyxl import load_workbook
    except ModuleNotFoundError as error:
        raise NoWorkbookReader from error
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except (BadZipFile, KeyError, ValueError) as error:
        raise NoTable(path) from error
    except _DAMAGE as error:
        raise _damaged(path, error) from error
    try:
        if not book.worksheets:
            raise NoTable(path)
        for sheet in book.worksheets:
            # What a workbook says of its size is often wrong.
            sheet.reset_dimensions()
        first, *others = book.worksheets
        sheets = [(sheet.title, _rows_of(sheet, path)) for sheet in others]
        yield WorkbookTable(path, _rows_of(first, path), sheets)
    finally:
        book.close()


def _rows_of(sheet: Any, path: Path) -> Iterator[tuple[Any, ...]]:
    try:
        yield from sheet.iter_rows(values_only=True)
    except (BadZipFile, *_DAMAGE) as error:
        raise _damaged(path, error) from error


def _damaged(path: Path, error: Exception) -> NoTable:
    return NoTable(path, f"is damaged, and can't be read to its end: {error}")
