"""A file of a dataset: recognised by its header, then read row by row."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from recount.domain.records import Dataset, EventRecord, Refused, Release
from recount.errors import Problem, RecountError, UsageFault
from recount.formats.datasets import acled, ged, gtd
from recount.formats.datasets.bytes import Bytes
from recount.formats.datasets.cells import BadCell
from recount.formats.datasets.guards import (
    FIRST_COLUMNS,
    REASON,
    RELEASE,
    is_contrary,
    own_columns,
    unguarded,
)
from recount.formats.datasets.header import (
    Columns,
    Layout,
    UnknownHeader,
    columns_of,
    layout_of,
    nearest,
    unknown,
)
from recount.formats.datasets.releases import export_release, ged_release, release_in, release_order
from recount.formats.datasets.table import Broken, NoTable, Row, TextTable, open_text_table
from recount.formats.datasets.workbook import NoWorkbookReader, WorkbookTable, open_workbook
from recount.formats.folders import files_in

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx")

_WORKBOOK = b"PK\x03\x04"
_BEGIN = 100_000

# Columns of the outlets that a row names: accounts of theirs are added, and none is taken back.
_ONLY_ADD = {"source", "scite1", "scite2", "scite3"}

Table = TextTable | WorkbookTable
Mapper = Callable[[int, Sequence[str]], EventRecord]


class Format(NamedTuple):
    """How the files of a dataset are read."""

    name: str
    dataset: Dataset
    layout: Layout
    reader: Callable[[Columns], Mapper]
    release: Callable[[Dataset, str | None, str], Release]
    good_cells: Mapping[str, str]


FORMATS: dict[str, Format] = {
    "ged": Format("ged", ged.GED, ged.LAYOUT, ged.reader, ged_release, ged.GOOD_CELLS),
    "acled": Format(
        "acled", acled.ACLED, acled.LAYOUT, acled.reader, export_release, acled.GOOD_CELLS
    ),
    "gtd": Format("gtd", gtd.GTD, gtd.LAYOUT, gtd.reader, export_release, gtd.GOOD_CELLS),
}


class UnknownFormat(UsageFault):
    """A --format that there is not."""

    def __init__(self, name: str) -> None:
        super().__init__(f"--format {name}: there are article, {', '.join(FORMATS)}, geonames")


class SeveralReleases(UsageFault):
    """A file of refused rows of more than one release."""

    def __init__(self, path: Path, releases: Collection[str]) -> None:
        super().__init__(
            f"{path}: holds rows of the releases {', '.join(sorted(releases))}; make a file of"
            " each, or say which, as in --release 25.1"
        )


class DatasetFile:
    """The records of a file, once, in order; rows that can't be stored among them as refused.

    `contrary`: the lines of rows that were refused before, as another row of their file tells their
    event otherwise, and of which nobody has decided since.
    """

    def __init__(
        self, table: Table, form: Format, release: Release, contrary: frozenset[int] = frozenset()
    ) -> None:
        self.table = table
        self.contrary = contrary
        self.format = form
        self.release = release
        self.sha256 = table.sha256
        self.header = tuple(table.header)
        self._columns = columns_of(form.layout, str(table.path), table.header_line, table.header)

    @property
    def absent(self) -> tuple[str, ...]:
        """The columns of the format that the file lacks, and that could tell something else."""
        telling = (name for name in self.format.layout.optional if name not in _ONLY_ADD)
        return tuple(name for name in telling if name not in self._columns.present)

    @property
    def found(self) -> Bytes | None:
        """What the bytes of a text file told."""
        return self.table.found if isinstance(self.table, TextTable) else None

    @property
    def position(self) -> int:
        """Bytes of the file that were read."""
        return self.table.position

    def __iter__(self) -> Iterator[EventRecord | Refused]:
        record = self.format.reader(self._columns)
        source = str(self.table.path)
        for row in _rows(self.table):
            if isinstance(row, Broken):
                problem = Problem(source, row.line, None, None, row.message)
                yield Refused(problem, tuple(row.cells))
                continue
            line, cells = row
            cells.append("")
            try:
                yield record(line, cells)
            except BadCell as error:
                first, *others = self._faults(record, row, error)
                message = "; ".join([str(first), *(f"{other.field}: {other}" for other in others)])
                problem = Problem(source, line, None, first.field, message)
                yield Refused(problem, tuple(cells[:-1]))

    def _faults(self, record: Mapper, row: Row, error: BadCell) -> list[BadCell]:
        """Every fault of a row, in the order of its columns; `error`: the one that was met first.

        A bad cell is read as a good one, until the row has no other fault.
        """
        places = dict(zip(self.format.layout.columns, self._columns.places, strict=True))
        found = {error.field: error}
        cells = [*row.cells]
        while error.field in self.format.good_cells:
            cells[places[error.field]] = self.format.good_cells[error.field]
            try:
                record(row.line, cells)
            except BadCell as other:
                if other.field in found:
                    break
                found[other.field] = error = other
            else:
                break
        return sorted(found.values(), key=lambda fault: places[fault.field])


@contextmanager
def open_dataset(
    path: Path,
    *,
    format_name: str | None = None,
    release: str | None = None,
    found: Bytes | None = None,
) -> Iterator[DatasetFile]:
    """A file of a dataset, its format told or recognised.

    A file of refused rows tells its release itself. `found`: what its bytes told before.

    Raises:
        UnknownHeader: its header is of no dataset that is read.
        UsageFault: the format or the release is not to be had.
    """
    if format_name is not None and format_name not in FORMATS:
        raise UnknownFormat(format_name)
    with _open_table(path, found) as table:
        _check_sheet(table)
        form = FORMATS[format_name] if format_name else _recognised(table)
        contrary: frozenset[int] = frozenset()
        if ours := own_columns(table.header):
            told = _of_refused_rows(path, ours)
            contrary = told.contrary
            release = told.release(path) if release is None else release
        yield DatasetFile(table, form, form.release(form.dataset, release, path.name), contrary)


class _Refusals(NamedTuple):
    """What the first columns of a file of refused rows tell."""

    releases: set[str]
    contrary: frozenset[int]

    def release(self, path: Path) -> str | None:
        """The release that its rows are of; None: they tell none.

        Raises:
            SeveralReleases: they differ.
        """
        if len(self.releases) > 1:
            raise SeveralReleases(path, self.releases)
        return next(iter(self.releases), None)


def _of_refused_rows(path: Path, ours: int) -> _Refusals:
    with _open_table(path) as table:
        rows = [row for row in table.rows() if isinstance(row, Row)]
    told = {row.cells[RELEASE].strip() for row in rows if ours == len(FIRST_COLUMNS)}
    contrary = frozenset(row.line for row in rows if is_contrary(row.cells[REASON]))
    return _Refusals(told - {""}, contrary)


def rows_at(path: Path, lines: Collection[int]) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The cells of the rows that begin on these lines, in the file's order."""
    with _open_table(path) as table:
        for row in _rows(table):
            if row.line in lines:
                yield row.line, tuple(row.cells)


