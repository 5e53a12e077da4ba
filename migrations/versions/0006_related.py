"""Members of operations and clusters of events as tables, and indexes by which events are chosen.

What the tables hold follows from the records, so dropping them loses nothing; an upgrade fills
them.

Frozen: it spells its tables out and imports nothing of Recount that may change.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"

INTEGER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")

INDEXES = (
    ("ix_event_first_day", "ix_event_first_day_last_day_location_id",
     ["first_day", "last_day", "location_id"]),
    ("ix_event_location_id", "ix_event_location_id_first_day_last_day",
     ["location_id", "first_day", "last_day"]),
)  # fmt: skip

# Few rows of many: those that some reports are about.
PARTIAL = (
    ("article", "kind", "kind = 'dataset_release'"),
    ("article", "retracted", "retracted IS NOT NULL"),
    ("article", "version_of_id", "version_of_id IS NOT NULL"),
    ("casualty_figure", "corrects_article_id", "corrects_article_id IS NOT NULL"),
    ("casualty_figure", "qualifier", "qualifier IN ('uncounted', 'vague')"),
    ("casualty_figure", "replaced_by", "replaced_by IS NOT NULL"),
)


# Packed: one column after another, as in the schema.
# fmt: off


def _create_event_member() -> None:
    op.create_table(
        "event_member",
        sa.Column(
            "parent_id",
            INTEGER,
            sa.ForeignKey("event.id", name=op.f("fk_event_member_parent_id"), ondelete="RESTRICT"),
            nullable=False,
            comment="the longer operation",
        ),
        sa.Column(
            "member_id",
            INTEGER,
            sa.ForeignKey("event.id", name=op.f("fk_event_member_member_id"), ondelete="RESTRICT"),
            nullable=False,
            comment="an event that is part of it, however many operations lie between them",
        ),
        sa.Column(
            "distance", INTEGER, nullable=False, comment="1: its own member, 2: one further down"
        ),
        sa.Column(
            "known_from",
            TEXT,
            sa.CheckConstraint(
                "length(known_from) = 10", name=op.f("ck_event_member_known_from_is_iso")
            ),
            nullable=False,
            comment="first day by "
            "which articles that say so were published; 0001-01-01: the frame or a person says so; "
            "9999-12-31: only undated articles do",
        ),
        sa.PrimaryKeyConstraint("parent_id", "member_id", name=op.f("pk_event_member")),
        comment="derived: each event that is part of another; kept up to date by whatever writes "
        "relations and judgements, by sql/related",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_event_member_member_id"), "event_member", ["member_id"])


def _create_clustered_event() -> None:
    op.create_table(
        "clustered_event",
        sa.Column(
            "event_id",
            INTEGER,
            sa.ForeignKey(
                "event.id", name=op.f("fk_clustered_event_event_id"), ondelete="RESTRICT"
            ),
            nullable=False,
            comment="an event that was judged the same as another",
        ),
        sa.Column(
            "cluster_id",
            INTEGER,
            sa.ForeignKey(
                "event.id", name=op.f("fk_clustered_event_cluster_id"), ondelete="RESTRICT"
            ),
            nullable=False,
            comment="the event that stands for all of them",
        ),
        sa.Column(
            "place", INTEGER, nullable=False, comment="1: that event; 2 and more: the others"
        ),
        sa.Column("events", INTEGER, nullable=False, comment="how many they are"),
        sa.PrimaryKeyConstraint("event_id", name=op.f("pk_clustered_event")),
        comment="derived: each event that was judged the same as another, in its cluster; kept up "
        "to date by whatever writes judgements, by sql/related",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_clustered_event_cluster_id_place"), "clustered_event", ["cluster_id", "place"]
    )


# fmt: on


def upgrade() -> None:
    _create_event_member()
    _create_clustered_event()
    for former, name, columns in INDEXES:
        op.drop_index(op.f(former), "event")
        op.create_index(op.f(name), "event", columns)
    for table, column, where in PARTIAL:
        name, some = op.f(f"ix_{table}_{column}"), sa.text(where)
        op.create_index(name, table, [column], sqlite_where=some, postgresql_where=some)


def downgrade() -> None:
    for table, column, _ in PARTIAL:
        op.drop_index(op.f(f"ix_{table}_{column}"), table)
    for former, name, columns in INDEXES:
        op.drop_index(op.f(name), "event")
        op.create_index(op.f(former), "event", columns[:1])
    op.drop_table("clustered_event")
    op.drop_table("event_member")
