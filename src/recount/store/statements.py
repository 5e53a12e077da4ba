"""Running statements of files under sql/, one after the other."""

from collections.abc import Iterable

from sqlalchemy import Connection

from recount.store.views import NO_PARAMETERS


def run_all(connection: Connection, statements: Iterable[str]) -> None:
    """Run statements without parameters, in order.

    A server is sent all of them at once: on the way, and in the driver, a small statement takes as
    long as in the server.
    """
    if connection.dialect.name == "postgresql":
        # On a line of its own, lest a comment before it swallow the semicolon.
        statements = ["\n;\n".join(statement.rstrip(";") for statement in statements)]
    for statement in statements:
        connection.exec_driver_sql(statement, execution_options=NO_PARAMETERS)
