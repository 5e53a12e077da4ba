"""Whom attackers told of before took: "Gunmen stormed the school. They took 63 students"."""

from collections.abc import Collection, Iterator

from recount.extract.find import Find
from recount.extract.rules.led_away import ATTACKERS, counted, nowhere_told
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.victims.objects import objects

_TELLING = frozenset(("they", "took"))


def may_tell(seen: Passages, number: int, words: Collection[str]) -> bool:
    """Whether the sentence of these words may tell whom they took, after one that tells of them."""
    return _TELLING.issubset(words) and number > 0 and _attacked_before(seen, number)


def finds(seen: Passages, passage: Passage) -> Iterator[Find]:
    """The counted people that "they took", where nothing tells where to."""
    if not may_tell(seen, passage.number, passage.words):
        return
    chunks = passage.chunks
    for at, chunk in enumerate(chunks):
        if chunk.low != "took" or "they" not in [piece.low for piece in chunks[:2]]:
            continue
        who = objects(chunks, at)
        if who and nowhere_told(chunks, who[-1].last + 1):
            for victims in who:
                if counted(victims.phrase):
                    yield Find("kidnapped", "seized", victims, at, at)


def _attacked_before(seen: Passages, number: int) -> bool:
    before = seen.sentences[number - 1]
    if before.paragraph != seen.sentences[number].paragraph:
        return False
    words = seen.text[before.start : before.end].lower().split()
    return any(word.strip(".,;:\"'") in ATTACKERS for word in words)
