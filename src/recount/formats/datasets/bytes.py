"""One pass over a file's bytes: digest, encoding, and whether it holds NUL."""

import codecs
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

_AT_ONCE = 1 << 20


class Bytes(NamedTuple):
    """What the bytes of a file tell; `encoding` is a codec of Python."""

    sha256: str
    encoding: str
    has_nul: bool


def look_at(path: Path) -> Bytes:
    """Read a file once from end to end.

    Text that is no UTF-8 is taken for Windows-1252, of which latin-1's letters are a part; bytes
    that it leaves undefined stay what they are in latin-1.
    """
    digest = sha256()
    decoder: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")()
    has_nul = False
    with path.open("rb") as file:
        first = file.read(4)
        if first[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            return Bytes(sha256(path.read_bytes()).hexdigest(), "utf-16", has_nul=False)
        file.seek(0)
        while chunk := file.read(_AT_ONCE):
            digest.update(chunk)
            has_nul = has_nul or b"\0" in chunk
            decoder = _decodes(decoder, chunk)
    return Bytes(digest.hexdigest(), _encoding(decoder), has_nul)


def _decodes(
    decoder: codecs.IncrementalDecoder | None, chunk: bytes
) -> codecs.IncrementalDecoder | None:
    if decoder is None or (chunk.isascii() and decoder.getstate()[0] == b""):
        return decoder
    try:
        decoder.decode(chunk)
    except UnicodeDecodeError:
        return None
    return decoder


def _encoding(decoder: codecs.IncrementalDecoder | None) -> str:
    # A character cut off by the end of the file is no UTF-8 either.
    return "utf-8-sig" if decoder is not None and not decoder.getstate()[0] else "latin-1"