def _rows(table: Table) -> Iterator[Row | Broken]:
    """The rows of a table; of refused rows as they were in their own file."""
    if not own_columns(table.header):
        return table.rows()
    return (row._replace(cells=[*map(unguarded, row.cells)]) for row in table.rows())


def _open_table(path: Path, found: Bytes | None = None) -> AbstractContextManager[Table]:
    if path.suffix.casefold() == ".xlsx":
        return open_workbook(path)
    return open_text_table(path, found)


def _check_sheet(table: Table) -> None:
    """Refuse a workbook whose dataset is on another sheet than the first, and name that one."""
    layouts = [form.layout for form in FORMATS.values()]
    if isinstance(table, TextTable) or layout_of(layouts, table.header):
        return
    sheet = next((name for name, header in table.others if layout_of(layouts, header)), None)
    if sheet is not None:
        read = "the first sheet is read, and the dataset is on the sheet"
        message = f"{read} {sheet}: make a file of its own of it"
        raise UnknownHeader(Problem(str(table.path), None, None, None, message))


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


def begins_as_dataset(data: bytes) -> bool:
    """Whether bytes that came without a name are a dataset's: a workbook, or half of a header."""
    if data.startswith(_WORKBOOK):
        return True
    with TemporaryDirectory() as folder:
        path = Path(folder, "begin.txt")
        path.write_bytes(data[:_BEGIN])
        return looks_like_dataset(path)


def datasets_in(folder: Path, format_name: str | None = None) -> list[Path]:
    """The files of datasets in a folder and its folders, by their headers, older releases first.

    One with more than half of the columns that it needs is among them, to be told what it lacks.
    Files of refused rows are not: they wait to be corrected.
    """
    found = [path for path in files_in(folder, SUFFIXES) if _is_one(path, format_name)]
    return sorted(
        found, key=lambda path: (path.parent, release_order(release_in(path.name)), path.name)
    )


def _is_one(path: Path, format_name: str | None) -> bool:
    try:
        with _open_table(path) as table:
            header = table.header
            others = [] if isinstance(table, TextTable) else table.others
    except NoWorkbookReader:
        # Nobody can tell whether it is one: better told than passed over.
        return True
    except FileNotFoundError:
        # A link to nowhere; one to a text would be passed over in any case.
        return path.suffix.casefold() != ".txt"
    except (RecountError, UnicodeError, OSError):
        return False
    if own_columns(header):
        return False
    return any(
        _is_header(one, format_name) for one in (header, *(columns for _, columns in others))
    )


def _is_header(header: Sequence[str], format_name: str | None) -> bool:
    layout, share = nearest([form.layout for form in FORMATS.values()], header)
    names = (form.name for form in FORMATS.values() if form.layout is layout)
    return share > 0.5 and format_name in (None, *names)
