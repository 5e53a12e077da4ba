"""What a database holds already, as far as an ingest needs to know before it writes."""

from collections.abc import Mapping
from typing import NamedTuple

from recount.domain.references import Keys
from recount.store.reader import Reader


class Known(NamedTuple):
    """Every key, and of each article the digests of its coding and of its text.

    `codings`: article key to the digest of its coding's document. `texts`: the digest of a text
    to the keys of the articles that it is the text of. `attached`: keys of articles whose text is
    in the database. `naming`: keys of articles whose coding names persons.
    `countries`: keys of the locations that are countries. `copies`: keys of articles to those of
    the articles whose text they pass on; `wire_copies`: to those of the sources.
    """

    keys: Keys = Keys()
    codings: Mapping[str, str] = {}
    texts: Mapping[str, list[str]] = {}
    attached: frozenset[str] = frozenset()
    naming: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    copies: Mapping[str, str] = {}
    wire_copies: Mapping[str, str] = {}

    def lacks_text(self, sha256: str) -> list[str]:
        """Keys of the articles with this text's digest whose text is not attached."""
        return [key for key in self.texts.get(sha256, []) if key not in self.attached]

    def attached_texts(self) -> dict[str, str]:
        """Of every article whose text is attached, the text's digest."""
        return {
            key: digest
            for digest, keys in self.texts.items()
            for key in keys
            if key in self.attached
        }


_EVENT_KEYS = "SELECT key FROM event UNION ALL SELECT former_key FROM event_former_key"


def known_in(reader: Reader) -> Known:
    """Read what the database holds: a few columns of every keyed table."""
    articles = reader.rows("SELECT id, key, text_sha256 FROM article ORDER BY key").rows
    keys = {article: str(key) for article, key, _ in articles}
    texts: dict[str, list[str]] = {}
    for _, key, digest in articles:
        if digest is not None:
            texts.setdefault(str(digest), []).append(str(key))
    codings = reader.rows("SELECT article_id, sha256 FROM coding").rows
    attached = reader.rows("SELECT article_id FROM article_text").rows
    naming = reader.rows("SELECT DISTINCT article_id FROM person_name").rows
    return Known(
        Keys(
            sources=_keys(reader, "SELECT key FROM source"),
            locations=_keys(reader, "SELECT key FROM location"),
            actors=_keys(reader, "SELECT key FROM actor"),
            events=_keys(reader, _EVENT_KEYS),
            articles=frozenset(keys.values()),
        ),
        {keys[article]: str(digest) for article, digest in codings},
        texts,
        frozenset(keys[article] for (article,) in attached),
        frozenset(keys[article] for (article,) in naming),
        _keys(reader, "SELECT key FROM location WHERE kind = 'country'"),
        *_copies(reader, keys),
    )


def _copies(reader: Reader, keys: Mapping[object, str]) -> tuple[dict[str, str], dict[str, str]]:
    """What each copy passes on: the key of an article, and that of a source."""
    sources = {source: str(key) for source, key in reader.rows("SELECT id, key FROM source").rows}
    rows = reader.rows(
        "SELECT id, based_on_article_id, based_on_source_id FROM article"
        " WHERE based_on_article_id IS NOT NULL OR based_on_source_id IS NOT NULL"
    ).rows
    return (
        {keys[copy]: keys[first] for copy, first, _ in rows if first is not None},
        {keys[copy]: sources[source] for copy, _, source in rows if source is not None},
    )


def _keys(reader: Reader, sql: str) -> frozenset[str]:
    return frozenset(str(key) for (key,) in reader.rows(sql).rows)


def text_with(reader: Reader, sha256: str) -> str | None:
    """An attached text by its digest; None: no article has it attached."""
    articles = reader.rows(
        "SELECT id FROM article WHERE text_sha256 = CAST(:sha256 AS TEXT) ORDER BY id",
        {"sha256": sha256},
    ).rows
    for (article,) in articles:
        found = reader.rows(
            "SELECT text FROM article_text WHERE article_id = CAST(:article AS BIGINT)",
            {"article": article},
        ).rows
        if found:
            return str(found[0][0])
    return None


def document_with(reader: Reader, article: str) -> str | None:
    """The coding of an article as the database keeps it: JSON, without names of persons."""
    found = reader.rows(
        "SELECT id FROM article WHERE key = CAST(:article AS TEXT)", {"article": article}
    ).rows
    if not found:
        return None
    documents = reader.rows(
        "SELECT document FROM coding WHERE article_id = CAST(:article AS BIGINT)",
        {"article": found[0][0]},
    ).rows
    return str(documents[0][0]) if documents else None
