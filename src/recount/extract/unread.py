"""Numbers of people that are in no figure: what a person must look at, since no rule read it."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from recount.domain.counts import Count
from recount.extract.numbers.digits import SCALES
from recount.extract.sentences import tags
from recount.extract.sentences.passages import passages_of
from recount.extract.sentences.phrases import Chunk, chunks
from recount.extract.sentences.telling import letters, words_of
from recount.extract.sentences.text import Token, tokens
from recount.extract.words import word_set
from recount.extract.words.numerals import RUN_TOGETHER, TENS, UNITS

_DIGIT = re.compile(r"\d")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_FOR_PEOPLE = word_set("lives souls casualties fatalities deaths corpses bodies graves abductees")
"""What is counted where people are."""
_ONE = ("he", "she")
_AGED = word_set("boy girl man woman child baby infant toddler teenager son daughter")
_TOLD_BY = frozenset((*UNITS, *TENS, *RUN_TOGETHER, *SCALES)) | word_set("""
    dozen dozens score scores tens hundreds thousands millions half both couple pair handful few
    several various
""")
"""Words without one of which a sentence in which no digit stands has no number."""
_YEARS = range(1900, 2101)
_MOST = 1_000_000
"""Persons: a greater number without a noun is of money."""

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
    lower = letters(text)
    for number, sentence in enumerate(seen.sentences):
        # Most sentences have none, which their words show at once.
        if _TOLD_BY.isdisjoint(words_of(lower, seen.sentences, number)) and not _DIGIT.search(
            text, sentence.start, sentence.end
        ):
            continue
        passage = seen.passage(number)
        found = list(_numbers(passage.tokens, passage.chunks))
        # Rules see no short brackets.
        for aside in _BRACKETED.finditer(text, sentence.start, sentence.end):
            if not any(map(str.isalpha, aside[1])):
                # The mark of a note, or an age.
                continue
            inner = tokens(text, *aside.span(1))
            found += _numbers(inner, chunks(inner))
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


def people_in(words: str) -> Iterator[Count]:
    """The counts of people, and bare numbers, in words that were quoted on their own."""
    found = tokens(words, 0, len(words))
    return (number.bounds for number in _numbers(found, chunks(found)))


def _numbers(words: Sequence[Token], pieces: Sequence[Chunk]) -> Iterator[Number]:
    for i, chunk in enumerate(pieces):
        count = _people_counted(words, chunk)
        if count is not None and not _is_age(pieces, i):
            yield Number(words[chunk.first].start, words[chunk.last].end, count)


def _people_counted(words: Sequence[Token], chunk: Chunk) -> Count | None:
    phrase = chunk.phrase
    if phrase is None or phrase.number is None or phrase.nth:
        return None
    count = phrase.number.bounds
    told = [n for n in (count.low, count.best, count.high) if n is not None]
    if count.qualifier == "uncounted" or not told:
        return None
    if phrase.head is None:
        years = len(told) > 1 and all(n in _YEARS for n in told)
        return count if 1 < max(told) < _MOST and not years else None
    people = phrase.noun is not None and not phrase.thing
    return count if people or words[phrase.head].low in _FOR_PEOPLE else None


def _is_age(pieces: Sequence[Chunk], at: int) -> bool:
    """As "he was 45", "a boy of 9"; but "a crowd of 40"."""
    phrase, before = pieces[at].phrase, pieces[at - 2 : at] if at > 1 else ()
    if phrase is None or not phrase.bare or len(before) < 2:
        return False
    one, link = before
    of_one = link.low == "of" and one.low in _AGED
    return of_one or (link.kind == tags.BE and one.low in _ONE)
