"""Every span of evidence in a database, and the texts and digests that it can be held against."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from recount.store.reader import Reader


class Span(NamedTuple):
    """One piece of evidence; `claim` names what rests on it, within the article.

    `start` and `end` are None where only the words are known, `quote` where only the place is.
    """

    article: str
    claim: str
    start: int | None
    end: int | None
    sha256: str | None
    quote: str | None


class AttachedText(NamedTuple):
    """A text, and the digest that the article gives."""

    article: str
    sha256: str | None
    text: str


class StoredDocument(NamedTuple):
    """A coding as JSON, now (`revision` None) or before, with its digest."""

    article: str
    revision: int | None
    sha256: str
    document: str


# The columns that name a claim within its article; an event's id comes first where there is one.
_CLAIMS = {
    "account": "event_id, 'account'",
    "attribution": "event_id, 'attribution ' || CAST(position AS TEXT)",
    "casualty_figure": "event_id, figure",
    "size_figure": "NULL, 'size ' || figure",
    "event_relation": "event_id, relation",
}
_SPANS = {
    table: f"SELECT article_id, {claim}, evidence_start, evidence_end, evidence_sha256,"  # noqa: S608
    f" evidence_quote FROM {table} WHERE article_id IS NOT NULL AND"
    " (evidence_start IS NOT NULL OR evidence_sha256 IS NOT NULL OR evidence_quote IS NOT NULL)"
    " ORDER BY 1, 2, 3"
    for table, claim in _CLAIMS.items()
}


def spans_in(reader: Reader) -> Iterator[Span]:
    """Every piece of evidence, table by table."""
    articles, events = _keys(reader, "article"), _keys(reader, "event")
    for sql in _SPANS.values():
        for article, event, claim, start, end, digest, quote in reader.rows(sql).rows:
            name = f"{events[event]} / {claim}" if event is not None else str(claim)
            yield Span(
                articles[article], name, _number(start), _number(end), _text(digest), _text(quote)
            )


def texts_in(reader: Reader) -> Iterator[AttachedText]:
    """Every attached text, one at a time."""
    said = reader.rows("SELECT id, key, text_sha256 FROM article ORDER BY key")
    attached = {article for (article,) in reader.rows("SELECT article_id FROM article_text").rows}
    for article, key, digest in said.rows:
        if article in attached:
            found = reader.rows(
                "SELECT text FROM article_text WHERE article_id = CAST(:article AS BIGINT)",
                {"article": article},
            )
            yield AttachedText(str(key), _text(digest), str(found.rows[0][0]))


def pages_in(reader: Reader) -> Iterator[tuple[str, bytes]]:
    """Every page that texts were read from with the digest that it is kept under, one at a time."""
    for (sha256,) in reader.rows("SELECT sha256 FROM article_page ORDER BY sha256").rows:
        found = reader.rows(
            "SELECT content FROM article_page WHERE sha256 = CAST(:sha256 AS TEXT)",
            {"sha256": sha256},
        )
        content = found.rows[0][0]
        yield str(sha256), content if isinstance(content, bytes) else b""


def documents_in(reader: Reader) -> Iterator[StoredDocument]:
    """Every coding, and everything that a coding said before."""
    articles = _keys(reader, "article")
    now = reader.rows("SELECT article_id, NULL, sha256, document FROM coding ORDER BY 1").rows
    before = reader.rows(
        "SELECT article_id, revision, sha256, document FROM coding_revision ORDER BY 1, 2"
    ).rows
    for article, revision, digest, document in (*now, *before):
        yield StoredDocument(articles[article], _number(revision), str(digest), str(document))


def _keys(reader: Reader, table: str) -> Mapping[object, str]:
    sql = {"article": "SELECT id, key FROM article", "event": "SELECT id, key FROM event"}
    return {key: str(name) for key, name in reader.rows(sql[table]).rows}


def _number(value: object) -> int | None:
    return None if value is None else int(str(value))


def _text(value: object) -> str | None:
    return None if value is None else str(value)
