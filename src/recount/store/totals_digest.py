"""Whether the derived tables were made by the SQL and the lists of this version."""

from hashlib import sha256

from sqlalchemy import Connection

from recount.domain.lists import LISTS
from recount.store.bookkeeping import record, recorded
from recount.store.totals import reconciliation_digest

_KEY = "totals_digest"
_LISTS = ("victim_group", "magnitude", "reconciliation_rule")


def totals_changed(connection: Connection) -> bool:
    """Whether every total is to be made anew: the tables are new, or the rules have changed."""
    return recorded(connection, _KEY) != totals_digest()


def record_totals(connection: Connection) -> None:
    """Remember that every total was made by this version's rules."""
    record(connection, _KEY, totals_digest())


def totals_digest() -> str:
    """SHA-256 of the reconciliation's SQL and of the lists that it reads."""
    lists = repr([LISTS[name] for name in _LISTS])
    return sha256(f"{reconciliation_digest()}\0{lists}".encode()).hexdigest()
