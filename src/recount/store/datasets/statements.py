"""The statements of sql/datasets, with their parameters in the way that the driver takes them."""

import re
from collections.abc import Mapping
from functools import cache

from sqlalchemy import Connection, text

from recount.store.shipped import shipped

_PARAMETER = re.compile(r"(?<!:):([a-z]\w*)")


@cache
def _statements(name: str) -> tuple[str, ...]:
    path = shipped("sql") / "datasets" / f"{name}.sql"
    statements = path.read_text(encoding="utf-8").split(";\n")
    return tuple(code for statement in statements if (code := _code(statement)))


def _code(statement: str) -> str:
    """Without comments, whose words are no parameters."""
    lines = (line for line in statement.splitlines() if not line.lstrip().startswith("--"))
    return "\n".join(lines).strip()


def run(connection: Connection, name: str, values: Mapping[str, object]) -> None:
    """Run every statement of sql/datasets/NAME.sql."""
    for statement in _statements(name):
        wanted = {key: values[key] for key in _PARAMETER.findall(statement)}
        connection.execute(text(statement), wanted)
