"""The documents of a corpus: files, each an article, or the lines of a stream of them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import file_digest, sha256
from pathlib import Path
from typing import NamedTuple

from recount.errors import Problem
from recount.tasks.article_files import (
    ArticleOptions,
    NotAnArticle,
    check_no_coding,
    check_size,
    key_of_name,
    read_file,
)
from recount.tasks.drafting.found import About

_FIELDS = ("doc", "text", "published", "title", "source", "url", "language")
_NEEDED = ("doc", "text")


class Job(NamedTuple):
    """A document to draft: a file (`line` None), or a line of a stream."""

    source: str
    line: int | None = None
    content: bytes | None = None

    def problem(self, message: str) -> Problem:
        """What is wrong with the document as a whole."""
        return Problem(self.source, self.line, None, None, message)


class Corpus:
    """Files, each an article, and streams of documents, by name; read once, in that order."""

    def __init__(
        self, files: Sequence[Path], streams: Sequence[tuple[str, Iterable[bytes]]] = ()
    ) -> None:
        self._files = files
        self._streams = streams
        self._hashes = {name: sha256() for name, _ in streams}

    def documents(self) -> Iterator[Job]:
        """A job for each file, and for each line that is not empty; lines count from 1."""
        yield from (Job(str(path)) for path in self._files)
        for name, lines in self._streams:
            for number, line in enumerate(lines, 1):
                self._hashes[name].update(line)
                if line.strip():
                    yield Job(name, number, line)

    def digests(self) -> Iterator[tuple[str, str]]:
        """Every file and stream with the digest of its bytes, once all has been read."""
        for path in self._files:
            with suppress(OSError), path.open("rb") as file:
                yield str(path), file_digest(file, "sha256").hexdigest()
        for name, found in self._hashes.items():
            yield name, found.hexdigest()


def read(job: Job, options: ArticleOptions) -> tuple[bytes, About]:
    """A document's bytes, and what is told of it.

    Raises:
        RecountError: it is none.
        OSError: the file can't be read.
    """
    if job.content is not None:
        return _of_line(job.content, options)
    data = read_file(Path(job.source))
    check_size(data)
    check_no_coding(data)
    name = Path(job.source).stem
    return data, _about(name, {}, options)


def _of_line(line: bytes, options: ArticleOptions) -> tuple[bytes, About]:
    fields = _fields(line)
    try:
        data = fields["text"].encode()
    except UnicodeEncodeError as error:
        raise NotAnArticle("its text holds half of a surrogate pair") from error
    check_size(data)
    return data, _about(fields["doc"], fields, options)


def _fields(line: bytes) -> dict[str, str]:
    try:
        document = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise NotAnArticle(f"is no JSON document: {error}") from error
    if not isinstance(document, dict):
        raise NotAnArticle('a line is an object with "doc" and "text", both text')
    for name in _FIELDS:
        value = document.get(name)
        if not (isinstance(value, str) or (value is None and name not in _NEEDED)):
            raise NotAnArticle(f"{name}: is no text")
    return {name: document[name] for name in _FIELDS if document.get(name)} | {
        name: document[name] for name in _NEEDED
    }


def _about(name: str, fields: dict[str, str], options: ArticleOptions) -> About:
    def told(field: str) -> str | None:
        return fields.get(field) or getattr(options, field)

    return About(
        options.key or key_of_name(name),
        told("source"),
        title=told("title"),
        published=told("published"),
        url=told("url"),
        language=told("language"),
    )
