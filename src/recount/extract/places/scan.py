"""Names of a gazetteer as they stand in a text."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from recount.domain.gazetteer import Gazetteer, Place, fold, fold_any

_MOST_WORDS = 5
_WORD = r"\w+(?:[’'](?![sS]\b)\w+)*"
_CAPITALISED = re.compile(
    rf"(?<![\w’'])(?:(?:[A-Z]\.){{2,4}}|(?=[^\W\d_a-zß-öø-ÿ]){_WORD}(?:(?<=\bSt)\.)?)"
)
_MORE = re.compile(rf"(?:[ \t]*[ \n][ \t]*|-){_WORD}")
_ARTICLE = re.compile(r"\b(?:[AaEe](?:l|n|r|s|sh|t|d|z|dh)-|(?:Al|El|Ar|Az|Ash) )\Z")
_AROUND = 24
_folded = lru_cache(maxsize=32_768)(fold_any)


class Hit(NamedTuple):
    """A name at start..end of the text, and the places that go by it."""

    start: int
    end: int
    places: tuple[Place, ...]


def hits(text: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    """The longest names in order, none overlapping another."""
    end = 0
    longest = gazetteer.longest
    for match in _CAPITALISED.finditer(text):
        start, after = match.span()
        if start < end:
            continue
        hyphen = start > 0 and text[start - 1] == "-"
        found = _with_hyphen(text, start, after, gazetteer) if hyphen else None
        if found is None:
            most = longest(_folded(match.group()))
            if not most:
                continue
            found = _longest_at(text, start, after, most, gazetteer)
        if found:
            end = found.end
            yield found


def _with_hyphen(text: str, start: int, end: int, gazetteer: Gazetteer) -> Hit | None:
    """The name that begins with an article and a hyphen before the word: al-Bab."""
    at = _with_article(text, start)
    if at == start:
        return None
    most = gazetteer.longest(_folded(text[at : start - 1]))
    return _longest_at(text, at, end, most - 1, gazetteer) if most > 1 else None


def _longest_at(text: str, start: int, end: int, most: int, gazetteer: Gazetteer) -> Hit | None:
    for after in reversed(_ends(text, end, most)):
        places = _named(text, start, after, gazetteer)
        if places:
            return Hit(_with_article(text, start), after, tuple(places))
    return None


def _ends(text: str, end: int, most: int) -> list[int]:
    """Where names of one word, two words and so on would end."""
    ends = [end]
    while len(ends) < most and (more := _MORE.match(text, ends[-1], ends[-1] + 40)):
        ends.append(more.end())
    return ends


def _named(text: str, start: int, end: int, gazetteer: Gazetteer) -> "tuple[Place, ...]":
    words = text[start:end]
    if words.isupper() and text[max(0, start - _AROUND) : end + _AROUND].isupper():
        return tuple(gazetteer.named(_folded(words)))
    return tuple(gazetteer.named(fold(words)))


def _with_article(text: str, start: int) -> int:
    """Where the name begins with an Arabic article before it."""
    article = _ARTICLE.search(text, max(0, start - 4), start)
    return article.start() if article else start


def possible_names(text: str) -> set[str]:
    """Every run of up to five words that begins with a capital, as written."""
    names: set[str] = set()
    for match in _CAPITALISED.finditer(text):
        for end in _ends(text, match.end(), _MOST_WORDS):
            name = text[match.start() : end]
            names.add(" ".join(name.split()))
    return names
