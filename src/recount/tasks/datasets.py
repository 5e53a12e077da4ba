"""Files of event datasets into the database: each in one transaction, or not at all."""

import gc
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from recount.domain.batches import (
    Batch,
    contrary_lines,
    refusals,
    told_otherwise,
    told_twice,
)
from recount.domain.records import EventRecord, Refused, Release
from recount.errors import Problem, RecountError
from recount.formats.datasets.files import (
    DatasetFile,
    datasets_in,
    looks_like_dataset,
    open_dataset,
)
from recount.formats.datasets.guards import own_columns
from recount.formats.datasets.header import UnknownHeader
from recount.formats.datasets.releases import release_order
from recount.formats.datasets.table import NoTable
from recount.formats.datasets.workbook import NoWorkbookReader
from recount.formats.folders import distinct
from recount.store.datasets.bulk import (
    TakenBack,
    bulk_writer,
    indexes_made_after,
)
from recount.store.datasets.known import held_by, lacks_some, was_stored, was_stored_in_part
from recount.store.datasets.load import Loaded, Loader, releases_of
from recount.store.datasets.references import check_references
from recount.store.runs import FileRecord, finish_run, record_files, start_run
from recount.tasks.ahead import read_ahead
from recount.tasks.complete_releases import Complete, NoRows, NotNumbered
from recount.tasks.rejects import Rejects, rejects_to
from recount.tasks.storing import is_absent, scratch_database

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOST_PROBLEMS = 1_000
_CODINGS = (".yaml", ".yml", ".json")


class DatasetOptions(NamedTuple):
    """What is told of dataset files beyond what they tell.

    `complete`: events that the release no longer holds have vanished from it. `strict`: one bad
    row keeps the file out. `rejects`: where bad rows are written. `progress` is called with the
    file and the bytes of it read so far. `country`: of GeoNames, only this country's places are
    taken (ISO 3166-1).
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
        if release.number is None:
            which = "an export without --release can't be told to be newer"
        elif release_order(newer) == release_order(release.number):
            which = "this is the same one, written otherwise"
        else:
            which = "an older one would take its changes back"
        super().__init__(f"{release.title}: the database holds release {newer}, and {which}")


def dataset_files(paths: Sequence[Path], options: DatasetOptions) -> list[Path]:
    """The files that are to be read as datasets: those named that look like it, and in folders.

    Each stands there once.
    """
    found: list[Path] = []
    for path in paths:
        if path.is_dir():
            found += datasets_in(path, options.format)
        elif path.suffix.casefold() not in _CODINGS if options.format else looks_like_dataset(path):
            found.append(path)
    return distinct(found)


def ingest_datasets(
    database: str, paths: Sequence[Path], options: DatasetOptions, *, dry_run: bool = False
) -> list[DatasetOutcome]:
    """Store the files in the order given; a file that can't be read is a problem, not a fault."""
    complete = Complete(paths, options.format, options.release) if options.complete else None
    with rejects_to(options.rejects) as rejects, _target(database, dry_run=dry_run) as target:
        run = _Command(*target, options, rejects, complete)
        return [_ingest(run, path) for path in paths]


class _Command(NamedTuple):
    """What holds for every file of a command; `complete`: None where releases may be slices.

    `dry_run`: what each file stores is taken back before the next is read.
    """

    database: str
    dry_run: bool
    options: DatasetOptions
    rejects: Rejects
    complete: Complete | None


@contextmanager
def _target(database: str, *, dry_run: bool) -> Iterator[tuple[str, bool]]:
    """Where to write, and whether to take it back: a dry run must not make a database."""
    if not (dry_run and is_absent(database)):
        yield database, dry_run
        return
    with scratch_database() as scratch:
        # It goes as a whole, so that a file may be told from what the one before it stored.
        yield scratch, False


@contextmanager
def _made_for_something(command: _Command, path: Path, file: DatasetFile) -> Iterator[_Command]:
    """The command; on a database that goes again where a new one would hold nothing of the file.

    What is wrong with the file is told as ever.
    """
    if not is_absent(command.database) or _would_store(command.options, path, file):
        yield command
        return
    with scratch_database() as scratch:
        yield command._replace(database=scratch)


def _would_store(options: DatasetOptions, path: Path, file: DatasetFile) -> bool:
    name, release = file.format.name, options.release
    try:
        with open_dataset(path, format_name=name, release=release, found=file.found) as again:
            if options.strict:
                return not contrary_lines(_without_fault(again))
            return any(isinstance(record, EventRecord) for record in again)
    except (RecountError, OSError):
        return False


def _without_fault(file: DatasetFile) -> Iterator[EventRecord]:
    for record in file:
        if isinstance(record, Refused):
            raise StrictlyRefused(1, [record.problem])
        yield record


