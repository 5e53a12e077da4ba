"""Which sentences have to be read: most tell of nobody, and their words show that at once."""

from collections.abc import Sequence

from recount.extract.earlier import asked, further, they_took
from recount.extract.figure import Figure
from recount.extract.rules import TELLING, may_find
from recount.extract.sentences.passages import Passages
from recount.extract.sentences.text import Sentence


def words_of(letters: str, sentences: Sequence[Sentence], number: int) -> list[str]:
    """The words of a sentence, of a text as `letters` gives it; none after the last."""
    if number >= len(sentences):
        return []
    start, end, _ = sentences[number]
    return letters[start:end].split()


def may_tell(seen: Passages, number: int, words: Sequence[str], found: Sequence[Figure]) -> bool:
    """Whether the sentence of these words may have figures; `found` are those before it."""
    telling = not TELLING.isdisjoint(words)
    if telling and may_find(words):
        return True
    last = found[-1].start if found else -1
    if (telling or bool(found)) and further.goes_on(seen, number, words, last):
        return True
    if "took" in words and they_took.may_tell(seen, number, words):
        return True
    return bool(asked.outcome_asked(seen, number, words))
