"""`recount draft --ndjson`: figures and events of many documents, one JSON line each."""

import json
import multiprocessing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from itertools import islice
from multiprocessing.pool import Pool, ThreadPool
from typing import Any, NamedTuple

from recount.domain.edtf import parse_period
from recount.errors import Problem, RecountError, UsageFault
from recount.extract.figure import Figure
from recount.extract.figures import figures_in
from recount.extract.sentences.language import is_english
from recount.extract.unread import unread_in
from recount.store.reader import open_reader
from recount.tasks.drafting.found import About, Draft, draft_of
from recount.tasks.drafting.known import NOTHING, Known, bound_to, known_in
from recount.tasks.drafting.proposing import proposed_for
from recount.tasks.drafting.told_events import told_events
from recount.tasks.finding import Findings
from recount.tasks.workers import leave_interrupts

_BATCH = 64
"""Documents a job that are read ahead: memory stays flat however long the stream is."""

_ENCODER = json.JSONEncoder(ensure_ascii=False)

FiguresOf = Callable[[str], tuple[Sequence[Figure], Mapping[str, object]]]
"""From a text to its figures, and what else a line tells of it.

A RecountError is the line's problem, unless it is a UsageFault, which ends the stream.
"""


class Line(NamedTuple):
    """One line of a stream of documents; `number` counts from 1."""

    source: str
    number: int
    text: bytes


def stream(
    source: str, lines: Iterable[bytes], *, jobs: int = 1, asked: FiguresOf | None = None,
    database: str | None = None,
) -> Iterator[str | Problem]:  # fmt: skip
    """One JSON document for each line, in order, or what is wrong with the line.

    Args:
        source: the name of the stream, for problems.
        lines: `{"doc", "text", "published"?}` documents as JSON; empty lines are passed over.
        jobs: processes to share the work among, or threads where somebody else is asked.
        asked: who finds the figures; None: the rules.
        database: path or URL of the database whose actors, places and events may be meant; None:
            none are looked up.

    Raises:
        RecountError: the database can't be read.
    """
    numbered = (Line(source, number, line) for number, line in enumerate(lines, 1) if line.strip())
    _known.cache_clear()
    if database:
        _known(database)
    work = partial(drafted, figures_of=asked or by_rules, database=database)
    if jobs == 1:
        yield from map(work, numbered)
        return
    with _pool(jobs, waits=asked is not None) as pool:
        while batch := list(islice(numbered, jobs * _BATCH)):
            yield from pool.imap(work, batch, chunksize=1 if asked else 8)


def _pool(jobs: int, *, waits: bool) -> Pool:
    """Threads for work that waits for an answer, processes for work that is our own."""
    if waits:
        return ThreadPool(jobs)
    # A fork of a process with threads may hang; a fresh interpreter imports little here.
    return multiprocessing.get_context("spawn").Pool(jobs, leave_interrupts)


def by_rules(text: str) -> tuple[list[Figure], Mapping[str, object]]:
    """What the rules find."""
    return figures_in(text), {}


def drafted(
    line: Line, figures_of: FiguresOf = by_rules, database: str | None = None
) -> str | Problem:
    """The figures and events of one line's document as a line of JSON, without its end.

    With them the numbers of people that are in no figure.
    """
    document = _document(line)
    if isinstance(document, Problem):
        return document
    try:
        figures, fields = figures_of(document["text"])
    except UsageFault:
        raise  # no other line would fare better
    except RecountError as error:
        return Problem(line.source, line.number, None, None, str(error))
    told = [figure._asdict() for figure in figures]
    events = _events(document, figures, database)
    unread = _unread(document["text"], figures)
    of_doc = {"doc": document["doc"], "figures": told, "events": events, "unread": unread}
    return _dumped(of_doc | dict(fields))


def _document(line: Line) -> dict[str, Any] | Problem:
    """The document of a line, whose fields are of the right kind."""
    document: Any
    try:
        document = json.loads(line.text)
    except (ValueError, RecursionError) as error:
        return Problem(line.source, line.number, None, None, f"is no JSON document: {error}")
    for field in ("doc", "text"):
        if not isinstance(document, dict) or not isinstance(document.get(field), str):
            message = 'a line is an object with "doc" and "text", both text'
            return Problem(line.source, line.number, None, field, message)
    fault = _bad_date(document.get("published"))
    if fault:
        return Problem(line.source, line.number, None, "published", fault)
    return dict(document)


def _bad_date(published: object) -> str | None:
    """What is wrong with when it was published; None: nothing, or it is not told."""
    if published is None:
        return None
    if not isinstance(published, str):
        return 'a date is text, such as "2031-05-04", or null'
    try:
        parse_period(published)
    except ValueError as error:
        return str(error)
    return None


def _events(
    document: Mapping[str, Any], figures: Sequence[Figure], database: str | None
) -> list[dict[str, Any]]:
    if not figures:
        return []
    about = About(document["doc"], published=document.get("published"))
    if database is None:
        return told_events(_draft(document["text"], about, figures, NOTHING))
    with open_reader(database) as reader:
        known = bound_to(reader, _known(database))
        draft = _draft(document["text"], about, figures, known)
        return told_events(draft, proposed_for(reader, draft, known.withheld))


def _unread(text: str, figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """The numbers of people that are in no figure, where they stand; only English is looked at."""
    if is_english(text) is False:
        return []
    spans = [(figure.start, figure.end) for figure in figures]
    return [
        {"quote": text[number.start : number.end], "start": number.start, "end": number.end}
        for sentence in unread_in(text, spans)
        for number in sentence.numbers
    ]


def _draft(text: str, about: About, figures: Sequence[Figure], known: Known) -> Draft:
    return draft_of(text, about, lambda _: Findings(figures), known)


@lru_cache(maxsize=1)
def _known(database: str) -> Known:
    """What a database knows, read once a process."""
    with open_reader(database) as reader:
        return known_in(reader)


def _dumped(document: object) -> str:
    text = _ENCODER.encode(document)
    try:
        text.encode()
    except UnicodeEncodeError:
        # A lone half of a surrogate pair can't be written as UTF-8, only escaped.
        return json.dumps(document)
    return text
