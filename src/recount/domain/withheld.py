"""Names of persons that may not be shown, and how they are taken out of what is shown.

A name is recognised whatever its case, however its words are joined (a line end, a hyphen, as in
an address), in composed or decomposed Unicode, and whatever stands in it that nobody sees: control
and format characters, sequences that a terminal runs. These may also stand between its words, or
part them from the words around it. So may the ways in which JSON, YAML and Python write characters
(`\\n`, `\\u00ad`). A name is found only as whole words, so that `Roe` is not found in `Roeland`. In
the place of all that it is written with stands `MARK`.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple
from unicodedata import category, normalize

from recount.domain.escapes import ESCAPES

MARK = "[name withheld]"

_MARKS = (b"\xff\xfe", b"\xfe\xff")

# What a character is: of a word, between words, or seen by nobody.
_LETTER, _JOINT, _UNSEEN = "w", " ", "."
_BREAKS = "\t\n\r"
# Letters and marks by their category that show nothing (Unicode: Default_Ignorable_Code_Point).
_SHOWS_NOTHING = frozenset(
    chain([0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0], range(0x180B, 0x1810),
          range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
)  # fmt: skip
_PIECE = re.compile(rf"({_LETTER}+)(\.+(?={_LETTER}))?")

_UNSEEN_ASCII = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_WORD_ASCII = re.compile("[a-z0-9]+")

_WRITTEN = re.compile(
    r"""\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}
    |u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|U[0-9a-fA-F]{8}|[abefnrtv0N_LP\\/"'\ ])""",
    re.VERBOSE,
)
_MEANT = {
    "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
    "0": "\0", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


class _KindOfEach(dict[int, str]):
    """What each character is, found when it is first asked for."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _kind_of(code)
        return found


class _Piece(NamedTuple):
    """Letters of a word; `goes_on`: only what nobody sees stands between them and the next."""

    start: int
    end: int
    goes_on: bool


class Withheld:
    """Takes names out of texts; without any name, everything is left as it is."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        # By their first word: with thousands of names, few begin with a word of a text.
        self._rest: dict[str, set[tuple[str, ...]]] = {}
        for name in set(names):
            for words in _ways_to_read(name):
                self._rest.setdefault(words[0], set()).add(words[1:])
        others = chain.from_iterable(chain.from_iterable(self._rest.values()))
        self._longest = max(map(len, chain(self._rest, others)), default=0)

    def __bool__(self) -> bool:
        """Whether there is any name to take out."""
        return bool(self._rest)

    def hide(self, text: str) -> str:
        """The text with every name replaced."""
        if not self:
            return text
        shown, at = [], 0
        for start, end in sorted(self._spans(text)):
            if start >= at:
                shown += [text[at:start], MARK]
            at = max(at, end)
        return "".join((*shown, text[at:]))

    def hide_in(self, value: Any) -> Any:
        """A value with every name replaced in all texts that it holds.

        Lists, mappings (not their names) and named tuples are gone through; bytes are taken for
        text, such as pages are (UTF-8, UTF-16, else latin-1). What else there is stays as it is.
        """
        if not self:
            return value
        match value:
            case str():
                return self.hide(value)
            case bytes():
                return self._hide_in_bytes(value)
            case dict():
                return {name: self.hide_in(item) for name, item in value.items()}
            case list():
                return [self.hide_in(item) for item in value]
            case tuple():
                items = [self.hide_in(item) for item in value]
                return type(value)(*items) if hasattr(value, "_fields") else tuple(items)
        return value

    def _hide_in_bytes(self, value: bytes) -> bytes:
        for encoding in ("utf-16",) if value[:2] in _MARKS else ("utf-8", "latin-1"):
            try:
                text = value.decode(encoding)
            except UnicodeDecodeError:
                continue
            shown = self.hide(text)
            # Bytes without a name stay as they are.
            return value if shown == text else shown.encode(encoding, "replace")
        return value

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Where names stand, in whichever way the text is read; they may overlap."""
        yield from self._spans_as_shown(text)
        if "\\" in text:
            meant, places = _meant(text)
            for start, end in self._spans_as_shown(meant):
                yield places[start], places[end]

    def _spans_as_shown(self, text: str) -> Iterator[tuple[int, int]]:
        yield from self._names_in(text)
        # As long as it was, so that all places stay.
        without = ESCAPES.sub(lambda found: "\0" * len(found[0]), text)
        if without != text:
            yield from self._names_in(without)

    def _names_in(self, text: str) -> Iterator[tuple[int, int]]:
        # Few texts hold more than this, or any first word of a name.
        if text.isascii() and not _UNSEEN_ASCII.search(text):
            words = _WORD_ASCII.findall(text.lower())
            if self._rest.keys().isdisjoint(words):
                return
        pieces = _pieces_of(text)
        for place, piece in enumerate(pieces):
            if not piece.goes_on and _folded(text[piece.start : piece.end]) not in self._rest:
                continue
            for word, after in self._words_at(text, pieces, place):
                for rest in self._rest.get(word, ()):
                    if end := self._end_of(rest, text, pieces, after):
                        yield piece.start, pieces[end - 1].end

    def _end_of(
        self, words: Sequence[str], text: str, pieces: Sequence[_Piece], place: int
    ) -> int | None:
        """The place after the words, if they stand from a place on."""
        for wanted in words:
            found = (end for word, end in self._words_at(text, pieces, place) if word == wanted)
            after = next(found, None)
            if after is None:
                return None
            place = after
        return place

    def _words_at(
        self, text: str, pieces: Sequence[_Piece], place: int
    ) -> Iterator[tuple[str, int]]:
        """The words that may begin at a piece, each with the place after it."""
        letters, goes_on = "", place < len(pieces)
        while goes_on:
            start, end, goes_on = pieces[place]
            letters += text[start:end]
            word, place = _folded(letters), place + 1
            yield word, place
            goes_on = goes_on and len(word) < self._longest


def _kind_of(code: int) -> str:
    character = chr(code)
    kind = category(character)
    if code in _SHOWS_NOTHING or (kind[0] == "C" and character not in _BREAKS):
        return _UNSEEN
    # A number above the line is that of a footnote.
    return _LETTER if kind[0] in "LM" or kind in ("Nd", "Nl") else _JOINT


_KINDS = _KindOfEach()


def _pieces_of(text: str) -> list[_Piece]:
    found = _PIECE.finditer(text.translate(_KINDS))
    return [_Piece(*piece.span(1), goes_on=piece[2] is not None) for piece in found]


def _ways_to_read(name: str) -> Iterator[tuple[str, ...]]:
    """The words of a name: what nobody sees stands in them, or between them."""
    pieces = _pieces_of(name)
    apart = [name[piece.start : piece.end] for piece in pieces]
    joined = [""]
    for letters, piece in zip(apart, pieces, strict=True):
        joined[-1] += letters
        if not piece.goes_on:
            joined.append("")
    if pieces:
        yield from dict.fromkeys(tuple(map(_folded, words)) for words in (apart, joined[:-1]))


def _folded(letters: str) -> str:
    """Letters without regard to case or to how they are composed."""
    if letters.isascii():
        return letters.lower()
    folded = normalize("NFKD", normalize("NFKD", letters).casefold())
    # Turkish has two letters i, and each is the other's in another language's capitals.
    return folded.replace("i\u0307", "i").replace("\u0131", "i")


def _meant(text: str) -> tuple[str, list[int]]:
    """The text that is written with backslashes, and where each character and its end stands."""
    meant: list[str] = []
    places: list[int] = []
    at = 0
    for found in _WRITTEN.finditer(text):
        meant.append(text[at : found.start()])
        places += range(at, found.start() + 1)
        meant.append(_character(found[0][1:]))
        at = found.end()
    return "".join((*meant, text[at:])), [*places, *range(at, len(text) + 1)]


def _character(written: str) -> str:
    """The character that is meant by what stands behind a backslash."""
    if len(written) == 1:
        return _MEANT.get(written, written)
    high, _, low = written[1:].partition("\\u")
    code = int(high, 16)
    if low:
        code = 0x10000 + (code - 0xD800) * 0x400 + int(low, 16) - 0xDC00
    return chr(code) if code <= 0x10FFFF else "\0"
