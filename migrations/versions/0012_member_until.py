"""Members of operations until what says so was withdrawn.

What the table holds follows from the records, so dropping it loses nothing; an upgrade fills it.

Frozen: it spells its table out and imports nothing of Recount that may change.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0012"
down_revision = "0011"

INTEGER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


# Packed: one column after another, as in the schema.
# fmt: off

def _create_event_member(*, key: tuple[str, ...], until: tuple[sa.Column[str], ...],
                         comment: str) -> None:
    op.create_table(
        "event_member",
        sa.Column("parent_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_event_member_parent_id"), ondelete="RESTRICT"), nullable=False,
            comment="the longer operation"),
        sa.Column("member_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_event_member_member_id"), ondelete="RESTRICT"), nullable=False,
            comment="an event that is part of it, however many operations lie between them"),
        sa.Column("distance", INTEGER, nullable=False,
            comment="1: its own member, 2: one further down"),
        sa.Column("known_from", TEXT, sa.CheckConstraint("length(known_from) = 10",
            name=op.f("ck_event_member_known_from_is_iso")), nullable=False, comment="first day by "
            "which articles that say so were published; 0001-01-01: the frame or a person says so; "
            "9999-12-31: only undated articles do"),
        *until,
        sa.PrimaryKeyConstraint(*key, name=op.f("pk_event_member")),
        comment=comment,
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_event_member_member_id"), "event_member", ["member_id"])


def upgrade() -> None:
    op.drop_table("event_member")
    until = sa.Column("known_until", TEXT, sa.CheckConstraint("length(known_until) = 10",
        name=op.f("ck_event_member_known_until_is_iso")), nullable=True, comment="first day on "
        "which nothing says so any longer, since the articles that did were withdrawn, or another "
        "row tells its distance; NULL: it still holds")
    _create_event_member(key=("parent_id", "member_id", "known_from"), until=(until,),
        comment="derived: each event that is part of another, for each time in which something "
        "says so; kept up to date by whatever writes relations and judgements, by sql/related")


def downgrade() -> None:
    op.drop_table("event_member")
    _create_event_member(key=("parent_id", "member_id"), until=(),
        comment="derived: each event that is part of another; kept up to date by whatever writes "
        "relations and judgements, by sql/related")
# fmt: on
