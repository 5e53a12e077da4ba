"""Documents that passed every check into the database, each in a transaction of its own."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from recount.domain.coding import Coding, Frame
from recount.domain.references import names_in, records_in, references_of
from recount.errors import Problem
from recount.formats.coding.check import problem_of
from recount.formats.coding.reader import Document
from recount.formats.coding.walk import Fault
from recount.formats.texts import text_in
from recount.store.codings import Changes, Count, Unfit, write_coding, write_frame
from recount.store.codings.keyed import renamed
from recount.store.engine import is_new, writers
from recount.store.runs import (
    FileRecord,
    finish_run,
    record_files,
    record_former,
    start_run,
    wait_for_other_ingests,
)
from recount.store.totals import reconcile

if TYPE_CHECKING:
    from sqlalchemy import Connection

Transaction = Callable[[], AbstractContextManager["Connection"]]


class Item(NamedTuple):
    """A document of a run, its place among the files of the run, and what else is known of it."""

    position: int
    document: Document
    texts: Mapping[str, Path]
    keep_persons: bool = False

    @property
    def format(self) -> str:
        """What the file was read as."""
        return "frame" if isinstance(self.document.record, Frame) else "coding"


class Stored(NamedTuple):
    """What became of documents: counts by source and kind, or the problems that kept them out.

    `run_id` is None until something has changed; `recorded`: sources that the run's record names;
    `notes`: what a person must know of what was stored, each with its place.
    """

    run_id: int | None
    counts: Mapping[str, Mapping[str, Count]]
    problems: Sequence[Problem] = ()
    recorded: frozenset[str] = frozenset()
    notes: Sequence[Problem] = ()


def store_batch(transaction: Transaction, batch: Sequence[Item], run_id: int | None) -> Stored:
    """Store documents together, with the totals that follow, or none of them."""
    from sqlalchemy.exc import IntegrityError

    try:
        with transaction() as connection:
            return _store(connection, batch, run_id)
    except Unfit as error:
        message = str(error)
    except IntegrityError as error:
        message = f"the database refuses it: {error.orig}"
    problems = [Problem(item.document.source, None, None, None, message) for item in batch]
    return Stored(run_id, {}, problems)


def _store(connection: "Connection", batch: Sequence[Item], run_id: int | None) -> Stored:
    # Heavy, and needed only where something is stored.
    from recount.tasks.contrary import contrary_counts

    changes = {item.document.source: _write(connection, item) for item in batch}
    recorded: frozenset[str] = frozenset()
    if any(change.anything for change in changes.values()):
        run_id = run_id or start_run(connection)
        for change in changes.values():
            if change.former:
                record_former(connection, run_id, change.former)
        records = [file_record(item, changes[item.document.source].counts) for item in batch]
        record_files(connection, run_id, records)
        recorded = frozenset(changes)
        events = {event for change in changes.values() for event in change.events}
        if events:
            reconcile(connection, sorted(events))
    counts = {source: change.counts for source, change in changes.items()}
    notes = [
        Problem(source, None, None, None, note)
        for source, change in changes.items()
        for note in change.notes
    ]
    for item in batch:
        if changes[item.document.source].anything and not item.keep_persons:
            notes += contrary_counts(item.document)
            notes += _former_keys_of_events(connection, item.document)
    return Stored(run_id, counts, recorded=recorded, notes=notes)


def _former_keys_of_events(connection: "Connection", document: Document) -> Iterator[Problem]:
    """A remark on each reference to an event that is called otherwise by now."""
    now = renamed(connection, references_of(document.record).events)
    for path, record in records_in(document.record) if now else ():
        for field, sort in names_in(type(record)):
            value = getattr(record, field)
            for place, key in enumerate(value if isinstance(value, list) else [value]):
                if sort == "events" and key in now:
                    at = (*path, field, place) if isinstance(value, list) else (*path, field)
                    message = f"`{key}` is now called `{now[key]}`, and is stored as that"
                    yield problem_of(document, Fault(at, message))


def _write(connection: "Connection", item: Item) -> Changes:
    record = item.document.record
    if isinstance(record, Frame):
        return write_frame(connection, record)
    text = _given_text(record, item.texts)
    return write_coding(connection, record, text, keep_persons=item.keep_persons)


def _given_text(record: Coding, texts: Mapping[str, Path]) -> str | None:
    """The article's text among the texts given with the run; None: it is not there."""
    path = texts.get(text_digest(record) or "")
    return text_in(path) if path else None


def text_digest(record: Coding | Frame) -> str | None:
    """The digest of the text that a coding is of; None where it gives none."""
    text = record.article.text if isinstance(record, Coding) else None
    return text.sha256 if text else None


def file_record(item: Item, counts: Mapping[str, Count], rejected: int = 0) -> FileRecord:
    """The row of ingest_file of a document."""
    columns = zip(Count(), *counts.values(), strict=True)
    # What went is told to the person; a text goes with the change of its coding.
    new, updated, unchanged, _ = (sum(column) for column in columns)
    return FileRecord(
        item.position,
        item.document.source,
        item.format,
        item.document.sha256,
        new,
        updated,
        unchanged,
        rejected,
    )


def end_run(transaction: Transaction, run_id: int, others: Sequence[FileRecord]) -> None:
    """Record the files that changed nothing, and that the run has ended."""
    with transaction() as connection:
        record_files(connection, run_id, others)
        finish_run(connection, run_id)


class _TakenBack(Exception):
    """Rolls a dry run back."""


def is_absent(database: str) -> bool:
    """Whether the database is yet to be made: no file, an empty one, or one without tables."""
    return is_new(database)


@contextmanager
def scratch_database() -> Iterator[str]:
    """Where a database may be made that is gone when the block ends."""
    with TemporaryDirectory() as folder:
        yield str(Path(folder) / "recount.db")


@contextmanager
def transactions(database: str, *, dry_run: bool) -> Iterator[Transaction]:
    """How to open transactions on a database; in a dry run all are taken back at the end."""
    with scratch_database() as scratch:
        place = scratch if dry_run and is_absent(database) else database
        with writers(place) as transaction:
            if dry_run:
                with suppress(_TakenBack), _alone(transaction) as connection:
                    yield lambda: _savepoint(connection)
                    raise _TakenBack
            else:
                yield lambda: _alone(transaction)


@contextmanager
def transactions_when_needed(
    database: str, *, dry_run: bool = False
) -> Iterator[Callable[[], Transaction]]:
    """The same, opened when they are first asked for: a database is made for what is stored only.

    What a dry run has stored is there until the block ends, for what refers to it.
    """
    with ExitStack() as stack:
        yield cache(lambda: stack.enter_context(transactions(database, dry_run=dry_run)))


@contextmanager
def _alone(transaction: Transaction) -> Iterator["Connection"]:
    with transaction() as connection:
        wait_for_other_ingests(connection)
        yield connection


@contextmanager
def _savepoint(connection: "Connection") -> Iterator["Connection"]:
    with connection.begin_nested():
        yield connection
