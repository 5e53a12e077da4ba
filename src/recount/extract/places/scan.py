"""Names of a gazetteer as they stand in a text."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from recount.domain.gazetteer import Gazetteer, Place, fold, fold_any
from recount.extract.sentences.kept import Kept

_MOST_WORDS = 5
_WORD = r"\w+(?:[’'](?![sS]\b)\w+)*"
# One class of characters comes first, which the search finds without trying alternatives.
_CAPITALISED = re.compile(
    r"[^\W\d_a-zß-öø-ÿ](?<![\w’'].)"
    r"(?:(?<=[A-Z])\.(?:[A-Z]\.){1,3}|\w*(?:[’'](?![sS]\b)\w+)*(?:(?<=\bSt)\.)?)"
)
_MORE = re.compile(rf"(?:[ \t]*[ \n][ \t]*|-|['’]s[ \n])(?P<word>{_WORD})")
# As "the Afghan capital, Kabul", "Iranian capital punishment".
_NO_CAPITAL = re.compile(
    r"(?: city)?,?(?: of)?[ \n](?-i:[A-Z])"
    r"| (?:punishment|crime|offence|offense|market|expenditure|investment)s?\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\b(?:[AaEe](?:l|n|r|s|sh|t|d|z|dh)-|(?:Al|El|Ar|Az|Ash) )\Z")
_AROUND = 24
_ACRONYM, _LONGEST = 8, 40
"""Characters: no acronym, as "U.S.S.R.", and no word of a name has more."""
_FOLDED = Kept(fold_any)


_Starts = tuple[tuple[int, int, str], ...]
"""Words of a piece of text where a name may begin: start, end, and the word folded."""


@lru_cache(maxsize=4)
def _starts_of(gazetteer: Gazetteer) -> Kept[_Starts]:
    """By what stands between two spaces: few words begin a name, or stand behind a hyphen."""

    def starts(piece: str) -> _Starts:
        if piece.isascii() and piece == piece.lower():
            return ()
        words = ((*m.span(), fold_any(m.group())) for m in _CAPITALISED.finditer(piece))
        return tuple(one for one in words if gazetteer.begins(one[2]) or "-" in piece[: one[0]])

    return Kept(starts)


class Hit(NamedTuple):
    """A name at start..end of the text, and the places that go by it."""

    start: int
    end: int
    places: tuple[Place, ...]


def hits(text: str, gazetteer: Gazetteer) -> Iterator[Hit]:
    """The longest names in order, none overlapping another."""
    end = at = 0
    starts = _starts_of(gazetteer)
    for piece in text.split(" "):
        if not piece:
            # Whole sentences of a text may be left blank.
            at += 1
            continue
        for first, after, word in starts[piece]:
            start = at + first
            if start < end:
                continue
            hyphen = first > 0 and piece[first - 1] == "-"
            found = _with_hyphen(text, start, at + after, word, gazetteer) if hyphen else None
            if not found and (not hyphen or gazetteer.begins(word)):
                found = _longest_at(text, start, at + after, word, gazetteer)
            if found:
                end = found.end
                yield found
        at += len(piece) + 1


def _with_hyphen(text: str, start: int, end: int, word: str, gazetteer: Gazetteer) -> Hit | None:
    """The name that begins with an article and a hyphen before the word: al-Bab."""
    at = _with_article(text, start)
    words = f"{_FOLDED[text[at : start - 1]]} {word}"
    begins = at < start and gazetteer.begins(words)
    return _longest_at(text, at, end, words, gazetteer) if begins else None


def _longest_at(text: str, start: int, end: int, words: str, gazetteer: Gazetteer) -> Hit | None:
    """The longest name that begins with the folded words at start..end."""
    after, places = end, _named(text, start, end, words, gazetteer)
    while more := _MORE.match(text, end, end + _LONGEST):
        words = f"{words} {_FOLDED[more['word']]}"
        if not gazetteer.begins(words):
            break
        end = more.end()
        longer = _named(text, start, end, words, gazetteer)
        if longer and not (more["word"] == "capital" and _NO_CAPITAL.match(text, end)):
            after, places = end, longer
    return Hit(_with_article(text, start), after, tuple(places)) if places else None


def _named(text: str, start: int, end: int, folded: str, gazetteer: Gazetteer) -> Sequence[Place]:
    """The places of a name; capitals are those of an acronym, unless all that is near has them."""
    if end - start <= _ACRONYM:
        words = text[start:end]
        if words.isupper() and not text[max(0, start - _AROUND) : end + _AROUND].isupper():
            return gazetteer.named(fold(words))
    return gazetteer.named(folded)


def _with_article(text: str, start: int) -> int:
    """Where the name begins with an Arabic article before it."""
    article = _ARTICLE.search(text, max(0, start - 4), start)
    return article.start() if article else start


def possible_names(text: str) -> set[str]:
    """Every run of up to five words that begins with a capital, as written."""
    names: set[str] = set()
    for match in _CAPITALISED.finditer(text):
        end = match.end()
        for _ in range(_MOST_WORDS):
            names.add(" ".join(text[match.start() : end].split()))
            more = _MORE.match(text, end, end + _LONGEST)
            if more is None:
                break
            end = more.end()
    return names
