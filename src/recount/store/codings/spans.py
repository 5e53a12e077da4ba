"""Columns that every claim has: whose words, and where they stand in the article's text."""

from collections.abc import Mapping
from typing import Any

from recount.domain.coding import Evidence, Said
from recount.domain.evidence import digest_of, span_digest

Row = dict[str, Any]

NO_EVIDENCE: Row = {
    "evidence_start": None,
    "evidence_end": None,
    "evidence_sha256": None,
    "evidence_quote": None,
}


def evidence_columns(evidence: Evidence | None, text: str | None) -> Row:
    """The evidence columns of a claim.

    With the article's text (None: not at hand) a quote becomes its span, and is not stored again;
    without it, the quote is kept.
    """
    if evidence is None:
        return NO_EVIDENCE
    start, end = span_of(evidence, text)
    quote = evidence.quote if text is None else None
    return {
        "evidence_start": start,
        "evidence_end": end,
        "evidence_sha256": _digest(evidence, start, end, text),
        "evidence_quote": quote,
    }


def span_of(evidence: Evidence, text: str | None) -> tuple[int | None, int | None]:
    """Start and end of the evidence, both None where they aren't given and can't be found."""
    start, end, quote = evidence.start, evidence.end, evidence.quote
    if quote is not None and start is None and text is not None:
        start = text.index(quote)
    if quote is not None and start is not None and end is None:
        end = start + len(quote)
    return (start, end) if start is not None and end is not None else (None, None)


def _digest(evidence: Evidence, start: int | None, end: int | None, text: str | None) -> str | None:
    if text is not None and start is not None and end is not None:
        return span_digest(text, start, end)
    if evidence.sha256 is None and evidence.quote is not None:
        return digest_of(evidence.quote)
    return evidence.sha256


def speaker_columns(said: Said, actors: Mapping[str, int]) -> Row:
    """Who is quoted; a speaker without a kind is a named one, and no speaker is nobody."""
    return {
        "said_by_id": actors.get(said.said_by or ""),
        "speaker_kind": said.speaker_kind or ("named" if said.said_by else "none"),
        "via": said.via,
    }
