"""Where in a file each value stands.

A place in the text is kept as an index of code points, and becomes a line and a column, both from
1, when somebody asks. Lines end at LF, CR LF or CR, as editors count them.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping

Path = tuple[str | int, ...]
"""The way from the top of a document to a value: field names, and places in lists from 0."""

_LINE_END = re.compile(r"\r\n|\r|\n")


class Lines:
    """Turns an index of a text into a line and a column."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def at(self, index: int) -> tuple[int, int]:
        """The line and column, from 1, of the code point at `index`."""
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


class Positions:
    """The place of every value and every field name of one document."""

    def __init__(self, lines: Lines, values: Mapping[Path, int], names: Mapping[Path, int]) -> None:
        self._lines = lines
        self._values = values
        self._names = names

    def of(self, path: Path) -> tuple[int, int]:
        """Line and column of a value; of what holds it, where it is not in the file."""
        return self._nearest(self._values, path)

    def of_name(self, path: Path) -> tuple[int, int]:
        """Line and column of a field's name; of what holds it, where it is not in the file."""
        return self._lines.at(self._names[path]) if path in self._names else self.of(path)

    def _nearest(self, places: Mapping[Path, int], path: Path) -> tuple[int, int]:
        while path and path not in places:
            path = path[:-1]
        return self._lines.at(places.get(path, 0))
