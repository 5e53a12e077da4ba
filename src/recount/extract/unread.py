"""Numbers of people that are in no figure: what a person must look at, since no rule read it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate
from typing import NamedTuple

from recount.extract.numbers.digits import SCALES
from recount.extract.numbers.of_people import Number, people_counted
from recount.extract.sentences.passages import passages_of
from recount.extract.sentences.phrases import chunks
from recount.extract.sentences.plain_words import letters
from recount.extract.sentences.text import tokens
from recount.extract.words import word_set
from recount.extract.words.numerals import RUN_TOGETHER, TENS, UNITS

_DIGIT = re.compile(r"\d")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_TOLD_BY = frozenset((*UNITS, *TENS, *RUN_TOGETHER, *SCALES)) | word_set("""
    dozen dozens score scores tens hundreds thousands millions half both couple pair handful few
    several various
""")
"""Words without one of which a stretch in which no digit stands has no number."""

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
        if not _may_count(text, lower, sentence.start, sentence.end):
            continue
        passage = seen.passage(number)
        found = list(people_counted(passage.tokens, passage.chunks))
        # Rules see no short brackets.
        for aside in _BRACKETED.finditer(text, sentence.start, sentence.end):
            # Without a letter it is the mark of a note, or an age.
            if any(map(str.isalpha, aside[1])) and _may_count(text, lower, *aside.span(1)):
                inner = tokens(text, *aside.span(1))
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
            yield Unread((sentence.start, sentence.end), tuple(numbers))


def _may_count(text: str, lower: str, start: int, end: int) -> bool:
    """Whether a stretch may have a number: most have none, which their words show at once."""
    digit = _DIGIT.search(text, start, end) is not None
    return digit or not _TOLD_BY.isdisjoint(lower[start:end].split())
