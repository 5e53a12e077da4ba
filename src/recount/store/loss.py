"""What a downgrade may take away: called by migrations, so its name and meaning never change."""

from collections.abc import Sequence

from alembic.runtime.migration import MigrationContext
from sqlalchemy import ColumnClause, func, select, table
from sqlalchemy import column as column_of

from recount.errors import RecountError


class WouldLoseRows(RecountError):
    """A downgrade that drops tables which hold rows."""

    def __init__(self, held: dict[str, int]) -> None:
        rows = ", ".join(f"{name} {count}" for name, count in held.items())
        super().__init__(
            f"this downgrade drops tables that hold rows ({rows}); nothing was changed:"
            " back up first, then repeat it with --lossy (alembic: -x lossy=yes)"
        )


class WouldLoseValues(RecountError):
    """A downgrade to a version that does not know a value which rows have."""

    def __init__(self, column: str, value: str, count: int) -> None:
        super().__init__(
            f"before this revision there was no {column} {value!r}, which {count} rows have;"
            " nothing was changed: back up first, then repeat it with --lossy"
            " (alembic: -x lossy=yes)"
        )


def keep_values(context: MigrationContext, table_name: str, column: str, value: str) -> None:
    """Refuse to go on if rows have a value, unless the user asked for its loss."""
    connection = context.connection
    assert connection is not None  # noqa: S101 - offline mode is refused before
    if context.opts.get("lossy"):
        return
    asked: ColumnClause[str] = column_of(column)
    wanted = select(func.count()).select_from(table(table_name, asked)).where(asked == value)
    if count := connection.execute(wanted).scalar_one():
        raise WouldLoseValues(f"{table_name}.{column}", value, count)


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
