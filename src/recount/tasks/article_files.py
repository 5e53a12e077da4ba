"""Articles among the files that a person names: which they are, and what each tells of itself."""

import re
from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from recount.domain.coding import Article, Coding
from recount.domain.evidence import digest_of
from recount.errors import Problem, RecountError, RefusedInput, UsageFault
from recount.extract.dates.of_the_page import told_publication
from recount.formats.coding.structure import structure_of
from recount.formats.folders import files_in
from recount.formats.page.reader import LARGEST
from recount.tasks.articles import read_article
from recount.tasks.drafting.words import key_of

FORMAT = "article"
STDIN = "-"
SUFFIXES = (".html", ".htm", ".xhtml", ".txt")
_LONGEST_KEY = 100
_COLUMNS = 5
_BEGIN = 12_000
_CODING = re.compile(
    rb"""(?:\s|\#[^\n]*\n|---\s*\n)*(?:["']?recount["']?\s*:|\{\s*["']recount["'])"""
)

# Its first line need not be the one that says so.
_SAYS_SO = re.compile(rb"""^["']?recount["']?[ \t]*:[ \t]*1[ \t]*(?:\#[^\n]*)?\r?$""", re.MULTILINE)
_SAYS_SO_IN_JSON = re.compile(rb"""["']recount["']\s*:\s*1\s*[,}]""")


class ArticleOptions(NamedTuple):
    """What a person tells of articles; None: not told. It goes before what a page tells.

    `source` is a source's key or name. `every`: all files named are articles, and so are the
    texts and pages in folders.
    """

    key: str | None = None
    source: str | None = None
    title: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    every: bool = False


class OfOneArticle(UsageFault):
    """An option that tells of one article, with several."""

    def __init__(self, option: str, count: int) -> None:
        super().__init__(f"--{option} tells of one article, and {count} are named")


class NoKey(UsageFault):
    """An article without a file's name to make its key of."""

    def __init__(self) -> None:
        super().__init__("an article on standard input needs --key")


class NotAnArticle(RefusedInput):
    """A file without a text that a database can keep."""


class Page(NamedTuple):
    """The bytes that a text was read from, and what they are."""

    sha256: str
    media_type: str
    content: bytes


class Given(NamedTuple):
    """An article as its file gives it; `record.source` is None: sources are looked up later.

    `outlet` is the name that the page gives; `page` None: the file is the text itself.
    """

    name: str
    record: Article
    text: str
    page: Page | None
    outlet: str | None
    notes: tuple[str, ...]


def article_files(
    paths: Sequence[Path], options: ArticleOptions, stdin: bytes | None = None
) -> dict[Path, list[Path]]:
    """Of each path that is an article, or a folder to take articles from, its files.

    A folder is looked through only where every file is told to be an article: its texts may be
    those of codings, which `--texts` finds.
    """
    found = {path: _files_of(path, every=options.every) for path in paths}
    files = {path: articles for path, articles in found.items() if articles}
    check_options(options, sum(map(len, files.values())) + (stdin is not None))
    if stdin is not None and not options.key:
        raise NoKey
    return files


def _files_of(path: Path, *, every: bool) -> list[Path]:
    if path.is_dir():
        return list(files_in(path, SUFFIXES)) if every else []
    if not path.is_file():
        return []
    return [path] if every or (_is_text_or_page(path) and not _is_other(path)) else []


def _is_text_or_page(path: Path) -> bool:
    return path.suffix.casefold() in SUFFIXES


def _is_other(path: Path) -> bool:
    """Whether it is a coding or frame, whatever it is named, or begins as a table does."""
    try:
        with path.open("rb") as file:
            begin = file.read(_BEGIN)
    except OSError:
        return False
    return _is_coding(begin) or begin.partition(b"\n")[0].count(b"\t") >= _COLUMNS


def check_options(options: ArticleOptions, count: int) -> None:
    """Refuse an option that tells of one article, with several."""
    for option in ("key", "title", "published", "url"):
        if getattr(options, option) and count > 1:
            raise OfOneArticle(option, count)


