"""Tables in Excel workbooks: the first sheet, read row by row (extra `xlsx`)."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from hashlib import file_digest
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from recount.errors import RecountError
from recount.formats.datasets.table import Broken, NoTable, Row, is_hxl


class NoWorkbookReader(RecountError):
    """A workbook, and nothing installed to read it."""

    def __init__(self) -> None:
        super().__init__("xlsx files need a reader: pip install 'recount-db[xlsx]'")


class WorkbookTable:
    """A table in a workbook, read once from top to bottom."""

    def __init__(self, path: Path, rows: Iterator[tuple[Any, ...]]) -> None:
        self.path = path
        with path.open("rb") as file:
            self.sha256 = file_digest(file, "sha256").hexdigest()
        self._rows = enumerate(rows, start=1)
        self.header_line, self.header = self._read_header()
        self.position = 0

    def _read_header(self) -> tuple[int, list[str]]:
        for line, cells in self._rows:
            header = [text_of(cell).strip() for cell in cells]
            while header and not header[-1]:
                header.pop()
            if header:
                return line, header
        raise NoTable(self.path)

    def rows(self) -> Iterator[Row | Broken]:
        """Every row under the header; HXL tags and empty rows are passed over."""
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
    """The table on the first sheet of a workbook.

    Raises:
        NoTable: it is empty, or no workbook.
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
    try:
        sheet = book.worksheets[0]
        # What a workbook says of its size is often wrong.
        sheet.reset_dimensions()
        yield WorkbookTable(path, sheet.iter_rows(values_only=True))
    finally:
        book.close()
