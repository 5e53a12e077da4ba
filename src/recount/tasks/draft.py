"""`recount draft`: the casualty figures of articles, found by the rules of `recount.extract`."""

import json
import multiprocessing
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from recount.errors import Problem
from recount.extract.figures import figures_in

_BATCH = 64
"""Documents a job that are read ahead: memory stays flat however long the stream is."""


class Line(NamedTuple):
    """One line of a stream of documents; `number` counts from 1."""

    source: str
    number: int
    text: bytes


def stream(source: str, lines: Iterable[bytes], *, jobs: int = 1) -> Iterator[str | Problem]:
    """One JSON document with its figures for each line, in order, or what is wrong with the line.

    Args:
        source: the name of the stream, for problems.
        lines: `{"doc", "text", "published"?}` documents as JSON; empty lines are passed over.
        jobs: processes to share the work among.
    """
    numbered = (Line(source, number, line) for number, line in enumerate(lines, 1) if line.strip())
    if jobs == 1:
        yield from map(drafted, numbered)
        return
    # A fork of a process with threads may hang; a fresh interpreter imports little here.
    with multiprocessing.get_context("spawn").Pool(jobs) as pool:
        while batch := list(islice(numbered, jobs * _BATCH)):
            yield from pool.imap(drafted, batch, chunksize=8)


def drafted(line: Line) -> str | Problem:
    """The figures of one line's document as a line of JSON, without its end."""
    try:
        document = json.loads(line.text)
    except ValueError as error:
        return Problem(line.source, line.number, None, None, f"is no JSON document: {error}")
    for field in ("doc", "text"):
        if not isinstance(document, dict) or not isinstance(document.get(field), str):
            message = 'a line is an object with "doc" and "text", both text'
            return Problem(line.source, line.number, None, field, message)
    figures = [figure._asdict() for figure in figures_in(document["text"])]
    return _dumped({"doc": document["doc"], "figures": figures, "events": []})


def _dumped(document: object) -> str:
    text = json.dumps(document, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:
        # A lone half of a surrogate pair can't be written as UTF-8, only escaped.
        return json.dumps(document)
    return text
