"""What differs between two documents, field by field, in paths that a person can follow."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

_NO_NAMES: Mapping[str, str] = {}
# What an item of a list is called by, the first of these that it has.
_NAMES = (("id",), ("key",), ("event",), ("actor", "role"), ("actor", "measure"),
          ("outcome", "victims"), ("outcome",), ("name",))  # fmt: skip


class Difference(NamedTuple):
    """One field: `old` or `new` is None where the document does not give it."""

    path: str
    old: str | None
    new: str | None

    def __str__(self) -> str:
        return f"{self.path}: {self.old or '(not given)'} -> {self.new or '(not given)'}"


def differences(old: Any, new: Any, renamed: Mapping[str, str] = _NO_NAMES) -> list[Difference]:
    """The fields that differ, in the order of their paths.

    `renamed`: what events were called before, with what they are called now; an item that is
    known by its event is the same under both.
    """
    before, after = dict(_leaves(old, "", renamed)), dict(_leaves(new, "", renamed))
    # A document without any field is no value of a field.
    before.pop("", None)
    after.pop("", None)
    return [
        Difference(path, before.get(path), after.get(path))
        for path in sorted(before.keys() | after.keys())
        if before.get(path) != after.get(path)
    ]


def _leaves(value: Any, path: str, renamed: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from _leaves(item, f"{path}.{name}" if path else name, renamed)
    elif isinstance(value, list) and value:
        for name, item in _named(value, renamed):
            yield from _leaves(item, f"{path}[{name}]", renamed)
    else:
        yield path, value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _named(items: list[Any], renamed: Mapping[str, str]) -> Iterator[tuple[str, Any]]:
    """Each item with a name of its own: what it is called, numbered where that repeats."""
    taken: dict[str, int] = {}
    for place, item in enumerate(items, start=1):
        name = _name_of(item, renamed) or str(place)
        taken[name] = taken.get(name, 0) + 1
        yield (f"{name} #{taken[name]}" if taken[name] > 1 else name), item


def _name_of(item: Any, renamed: Mapping[str, str]) -> str | None:
    if not isinstance(item, dict):
        return None
    for fields in _NAMES:
        if all(field in item for field in fields):
            name = ".".join(str(item[field]) for field in fields)
            return renamed.get(name, name) if fields == ("event",) else name
    return None
