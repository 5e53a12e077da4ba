"""Victims told by their place in a row: "she is the sixth teacher killed this year"."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.numbers.one_more import nth_of
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.text import Token

_BECOME = ("became", "becomes", "becoming", "as")
_RULES = ("reduced", "passive", "happens")


def so_many(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find) -> int:
    """How many there have been, 0 where the victim is not told as the last of a row.

    As "he is the sixth", but "a third man died" and "the second man died" are one man each. The
    caller must see that a time is told over which they were counted.
    """
    phrase, at = find.victims.phrase, find.victims.at
    if find.rule not in _RULES or phrase is None or phrase.determiner != "the" or at < 1:
        return 0
    before = chunks[at - 1]
    follows = find.first == find.victims.last + 1
    if phrase.plural or not follows or not (before.kind == tags.BE or before.low in _BECOME):
        return 0
    first = chunks[at - 1].first
    lows = [token.low for token in tokens[first + 1 : phrase.last]]
    return next((value for value in map(nth_of, lows) if value), 0)


def are_the_first(tokens: Sequence[Token], chunks: Sequence[Chunk], find: Find) -> bool:
    """As "the 13 were the first soldiers killed there since May": all of one event."""
    phrase, at = find.victims.phrase, find.victims.at
    if phrase is None or not phrase.plural or phrase.number is not None or at < 1:
        return False
    told = [token.low for token in tokens[phrase.first : phrase.first + 2]]
    return told == ["the", "first"] and chunks[at - 1].kind == tags.BE
