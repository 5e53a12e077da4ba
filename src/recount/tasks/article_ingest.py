"""`recount ingest` of articles: pages and raw texts, so that codings can be held against them.

An article is known by the digest of its text, else by that of its page, else by its key. A text
that a coding names is attached to the coding's article, if the coding's evidence lies in it.
Each file has a transaction of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from recount.domain.coding import Coding
from recount.errors import Problem
from recount.formats.coding.check_spans import faulty_spans
from recount.formats.coding.positions import Lines, Positions
from recount.formats.coding.reader import Document
from recount.store.codings import Changes, Count, Unfit, write_coding
from recount.store.codings.outlets import Outlets, outlets_in
from recount.store.codings.uncoded import (
    Held,
    OtherText,
    keep_page,
    name_page,
    name_text,
    with_key,
    with_raw,
    with_text,
    write_article,
)
from recount.store.runs import FileRecord, finish_run, record_files, start_run
from recount.store.totals import reconcile
from recount.tasks.article_files import ArticleOptions, Given, Page, given_articles
from recount.tasks.storing import Transaction

if TYPE_CHECKING:
    from sqlalchemy import Connection


class ArticleOutcome(NamedTuple):
    """What became of articles: counts by kind for each stored file, problems, and notes."""

    counts: list[dict[str, Count]]
    problems: list[Problem]
    notes: list[str]


class _Belied(Unfit):
    """A text in which the evidence of its article's coding does not lie."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("the text is not attached")
        self.problems = problems


def ingest_articles(
    transaction: Callable[[], Transaction],
    files: Sequence[Path],
    options: ArticleOptions,
    *,
    stdin: bytes | None = None,
) -> ArticleOutcome:
    """Store articles in the order given; one that can't be stored is a problem, not a fault.

    Args:
        transaction: gives how to open transactions on the database, once there is something to
            store.
        files: pages and raw texts.
        options: what a person tells of them.
        stdin: an article given on standard input; None: none.
    """
    outcome = ArticleOutcome([], [], [])
    readings = given_articles(files, options, stdin)
    for first in readings:
        if isinstance(first, Problem):
            outcome.problems.append(first)
            continue
        _Run(transaction(), options, outcome).store(chain([first], readings))
    return outcome


class _Run:
    """Articles on their way into one database; the run is recorded once something has changed."""

    def __init__(
        self, transaction: Transaction, options: ArticleOptions, outcome: ArticleOutcome
    ) -> None:
        self._transaction = transaction
        self._outcome = outcome
        self._run_id: int | None = None
        with transaction() as connection:
            self._outlets = outlets_in(connection)
        self._source = self._outlets.given(options.source) if options.source else None

    def store(self, readings: Iterator[Given | Problem]) -> None:
        """Store each article; refused ones become problems."""
        for position, reading in enumerate(readings, 1):
            if isinstance(reading, Problem):
                self._outcome.problems.append(reading)
                continue
            try:
                self._outcome.counts.append(self._store(position, reading))
            except _Belied as error:
                self._outcome.problems.extend(error.problems)
            except Unfit as error:
                problem = Problem(reading.name, None, None, None, str(error))
                self._outcome.problems.append(problem)
        if self._run_id is not None:
            with self._transaction() as connection:
                finish_run(connection, self._run_id)

    def _store(self, position: int, article: Given) -> dict[str, Count]:
        article = _with_source(article, self._source, self._outlets)
        with self._transaction() as connection:
            changes, notes = store_article(connection, article)
            run_id = self._run_id
            if changes.anything:
                run_id = run_id or start_run(connection)
                record_files(connection, run_id, [_record(position, article, changes)])
        self._run_id = run_id
        self._outcome.notes.extend(f"{article.name}: {note}" for note in (*article.notes, *notes))
        return dict(changes.counts)


def _with_source(article: Given, told: str | None, outlets: Outlets) -> Given:
    source = told or outlets.named(article.outlet)
    if source is None:
        if not article.outlet:
            return article
        note = f"its outlet {article.outlet!r} is the name of no source, or of several"
        return article._replace(notes=(*article.notes, note))
    return article._replace(record=article.record.model_copy(update={"source": source}))


