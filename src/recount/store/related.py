"""The derived tables `event_member` and `clustered_event`: what relations and judgements make.

Views define both (`event_member_defined`, `clustered_event_defined`), and follow every relation and
judgement anew; so the tables are what reports read, and what keeps a report on one event quick.
"""

from functools import cache

from sqlalchemy import Connection

from recount.store.shipped import shipped
from recount.store.statements import run_all


def relate(connection: Connection) -> None:
    """Make both tables what their views say, in the open transaction; rows that are right stay."""
    run_all(connection, _statements())


@cache
def _statements() -> tuple[str, ...]:
    """The statements of sql/related/*.sql; each ends with a semicolon at a line's end."""
    return tuple(
        statement
        for path in sorted((shipped("sql") / "related").glob("*.sql"))
        for statement in path.read_text(encoding="utf-8").split(";\n")
        if statement.strip()
    )
