"""Whether a text is English, by its commonest words; no other language is told apart."""

import re
from itertools import islice
from math import ceil

from recount.extract.sentences.plain_words import letters
from recount.extract.words import word_set

_WORD = re.compile(r"[^\W\d_]+")
_LOOKED_AT = 20_000
_FEWEST = 12
_LEAST_SHARE = 0.1
# None of these is a common word of another language in Latin letters.
_COMMON = word_set("""
    the of and to that with from by were been which this they their are his who after said its
    but not people when where while into two three four five six seven eight nine ten more than
    other others men women soldiers officials residents near attack killed killing wounded injured
    dead died attacked
""")


def is_english(text: str) -> bool | None:
    """Whether English words are as frequent as in English; None: too few words to tell."""
    opening = text[:_LOOKED_AT].lower()
    # Where no other letters are than those from a to z, as mostly, it takes a third of the time.
    words = letters(opening).split() if opening.isascii() else _WORD.findall(opening)
    if len(words) < _FEWEST:
        return None
    enough = ceil(_LEAST_SHARE * len(words))
    return len(list(islice(filter(_COMMON.__contains__, words), enough))) == enough
