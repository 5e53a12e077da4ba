"""Indexes of the rows alone that have what they order by: datasets leave most of it open.

Of millions of figures few have a speaker, and half no side; an index of the others' NULL serves
nobody. That of claims by article is asked by nothing; places are looked up by their names.

Frozen: it imports nothing of Recount.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

INDEXES = (
    ("article", "text_sha256"),
    ("casualty_figure", "caused_by_id"),
    ("casualty_figure", "said_by_id"),
    ("casualty_figure", "victim_actor_id"),
    ("external_id", "event_id"),
    ("external_id", "actor_id"),
    ("external_id", "location_id"),
)
NAMED = ("location", "location_name")


def upgrade() -> None:
    op.drop_index(op.f("ix_claim_article_id"), "claim")
    for table, column in INDEXES:
        name, given = op.f(f"ix_{table}_{column}"), sa.text(f"{column} IS NOT NULL")
        op.drop_index(name, table)
        op.create_index(name, table, [column], sqlite_where=given, postgresql_where=given)
    for table in NAMED:
        op.create_index(op.f(f"ix_{table}_name"), table, ["name"])


def downgrade() -> None:
    for table in NAMED:
        op.drop_index(op.f(f"ix_{table}_name"), table)
    for table, column in INDEXES:
        name = op.f(f"ix_{table}_{column}")
        op.drop_index(name, table)
        op.create_index(name, table, [column])
    op.create_index(op.f("ix_claim_article_id"), "claim", ["article_id"])
