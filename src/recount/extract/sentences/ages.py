"""Ages in a row, which count nobody: "aged 12 and 14", "two girls, eight and six,"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

_AGE_JOINING = word_set(", and to or between from - –")


def ages_after(tokens: Sequence[Token], first: int, *, spelled: bool = False) -> int:
    """As "aged 12 and 14", "ages 3 to 7": the token after the ages that begin at `first`."""
    i = first

    def is_age(at: int) -> bool:
        return tokens[at].low.isdigit() or (spelled and tokens[at].low in SPELLED)

    while i < len(tokens) and (tokens[i].low in _AGE_JOINING or is_age(i)):
        i += 1
    if i < len(tokens) and tokens[i].tag == tags.WORD:
        # As "aged 20 and three women", who are counted.
        i -= 1
    while i > first and not is_age(i - 1):
        i -= 1
    return i
