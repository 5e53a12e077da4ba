"""`recount verify`: everything that a database holds against what it can be held against."""

from collections.abc import Sequence
from typing import NamedTuple

from recount.domain.evidence import digest_of, digest_of_bytes, span_digest
from recount.store.checks import dangling_rows, failing_checks
from recount.store.codings.lost_rows import lost_rows
from recount.store.reader import open_reader
from recount.store.spans import Span, documents_in, pages_in, spans_in, texts_in
from recount.store.totals import stale_totals
from recount.store.trial import trial
from recount.store.withheld import withheld_in


class Verified(NamedTuple):
    """`faults` has a line for each, without names of persons; the others count what was read.

    `revisions` are what the codings said before they changed."""

    faults: Sequence[str]
    spans_verified: int
    spans_without_text: int
    texts: int
    codings: int
    revisions: int


def verify(database: str) -> Verified:
    """Re-read every span, digest, check and total; nothing is changed."""
    with open_reader(database) as reader:
        withheld = withheld_in(reader)
        texts = {text.article: text for text in texts_in(reader)}
        faults = [
            f"{article}: its text has another digest than the coding gives"
            for article, sha256, text in texts.values()
            if digest_of(text) != sha256
        ]
        faults += [
            f"page {sha256}: its bytes have another digest"
            for sha256, content in pages_in(reader)
            if digest_of_bytes(content) != sha256
        ]
        verified = without = 0
        for span in spans_in(reader):
            text = texts.get(span.article)
            verified, without = verified + bool(text), without + (not text)
            fault = _span_fault(span, text.text if text else None)
            faults += [f"{span.article} / {span.claim}: {fault}"] if fault else []
        documents = list(documents_in(reader))
        codings = sum(document.revision is None for document in documents)
        faults += [
            f"{article}: {_which(revision)} has another digest than was recorded"
            for article, revision, sha256, document in documents
            if digest_of(document) != sha256
        ]
    return Verified(
        withheld.hide_in([*faults, *_derived_faults(database)]),
        verified,
        without,
        len(texts),
        codings,
        len(documents) - codings,
    )


def _which(revision: int | None) -> str:
    return "the coding" if revision is None else f"revision {revision} of the coding"


def _span_fault(span: Span, text: str | None) -> str | None:
    if span.quote is not None and span.sha256 not in {None, digest_of(span.quote)}:
        return "the quotation has another digest than was recorded"
    if text is None:
        return None
    if span.start is None or span.end is None:
        return "the place of the quotation in the attached text is not recorded"
    if span.sha256 not in {None, span_digest(text, span.start, span.end)}:
        return f"characters {span.start}-{span.end} of the text have another digest"
    return None


def _derived_faults(database: str) -> list[str]:
    # The totals are made again to be compared.
    with trial(database) as connection:
        findings = [*dangling_rows(connection), *failing_checks(connection)]
        lost = lost_rows(connection)
        stale = stale_totals(connection)
    return [
        *(f"check {check}: {detail}" for check, detail in findings),
        *(str(rows) for rows in lost),
        *(f"{key}: its totals differ from a full recomputation" for key in stale),
    ]
