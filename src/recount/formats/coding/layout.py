"""Where the values, names and comments of a YAML document begin and end.

Places are indexes of code points of the text, ends exclusive. A block list or mapping ends where
the last value in it does, so that comments after it belong to nobody.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import yaml

from recount.formats.coding.positions import Path
from recount.formats.coding.tree import build
from recount.formats.coding.yaml_events import LOADER, yaml_events

BREAK = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What ends a line for YAML 1.1, and so for libyaml."""

_NUMBER_SIGN = re.compile("(?:^|(?<=[ \t\ufeff]))#")


class Node(NamedTuple):
    """A value: `scalar`, `mapping` or `list`; `flow`: written in brackets."""

    kind: str
    start: int
    end: int
    flow: bool = False


class Comment(NamedTuple):
    """A comment from its `#` on; `text` is without it; `alone`: nothing else is on its line."""

    start: int
    end: int
    text: str
    alone: bool


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A text with the place of everything in it; `data` is what it means."""

    text: str
    data: Any
    nodes: Mapping[Path, Node]
    names: Mapping[Path, Node]
    comments: Sequence[Comment]
    lines: Sequence[int]

    def line_of(self, at: int) -> int:
        """The number of the line, from 0, that holds a place."""
        return bisect_right(self.lines, at) - 1

    def line_start(self, at: int) -> int:
        """Where the line of a place begins."""
        return self.lines[self.line_of(at)]

    def line_end(self, at: int) -> int:
        """Where the line of a place ends, its break not included."""
        found = BREAK.search(self.text, at)
        return found.start() if found else len(self.text)

    def line_after(self, at: int) -> int:
        """Where the line after that of a place begins; the end of the text where there is none."""
        number = self.line_of(at) + 1
        return self.lines[number] if number < len(self.lines) else len(self.text)

    def first(self, path: Path) -> int:
        """Where what belongs to a value begins: its field's name, its dash, or itself."""
        if path in self.names:
            return self.names[path].start
        node = self.nodes[path]
        above = self.nodes[path[:-1]] if path else node
        return node.start if above.flow or not path else self._dash(path, above)

    def _dash(self, path: Path, above: Node) -> int:
        """Where the `-` before an item of a block list stands, in the column of the first."""
        column = above.start - self.line_start(above.start)
        number = self.line_of(self.nodes[path].start)
        while number >= 0:
            at = self.lines[number] + column
            if self.text[at : at + 1] == "-" and at <= self.nodes[path].start:
                return at
            number -= 1
        raise ValueError(f"no dash before {path}")


def layout_of(text: str) -> Layout:
    """Find the place of everything in a document that `formats.coding.reader` can read."""
    builder = _Builder(text)
    for event in _events(text):
        builder.take(event)
    lines = [0, *(end.end() for end in BREAK.finditer(text))]
    return Layout(
        text=text,
        data=build(yaml_events(text)).data,
        nodes=builder.nodes,
        names=builder.names,
        comments=_comments(text, lines, builder.scalars),
        lines=lines,
    )


def _events(text: str) -> Iterator[Any]:
    yield from yaml.parse(text, Loader=LOADER)


class _Open(NamedTuple):
    """A list or mapping whose end has not come; `name` holds the field whose value comes next."""

    kind: str
    path: Path
    start: int
    flow: bool
    name: list[str]
    length: list[int]


class _Builder:
    def __init__(self, text: str) -> None:
        self.text = text
        self.nodes: dict[Path, Node] = {}
        self.names: dict[Path, Node] = {}
        self.scalars: list[tuple[int, int]] = []
        self.stack: list[_Open] = []
        self.last = 0

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.CollectionEndEvent):
            self._close(event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._open("mapping", event)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._open("list", event)
        elif isinstance(event, yaml.ScalarEvent):
            self._scalar(event)

    def _open(self, kind: str, event: Any) -> None:
        flow = bool(event.flow_style)
        self.stack.append(_Open(kind, self._path(), event.start_mark.index, flow, [], [0]))

    def _close(self, event: Any) -> None:
        top = self.stack.pop()
        if top.flow:
            self.last = event.end_mark.index
        self.nodes[top.path] = Node(top.kind, top.start, self.last, top.flow)

    def _scalar(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        if event.style in ("|", ">"):
            end = start + len(self.text[start:end].rstrip())
        self.scalars.append((start, end))
        self.last = end
        top = self.stack[-1] if self.stack else None
        if top and top.kind == "mapping" and not top.name:
            top.name.append(event.value)
            self.names.setdefault((*top.path, event.value), Node("scalar", start, end))
        else:
            self.nodes[self._path()] = Node("scalar", start, end, event.style in ("'", '"'))

    def _path(self) -> Path:
        """The way to the value that begins now."""
        if not self.stack:
            return ()
        top = self.stack[-1]
        if top.kind == "mapping":
            return (*top.path, top.name.pop())
        top.length[0] += 1
        return (*top.path, top.length[0] - 1)


def _comments(text: str, lines: Sequence[int], scalars: Sequence[tuple[int, int]]) -> list[Comment]:
    starts = [start for start, _ in scalars]
    found = []
    for start in lines:
        ended = BREAK.search(text, start)
        end = ended.start() if ended else len(text)
        for sign in _NUMBER_SIGN.finditer(text[start:end]):
            at = start + sign.start()
            before = bisect_right(starts, at) - 1
            if before < 0 or scalars[before][1] <= at:
                words = text[at + 1 : end].strip()
                found.append(Comment(at, end, words, not text[start:at].strip("\ufeff \t")))
                break
    return found
