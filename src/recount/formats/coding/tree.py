"""From a stream of parse events to plain data with the place of everything in it.

YAML and JSON come here alike. Nothing recurses: depth is bounded by a count, so that a file of
20,000 brackets gives a message. Faults that leave the rest readable (a field given twice, an
alias) are collected; what leaves nothing readable is raised as `UnreadableError`.
"""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from recount.formats.coding.positions import Path

MOST_DEEP = 40
"""How many lists and mappings may lie in each other; a coding needs 6."""

_SURROGATE = re.compile("[\ud800-\udfff]")


class UnreadableError(Exception):
    """The text can't be read from `at` on."""

    def __init__(self, at: int, message: str) -> None:
        super().__init__(message)
        self.at = at


class Event(NamedTuple):
    """A step of parsing: `mapping` and `list` open, `end` closes, `scalar` is a value.

    `text` is a scalar as written, which is what it means as a field's name; `value` is what it
    means as a value. With a `fault` the event stands for something that is not allowed.
    """

    kind: str
    at: int
    text: str = ""
    value: object = None
    fault: str | None = None


class Fault(NamedTuple):
    """Something wrong at a place in the text, that leaves the rest readable."""

    at: int
    path: Path
    message: str


class Tree(NamedTuple):
    """A document as plain data, with the index of every value and of every field's name."""

    data: Any
    values: dict[Path, int]
    names: dict[Path, int]
    faults: list[Fault]


class _Open(NamedTuple):
    """A list or mapping that is being filled; `name` holds the field whose value comes next."""

    items: Any
    path: Path
    name: list[str]


class _Builder:
    def __init__(self) -> None:
        self.tree = Tree([], {}, {}, [])
        self.stack = [_Open(self.tree.data, (), [])]

    def take(self, event: Event) -> None:
        if event.kind == "end":
            self.stack.pop()
        elif self._awaits_name():
            self._take_name(event)
        else:
            self._take_value(event)

    def _awaits_name(self) -> bool:
        top = self.stack[-1]
        return isinstance(top.items, dict) and not top.name

    def _take_name(self, event: Event) -> None:
        top = self.stack[-1]
        if event.kind != "scalar":
            raise UnreadableError(event.at, "a field's name must be text, not a list or mapping")
        path = (*top.path, event.text)
        top.name.append(event.text)
        self._refuse(event, path)
        if event.text in top.items:
            self._fault(event, path, f"`{event.text}` is given twice; keep one")
        else:
            # In a field that is given again its own fields are new, and their places are not.
            self.tree.names.setdefault(path, event.at)

    def _take_value(self, event: Event) -> None:
        top = self.stack[-1]
        if isinstance(top.items, dict):
            path: Path = (*top.path, top.name[-1])
        else:
            # The outermost list holds the document itself, whose path is empty.
            path = (*top.path, len(top.items)) if len(self.stack) > 1 else ()
        self.tree.values.setdefault(path, event.at)
        self._refuse(event, path)
        value = self._open(event, path) if event.kind != "scalar" else event.value
        if isinstance(top.items, dict):
            top.items.setdefault(top.name.pop(), value)
        else:
            top.items.append(value)

    def _open(self, event: Event, path: Path) -> object:
        if len(self.stack) > MOST_DEEP:
            raise UnreadableError(event.at, f"lists and mappings lie more than {MOST_DEEP} deep")
        items: Any = {} if event.kind == "mapping" else []
        self.stack.append(_Open(items, path, []))
        return items

    def _refuse(self, event: Event, path: Path) -> None:
        if event.fault:
            self._fault(event, path, event.fault)
        elif "\0" in event.text:
            self._fault(event, path, "holds a NUL character; remove it")
        elif not event.text.isascii() and _SURROGATE.search(event.text):
            self._fault(event, path, "holds half of a surrogate pair, which is no character")

    def _fault(self, event: Event, path: Path, message: str) -> None:
        self.tree.faults.append(Fault(event.at, path, message))


def build(events: Iterable[Event]) -> Tree:
    """Assemble the data of one document; `data` is None where there is none.

    Raises:
        UnreadableError: nesting too deep, or a field's name that is no scalar.
    """
    builder = _Builder()
    for event in events:
        builder.take(event)
    tree = builder.tree
    return tree._replace(data=tree.data[0] if tree.data else None)
