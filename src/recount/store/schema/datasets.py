"""What event datasets bring beyond claims: the codes of their own that ours were made of.

Rows of a dataset share few combinations of codes, so each combination is kept once.
"""

from sqlalchemy import (
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
)

from recount.store.schema.columns import identity, key, metadata, reference, text

code_set = Table(
    "code_set",
    metadata,
    identity("local id"),
    key("its codes as field=code, separated by '; '"),
    comment="a combination of codes that rows of a dataset have",
    sqlite_strict=True,
)

code_set_value = Table(
    "code_set_value",
    metadata,
    reference("code_set_id", "code_set", "the combination", nullable=False),
    text("field", "the dataset's column", nullable=False),
    text("code", "the code in it, as the dataset gives it", nullable=False),
    PrimaryKeyConstraint("code_set_id", "field"),
    comment="one code of a combination",
    sqlite_strict=True,
)

account_code_set = Table(
    "account_code_set",
    metadata,
    reference("event_id", "event", "the event", nullable=False),
    reference("article_id", "article", "the release of the dataset", nullable=False),
    reference("code_set_id", "code_set", "the codes", nullable=False),
    PrimaryKeyConstraint("event_id", "article_id"),
    ForeignKeyConstraint(
        ["event_id", "article_id"], ["account.event_id", "account.article_id"], ondelete="RESTRICT"
    ),
    Index("ix_account_code_set_article_id", "article_id"),
    Index("ix_account_code_set_code_set_id", "code_set_id"),
    comment="the codes that a dataset's account of an event was made of",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)
