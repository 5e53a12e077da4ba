"""Whether what a database derives from its records was made by the files of this version."""

from recount.store.reader import Reader
from recount.store.reconciliation_files import totals_digest
from recount.store.view_files import views_digest

VIEWS = "views_digest"
TOTALS = "totals_digest"
"""Keys of `meta`, under which a database remembers the digests of the files."""


def outdated(reader: Reader) -> tuple[str, ...]:
    """What of a database another version's files made, as one note for its user; else none."""
    recorded = {str(key): value for key, value in reader.rows("SELECT key, value FROM meta").rows}
    made = {"views": (VIEWS, views_digest()), "totals": (TOTALS, totals_digest())}
    others = [name for name, (key, digest) in made.items() if recorded.get(key) != digest]
    if not others:
        return ()
    named = " and ".join(others)
    return (f"the database's {named} are of another version of Recount; run recount db upgrade",)
