"""A corpus on its way into a database: drafted by processes, stored by one, batch after batch.

A batch is one transaction with the totals that follow from it: what dies in the middle leaves
whole articles, and the same corpus again changes nothing of them.
"""

import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from recount.errors import Problem
from recount.store.codings import Count, Unfit
from recount.store.codings.outlets import Outlets, outlets_in, outlets_of
from recount.store.named import NotKnown
from recount.store.reader import open_reader
from recount.store.runs import FileRecord, finish_run, record_files, record_former, start_run
from recount.store.totals import reconcile
from recount.tasks.article_files import ArticleOptions
from recount.tasks.auto.documents import Corpus, Job
from recount.tasks.auto.drafting import Drafted, Drafter
from recount.tasks.auto.keeping import KeptDraft, keep_draft
from recount.tasks.storing import Transaction, is_absent, transactions
from recount.tasks.workers import leave_interrupts

if TYPE_CHECKING:
    from sqlalchemy import Connection

BATCH = 64
"""Documents a job that are read ahead, and stored together."""


class AutoOutcome(NamedTuple):
    """What became of the documents: counts by kind, and how many of them are as told."""

    kinds: Mapping[str, Count]
    told: Mapping[str, int]
    rejected: int

    @property
    def changed(self) -> bool:
        """Whether the database is another than before."""
        return any(count.new or count.updated for count in self.kinds.values())


def draft_corpus(
    database: str,
    corpus: Corpus,
    options: ArticleOptions,
    *,
    report: Callable[[Problem], None],
    jobs: int = 1,
) -> AutoOutcome:
    """Draft and store the documents of a corpus.

    Args:
        database: path or URL; it is made when there is something to store.
        corpus: what to draft.
        options: what a person tells of all of them.
        report: called with every problem, as it comes.
        jobs: processes to share the drafting among.

    Raises:
        RecountError: the database can't be written, or the source told is none of it.
    """
    absent = is_absent(database)
    options = options._replace(source=_source(None if absent else database, options.source))
    run = _Run(report)
    with ExitStack() as stack:
        work = Drafter(options, None if absent else database)
        for batch in stack.enter_context(_drafted(work, corpus.documents(), jobs)):
            good = [one for one in batch if run.takes(one)]
            if good and run.transaction is None:
                run.transaction = stack.enter_context(transactions(database, dry_run=False))
            run.store([one for one in good if isinstance(one, Drafted)])
        run.end(corpus)
    return run.outcome()


def _source(database: str | None, told: str | None) -> str | None:
    """The key of the source that a person told, looked up once for all documents."""
    if told is None:
        return None
    if database is None:
        raise NotKnown("source", told, [])
    with open_reader(database) as reader:
        rows = reader.rows("SELECT key, name FROM source ORDER BY key").rows
    return outlets_of((str(key), str(name)) for key, name in rows).given(told)


@contextmanager
def _drafted(
    work: Drafter, documents: Iterator[Job], jobs: int
) -> Iterator[Iterator[list[Drafted | Problem]]]:
    """The documents as drafted, in batches, in order."""
    if jobs == 1:
        yield _batches(documents, BATCH, lambda batch: map(work, batch))
        return
    # A fork of a process with threads may hang; a fresh interpreter imports little here.
    with multiprocessing.get_context("spawn").Pool(jobs, _begin, (work,)) as pool:
        yield _batches(documents, jobs * BATCH, lambda batch: pool.imap(_work, batch, chunksize=4))


_of_this_process: list[Drafter] = []


def _begin(work: Drafter) -> None:
    """Give a process its drafter, which would lose what it knows if each document brought one."""
    leave_interrupts()
    _of_this_process[:] = [work]


def _work(job: Job) -> Drafted | Problem:
    return _of_this_process[0](job)


def _batches(
    documents: Iterator[Job],
    size: int,
    work: Callable[[list[Job]], Iterable[Drafted | Problem]],
) -> Iterator[list[Drafted | Problem]]:
    while batch := list(islice(documents, size)):
        yield list(work(batch))


