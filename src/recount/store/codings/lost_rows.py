"""Rows of codings that are gone: each table held against what the codings say, as they are kept.

Deleted figures change totals, which are recomputed; what else is deleted changes none.
"""

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, func, select

from recount.store.codings.document import digest_of_document
from recount.store.codings.keyed import chunks
from recount.store.schema.articles import article, coding
from recount.store.schema.claims import (
    account,
    attribution,
    casualty_figure,
    size_event,
    size_figure,
)
from recount.store.schema.frame import event, event_former_key, event_relation

_OF_EVENTS = (account, attribution, casualty_figure, size_event)
_OF_ARTICLES = (size_figure, event_relation)

_Counts = Counter[tuple[str, int, str | None]]
"""Rows by table, article's id, and key of the event; None: those of the article in all."""


class Lost(NamedTuple):
    """Rows that a coding says are there, and that are not; `event` None: the article's own."""

    table: str
    article: str
    event: str | None
    stored: int
    coded: int

    def __str__(self) -> str:
        place = f"{self.article} / {self.event}" if self.event else self.article
        return f"{place}: {self.stored} of {self.coded} rows of {self.table} are there"


def lost_rows(connection: Connection) -> list[Lost]:
    """What the tables lack of what the codings say, by table, article and event.

    Names of persons are not looked for: the codings, as they are kept, hold none.
    """
    coded, stored = _coded(connection), _stored(connection)
    short = [place for place, count in coded.items() if stored[place] < count]
    keys = _keys_of(connection, article, {article_id for _, article_id, _ in short})
    return sorted(
        (
            Lost(table, keys[article_id], event_key, stored[place], coded[place])
            for place in short
            for table, article_id, event_key in [place]
        ),
        key=lambda lost: (lost.table, lost.article, lost.event or ""),
    )


def _coded(connection: Connection) -> _Counts:
    now_called = _former_keys(connection)
    counts: _Counts = Counter()
    for row in connection.execute(select(coding)):
        if digest_of_document(row.document) != row.sha256:
            continue  # It is no longer what was read, and `recount verify` says so.
        for table, key in _rows_of(json.loads(row.document), now_called):
            counts[table.name, row.article_id, key] += 1
    return counts


def _rows_of(
    document: Mapping[str, Any], now_called: Mapping[str, str]
) -> Iterator[tuple[Table, str | None]]:
    """The table and the event of each row that a coding makes."""
    for told in document.get("accounts", []):
        key = now_called.get(told["event"], told["event"])
        yield account, key
        yield from ((attribution, key) for _ in told.get("attributions", []))
        yield from ((casualty_figure, key) for _ in told.get("casualties", []))
    for size in document.get("sizes", []):
        yield size_figure, None
        keys = {now_called.get(key, key) for key in size.get("events", [])}
        yield from ((size_event, key) for key in keys)
    yield from ((event_relation, None) for _ in document.get("relations", []))


def _former_keys(connection: Connection) -> dict[str, str]:
    """The present keys of events by their former ones."""
    columns = event_former_key.c
    rows = connection.execute(select(columns.former_key, columns.event_id)).all()
    keys = _keys_of(connection, event, {row.event_id for row in rows})
    return {row.former_key: keys[row.event_id] for row in rows}


def _stored(connection: Connection) -> _Counts:
    counts: _Counts = Counter()
    coded = select(coding.c.article_id)
    for table in _OF_ARTICLES:
        columns = (table.c.article_id, func.count())
        of_codings = select(*columns).where(table.c.article_id.in_(coded))
        for article_id, count in connection.execute(of_codings.group_by(table.c.article_id)):
            counts[table.name, article_id, None] = count
    for table in _OF_EVENTS:
        place = (table.c.article_id, table.c.event_id)
        of_codings = select(*place, func.count()).where(table.c.article_id.in_(coded))
        rows = connection.execute(of_codings.group_by(*place)).all()
        keys = _keys_of(connection, event, {event_id for _, event_id, _ in rows})
        for article_id, event_id, count in rows:
            counts[table.name, article_id, keys[event_id]] = count
    return counts


def _keys_of(connection: Connection, table: Table, ids: set[int]) -> dict[int, str]:
    """Keys by id; a row that is gone, which references tell, goes by its id."""
    keys = {row_id: str(row_id) for row_id in ids}
    for some in chunks(ids):
        rows = connection.execute(select(table.c.id, table.c.key).where(table.c.id.in_(some)))
        keys.update((row.id, row.key) for row in rows)
    return keys
