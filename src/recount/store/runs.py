"""The record of ingest runs: when, by which version, which files, and what became of them.

A run that changes nothing leaves no row: its database stays as it was, to the byte.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import Connection, func, insert, select, update

from recount import __version__
from recount.store.codings.changes import Former
from recount.store.schema.articles import coding_revision, ingest_file, ingest_run

# Of all advisory locks of a server's database, the one of ingest.
_LOCK = 7_304_866_117


def wait_for_other_ingests(connection: Connection) -> None:
    """Let one transaction of ingest at a time write, so that none meets a key of another.

    On SQLite every transaction is alone.
    """
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")


class FileRecord(NamedTuple):
    """One file of a run; the counts are of things in it: records of a frame, a coding, a text."""

    position: int
    path: str
    format: str
    sha256: str
    new: int
    updated: int
    unchanged: int
    rejected: int


def start_run(connection: Connection) -> int:
    """Record that a run began, and return its id."""
    statement = insert(ingest_run).values(started_at=_now(), version=__version__)
    return int(connection.scalar(statement.returning(ingest_run.c.id)) or 0)


def finish_run(connection: Connection, run_id: int) -> None:
    """Record that a run ended."""
    ended = update(ingest_run).where(ingest_run.c.id == run_id).values(finished_at=_now())
    connection.execute(ended)


def record_files(connection: Connection, run_id: int, files: Sequence[FileRecord]) -> None:
    """Record what became of files of a run."""
    rows = [
        {
            "run_id": run_id,
            "position": file.position,
            "path": _as_text(file.path),
            "format": file.format,
            "sha256": file.sha256,
            "new_count": file.new,
            "updated_count": file.updated,
            "unchanged_count": file.unchanged,
            "rejected_count": file.rejected,
        }
        for file in files
    ]
    if rows:
        connection.execute(insert(ingest_file), rows)


def record_former(connection: Connection, run_id: int, former: Former) -> None:
    """Keep what a coding said before the run replaced it."""
    columns = coding_revision.c
    latest = connection.scalar(
        select(func.max(columns.revision)).where(columns.article_id == former.article_id)
    )
    connection.execute(
        insert(coding_revision).values(
            article_id=former.article_id,
            revision=(latest or 0) + 1,
            run_id=run_id,
            sha256=former.sha256,
            document=former.document,
        )
    )


def _as_text(path: str) -> str:
    """A path that a database can hold: bytes of a file's name that are no UTF-8 as \\xe9."""
    return path.encode(errors="surrogateescape").decode(errors="backslashreplace")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
