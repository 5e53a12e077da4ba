"""What a coding says and what it said before, as the database keeps it."""

from typing import NamedTuple

from recount.store.reader import Reader
from recount.store.shipped import shipped


class Revision(NamedTuple):
    """What a coding said until a run replaced it: `until` is when that run began."""

    revision: int
    until: str
    version: str
    document: str


class History(NamedTuple):
    """The coding of an article: former revisions, the oldest first, and what it says now.

    `renamed`: the former keys of the database's events, with what they are called now.
    """

    revisions: list[Revision]
    document: str
    renamed: dict[str, str]


def history_of(reader: Reader, article: str) -> History | None:
    """The history of an article's coding; None: the article has no coding."""
    found = reader.rows(
        "SELECT id FROM article WHERE key = CAST(:article AS TEXT)", {"article": article}
    ).rows
    params = {"article": found[0][0]} if found else None
    now = params and reader.rows(
        "SELECT document FROM coding WHERE article_id = CAST(:article AS BIGINT)", params
    )
    if not now or not now.rows:
        return None
    runs = {
        run: (str(started), str(version))
        for run, started, version in reader.rows(
            "SELECT id, started_at, version FROM ingest_run"
        ).rows
    }
    rows = reader.rows(
        "SELECT revision, run_id, document FROM coding_revision"
        " WHERE article_id = CAST(:article AS BIGINT) ORDER BY revision",
        params,
    ).rows
    revisions = [
        Revision(int(str(revision)), *runs[run], str(document)) for revision, run, document in rows
    ]
    sql = (shipped("sql") / "history" / "renamed_events.sql").read_text(encoding="utf-8")
    renamed = {str(former): str(key) for former, key in reader.rows(sql).rows}
    return History(revisions, str(now.rows[0][0]), renamed)
