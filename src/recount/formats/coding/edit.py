"""Changes to a coding's YAML that leave everything else as it is, byte for byte.

Nothing is dumped: a change is a few characters replaced at their place, so comments, order,
quoting and line ends stay. The changed text is read again, and given back only where it says what
was meant; else `CannotEdit` is raised and a person has to do it by hand.
"""

import json
import re
from collections.abc import Callable, Sequence
from copy import deepcopy
from typing import Any, NamedTuple

import yaml

from recount.errors import RecountError
from recount.formats.coding.layout import BREAK, Layout, layout_of
from recount.formats.coding.positions import Path
from recount.formats.coding.scalars import value_of
from recount.formats.coding.tree import UnreadableError

Value = str | int | dict[str, str | int]
"""What a field may be set to; a mapping is written in braces."""

_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 ._/-]*[A-Za-z0-9])?")
_LAST = ("evidence", "rule", "confidence", "flags", "persons")


class CannotEdit(RecountError):
    """A place that is written in a way that no change was found for."""

    def __init__(self, path: Path, line: int) -> None:
        where = ".".join(map(str, path))
        super().__init__(f"line {line}: {where} can't be changed as it is written; do it by hand")


class Replacement(NamedTuple):
    """The characters from `start` to `end` become `text`."""

    start: int
    end: int
    text: str


def set_value(layout: Layout, path: Path, value: Value) -> Layout:
    """Set a field of a mapping, which may not be there yet.

    Raises:
        CannotEdit: the place is written in a way that no change was found for.
    """
    expected = deepcopy(layout.data)
    _at(expected, path[:-1])[path[-1]] = value
    if path in layout.nodes:
        start, end = layout.nodes[path][1:3]
        written = written_as(value)
        replacement = Replacement(start, end, written if end > start else f" {written}")
    else:
        replacement = _added(layout, path, value)
    return _checked(layout, path, [replacement], expected)


def drop_field(layout: Layout, path: Path, comment: str | None = None) -> Layout:
    """Take a field out of its mapping, with the comments on its own lines.

    Args:
        layout: the text.
        path: the way to the field.
        comment: what is to be said in its place; None: nothing.
    """
    expected = deepcopy(layout.data)
    del _at(expected, path[:-1])[path[-1]]
    return _checked(layout, path, _without(layout, path, comment), expected)


def drop_item(
    layout: Layout,
    path: Path,
    comment: str | None,
    gone: Callable[[str], bool] = lambda _: False,
    gone_above: Callable[[str], bool] = lambda _: False,
) -> Layout:
    """Take an item out of its list, and say in a comment what stood there.

    Args:
        layout: the text.
        path: the way to the item.
        comment: what is to be said in its place; None: nothing.
        gone: whether a comment of the item goes with it; the others stay, below the new one.
        gone_above: whether one on the lines right above it does.
    """
    expected = deepcopy(layout.data)
    del _at(expected, path[:-1])[path[-1]]
    start = layout.first(path)
    end = layout.line_end(layout.nodes[path].end)
    kept = [c.text for c in layout.comments if start < c.start < end and not gone(c.text)]
    above = _lines_above(layout, start, gone_above)
    return _checked(layout, path, [*above, *_without(layout, path, comment, kept)], expected)


def move_items(layout: Layout, source: Path, target: Path, comment: str | None) -> Layout:
    """Put all items of a block list, with the comments among them, behind those of another list.

    Args:
        layout: the text.
        source: the way to the list that is left empty.
        target: the way to the other.
        comment: what is to be said above them; None: nothing.
    """
    expected = deepcopy(layout.data)
    _at(expected, target).extend(_at(expected, source))
    _at(expected, source).clear()
    colon = layout.text.index(":", layout.names[source].end) + 1
    start, end = layout.line_after(colon), _below(layout, source)
    column = _column(layout, layout.nodes[source].start)
    empty = not _at(layout.data, target)
    indent = " " * (
        _column(layout, layout.names[target].start) + 2
        if empty
        else _column(layout, layout.nodes[target].start)
    )
    lines = [f"# {comment}{_break(layout)}"] if comment else []
    lines += [
        # A line that is less deep keeps all that it says.
        line[min(column, len(line) - len(line.lstrip(" "))) :]
        for line in layout.text[start:end].splitlines(keepends=True)
    ]
    text = "".join(f"{indent}{line}" if line.strip() else line for line in lines)
    replacements = [Replacement(colon, colon, " []"), Replacement(start, end, "")]
    if empty:
        node = layout.nodes[target]
        gap = layout.text.index(":", layout.names[target].end) + 1
        replacements.append(Replacement(gap, node.end, ""))
    at = _below(layout, target)
    replacements.append(Replacement(at, at, _as_lines(layout, at, text)))
    return _checked(layout, source, replacements, expected)


def _as_lines(layout: Layout, at: int, text: str) -> str:
    """A text as lines of their own at a place where a line begins or the document ends."""
    before = "" if layout.line_start(at) == at else _break(layout)
    return before + (text if text.endswith(("\n", "\r")) else text + _break(layout))


