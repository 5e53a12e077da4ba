"""The words of a stretch of text without their order: they show which patterns can match there."""

import re
from functools import lru_cache

_WORD = re.compile("[a-z]+")


@lru_cache(maxsize=4)
def words_in(low: str, start: int, end: int) -> frozenset[str]:
    """Each run of letters from a to z; looked up once for all that ask about one sentence.

    Args:
        low: the text in lower case.
        start: where the stretch begins.
        end: where it ends.
    """
    return frozenset(_WORD.findall(low, start, end))
