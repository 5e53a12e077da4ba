"""Staged rows that may not replace what is stored, and are left out of their batch."""

from collections.abc import Mapping, Set
from typing import NamedTuple

from sqlalchemy import Connection, TextClause, text

SIZES = frozenset({"nperps"})
"""Columns of how many attacked. Accounts that were made before these were read don't name them
among what their file lacked: whether there is anything to lose shows in what is stored.
"""

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
        AND ((CAST(:lacks_others AS INTEGER) = 1
                AND NOT EXISTS (
                    SELECT 1
                    FROM account_code_set
                    JOIN narrow_code_set
                        ON narrow_code_set.code_set_id = account_code_set.code_set_id
                    WHERE account_code_set.event_id = staged_event.event_id
                        AND account_code_set.article_id = staged_event.former_article_id))
            OR (CAST(:lacks_sizes AS INTEGER) = 1
                AND EXISTS (
                    SELECT 1
                    FROM size_event
                    WHERE size_event.event_id = staged_event.event_id
                        AND size_event.article_id = staged_event.former_article_id)))
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


def leave_out(connection: Connection, values: Mapping[str, object], absent: Set[str]) -> LeftOut:
    """Take out of the staged rows, which were compared, those that may not replace anything.

    Args:
        connection: the transaction of the load.
        values: the parameters of its statements.
        absent: columns of the format that the file lacks.
    """
    lacks = {"lacks_others": int(bool(absent - SIZES)), "lacks_sizes": int(bool(absent & SIZES))}

    def deleted(statement: TextClause) -> list[tuple[int, str]]:
        rows = connection.execute(statement, {**values, **lacks})
        return [(int(line), str(value)) for line, value in rows]

    twice, contrary = deleted(_TWICE), deleted(_CONTRARY)
    return LeftOut(twice, contrary, deleted(_NARROW) if absent else [])
