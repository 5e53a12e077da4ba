"""HTML as a stream of tags and texts, in time linear in its length.

`html.parser` of the standard library takes minutes for some pages of a few hundred kilobytes (a
run of unclosed comments), so that this small one is used. It knows what reading an article needs:
tags with their attributes, text with its references resolved, and what scripts and titles hold.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

LONGEST_VALUE = 4_000
"""Characters of an attribute that are kept."""
MOST_ATTRIBUTES = 100

_NAME = re.compile(r"[A-Za-z][^\s/>]{0,60}")
_ATTRIBUTE = re.compile(
    r"""[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?"""
)
_END = re.compile(r"[\s/]*>")
_RAW = {
    tag: re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE)
    for tag in ("script", "style", "textarea", "title", "xmp", "iframe")
}
# The standard library refuses to make a number of thousands of digits.
_ENDLESS_REFERENCE = re.compile(r"&#(?:[xX][0-9A-Fa-f]{8,}|[0-9]{8,});?")


class Tag(NamedTuple):
    """A tag that begins (or, with `ends`, ends) an element; names are lower-case."""

    name: str
    ends: bool = False
    attributes: tuple[tuple[str, str], ...] = ()

    def value(self, name: str) -> str | None:
        """The attribute of that name, the first of several; None: not given, or empty."""
        return next((value for given, value in self.attributes if given == name and value), None)


def pieces_of(markup: str) -> Iterator[Tag | str]:
    """The tags and texts of a page in order; comments and declarations are left out."""
    at = 0
    while at < len(markup):
        opening = markup.find("<", at)
        if opening != at:
            yield _text(markup[at : opening if opening >= 0 else len(markup)])
        if opening < 0:
            return
        tag, at = _tag_at(markup, opening)
        if tag is not None:
            yield tag
            if tag.name in _RAW and not tag.ends:
                end = _RAW[tag.name].search(markup, at)
                content = markup[at : end.start() if end else len(markup)]
                yield content if tag.name in ("script", "style") else _text(content)
                at = end.start() if end else len(markup)
        elif at == opening + 1:
            yield "<"


def _text(words: str) -> str:
    return unescape(_ENDLESS_REFERENCE.sub("\ufffd", words))


def _tag_at(markup: str, at: int) -> tuple[Tag | None, int]:
    """The tag that begins here (None: none does), and where what follows it begins."""
    if markup.startswith("<!--", at):
        return None, _after(markup, "-->", at + 2)
    if markup.startswith(("<!", "<?"), at):
        return None, _after(markup, ">", at)
    if markup.startswith("</", at):
        name = _NAME.match(markup, at + 2)
        end = _after(markup, ">", at)
        return (Tag(name.group().lower(), ends=True) if name else None), end
    name = _NAME.match(markup, at + 1)
    if name is None:
        return None, at + 1
    return _started(markup, name)


def _started(markup: str, name: re.Match[str]) -> tuple[Tag, int]:
    attributes: list[tuple[str, str]] = []
    at = name.end()
    while (end := _END.match(markup, at)) is None:
        found = _ATTRIBUTE.match(markup, at)
        if found is None:
            return Tag(name.group().lower()), len(markup)
        at = found.end()
        if len(attributes) < MOST_ATTRIBUTES:
            value = (found.group(2) or found.group(3) or found.group(4) or "")[:LONGEST_VALUE]
            attributes.append((found.group(1)[:60].lower(), _text(value)))
    return Tag(name.group().lower(), attributes=tuple(attributes)), end.end()


def _after(markup: str, mark: str, at: int) -> int:
    found = markup.find(mark, at)
    return found + len(mark) if found >= 0 else len(markup)
