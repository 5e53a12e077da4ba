"""The answer to how many: "How many were killed is disputed. The union says 17", "... Twelve".

Also what a toll told of before has come to: "The death toll was revised. It now stands at 26".
"""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from recount.extract.earlier import said_numbers
from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.victims.phrase import Victims

_HOW_MANY = re.compile(
    r"\bhow many(?: (?:people|civilians|persons|of them|more|men|women|children|soldiers|they"
    r"|were|was|have|had|has|been|are|is))*? (?:(died|dead|killed|perished|murdered)"
    r"|(wounded|injured|hurt)"
    r"|(kidnapped|abducted)|(missing)|(arrested|detained))\b",
    re.IGNORECASE,
)
_TOLL = re.compile(
    r"\b(?:death[- ]toll|(?:number|count) of (?:the )?(?:dead|deaths))\b", re.IGNORECASE
)
_STANDING = frozenset(("stands", "stood", "rose", "risen", "climbed"))
_TO = ("at", "to")
_OUTCOMES = ("killed", "wounded", "kidnapped", "missing", "captured")
_BETWEEN = (tags.ADVERB, tags.HAVE, tags.TIME)
_SHORTEST = 6
"""Words: "About 40, at least", "GULED: Twelve so far"."""


def outcome_asked(seen: Passages, number: int, words: Collection[str]) -> str:
    """What the sentence before asks, or says that nobody knows; "" where this one can't answer.

    Args:
        seen: the sentences.
        number: that of the one that may answer.
        words: its words in lower case.
    """
    if not number:
        return ""
    if _it_stands(words):
        before = seen.sentences[number - 1]
        return "killed" if _TOLL.search(seen.text, before.start, before.end) else ""
    if not _asks(seen.text):
        return ""
    said = said_numbers.is_short_and_said(words)
    if not said and (len(words) > _SHORTEST or not _is_asked(seen, number)):
        return ""
    before = seen.sentences[number - 1]
    found = _HOW_MANY.search(seen.text, before.start, before.end)
    return _OUTCOMES[found.lastindex - 1] if found and found.lastindex else ""


@lru_cache(maxsize=1)
def _asks(text: str) -> bool:
    """Whether a text tells "how many" anywhere: asked once of each, for all its sentences."""
    return "how many" in text.lower()


def _it_stands(words: Collection[str]) -> bool:
    return "it" in words and not _STANDING.isdisjoint(words)


def _stands_at(passage: Passage) -> list[int]:
    """The number of "It now stands at 26", "It has since risen to 19"."""
    chunks = passage.chunks
    for at in range(1, len(chunks) - 2):
        if chunks[at].low not in _STANDING or chunks[at + 1].low not in _TO:
            continue
        it = at - 1
        while it > 0 and (chunks[it].kind in _BETWEEN or chunks[it].low == "since"):
            it -= 1
        phrase = chunks[at + 2].phrase
        counts = phrase is not None and phrase.number is not None and not phrase.thing
        if chunks[it].low == "it" and counts and phrase is not None:
            people = phrase.bare or phrase.noun is not None
            return [at + 2] if people else []
    return []


def _is_asked(seen: Passages, number: int) -> bool:
    """Whether the sentence before ends with a question mark."""
    before = seen.sentences[number - 1]
    return seen.text.rfind("?", max(before.start, before.end - 3), before.end + 1) >= 0


def finds(seen: Passages, passage: Passage) -> Iterator[Find]:
    """The number that somebody answers with."""
    outcome = outcome_asked(seen, passage.number, passage.words)
    if not outcome:
        return
    if _it_stands(passage.words):
        stands = _stands_at(passage)
        phrases = ((at, passage.chunks[at].phrase) for at in stands)
        yield from (
            Find(outcome, "toll", Victims(at, at, phrase), at, at) for at, phrase in phrases
        )
        return
    said = list(said_numbers.numbers_said(passage.chunks))
    if not said and _is_asked(seen, passage.number):
        said = _alone(passage)
    for at in said:
        yield Find(outcome, "toll", Victims(at, at, passage.chunks[at].phrase), at, at)


def _alone(passage: Passage) -> list[int]:
    """As "Twelve.", "GULED: About 40, so far": a number, and no verb that it belongs to."""
    chunks = passage.chunks
    at = next((i + 1 for i, chunk in enumerate(chunks[:4]) if chunk.low == ":"), 0)
    while at < len(chunks) and chunks[at].kind in (tags.QUOTE, tags.STOP, tags.COMMA):
        at += 1
    phrase = chunks[at].phrase if at < len(chunks) else None
    after = chunks[at + 1].kind if at + 1 < len(chunks) else tags.STOP
    # But "How many more? Fifty?"
    ends = after in (tags.STOP, tags.COMMA, tags.ADVERB, tags.QUOTE) and chunks[-1].low != "?"
    people = phrase is not None and (phrase.bare or (phrase.noun is not None and not phrase.thing))
    return [at] if ends and people and phrase is not None and phrase.number else []
