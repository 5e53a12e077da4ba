"""Rules on evidence: that a span lies in its text, and holds the words that were coded."""

from collections.abc import Callable, Iterator

from recount.domain.coding import Coding, Evidence, Frame, Text
from recount.domain.evidence import digest_of, span_digest
from recount.domain.references import records_in
from recount.formats.coding.positions import Path
from recount.formats.coding.reader import Document
from recount.formats.coding.walk import Fault, doubts_in

TextOf = Callable[[str], str | None]
"""The text with a digest, or None where nobody has it."""

_MOST_PLACES = 5


def faulty_spans(document: Document, text_of: TextOf) -> Iterator[Fault]:
    """Every span that its own digest or, where it is at hand, the article's text belies."""
    if isinstance(document.record, Frame):
        yield from evidence_in_frame(document)
        return
    identity = _text_named_by(document)
    text = text_of(identity.sha256) if identity and identity.sha256 else None
    if identity and text is not None and identity.characters not in (None, len(text)):
        yield Fault(("article", "text", "characters"), f"the text with this digest has {len(text)}")
    for path, part, doubts in doubts_in(document):
        # A digest that is none leaves the span to be held against the text.
        if isinstance(part, Evidence) and doubts <= {"sha256"}:
            yield from _faults_of(part, path, text, named=identity is not None)
            if text is None and identity and identity.characters is not None:
                yield from _beyond(part, path, identity.characters)


def evidence_in_frame(document: Document) -> Iterator[Fault]:
    """Every piece of evidence in a frame, which is of no text: it could be neither found nor kept.

    Of a coding there is none.
    """
    if isinstance(document.record, Frame):
        for path, part in records_in(document.record):
            if isinstance(part, Evidence):
                yield Fault(path, "a frame has no text; put the relation into the coding of the "
                                  "article that tells of it")  # fmt: skip


def _text_named_by(document: Document) -> Text | None:
    return document.record.article.text if isinstance(document.record, Coding) else None


def _faults_of(evidence: Evidence, path: Path, text: str | None, *, named: bool) -> Iterator[Fault]:
    if evidence.quote is None and (evidence.start is None or evidence.end is None):
        return  # told by its own fields
    if evidence.quote is None and not named:
        yield Fault(path, "start and end count in a text: name it by article.text.sha256")
    elif text is not None:
        yield from _against_text(evidence, path, text)
    elif evidence.quote is not None:
        yield from _against_quote(evidence, path, evidence.quote)


def _beyond(evidence: Evidence, path: Path, characters: int) -> Iterator[Fault]:
    """A span that no text of so many characters can hold, the text not being at hand."""
    start, end = evidence.start, evidence.end
    if end is None and start is not None:
        end = start + len(evidence.quote or "")
    if end is not None and end > characters:
        at = "end" if evidence.end is not None else "start"
        yield Fault(
            (*path, at), f"the span ends at {end}, the text at {characters} (its `characters`)"
        )


def _against_quote(evidence: Evidence, path: Path, quote: str) -> Iterator[Fault]:
    """What span and digest say of a quote, the text not being at hand."""
    start, end = evidence.start, evidence.end
    if start is not None and end is not None and end - start != len(quote):
        yield Fault(
            (*path, "end"), f"the quote has {len(quote)} characters, the span {end - start}"
        )
    if evidence.sha256 not in (None, digest_of(quote)):
        yield Fault((*path, "sha256"), "is not the digest of the quote")


def _against_text(evidence: Evidence, path: Path, text: str) -> Iterator[Fault]:
    start, end, quote = evidence.start, evidence.end, evidence.quote
    if start is None and quote is not None:
        yield from _found(quote, path, text)
        yield from _against_quote(evidence, path, quote)
        return
    start = start or 0
    end = end if end is not None else start + len(quote or "")
    if end > len(text):
        yield Fault((*path, "end"), f"the span ends at {end}, the text at {len(text)}")
    elif quote is not None and text[start:end] != quote:
        yield Fault(
            (*path, "quote"), f"is not what the text has at {start}-{end}{_where(quote, text)}"
        )
    elif evidence.sha256 not in (None, span_digest(text, start, end)):
        yield Fault(
            (*path, "sha256"),
            f"is not the digest of the text at {start}-{end}: other words were coded",
        )


def _found(quote: str, path: Path, text: str) -> Iterator[Fault]:
    """Faults of a quote without a start: it must stand in the text once."""
    places = _places(quote, text)
    if not places:
        like = " ".join(quote.split()) in " ".join(text.split())
        advice = "differs from the text in white space only" if like else "is not in the text"
        yield Fault((*path, "quote"), f"{advice}; copy the words exactly")
    elif len(places) > 1:
        yield Fault(
            (*path, "quote"),
            f"stands in the text more than once; add start: {_one_of(places)}",
        )


def _where(quote: str, text: str) -> str:
    places = _places(quote, text)
    return f"; it stands at {_one_of(places)}" if places else ""


def _places(quote: str, text: str) -> list[int]:
    """The first few places of a quote."""
    places: list[int] = []
    at = text.find(quote)
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append(at)
        at = text.find(quote, at + 1)
    return places


def _one_of(places: list[int]) -> str:
    return ", ".join(map(str, places[:-1])) + f" or {places[-1]}" if places[1:] else str(places[0])
