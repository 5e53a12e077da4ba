"""Where the words of an answer stand in the text: exactly as they are, or nowhere."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """Code points of the text, end exclusive."""

    start: int
    end: int


class Place(NamedTuple):
    """Where a quote stands; `sure` is False where another place would do as well."""

    span: Span
    sure: bool


def place_of(
    text: str, within: Span, quote: str, sentence: str | None, taken: Sequence[Span]
) -> Place | None:
    """The place of a quote, None where it is not in the text.

    Of several, the one in the sentence given, else the first behind it; without a sentence that is
    found, the first that is not taken, which is not sure.

    Args:
        text: the article.
        within: the part of it that the model saw.
        quote: words as answered, taken exactly.
        sentence: the sentence that they are said to stand in; None: not told.
        taken: places of quotes that are used already.
    """
    spans = list(spans_of(text, within, quote))
    if len(spans) < 2:
        return Place(spans[0], sure=True) if spans else None
    around = list(spans_of(text, within, sentence)) if sentence else []
    if len(around) == 1:
        behind = [span for span in spans if span.start >= around[0].start]
        if behind:
            return Place(behind[0], sure=_count_within(spans, around[0]) < 2)
    free = [span for span in spans if span not in taken]
    return Place((free or spans)[0], sure=False)


def spans_of(text: str, within: Span, words: str) -> Iterator[Span]:
    """Every place of the words, in order."""
    start = text.find(words, within.start, within.end)
    while start >= 0:
        yield Span(start, start + len(words))
        start = text.find(words, start + 1, within.end)


def _count_within(spans: Sequence[Span], around: Span) -> int:
    return sum(around.start <= span.start and span.end <= around.end for span in spans)
