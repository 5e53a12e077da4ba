"""Whether a file of an older release was stored before, so that it has nothing to change."""

from sqlalchemy import Connection, select, text

from recount.domain.records import Release
from recount.store.schema.articles import article, ingest_file

# By key, and not by external id: an event that a person's frame had before has none of the dataset.
_HELD = text("""
    WITH held AS (
        SELECT event_id FROM account WHERE article_id = CAST(:release AS BIGINT)
        UNION
        SELECT event_id FROM release_event WHERE article_id = CAST(:release AS BIGINT)
    )
    SELECT event.key FROM event WHERE event.id IN (SELECT event_id FROM held)
    UNION
    SELECT event_former_key.former_key
    FROM event_former_key
    WHERE event_former_key.event_id IN (SELECT event_id FROM held)
""")

# Releases are stored older ones first, and so their articles are numbered.
_LACKED = text("""
    SELECT count(*)
    FROM account
    JOIN article ON article.id = account.article_id
    WHERE article.kind = 'dataset_release' AND article.id < CAST(:release AS BIGINT)
        AND article.source_id = CAST(:source AS BIGINT)
        AND account.event_id NOT IN (
            SELECT event_id FROM account WHERE article_id = CAST(:release AS BIGINT)
            UNION
            SELECT event_id FROM release_event WHERE article_id = CAST(:release AS BIGINT))
        AND account.event_id NOT IN (
            SELECT gone.event_id
            FROM release_change AS gone
            JOIN article AS teller ON teller.id = gone.article_id
            WHERE gone.change = 'vanished' AND teller.source_id = CAST(:source AS BIGINT)
                AND teller.id <= CAST(:release AS BIGINT)
                AND NOT EXISTS (
                    SELECT 1
                    FROM release_change AS back
                    WHERE back.event_id = gone.event_id AND back.change = 'returned'
                        AND back.article_id > gone.article_id
                        AND back.article_id <= CAST(:release AS BIGINT)))
""")


def was_stored(connection: Connection, form: str, sha256: str) -> bool:
    """Whether a file of these bytes was stored as this format, and none of its rows refused."""
    return 0 in _refused_rows(connection, form, sha256)


def was_stored_in_part(connection: Connection, form: str, sha256: str) -> bool:
    """Whether a file of these bytes was stored as this format, and some of its rows refused."""
    return any(_refused_rows(connection, form, sha256))


def _refused_rows(connection: Connection, form: str, sha256: str) -> list[int]:
    """How many rows of a file were refused, each time that it was stored."""
    columns = ingest_file.c
    wanted = select(columns.rejected_count).where(columns.sha256 == sha256, columns.format == form)
    return list(connection.execute(wanted).scalars())


def held_by(connection: Connection, release: Release) -> frozenset[str]:
    """The keys, former ones too, of the events that a release tells of; none: it is not stored."""
    columns = article.c
    release_id = connection.scalar(select(columns.id).where(columns.key == release.article_key))
    return frozenset(connection.execute(_HELD, {"release": release_id}).scalars())


def lacks_some(connection: Connection, release: Release) -> bool:
    """Whether, told as complete, a stored release would let events vanish that it has not."""
    columns = article.c
    row = connection.execute(
        select(columns.id, columns.source_id).where(columns.key == release.article_key)
    ).one()
    values = {"release": row.id, "source": row.source_id}
    return bool(connection.execute(_LACKED, values).scalar_one())
