"""Parse events of a JSON text.

YAML's grammar holds nearly all of JSON, and fails on the rest: tabs between tokens, surrogate
pairs in escapes, long names. So JSON has this reader, which knows the place of every value.
"""

import json
import re
from collections.abc import Iterator

from recount.formats.coding.scalars import fraction, whole_number
from recount.formats.coding.tree import Event, UnreadableError

_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORD = re.compile(r"true|false|null")
_WORDS = {"true": True, "false": False, "null": None}
_CLOSING = {"{": "}", "[": "]"}
_KINDS = {"{": "mapping", "[": "list"}


def json_events(text: str) -> Iterator[Event]:
    """Every event of a JSON text.

    Raises:
        UnreadableError: the text is no JSON.
    """
    return _Scanner(text).events()


class _Scanner:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.open: list[str] = []
        self.opened_at: list[int] = []
        self._opened_here = False

    def events(self) -> Iterator[Event]:
        if not self._next():
            return
        yield self._value()
        while self.open:
            yield from self._item()
        if self._next():
            raise UnreadableError(
                self.at, "this is no JSON: something follows the end of the document"
            )

    def _next(self) -> str:
        """The next character that is no white space; '' at the end."""
        self.at = _SPACE.match(self.text, self.at).end()  # type: ignore[union-attr]
        return self.text[self.at : self.at + 1]

    def _item(self) -> Iterator[Event]:
        """What comes next within the innermost list or mapping: its end, or an item."""
        first, self._opened_here = self._opened_here, False
        character = self._next()
        if character == _CLOSING[self.open[-1]]:
            yield self._close()
            return
        if not first:
            self._expect(",", f"`,` or `{_CLOSING[self.open[-1]]}`")
        if self.open[-1] == "{":
            yield self._name()
            self._expect(":", "`:`")
        yield self._value()

    def _close(self) -> Event:
        self.open.pop()
        self.opened_at.pop()
        self.at += 1
        return Event("end", self.at - 1)

    def _expect(self, character: str, wanted: str) -> None:
        if self._next() != character:
            raise self._unexpected(wanted)
        self.at += 1

    def _unexpected(self, wanted: str) -> UnreadableError:
        found = self.text[self.at : self.at + 1]
        if not found and self.open:
            message = f"this is no JSON: the `{self.open[-1]}` that opens here is never closed"
            return UnreadableError(self.opened_at[-1], message)
        return UnreadableError(
            self.at,
            f"this is no JSON: {wanted} expected, found {f'`{found}`' if found else 'the end'}",
        )

    def _name(self) -> Event:
        if self._next() != '"':
            raise self._unexpected("a name in double quotes")
        return self._string()

    def _value(self) -> Event:
        character = self._next()
        if character and character in "{[":
            self.open.append(character)
            self.opened_at.append(self.at)
            self.at += 1
            self._opened_here = True
            return Event(_KINDS[character], self.at - 1)
        if character == '"':
            return self._string()
        return self._word_or_number()

    def _string(self) -> Event:
        at = self.at
        try:
            text, self.at = _DECODER.raw_decode(self.text, at)
        except json.JSONDecodeError as error:
            raise UnreadableError(error.pos, f"this is no JSON: {error.msg}") from None
        return Event("scalar", at, text, text)

    def _word_or_number(self) -> Event:
        at = self.at
        match = _WORD.match(self.text, at) or _NUMBER.match(self.text, at)
        if match is None:
            raise self._unexpected("a value")
        self.at = match.end()
        if match[0] in _WORDS:
            return Event("scalar", at, match[0], _WORDS[match[0]])
        try:
            value = fraction(match[0]) if match[1] or match[2] else whole_number(match[0])
        except ValueError as error:
            return Event("scalar", at, match[0], None, str(error))
        return Event("scalar", at, match[0], value)
