"""Claims as they stood before a release of a dataset took figures back.

Claims are derived from the records, so dropping them loses nothing; forgetting the digest of the
SQL that filled them has them filled again.

Frozen: it spells its table out and imports nothing of Recount that may change.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0011"
down_revision = "0010"

INTEGER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


# Packed: one column after another, as in the schema.
# fmt: off

def _create_claim(*held: sa.Column[str]) -> None:
    op.create_table(
        "claim",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id", name=op.f("fk_claim_event_id"),
            ondelete="RESTRICT"), nullable=False, comment="the event"),
        sa.Column("claim", INTEGER, nullable=False,
            comment="its number within the event, from 1"),
        sa.Column("outcome", TEXT, sa.ForeignKey("outcome.key", name=op.f("fk_claim_outcome"),
            ondelete="RESTRICT"), sa.CheckConstraint("outcome = 'killed' OR outcome = 'wounded' OR "
            "outcome = 'casualties' OR outcome = 'captured' OR outcome = 'kidnapped' OR outcome = "
            "'missing' OR outcome = 'freed' OR outcome = 'surrendered'",
            name=op.f("ck_claim_outcome_is_listed")), nullable=False,
            comment="what happened to them"),
        sa.Column("victims", TEXT, sa.ForeignKey("victim_group.key",
            name=op.f("fk_claim_victims"), ondelete="RESTRICT"), sa.CheckConstraint("victims = "
            "'persons' OR victims = 'civilians' OR victims = 'security_forces' OR victims = "
            "'military' OR victims = 'police' OR victims = 'national_guard' OR victims = "
            "'other_security' OR victims = 'pro_government_militia' OR victims = 'armed_group' OR "
            "victims = 'international_forces' OR victims = 'private_security' OR victims = "
            "'unspecified'", name=op.f("ck_claim_victims_is_listed")), nullable=False,
            comment="the group that it speaks of"),
        sa.Column("counted", TEXT, sa.CheckConstraint("counted <> ''",
            name=op.f("ck_claim_counted_not_empty")), nullable=False, comment="all, attackers "
            "(only those) or others (all but those)"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_claim_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("kind", TEXT, sa.CheckConstraint("kind <> ''",
            name=op.f("ck_claim_kind_not_empty")), nullable=False, comment="own: figures of this "
            "group; derived: a sum over groups below; floor: particular victims or some of the "
            "group; increment: an earlier toll and its increments"),
        sa.Column("origin", TEXT, sa.CheckConstraint("origin <> ''",
            name=op.f("ck_claim_origin_not_empty")), nullable=False, comment="whom the number "
            "comes from: actor:KEY, source:KEY or article:KEY"),
        sa.Column("figures", TEXT, sa.CheckConstraint("figures <> ''",
            name=op.f("ck_claim_figures_not_empty")), nullable=False, comment="keys of its figures "
            "in the article, separated by '; '"),
        sa.Column("low", INTEGER, sa.CheckConstraint("low >= 0",
            name=op.f("ck_claim_low_not_negative")), nullable=True,
            comment="least number claimed; NULL: open"),
        sa.Column("best", INTEGER, sa.CheckConstraint("best >= 0",
            name=op.f("ck_claim_best_not_negative")), nullable=True,
            comment="number claimed; NULL: only bounds"),
        sa.Column("high", INTEGER, sa.CheckConstraint("high >= 0",
            name=op.f("ck_claim_high_not_negative")), nullable=True,
            comment="greatest number claimed; NULL: open"),
        sa.Column("test_low", INTEGER, nullable=True, comment="low in tenths of a person, widened "
            "for 'about' and vague words"),
        sa.Column("test_high", INTEGER, nullable=True, comment="high in tenths of a person, "
            "widened for 'about'; NULL: open"),
        sa.Column("used_as", TEXT, sa.CheckConstraint("used_as <> ''",
            name=op.f("ck_claim_used_as_not_empty")), nullable=False, comment="what it is now to "
            "the toll: estimate, floor or superseded"),
        sa.Column("why", TEXT, sa.CheckConstraint("why <> ''",
            name=op.f("ck_claim_why_not_empty")), nullable=True,
            comment="why it is no estimate; NULL: it is one"),
        sa.Column("scope", TEXT, sa.CheckConstraint("scope <> ''",
            name=op.f("ck_claim_scope_not_empty")), nullable=False, comment="whether attackers are "
            "counted: only, included, excluded or unknown"),
        sa.Column("known_first", TEXT, sa.CheckConstraint("length(known_first) = 10",
            name=op.f("ck_claim_known_first_is_iso")), nullable=True, comment="first day on which "
            "the claim may have held: as_of, else publication"),
        sa.Column("known_last", TEXT, sa.CheckConstraint("length(known_last) = 10",
            name=op.f("ck_claim_known_last_is_iso")), nullable=True,
            comment="last such day; NULL: not known"),
        sa.Column("day_basis", TEXT, sa.CheckConstraint("day_basis <> ''",
            name=op.f("ck_claim_day_basis_not_empty")), nullable=False, comment="as_of or "
            "published: what known_first and known_last come from"),
        sa.Column("released", TEXT, sa.CheckConstraint("length(released) = 10",
            name=op.f("ck_claim_released_is_iso")), nullable=True, comment="last possible day of "
            "publication of the article; NULL: not known"),
        sa.Column("contradicted", INTEGER, sa.CheckConstraint("contradicted IN (0, 1)",
            name=op.f("ck_claim_contradicted_is_flag")), nullable=False,
            comment="1: another claim now current contradicts it"),
        sa.Column("superseded_by", TEXT, sa.CheckConstraint("superseded_by <> ''",
            name=op.f("ck_claim_superseded_by_not_empty")), nullable=True, comment="the article "
            "whose claim supersedes it now; NULL: it stands"),
        sa.Column("newest_of_origin", INTEGER, sa.CheckConstraint("newest_of_origin IN (0, 1)",
            name=op.f("ck_claim_newest_of_origin_is_flag")), nullable=False, comment="1: its best "
            "is the newest of its origin, and one of those of which the toll's best is the lower "
            "middle"),
        *held,
        sa.PrimaryKeyConstraint("event_id", "claim", name=op.f("pk_claim")),
        sa.CheckConstraint("counted = 'all' OR counted = 'attackers' OR counted = 'others'",
            name=op.f("ck_claim_counted_is_listed")),
        sa.CheckConstraint("kind = 'own' OR kind = 'derived' OR kind = 'floor' OR kind = "
            "'increment'", name=op.f("ck_claim_kind_is_listed")),
        sa.CheckConstraint("used_as = 'estimate' OR used_as = 'floor' OR used_as = 'superseded'",
            name=op.f("ck_claim_used_as_is_listed")),
        sa.CheckConstraint("scope = 'only' OR scope = 'included' OR scope = 'excluded' OR scope = "
            "'unknown'", name=op.f("ck_claim_scope_is_listed")),
        sa.CheckConstraint("day_basis = 'as_of' OR day_basis = 'published'",
            name=op.f("ck_claim_day_basis_is_listed")),
        comment="derived: what an article claims of a group, from one figure or a sum; kept up to "
            "date by ingest, by sql/reconciliation",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _held() -> tuple[sa.Column[str], ...]:
    return (
        sa.Column("held_from", TEXT, sa.CheckConstraint("length(held_from) = 10",
            name=op.f("ck_claim_held_from_is_iso")), nullable=True, comment="day of the last "
            "release of a dataset before that took figures of the event and outcome back; NULL: "
            "none did"),
        sa.Column("held_until", TEXT, sa.CheckConstraint("length(held_until) = 10",
            name=op.f("ck_claim_held_until_is_iso")), nullable=True, comment="day of the release "
            "that took figures back, from which on other claims stand; 9999-12-31: not dated; "
            "NULL: the claim is one of now"),
    )
# fmt: on


def upgrade() -> None:
    op.drop_table("claim")
    _create_claim(*_held())
    op.execute("DELETE FROM meta WHERE key = 'totals_digest'")


def downgrade() -> None:
    op.drop_table("claim")
    _create_claim()
    op.execute("DELETE FROM meta WHERE key = 'totals_digest'")
