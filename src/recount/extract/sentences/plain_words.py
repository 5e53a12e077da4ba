"""The words of a text without their order: they show which patterns and rules can match there."""

from functools import lru_cache

from recount.extract.dates.find import lowered

_LETTERS = bytes(c if ord("a") <= c <= ord("z") else ord(" ") for c in range(256))


def letters(text: str) -> str:
    """The text in lower case with a space for all that is no letter from a to z."""
    return lowered(text).encode("ascii", "replace").translate(_LETTERS).decode("ascii")


@lru_cache(maxsize=4)
def words_in(low: str, start: int, end: int) -> frozenset[str]:
    """Each run of letters from a to z; looked up once for all that ask about one sentence.

    Args:
        low: the text in lower case.
        start: where the stretch begins.
        end: where it ends.
    """
    return frozenset(letters(low[start:end]).split())
