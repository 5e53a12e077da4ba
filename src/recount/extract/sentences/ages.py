"""Ages in a row, which count nobody: "aged 12 and 14", "two girls, eight and six,"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

_YOUNGER = ("under", "over", "below", "above")
_CLOSING = word_set(", . ; - -- – — and who")
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


def of_all(tokens: Sequence[Token], first: int) -> bool:
    """As "five boys, all under 14", "the oldest 14,": an age; not "all over 60 villages"."""
    near = [token.low for token in tokens[first : first + 4]]
    before = tokens[first - 1].low if first else ""
    if before in ("oldest", "youngest", "eldest"):
        return len(near) < 2 or near[1] in _CLOSING
    aged = near[:1] == ["all"] and near[1:2] != [] and near[1] in _YOUNGER
    return aged and before in _CLOSING and (len(near) < 4 or near[3] in _CLOSING)
