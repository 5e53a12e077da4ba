"""The running text of a page: paragraphs with an empty line between them.

With the extra `html` trafilatura finds the article; without it, or where it finds nothing, a
plain reading takes what stands in `<article>` or `<main>`, else in the body, without navigation.
"""

import logging
import re
from importlib.metadata import version
from typing import NamedTuple

from recount.formats.page.markup import Tag, pieces_of

DEEPEST = 200
"""Tags within tags: a page nested deeper, or larger than LARGEST_FOR_TRAFILATURA characters, is
read plainly."""
LARGEST_FOR_TRAFILATURA = 3_000_000


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_SKIPPED = _names(
    "script style template noscript svg math nav header footer aside form button select figure"
    " iframe object dialog title textarea"
)
_BLOCKS = _names(
    "p div article main section h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th blockquote pre"
    " body hr address br"
)
_BESIDE = _names("nav footer aside")
_VOID = _names("area base br col embed hr img input link meta source track wbr")
_PLACES = ("article", "main")
_LEAST_IN_PLACE = 200
_SPACES = re.compile(r"\s+")


class Body(NamedTuple):
    """The text, and which reader found it."""

    text: str
    reader: str


def body_of(markup: str) -> Body:
    """The article's text; empty where the page has none."""
    plain = _Plain()
    for piece in pieces_of(markup):
        plain.take(piece)
    found = ""
    if plain.deepest <= DEEPEST and len(markup) <= LARGEST_FOR_TRAFILATURA:
        found = _without(_by_trafilatura(markup), plain.beside())
    if found:
        return Body(found, f"trafilatura {version('trafilatura')}")
    return Body(plain.text(), "the plain reader")


def _by_trafilatura(markup: str) -> str:
    """What trafilatura finds; nothing where it is not installed, or not as it should be."""
    # Slow to import, and an extra.
    try:
        import trafilatura
    except ImportError:
        return ""

    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    found = trafilatura.extract(markup, include_comments=False, include_tables=True)
    return _paragraphs(found or "")


def _without(text: str, beside: frozenset[str]) -> str:
    """The paragraphs but those of menus and footers, which a short page is filled up with."""
    if not beside:
        return text
    kept = (part for part in text.split("\n\n") if part.removeprefix("- ") not in beside)
    return "\n\n".join(kept)


def _paragraphs(lines: str) -> str:
    """The lines that hold something, each a paragraph, its white space made single."""
    return "\n\n".join(words for line in lines.split("\n") if (words := " ".join(line.split())))


class _Plain:
    """Collects text, all of it and what stands in each kind of place."""

    def __init__(self) -> None:
        self.deepest = 0
        self._depth = 0
        self._skipping = 0
        self._open: dict[str, int] = {}
        self._all: list[str] = []
        self._beside: list[str] = []
        self._in: dict[str, list[str]] = {place: [] for place in _PLACES}

    def text(self) -> str:
        """What stands in articles, else in the main part, else in the page."""
        for place in _PLACES:
            found = _paragraphs("".join(self._in[place]))
            if len(found) >= _LEAST_IN_PLACE:
                return found
        return _paragraphs("".join(self._all))

    def beside(self) -> frozenset[str]:
        """The lines of menus, footers and asides."""
        return frozenset(_paragraphs("".join(self._beside)).split("\n\n")) - {""}

    def take(self, piece: Tag | str) -> None:
        """Keep a text that is not skipped, its line ends as spaces; follow where tags lead."""
        if isinstance(piece, str):
            words = _SPACES.sub(" ", piece)
            if not self._skipping:
                self._add(words)
            elif any(map(self._open.get, _BESIDE)):
                self._beside.append(words)
            return
        if piece.name not in _VOID:
            self._nest(piece)
        if piece.name in _BLOCKS:
            self._add("\n")
            self._beside.append("\n")

    def _nest(self, tag: Tag) -> None:
        self._depth = max(0, self._depth - 1) if tag.ends else self._depth + 1
        self.deepest = max(self.deepest, self._depth)
        if tag.name not in _SKIPPED and tag.name not in _PLACES:
            return
        open_before = self._open.get(tag.name, 0)
        step = (-1 if open_before else 0) if tag.ends else 1
        self._open[tag.name] = open_before + step
        self._skipping += step if tag.name in _SKIPPED else 0

    def _add(self, piece: str) -> None:
        self._all.append(piece)
        for place in _PLACES:
            if self._open.get(place):
                self._in[place].append(piece)
