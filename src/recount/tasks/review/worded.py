"""Where the words stand that an account's date or place was read from.

A coding has no place for them, so that they are looked for as the rules look for them: in the
sentence of a figure, else in those before it in its paragraph.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from recount.extract.dates.find import dates_in
from recount.extract.sentences.text import Sentence, sentences
from recount.tasks.drafting.words import one_line

Span = tuple[int, int]


def worded_at(
    text: str, value: Mapping[str, Any], figures: Sequence[Span], published: str | None
) -> Span | None:
    """The place of the words of a date or a place; None: they are nowhere.

    Args:
        text: the article's text.
        value: what the coding says, with `worded`; a date with `edtf`.
        figures: where the account's figures stand, in the order of the coding.
        published: when the article was published, for what "Monday" is.
    """
    found = _dates(text, value, published) or spans_of(text, value["worded"])
    around = list(sentences(text))
    for figure in figures:
        if beside := _beside(found, figure, around):
            return beside
    at = figures[0][0] if figures else 0
    return min(found, key=lambda span: abs(span[0] - at), default=None)


def spans_of(text: str, words: str) -> list[Span]:
    """Where words stand in a text as whole words, in any spacing.

    Those in the case asked for, else those in any.
    """
    pattern = r"\s+".join(map(re.escape, words.split()))
    if not pattern:
        return []
    whole = rf"(?<!\w){pattern}(?!\w)"
    spans = [found.span() for found in re.finditer(whole, text)]
    return spans or [found.span() for found in re.finditer(whole, text, re.IGNORECASE)]


def _dates(text: str, value: Mapping[str, Any], published: str | None) -> list[Span]:
    """Where the same words mean the same day: not the "Monday" of "Monday 28 April"."""
    if "edtf" not in value:
        return []
    return [
        (mention.start, mention.end)
        for mention in dates_in(text, published)
        if one_line(mention.words) == value["worded"] and mention.edtf == value["edtf"]
    ]


def _beside(found: Sequence[Span], figure: Span, around: Sequence[Sentence]) -> Span | None:
    at = bisect_right([sentence.start for sentence in around], figure[0]) - 1
    if at < 0:
        return None
    own = around[at]
    within = [span for span in found if own.start <= span[0] < own.end]
    if within:
        return min(within, key=lambda span: abs(span[0] - figure[0]))
    begin = min(one.start for one in around if one.paragraph == own.paragraph)
    return max((span for span in found if begin <= span[0] < own.start), default=None)