class _Run:
    """What has become of a corpus so far."""

    def __init__(self, report: Callable[[Problem], None]) -> None:
        self.transaction: Transaction | None = None
        self._report = report
        self._outlets: Outlets | None = None
        self._run_id: int | None = None
        self._rejected: Counter[str] = Counter()
        self._told: Counter[str] = Counter()
        self._kinds: dict[str, Count] = {}
        self._by_source: dict[str, Count] = {}
        # Hashes rather than words: a corpus may have millions of documents.
        self._texts: dict[int, int] = {}

    def takes(self, one: Drafted | Problem) -> bool:
        """Whether it may be stored; else it is told: it is no document, or its key is taken."""
        if isinstance(one, Problem):
            self._refuse(one)
            return False
        article = one.coding.record.article
        text = hash(one.text)
        if self._texts.setdefault(hash(article.key), text) == text:
            return True
        message = f"its key would be {article.key}, which another document of the corpus has"
        self._refuse(one.job.problem(message))
        return False

    def _refuse(self, problem: Problem) -> None:
        self._rejected[problem.source] += 1
        self._report(problem)

    def store(self, batch: Sequence[Drafted]) -> None:
        """Store a batch in one transaction; a document that can't be stored is left out of it."""
        if self.transaction is None:
            return
        with self.transaction() as connection:
            self._outlets = self._outlets or outlets_in(connection)
            results = [(one, _kept(connection, one, self._outlets)) for one in batch]
            kept = [(one, found) for one, found in results if isinstance(found, KeptDraft)]
            run_id = self._recorded(connection, [found for _, found in kept])
        self._run_id = run_id
        for one, found in results:
            if isinstance(found, Problem):
                self._refuse(found)
            else:
                self._count(one, found)

    def _recorded(self, connection: "Connection", kept: Sequence[KeptDraft]) -> int | None:
        """Make the totals of a batch, record what its codings said before, and name its run."""
        changes = [one.changes for one in kept if one.changes.anything]
        if not changes:
            return self._run_id
        run_id = self._run_id or start_run(connection)
        for change in changes:
            if change.former:
                record_former(connection, run_id, change.former)
        events = {event for change in changes for event in change.events}
        if events:
            reconcile(connection, sorted(events))
        return run_id

    def _count(self, one: Drafted, kept: KeptDraft) -> None:
        for kind, count in kept.changes.counts.items():
            self._kinds[kind] = _sum(self._kinds.get(kind, Count()), count)
            source = one.job.source
            self._by_source[source] = _sum(self._by_source.get(source, Count()), count)
        self._told += Counter(kept.told)

    def end(self, corpus: Corpus) -> None:
        """Record the files of a run that changed something, and that it has ended."""
        if self.transaction is None or self._run_id is None:
            return
        with self.transaction() as connection:
            record_files(connection, self._run_id, list(self._files(corpus)))
            finish_run(connection, self._run_id)

    def _files(self, corpus: Corpus) -> Iterator[FileRecord]:
        for position, (source, sha256) in enumerate(corpus.digests(), 1):
            new, updated, unchanged, _ = self._by_source.get(source, Count())
            counts = (new, updated, unchanged, self._rejected[source])
            yield FileRecord(position, source, "draft", sha256, *counts)

    def outcome(self) -> AutoOutcome:
        """What became of all."""
        return AutoOutcome(self._kinds, +self._told, self._rejected.total())


def _kept(connection: "Connection", one: Drafted, outlets: Outlets) -> KeptDraft | Problem:
    # A savepoint each: what keeps one document out must leave nothing of it.
    try:
        with connection.begin_nested():
            return keep_draft(connection, one, outlets)
    except Unfit as error:
        return one.job.problem(str(error))


def _sum(one: Count, other: Count) -> Count:
    return Count(*(a + b for a, b in zip(one, other, strict=True)))
