"""Which sentences have to be read: most tell of nobody, and their words show that at once."""

import re
from collections.abc import Sequence

from recount.extract import further
from recount.extract.figure import Figure
from recount.extract.passages import Passages
from recount.extract.rules import TELLING, may_find

_WORD = re.compile("[a-z]+")


def words_of(seen: Passages, number: int) -> list[str]:
    """The words of a sentence in lower case; none after the last."""
    if number >= len(seen.sentences):
        return []
    sentence = seen.sentences[number]
    return _WORD.findall(seen.text[sentence.start : sentence.end].lower())


def may_tell(seen: Passages, number: int, words: Sequence[str], found: Sequence[Figure]) -> bool:
    """Whether the sentence of these words may have figures; `found` are those before it."""
    telling = not TELLING.isdisjoint(words)
    if telling and may_find(frozenset(words)):
        return True
    last = found[-1].start if found else -1
    return (telling or bool(found)) and further.goes_on(seen, number, words, last)
