"""Times since something began: "since he took office", "since the hunt for them began in July".

What is told between a figure and that time, and what sets one figure against another, is passed
over here too.
"""

from collections.abc import Sequence
from itertools import pairwise

from recount.extract.periods.whole_years import is_year
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

_CAME_IN = frozenset(
    (("broke", "out"), ("took", "effect"), ("took", "office"), ("took", "power"),
     ("seized", "power"), ("into", "effect"), ("into", "force"), ("to", "power"),
     ("declared", "a"), ("declared", "an"),
     ("was", "declared"), ("of", "exception"), ("of", "emergency"))
)  # fmt: skip
_BEGAN = word_set("""
    began begun started opened launched broke erupted collapsed resumed ended lapsed expired fell
    came took imposed declared deployed spread seized moved arrived
""")
_LAST = (("last", "year"), ("last", "month"), ("this", "year"))
_AGO = (("years", "ago"), ("months", "ago"))
_ASIDE = 9


def came_in(words: Sequence[str]) -> bool:
    """As "since he took office", "since the law went into effect", "the state of emergency"."""
    return any(pair in _CAME_IN for pair in pairwise(clause_of(words)))


def clause_of(words: Sequence[str]) -> Sequence[str]:
    """The words up to the end of their clause."""
    return words[: next((i for i, word in enumerate(words) if word in (",", ".", ";")), len(words))]


def began_in(clause: Sequence[str]) -> bool:
    """As "the hunt for the hostages began in July", "the camp was opened last year"."""
    began = next((i for i, word in enumerate(clause) if word in _BEGAN), len(clause))
    then = clause[began + 1 :]
    if any(pair in _AGO or pair in _LAST for pair in pairwise(then)):
        return True
    return any(word.removeprefix("mid-") in MONTHS or is_year(word) for word in then)


def is_named_time(words: Sequence[str]) -> bool:
    """As "the last week" of "in the last week"; but "the last week of April" is in that month.

    Or "the reporting period", "the period under review".
    """
    if " ".join(words[:3]) in ("the reporting period", "the period under"):
        return True
    past = " ".join(words[:3]) in ("the past week", "the last week")
    return past and not (list(words[3:4]) == ["of"] and not MONTHS.isdisjoint(words[4:5]))


def past_aside(words: list[str]) -> list[str]:
    """As "since 2030" of "340, a third of them children, along the coast since 2030"."""
    for i in range(min(_ASIDE, len(words))):
        if words[i] == "," and "," in words[i + 1 : i + _ASIDE]:
            end = words.index(",", i + 1)
            aside = ["of", "them"] in (words[i + 2 : i + 4], words[i + 3 : i + 5])
            return words[:i] + words[end + 1 :] if aside else words
    return words


def without_contrast(lows: Sequence[str]) -> Sequence[str]:
    """As "In the first half of the year 27 rebels died, while the army lost eight men"."""
    at = next((i for i, pair in enumerate(pairwise(lows)) if pair == (",", "while")), 0)
    then = lows[at + 2 : at + 4]
    return lows if not at or "in" in then or "on" in then else [*lows[:at], *lows[at + 2 :]]