def _below(layout: Layout, path: Path) -> int:
    """Where the line after a list begins, and after the comments below it that are as deep."""
    at = layout.line_after(max(layout.nodes[path].end - 1, layout.nodes[path].start))
    column = _column(layout, layout.nodes[path].start)
    alone = {layout.line_start(c.start): c for c in layout.comments if c.alone}
    if layout.nodes[path].flow:
        return at
    while at in alone and _column(layout, alone[at].start) >= column:
        at = layout.line_after(at)
    return at


def _lines_above(layout: Layout, at: int, gone: Callable[[str], bool]) -> list[Replacement]:
    """What takes out the comments right above a place that are to go."""
    alone = {layout.line_start(c.start): c.text for c in layout.comments if c.alone}
    end = start = layout.line_start(at)
    while start and (line := layout.line_start(start - 1)) in alone and gone(alone[line]):
        start = line
    return [Replacement(start, end, "")] if start < end else []


def _column(layout: Layout, at: int) -> int:
    return at - layout.line_start(at)


def add_item(layout: Layout, path: Path, at: int, fields: Sequence[tuple[str, Value]]) -> Layout:
    """Put a mapping into a block list, at the beginning of a line.

    Args:
        layout: the text.
        path: the way to the item as it will be: the list's, and its place in the list.
        at: where the line begins, between the items before and after.
        fields: the mapping.
    """
    expected = deepcopy(layout.data)
    _at(expected, path[:-1]).insert(path[-1], dict(fields))
    above = layout.nodes[path[:-1]]
    replacements = []
    if above.kind == "list" and above.start < above.end and not _at(layout.data, path[:-1]):
        name = layout.names[path[:-1]]
        indent = _column(layout, name.start) + 2
        gap = layout.text.index(":", name.end) + 1
        replacements.append(Replacement(gap, above.end, ""))
    else:
        indent = _column(layout, above.start)
    lines = [f"{'- ' if not n else '  '}{k}: {written_as(v)}" for n, (k, v) in enumerate(fields)]
    text = "".join(f"{' ' * indent}{line}{_break(layout)}" for line in lines)
    replacements.append(Replacement(at, at, _as_lines(layout, at, text)))
    return _checked(layout, path, replacements, expected)


def mark(layout: Layout, path: Path, word: str) -> Layout:
    """Say in a comment at the end of its first line what is with a value, before any other."""
    at = _mark_place(layout, path)
    end = layout.line_end(at)
    comments = [comment for comment in layout.comments if at <= comment.start < end]
    rest = layout.text[at:end]
    if comments and not layout.text[at : comments[0].start].strip(" \t"):
        start = comments[0].start
        replacement = Replacement(start, start + 1, f"# {word};")
    elif rest.strip(" \t"):
        # Other values of the same brackets stand behind it, and get a line of their own.
        indent = " " * (_column(layout, layout.nodes[path[:-1]].start) + 1)
        after = at + len(rest) - len(rest.lstrip(" \t"))
        replacement = Replacement(at, after, f"  # {word}{_break(layout)}{indent}")
    else:
        replacement = Replacement(at, end, f"  # {word}")
    return _checked(layout, path, [replacement], layout.data)


def replace_comment(layout: Layout, start: int, text: str) -> Layout:
    """Let the comment that begins at a place say something else."""
    comment = next(comment for comment in layout.comments if comment.start == start)
    end = start + len(layout.text[start : comment.end].rstrip())
    return _checked(layout, (), [Replacement(start, end, f"# {text}")], layout.data)


