"""A sentence made ready for the rules, and the few sentences around it.

`Passages` keeps the last sentences that were read, so that memory does not grow with the text
beyond its list of sentence offsets.
"""

from collections import OrderedDict
from collections.abc import Sequence
from functools import cached_property, lru_cache

from recount.extract.numbers import apposed, bounds_behind, counted_aside, two_counts
from recount.extract.sentences import abbreviated, said_names
from recount.extract.sentences.brackets import essential
from recount.extract.sentences.phrases import Chunk, chunks
from recount.extract.sentences.text import Sentence, Token, sentences, tokens
from recount.extract.speakers.find import SPEAKING, speeches
from recount.extract.speakers.speech import Speech

_KEPT = 24
_OPENING, _STRAIGHT = "«“", '"'


class Passage:
    """A sentence with its tokens and chunks; `upper` where it is all capitals.

    `words` are the lower-case tokens without their order: what lacks a word is told at once.
    """

    def __init__(
        self, number: int, sentence: Sentence, words: frozenset[str], tokens: list[Token],
        chunks: list[Chunk], *, upper: bool,
    ) -> None:  # fmt: skip
        self.number = number
        self.sentence = sentence
        self.words = words
        self.tokens = tokens
        self.chunks = chunks
        self.upper = upper

    @cached_property
    def speeches(self) -> list[Speech]:
        """Who speaks in it: looked for where a figure, or a pronoun, needs a speaker."""
        return [] if self.words.isdisjoint(SPEAKING) else speeches(self.chunks)


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
        if self.text.find(said_names.WORD, sentence.start, sentence.end) >= 0:
            found = said_names.with_names(found)
        if self.text.find(said_names.JOINT, sentence.start, sentence.end) >= 0:
            found = said_names.with_joints(found)
        words = frozenset([token.low for token in found])
        if not words.isdisjoint(abbreviated.MONTHS):
            found = abbreviated.without_stops(found)
        pieces = chunks(found)
        if not words.isdisjoint(apposed.TELLING):
            pieces = apposed.without_them(found, pieces, words)
        if not words.isdisjoint(bounds_behind.TELLING):
            pieces = bounds_behind.with_their_bounds(found, pieces)
        if not words.isdisjoint(two_counts.TELLING):
            pieces = two_counts.as_ranges(pieces)
        if not words.isdisjoint(counted_aside.TELLING):
            pieces = counted_aside.with_their_number(pieces)
        upper = self.text[sentence.start : sentence.end].isupper()
        return Passage(number, sentence, words, found, pieces, upper=upper)


@lru_cache(maxsize=1)
def passages_of(text: str) -> Passages:
    """The sentences of a text, shared by all that read the same text one after another."""
    return Passages(text)
