"""Whether the words that a figure quotes can be those of its count."""

from collections.abc import Iterator
from math import inf
from typing import Any

from recount.domain.coding import Evidence, Size
from recount.domain.counts import Count, count_of
from recount.extract.numbers.grammar import number_at
from recount.extract.sentences.text import tokens
from recount.formats.coding.positions import Path
from recount.tasks.review.drafts import Draft


def contrary_words(draft: Draft, path: Path) -> str | None:
    """The words of a figure if there is a number in them, and none that its count may be.

    They are those that it gives, else those of its evidence; there one person is told of by name,
    and the numbers are ages and days. None: there is no number, or one that it may be.
    """
    figure: Any = draft.record
    for step in path:
        figure = figure[step] if isinstance(step, int) else getattr(figure, step)
    count = count_of(figure.count, figure.unit if isinstance(figure, Size) else "persons")
    alone = (count.low, count.high) == (1, 1)
    words = figure.worded or (None if alone else _words_of(figure.evidence, draft.text))
    if not words:
        return None
    told = list(_numbers_in(words))
    return None if not told or any(_meet(count, other) for other in told) else words


def _words_of(evidence: Evidence | None, text: str | None) -> str | None:
    if evidence is None:
        return None
    if evidence.quote:
        return evidence.quote
    return text[evidence.start : evidence.end] if text and evidence.end else None


def _numbers_in(words: str) -> Iterator[Count]:
    found, at = tokens(words, 0, len(words)), 0
    while at < len(found):
        number = number_at(found, at)
        if number:
            yield number.bounds
        at = number.after if number else at + 1


def _meet(count: Count, other: Count) -> bool:
    (low, high), (least, most) = _span(count), _span(other)
    return low <= most and least <= high


def _span(count: Count) -> tuple[float, float]:
    """From the least to the greatest number that a count leaves open."""
    given = [number for number in (count.low, count.best, count.high) if number is not None]
    low = given[0] if given and (count.low, count.best) != (None, None) else 0
    high = given[-1] if given and (count.high, count.best) != (None, None) else inf
    return low, high