def _ingest(command: _Command, path: Path) -> DatasetOutcome:
    options = command.options
    try:
        with open_dataset(path, format_name=options.format, release=options.release) as file:
            try:
                with _made_for_something(command, path, file) as writing:
                    return _Run(writing, path, file).store()
            except RecountError:
                if command.complete:
                    command.complete.refuse(file.release)
                raise
    except UnknownHeader as error:
        return _refused("dataset", error.problem)
    except StrictlyRefused as error:
        return DatasetOutcome("dataset", Loaded(), 1, [*error.problems, _whole(path, str(error))])
    except (NoTable, NoWorkbookReader, OlderRelease, NoRows, NotNumbered) as error:
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
    """One file on its way: refused rows are counted and written out.

    The bad ones are shown one by one, up to a thousand; those of events that are stored with
    columns that the file lacks in one line together.
    """

    def __init__(self, command: _Command, path: Path, file: DatasetFile) -> None:
        self.command = command
        self.path = path
        self.file = file
        self.options = command.options
        self.count = 0
        self.narrow = 0
        self.problems: list[Problem] = []

    def store(self) -> DatasetOutcome:
        file, dry_run = self.file, self.command.dry_run
        if self.command.complete:
            self.command.complete.begin(file.release)
        loaded = Loaded()
        with (
            _no_garbage_collection(),
            bulk_writer(self.command.database, dry_run=dry_run) as connection,
        ):
            releases = releases_of(connection, file.release.dataset)
            newer = _newer_than(file.release, releases)
            if newer is not None:
                loaded = self._known(connection, newer)
                raise TakenBack
            with indexes_made_after(connection, self.path.stat().st_size):
                contrary = file.contrary | self._undecided(connection, releases)
                loader = Loader(connection, file.release, absent=file.absent, contrary=contrary)
                with read_ahead(self.path, file, self.options.release) as batches:
                    for batch in batches:
                        self._load(loader, batch)
                self.command.rejects.finish(self.path, file)
                self._finish(loader)
            loaded = loader.loaded
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

    def _undecided(self, connection: "Connection", releases: Container[str]) -> frozenset[int]:
        """The lines of contrary rows of a file whose release, one of those given, is stored.

        Somebody may have decided which of them is right, before or since, and a file that holds
        both has nothing to say of it. Told by a pass of its own: the first of such rows is stored
        before the second is read. Among refused rows their reasons decide, the first time.
        """
        file, form = self.file, self.file.format.name
        if own_columns(file.header) or was_stored(connection, form, file.sha256):
            may_hold = was_stored_in_part(connection, form, file.sha256)
        else:
            may_hold = file.release.article_key in releases
        if not may_hold:
            return frozenset()
        name, release = file.format.name, self.options.release
        with open_dataset(self.path, format_name=name, release=release) as again:
            return contrary_lines(again)

    def _known(self, connection: "Connection", newer: str) -> Loaded:
        """The rows of a file of an older release that was stored before, and changes nothing.

        Raises:
            OlderRelease: it was not, or would let events vanish that have not.
        """
        file, complete = self.file, self.command.complete
        known = was_stored(connection, file.format.name, file.sha256)
        held = held_by(connection, file.release) if known else frozenset()
        rows = 0
        if held and not (complete and lacks_some(connection, file.release)):
            with read_ahead(self.path, file, self.options.release) as batches:
                for batch in batches:
                    known = known and all(row[1] in held for row in batch.events)
                    rows += len(batch.events) + batch.repeated
                    if self.options.progress:
                        self.options.progress(self.path, batch.position)
        if not (known and rows):
            raise OlderRelease(file.release, newer)
        if complete:
            complete.end(file.release, refused=False)
        return Loaded(unchanged=rows)

    def _load(self, loader: Loader, batch: Batch) -> None:
        for refused in refusals(batch):
            self._refuse(refused)
        told = loader.load(batch)
        for line, value in told.twice:
            self._refuse(Refused(told_twice(str(self.path), line, value), ()))
        for line, value in told.contrary:
            self._refuse(Refused(told_otherwise(str(self.path), line, value), ()))
        for line, value in told.narrow:
            self._pass_over(line, value)
        if self.options.progress:
            self.options.progress(self.path, batch.position)

    def _finish(self, loader: Loader) -> None:
        """Tell what vanished, if it is known by now, and make the totals."""
        complete, release = self.command.complete, self.file.release
        if complete is None:
            loader.finish(complete=False)
            return
        if not (sum(loader.loaded) or self.count):
            raise NoRows
        known = complete.end(release, refused=bool(self.count))
        seen = complete.seen(release)
        loader.finish(complete=bool(known), seen=seen)
        if self.command.dry_run:
            seen[:] = {*seen, *loader.held()}
        if known is None:
            message = "some rows were refused, so no event is taken as vanished"
            self.problems.append(_whole(self.path, message))

    def _refuse(self, refused: Refused) -> None:
        self.count += 1
        if self.count - self.narrow <= _MOST_PROBLEMS:
            self.problems.append(refused.problem)
        self.command.rejects.add(refused, self.file.header, self.file.release.number)

    def _pass_over(self, line: int, value: str) -> None:
        """A row of an event that is stored with columns that the file lacks."""
        self.count += 1
        self.narrow += 1
        message = f"{value} is stored with columns that this file lacks"
        problem = Problem(str(self.path), line, None, None, message)
        self.command.rejects.add(Refused(problem, ()), self.file.header)

    def _shown(self) -> list[Problem]:
        shown = [*self.problems]
        more = self.count - self.narrow - _MOST_PROBLEMS
        if more > 0:
            shown.append(_whole(self.path, f"{more} more bad rows; -o FILE lists all"))
        if self.narrow:
            shown.append(_whole(self.path, too_narrow(self.narrow, self.file.absent)))
        return shown


def too_narrow(count: int, absent: Sequence[str]) -> str:
    """Says which columns would have to be there to replace what is stored."""
    events = "1 event stays as it was" if count == 1 else f"{count} events stay as they were"
    return (
        f"{events}, stored from a file with more columns: this one lacks {', '.join(absent)};"
        " ingest an export that has them"
    )


def _newer_than(release: Release, stored: Sequence[str]) -> str | None:
    """The newest stored release by which a file's is an older one; None: there is none.

    One that is the same, written otherwise, comes first.
    """
    numbers = [
        key.removeprefix(f"{release.dataset.key}-") for key in stored if key != release.dataset.key
    ]
    # An export that tells no release is older than any that does.
    order = release_order(release.number)
    newer = [n for n in numbers if n != release.number and release_order(n) >= order]
    return max(newer, key=lambda n: (release_order(n) == order, release_order(n)), default=None)


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
