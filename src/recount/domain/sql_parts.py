"""SQL in files that share parts: a line `-- include: NAME` stands for the file `parts/NAME.sql`."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

INCLUDE = "-- include:"


class Missing(NamedTuple):
    """A line, counted from 1, that asks for a part that there is not."""

    line: int
    name: str


def with_parts(text: str, folders: Sequence[Path]) -> tuple[str, list[Missing]]:
    """The SQL with each part in the place of its line; the first folder that has a part counts."""
    lines, missing = [], []
    for number, line in enumerate(text.splitlines(), start=1):
        name = line.removeprefix(INCLUDE).strip()
        part = _part(name, folders) if line.startswith(INCLUDE) else None
        if line.startswith(INCLUDE) and part is None:
            missing.append(Missing(number, name))
        lines.append(line if part is None else part.read_text(encoding="utf-8").rstrip())
    return "\n".join(lines) + "\n", missing


def _part(name: str, folders: Sequence[Path]) -> Path | None:
    places = (folder / "parts" / f"{name}.sql" for folder in folders)
    return next((place for place in places if place.is_file()), None)
