"""Codings of copies (`based_on`) held against the articles that the database holds.

A copy names the first, never one that is itself a copy. Within the files of a run the check of
documents tells it; what is in the database beside them only shows here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from recount.domain.coding import Article, BasedOn, Coding
from recount.errors import Problem
from recount.formats.coding.check import problem_of
from recount.formats.coding.reader import Document
from recount.formats.coding.walk import Fault
from recount.store.known import Known


def passed_on_twice(documents: Sequence[Document], known: Known) -> Iterator[Problem]:
    """What is wrong with articles that name a copy, or that one names, which is not among these."""
    brought = {article.key for _, article in _articles(documents)}
    stored = {**known.wire_copies, **known.copies}
    copies = {copy: first for copy, first in stored.items() if copy not in brought}
    for document, article in _articles(documents):
        if article.based_on:
            for fault in _faults(article, article.based_on, copies, known):
                yield problem_of(document, fault)


def _faults(
    article: Article, based_on: BasedOn, copies: Mapping[str, str], known: Known
) -> Iterator[Fault]:
    if first := copies.get(based_on.article or ""):
        path = ("article", "based_on", "article")
        yield Fault(path, f"`{based_on.article}` is itself based on `{first}`; name that one")
    for copy in sorted(copies):
        if known.copies.get(copy) == article.key:
            first = based_on.article or based_on.source
            message = (
                f"`{copy}`, in the database, is based on `{article.key}`: ingest its coding too,"
                f" with `{first}` as what it is based on"
            )
            yield Fault(("article", "based_on"), message)


def _articles(documents: Iterable[Document]) -> Iterator[tuple[Document, Article]]:
    for document in documents:
        if isinstance(document.record, Coding):
            yield document, document.record.article


def former_copies_first(documents: Iterable[Document], known: Known) -> list[Document]:
    """The documents in an order in which no copy names another one at any time.

    What was a copy and is none any more comes first, and then what names another than before: so
    nothing is based on an article any longer when that becomes a copy itself.
    """
    return sorted(documents, key=lambda document: _turn(document, known))


def _turn(document: Document, known: Known) -> int:
    record = document.record
    if not isinstance(record, Coding) or record.article.key not in known.copies:
        return 2
    return 1 if record.article.based_on and record.article.based_on.article else 0
