"""Keys made of names: lower-case ASCII words joined by hyphens."""

import re
from functools import lru_cache
from hashlib import sha256
from unicodedata import normalize

LONGEST = 60

_NOT_IN_A_KEY = re.compile(r"[^a-z0-9]+")
# Letters that do not come apart into a base letter and a mark.
_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe"})


@lru_cache(maxsize=20_000)
def slug(name: str) -> str:
    """The words of a name as part of a key.

    A name without any Latin letter or digit, and one that is too long, ends in a digest.
    """
    folded = name.casefold()
    if folded.isascii() and len(folded) <= LONGEST:
        words = _NOT_IN_A_KEY.sub("-", folded).strip("-")
        return words or short_digest(name)
    folded = normalize("NFKD", folded.translate(_LETTERS))
    plain = folded.encode("ascii", "ignore").decode()
    words = _NOT_IN_A_KEY.sub("-", plain).strip("-")
    lost = sum(character.isalpha() for character in folded) > 2 * sum(
        character.isalpha() for character in plain
    )
    if words and not lost and len(words) <= LONGEST:
        return words
    return f"{words[: LONGEST - 9].strip('-')}-{short_digest(name)}".strip("-")


def short_digest(text: str) -> str:
    """Eight hexadecimal digits that stand for a text."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
