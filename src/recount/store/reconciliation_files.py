"""The files of the reconciliation: what fills `claim` and `event_toll`, statement by statement."""

from hashlib import sha256

from recount.domain.lists import LISTS
from recount.store.sql_files import statements_in

# Those that the statements read.
_LISTS = ("victim_group", "magnitude", "reconciliation_rule")


def reconciliation_statements() -> tuple[str, ...]:
    """The statements of sql/reconciliation, in the order in which they are run."""
    return statements_in("reconciliation")


def reconciliation_digest() -> str:
    """SHA-256 of the reconciliation's SQL, by which a database knows that its totals are old."""
    return sha256(";\n".join(reconciliation_statements()).encode()).hexdigest()


def totals_digest() -> str:
    """SHA-256 of the reconciliation's SQL and of the lists that it reads."""
    lists = repr([LISTS[name] for name in _LISTS])
    return sha256(f"{reconciliation_digest()}\0{lists}".encode()).hexdigest()
