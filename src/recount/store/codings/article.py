"""One coding into its tables: the article, what the coding is, and the rows of its claims."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, or_, select, update

from recount.domain.coding import Coding
from recount.store.codings.accounts import account_rows, attribution_rows
from recount.store.codings.article_row import keep_article, told_by
from recount.store.codings.changes import Changes, Count, Former
from recount.store.codings.copies import refuse_copies_of_copies
from recount.store.codings.document import digest_of_document, document_of
from recount.store.codings.events import relation_rows
from recount.store.codings.figures import casualty_rows, person_rows, size_event_rows, size_rows
from recount.store.codings.keyed import insert_rows
from recount.store.codings.lookup import Ids, ids_for
from recount.store.codings.outdone import draft_over_work
from recount.store.codings.reprints import untold_reprint
from recount.store.codings.rings import refuse_rings
from recount.store.codings.uncoded import adopt, text_with
from recount.store.related import relate
from recount.store.schema.articles import article, article_text, coding, person_name
from recount.store.schema.claims import (
    account,
    attribution,
    casualty_figure,
    size_event,
    size_figure,
)
from recount.store.schema.frame import event_relation

# Rows of one article, each table before those that it refers to.
_OWN_TABLES = (
    size_event, size_figure, casualty_figure, attribution, account, event_relation,
)  # fmt: skip


class _Stored(NamedTuple):
    """What the database holds of an article; `former` None: it has no coding."""

    article_id: int
    text_sha256: str | None
    text: str | None
    former: Former | None


def write_coding(
    connection: Connection, record: Coding, text: str | None = None, *, keep_persons: bool = False
) -> Changes:
    """Make the rows of the coding's article be what the coding says, and return what changed.

    Args:
        connection: where to write; a changed coding replaces exactly its article's rows.
        record: the coding; everything that it refers to is in the database.
        text: the article's text where it is at hand: it is attached, and quotes are found in it.
            A text that is attached already stays, and serves, unless the coding names another.
        keep_persons: leave the names of persons as they are: the record holds none because it
            was read from the database.
    """
    adopt(connection, record.article)
    stored = _stored(connection, record.article.key)
    text = text if text is not None else _text_that_serves(connection, record, stored)
    texts = _text_count(stored.text if stored else None, text)
    document = document_of(record)
    digest = digest_of_document(document)
    former = stored.former if stored else None
    same = former is not None and former.sha256 == digest
    ids = None
    if stored and same:
        ids = ids_for(connection, record)
        if keep_persons or _persons_are_kept(connection, record, stored.article_id, ids):
            if not texts.new:
                return Changes({"coding": Count(unchanged=1)})
            keep_persons = True
    before = _events_resting_on(connection, stored)
    told_before = told_by(stored.former if stored else None)
    kept = keep_article(
        connection, record.article, told_before=told_before, keep_text=text is not None
    )
    article_id = kept.ids[record.article.key]
    if record.article.version_of:
        refuse_rings(connection, article, "version_of", {article_id})
    refuse_copies_of_copies(connection, article_id)
    _keep_text(connection, article_id, stored.text if stored else None, text)
    ids = ids or ids_for(connection, record)
    _replace_rows(connection, record, article_id, ids, text, keep_persons)
    _keep_coding(connection, record, article_id, digest, document)
    after = {ids.events[account.event] for account in record.accounts}
    return Changes(
        _counts(former is not None, same and keep_persons, texts),
        frozenset(before | after),
        None if same and keep_persons else former,
        (
            *untold_reprint(connection, record.article, article_id),
            *draft_over_work(record, None if same else former),
        ),
    )


def _text_count(before: str | None, text: str | None) -> Count:
    if before == text:
        return Count()
    return Count(new=int(text is not None), removed=int(before is not None))


def _counts(known: bool, same: bool, texts: Count) -> dict[str, Count]:
    coding_count = Count(unchanged=1) if same else Count(updated=1) if known else Count(new=1)
    return {"coding": coding_count} | ({"text": texts} if any(texts) else {})


def _stored(connection: Connection, key: str) -> _Stored | None:
    # Look-ups one after the other rather than a join: queries with joins are files under sql/.
    columns = article.c
    row = connection.execute(
        select(columns.id, columns.text_sha256).where(columns.key == key)
    ).first()
    if row is None:
        return None
    text = connection.scalar(select(article_text.c.text).where(article_text.c.article_id == row.id))
    said = connection.execute(
        select(coding.c.sha256, coding.c.document).where(coding.c.article_id == row.id)
    ).first()
    former = Former(row.id, said.sha256, said.document) if said else None
    return _Stored(row.id, row.text_sha256, text, former)


def _text_that_serves(connection: Connection, record: Coding, stored: _Stored | None) -> str | None:
    """The attached text, unless the coding now names one with another digest: that one then."""
    digest = record.article.text.sha256 if record.article.text else None
    if stored and stored.text is not None and digest in {None, stored.text_sha256}:
        return stored.text
    return text_with(connection, digest) if digest else None


def _keep_text(
    connection: Connection, article_id: int, stored: str | None, text: str | None
) -> None:
    if stored == text:
        return
    if stored is not None:
        connection.execute(delete(article_text).where(article_text.c.article_id == article_id))
    if text is not None:
        connection.execute(insert(article_text).values(article_id=article_id, text=text))


def _events_resting_on(connection: Connection, stored: _Stored | None) -> set[int]:
    """Events with an account in the article, in one that passes on its text, or in a version."""
    if stored is None:
        return set()
    articles = more = {stored.article_id}
    while more:
        rows = connection.execute(
            select(article.c.id).where(
                or_(article.c.based_on_article_id.in_(more), article.c.version_of_id.in_(more))
            )
        )
        more = {row.id for row in rows} - articles
        articles = articles | more
    rows = connection.execute(select(account.c.event_id).where(account.c.article_id.in_(articles)))
    return {row.event_id for row in rows}


def _persons_are_kept(connection: Connection, record: Coding, article_id: int, ids: Ids) -> bool:
    columns = person_name.c
    stored = connection.execute(
        select(columns.event_id, columns.figure, columns.name, columns.publish).where(
            columns.article_id == article_id
        )
    )
    rows = person_rows(record, article_id, ids)
    return _sorted(tuple(row) for row in stored) == _sorted(
        (row["event_id"], row["figure"], row["name"], row["publish"]) for row in rows
    )


def _sorted(rows: Iterable[tuple[object, ...]]) -> list[tuple[object, ...]]:
    return sorted(rows, key=str)


def _replace_rows(
    connection: Connection,
    record: Coding,
    article_id: int,
    ids: Ids,
    text: str | None,
    keep_persons: bool,
) -> None:
    # RESTRICT holds row by row, and a figure may be deleted before its parts.
    for table in (casualty_figure, size_figure):
        parts = (table.c.article_id == article_id) & table.c.part_of.is_not(None)
        connection.execute(update(table).where(parts).values(part_of=None))
    if not keep_persons:
        connection.execute(delete(person_name).where(person_name.c.article_id == article_id))
        insert_rows(connection, person_name, person_rows(record, article_id, ids))
    gone = {
        table.name: connection.execute(
            delete(table).where(table.c.article_id == article_id)
        ).rowcount
        for table in _OWN_TABLES
    }
    insert_rows(connection, account, account_rows(record, article_id, ids, text))
    insert_rows(connection, attribution, attribution_rows(record, article_id, ids, text))
    insert_rows(connection, casualty_figure, casualty_rows(record, article_id, ids, text))
    insert_rows(connection, size_figure, size_rows(record, article_id, ids, text))
    insert_rows(connection, size_event, size_event_rows(record, article_id, ids))
    relations = relation_rows(connection, record.relations, article_id, text)
    insert_rows(connection, event_relation, relations)
    if relations or gone[event_relation.name]:
        relate(connection)


def _keep_coding(
    connection: Connection, record: Coding, article_id: int, digest: str, document: str
) -> None:
    note = record.coding
    connection.execute(delete(coding).where(coding.c.article_id == article_id))
    connection.execute(
        insert(coding).values(
            article_id=article_id,
            coder=note.coder,
            coded_on=note.on,
            checked_by=note.checked_by,
            status=note.status,
            machine=int(note.machine),
            note=note.note,
            sha256=digest,
            document=document,
        )
    )
