"""Rows as JSON: a list of objects, or an object a line.

Nothing is taken out of a text: what a terminal could run is written as an escape (`\\u001b`). A
missing value is null, and so is a number that JSON does not know. Bytes are written in
hexadecimal. A column name that comes twice gets a number.
"""

import json
import math
import re

from recount.domain.result import Result

_UNESCAPED = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def json_list(result: Result) -> str:
    """The rows as one list of objects, an object a line."""
    lines = _objects(result)
    return "[\n" + ",\n".join(f"  {line}" for line in lines) + "\n]\n" if lines else "[]\n"


def json_lines(result: Result) -> str:
    """The rows as an object a line; nothing for no rows."""
    return "".join(f"{line}\n" for line in _objects(result))


def json_tree(value: object) -> str:
    """Nested named tuples as nested objects, indented."""
    return _escaped(json.dumps(_tree(value), ensure_ascii=False, indent=2)) + "\n"


def _tree(value: object) -> object:
    if isinstance(value, tuple) and hasattr(value, "_asdict"):
        return {name: _tree(part) for name, part in value._asdict().items()}
    return [_tree(part) for part in value] if isinstance(value, tuple) else value


def _objects(result: Result) -> list[str]:
    names = _unique(result.columns)
    return [_object(names, row) for row in result.rows]


def _object(names: list[str], row: tuple[object, ...]) -> str:
    cells = {name: _value(cell) for name, cell in zip(names, row, strict=True)}
    return _escaped(json.dumps(cells, ensure_ascii=False))


def _escaped(text: str) -> str:
    return _UNESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _value(cell: object) -> object:
    match cell:
        case float() if not math.isfinite(cell):
            return None
        case bytes():
            return cell.hex()
    return cell


def _unique(names: tuple[str, ...]) -> list[str]:
    """The names, a repeated one as `name_2`, `name_3`."""
    found: dict[str, None] = {}
    for name in names:
        fresh, number = name, 1
        while fresh in found:
            number += 1
            fresh = f"{name}_{number}"
        found[fresh] = None
    return list(found)
