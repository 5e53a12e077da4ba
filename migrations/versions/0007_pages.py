"""The pages that texts of articles were read from, by their digest, and a way to find them by it.

Frozen: it spells its tables out and imports nothing of Recount that may change.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from recount.store.loss import keep_rows

revision = "0007"
down_revision = "0006"

TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
GIVEN = sa.text("raw_sha256 IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "article_page",
        sa.Column(
            "sha256",
            TEXT,
            sa.CheckConstraint(
                "length(sha256) = 64", name=op.f("ck_article_page_sha256_is_sha256")
            ),
            nullable=False,
            comment="SHA-256 of its bytes, as article.raw_sha256 names it",
        ),
        sa.Column(
            "media_type",
            TEXT,
            sa.CheckConstraint(
                "media_type <> ''", name=op.f("ck_article_page_media_type_not_empty")
            ),
            nullable=False,
            comment="what the bytes are, such as text/html",
        ),
        sa.Column("content", sa.LargeBinary, nullable=False, comment="its bytes, exactly as given"),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_article_page")),
        comment="the page that the text of an article was read from, where the user has it",
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_article_raw_sha256"),
        "article",
        ["raw_sha256"],
        sqlite_where=GIVEN,
        postgresql_where=GIVEN,
    )


def downgrade() -> None:
    keep_rows(op.get_context(), ("article_page",))
    op.drop_index(op.f("ix_article_raw_sha256"), "article")
    op.drop_table("article_page")
