"""Staged rows that may not replace what is stored, and are left out of their batch."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Connection, TextClause, text

# What this file has made, and what it has told of before.
_TWICE = text("""
    DELETE FROM staged_event
    WHERE status IN ('changed', 'rewritten')
        AND (event_id > :before OR event_id IN (SELECT event_id FROM told_event))
    RETURNING line, value
""")

# Of a release that tells the event already: which of its rows is right is not for a file to say.
_CONTRARY = text("""
    DELETE FROM staged_event
    WHERE status IN ('changed', 'rewritten')
        AND line IN (SELECT line FROM contrary_line)
        AND (former_article_id = :release
            OR event_id IN (SELECT event_id FROM release_event WHERE article_id = :release))
    RETURNING line, value
""")

_NARROW = text("""
    DELETE FROM staged_event
    WHERE status IN ('changed', 'rewritten') AND former_article_id IS NOT NULL
        AND NOT EXISTS (
            SELECT 1
            FROM account_code_set
            JOIN narrow_code_set ON narrow_code_set.code_set_id = account_code_set.code_set_id
            WHERE account_code_set.event_id = staged_event.event_id
                AND account_code_set.article_id = staged_event.former_article_id)
    RETURNING line, value
""")


class LeftOut(NamedTuple):
    """Rows that are left out, by line and id.

    `twice`: an earlier row of the file tells their event otherwise. `contrary`: they were refused
    before, since another row of the release tells their event. `narrow`: their event is stored
    from a file with columns that this one lacks, and what those hold is not this file's to change.
    """

    twice: list[tuple[int, str]]
    contrary: list[tuple[int, str]]
    narrow: list[tuple[int, str]]


def leave_out(
    connection: Connection, values: Mapping[str, object], *, lacks_columns: bool
) -> LeftOut:
    """Take out of the staged rows, which were compared, those that may not replace anything."""

    def deleted(statement: TextClause) -> list[tuple[int, str]]:
        rows = connection.execute(statement, values)
        return [(int(line), str(value)) for line, value in rows]

    twice, contrary = deleted(_TWICE), deleted(_CONTRARY)
    return LeftOut(twice, contrary, deleted(_NARROW) if lacks_columns else [])
