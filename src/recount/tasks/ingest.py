"""`recount ingest`: files into the database, each in a transaction of its own.

Frames and codings are all read and checked before anything is written. What one file changes, with
the totals that follow from it, is committed at once or not at all.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from functools import lru_cache
from pathlib import Path
from sys import maxsize
from typing import NamedTuple

from recount.domain.coding import Coding
from recount.errors import Problem, UsageFault
from recount.formats.coding.check import KnownKeys, check_documents
from recount.formats.coding.positions import Lines, Positions
from recount.formats.coding.reader import Document, files_of, read_all, read_bytes
from recount.formats.datasets.files import FORMATS, UnknownFormat
from recount.formats.folders import distinct
from recount.formats.texts import read_texts, text_in
from recount.store.codings import Count, digest_of_document, document_of
from recount.store.codings.outlets import outlets_of
from recount.store.known import Known, document_with, known_in, text_with
from recount.store.outdated import outdated
from recount.store.reader import Absent, Reader, open_reader
from recount.store.withheld import withheld_in
from recount.tasks.article_files import FORMAT as ARTICLE
from recount.tasks.article_files import ArticleOptions, article_files
from recount.tasks.article_ingest import ArticleOutcome, ingest_articles
from recount.tasks.batches import batches, rejected_with
from recount.tasks.copies import former_copies_first, passed_on_twice
from recount.tasks.datasets import (
    DatasetOptions,
    DatasetOutcome,
    dataset_files,
    ingest_datasets,
)
from recount.tasks.geonames import FORMAT as GEONAMES
from recount.tasks.geonames import ingest_geonames
from recount.tasks.inputs import refuse_inputs
from recount.tasks.requests import check_no_dataset, check_requests, refuse_idle
from recount.tasks.storing import (
    Item,
    Stored,
    Transaction,
    end_run,
    file_record,
    is_absent,
    store_batch,
    text_digest,
    transactions_when_needed,
)
from recount.tasks.texts_of_codings import (
    against_kept_texts,
    texts_that_would_go,
    unreadable_texts,
)

STDIN = "-"


class NothingToIngest(UsageFault):
    """Neither files nor texts."""

    def __init__(self) -> None:
        super().__init__("nothing to ingest: name files or folders, or --texts DIR")


class Kind(NamedTuple):
    """How many records of a kind came in or went, and how many files of it, or rows of a dataset,
    were refused.

    `vanished`: events that a complete release of a dataset no longer holds.
    """

    new: int = 0
    updated: int = 0
    unchanged: int = 0
    removed: int = 0
    rejected: int = 0
    vanished: int = 0

    def plus(self, more: "Kind") -> "Kind":
        """These counts and those."""
        return Kind(*(a + b for a, b in zip(self, more, strict=True)))


class Ingested(NamedTuple):
    """What became of the input; `problems` says why files were rejected.

    `passed_over` names the folders that hold nothing to store; `notes`: what a person must know of
    what was stored.
    """

    kinds: Mapping[str, Kind]
    problems: Sequence[Problem]
    passed_over: Sequence[str]
    notes: Sequence[str] = ()

    @property
    def changed(self) -> bool:
        """Whether the database is another than before."""
        return any(kind.new or kind.updated or kind.vanished for kind in self.kinds.values())


class _Input(NamedTuple):
    """Every document of a run, and what is wrong with some."""

    items: list[Item]
    problems: list[Problem]


def ingest(
    database: str,
    paths: Sequence[Path],
    *,
    texts: Path | None = None,
    dry_run: bool = False,
    stdin: bytes | None = None,
    datasets: DatasetOptions | None = None,
    articles: ArticleOptions | None = None,
) -> Ingested:
    """Store frames, codings, articles and datasets, and article texts where they are given.

    Args:
        database: path or URL; a file that does not exist is made when something can be stored.
        paths: files and folders.
        texts: a folder of article texts, found by digest; also those of articles stored before.
        dry_run: do all of it, and take it back; a missing database is not made.
        stdin: a document given on standard input, or an article, where all are; None: none.
        datasets: how files of datasets among the paths are read; they come after all others.
        articles: what is told of the pages and raw texts among the paths; they come after codings.
    """
    if not paths and texts is None and stdin is None:
        raise NothingToIngest
    options, told = datasets or DatasetOptions(), articles or ArticleOptions()
    # What stands on standard input is an article where all are, else a document.
    page, stdin = (stdin, None) if told.every else (None, stdin)
    if options.format and options.format not in (GEONAMES, *FORMATS) and not told.every:
        raise UnknownFormat(options.format)
    if stdin is not None:
        check_no_dataset(stdin, options)
    tables = [] if told.every else dataset_files(paths, options)
    taken = {path.resolve() for path in tables}
    left = [path for path in paths if path.resolve() not in taken]
    texts_and_pages = article_files(left, told, page)
    others = [path for path in left if path not in texts_and_pages]
    files = distinct(file for files in texts_and_pages.values() for file in files)
    if options.rejects:
        found = [*paths, *tables, *files, *files_of(others), *(texts.rglob("*") if texts else ())]
        refuse_inputs([options.rejects], found)
    an_article = bool(files) or page is not None
    refuse_idle(paths, options, told, any_dataset=bool(tables), any_article=an_article)
    if options.format != GEONAMES and (len(tables) > 1 or others or files or texts):
        # What would be stored before it would be stored without a word.
        check_requests(tables, options)
    outcome = Ingested({}, [], [])
    with transactions_when_needed(database, dry_run=dry_run) as transaction:
        if others or texts is not None or stdin is not None:
            outcome = _ingest_documents(database, others, texts, transaction, stdin)
        if an_article:
            if told.source and "source" not in outcome.kinds and is_absent(database):
                # Known nowhere, so that no database is made only to say so.
                outlets_of(()).given(told.source)
            stored = ingest_articles(transaction, files, told, stdin=page)
            outcome = _with_articles(outcome, stored)
    if tables:
        load = ingest_geonames if options.format == GEONAMES else ingest_datasets
        outcome = _with_datasets(outcome, load(database, tables, options, dry_run=dry_run))
        holding = {str(folder) for table in tables for folder in table.parents}
        passed_over = [name for name in outcome.passed_over if name not in holding]
        outcome = outcome._replace(passed_over=passed_over)
    return _as_shown(outcome, database)


def _as_shown(outcome: Ingested, database: str) -> Ingested:
    """The same, in words without the names of persons that the database withholds.

    What is near a key that is not known, or stands in a note, comes from the database. A database
    with totals by another version's rules has the new ones beside them: that is noted.
    """
    try:
        with open_reader(database) as reader:
            others = outdated(reader)
            if not (outcome.problems or outcome.notes or others):
                return outcome
            withheld = withheld_in(reader)
    except Absent:
        return outcome
    problems = [p._replace(message=withheld.hide(p.message)) for p in outcome.problems]
    notes = [*withheld.hide_in(list(outcome.notes)), *others]
    return outcome._replace(problems=problems, notes=notes)


def _with_articles(outcome: Ingested, stored: ArticleOutcome) -> Ingested:
    kinds = dict(outcome.kinds)
    for kind, count in (pair for counts in stored.counts for pair in counts.items()):
        kinds[kind] = kinds.get(kind, Kind()).plus(Kind(*count))
    if rejected := len({problem.source for problem in stored.problems}):
        kinds[ARTICLE] = kinds.get(ARTICLE, Kind()).plus(Kind(rejected=rejected))
    problems = [*outcome.problems, *stored.problems]
    notes = [*outcome.notes, *stored.notes]
    return Ingested(kinds, problems, outcome.passed_over, notes)


def _with_datasets(outcome: Ingested, loaded: Sequence[DatasetOutcome]) -> Ingested:
    kinds = dict(outcome.kinds)
    for form, counts, rejected, _ in loaded:
        more = Kind(counts.new, counts.changed, counts.unchanged, 0, rejected, counts.vanished)
        kinds[form] = kinds.get(form, Kind()).plus(more)
    problems = [*outcome.problems, *(problem for one in loaded for problem in one.problems)]
    return outcome._replace(kinds=kinds, problems=problems)


def _ingest_documents(
    database: str, paths: Sequence[Path], texts: Path | None,
    transaction: Callable[[], Transaction], stdin: bytes | None,
) -> Ingested:  # fmt: skip
    documents, problems = _read(paths, stdin)
    others = _others(paths, stdin, documents, problems)
    passed_over = [name for name in others if Path(name).is_dir()]
    problems += [_of_no_kind(name) for name in others if name not in passed_over]
    files = read_texts(texts) if texts else {}
    with _reading(database) as reader:
        known = known_in(reader) if reader else Known()
        items = _items(documents, files) + _waiting(reader, known, files, documents)
        problems += _faults(items, known, files, reader)
    problems += rejected_with([item.document for item in items], problems, known.keys)
    given = _Input(items, problems)
    stored: list[Stored] = []
    if {item.document.source for item in items} - _sources(problems):
        stored = _store(transaction(), given, known)
    problems = [*problems, *(problem for batch in stored for problem in batch.problems)]
    notes = _each_once([note for batch in stored for note in batch.notes])
    return Ingested(_kinds(given, stored, problems), _in_order(problems), passed_over, notes)


def _each_once(notes: Sequence[Problem]) -> list[str]:
    """The notes as lines; what is told of no line names records by key, and is told once."""
    told: dict[str | Problem, Problem] = {}
    for note in notes:
        told.setdefault(note.message if note.line is None else note, note)
    return [str(note) for note in told.values()]


def _in_order(problems: Sequence[Problem]) -> list[Problem]:
    """File by file, each from top to bottom, however the faults were found."""
    return sorted(problems, key=lambda p: (p.source, p.line or maxsize, p.column or maxsize))


def _read(paths: Sequence[Path], stdin: bytes | None) -> tuple[list[Document], list[Problem]]:
    """Every document, the faulty ones with what is left of them, and every problem so far."""
    readings = [read_all(paths)]
    if stdin is not None:
        readings.append(read_bytes(STDIN, stdin))
    documents = [d for reading in readings for d in (*reading.documents, *reading.partial)]
    return documents, [problem for reading in readings for problem in reading.problems]


def _others(
    paths: Sequence[Path], stdin: bytes | None, documents: Sequence[Document],
    problems: Sequence[Problem],
) -> list[str]:  # fmt: skip
    """What was named, and holds neither a document nor a problem."""
    sources = {document.source for document in documents} | _sources(problems)
    taken = {Path(source).resolve() for source in sources}
    taken |= {folder for file in taken for folder in file.parents}
    others = [str(path) for path in paths if path.resolve() not in taken]
    return others if stdin is None or STDIN in sources else [*others, STDIN]


def _of_no_kind(name: str) -> Problem:
    """What is wrong with a file that a person meant to be stored, and that is nothing to store."""
    message = "is no coding or frame (`recount: 1` at its top)"
    if name == STDIN:
        message += "; an article needs --format article and --key"
    else:
        message += ", article (.txt, .html) or dataset (.csv, .tsv, .xlsx)"
        message += "; --format tells what else it is"
    return Problem(name, None, None, None, message)


@contextmanager
def _reading(database: str) -> Iterator[Reader | None]:
    """The database as it is; None: there is none yet."""
    with nullcontext() if is_absent(database) else open_reader(database) as reader:
        yield reader


def _items(documents: Sequence[Document], files: Mapping[str, Path]) -> list[Item]:
    return [Item(place, document, files) for place, document in enumerate(documents, start=1)]


def _waiting(
    reader: Reader | None, known: Known, files: Mapping[str, Path], documents: Sequence[Document]
) -> list[Item]:
    """Codings in the database whose text is among the files, and that this run does not bring."""
    brought = {d.record.article.key for d in documents if isinstance(d.record, Coding)}
    waiting: list[Item] = []
    for digest, path in files.items():
        for key in known.lacks_text(digest) if reader else []:
            document = document_with(reader, key) if reader else None
            if document and key not in brought:
                place = len(documents) + len(waiting) + 1
                waiting.append(Item(place, _again(path, digest, document), files, True))
    return waiting


def _again(path: Path, digest: str, document: str) -> Document:
    record = Coding.model_validate_json(document)
    return Document(f"{path} ({record.article.key})", digest, record, Positions(Lines(""), {}, {}))


def _faults(
    items: Sequence[Item], known: Known, files: Mapping[str, Path], reader: Reader | None
) -> list[Problem]:
    """Everything that keeps documents out, beyond what reading them showed."""
    documents = [item.document for item in items]

    @lru_cache(maxsize=8)
    def text_of(digest: str) -> str | None:
        if digest in files:
            return text_in(files[digest])
        return text_with(reader, digest) if reader else None

    faults = unreadable_texts(documents, files)
    readable = [document for document in documents if document.source not in _sources(faults)]
    faults += check_documents(readable, KnownKeys(*known.keys), text_of, known.countries)
    faults += against_kept_texts(readable, known, text_of)
    faults += texts_that_would_go(readable, known, text_of)
    faults += passed_on_twice(readable, known)
    faults = list(dict.fromkeys(faults))
    stored = {item.document.source for item in items if item.keep_persons}
    return [f._replace(line=None, column=None) if f.source in stored else f for f in faults]


def _sources(problems: Sequence[Problem]) -> set[str]:
    return {problem.source for problem in problems}


def _store(transaction: Transaction, given: _Input, known: Known) -> list[Stored]:
    faulty = _sources(given.problems)
    good = {source: item for item in given.items if (source := item.document.source) not in faulty}
    changing = {source: item for source, item in good.items() if not _is_known(item, known)}
    run_id: int | None = None
    stored: list[Stored] = []
    documents = former_copies_first((item.document for item in changing.values()), known)
    for batch in batches(documents, known.keys):
        stored.append(store_batch(transaction, [good[d.source] for d in batch], run_id))
        run_id = stored[-1].run_id
    unchanged = {source: {"coding": Count(unchanged=1)} for source in good.keys() - changing.keys()}
    stored.append(Stored(run_id, unchanged))
    if run_id is not None:
        recorded = {source for batch in stored[:-1] for source in batch.recorded}
        others = [
            file_record(item, unchanged.get(source, {}), rejected=int(source not in good))
            for item in given.items
            if (source := item.document.source) not in recorded
        ]
        end_run(transaction, run_id, others)
    return stored


def _is_known(item: Item, known: Known) -> bool:
    """Whether the database has the coding just so; frames are compared where they are written."""
    record = item.document.record
    if not isinstance(record, Coding):
        return False
    key = record.article.key
    names = key in known.naming or any(
        figure.persons for account in record.accounts for figure in account.casualties
    )
    digest = text_digest(record)
    text_is_new = digest in item.texts and key in known.lacks_text(digest or "")
    same = known.codings.get(key) == digest_of_document(document_of(record))
    return same and not names and not text_is_new


def _kinds(given: _Input, stored: Sequence[Stored], problems: Sequence[Problem]) -> dict[str, Kind]:
    kinds: dict[str, Kind] = {}
    for counts in (counts for batch in stored for counts in batch.counts.values()):
        for kind, count in counts.items():
            kinds[kind] = kinds.get(kind, Kind()).plus(Kind(*count))
    formats = {item.document.source: item.format for item in given.items}
    for source in _sources(problems):
        kind = formats.get(source, "file")
        kinds[kind] = kinds.get(kind, Kind()).plus(Kind(rejected=1))
    return kinds
