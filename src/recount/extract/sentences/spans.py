"""Sentences of a text by their place in it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from recount.extract.sentences.text import Sentence


class Placed(Protocol):
    """Something that begins at a code point of the text."""

    @property
    def start(self) -> int:
        """The first code point."""
        ...


_OPENING = 5
_Placed = TypeVar("_Placed", bound=Placed)


class Spans:
    """The sentences of a text in order, found by a place in it."""

    def __init__(self, sentences: Sequence[Sentence]) -> None:
        self.sentences = sentences
        self._starts = [sentence.start for sentence in sentences]

    def at(self, place: int) -> int:
        """The number of the sentence that holds a place, or of the last that begins before it."""
        return max(0, bisect_right(self._starts, place) - 1)

    def words(self, text: str, numbers: Iterable[int]) -> str:
        """The words of some sentences of the text, by their numbers."""
        chosen = (self.sentences[number] for number in numbers)
        return " ".join(text[sentence.start : sentence.end] for sentence in chosen)

    def by_sentence(self, items: Iterable[_Placed]) -> dict[int, list[_Placed]]:
        """Some items by the number of the sentence in which they begin, in their order."""
        found: dict[int, list[_Placed]] = {}
        for item in items:
            found.setdefault(self.at(item.start), []).append(item)
        return found

    def within(self, items: Sequence[_Placed], number: int) -> list[_Placed]:
        """Those of some items, ordered by where they begin, that begin in one sentence."""
        sentence = self.sentences[number]
        first = bisect_right(items, sentence.start - 1, key=lambda item: item.start)
        after = bisect_right(items, sentence.end - 1, key=lambda item: item.start)
        return list(items[first:after])

    def only(self, text: str, places: Sequence[int], back: int, around: int) -> str:
        """The text with spaces for all that is far from some places in it, in order.

        What stays are the places' sentences with `back` before each, the text's opening, and
        `around` sentences before and after the first place's; so places in the text stay the same.
        """
        numbers = [self.at(place) for place in places]
        near = {number - step for number in numbers for step in range(back + 1)}
        near.update(range(_OPENING))
        near.update(range(min(numbers, default=0) - around, min(numbers, default=0) + around + 1))
        pieces: list[str] = []
        end = 0
        for number, sentence in enumerate(self.sentences):
            if number in near:
                between = text[end : sentence.start]
                pieces.append(between if number - 1 in near else " " * len(between))
                pieces.append(text[sentence.start : sentence.end])
                end = sentence.end
        return "".join(pieces)
