"""A file of a dataset: recognised by its header, then read row by row."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import NamedTuple

from recount.domain.records import Dataset, EventRecord, Refused, Release
from recount.errors import Problem, UsageFault
from recount.formats.datasets import acled, ged, gtd
from recount.formats.datasets.cells import BadCell
from recount.formats.datasets.header import Columns, Layout, columns_of, layout_of, nearest, unknown
from recount.formats.datasets.releases import export_release, ged_release
from recount.formats.datasets.table import Broken, NoTable, TextTable, open_text_table
from recount.formats.datasets.workbook import WorkbookTable, open_workbook

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")

Table = TextTable | WorkbookTable
Mapper = Callable[[int, Sequence[str]], EventRecord]


class Format(NamedTuple):
    """How the files of a dataset are read."""

    name: str
    dataset: Dataset
    layout: Layout
    reader: Callable[[Columns], Mapper]
    release: Callable[[Dataset, str | None, str], Release]


FORMATS: dict[str, Format] = {
    "ged": Format("ged", ged.GED, ged.LAYOUT, ged.reader, ged_release),
    "acled": Format("acled", acled.ACLED, acled.LAYOUT, acled.reader, export_release),
    "gtd": Format("gtd", gtd.GTD, gtd.LAYOUT, gtd.reader, export_release),
}


class UnknownFormat(UsageFault):
    """A --format that there is not."""

    def __init__(self, name: str) -> None:
        super().__init__(f"--format {name}: there are article, {', '.join(FORMATS)}")


class DatasetFile:
    """The records of a file, once, in order; rows that can't be stored among them as refused."""

    def __init__(self, table: Table, form: Format, release: Release) -> None:
        self.table = table
        self.format = form
        self.release = release
        self.sha256 = table.sha256
        self.header = tuple(table.header)
        self._columns = columns_of(form.layout, str(table.path), table.header_line, table.header)

    @property
    def position(self) -> int:
        """Bytes of the file that were read."""
        return self.table.position

    def __iter__(self) -> Iterator[EventRecord | Refused]:
        record = self.format.reader(self._columns)
        source = str(self.table.path)
        for row in self.table.rows():
            if isinstance(row, Broken):
                problem = Problem(source, row.line, None, None, row.message)
                yield Refused(problem, tuple(row.cells))
                continue
            line, cells = row
            cells.append("")
            try:
                yield record(line, cells)
            except BadCell as error:
                problem = Problem(source, line, None, error.field, str(error))
                yield Refused(problem, tuple(cells[:-1]))


@contextmanager
def open_dataset(
    path: Path, *, format_name: str | None = None, release: str | None = None
) -> Iterator[DatasetFile]:
    """A file of a dataset, its format told or recognised.

    Raises:
        UnknownHeader: its header is of no dataset that is read.
        UsageFault: the format or the release is not to be had.
    """
    if format_name is not None and format_name not in FORMATS:
        raise UnknownFormat(format_name)
    with _open_table(path) as table:
        form = FORMATS[format_name] if format_name else _recognised(table)
        yield DatasetFile(table, form, form.release(form.dataset, release, path.name))


def _open_table(path: Path) -> AbstractContextManager[Table]:
    return open_workbook(path) if path.suffix.casefold() == ".xlsx" else open_text_table(path)


def _recognised(table: Table) -> Format:
    layout = layout_of((form.layout for form in FORMATS.values()), table.header)
    found = next((form for form in FORMATS.values() if form.layout is layout), None)
    if found is None:
        layouts = [form.layout for form in FORMATS.values()]
        raise unknown(layouts, str(table.path), table.header_line, table.header)
    return found


def looks_like_dataset(path: Path) -> bool:
    """Whether a file that was named may be a dataset's: by its ending, and half of a header."""
    if path.suffix.casefold() not in SUFFIXES or not path.is_file():
        return False
    if path.suffix.casefold() != ".txt":
        return True
    try:
        with _open_table(path) as table:
            return nearest([form.layout for form in FORMATS.values()], table.header)[1] >= 0.5
    except (NoTable, UnicodeError):
        return False
