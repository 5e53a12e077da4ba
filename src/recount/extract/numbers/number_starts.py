"""Where in a sentence a count may begin: told before the number grammar is asked."""

import re
from collections.abc import Collection, Sequence

from recount.extract.numbers.digits import SCALES
from recount.extract.numbers.grammar import HEDGES, UNCOUNTED, VAGUE, Number, number_at
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.numerals import RUN_TOGETHER, TENS, UNITS

NUMBER_STARTS = (
    (HEDGES.keys() | VAGUE.keys() | UNCOUNTED.keys())
    | UNITS.keys()
    | TENS.keys()
    | RUN_TOGETHER.keys()
    | {"a", "an", "both", "dozen", "half", "between", "from"}
) - {"in", "just", "not", "close", "closer", "nearer"}
PAIRED = {
    "in": ("excess",),
    "not": ("less", "fewer", "more", "up"),
    "close": ("to",),
    "closer": ("to",),
    "nearer": ("to",),
}
"""Words that mostly begin no number: what must follow them if they do."""
# Digits, but for those of "M-19", "the 5th", "$20", "20 percent", "30 km", "11 April", "20 days",
# which count nobody; "the 12 may go". A digit comes first, which the search finds without trying
# what follows.
_DIGITS = re.compile(
    r"\d(?<![\d$].)(?<![^\W\d_]-.)\d*+"
    r"(?!(?:st|nd|rd|th)\b| ?(?:percent\b|%|km\b|kg\b)"
    r"| (?:january|february|april|june|july|august|september|october|november|december|days"
    r"|weeks?|months?|years?|hours?|minutes?)\b)",
    re.IGNORECASE,
)
_TOLD_BY = frozenset((*UNITS, *TENS, *RUN_TOGETHER, *SCALES)) | word_set("""
    dozen dozens score scores tens hundreds thousands millions half both couple pair handful few
    several various
""")
"""Words without one of which a stretch in which no digit stands has no number."""
_BESIDE = ("close", "closer", "nearer", "above")
_FEW = 10


def may_count(text: str, start: int, end: int, words: Collection[str]) -> bool:
    """Whether text[start:end], of these words in lower case, may have a number: most has none."""
    return not _TOLD_BY.isdisjoint(words) or _DIGITS.search(text, start, end) is not None


def counted_at(tokens: Sequence[Token], kinds: Sequence[str], at: int) -> Number | None:
    """The count of people that begins at token `at`, or None."""
    low = tokens[at].low
    begins = kinds[at] == tags.NUMBER or low in NUMBER_STARTS
    # As "twenty-two", "20-plus"; but not "vice-president".
    begins = begins or ("-" in low and (low[0].isdigit() or low.partition("-")[0] in NUMBER_STARTS))
    if not begins and not (low in PAIRED and paired(tokens, at)):
        return None
    number = number_at(tokens, at)
    if number is None or (low in _BESIDE and _near(tokens, kinds, number)):
        return None
    return None if low == ">" and _quoted_mail(tokens, at) else number


def paired(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word of `PAIRED` stands before what makes it begin a number."""
    return at + 1 < len(tokens) and tokens[at + 1].low in PAIRED[tokens[at].low]


def _near(tokens: Sequence[Token], kinds: Sequence[str], number: Number) -> bool:
    """As "close to two villages": a place, and not a count of people."""
    end = number.after
    while end < len(kinds) and kinds[end] in (tags.MODIFIER, tags.WORD):
        end += 1
    few = (number.bounds.best or number.bounds.low or 0) < _FEW
    return few or (end > number.after and noun_of(tokens[end - 1].low) is None)


def _quoted_mail(tokens: Sequence[Token], at: int) -> bool:
    """As "> 12 people died": a mark before a line, and no sign before a number."""
    return at == 0 and tokens[at].end < tokens[at + 1].start
