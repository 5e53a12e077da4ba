"""Names with words that are none elsewhere: "Officer Said Laribi, 27, died", "Watch & Word"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token

WORD = "Said"
_NAME = "sa'id"
"""What the token is read as, since "said" tells rules who speaks."""
_NEAR = 12
_CONTENT = (tags.WORD, tags.VERB, tags.OUTCOME, tags.BE, tags.HAVE)
"""What a headline in title case has in capitals."""
_AFTER_NAME = (tags.BE, tags.HAVE, tags.OUTCOME)


JOINT = "&"


def with_joints(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with the "&" of "the group Watch & Word" for a part of the name."""
    return [
        replace(token, tag=tags.WORD) if token.low == JOINT and _joins(tokens, i) else token
        for i, token in enumerate(tokens)
    ]


def _joins(tokens: Sequence[Token], i: int) -> bool:
    beside = (tokens[i - 1], tokens[i + 1]) if 0 < i < len(tokens) - 1 else ()
    return bool(beside) and all(token.capital and token.tag == tags.WORD for token in beside)


def with_names(tokens: Sequence[Token]) -> list[Token]:
    """The tokens, with "Said" for a name where another name stands behind it."""
    return [
        replace(token, low=_NAME, tag=tags.WORD) if _is_name(tokens, i) else token
        for i, token in enumerate(tokens)
    ]


def _is_name(tokens: Sequence[Token], i: int) -> bool:
    if tokens[i].low != "said" or not tokens[i].capital or i + 1 >= len(tokens):
        return False
    if _is_last_name(tokens, i):
        return True
    named = tokens[i + 1]
    if not named.capital or named.tag != tags.WORD or noun_of(named.low):
        return False
    if i == 0:
        # But "Said Smith: ..." tells who speaks.
        return len(tokens) > i + 2 and (
            tokens[i + 2].tag in _AFTER_NAME or _says_behind_an_aside(tokens, i + 2)
        )
    before = noun_of(tokens[i - 1].low)
    # But the headline "Two Dead, Officials Said Late Monday".
    return before is None or not before.plural


def _says_behind_an_aside(tokens: Sequence[Token], comma: int) -> bool:
    """As "Said Omar, a shopkeeper, said he saw": who is named in front says it."""
    if tokens[comma].tag != tags.COMMA:
        return False
    near = tokens[comma + 1 : comma + _NEAR]
    return any(one.tag == tags.COMMA and two.low == "said" for one, two in pairwise(near))


def _is_last_name(tokens: Sequence[Token], i: int) -> bool:
    """As "General Ali Said and two aides were killed", where no headline has all in capitals."""
    if not i or not tokens[i - 1].capital or tokens[i - 1].tag != tags.WORD:
        return False
    before = noun_of(tokens[i - 1].low)
    if before is not None or tokens[i + 1].capital:
        return False
    near = tokens[max(0, i - _NEAR) : i + _NEAR]
    return any(not t.capital and t.low.isalpha() and t.tag in _CONTENT for t in near)
