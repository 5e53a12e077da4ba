"""Numbers of people that are in no figure: what a person must look at, since no rule read it."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from recount.domain.counts import Count
from recount.extract.sentences.passages import passages_of
from recount.extract.sentences.phrases import Chunk

Span = tuple[int, int]
"""(start, end) in code points of the text."""


class Number(NamedTuple):
    """A count of people, with the words around it that belong to it."""

    start: int
    end: int
    bounds: Count


class Unread(NamedTuple):
    """A sentence and the numbers in it that are in no figure, in the order of the text."""

    sentence: Span
    numbers: tuple[Number, ...]


def unread_in(text: str, figures: Iterable[Span]) -> Iterator[Unread]:
    """Where the text counts people, or tells a bare number, outside of the words of figures.

    Days, ages, money and measures are no such numbers, nor are a bare "one", "many" and "some".

    Args:
        text: the whole text.
        figures: where the words of the figures stand, flagged ones too, in any order.
    """
    spans = sorted(figures)
    ends = list(accumulate((end for _, end in spans), max))
    seen = passages_of(text)
    for number, sentence in enumerate(seen.sentences):
        passage = seen.passage(number)
        numbers = []
        for chunk in passage.chunks:
            if (count := _people_counted(chunk)) is None:
                continue
            start, end = passage.tokens[chunk.first].start, passage.tokens[chunk.last].end
            before = bisect_left(spans, (end,))
            if not before or ends[before - 1] <= start:
                numbers.append(Number(start, end, count))
        if numbers:
            yield Unread((sentence.start, sentence.end), tuple(numbers))


def _people_counted(chunk: Chunk) -> Count | None:
    phrase = chunk.phrase
    if phrase is None or phrase.number is None or phrase.thing or phrase.nth:
        return None
    count = phrase.number.bounds
    told = [n for n in (count.low, count.best, count.high) if n is not None]
    if count.qualifier == "uncounted" or not told:
        return None
    people = max(told) > 1 if phrase.bare else phrase.noun is not None
    return count if people else None
