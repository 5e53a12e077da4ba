"""What must hold in every database: its own rules, and those of sql/checks.

A check is one SELECT in a file of its own that must return no row.
"""

from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Connection, Index, inspect
from sqlalchemy.schema import CreateIndex

from recount.errors import RecountError
from recount.store.schema import metadata
from recount.store.shipped import shipped
from recount.store.views import NO_PARAMETERS

_SHOWN = 5


class Finding(NamedTuple):
    """One thing that is wrong: which check found it, and where."""

    check: str
    detail: str


class Broken(RecountError):
    """A database that does not hold what it must; the change under way was undone."""

    def __init__(self, findings: list[Finding]) -> None:
        shown = "; ".join(f"{check}: {detail}" for check, detail in findings[:_SHOWN])
        more = f" (and {len(findings) - _SHOWN} more)" if len(findings) > _SHOWN else ""
        super().__init__(f"nothing was changed, because checks fail: {shown}{more}")


def check_foreign_keys(connection: Connection) -> None:
    """Refuse rows that refer to none; PostgreSQL never lets them in."""
    if findings := dangling_rows(connection):
        raise Broken(findings)


def check_invariants(connection: Connection, directory: Path | None = None) -> None:
    """Refuse a database that fails a check of sql/checks, or of another folder."""
    if findings := failing_checks(connection, directory):
        raise Broken(findings)


def dangling_rows(connection: Connection) -> list[Finding]:
    """What refers to a missing row (SQLite): a finding for each row that has an id, else table."""
    if connection.dialect.name != "sqlite":
        return []
    # A table without row ids names none.
    rows = connection.exec_driver_sql(
        'SELECT "table", rowid, parent, count(*) FROM pragma_foreign_key_check'
        ' GROUP BY "table", rowid, parent'
    )
    return [
        Finding("foreign_key_check", _dangling(table, row, parent, count))
        for table, row, parent, count in rows
    ]


def _dangling(table: str, row: int | None, parent: str, count: int) -> str:
    rows = f"row {row}" if row is not None else f"{count} row{'s' if count > 1 else ''}"
    return f"{table}: {rows} without the {parent} referred to"


def missing_indexes(connection: Connection) -> list[Finding]:
    """The indexes that the schema has and the database lacks, without which it is only slower."""
    inspector = inspect(connection)
    return [
        Finding("indexes", f"{index.name} is missing: {_made_by(connection, index)}")
        for table in metadata.sorted_tables
        if table.indexes and inspector.has_table(table.name)
        for index in sorted(table.indexes, key=lambda index: str(index.name))
        if index.name not in {found["name"] for found in inspector.get_indexes(table.name)}
    ]


def _made_by(connection: Connection, index: Index) -> str:
    """The statement that makes an index, on one line."""
    return " ".join(str(CreateIndex(index).compile(connection)).split())


def damage(connection: Connection) -> list[Finding]:
    """What SQLite itself finds wrong with the file."""
    if connection.dialect.name != "sqlite":
        return []
    lines = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    return [Finding("integrity_check", line) for line in lines if line != "ok"]


def failing_checks(connection: Connection, directory: Path | None = None) -> list[Finding]:
    """One finding for each row that a check returns."""
    folder = directory or shipped("sql") / "checks"
    return [
        Finding(path.stem, ", ".join(f"{name} {cell}" for name, cell in row.items()))
        for path in sorted(folder.glob("*.sql"))
        for row in connection.exec_driver_sql(
            path.read_text(encoding="utf-8"), execution_options=NO_PARAMETERS
        ).mappings()
    ]
