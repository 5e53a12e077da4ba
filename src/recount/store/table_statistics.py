"""What the planner of a server knows of the tables, kept up after a load.

A server learns of itself how many rows a table has and what they hold, but only a minute or so
later, and never where that is switched off; until then it may plan a report for tables of no rows,
which was seen to take a hundred times as long. SQLite has no need of it: the order in which
reports read tables is written down in them.
"""

from sqlalchemy import Connection

# Tables that have more than doubled since they were last looked at, and by more than a mebibyte:
# what small ones hold makes no difference, and what a server notes of itself later is near enough.
_OUTGROWN = """
    SELECT count(*)
    FROM pg_class
    WHERE relkind = 'r' AND relnamespace = CAST(current_schema() AS regnamespace)
        AND pg_relation_size(oid)
            > 1048576 + 2 * CAST(relpages AS BIGINT) * CAST(current_setting('block_size') AS BIGINT)
"""

_TABLES = """
    SELECT CAST(CAST(oid AS regclass) AS TEXT)
    FROM pg_class
    WHERE relkind = 'r' AND relnamespace = CAST(current_schema() AS regnamespace)
    ORDER BY relname
"""


def refresh_statistics(connection: Connection) -> None:
    """Have the server look at its tables, if this or an earlier load has much enlarged one.

    To be called at the end of a transaction, with which what was learned stays or goes. Tables at
    which the server is looking just then are passed over, and so are those of another owner.
    """
    if connection.dialect.name != "postgresql":
        return
    if not connection.exec_driver_sql(_OUTGROWN).scalar_one():
        return
    # All, for reports join the small ones to the large.
    tables = ", ".join(connection.exec_driver_sql(_TABLES).scalars())
    connection.exec_driver_sql(f"ANALYZE (SKIP_LOCKED) {tables}")
