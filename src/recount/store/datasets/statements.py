"""The statements of sql/datasets, with their parameters in the way that the driver takes them."""

import re
from collections.abc import Mapping

from sqlalchemy import Connection, text

from recount.store.sql_files import code_in

_PARAMETER = re.compile(r"(?<!:):([a-z]\w*)")


def run(connection: Connection, name: str, values: Mapping[str, object]) -> None:
    """Run every statement of sql/datasets/NAME.sql."""
    for statement in code_in("datasets", name):
        wanted = {key: values[key] for key in _PARAMETER.findall(statement)}
        connection.execute(text(statement), wanted)
