"""The files under sql/ that hold several statements: each ends with a semicolon at a line's end."""

from collections.abc import Iterator
from functools import cache

from recount.store.shipped import shipped


@cache
def statements_in(folder: str, name: str = "*") -> tuple[str, ...]:
    """The statements of sql/FOLDER/NAME.sql, with their comments; of several files in order."""
    return tuple(_statements(folder, name))


@cache
def code_in(folder: str, name: str) -> tuple[str, ...]:
    """The same without comments, in whose words a driver would look for parameters."""
    found = (_without_comments(statement) for statement in _statements(folder, name))
    return tuple(code for code in found if code)


def _statements(folder: str, name: str) -> Iterator[str]:
    for path in sorted((shipped("sql") / folder).glob(f"{name}.sql")):
        for statement in path.read_text(encoding="utf-8").split(";\n"):
            if statement.strip():
                yield statement.strip()


def _without_comments(statement: str) -> str:
    lines = (line for line in statement.splitlines() if not line.lstrip().startswith("--"))
    return "\n".join(lines).strip()
