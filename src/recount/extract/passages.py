"""A sentence made ready for the rules, and the few sentences around it.

`Passages` keeps the last sentences that were read, so that memory does not grow with the text
beyond its list of sentence offsets.
"""

from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from recount.extract import counted_aside, two_counts
from recount.extract.brackets import essential
from recount.extract.phrases import Chunk, chunks
from recount.extract.speakers import SPEAKING, speeches
from recount.extract.speech import Speech
from recount.extract.text import Sentence, Token, sentences, tokens

_KEPT = 24
_OPENING, _STRAIGHT = "«“", '"'


class Passage(NamedTuple):
    """A sentence with its tokens, chunks and speeches; `upper` where it is all capitals.

    `words` are the lower-case tokens without their order: what lacks a word is told at once.
    """

    number: int
    sentence: Sentence
    words: frozenset[str]
    tokens: list[Token]
    chunks: list[Chunk]
    speeches: list[Speech]
    upper: bool


class Passages:
    """The sentences of one text, analysed when they are asked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.sentences: Sequence[Sentence] = list(sentences(text))
        self.quotes = any(mark in text for mark in (*_OPENING, _STRAIGHT))
        self._kept: OrderedDict[int, Passage] = OrderedDict()

    def passage(self, number: int) -> Passage:
        """The sentence with this number, counted from 0."""
        kept = self._kept.get(number)
        if kept is None:
            kept = self._kept[number] = self._read(number)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        return kept

    def _read(self, number: int) -> Passage:
        sentence = self.sentences[number]
        found = essential(tokens(self.text, sentence.start, sentence.end))
        words = frozenset([token.low for token in found])
        pieces = chunks(found)
        if not words.isdisjoint(two_counts.TELLING):
            pieces = two_counts.as_ranges(pieces)
        if not words.isdisjoint(counted_aside.TELLING):
            pieces = counted_aside.with_their_number(pieces)
        said = [] if words.isdisjoint(SPEAKING) else speeches(pieces)
        upper = self.text[sentence.start : sentence.end].isupper()
        return Passage(number, sentence, words, found, pieces, said, upper)


@lru_cache(maxsize=1)
def passages_of(text: str) -> Passages:
    """The sentences of a text, shared by all that read the same text one after another."""
    return Passages(text)
