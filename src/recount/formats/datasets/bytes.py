"""One pass over a file's bytes: digest, encoding, and whether it holds NUL.

Text is read as UTF-8. Bytes that are none are Windows-1252, of which latin-1's letters are a part,
each for itself, so that one stray byte garbles no other name; those that Windows-1252 leaves
undefined stay what they are in latin-1.
"""

import codecs
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

STRAY_BYTES = "recount-windows-1252"
"""The name by which codecs know how bytes are read that are not of their encoding."""

_AT_ONCE = 1 << 20


class Bytes(NamedTuple):
    """What the bytes of a file tell; `encoding` is a codec of Python."""

    sha256: str
    encoding: str
    has_nul: bool


def look_at(path: Path) -> Bytes:
    """Read a file once from end to end."""
    digest = sha256()
    has_nul = False
    with path.open("rb") as file:
        first = file.read(4)
        if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            whole = path.read_bytes()
            has_nul = "\0" in whole.decode("utf-16", "replace")
            return Bytes(sha256(whole).hexdigest(), "utf-16", has_nul)
        file.seek(0)
        while chunk := file.read(_AT_ONCE):
            digest.update(chunk)
            has_nul = has_nul or b"\0" in chunk
    return Bytes(digest.hexdigest(), "utf-8-sig", has_nul)


def _character(code: int) -> str:
    byte = bytes([code])
    try:
        return byte.decode("cp1252")
    except UnicodeDecodeError:
        return byte.decode("latin-1")


_CHARACTERS = [_character(code) for code in range(256)]


def _read_each(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    return "".join([_CHARACTERS[code] for code in stray]), error.end


codecs.register_error(STRAY_BYTES, _read_each)
