"""The characters of a page: by byte order mark, by what it declares, else by what fits.

As browsers do, "latin-1" is read as windows-1252. What a page declares is looked up in a closed
set of encodings, since Python has codecs that no page should choose.
"""

import codecs
import re
from typing import NamedTuple

_DECLARED = re.compile(rb"""charset\s{0,9}=\s{0,9}["']?\s{0,9}([A-Za-z0-9_:.-]{2,40})""", re.I)
_OF_XML = re.compile(rb"""\s*<\?xml[^>]{0,200}?encoding\s?=\s?["']([A-Za-z0-9_:.-]{2,40})""", re.I)
_DECLARED_WITHIN = 4096
_ALLOWED = re.compile(
    r"utf-8|ascii|cp125\d|cp8\d\d|iso8859-\d+|koi8-[ru]|gb2312|gbk|gb18030|big5(hkscs)?"
    r"|shift_jis|euc_(jp|kr)|iso2022_jp|mac-(roman|cyrillic)|tis-620"
)
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FALLBACK = "cp1252"
_LATIN = frozenset(("ascii", "iso8859-1"))
_CONTROLS = re.compile("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Decoded(NamedTuple):
    """The characters, in which encoding they were, and what is doubtful about that."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The characters of a page; NUL becomes U+FFFD, as HTML has it, and controls go."""
    text, encoding, notes = _decoded(data)
    return Decoded(_CONTROLS.sub("", text.replace("\0", "\ufffd")), encoding, notes)


def _decoded(data: bytes) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _forced(data.removeprefix(mark), encoding)
    declared = _declared(data)
    for encoding in dict.fromkeys((declared or "utf-8", "utf-8")):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        wrong = declared is not None and encoding != declared
        return Decoded(text, encoding, (_disagrees(declared, encoding),) if wrong else ())
    if declared not in (None, "utf-8", _FALLBACK):
        return _forced(data, declared or _FALLBACK)
    why = "no encoding is declared" if declared is None else f"the page is not the {declared}"
    note = f"{why}{'' if declared is None else ' that it declares'}; read as windows-1252"
    return _forced(data, _FALLBACK)._replace(notes=(note,))


def _forced(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, "replace")
    lost = text.count("\ufffd")
    note = f"{lost} characters are not {encoding} and were replaced"
    return Decoded(text, encoding, (note,) if lost else ())


def _disagrees(declared: str | None, encoding: str) -> str:
    return f"the page declares {declared} and is {encoding}"


def _declared(data: bytes) -> str | None:
    """The encoding that the beginning of a page declares; None: none that is allowed."""
    found = _DECLARED.search(data[:_DECLARED_WITHIN]) or _OF_XML.match(data)
    if found is None:
        return None
    try:
        name = codecs.lookup(found.group(1).decode("ascii")).name
    except LookupError:
        return None
    # A page whose declaration reads as ASCII is not UTF-16, whatever it says.
    if name.startswith("utf-16"):
        return "utf-8"
    if name in _LATIN:
        return _FALLBACK
    return name if _ALLOWED.fullmatch(name) else None
