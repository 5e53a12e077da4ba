"""Nouns that look like verbs by the words beside them: "over an arms find", "charred remains"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.text import Token

_BEFORE_REMAINS = (tags.WORD, tags.MODIFIER, tags.VERB)


def is_noun(tokens: Sequence[Token], kinds: Sequence[str], i: int) -> bool:
    """Whether the "find" or "remains" at `i` is a noun, behind another word."""
    low = tokens[i].low
    if low == "find":
        # As "over an arms find".
        return kinds[i - 1] == tags.WORD and tokens[max(0, i - 2)].low == "an"
    if low != "remains":
        return False
    # As "the charred remains of four men"; but "what remains of them".
    of = i + 1 < len(tokens) and tokens[i + 1].low == "of"
    return of and kinds[i - 1] in _BEFORE_REMAINS
