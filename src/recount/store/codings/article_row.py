"""The row of an article, as a coding, or the page itself, tells of it.

What neither tells now nor a coding told before stays as it is: a page may have told it.
"""

import json
from collections.abc import Mapping, Set

from sqlalchemy import Connection

from recount.domain.coding import Article
from recount.domain.edtf import parse_period
from recount.store.codings.changes import Former
from recount.store.codings.keyed import Kept, Row, ids_of, keep_rows
from recount.store.schema.articles import article
from recount.store.schema.frame import source

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "source": ("source_id",),
    "title": ("title",),
    "authors": ("authors",),
    "published": (
        "published", "published_first_day", "published_last_day", "published_basis",
    ),
    "url": ("url",),
    "archive_url": ("archive_url",),
    "language": ("language",),
    "text": ("text_sha256", "text_characters"),
    "raw_sha256": ("raw_sha256",),
}  # fmt: skip


def told_by(former: Former | None) -> frozenset[str]:
    """The fields of the article that a coding told; none where there was no coding."""
    return frozenset(json.loads(former.document)["article"]) if former else frozenset()


def keep_article(
    connection: Connection, record: Article, *, told_before: Set[str], keep_text: bool
) -> Kept:
    """Write the article's row.

    Args:
        connection: where to write.
        record: what is told of the article; everything that it refers to is in the database.
        told_before: fields that the coding which this one replaces told: they go where this one
            does not tell them.
        keep_text: the text that is attached stays, and so do its digest, its length, and the
            digest of the page that it was read from, where the record does not tell them.
    """
    row = _row(connection, record)
    for field, columns in _COLUMNS.items():
        if not getattr(record, field) and _stays(field, told_before, keep_text):
            for column in columns:
                del row[column]
    return keep_rows(connection, article, [row], own=["based_on_article_id", "version_of_id"])


def _stays(field: str, told_before: Set[str], keep_text: bool) -> bool:
    """Whether a field that the record does not tell is left as it is."""
    if field == "text":
        return keep_text
    return field not in told_before and (keep_text or field != "raw_sha256")


def _row(connection: Connection, record: Article) -> Row:
    based_on = record.based_on
    sources = ids_of(connection, source, [record.source, based_on.source if based_on else None])
    period = parse_period(record.published) if record.published else None
    return {
        "key": record.key,
        "source_id": sources.get(record.source or ""),
        "kind": record.kind,
        "title": record.title,
        "authors": "; ".join(record.authors) or None,
        "published": record.published,
        "published_first_day": period.first_day if period else None,
        "published_last_day": period.last_day if period else None,
        "published_basis": record.published_basis or ("stated" if record.published else None),
        "url": record.url,
        "archive_url": record.archive_url,
        "language": record.language,
        "text_sha256": record.text.sha256 if record.text else None,
        "text_characters": record.text.characters if record.text else None,
        "raw_sha256": record.raw_sha256,
        "based_on_article_id": based_on.article if based_on else None,
        "based_on_source_id": sources.get(based_on.source or "") if based_on else None,
        "version_of_id": record.version_of,
        "retracted": record.retracted,
    }
