"""A page's bytes as an article: its text, and its own data from JSON-LD, OpenGraph and meta.

JSON-LD goes before OpenGraph, and that before other meta fields. What a field can't mean (an
address that is none, a day that can't be read) counts as not given, and is told in `notes`.
"""

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import NamedTuple

from recount.errors import RefusedInput
from recount.formats.page.body import body_of
from recount.formats.page.decode import decode
from recount.formats.page.json_ld import Node, address_of, article_node, texts_of
from recount.formats.page.moments import Moment, moment_of
from recount.formats.page.tags import Head, head_of

LARGEST = 8_000_000
MOST_AUTHORS = 20
_LONGEST = 500
_BEGINNING = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,2000}?-->\s*){0,5}"
    rb"<(?:!doctype\s+html|html|head|title|meta|body|main|article|section|header|div|h[1-3]|p)\b",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(r"https?://[^\s\"<>\\^`{|}]{1,490}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}")
_BY = re.compile(r"by\s+", re.IGNORECASE)


class TooLarge(RefusedInput):
    """A page that no article needs."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: a page of more than {LARGEST // 1_000_000} MB is not read")


class Page(NamedTuple):
    """An article as its page gives it; None: not told.

    `text` is what was read out of the page (`reader` says by what), paragraphs with an empty line
    between them; `raw_sha256` is the digest of the bytes. `outlet` is the name of the site.
    """

    text: str
    raw_sha256: str
    reader: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: Moment | None = None
    modified: Moment | None = None
    language: str | None = None
    url: str | None = None
    notes: tuple[str, ...] = ()


def is_page(data: bytes) -> bool:
    """Whether bytes begin as HTML does."""
    return _BEGINNING.match(data[:12_000].removeprefix(b"\xef\xbb\xbf")) is not None or (
        data[:2] in (b"\xff\xfe", b"\xfe\xff") and b"<\0h\0t\0m\0l" in data[:2000].lower()
    )


def read_page(name: str, data: bytes) -> Page:
    """Read a page; `name` is for messages.

    Raises:
        TooLarge: it has more than LARGEST bytes.
    """
    if len(data) > LARGEST:
        raise TooLarge(name)
    markup, _, notes = decode(data)
    head = head_of(markup)
    titles = [*head.all("og:title"), head.heading or "", head.title or ""]
    node = article_node(
        head.scripts,
        [address for address in _told_addresses(head) if address],
        [" ".join(title.split()) for title in titles if title],
    )
    text, reader = body_of(markup)
    published, unread = _moment(_given(node, "datePublished"), head.all(*_PUBLISHED), head.times)
    modified, _ = _moment(_given(node, "dateModified"), head.all(*_MODIFIED))
    return Page(
        text,
        sha256(data).hexdigest(),
        reader,
        _title(node, head),
        _authors(node, head),
        _first([*_given(node, "publisher"), *head.all("og:site_name", "application-name")]),
        published,
        modified,
        _language(node, head),
        _address(node, head),
        (*notes, *unread),
    )


_PUBLISHED = ("article:published_time", "og:article:published_time", "datepublished",
              "dc.date.issued", "dcterms.created", "dc.date", "date", "pubdate", "publish-date",
              "parsely-pub-date", "sailthru.date")  # fmt: skip
_MODIFIED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified",
             "last-modified")  # fmt: skip


def _given(node: Node, *names: str) -> list[str]:
    return [text for name in names for text in texts_of(node.get(name))]


def _line(words: str) -> str:
    """The words in one line that any file can hold."""
    shown = "".join(c if c.isprintable() else " " for c in words)
    return " ".join(shown.split())[:_LONGEST].strip()


def _first(values: Iterable[str | None]) -> str | None:
    return next((line for value in values if value and (line := _line(value))), None)


def _title(node: Node, head: Head) -> str | None:
    return _first([*_given(node, "headline"), *head.all("og:title", "twitter:title"),
                   head.heading, head.title])  # fmt: skip


def _authors(node: Node, head: Head) -> tuple[str, ...]:
    for given in (_given(node, "author"), head.all("article:author", "author", "dc.creator")):
        names = [_BY.sub("", _line(name), count=1) for name in given]
        # Some give the address of a profile where a name belongs.
        found = [name for name in names if name and "://" not in name]
        if found:
            return tuple(dict.fromkeys(found))[:MOST_AUTHORS]
    return ()


def _moment(*sources: Iterable[str]) -> tuple[Moment | None, tuple[str, ...]]:
    """The first moment that can be read; what is unreadable is told where none can."""
    unread = []
    for words in (words for source in sources for words in source):
        moment = moment_of(words)
        if moment:
            return moment, ()
        unread.append(f"the page's date {_line(words)!r} can't be read without guessing")
    return None, tuple(unread[:1])


def _language(node: Node, head: Head) -> str | None:
    given = [*_given(node, "inLanguage"), head.language,
             *head.all("og:locale", "content-language", "language")]  # fmt: skip
    for tag in given:
        if tag and _LANGUAGE.fullmatch(tag.strip()):
            return tag.strip().replace("_", "-")
    return None


def _address(node: Node, head: Head) -> str | None:
    return next((url for url in _addresses(node, head) if _ADDRESS.fullmatch(url)), None)


def _addresses(node: Node, head: Head) -> Iterator[str]:
    yield from _told_addresses(head)
    yield from address_of(node)


def _told_addresses(head: Head) -> list[str]:
    return [value.strip() for value in [head.canonical or "", *head.all("og:url")]]