def written_as(value: Value) -> str:
    """A value as YAML that any reader takes for it, plain where it can be."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {written_as(one)}" for name, one in value.items()) + "}"
    if isinstance(value, int):
        return str(value)
    return value if _PLAIN.fullmatch(value) and _is_text(value) else json.dumps(
        value, ensure_ascii=False
    )  # fmt: skip


def _is_text(words: str) -> bool:
    try:
        return value_of(words) == words
    except ValueError:
        return False


def _at(data: Any, path: Path) -> Any:
    for part in path:
        data = data[part]
    return data


def _break(layout: Layout) -> str:
    """How lines end in this text."""
    found = BREAK.search(layout.text)
    return found[0] if found else "\n"


def _mark_place(layout: Layout, path: Path) -> int:
    """Where the first line of a value ends, as far as the value goes."""
    node = layout.nodes[path]
    if node.flow or node.kind == "scalar":
        comma = re.compile(r"[ \t]*,").match(layout.text, node.end)
        above = layout.nodes[path[:-1]]
        return comma.end() if comma and above.flow else node.end
    inside = [n for p, n in layout.nodes.items() if p[: len(path)] == path and p != path]
    inner = min(inside, key=lambda n: (n.start, n.end))
    if inner.flow or inner.kind == "scalar":
        return inner.end
    return layout.text.index(":", layout.text.index("-", layout.first(path)) + 1) + 1


def _added(layout: Layout, path: Path, value: Value) -> Replacement:
    """A field that its mapping does not have yet."""
    mapping, name = path[:-1], str(path[-1])
    above = layout.nodes[mapping]
    fields = [p for p in layout.names if p[:-1] == mapping]
    written = f"{name}: {written_as(value)}"
    if above.flow:
        if not fields:
            return Replacement(above.start + 1, above.end - 1, written)
        end = layout.nodes[fields[-1]].end
        return Replacement(end, end, f", {written}")
    indent = " " * _column(layout, above.start)
    at = _place_for(layout, mapping, name, fields)
    if at < len(layout.text) or BREAK.search(layout.text, max(0, at - 1)):
        return Replacement(at, at, f"{indent}{written}{_break(layout)}")
    return Replacement(at, at, f"{_break(layout)}{indent}{written}")


def _place_for(layout: Layout, mapping: Path, name: str, fields: Sequence[Path]) -> int:
    """Where the line of a new field begins: below a comment that asks for it, else near the end."""
    above = layout.nodes[mapping]
    for comment in layout.comments:
        asked = comment.alone and above.start < comment.start < above.end
        if asked and comment.text.startswith(f"{name}:"):
            return layout.line_after(comment.start)
    last = [layout.names[field].start for field in fields[1:] if field[-1] in _LAST]
    if last and name not in _LAST:
        return layout.line_start(last[0])
    at = layout.line_after(max(layout.nodes[fields[-1]].end - 1, above.start))
    if at == len(layout.text) and len(fields) > 1 and _ends_in_a_block(layout):
        return layout.line_start(layout.names[fields[-1]].start)
    return at


def _ends_in_a_block(layout: Layout) -> bool:
    """Whether a line break at the end of the text would become part of a `|` or `>` value."""
    last = max(node.start for node in layout.nodes.values() if node.kind == "scalar")
    return layout.text[last : last + 1] in ("|", ">") and not layout.text.endswith(("\n", "\r"))


def _without(
    layout: Layout, path: Path, comment: str | None, kept: Sequence[str] = ()
) -> list[Replacement]:
    """What takes a field or an item out, with a comment in its place."""
    siblings = [p for p in layout.nodes if p[:-1] == path[:-1] and len(p) == len(path)]
    siblings.sort(key=lambda p: layout.nodes[p].start)
    place = siblings.index(path)
    above = layout.nodes[path[:-1]]
    says = [text for text in (comment, *kept) if text]
    if above.flow:
        return [*_said_above(layout, path[:-1], says), _cut(layout, siblings, place)]
    start = layout.first(path)
    indent = layout.text[layout.line_start(start) : start]
    after = layout.line_after(max(layout.nodes[path].end - 1, start))
    lines = "".join(f"{' ' * len(indent)}# {text}{_break(layout)}" for text in says)
    if indent.strip(" ") and above.kind == "mapping" and place + 1 < len(siblings):
        # The first field after a dash: the second takes its place.
        return [Replacement(start, layout.first(siblings[place + 1]), ""),
                *_said_above(layout, path, says)]  # fmt: skip
    replacements = [Replacement(layout.line_start(start), after, lines)]
    if len(siblings) == 1 and above.kind == "list":
        colon = layout.text.index(":", layout.names[path[:-1]].end) + 1
        replacements.insert(0, Replacement(colon, colon, " []"))
    return replacements


def _cut(layout: Layout, siblings: Sequence[Path], place: int) -> Replacement:
    """An entry of brackets, with the comma that parts it from the next or the one before."""
    if place + 1 < len(siblings):
        return Replacement(layout.first(siblings[place]), layout.first(siblings[place + 1]), "")
    end = layout.nodes[siblings[place]].end
    start = layout.nodes[siblings[place - 1]].end if place else layout.first(siblings[place])
    return Replacement(start, end, "")


def _said_above(layout: Layout, path: Path, says: Sequence[str]) -> list[Replacement]:
    """Comments on lines of their own, above that on which a value begins."""
    start = layout.line_start(layout.first(path))
    line = layout.text[start : layout.line_end(start)]
    indent = line[: len(line) - len(line.lstrip(" "))]
    lines = "".join(f"{indent}# {text}{_break(layout)}" for text in says)
    return [Replacement(start, start, lines)] if says else []


def _checked(
    layout: Layout, path: Path, replacements: Sequence[Replacement], expected: Any
) -> Layout:
    """The text with the replacements, none within another, if it says what it should."""
    text = layout.text
    for start, end, new in sorted(replacements, reverse=True):
        text = text[:start] + new + text[end:]
    try:
        changed = layout_of(text)
    except (UnreadableError, yaml.YAMLError, IndexError):
        changed = None
    if changed is None or not _same(changed.data, expected):
        at = layout.nodes.get(path) or layout.nodes.get(path[:-1])
        raise CannotEdit(path, layout.line_of(at.start if at else 0) + 1)
    return changed


def _same(found: Any, expected: Any) -> bool:
    """Whether two documents are equal; the order of fields counts for nothing, 1 is not true."""
    return bool(found == expected) and json.dumps(found, sort_keys=True) == json.dumps(
        expected, sort_keys=True
    )
