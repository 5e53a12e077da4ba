"""The sentence that a figure or another claim stands in, with its words marked."""

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Any, NamedTuple

from recount.domain.evidence import digest_of, span_digest
from recount.extract.sentences.text import sentences
from recount.formats.coding.layout import Layout
from recount.formats.coding.positions import Path
from recount.tasks.review.drafts import Draft, Texts
from recount.tasks.review.targets import LEFT_OUT, Target, said_above, value_at
from recount.tasks.review.worded import worded_at

_NOT_THERE = "the words at this place of the text are not those that were coded"
_NO_TEXT = "the text is not at hand (--texts DIR): nothing was compared with it"


class Passage(NamedTuple):
    """A sentence, the words in question within it, and what is to be said of them.

    `note` is None where the words were compared with the text and are those that were coded.
    """

    before: str
    words: str
    after: str
    note: str | None = None


def text_of(draft: Draft, texts: Texts) -> str | None:
    """The article's text; None: it is not at hand."""
    identity = draft.record.article.text
    return texts.get(identity.sha256) if identity else None


def passage_of(draft: Draft, target: Target, texts: Texts) -> Passage | None:
    """Where a target stands in its text; None: nobody knows."""
    text = text_of(draft, texts)
    if target.kind == LEFT_OUT:
        quote = (target.comment or "").partition(": ")[2]
        span = find(text, quote, 0) if text else None
        return _around(text, span) if text and span else Passage("", quote, "", _NO_TEXT)
    if text is None:
        return _remembered(draft.layout, _figure_for(draft.layout, target))
    span = _span(draft.layout, target, text)
    if span is None:
        return None
    note = None if _holds(draft.layout, target.path, text) else _NOT_THERE
    return _around(text, span)._replace(note=note)


def find(text: str, words: str, near: int) -> tuple[int, int] | None:
    """Where words stand in a text, in any spacing and case, the nearest to a place; None: nowhere.

    The place in the case and spacing asked for goes before others.
    """
    pattern = r"\s+".join(map(re.escape, words.split()))
    if not pattern:
        return None
    spans = [found.span() for found in re.finditer(pattern, text)]
    spans = spans or [found.span() for found in re.finditer(pattern, text, re.IGNORECASE)]
    return min(spans, key=lambda span: abs(span[0] - near), default=None)


def place_in(evidence: Mapping[str, Any] | None, text: str) -> tuple[int, int] | None:
    """The span that evidence names, as far as it lies within the text."""
    if not evidence:
        return None
    start, quote = evidence.get("start"), evidence.get("quote")
    if start is None:
        return find(text, quote, 0) if quote else None
    end = evidence.get("end", start + len(quote or ""))
    return (start, end) if start < end <= len(text) else None


def evidence_for(text: str | None, words: str, near: int) -> dict[str, str | int] | None:
    """Evidence of words, by their place in the text; None: they are not in it.

    Without the text it is the words themselves.
    """
    if text is None:
        return {"quote": words}
    span = find(text, words, near)
    return {"start": span[0], "end": span[1], "sha256": span_digest(text, *span)} if span else None


def _span(layout: Layout, target: Target, text: str) -> tuple[int, int] | None:
    value = value_at(layout, target.path)
    if target.kind in ("event", "article"):
        figure = _figure_for(layout, target)
        return place_in(value_at(layout, figure).get("evidence"), text) if figure else None
    if own := place_in(value.get("evidence"), text):
        return own
    figure = _figure_for(layout, target)
    beside = place_in(value_at(layout, figure).get("evidence"), text) if figure else None
    if not (worded := value.get("worded")):
        return beside
    if target.kind in ("date", "place"):
        published = layout.data["article"].get("published")
        return worded_at(text, value, _figures(layout, target, text), published) or beside
    return find(text, worded, beside[0] if beside else 0) or beside


def _figures(layout: Layout, target: Target, text: str) -> list[tuple[int, int]]:
    """Where the figures of a target's account stand."""
    figures = value_at(layout, target.path[:2]).get("casualties") or ()
    spans = (place_in(figure.get("evidence"), text) for figure in figures)
    return [span for span in spans if span]


def _figure_for(layout: Layout, target: Target) -> Path | None:
    """The figure itself, or the first one of the account that something belongs to."""
    if target.kind in ("figure", "attribution"):
        return target.path
    if target.path[0] != "accounts":
        return None
    first = (*target.path[:2], "casualties", 0)
    return first if first in layout.nodes else None


def _holds(layout: Layout, path: Path, text: str) -> bool:
    """Whether the text has at the place of the evidence what the evidence says."""
    value = value_at(layout, path)
    evidence = value.get("evidence") if isinstance(value, dict) else None
    if not evidence:
        return True
    span = place_in(evidence, text)
    words = text[slice(*span)] if span else None
    return (
        words is not None
        and evidence.get("quote") in (None, words)
        and evidence.get("sha256") in (None, digest_of(words))
    )


def _around(text: str, span: tuple[int, int]) -> Passage:
    """The sentences that a span lies in, and the one before in the same paragraph."""
    found = list(sentences(text))
    starts = [sentence.start for sentence in found]
    first = max(0, bisect_right(starts, span[0]) - 1)
    last = max(first, bisect_right(starts, span[1] - 1) - 1)
    if first and found[first - 1].paragraph == found[first].paragraph:
        first -= 1
    start, end = min(found[first].start, span[0]), max(found[last].end, span[1])
    return Passage(text[start : span[0]], text[slice(*span)], text[span[1] : end])


def _remembered(layout: Layout, figure: Path | None) -> Passage | None:
    """The sentence in the comment that a draft wrote above its figures."""
    sentence = said_above(layout, figure) if figure else None
    if figure is None or sentence is None:
        return None
    span = find(sentence, str(value_at(layout, figure).get("worded") or ""), 0)
    if span is None:
        return Passage(sentence, "", "", _NO_TEXT)
    return Passage(sentence[: span[0]], sentence[slice(*span)], sentence[span[1] :], _NO_TEXT)
