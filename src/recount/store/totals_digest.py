"""Whether the derived tables were made by the SQL and the lists of this version."""

from sqlalchemy import Connection

from recount.store.bookkeeping import record, recorded
from recount.store.outdated import TOTALS
from recount.store.reconciliation_files import totals_digest


def totals_changed(connection: Connection) -> bool:
    """Whether every total is to be made anew: the tables are new, or the rules have changed."""
    return recorded(connection, TOTALS) != totals_digest()


def record_totals(connection: Connection) -> None:
    """Remember that every total was made by this version's rules."""
    record(connection, TOTALS, totals_digest())
