"""Files of event datasets into the database: each in one transaction, or not at all."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from recount.domain.batches import Batch, refusals, told_twice
from recount.domain.records import Refused, Release
from recount.errors import Problem, RecountError
from recount.formats.datasets.files import DatasetFile, looks_like_dataset, open_dataset
from recount.formats.datasets.header import UnknownHeader
from recount.formats.datasets.releases import release_order
from recount.formats.datasets.table import NoTable
from recount.store.datasets.bulk import (
    TakenBack,
    bulk_writer,
    indexes_made_after,
)
from recount.store.datasets.load import Loaded, Loader, releases_of
from recount.store.datasets.references import check_references
from recount.store.runs import FileRecord, finish_run, record_files, start_run
from recount.tasks.ahead import read_ahead
from recount.tasks.rejects import Rejects, rejects_to
from recount.tasks.storing import is_absent

_MOST_PROBLEMS = 1_000
_CODINGS = (".yaml", ".yml", ".json")


class DatasetOptions(NamedTuple):
    """What is told of dataset files beyond what they tell.

    `complete`: events that the release no longer holds have vanished from it. `strict`: one bad
    row keeps the file out. `rejects`: where bad rows are written. `progress` is called with the
    bytes read so far. `country`: of GeoNames, only this country's places are taken (ISO 3166-1).
    """

    format: str | None = None
    release: str | None = None
    complete: bool = False
    strict: bool = False
    rejects: Path | None = None
    progress: Callable[[Path, int], None] | None = None
    country: str | None = None


class DatasetOutcome(NamedTuple):
    """What became of one file, and what its format was called."""

    format: str
    loaded: Loaded
    rejected: int
    problems: list[Problem]


class StrictlyRefused(RecountError):
    """A file with a bad row, none of which is stored."""

    def __init__(self, count: int, problems: list[Problem]) -> None:
        self.problems = problems
        rows = "row" if count == 1 else "rows"
        super().__init__(f"nothing is stored, because of {count} bad {rows}")


class OlderRelease(RecountError):
    """A release that a newer one in the database has replaced."""

    def __init__(self, release: Release, newer: str) -> None:
        super().__init__(
            f"{release.title}: the database holds release {newer}, and an older one would take"
            " its changes back"
        )


def dataset_files(paths: Sequence[Path], options: DatasetOptions) -> list[Path]:
    """The paths that are to be read as datasets: the files among them that look like it."""
    if options.format is not None:
        return [p for p in paths if not p.is_dir() and p.suffix.casefold() not in _CODINGS]
    return [path for path in paths if looks_like_dataset(path)]


def ingest_datasets(
    database: str, paths: Sequence[Path], options: DatasetOptions, *, dry_run: bool = False
) -> list[DatasetOutcome]:
    """Store the files in the order given; a file that can't be read is a problem, not a fault."""
    with rejects_to(options.rejects) as rejects, _target(database, dry_run=dry_run) as place:
        return [_ingest(place, path, options, rejects, dry_run) for path in paths]


@contextmanager
def _target(database: str, *, dry_run: bool) -> Iterator[str]:
    """Where to write: a dry run must not make a database."""
    if not (dry_run and is_absent(database)):
        yield database
        return
    with TemporaryDirectory() as folder:
        yield str(Path(folder) / "recount.db")


def _ingest(
    database: str, path: Path, options: DatasetOptions, rejects: Rejects, dry_run: bool
) -> DatasetOutcome:
    try:
        with open_dataset(path, format_name=options.format, release=options.release) as file:
            return _Run(database, path, options, rejects).store(file, dry_run=dry_run)
    except UnknownHeader as error:
        return _refused("dataset", error.problem)
    except StrictlyRefused as error:
        return DatasetOutcome("dataset", Loaded(), 1, [*error.problems, _whole(path, str(error))])
    except (NoTable, OlderRelease) as error:
        return _refused("dataset", _whole(path, str(error).removeprefix(f"{path}: ")))
    except OSError as error:
        message = f"can't be read: {error.strerror}"
        return _refused("dataset", _whole(path, message))


def _whole(path: Path, message: str) -> Problem:
    """A problem of the whole file."""
    return Problem(str(path), None, None, None, message)


def _refused(form: str, problem: Problem) -> DatasetOutcome:
    return DatasetOutcome(form, Loaded(), 1, [problem])


class _Run:
    """One file on its way: refused rows are counted, shown up to a thousand, and written out."""

    def __init__(
        self, database: str, path: Path, options: DatasetOptions, rejects: Rejects
    ) -> None:
        self.database = database
        self.path = path
        self.options = options
        self.rejects = rejects
        self.count = 0
        self.problems: list[Problem] = []

    def store(self, file: DatasetFile, *, dry_run: bool) -> DatasetOutcome:
        loaded = Loaded()
        with _no_garbage_collection(), bulk_writer(self.database, dry_run=dry_run) as connection:
            _refuse_older(file.release, releases_of(connection, file.release.dataset))
            with indexes_made_after(connection, self.path.stat().st_size):
                loader = Loader(connection, file.release, complete=self.options.complete)
                with read_ahead(self.path, file, self.options.release) as batches:
                    for batch in batches:
                        self._load(loader, batch, file)
                complete = self.options.complete and not self.count
                loader.finish(complete=complete)
            loaded = loader.loaded
            if self.options.complete and not complete:
                self._note_incomplete()
            if self.options.strict and self.count:
                raise StrictlyRefused(self.count, self._shown())
            if not loader.touched:
                raise TakenBack
            check_references(connection, loader.before)
            run_id = start_run(connection)
            record = FileRecord(
                1, str(self.path), file.format.name, file.sha256, loaded.new,
                loaded.changed + loaded.vanished, loaded.unchanged, self.count,
            )  # fmt: skip
            record_files(connection, run_id, [record])
            finish_run(connection, run_id)
        return DatasetOutcome(file.format.name, loaded, self.count, self._shown())

    def _load(self, loader: Loader, batch: Batch, file: DatasetFile) -> None:
        for refused in refusals(batch):
            self._refuse(refused, file)
        for line, value in loader.load(batch):
            self._refuse(Refused(told_twice(str(self.path), line, value), ()), file)
        if self.options.progress:
            self.options.progress(self.path, batch.position)

    def _refuse(self, refused: Refused, file: DatasetFile) -> None:
        self.count += 1
        if self.count <= _MOST_PROBLEMS:
            self.problems.append(refused.problem)
        self.rejects.add(refused, file.header)

    def _note_incomplete(self) -> None:
        message = "some rows were refused, so no event is taken as vanished"
        self.problems.append(_whole(self.path, message))

    def _shown(self) -> list[Problem]:
        more = self.count - _MOST_PROBLEMS
        if more <= 0:
            return self.problems
        message = f"{more} more bad rows; -o FILE lists all"
        return [*self.problems, _whole(self.path, message)]


def _refuse_older(release: Release, stored: Sequence[str]) -> None:
    if release.number is None:
        return
    numbers = [key.removeprefix(f"{release.dataset.key}-") for key in stored]
    for number in numbers:
        if number != release.dataset.key and release_order(number) > release_order(release.number):
            raise OlderRelease(release, number)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Rows make no cycles, and looking for some in millions of tuples takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
