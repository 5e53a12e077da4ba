"""The head of a page as it stands: meta fields, links, JSON-LD, title and language.

Everything is bounded, since a page may be made to exhaust its reader.
"""

from collections.abc import Iterator
from typing import NamedTuple

from recount.formats.page.markup import LONGEST_VALUE, Tag, pieces_of

MOST_FIELDS = 500
MOST_SCRIPTS = 40
LONGEST_SCRIPT = 500_000
_NAMES = ("property", "name", "itemprop", "http-equiv")


class Head(NamedTuple):
    """What the tags say, in order; None: not said."""

    fields: tuple[tuple[str, str], ...]
    scripts: tuple[str, ...]
    title: str | None
    heading: str | None
    language: str | None
    canonical: str | None
    times: tuple[str, ...]

    def all(self, *names: str) -> list[str]:
        """The values of the fields with these names, the first name's first."""
        return [value for name in names for field, value in self.fields if field == name]


def head_of(markup: str) -> Head:
    """Read the tags of a page, wherever they stand in it."""
    fields: list[tuple[str, str]] = []
    scripts: list[str] = []
    said: dict[str, str] = {}
    times: list[str] = []
    for tag, text in _with_texts(markup):
        if tag.name == "meta" and len(fields) < MOST_FIELDS:
            fields += _meta(tag)
        elif tag.name == "script":
            kind = tag.value("type") or ""
            if "ld+json" in kind.lower() and len(scripts) < MOST_SCRIPTS:
                scripts.append(text[:LONGEST_SCRIPT])
        elif tag.name == "time" and (day := tag.value("datetime")) and len(times) < MOST_FIELDS:
            times.append(day)
        elif value := _said(tag, text):
            said.setdefault(tag.name, value)
    return Head(
        tuple(fields),
        tuple(scripts),
        said.get("title"),
        said.get("h1"),
        said.get("html"),
        said.get("link"),
        tuple(times),
    )


def _said(tag: Tag, text: str) -> str | None:
    """What the page's title, heading, language or address is, if this tag tells."""
    if tag.name == "html":
        return tag.value("lang") or tag.value("xml:lang")
    if tag.name == "link":
        return tag.value("href") if "canonical" in (tag.value("rel") or "").lower() else None
    return text.strip() if tag.name in ("title", "h1") else None


def _meta(tag: Tag) -> Iterator[tuple[str, str]]:
    content = tag.value("content")
    names = [name for attribute in _NAMES if (name := tag.value(attribute))]
    yield from ((name.lower(), content) for name in names if content)


def _with_texts(markup: str) -> Iterator[tuple[Tag, str]]:
    """Each tag that begins something, with the text up to the next tag; a heading's up to its end.

    What stands in tags within a heading is a part of it.
    """
    waiting: Tag | None = None
    texts: list[str] = []
    for piece in pieces_of(markup):
        if isinstance(piece, str):
            if waiting and len(texts) < LONGEST_VALUE:
                texts.append(piece)
        elif waiting is None or waiting.name != "h1" or piece.name == "h1":
            if waiting:
                yield waiting, "".join(texts)
            waiting, texts = (None if piece.ends else piece), []
    if waiting:
        yield waiting, "".join(texts)
