"""What event datasets bring beyond claims: the codes of their own that ours were made of, and what
each release told otherwise than the one before it.

Rows of a dataset share few combinations of codes, so each combination is kept once.
"""

from sqlalchemy import (
    Column,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
)

from recount.store.schema.columns import TEXT, identity, key, metadata, one_of, reference, text

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

release_event = Table(
    "release_event",
    metadata,
    reference("event_id", "event", "the event", nullable=False),
    reference("article_id", "article", "the release of the dataset", nullable=False),
    PrimaryKeyConstraint("event_id", "article_id"),
    Index("ix_release_event_article_id", "article_id"),
    comment="an event that a release tells just as an older one does, and so has no account of",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

release_change = Table(
    "release_change",
    metadata,
    reference("event_id", "event", "the event", nullable=False),
    reference("article_id", "article", "the release of the dataset", nullable=False),
    text("field", "what changed: a figure, or a field of the event or of its account, or a column "
         "of codes; 'event' where the event vanished or returned", nullable=False),
    Column("change", TEXT, one_of("change", ("changed", "vanished", "returned")), nullable=False,
           comment="changed, vanished or returned"),
    text("former", "what the release before it says; NULL: nothing"),
    text("present", "what this release says; NULL: nothing"),
    PrimaryKeyConstraint("event_id", "article_id", "field"),
    Index("ix_release_change_article_id", "article_id"),
    comment="what a release of a dataset changed against the release before it",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip
