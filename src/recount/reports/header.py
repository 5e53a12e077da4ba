"""The header of an SQL file: comments `-- name: value` before its first line of SQL.

```
-- title: Casualties by source
-- about: What each source says of each event, side by side.
-- param: event event NULL | key of one event
-- column: best | persons; NULL where the source gives only bounds
-- chart: range y=source low=low best=best high=high facet=event
```
`param` is name, type, default and after `|` its meaning; `column` is name and meaning, in the order
of the result. `about` may come on several lines; any value goes on in lines that begin with `--`
and two spaces. Views have `after` as well, which is the store's business.
"""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from recount.domain.lists.rules import RULES
from recount.domain.sql_parts import INCLUDE
from recount.errors import Problem

# Types whose values are looked up in the database, and there must be one.
LOOKED_UP = frozenset(
    {"actor", "article", "country", "event", "location", "outcome", "source", "victim_group"}
)
CODERS = ("people", "programs")
TYPES = LOOKED_UP | {"coder", "date", "number", "rule", "text"}

_ENTRY = re.compile(r"--\s?(?P<key>[a-z_]+):\s*(?P<value>.*)")
_MORE = re.compile(r"--\s{2,}(?P<value>\S.*)")
_PARAM = re.compile(
    r"(?P<name>[a-z]\w*)\s+(?P<type>\w+)\s+(?P<default>[^|\s][^|]*?)\s*\|\s*(?P<doc>\S.*)"
)
_COLUMN = re.compile(r"(?P<name>[a-z]\w*)\s*\|\s*(?P<doc>\S.*)")
_KEYS = frozenset({"title", "about", "param", "column", "chart", "after"})
_NOT_SQL = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|--[^\n]*|/\*.*?\*/", re.DOTALL)
_PLACEHOLDER = re.compile(r"(?<![:\w]):([A-Za-z_]\w*)")


class Param(NamedTuple):
    """A parameter of the SQL; `default` None is NULL."""

    name: str
    type: str
    default: str | None
    doc: str


class Column(NamedTuple):
    """A column of the result."""

    name: str
    doc: str


class Header(NamedTuple):
    """What a file says of itself; `chart` is "" where none is meant."""

    title: str
    about: str
    params: tuple[Param, ...]
    columns: tuple[Column, ...]
    chart: str


class _Entry(NamedTuple):
    line: int
    key: str
    value: str


def read_header(
    text: str, source: str, *, also_uses: Collection[str] = ()
) -> tuple[Header, list[Problem]]:
    """The header of an SQL file and what is wrong with it.

    Args:
        text: the whole file.
        source: its name, for the problems.
        also_uses: parameters that the parts it includes use.
    """
    entries = list(_entries(text))
    problems = [
        Problem(source, entry.line, None, None, fault)
        for entry in entries
        if (fault := _fault(entry))
    ]
    header = Header(
        title=" ".join(_values(entries, "title")),
        about=" ".join(_values(entries, "about")),
        params=tuple(filter(None, (_param(value) for value in _values(entries, "param")))),
        columns=tuple(filter(None, (_column(value) for value in _values(entries, "column")))),
        chart=" ".join(_values(entries, "chart")),
    )
    if not problems:
        problems = [
            Problem(source, None, None, None, fault) for fault in _gaps(header, text, also_uses)
        ]
    return header, problems


def placeholders(sql: str) -> set[str]:
    """Names of the parameters that SQL uses (`:name`), outside texts and comments."""
    return set(_PLACEHOLDER.findall(_NOT_SQL.sub(" ", sql)))


def _entries(text: str) -> Iterator[_Entry]:
    """Each entry once, with the lines that go on with it."""
    open_entry: _Entry | None = None
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip() and (not line.startswith("--") or line.startswith(INCLUDE)):
            break
        if found := _ENTRY.fullmatch(line.rstrip()):
            if open_entry:
                yield open_entry
            open_entry = _Entry(number, found["key"], found["value"])
        elif open_entry and (more := _MORE.fullmatch(line.rstrip())):
            open_entry = open_entry._replace(value=f"{open_entry.value} {more['value']}".strip())
    if open_entry:
        yield open_entry


def _fault(entry: _Entry) -> str | None:
    """What is wrong with one entry."""
    if entry.key not in _KEYS:
        return f"unknown entry {entry.key!r}; there are {', '.join(sorted(_KEYS))}"
    if not entry.value:
        return f"{entry.key} is empty"
    if entry.key == "column" and not _column(entry.value):
        return "column is not `name | meaning`"
    if entry.key == "param":
        return _param_fault(_param(entry.value))
    return None


def _param_fault(param: Param | None) -> str | None:
    if param is None:
        return "param is not `name type default | meaning`"
    if param.type not in TYPES:
        return f"unknown type {param.type!r}; there are {', '.join(sorted(TYPES))}"
    if param.type == "rule" and param.default not in RULES:
        return f"the default of a rule is one of {', '.join(RULES)}"
    return None


def _gaps(header: Header, text: str, also_uses: Collection[str]) -> Iterator[str]:
    """What is missing, or there twice."""
    if not header.title:
        yield "no title: add a line `-- title: ...` at the top"
    names = [param.name for param in header.params]
    for kind, found in (("param", names), ("column", [column.name for column in header.columns])):
        for name in sorted({name for name in found if found.count(name) > 1}):
            yield f"{kind} {name} is there twice"
    used = placeholders(text)
    for name in sorted(used - set(names)):
        yield f"the SQL uses :{name}, and there is no `-- param: {name} ...`"
    for name in sorted(set(names) - used - set(also_uses)):
        yield f"param {name} is not used in the SQL"
    if not _NOT_SQL.sub(" ", text).strip():
        yield "no SQL below the header"


def _values(entries: list[_Entry], key: str) -> list[str]:
    return [entry.value for entry in entries if entry.key == key]


def _param(value: str) -> Param | None:
    found = _PARAM.fullmatch(value)
    if not found:
        return None
    default = None if found["default"].upper() == "NULL" else found["default"].strip("'")
    return Param(found["name"], found["type"], default, found["doc"])


def _column(value: str) -> Column | None:
    found = _COLUMN.fullmatch(value)
    return Column(found["name"], found["doc"]) if found else None
