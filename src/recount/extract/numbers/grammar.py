"""The number grammar of running text: what stands where a count of people may stand.

`number_at` reads, from one token on: hedges and bounds ("at least", "some", "nearly"), digits
with Western or Indian grouping, words, dozens, ranges, vague words, and bounds that follow
("or more"). Fractions, percentages, ordinals, money and measures are no counts and give None.
"""

from collections.abc import Sequence
from typing import NamedTuple

from recount.domain.counts import Count
from recount.extract.numbers.digits import SCALES, in_digits
from recount.extract.numbers.spelled import ENDINGS, ending, in_words
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import Token
from recount.extract.words import quantities, word_set
from recount.extract.words.grammar import MONTHS

_UNITS = SCALES | {"dozen": 12}
_HALVES: dict[tuple[str, ...], int] = {("a", "dozen"): 6, ("a", "million"): 500_000}
_ONE_OF = {
    "dozen": 12, "half-dozen": 6, "score": 20, "hundred": 100, "thousand": 1000,
    "million": 1_000_000,
}  # fmt: skip
Table = dict[str, list[tuple[tuple[str, ...], str]]]


def _by_first_word(phrases: dict[tuple[str, ...], str]) -> Table:
    """Phrases and what they mean by their first word, the longest first."""
    table: Table = {}
    for words in sorted(phrases, key=len, reverse=True):
        table.setdefault(words[0], []).append((words, phrases[words]))
    return table


VAGUE = _by_first_word(quantities.VAGUE)
UNCOUNTED = _by_first_word(quantities.UNCOUNTED)
HEDGES = _by_first_word(quantities.HEDGES)
AFTER = _by_first_word(quantities.AFTER)
# What makes a preceding number something other than a count of people.
MEASURES = word_set("percent % percentage point points km kg m mm cm mph caliber th")
_FURTHER = (("a", "further"), ("an", "additional"))
MONEY = word_set("$ € £ ¥ ₹ rs inr usd pkr")
_JOINING = frozenset(("-", "–", "to", "or"))
_AGAIN = word_set("about some only around ~")
_MULTIPLYING = ("twice", "times", "half")
_BACK = 10
OPEN_VAGUE = 2
"""Persons: the least that a vague word or a bare plural can mean in the stream of figures."""


def _second_words() -> dict[str, frozenset[str]]:
    """For words that mean a number only with another: what may follow them."""
    tables = (VAGUE, UNCOUNTED, HEDGES)
    after = {
        "a": {"dozen", "hundred", "thousand", "score", "half", "half-dozen", "million", "quarter"},
        "an": set(),
        "half": {"a"},
    }
    alone = {first for table in tables for first in table if len(table[first][-1][0]) == 1}
    for table in tables:
        for first in table.keys() - alone:
            after.setdefault(first, set()).update(words[1] for words, _ in table[first])
    return {first: frozenset(words) for first, words in after.items()}


_SECOND = _second_words()
_LYING = word_set("lay lie lies lying hid hide hiding hidden buried trapped pinned crushed crawled")
# As "to hand over 18 prisoners", "lay under two bodies".
_NO_BOUND = {"over": word_set("hand hands turn turns stepped climbed drove"), "under": _LYING}


class Number(NamedTuple):
    """A count between tokens first (included) and after (excluded)."""

    first: int
    after: int
    bounds: Count
    more: bool
    """Said to be on top of others: "another 12", "a further 12"."""


def number_at(tokens: Sequence[Token], first: int) -> Number | None:
    """The count that begins at token `first`, hedges included, or None."""
    low = tokens[first].low
    second = _SECOND.get(low)
    if second is not None and (first + 1 == len(tokens) or tokens[first + 1].low not in second):
        return None
    if low == "one" and _lows(tokens, first, 2) == ("one", "another"):
        return None
    if low == "as" and (same := _as_many(tokens, first)):
        return same
    if low in _NO_BOUND and first and tokens[first - 1].low in _NO_BOUND[low]:
        return None
    hedge, after = _longest(tokens, first, HEDGES) if low in HEDGES else (None, first)
    if hedge and after < len(tokens) and tokens[after].low in _AGAIN:
        after += 1
    between = low in ("between", "from") and _between(tokens, first)
    core = between or _range(tokens, after)
    if core is None:
        return _vague(tokens, first, after)
    least, most, end, ranged = core
    if not ranged and hedge in (None, "exact", "at_least", "about"):
        later, end = _later(tokens, end)
        hedge = later or hedge or "exact"
    if not _is_count(tokens, first, end):
        return None
    if ranged:
        return Number(first, end, Count(least, None, most, "between", None), False)
    more = (
        low == "another"
        or (low in ("a", "an") and _lows(tokens, first, 2) in _FURTHER)
        or (end < len(tokens) and tokens[end].low == "more" and _more(tokens, end))
    )
    return Number(first, end, bounded(least, hedge or "exact"), more)


