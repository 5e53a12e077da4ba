"""The closed list of rules of reconciliation, and tolls of other rules only where they differ.

Tolls are derived from the records, so dropping them loses nothing; forgetting the digest of the SQL
that filled them has them filled again.

Frozen: it spells its tables out and imports nothing of Recount that may change.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"

INTEGER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")


# Packed: one column after another, as in the schema.
# fmt: off

def _create_reconciliation_rule() -> None:
    op.create_table(
        "reconciliation_rule",
        sa.Column("key", TEXT, nullable=False, comment="the value, as codings and views give it"),
        sa.Column("rank", INTEGER, nullable=False, comment="its place in the list"),
        sa.Column("definition", TEXT, sa.CheckConstraint("definition <> ''",
            name=op.f("ck_reconciliation_rule_definition_not_empty")), nullable=False,
            comment="what it means"),
        sa.Column("acled", TEXT, sa.CheckConstraint("acled <> ''",
            name=op.f("ck_reconciliation_rule_acled_not_empty")),
            comment="ACLED's code or wording"),
        sa.Column("ged", TEXT, sa.CheckConstraint("ged <> ''",
            name=op.f("ck_reconciliation_rule_ged_not_empty")),
            comment="UCDP GED's code or column"),
        sa.Column("gtd", TEXT, sa.CheckConstraint("gtd <> ''",
            name=op.f("ck_reconciliation_rule_gtd_not_empty")), comment="GTD's code"),
        sa.Column("least_origins", INTEGER, nullable=False, comment="how many independent origins "
            "must be behind a toll for the rule to answer"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_reconciliation_rule")),
        comment="closed list: how claims that differ become one toll",
        sqlite_strict=True,
    )


def _create_event_toll(
    rule: sa.Column[str], figures: str, origins: str, *listed: sa.CheckConstraint
) -> None:
    op.create_table(
        "event_toll",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_event_toll_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event"),
        sa.Column("outcome", TEXT, sa.ForeignKey("outcome.key",
            name=op.f("fk_event_toll_outcome"), ondelete="RESTRICT"), sa.CheckConstraint("outcome "
            "= 'killed' OR outcome = 'wounded' OR outcome = 'casualties' OR outcome = 'captured' "
            "OR outcome = 'kidnapped' OR outcome = 'missing' OR outcome = 'freed' OR outcome = "
            "'surrendered'", name=op.f("ck_event_toll_outcome_is_listed")), nullable=False,
            comment="what happened to them"),
        sa.Column("victims", TEXT, sa.ForeignKey("victim_group.key",
            name=op.f("fk_event_toll_victims"), ondelete="RESTRICT"), sa.CheckConstraint("victims "
            "= 'persons' OR victims = 'civilians' OR victims = 'security_forces' OR victims = "
            "'military' OR victims = 'police' OR victims = 'national_guard' OR victims = "
            "'other_security' OR victims = 'pro_government_militia' OR victims = 'armed_group' OR "
            "victims = 'international_forces' OR victims = 'private_security' OR victims = "
            "'unspecified'", name=op.f("ck_event_toll_victims_is_listed")), nullable=False,
            comment="the group"),
        sa.Column("counted", TEXT, sa.CheckConstraint("counted <> ''",
            name=op.f("ck_event_toll_counted_not_empty")), nullable=False, comment="all, attackers "
            "(only those) or others (all but those)"),
        rule,
        sa.Column("step", INTEGER, nullable=False,
            comment="its place in the history of this toll, from 1"),
        sa.Column("known_from", TEXT, sa.CheckConstraint("length(known_from) = 10",
            name=op.f("ck_event_toll_known_from_is_iso")), nullable=True, comment="first day on "
            "which it was the answer; NULL: the answer with undated articles"),
        sa.Column("known_until", TEXT, sa.CheckConstraint("length(known_until) = 10",
            name=op.f("ck_event_toll_known_until_is_iso")), nullable=True, comment="first day on "
            "which it no longer was; NULL: it still is"),
        sa.Column("current", INTEGER, sa.CheckConstraint("current IN (0, 1)",
            name=op.f("ck_event_toll_current_is_flag")), nullable=False,
            comment="1: the answer with all that is known"),
        sa.Column("low", INTEGER, sa.CheckConstraint("low >= 0",
            name=op.f("ck_event_toll_low_not_negative")), nullable=True,
            comment="least; NULL: open"),
        sa.Column("best", INTEGER, sa.CheckConstraint("best >= 0",
            name=op.f("ck_event_toll_best_not_negative")), nullable=True, comment="a number that "
            "somebody gave, or a sum of such; NULL: nobody did"),
        sa.Column("high", INTEGER, sa.CheckConstraint("high >= 0",
            name=op.f("ck_event_toll_high_not_negative")), nullable=True,
            comment="greatest; NULL: open"),
        sa.Column("figures", INTEGER, nullable=False, comment=figures),
        sa.Column("sources", INTEGER, nullable=False, comment="distinct outlets (articles where "
            "none is known) behind it"),
        sa.Column("origins", INTEGER, nullable=False, comment=origins),
        sa.Column("disputed", INTEGER, sa.CheckConstraint("disputed IN (0, 1)",
            name=op.f("ck_event_toll_disputed_is_flag")), nullable=False,
            comment="1: some claims contradict each other"),
        sa.PrimaryKeyConstraint("event_id", "outcome", "victims", "counted", "rule", "step",
            name=op.f("pk_event_toll")),
        sa.CheckConstraint("counted = 'all' OR counted = 'attackers' OR counted = 'others'",
            name=op.f("ck_event_toll_counted_is_listed")),
        *listed,
        sa.CheckConstraint("low <= best AND best <= high",
            name=op.f("ck_event_toll_low_best_high")),
        sa.CheckConstraint("low <= high", name=op.f("ck_event_toll_low_high")),
        comment="derived: the reconciled toll of an event, for each day on which it changed; kept "
            "up to date by ingest, by sql/reconciliation",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
# fmt: on


def _rule() -> sa.Column[str]:
    keys = ("envelope", "latest", "median", "people", "ged", "acled", "gtd", "ibc")
    return sa.Column(
        "rule",
        TEXT,
        sa.ForeignKey(
            "reconciliation_rule.key", name=op.f("fk_event_toll_rule"), ondelete="RESTRICT"
        ),
        sa.CheckConstraint(
            " OR ".join(f"rule = '{key}'" for key in keys),
            name=op.f("ck_event_toll_rule_is_listed"),
        ),
        nullable=False,
        comment="the rule; without rows of its own, another rule than envelope has those of "
        "envelope: read the view toll_by_rule",
    )


def _former_rule() -> sa.Column[str]:
    return sa.Column(
        "rule",
        TEXT,
        sa.CheckConstraint("rule <> ''", name=op.f("ck_event_toll_rule_not_empty")),
        nullable=False,
        comment="the rule of reconciliation",
    )


def _forget_totals() -> None:
    op.execute("DELETE FROM meta WHERE key = 'totals_digest'")


def upgrade() -> None:
    op.drop_table("event_toll")
    _create_reconciliation_rule()
    _create_event_toll(
        _rule(),
        "figures behind it; 0: the rule has no answer",
        "distinct origins behind it; 0: the rule has no answer",
    )
    _forget_totals()


def downgrade() -> None:
    op.drop_table("event_toll")
    op.drop_table("reconciliation_rule")
    _create_event_toll(
        _former_rule(),
        "figures behind it",
        "distinct origins behind it",
        sa.CheckConstraint(
            "rule = 'envelope' OR rule = 'latest' OR rule = 'median'",
            name=op.f("ck_event_toll_rule_is_listed"),
        ),
    )
    _forget_totals()
