"""What a downgrade may take away: called by migrations, so its name and meaning never change."""

from collections.abc import Sequence

from alembic.runtime.migration import MigrationContext
from sqlalchemy import func, select, table

from recount.errors import RecountError


class WouldLoseRows(RecountError):
    """A downgrade that drops tables which hold rows."""

    def __init__(self, held: dict[str, int]) -> None:
        rows = ", ".join(f"{name} {count}" for name, count in held.items())
        super().__init__(
            f"this downgrade drops tables that hold rows ({rows}); nothing was changed:"
            " back up first, then repeat it with --lossy (alembic: -x lossy=yes)"
        )


def keep_rows(context: MigrationContext, tables: Sequence[str]) -> None:
    """Refuse to go on if any of these tables holds rows, unless the user asked for the loss."""
    connection = context.connection
    assert connection is not None  # noqa: S101 - offline mode is refused before
    if context.opts.get("lossy"):
        return
    counts = {
        name: connection.execute(select(func.count()).select_from(table(name))).scalar_one()
        for name in tables
    }
    held = {name: count for name, count in counts.items() if count}
    if held:
        raise WouldLoseRows(held)
