"""One person whose noun is left out: "another was hurt", "the second of the two guards"."""

from collections.abc import Sequence
from functools import lru_cache

from recount.extract.numbers.grammar import Number, bounded
from recount.extract.numbers.number_starts import NUMBER_STARTS, counted_at
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.numerals import ORDINALS

_ORDINALS = word_set("second third fourth fifth")
_FIRST_AND_LAST = ("first", "last", "other")
_BESIDE = (tags.STOP, tags.CONJUNCTION, tags.CONTRAST, tags.SUBORDINATOR)
_DOING = ([tags.OUTCOME], [tags.VERB])
_VERBAL = (tags.BE, tags.HAVE, tags.OUTCOME)
_OPENING = frozenset("DJW#")
_NTH = {low: n for n, low in enumerate(ORDINALS.split(), start=2)}
_ONE = _NTH.keys() | word_set("latest youngest eldest oldest elder younger")
_ONE_OF_SO_MANY = _ONE | word_set("first last final other next only surviving")
"""But "the last of the rebels" may be several."""
_ENDINGS, _LONG = ("st", "nd", "rd", "th"), 5
_AFTER_OF, _REACH, _ASIDE = 3, 3, 10


def nth_at(tokens: Sequence[Token], first: int) -> int:
    """The 6 of "the sixth journalist", 0 where no ordinal follows the "the" at `first`."""
    return nth_of(tokens[first + 1].low)


@lru_cache(maxsize=4096)
def nth_of(low: str) -> int:
    """The 6 of "sixth", the 11 of "11th"; 0 where the word is no ordinal above "first"."""
    digits = low[:-2] if low.endswith(_ENDINGS) else ""
    return int(digits) if digits.isdigit() and len(digits) < _LONG else _NTH.get(low, 0)


def one_more(tokens: Sequence[Token], kinds: Sequence[str], first: int) -> Number | None:
    """As "another was wounded", "the third died": one person, the noun left out."""
    second = tokens[first + 1].low if first + 1 < len(tokens) else ""
    if tokens[first].low == "another":
        after = first + 1
    elif tokens[first].low in ("a", "the") and second in _ORDINALS:
        after = first + 2
    elif tokens[first].low == "the" and second in _FIRST_AND_LAST:
        # As "the first, a guard, was killed"; but "the first was a bomb".
        after = first + 2
        return _single(first, after) if _past_aside(kinds, after) else None
    else:
        return None
    if _past_aside(kinds, after):
        return _single(first, after)
    then = after + (after < len(kinds) and kinds[after] == tags.ADVERB)
    follows = kinds[then] if then < len(kinds) else tags.STOP
    if after < len(tokens) and tokens[after].low == "of":
        # As "a third of the crew"; but "another of the hostages" is one.
        return _single(first, after) if second == "of" else None
    if follows == tags.OUTCOME and then + 1 < len(kinds) and kinds[then + 1] in _OPENING:
        # As "the second killed nine people".
        return None
    struck = first > 0 and kinds[first - 1] == tags.OUTCOME
    ends = (tags.STOP, tags.COMMA, tags.PREPOSITION, tags.TIME) if struck else ()
    if struck and follows == tags.CONJUNCTION and kinds[then + 1 : then + 2] in _DOING:
        # As "killed two, wounded a third and arrested a fourth"; but "hurt a third and fourth man".
        return _single(first, after)
    if follows not in (tags.BE, tags.HAVE, tags.OUTCOME, tags.STATE, *ends):
        return None
    return _single(first, after)


def _past_aside(kinds: Sequence[str], after: int) -> bool:
    """As "the third, a fruit seller, was hit": who it is stands between two commas."""
    if after >= len(kinds) or kinds[after] != tags.COMMA:
        return False
    for end in range(after + 1, min(after + _ASIDE, len(kinds) - 1)):
        if kinds[end] == tags.COMMA:
            return kinds[end + 1] in _VERBAL
        if kinds[end] in _BESIDE or kinds[end] in _VERBAL:
            return False
    return False


def one_of_so_many(tokens: Sequence[Token], kinds: Sequence[str], first: int) -> Number | None:
    """As "the last of the two guards", "the second of her sons"; but not "the last of the food".

    Args:
        tokens: the sentence.
        kinds: their tags.
        first: a "the", with an "of" behind the next token.
    """
    after = first + _AFTER_OF
    if tokens[first + 1].low not in _ONE_OF_SO_MANY:
        return None
    determined = kinds[after] == tags.DETERMINER and tokens[after].low not in NUMBER_STARTS
    at = after + determined
    counted = at < len(tokens) and counted_at(tokens, kinds, at) is not None
    if not counted and not (
        determined and tokens[first + 1].low in _ONE and _many(tokens, kinds, at)
    ):
        return None
    return _single(first, first + 2)


def _many(tokens: Sequence[Token], kinds: Sequence[str], at: int) -> bool:
    """Whether several people are named at `at`: "prison guards"."""
    for i in range(at, min(at + _REACH, len(tokens))):
        if kinds[i] not in (tags.WORD, tags.MODIFIER):
            return False
        noun = noun_of(tokens[i].low)
        if noun is not None and noun.plural:
            return True
    return False


def _single(first: int, after: int) -> Number:
    return Number(first, after, bounded(1, "exact"), True)
