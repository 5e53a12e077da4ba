"""Names of persons that may not be shown, and how they are taken out of what is shown.

A name is recognised whatever its case, however its words are joined (a line end, a hyphen, as in
an address), and in composed or decomposed Unicode; only as whole words, so that `Roe` is not found
in `Roeland`. In its place stands `MARK`.
"""

import re
from collections.abc import Iterable
from typing import Any
from unicodedata import normalize

MARK = "[name withheld]"

_MARKS = (b"\xff\xfe", b"\xfe\xff")
_WORD = re.compile(r"[^\W_]+")
# In JSON a line end or tab is written with a letter, which is no part of the word after it.
_ESCAPED = re.compile(r"\\[nrt]")
_JOINT = r"(?:\\[nrt]|[\W_])+"
_BEGIN = r"(?:(?<![^\W_])|(?<=\\[nrt]))"
_END = r"(?![^\W_])"


class Withheld:
    """Takes names out of texts; without any name, everything is left as it is."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._patterns: dict[str, list[re.Pattern[str]]] = {}
        # Longest first: a name may be the beginning of another.
        for name in sorted(set(names), key=lambda name: (-len(name), name)):
            words = _words_of(name)
            if words:
                pattern = re.compile(_BEGIN + _either_form(name) + _END, re.IGNORECASE)
                self._patterns.setdefault(words[0], []).append(pattern)

    def __bool__(self) -> bool:
        """Whether there is any name to take out."""
        return bool(self._patterns)

    def hide(self, text: str) -> str:
        """The text with every name replaced."""
        # A look at the words first: with thousands of names, few begin with a word of the text.
        for word in sorted(self._patterns.keys() & set(_words_of(text)), key=len, reverse=True):
            for pattern in self._patterns[word]:
                text = pattern.sub(MARK, text)
        return text

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


def _words_of(text: str) -> list[str]:
    plain = _ESCAPED.sub(" ", text) if "\\" in text else text
    return _WORD.findall(normalize("NFC", plain).casefold())


def _either_form(name: str) -> str:
    """A pattern of the name's words, composed or decomposed."""
    forms = dict.fromkeys(normalize(form, name) for form in ("NFC", "NFD"))
    patterns = (_JOINT.join(map(re.escape, _WORD.findall(form))) for form in forms)
    return f"(?:{'|'.join(dict.fromkeys(patterns))})"
