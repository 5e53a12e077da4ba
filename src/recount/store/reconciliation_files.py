"""The files of the reconciliation: what fills `claim` and `event_toll`, statement by statement."""

from functools import cache
from hashlib import sha256

from recount.domain.lists import LISTS
from recount.store.shipped import shipped

# Those that the statements read.
_LISTS = ("victim_group", "magnitude", "reconciliation_rule")


@cache
def reconciliation_statements() -> tuple[str, ...]:
    """The statements of sql/reconciliation/*.sql; each ends with a semicolon at a line's end."""
    return tuple(
        statement.strip()
        for path in sorted((shipped("sql") / "reconciliation").glob("*.sql"))
        for statement in path.read_text(encoding="utf-8").split(";\n")
        if statement.strip()
    )


def reconciliation_digest() -> str:
    """SHA-256 of the reconciliation's SQL, by which a database knows that its totals are old."""
    return sha256(";\n".join(reconciliation_statements()).encode()).hexdigest()


def totals_digest() -> str:
    """SHA-256 of the reconciliation's SQL and of the lists that it reads."""
    lists = repr([LISTS[name] for name in _LISTS])
    return sha256(f"{reconciliation_digest()}\0{lists}".encode()).hexdigest()
