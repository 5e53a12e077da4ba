"""The answer to how many: "How many were killed is disputed. The union says 17"."""

import re
from collections.abc import Collection, Iterator

from recount.extract import said_numbers
from recount.extract.find import Find
from recount.extract.passages import Passage, Passages
from recount.extract.victims import Victims

_HOW_MANY = re.compile(
    r"\bhow many(?: (?:people|civilians|persons|of them|more|men|women|children|soldiers|they"
    r"|were|was|have|had|has|been|are|is))*? (?:(died|dead|killed|perished|murdered)"
    r"|(wounded|injured|hurt)"
    r"|(kidnapped|abducted)|(missing)|(arrested|detained))\b",
    re.IGNORECASE,
)
_OUTCOMES = ("killed", "wounded", "kidnapped", "missing", "captured")


def outcome_asked(seen: Passages, number: int, words: Collection[str]) -> str:
    """What the sentence before asks, or says that nobody knows; "" where this one can't answer.

    Args:
        seen: the sentences.
        number: that of the one that may answer.
        words: its words in lower case.
    """
    if not number or not said_numbers.is_short_and_said(words):
        return ""
    before = seen.sentences[number - 1]
    found = _HOW_MANY.search(seen.text, before.start, before.end)
    return _OUTCOMES[found.lastindex - 1] if found and found.lastindex else ""


def finds(seen: Passages, passage: Passage) -> Iterator[Find]:
    """The number that somebody answers with."""
    outcome = outcome_asked(seen, passage.number, passage.words)
    for at in said_numbers.numbers_said(passage.chunks) if outcome else ():
        yield Find(outcome, "toll", Victims(at, at, passage.chunks[at].phrase), at, at)
