"""The answer to how many: "How many were killed is disputed. The union says 17", "... Twelve"."""

import re
from collections.abc import Collection, Iterator

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
_OUTCOMES = ("killed", "wounded", "kidnapped", "missing", "captured")
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
    said = said_numbers.is_short_and_said(words)
    if not said and (len(words) > _SHORTEST or not _is_asked(seen, number)):
        return ""
    before = seen.sentences[number - 1]
    found = _HOW_MANY.search(seen.text, before.start, before.end)
    return _OUTCOMES[found.lastindex - 1] if found and found.lastindex else ""


def _is_asked(seen: Passages, number: int) -> bool:
    """Whether the sentence before ends with a question mark."""
    before = seen.sentences[number - 1]
    return seen.text.rfind("?", max(before.start, before.end - 3), before.end + 1) >= 0


def finds(seen: Passages, passage: Passage) -> Iterator[Find]:
    """The number that somebody answers with."""
    outcome = outcome_asked(seen, passage.number, passage.words)
    if not outcome:
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
