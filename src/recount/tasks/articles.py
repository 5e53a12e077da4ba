"""Articles as files: raw text or a web page, with what the page tells of itself."""

from codecs import BOM_UTF8
from typing import NamedTuple

from recount.errors import RefusedInput
from recount.extract.sentences.language import is_english
from recount.formats.encodings import advice_on, seeming_encoding
from recount.formats.page.reader import Page, is_page, read_page

_BEGIN = 1024
# These may be of letters alone, like a text.
_OTHERS = {b"%PDF-": "a PDF", b"%!PS": "PostScript", b"{\\rtf": "RTF"}


class NotText(RefusedInput):
    """A file that is neither a page nor UTF-8."""

    def __init__(self, name: str, data: bytes) -> None:
        super().__init__(f"{name} is not text in UTF-8{advice_on(data)}")


class OtherDocument(RefusedInput):
    """A file that a program makes an article's pages with, and that holds no plain text."""

    def __init__(self, name: str, kind: str) -> None:
        super().__init__(f"{name}: is {kind}, not text: save what it says as text or HTML")


class Article(NamedTuple):
    """The text of an article, the page that it stands in (None: raw text), and what is doubtful.

    `language` is the tag that the page gives, or `en` where the words are English; None: not
    told. `english`: whether figures can be read from it.
    """

    text: str
    page: Page | None
    language: str | None
    english: bool
    notes: tuple[str, ...]


def read_article(name: str, data: bytes, *, language: str | None = None) -> Article:
    """Read a file's bytes; text is kept exactly as given.

    Args:
        name: the file's name, for messages.
        data: its bytes.
        language: the article's language where a person tells; it decides.

    Raises:
        RecountError: they are no page and no text.
    """
    begin = data[:_BEGIN].removeprefix(BOM_UTF8).lstrip()
    for sign, kind in _OTHERS.items():
        if begin.startswith(sign):
            raise OtherDocument(name, kind)
    page = read_page(name, data) if is_page(data) else None
    text = page.text if page else _decoded(name, data)
    declared = page.language if page else None
    notes = list(page.notes) if page else []
    if language:
        return Article(text, page, language, _tagged_english(language), tuple(notes))
    words = is_english(text)
    if declared and words is not None and _tagged_english(declared) != words:
        seen = "English" if words else "not English"
        notes.append(f"the page says that its language is {declared}; its words are {seen}")
        declared = None
    english = words if words is not None else not declared or _tagged_english(declared)
    return Article(text, page, declared or ("en" if words else None), english, tuple(notes))


def _tagged_english(tag: str) -> bool:
    return tag.lower().partition("-")[0] in ("en", "eng")


def _decoded(name: str, data: bytes) -> str:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        raise NotText(name, data) from error
    if "\0" in text and seeming_encoding(data):
        # UTF-16 without a mark, of ASCII alone.
        raise NotText(name, data)
    return text
