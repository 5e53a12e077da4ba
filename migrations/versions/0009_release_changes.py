"""What each release of a dataset changed, written down as it is ingested.

Until now it was derived from the figures that a release replaced, which forgot what else changed
and what had vanished and returned. What they tell is taken over.

Frozen: it spells its tables out and imports nothing of Recount that may change.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from recount.store.loss import keep_rows

revision = "0009"
down_revision = "0008"

INTEGER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")

TABLES = ("release_event", "release_change")

FIGURE = (
    "coalesce(CAST({0}.low AS TEXT), '?') || '/' || coalesce(CAST({0}.best AS TEXT), '?')"
    " || '/' || coalesce(CAST({0}.high AS TEXT), '?')"
)

CHANGED_FIGURES = """
    INSERT INTO release_change (event_id, article_id, field, change, former, present)
    SELECT event_id, article_id, figure, 'changed', former, present
    FROM (
        SELECT
            former.event_id, newer.id AS article_id, former.figure, FORMER_FIGURE
                AS former,
            CASE WHEN present.figure IS NOT NULL THEN PRESENT_FIGURE END AS present,
            row_number() OVER (
                PARTITION BY former.event_id, newer.id, former.figure
                ORDER BY former.article_id DESC) AS place
        FROM casualty_figure AS former
        JOIN article AS newer ON newer.key = former.replaced_by AND newer.kind = 'dataset_release'
        LEFT JOIN casualty_figure AS present
            ON present.event_id = former.event_id AND present.article_id = newer.id
            AND present.figure = former.figure
        WHERE former.replaced_by IS NOT NULL AND former.standing = 'deprecated'
            AND substr(former.standing_reason, 1, 7) <> 'not in '
    ) AS replaced
    WHERE place = 1 AND (present IS NULL OR former <> present)
"""

ADDED_FIGURES = """
    INSERT INTO release_change (event_id, article_id, field, change, former, present)
    SELECT present.event_id, newer.id, present.figure, 'changed', NULL, PRESENT_FIGURE
    FROM (
        SELECT DISTINCT event_id, replaced_by
        FROM casualty_figure
        WHERE replaced_by IS NOT NULL AND substr(standing_reason, 1, 7) <> 'not in '
    ) AS replaced
    JOIN article AS newer ON newer.key = replaced.replaced_by AND newer.kind = 'dataset_release'
    JOIN casualty_figure AS present
        ON present.event_id = replaced.event_id AND present.article_id = newer.id
    WHERE NOT EXISTS (
        SELECT 1
        FROM casualty_figure AS former
        WHERE former.event_id = present.event_id AND former.replaced_by = newer.key
            AND former.figure = present.figure)
"""

FORMER_ACCOUNTS = """
    CREATE TEMPORARY TABLE release_account_before AS
    SELECT
        account.event_id, account.article_id, account.date, account.location_id,
        (SELECT max(older.id)
         FROM account AS former
         JOIN article AS older ON older.id = former.article_id
         WHERE former.event_id = account.event_id AND older.kind = 'dataset_release'
            AND older.source_id = article.source_id AND older.id < article.id) AS former_id
    FROM account
    JOIN article ON article.id = account.article_id
    WHERE article.id IN (
        SELECT newer.id
        FROM article AS older
        JOIN article AS newer ON newer.source_id = older.source_id AND newer.id > older.id
        WHERE older.kind = 'dataset_release' AND newer.kind = 'dataset_release')
"""

CHANGED_ACCOUNTS = (
    """
    INSERT INTO release_change (event_id, article_id, field, change, former, present)
    SELECT present.event_id, present.article_id, 'date', 'changed', former.date, present.date
    FROM release_account_before AS present
    JOIN account AS former
        ON former.event_id = present.event_id AND former.article_id = present.former_id
    WHERE former.date <> present.date
    """,
    """
    INSERT INTO release_change (event_id, article_id, field, change, former, present)
    SELECT
        present.event_id, present.article_id, 'place', 'changed',
        CASE WHEN former_place.name = place.name THEN former_place.key ELSE former_place.name END,
        CASE WHEN former_place.name = place.name THEN place.key ELSE place.name END
    FROM release_account_before AS present
    JOIN account AS former
        ON former.event_id = present.event_id AND former.article_id = present.former_id
    LEFT JOIN location AS former_place ON former_place.id = former.location_id
    LEFT JOIN location AS place ON place.id = present.location_id
    WHERE coalesce(former.location_id, 0) <> coalesce(present.location_id, 0)
    """,
)

VANISHED = """
    INSERT INTO release_change (event_id, article_id, field, change)
    SELECT DISTINCT former.event_id, newer.id, 'event', 'vanished'
    FROM casualty_figure AS former
    JOIN article AS newer ON newer.key = former.replaced_by AND newer.kind = 'dataset_release'
    WHERE former.replaced_by IS NOT NULL AND former.standing = 'deprecated'
        AND substr(former.standing_reason, 1, 7) = 'not in '
"""


# Packed: one column after another, as in the schema.
# fmt: off

def _create_release_event() -> None:
    op.create_table(
        "release_event",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_release_event_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_release_event_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the release of the dataset"),
        sa.PrimaryKeyConstraint("event_id", "article_id", name=op.f("pk_release_event")),
        comment="an event that a release tells just as an older one does, and so has no account of",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_release_event_article_id"), "release_event", ["article_id"])


def _create_release_change() -> None:
    op.create_table(
        "release_change",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_release_change_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_release_change_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the release of the dataset"),
        sa.Column("field", TEXT, sa.CheckConstraint("field <> ''",
            name=op.f("ck_release_change_field_not_empty")), nullable=False,
            comment="what changed: a figure, or a field of the event or of its account, or a column"
            " of codes; 'event' where the event vanished or returned"),
        sa.Column("change", TEXT, sa.CheckConstraint(
            "change = 'changed' OR change = 'vanished' OR change = 'returned'",
            name=op.f("ck_release_change_change_is_listed")), nullable=False,
            comment="changed, vanished or returned"),
        sa.Column("former", TEXT, sa.CheckConstraint("former <> ''",
            name=op.f("ck_release_change_former_not_empty")),
            comment="what the release before it says; NULL: nothing"),
        sa.Column("present", TEXT, sa.CheckConstraint("present <> ''",
            name=op.f("ck_release_change_present_not_empty")),
            comment="what this release says; NULL: nothing"),
        sa.PrimaryKeyConstraint("event_id", "article_id", "field",
            name=op.f("pk_release_change")),
        comment="what a release of a dataset changed against the release before it",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_release_change_article_id"), "release_change", ["article_id"])
# fmt: on


def upgrade() -> None:
    _create_release_event()
    _create_release_change()
    for statement in (CHANGED_FIGURES, ADDED_FIGURES, FORMER_ACCOUNTS, *CHANGED_ACCOUNTS, VANISHED):
        named = statement.replace("FORMER_FIGURE", FIGURE.format("former"))
        op.execute(named.replace("PRESENT_FIGURE", FIGURE.format("present")))
    op.execute("DROP TABLE release_account_before")


def downgrade() -> None:
    keep_rows(op.get_context(), TABLES)
    for name in reversed(TABLES):
        op.drop_table(name)
