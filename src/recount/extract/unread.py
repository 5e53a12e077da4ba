"""Numbers of people that are in no figure: what a person must look at, since no rule read it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from recount.extract.numbers.number_starts import may_count
from recount.extract.numbers.of_people import Number, people_counted
from recount.extract.sentences.passages import passages_of
from recount.extract.sentences.phrases import chunks
from recount.extract.sentences.plain_words import letters
from recount.extract.sentences.text import tokens

_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")

Span = tuple[int, int]
"""(start, end) in code points of the text."""


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
    lower = letters(text)
    for number, sentence in enumerate(seen.sentences):
        start, end, _ = sentence
        if not may_count(text, start, end, lower[start:end].split()):
            continue
        passage = seen.passage(number)
        found = list(people_counted(passage.tokens, passage.chunks))
        # Rules see no short brackets.
        for aside in _BRACKETED.finditer(text, start, end):
            # Without a letter it is the mark of a note, or an age.
            first, after = aside.span(1)
            words = lower[first:after].split()
            if any(map(str.isalpha, aside[1])) and may_count(text, first, after, words):
                inner = tokens(text, first, after)
                found += people_counted(inner, chunks(inner))
        numbers: list[Number] = []
        for counted in sorted(found, key=lambda n: (n.start, -n.end)):
            before = bisect_left(spans, (counted.end,))
            in_figure = before > 0 and ends[before - 1] > counted.start
            # As "the 12 [twelve] men", which is one number.
            again = bool(numbers) and numbers[-1].end > counted.start
            if not in_figure and not again:
                numbers.append(counted)
        if numbers:
            yield Unread((start, end), tuple(numbers))