def _record(position: int, article: Given, changes: Changes) -> FileRecord:
    content = article.page.sha256 if article.page else sha256(article.text.encode()).hexdigest()
    columns = zip(Count(), *changes.counts.values(), strict=True)
    new, updated, unchanged, _ = (sum(column) for column in columns)
    return FileRecord(position, article.name, "article", content, new, updated, unchanged, 0)


def store_article(connection: "Connection", article: Given) -> tuple[Changes, list[str]]:
    """Store an article or what is new of it, with the totals that follow; and what to tell.

    Raises:
        Unfit: the database holds what speaks against it.
    """
    changes, notes = _stored(connection, article)
    page = article.page
    # Two pages may hold one text; kept is the one that the article was read from.
    if page is None or not with_raw(connection, page.sha256):
        return changes, notes
    return with_page(connection, changes, page), notes


def with_page(connection: "Connection", changes: Changes, page: Page) -> Changes:
    """Keep the page of an article, and return what changed, the page included."""
    count = keep_page(connection, *page)
    return changes._replace(counts={**changes.counts, "page": count}) if count.new else changes


def _stored(connection: "Connection", article: Given) -> tuple[Changes, list[str]]:
    digest = article.record.text.sha256 if article.record.text else ""
    same = with_text(connection, digest)
    waiting = [held for held in same if held.document and not held.has_text]
    if waiting:
        return _attached(connection, article, waiting), []
    if same:
        return _known(connection, article, same)
    if article.page and (read_before := with_raw(connection, article.page.sha256)):
        return _read_otherwise(read_before[0])
    held = with_key(connection, article.record.key)
    if held and held.document:
        if held.text_sha256 is not None:
            raise OtherText(held.key)
        changes = _attached(connection, article, [held])
        name_text(connection, held, article.record)
        return changes, []
    return write_article(connection, article.record, article.text), []


def _known(
    connection: "Connection", article: Given, same: Sequence[Held]
) -> tuple[Changes, list[str]]:
    """The text is there: what is told of an article without a coding may be new."""
    key = article.record.key
    held = next((one for one in same if one.key == key), same[0])
    if held.key != key:
        # What it tells of itself may be of another publication of the text.
        note = f"its text is that of the article {held.key}, which stays as it is"
        return Changes({"article": Count(unchanged=1)}), [note]
    if held.document:
        return Changes({"article": Count(unchanged=1)}), []
    return write_article(connection, article.record, article.text), []


def _read_otherwise(held: Held) -> tuple[Changes, list[str]]:
    """The page is there, and another reader read another text out of it, which stays."""
    note = f"it is the page of the article {held.key}, whose text was read out of it otherwise"
    if not held.has_text:
        note += ", so that this one is not attached"
    return Changes({"article": Count(unchanged=1)}), [note]


def _attached(connection: "Connection", article: Given, waiting: Sequence[Held]) -> Changes:
    """Attach the text to articles whose codings name it; their evidence becomes places in it."""
    events: frozenset[int] = frozenset()
    for held in waiting:
        coding = Coding.model_validate_json(held.document or "")
        _check_evidence(article, held, coding)
        changes = write_coding(connection, coding, article.text, keep_persons=True)
        if article.page:
            name_page(connection, held, article.page.sha256)
        events |= changes.events
    if events:
        reconcile(connection, sorted(events))
    unchanged = Count(unchanged=len(waiting))
    return Changes({"article": unchanged, "text": Count(new=len(waiting))}, events)


def _check_evidence(article: Given, held: Held, coding: Coding) -> None:
    text = coding.article.text or article.record.text
    record = coding.model_copy(update={"article": coding.article.model_copy(update={"text": text})})
    document = Document(article.name, "", record, Positions(Lines(""), {}, {}))
    why = f"its text can't be attached to {held.key}, whose coding it belies"
    problems = [
        Problem(article.name, None, None, ".".join(map(str, path)), f"{message}; {why}")
        for path, message in faulty_spans(document, lambda _digest: article.text)
    ]
    if problems:
        raise _Belied(problems)
