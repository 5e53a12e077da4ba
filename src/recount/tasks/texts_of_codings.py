"""What is wrong with the texts that codings are of: given with the run, or kept by the database."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from recount.domain.coding import Coding, Text
from recount.errors import Problem
from recount.formats.coding.check import problem_of
from recount.formats.coding.check_spans import TextOf, faulty_spans
from recount.formats.coding.reader import Document
from recount.formats.coding.walk import Fault
from recount.formats.texts import UnreadableText, text_in
from recount.store.known import Known
from recount.tasks.storing import text_digest


def unreadable_texts(documents: Sequence[Document], files: Mapping[str, Path]) -> list[Problem]:
    """Codings whose text, among the files by digest, is no text."""
    problems = []
    for document in documents:
        path = files.get(text_digest(document.record) or "")
        try:
            if path:
                text_in(path)
        except UnreadableText as error:
            message = f"its text can't be attached: {error}"
            problems.append(Problem(document.source, None, None, "article.text", message))
    return problems


def against_kept_texts(
    documents: Sequence[Document], known: Known, text_of: TextOf
) -> Iterator[Problem]:
    """What is wrong with codings that name no text, held against the one that is attached."""
    digests = known.attached_texts()
    for document in documents:
        record = document.record
        if not isinstance(record, Coding) or record.article.text is not None:
            continue
        if digest := digests.get(record.article.key):
            article = record.article.model_copy(update={"text": Text(sha256=digest)})
            named = document._replace(record=record.model_copy(update={"article": article}))
            yield from (problem_of(document, fault) for fault in faulty_spans(named, text_of))


def texts_that_would_go(
    documents: Sequence[Document], known: Known, text_of: TextOf
) -> Iterator[Problem]:
    """Codings of another text, which nobody gives, than the attached one: that would be lost."""
    digests = known.attached_texts()
    for document in documents:
        record = document.record
        digest = text_digest(record)
        held = digests.get(record.article.key) if isinstance(record, Coding) else None
        if digest and held and digest != held and text_of(digest) is None:
            message = (
                f"is of a text that is not at hand, and the one attached, {held[:12]}..., would be"
                " lost; correct the digest, or give the new text by --texts"
            )
            yield problem_of(document, Fault(("article", "text", "sha256"), message))
