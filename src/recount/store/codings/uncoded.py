"""Articles that have no coding yet: their row and text, until a coding of that text comes.

A coding and an article's text find each other by the text's digest. The article then goes by the
key that the coding gives.
"""

from typing import Any, NamedTuple

from sqlalchemy import Connection, Row, Select, func, insert, or_, select, update

from recount.domain.coding import Article
from recount.store.codings.article_row import keep_article
from recount.store.codings.changes import Changes, Count, Unfit
from recount.store.schema.articles import article, article_page, article_text, coding


class OtherText(Unfit):
    """An article that is in the database with another text."""

    def __init__(self, key: str) -> None:
        super().__init__(
            f"the article {key} is in the database with another text; a text is never replaced:"
            " give this one a key of its own"
        )


class Held(NamedTuple):
    """An article of the database.

    `has_text`: its text is attached. `document` is its coding as JSON, without names of persons;
    None: it has none. `drafted`: a program wrote that coding, and nobody has looked at it since.
    """

    article_id: int
    key: str
    text_sha256: str | None
    raw_sha256: str | None
    has_text: bool
    document: str | None
    drafted: bool


def with_text(connection: Connection, sha256: str) -> list[Held]:
    """The articles whose text has this digest, attached or not, in the order of their keys."""
    return _held(connection, _COLUMNS.where(article.c.text_sha256 == sha256))


def with_raw(connection: Connection, sha256: str) -> list[Held]:
    """The articles read from the page with this digest, in the order of their keys."""
    return _held(connection, _COLUMNS.where(article.c.raw_sha256 == sha256))


def with_key(connection: Connection, key: str) -> Held | None:
    """The article with this key; None: there is none."""
    return next(iter(_held(connection, _COLUMNS.where(article.c.key == key))), None)


_COLUMNS = select(article.c.id, article.c.key, article.c.text_sha256, article.c.raw_sha256)


def _held(connection: Connection, rows: Select[Any]) -> list[Held]:
    # Look-ups one after the other rather than a join: queries with joins are files under sql/.
    return [_one(connection, row) for row in connection.execute(rows.order_by(article.c.key))]


def _one(connection: Connection, row: Row[Any]) -> Held:
    texts = select(func.count()).select_from(article_text)
    has_text = connection.scalar(texts.where(article_text.c.article_id == row.id))
    columns = (coding.c.document, coding.c.machine, coding.c.status, coding.c.checked_by)
    said = connection.execute(select(*columns).where(coding.c.article_id == row.id)).first()
    drafted = said is not None and bool(
        said.machine and said.status == "draft" and said.checked_by is None
    )
    document = said.document if said else None
    digests = (row.text_sha256, row.raw_sha256)
    return Held(row.id, row.key, *digests, bool(has_text), document, drafted)


def write_article(connection: Connection, record: Article, text: str) -> Changes:
    """Store an article without a coding, or what is new of one, and attach its text.

    Raises:
        OtherText: the database has it with another text.
    """
    held = with_key(connection, record.key)
    digest = record.text.sha256 if record.text else None
    if held and held.text_sha256 not in (None, digest):
        raise OtherText(record.key)
    kept = keep_article(connection, record, told_before=frozenset(), keep_text=True)
    new = held is None or not held.has_text
    if new:
        row = {"article_id": kept.ids[record.key], "text": text}
        connection.execute(insert(article_text).values(row))
    count = Count(len(kept.new), len(kept.updated), int(not kept.new and not kept.updated))
    return Changes({"article": count} | ({"text": Count(new=1)} if new else {}))


def text_with(connection: Connection, sha256: str) -> str | None:
    """The text with this digest, where an article has it attached; None: none has."""
    for held in with_text(connection, sha256):
        if held.has_text:
            columns = article_text.c
            found = select(columns.text).where(columns.article_id == held.article_id)
            return str(connection.scalar(found))
    return None


def name_text(connection: Connection, held: Held, record: Article) -> None:
    """Give an article whose coding names no text the digest and length of the one attached."""
    if record.text is None:
        return
    identity = {"text_sha256": record.text.sha256, "text_characters": record.text.characters}
    connection.execute(update(article).where(article.c.id == held.article_id).values(identity))


def keep_page(connection: Connection, sha256: str, media_type: str, content: bytes) -> Count:
    """Keep the page that a text was read from; one that is there is not written again."""
    columns = article_page.c
    if connection.scalar(select(columns.sha256).where(columns.sha256 == sha256)):
        return Count(unchanged=1)
    row = {"sha256": sha256, "media_type": media_type, "content": content}
    connection.execute(insert(article_page).values(row))
    return Count(new=1)


def name_page(connection: Connection, held: Held, sha256: str) -> None:
    """Say which page the text of an article was read from, where that was not told."""
    if held.raw_sha256 is None:
        found = update(article).where(article.c.id == held.article_id)
        connection.execute(found.values(raw_sha256=sha256))


def adopt(connection: Connection, record: Article) -> None:
    """Let an article without a coding, whose text a coding names, go by the coding's key.

    Not where the database has that key already, nor where others refer to the article by its own.

    Raises:
        OtherText: the key is that of an article without a coding, whose text is another.
    """
    if record.text is None:
        return
    held = with_key(connection, record.key)
    if held is not None:
        if held.has_text and not held.document and held.text_sha256 != record.text.sha256:
            raise OtherText(record.key)
        return
    waiting = [one for one in with_text(connection, record.text.sha256) if not one.document]
    free = [one for one in waiting if one.has_text and not _is_named(connection, one.article_id)]
    if free:
        found = update(article).where(article.c.id == free[0].article_id)
        connection.execute(found.values(key=record.key))


def _is_named(connection: Connection, article_id: int) -> bool:
    """Whether another article names this one by its key."""
    columns = article.c
    naming = or_(columns.based_on_article_id == article_id, columns.version_of_id == article_id)
    return connection.execute(select(columns.id).where(naming).limit(1)).first() is not None
