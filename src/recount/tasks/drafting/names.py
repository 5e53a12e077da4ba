"""Whether words that an article has for its victims may hold the name of one."""

from recount.domain.numerals import number_of
from recount.extract.sentences.nouns import noun_of
from recount.extract.words.grammar import ADVERBS, DETERMINERS, PREPOSITIONS
from recount.extract.words.nationalities import COUNTRY_OF
from recount.extract.words.people import MODIFIERS

_COMMON = frozenset({*MODIFIERS, *DETERMINERS, *PREPOSITIONS, *ADVERBS, "least", "more", "another",
                     "several", "dozens", "hundreds", "scores", "many", "most"})  # fmt: skip


def may_name(words: str) -> bool:
    """Whether a word has a capital letter, and is none of the words that tell of whom."""
    capital = (word.lower() for word in words.split() if word.lower() != word)
    return not all(
        word in _COMMON or word in COUNTRY_OF or noun_of(word) or number_of(word)
        for word in capital
    )