def given_articles(
    files: Sequence[Path], options: ArticleOptions, stdin: bytes | None = None
) -> Iterator[Given | Problem]:
    """Each file as an article, or why it is none; `stdin`: an article given there, the last."""
    for path in files:
        yield _given_or_problem(str(path), partial(read_file, path), options)
    if stdin is not None:
        yield _given_or_problem(STDIN, lambda: stdin, options)


def _given_or_problem(
    name: str, read: Callable[[], bytes], options: ArticleOptions
) -> Given | Problem:
    try:
        return given(name, read(), options)
    except OSError as error:
        return Problem(name, None, None, None, f"can't be read: {error.strerror}")
    except RecountError as error:
        return Problem(name, None, None, None, without_name(str(error), name))


def without_name(message: str, name: str) -> str:
    """A message that begins with a file's name, without it."""
    return message.removeprefix(name).lstrip(": ")


def read_file(path: Path) -> bytes:
    """A file's bytes; one over LARGEST is not read to its end."""
    with path.open("rb") as file:
        return file.read(LARGEST + 1)


def given(name: str, data: bytes, options: ArticleOptions) -> Given:
    """An article's bytes as its row, its text and its page.

    Raises:
        RecountError: there is no text that a database can keep, or a value told is malformed.
    """
    check_size(data)
    check_no_coding(data)
    article = read_article(name, data, language=options.language)
    check_text(article.text)
    page = article.page
    published = options.published or (page and page.published and page.published.day) or None
    notes = article.notes
    if published is None and page is None and (published := told_publication(article.text)):
        notes = (*notes, f"published on {published}, by a line of the text itself")
    fields = {
        "key": options.key or key_of_name(Path(name).stem),
        "title": options.title or (page.title if page else None),
        "authors": list(page.authors) if page else [],
        "published": published,
        "url": options.url or (page.url if page else None),
        "language": article.language,
        "text": {"sha256": digest_of(article.text), "characters": len(article.text)},
        "raw_sha256": page.raw_sha256 if page else None,
    }
    raw = Page(page.raw_sha256, "text/html", data) if page else None
    outlet = page.outlet if page else None
    return Given(name, _article(fields), article.text, raw, outlet, notes)


def check_size(data: bytes) -> None:
    """Refuse what is larger than any article."""
    if len(data) > LARGEST:
        raise NotAnArticle(f"an article of more than {LARGEST // 1_000_000} MB is not read")


def check_no_coding(data: bytes) -> None:
    """Refuse a coding or frame, whatever its file is named."""
    if _is_coding(data):
        way = "recount ingest stores it, without --format article"
        raise NotAnArticle(f"is a coding or frame, not an article: {way}")


def _is_coding(data: bytes) -> bool:
    begin = data.removeprefix(BOM_UTF8).lstrip()
    return (
        _CODING.match(begin) is not None
        or _SAYS_SO.search(begin) is not None
        or (begin.startswith(b"{") and _SAYS_SO_IN_JSON.search(begin) is not None)
    )


def check_text(text: str) -> None:
    """Refuse a text that says nothing, or that a database can't hold."""
    if not text.strip():
        raise NotAnArticle("holds no text")
    if "\0" in text:
        raise NotAnArticle(f"is no text: it holds NUL at character {text.index(chr(0))}")


def key_of_name(name: str) -> str:
    """A key made of a name: as drafts make it, and no longer than a key may be."""
    key = key_of(name)
    if len(key) <= _LONGEST_KEY:
        return key
    return f"{key[:_LONGEST_KEY].rstrip('-')}-{digest_of(name)[:8]}"


def _article(fields: Mapping[str, object]) -> Article:
    told = {name: value for name, value in fields.items() if value}
    structure = structure_of({"recount": 1, "article": told, "coding": {"coder": "-"}})
    if structure.wrong:
        wrong = structure.wrong[0]
        raise NotAnArticle(f"{wrong.path[-1]}: {wrong.message}")
    assert isinstance(structure.record, Coding)  # noqa: S101 - it has an article
    return structure.record.article
