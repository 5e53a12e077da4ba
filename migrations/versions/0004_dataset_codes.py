"""The codes that event datasets give, beside the closed lists that they were mapped to.

Frozen: it spells its tables out and imports nothing of Recount that may change.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from recount.store.loss import keep_rows

revision = "0004"
down_revision = "0003"

INTEGER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")

TABLES = ("code_set", "code_set_value", "account_code_set")


# Packed: one column after another, as in the schema.
# fmt: off

def _create_code_set() -> None:
    op.create_table(
        "code_set",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("key", TEXT, sa.CheckConstraint("key <> ''",
            name=op.f("ck_code_set_key_not_empty")), nullable=False,
            comment="its codes as field=code, separated by '; '"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_code_set")),
        sa.UniqueConstraint("key", name=op.f("uq_code_set_key")),
        comment="a combination of codes that rows of a dataset have",
        sqlite_strict=True,
    )


def _create_code_set_value() -> None:
    op.create_table(
        "code_set_value",
        sa.Column("code_set_id", INTEGER, sa.ForeignKey("code_set.id",
            name=op.f("fk_code_set_value_code_set_id"), ondelete="RESTRICT"), nullable=False,
            comment="the combination"),
        sa.Column("field", TEXT, sa.CheckConstraint("field <> ''",
            name=op.f("ck_code_set_value_field_not_empty")), nullable=False,
            comment="the dataset's column"),
        sa.Column("code", TEXT, sa.CheckConstraint("code <> ''",
            name=op.f("ck_code_set_value_code_not_empty")), nullable=False,
            comment="the code in it, as the dataset gives it"),
        sa.PrimaryKeyConstraint("code_set_id", "field", name=op.f("pk_code_set_value")),
        comment="one code of a combination",
        sqlite_strict=True,
    )


def _create_account_code_set() -> None:
    op.create_table(
        "account_code_set",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_account_code_set_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_account_code_set_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the release of the dataset"),
        sa.Column("code_set_id", INTEGER, sa.ForeignKey("code_set.id",
            name=op.f("fk_account_code_set_code_set_id"), ondelete="RESTRICT"), nullable=False,
            comment="the codes"),
        sa.PrimaryKeyConstraint("event_id", "article_id", name=op.f("pk_account_code_set")),
        sa.ForeignKeyConstraint(["event_id", "article_id"],
            ["account.event_id", "account.article_id"],
            name=op.f("fk_account_code_set_event_id_article_id"), ondelete="RESTRICT"),
        comment="the codes that a dataset's account of an event was made of",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_account_code_set_article_id"), "account_code_set", ["article_id"])
    op.create_index(op.f("ix_account_code_set_code_set_id"), "account_code_set", ["code_set_id"])
# fmt: on


def upgrade() -> None:
    _create_code_set()
    _create_code_set_value()
    _create_account_code_set()


def downgrade() -> None:
    keep_rows(op.get_context(), TABLES)
    for name in reversed(TABLES):
        op.drop_table(name)
