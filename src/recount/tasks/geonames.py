"""`recount ingest FILE --format geonames`: a dump of GeoNames into the locations.

A file is read twice, its countries and divisions first, the larger before the smaller, since a
place may come before the division that it is in. All of it is one transaction.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TypeVar

from recount.domain.countries import ALPHA_3
from recount.domain.geonames import DIVISIONS, GeoPlace
from recount.domain.records import Refused
from recount.errors import Problem, RecountError, UsageFault
from recount.formats.geonames import HEADER, GeoNamesFile, NoGeoNames, digest_of
from recount.store.datasets.load import Loaded
from recount.store.places_load import AT_ONCE, PlaceLoader
from recount.store.runs import FileRecord, finish_run, record_files, start_run
from recount.tasks.datasets import DatasetOptions, DatasetOutcome, StrictlyRefused
from recount.tasks.rejects import Rejects, rejects_to
from recount.tasks.storing import (
    Transaction,
    is_absent,
    scratch_database,
    transactions,
    transactions_when_needed,
)

FORMAT = "geonames"
_MOST_PROBLEMS = 1_000

T = TypeVar("T")


class UnknownCountry(UsageFault):
    """A --country that is no ISO 3166-1 code."""

    def __init__(self, given: str) -> None:
        super().__init__(f"--country {given}: give an ISO 3166-1 code, such as TN or TUN")


def ingest_geonames(
    database: str, paths: Sequence[Path], options: DatasetOptions, *, dry_run: bool = False
) -> list[DatasetOutcome]:
    """Store the places of the files, in the order given, each file in one transaction.

    Raises:
        UnknownCountry: `options.country` is no country's code.
    """
    country = _alpha_2(options.country) if options.country else None
    with (
        rejects_to(options.rejects) as rejects,
        transactions_when_needed(database, dry_run=dry_run) as transaction,
    ):
        outcomes = []
        for path in paths:
            file = GeoNamesFile(path, country, options.progress)
            if not is_absent(database) or _would_store(file, strict=options.strict):
                outcomes.append(_ingest(transaction(), file, options, rejects))
                continue
            # No database is made for nothing; what is wrong with the file is told as ever.
            with scratch_database() as scratch, transactions(scratch, dry_run=False) as tried:
                outcomes.append(_ingest(tried, file, options, rejects))
        return outcomes


def _would_store(file: GeoNamesFile, *, strict: bool) -> bool:
    """Whether a new database would hold anything of the file."""
    try:
        records = chain(file.places(divisions=True), file.places(divisions=False))
        if strict:
            return not any(isinstance(record, Refused) for record in records)
        return any(isinstance(record, GeoPlace) for record in records)
    except (RecountError, OSError):
        return False


def _alpha_2(given: str) -> str:
    wanted = given.casefold()
    for two, three in ALPHA_3.items():
        if wanted in (two, three):
            return two.upper()
    raise UnknownCountry(given)


def _ingest(
    transaction: Transaction, file: GeoNamesFile, options: DatasetOptions, rejects: Rejects
) -> DatasetOutcome:
    problems: list[Problem] = []
    run = _Run(file, options, rejects, problems)
    try:
        loaded = run.store(transaction)
    except StrictlyRefused as error:
        whole = Problem(str(file.path), None, None, None, str(error))
        return DatasetOutcome(FORMAT, Loaded(), 1, [*error.problems, whole])
    except NoGeoNames as error:
        return _unread(file.path, str(error).removeprefix(f"{file.path}: "))
    except OSError as error:
        return _unread(file.path, f"can't be read: {error.strerror}")
    return DatasetOutcome(FORMAT, loaded, run.count, run.shown())


def _unread(path: Path, message: str) -> DatasetOutcome:
    return DatasetOutcome(FORMAT, Loaded(), 1, [Problem(str(path), None, None, None, message)])


class _Run:
    """One file on its way: refused rows are counted, shown up to a thousand, and written out."""

    def __init__(
        self, file: GeoNamesFile, options: DatasetOptions, rejects: Rejects,
        problems: list[Problem],
    ) -> None:  # fmt: skip
        self.file = file
        self.options = options
        self.rejects = rejects
        self.problems = problems
        self.count = 0
        self.taken = 0

    def store(self, transaction: Transaction) -> Loaded:
        """Write the file's places in one transaction."""
        digest = digest_of(self.file.path)
        with transaction() as connection:
            loader = PlaceLoader(connection)
            above = list(self._good(divisions=True))
            for kind in DIVISIONS:
                for places in _some(place for place in above if place.kind == kind):
                    loader.load(places)
            for places in _some(place for place in above if place.kind not in DIVISIONS):
                loader.load(places)
            for places in _some(self._good(divisions=False)):
                loader.load(places)
            loader.finish()
            if self.options.strict and self.count:
                raise StrictlyRefused(self.count, self.shown())
            if not self.taken and self.count:
                why = self.problems[0]
                message = f"holds no row of GeoNames; line {why.line} {why.message}"
                raise NoGeoNames(f"{self.file.path}: {message}")
            new, changed, unchanged = loader.counted
            if new or changed:
                run_id = start_run(connection)
                name = str(self.file.path)
                counts = (new, changed, unchanged, self.count)
                record_files(connection, run_id, [FileRecord(1, name, FORMAT, digest, *counts)])
                finish_run(connection, run_id)
        return Loaded(new, changed, unchanged)

    def _good(self, *, divisions: bool) -> Iterator[GeoPlace]:
        for record in self.file.places(divisions=divisions):
            if isinstance(record, Refused):
                self._refuse(record)
            else:
                self.taken += 1
                yield record

    def _refuse(self, refused: Refused) -> None:
        self.count += 1
        if self.count <= _MOST_PROBLEMS:
            self.problems.append(refused.problem)
        self.rejects.add(refused, HEADER)

    def shown(self) -> list[Problem]:
        """The problems that are shown, and how many more there are."""
        more = self.count - _MOST_PROBLEMS
        if more <= 0:
            return self.problems
        message = f"{more} more bad rows; -o FILE lists all"
        return [*self.problems, Problem(str(self.file.path), None, None, None, message)]


def _some(items: Iterable[T]) -> Iterator[list[T]]:
    left = iter(items)
    while some := list(islice(left, AT_ONCE)):
        yield some