def _as_many(tokens: Sequence[Token], first: int) -> Number | None:
    """As "at least three soldiers and as many militants": the number of people before."""
    lows = _lows(tokens, first, 2)
    follows = [token.low for token in tokens[first + 2 : first + 4]]
    compared = follows[:1] == ["as"] or (first and tokens[first - 1].low in _MULTIPLYING)
    if lows != ("as", "many") or compared or not any(map(noun_of, follows)):
        return None
    found: Number | None = None
    for j in range(first - 2, max(-1, first - _BACK), -1):
        number = number_at(tokens, j)
        if number is None or number.after > first or (found and number.after != found.after):
            continue
        if any(noun_of(token.low) for token in tokens[number.after : number.after + 2]):
            found = number
    return found and Number(first, first + 2, found.bounds, False)


def _later(tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
    """As "12 or more", but not "2031 at least five", where the words are those of a count after."""
    told = ending(tokens[at - 1].low)
    if told:
        return ENDINGS[told], at
    later, end = _longest(tokens, at, AFTER)
    if later is None:
        return None, at
    if tokens[end - 1].low == "plus" and not _is_plus(tokens, at, end):
        return None, at
    joins = end == at + 2 and end < len(tokens) and _plain(tokens, end) is not None
    joins = joins or _lows(tokens, end - 1, 2) == ("more", "than")
    return (None, at) if joins else (later, end)


def _is_plus(tokens: Sequence[Token], at: int, end: int) -> bool:
    """As "1,200-plus people", "20 plus people", but not "20 plus a child", "20 plus Juan Diaz"."""
    if end == at + 2:
        return tokens[at - 1].end == tokens[at].start and tokens[at].end == tokens[at + 1].start
    follows = tokens[end] if end < len(tokens) else None
    return follows is not None and noun_of(follows.low) is not None and not follows.capital


def _more(tokens: Sequence[Token], at: int) -> bool:
    """As "two more people", but not "two more than"."""
    lows = _lows(tokens, at, 2)
    return lows[:1] == ("more",) and lows[1:] != ("than",)


def bounded(value: int, qualifier: str) -> Count:
    """The bounds that a qualifier leaves of a number (DATA.md: only numbers somebody gave)."""
    if qualifier == "exact":
        return Count(value, value, value, qualifier, None)
    low, best, high = {
        "about": (None, value, None),
        "nearly": (None, value, value),
        "at_least": (value, None, None),
        "more_than": (value + 1, None, None),
        "at_most": (None, None, value),
        "fewer_than": (None, None, value - 1),
    }[qualifier]
    return Count(low, best, high, qualifier, None)


def uncounted() -> Count:
    """A plural without a number: two or more."""
    return Count(OPEN_VAGUE, None, None, "uncounted", None)


def _longest(tokens: Sequence[Token], at: int, table: Table) -> tuple[str | None, int]:
    """What the longest of the table's phrases that stands at `at` means, and the token after it."""
    for words, meaning in table.get(tokens[at].low, ()) if at < len(tokens) else ():
        if len(words) == 1 or _lows(tokens, at, len(words)) == words:
            return meaning, at + len(words)
    return None, at


def _vague(tokens: Sequence[Token], first: int, after: int) -> Number | None:
    for start in (first, after) if after > first else (first,):
        magnitude, end = _longest(tokens, start, VAGUE)
        if magnitude in ("couple before them", "pair"):
            # But "a couple" by itself is two people, and "a pair of shoes" is nobody.
            noun = noun_of(tokens[end].low) if end < len(tokens) else None
            magnitude = magnitude if noun and noun.plural else None
        if magnitude == "pair":
            return Number(first, end, bounded(2, "exact"), False)
        if magnitude:
            found = None if magnitude.startswith("couple") else magnitude
            return Number(first, _of(tokens, end), Count(2, None, None, "vague", found), False)
        many, end = _longest(tokens, start, UNCOUNTED)
        if many and not (start > 0 and tokens[start - 1].low == "how"):
            return Number(first, end, uncounted(), False)
    return None


def _of(tokens: Sequence[Token], at: int) -> int:
    """Past the "of" of "dozens of people", which belongs to the number; not "dozens of them"."""
    if at + 1 >= len(tokens) or tokens[at].low != "of":
        return at
    return at if tokens[at + 1].tag in (tags.DETERMINER, tags.PRONOUN, tags.RELATIVE) else at + 1


def _between(tokens: Sequence[Token], first: int) -> tuple[int, int, int, bool] | None:
    low = _plain(tokens, first + 1)
    if low is None or low[1] >= len(tokens):
        return None
    if tokens[low[1]].low not in ("and", "to", "-", "–"):
        return None
    high = _plain(tokens, low[1] + 1)
    if high is None or high[0] <= low[0]:
        return None
    return _scaled(tokens, low, high), high[0], high[1], True


def _range(tokens: Sequence[Token], at: int) -> tuple[int, int, int, bool] | None:
    low = _plain(tokens, at)
    if low is None:
        return None
    value, end = low
    if end < len(tokens) and tokens[end].low in _JOINING and not _dateline(tokens, at, end):
        high = _plain(tokens, end + 1)
        if high and high[0] > value:
            least = _scaled(tokens, low, high)
            if tokens[end].low != "or" or high[0] <= least * 2:
                return least, high[0], high[1], True
    return value, value, end, False


def _dateline(tokens: Sequence[Token], at: int, dash: int) -> bool:
    """As "Nov 12 - Sixteen people", "12 (Agency) - Sixteen people": the text begins behind it."""
    if tokens[dash].low.isalpha() or dash + 1 >= len(tokens):
        return False
    dated = at > 0 and tokens[at - 1].low in MONTHS
    spelled = tokens[dash + 1].capital and tokens[at].low[0].isdigit()
    apart = tokens[dash].start - tokens[dash - 1].end > 1
    return (dated or spelled or apart) and tokens[dash].start > tokens[dash - 1].end


def _scaled(tokens: Sequence[Token], low: tuple[int, int], high: tuple[int, int]) -> int:
    """The lower end of "3-4,000", "two to three hundred": a scale said once, for both ends."""
    value, word = low[0], tokens[high[1] - 1].low
    if tokens[low[1] - 1].low in _UNITS:
        return value
    unit = _UNITS.get(word, 1)
    if unit == 1 and "," in word and tokens[low[1] - 1].low.isdecimal() and value < 1000:
        unit = 1000
    fits = high[0] % unit == 0 and value * unit < high[0]
    return value * unit if fits else value


def _plain(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """One number in digits or words: its value and the token after it."""
    if at >= len(tokens):
        return None
    word = tokens[at].low.removesuffix(ending(tokens[at].low))
    if word[0].isdigit():
        return in_digits(tokens, at, word)
    if word == "half":
        value = _HALVES.get(_lows(tokens, at + 1, 2))
        return (value, at + 3) if value else None
    if word == "half-dozen":
        return 6, at + 1
    if word == "dozen" and (not at or tokens[at - 1].tag in (tags.OUTCOME, tags.VERB)):
        # As headlines have it: "Strikes kill dozen rebels".
        return 12, at + 1
    if word == "both":
        if _lows(tokens, at + 1, 1) == ("of",) and _lows(tokens, at + 2, 1) != ("them",):
            # As "both of the men"; what happened to "both of them" is read by itself.
            return 2, at + 1
        noun = noun_of(tokens[at + 1].low) if at + 1 < len(tokens) else None
        return (2, at + 1) if noun and noun.plural else None
    if word in ("a", "an"):
        scale = tokens[at + 1].low if at + 1 < len(tokens) else ""
        if scale == "half" and _lows(tokens, at + 1, 2) == ("half", "dozen"):
            return 6, at + 3
        if scale == "quarter" and _lows(tokens, at + 2, 3) == ("of", "a", "million"):
            return 250_000, at + 5
        value = _ONE_OF.get(scale)
        if value and _lows(tokens, at + 2, 3) == ("and", "a", "half"):
            # As "a dozen and a half".
            return value + value // 2, at + 5
        if value in (100, 1000):
            # As "a hundred and twenty", "a hundred thousand".
            return in_words(tokens, at + 2, (value // 1000 * 1000, value % 1000))
        return (value, at + 2) if value else None
    found = in_words(tokens, at)
    if found and _lows(tokens, found[1], 3) == ("and", "a", "half"):
        # As "one and a half million"; of nobody is there a half.
        unit = SCALES.get("".join(_lows(tokens, found[1] + 3, 1)))
        return (found[0] * unit + unit // 2, found[1] + 4) if unit else None
    return found


def _lows(tokens: Sequence[Token], at: int, size: int) -> tuple[str, ...]:
    return tuple([token.low for token in tokens[at : at + size]])


def _is_count(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Not money, a percentage, a measure ("125-mile"), a decimal, a clock time or a label."""
    before = tokens[first - 1].low if first else ""
    after = tokens[end].low if end < len(tokens) else ""
    if before in MONEY or after in MEASURES:
        return False
    if after == "times" and not tokens[end].capital:
        # As "ten times more civilians"; but "two Times reporters".
        return False
    if before in ("no", "article", "number", "highway", "kilometer", "km", "page", "channel"):
        return False
    if before == "." or (before in ("/", ":") and _joined(tokens, first)):
        return False
    if after in ("-", "/", ":") and end + 1 < len(tokens):
        return tokens[end].end != tokens[end + 1].start
    return True


def _joined(tokens: Sequence[Token], first: int) -> bool:
    """As the 30 of "12:30", but not the two of "June 12: Two people were killed"."""
    apart = tokens[first].start - tokens[first - 1].end
    return first > 1 and tokens[first - 2].low.isdigit() and not apart
