"""The derived tables `event_member` and `clustered_event`: what relations and judgements make.

Views define both (`event_member_defined`, `clustered_event_defined`), and follow every relation and
judgement anew; so the tables are what reports read, and what keeps a report on one event quick.
"""

from sqlalchemy import Connection

from recount.store.sql_files import statements_in
from recount.store.statements import run_all


def relate(connection: Connection) -> None:
    """Make both tables what their views say, in the open transaction; rows that are right stay."""
    run_all(connection, statements_in("related"))
