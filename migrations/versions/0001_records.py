"""Every table of records, and the closed lists that they refer to.

The derived tables (claim, event_toll) and the full-text search come after it.

Frozen: it spells its tables out and imports nothing of Recount that may change.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from recount.store.loss import keep_rows

revision = "0001"
down_revision = None

INTEGER = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
REAL = sa.Double().with_variant(sa.REAL(), "sqlite")
TEXT = sa.Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")

RECORDS = (
    "ingest_run",
    "ingest_file",
    "location",
    "actor",
    "event",
    "location_above",
    "location_name",
    "source",
    "actor_above",
    "actor_name",
    "article",
    "event_former_key",
    "event_match",
    "external_id",
    "account",
    "article_text",
    "coding",
    "coding_revision",
    "event_relation",
    "person_name",
    "size_figure",
    "attribution",
    "casualty_figure",
    "size_event",
)

LISTS = {
    "actor_kind": "closed list: what sort of actor, by ACLED's inter codes",
    "actor_name_kind": "closed list: who calls an actor so",
    "age_group": "closed list: ages of victims",
    "article_kind": "closed list: what sort of document",
    "certainty": "closed list: how surely a source says it",
    "clarity": "closed list: whether an event is one incident",
    "coding_status": "closed list: how far a coding has come",
    "counting": "closed list: what a number counts",
    "date_basis": "closed list: where the date of an account comes from",
    "date_precision": "closed list: how long the possible time of an event is",
    "event_type": "closed list: ACLED's classes and sub-types",
    "judgement": "closed list: what a person decided of two events",
    "location_kind": "closed list: what sort of place",
    "location_precision": "closed list: how well the place of an event is known",
    "magnitude": "closed list: what a vague word stands for",
    "means": "closed list: what an attack was done with",
    "measure": "closed list: what a size figure counts",
    "occupation": "closed list: what victims did for a living",
    "outcome": "closed list: what happened to people",
    "perpetrator_scope": "closed list: whether a number counts the attackers",
    "place_relation": "closed list: where an event lies to the place named",
    "published_basis": "closed list: where an article's day comes from",
    "qualifier": "closed list: how a number was worded",
    "relation": "closed list: how one event stands to another",
    "role": "closed list: what part an actor took",
    "sex": "closed list: sex of victims",
    "source_kind": "closed list: what sort of outlet or body",
    "speaker_kind": "closed list: what sort of speaker",
    "stance": "closed list: how somebody says who did it",
    "standing": "closed list: whether a figure may be used",
    "victim_group": "closed list: groups of victims by status",
}


def _create_list(name: str, *more: sa.Column) -> None:
    op.create_table(
        name,
        sa.Column("key", TEXT, nullable=False, comment="the value, as codings and views give it"),
        sa.Column("rank", INTEGER, nullable=False, comment="its place in the list"),
        sa.Column(
            "definition",
            TEXT,
            sa.CheckConstraint("definition <> ''", name=op.f(f"ck_{name}_definition_not_empty")),
            nullable=False,
            comment="what it means",
        ),
        sa.Column(
            "acled",
            TEXT,
            sa.CheckConstraint("acled <> ''", name=op.f(f"ck_{name}_acled_not_empty")),
            comment="ACLED's code or wording",
        ),
        sa.Column(
            "ged",
            TEXT,
            sa.CheckConstraint("ged <> ''", name=op.f(f"ck_{name}_ged_not_empty")),
            comment="UCDP GED's code or column",
        ),
        sa.Column(
            "gtd",
            TEXT,
            sa.CheckConstraint("gtd <> ''", name=op.f(f"ck_{name}_gtd_not_empty")),
            comment="GTD's code",
        ),
        *more,
        sa.PrimaryKeyConstraint("key", name=op.f(f"pk_{name}")),
        comment=LISTS[name],
        sqlite_strict=True,
    )


def _list_columns(name: str) -> list[sa.Column]:
    """What a few lists hold beside the columns of all."""
    if name == "victim_group":
        return [
            sa.Column(
                "parent",
                TEXT,
                sa.ForeignKey(
                    "victim_group.key", name=op.f("fk_victim_group_parent"), ondelete="RESTRICT"
                ),
                nullable=True,
                comment="the group that it is part of; NULL at the top",
            )
        ]
    if name == "event_type":
        return [
            sa.Column(
                "event_class",
                TEXT,
                sa.CheckConstraint(
                    "event_class <> ''", name=op.f("ck_event_type_event_class_not_empty")
                ),
                nullable=False,
                comment="ACLED's class",
            ),
            sa.Column(
                "attack",
                INTEGER,
                sa.CheckConstraint("attack IN (0, 1)", name=op.f("ck_event_type_attack_is_flag")),
                nullable=False,
                comment="1: belongs in the attack timeline",
            ),
        ]
    if name == "magnitude":
        return [
            sa.Column(
                "least",
                INTEGER,
                nullable=False,
                comment="the least number that the word may "
                "stand for; used to test whether claims are compatible, never shown",
            )
        ]
    if name == "measure":
        return [
            sa.Column(
                "stock_or_flow",
                TEXT,
                sa.CheckConstraint(
                    "stock_or_flow <> ''", name=op.f("ck_measure_stock_or_flow_not_empty")
                ),
                nullable=False,
                comment="stock: at a time; flow: over a time",
            )
        ]
    return []


# Packed: one column after another, as in the schema.
# fmt: off

def _create_ingest_run() -> None:
    op.create_table(
        "ingest_run",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("started_at", TEXT, sa.CheckConstraint("started_at <> ''",
            name=op.f("ck_ingest_run_started_at_not_empty")), nullable=False,
            comment="when it began, ISO 8601 in UTC"),
        sa.Column("finished_at", TEXT, sa.CheckConstraint("finished_at <> ''",
            name=op.f("ck_ingest_run_finished_at_not_empty")), nullable=True,
            comment="when it ended; NULL: it did not"),
        sa.Column("version", TEXT, sa.CheckConstraint("version <> ''",
            name=op.f("ck_ingest_run_version_not_empty")), nullable=False,
            comment="version of Recount"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ingest_run")),
        comment="one run of recount ingest that changed something",
        sqlite_strict=True,
    )


def _create_meta() -> None:
    op.create_table(
        "meta",
        sa.Column("key", TEXT, nullable=False, comment="what is recorded"),
        sa.Column("value", TEXT, sa.CheckConstraint("value <> ''",
            name=op.f("ck_meta_value_not_empty")), nullable=False, comment="its value"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_meta")),
        comment="the database's own bookkeeping: digests of the SQL that made its views and "
            "totals",
        sqlite_strict=True,
    )


def _create_ingest_file() -> None:
    op.create_table(
        "ingest_file",
        sa.Column("run_id", INTEGER, sa.ForeignKey("ingest_run.id",
            name=op.f("fk_ingest_file_run_id"), ondelete="RESTRICT"), nullable=False,
            comment="the run"),
        sa.Column("position", INTEGER, nullable=False, comment="its place in the run, from 1"),
        sa.Column("path", TEXT, sa.CheckConstraint("path <> ''",
            name=op.f("ck_ingest_file_path_not_empty")), nullable=False,
            comment="the file, as it was named"),
        sa.Column("format", TEXT, sa.CheckConstraint("format <> ''",
            name=op.f("ck_ingest_file_format_not_empty")), nullable=False,
            comment="what it was read as"),
        sa.Column("sha256", TEXT, sa.CheckConstraint("length(sha256) = 64",
            name=op.f("ck_ingest_file_sha256_is_sha256")), nullable=False,
            comment="SHA-256 of the file's bytes"),
        sa.Column("new_count", INTEGER, nullable=False, comment="things that were new"),
        sa.Column("updated_count", INTEGER, nullable=False, comment="things that changed"),
        sa.Column("unchanged_count", INTEGER, nullable=False,
            comment="things that were there already"),
        sa.Column("rejected_count", INTEGER, nullable=False, comment="things that were refused"),
        sa.PrimaryKeyConstraint("run_id", "position", name=op.f("pk_ingest_file")),
        comment="one file of a run, with what became of it",
        sqlite_strict=True,
    )


def _create_location() -> None:
    op.create_table(
        "location",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("key", TEXT, sa.CheckConstraint("key <> ''",
            name=op.f("ck_location_key_not_empty")), nullable=False, comment="stable key; a "
            "country's is its lower-case ISO 3166-1 alpha-3 code"),
        sa.Column("name", TEXT, sa.CheckConstraint("name <> ''",
            name=op.f("ck_location_name_not_empty")), nullable=False,
            comment="its name, as reports show it"),
        sa.Column("parent_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_location_parent_id"), ondelete="RESTRICT"), nullable=True,
            comment="the place that it is in; NULL at the top"),
        sa.Column("kind", TEXT, sa.ForeignKey("location_kind.key", name=op.f("fk_location_kind"),
            ondelete="RESTRICT"), sa.CheckConstraint("kind = 'country' OR kind = 'region' OR kind "
            "= 'admin1' OR kind = 'admin2' OR kind = 'settlement' OR kind = 'site' OR kind = "
            "'natural' OR kind = 'sea'", name=op.f("ck_location_kind_is_listed")), nullable=False,
            comment="what sort of place"),
        sa.Column("latitude", REAL, sa.CheckConstraint("latitude BETWEEN -90 AND 90",
            name=op.f("ck_location_latitude")), nullable=True,
            comment="degrees north, WGS 84; NULL: not known"),
        sa.Column("longitude", REAL, sa.CheckConstraint("longitude BETWEEN -180 AND 180",
            name=op.f("ck_location_longitude")), nullable=True,
            comment="degrees east, WGS 84; NULL: not known"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_location")),
        sa.CheckConstraint("(latitude IS NULL) = (longitude IS NULL)",
            name=op.f("ck_location_coordinates_are_whole")),
        sa.UniqueConstraint("key", name=op.f("uq_location_key")),
        comment="a place",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_location_parent_id"), "location", ["parent_id"])


def _create_victim_group_above() -> None:
    op.create_table(
        "victim_group_above",
        sa.Column("victim_group", TEXT, sa.ForeignKey("victim_group.key",
            name=op.f("fk_victim_group_above_victim_group"), ondelete="RESTRICT"), nullable=False,
            comment="a group"),
        sa.Column("above", TEXT, sa.ForeignKey("victim_group.key",
            name=op.f("fk_victim_group_above_above"), ondelete="RESTRICT"), nullable=False,
            comment="the group itself, or one that it is part of"),
        sa.Column("distance", INTEGER, nullable=False,
            comment="0 for the group itself, 1 for its parent"),
        sa.PrimaryKeyConstraint("victim_group", "above", name=op.f("pk_victim_group_above")),
        comment="every group with all the groups above it, itself included",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def _create_actor() -> None:
    op.create_table(
        "actor",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("key", TEXT, sa.CheckConstraint("key <> ''",
            name=op.f("ck_actor_key_not_empty")), nullable=False, comment="stable key"),
        sa.Column("name", TEXT, sa.CheckConstraint("name <> ''",
            name=op.f("ck_actor_name_not_empty")), nullable=False,
            comment="its neutral name, as reports show it"),
        sa.Column("kind", TEXT, sa.ForeignKey("actor_kind.key", name=op.f("fk_actor_kind"),
            ondelete="RESTRICT"), sa.CheckConstraint("kind = 'state_forces' OR kind = "
            "'rebel_group' OR kind = 'political_militia' OR kind = 'identity_militia' OR kind = "
            "'rioters' OR kind = 'protesters' OR kind = 'civilians' OR kind = 'external' OR kind = "
            "'office_holder' OR kind = 'institution' OR kind = 'population'",
            name=op.f("ck_actor_kind_is_listed")), nullable=False, comment="what sort of actor"),
        sa.Column("parent_id", INTEGER, sa.ForeignKey("actor.id", name=op.f("fk_actor_parent_id"),
            ondelete="RESTRICT"), nullable=True,
            comment="the actor that it is part of; NULL: none"),
        sa.Column("speaks_for_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_actor_speaks_for_id"), ondelete="RESTRICT"), nullable=True, comment="the "
            "body that an office-holder speaks for; NULL: none"),
        sa.Column("country_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_actor_country_id"), ondelete="RESTRICT"), nullable=True,
            comment="the country that it is of; NULL: none or several"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor")),
        sa.UniqueConstraint("key", name=op.f("uq_actor_key")),
        comment="an organisation, force, group, office-holder or population",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_actor_parent_id"), "actor", ["parent_id"])


def _create_event() -> None:
    op.create_table(
        "event",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("key", TEXT, sa.CheckConstraint("key <> ''",
            name=op.f("ck_event_key_not_empty")), nullable=False, comment="stable key"),
        sa.Column("title", TEXT, sa.CheckConstraint("title <> ''",
            name=op.f("ck_event_title_not_empty")), nullable=False,
            comment="what it was, in a few neutral words"),
        sa.Column("type", TEXT, sa.ForeignKey("event_type.key", name=op.f("fk_event_type"),
            ondelete="RESTRICT"), nullable=False, comment="ACLED sub-type"),
        sa.Column("means", TEXT, sa.ForeignKey("means.key", name=op.f("fk_event_means"),
            ondelete="RESTRICT"), sa.CheckConstraint("means = 'firearms' OR means = "
            "'heavy_weapons' OR means = 'explosives' OR means = 'suicide_bomb' OR means = "
            "'vehicle' OR means = 'air_strike' OR means = 'blade' OR means = 'fire' OR means = "
            "'chemical' OR means = 'other'", name=op.f("ck_event_means_is_listed")),
            nullable=True, comment="what it was done with; NULL: not told"),
        sa.Column("date", TEXT, sa.CheckConstraint("date <> ''",
            name=op.f("ck_event_date_not_empty")), nullable=False,
            comment="when, in EDTF (ISO 8601-2 level 1)"),
        sa.Column("first_day", TEXT, sa.CheckConstraint("length(first_day) = 10",
            name=op.f("ck_event_first_day_is_iso")), nullable=True,
            comment="first day on which it may have begun; NULL: open"),
        sa.Column("last_day", TEXT, sa.CheckConstraint("length(last_day) = 10",
            name=op.f("ck_event_last_day_is_iso")), nullable=True,
            comment="last day on which it may have ended; NULL: open"),
        sa.Column("first_day_number", INTEGER, nullable=True, comment="first_day as days since "
            "0001-01-01, that day being 1"),
        sa.Column("last_day_number", INTEGER, nullable=True, comment="last_day as days since "
            "0001-01-01, that day being 1"),
        sa.Column("running_until", TEXT, sa.CheckConstraint("length(running_until) = 10",
            name=op.f("ck_event_running_until_is_iso")), nullable=True, comment="14 days after "
            "last_day: reports to this day may be running tolls"),
        sa.Column("date_precision", TEXT, sa.ForeignKey("date_precision.key",
            name=op.f("fk_event_date_precision"), ondelete="RESTRICT"),
            sa.CheckConstraint("date_precision = 'day' OR date_precision = 'days' OR "
            "date_precision = 'week' OR date_precision = 'month' OR date_precision = 'year' OR "
            "date_precision = 'longer'", name=op.f("ck_event_date_precision_is_listed")),
            nullable=False, comment="how long its possible time is"),
        sa.Column("location_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_event_location_id"), ondelete="RESTRICT"), nullable=True,
            comment="where; NULL: not known"),
        sa.Column("location_precision", TEXT, sa.ForeignKey("location_precision.key",
            name=op.f("fk_event_location_precision"), ondelete="RESTRICT"),
            sa.CheckConstraint("location_precision = 'exact' OR location_precision = 'near' OR "
            "location_precision = 'admin2' OR location_precision = 'admin1' OR location_precision "
            "= 'region' OR location_precision = 'country' OR location_precision = 'sea' OR "
            "location_precision = 'unknown'", name=op.f("ck_event_location_precision_is_listed")),
            nullable=False, comment="how well the place is known"),
        sa.Column("clarity", TEXT, sa.ForeignKey("clarity.key", name=op.f("fk_event_clarity"),
            ondelete="RESTRICT"), sa.CheckConstraint("clarity = 'clear' OR clarity = "
            "'aggregated'", name=op.f("ck_event_clarity_is_listed")), nullable=False,
            comment="whether it is one incident"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_event_days_are_ordered")),
        sa.UniqueConstraint("key", name=op.f("uq_event_key")),
        comment="one incident: one place, one calendar day, one set of opposed sides; a longer or "
            "spread operation is an event with members (event_relation part_of)",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_event_first_day"), "event", ["first_day"])
    op.create_index(op.f("ix_event_location_id"), "event", ["location_id"])


def _create_location_above() -> None:
    op.create_table(
        "location_above",
        sa.Column("location_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_location_above_location_id"), ondelete="RESTRICT"), nullable=False,
            comment="a place"),
        sa.Column("above_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_location_above_above_id"), ondelete="RESTRICT"), nullable=False,
            comment="the place itself, or one that it is in"),
        sa.Column("distance", INTEGER, nullable=False,
            comment="0 for the place itself, 1 for its parent"),
        sa.PrimaryKeyConstraint("location_id", "above_id", name=op.f("pk_location_above")),
        comment="every place with all the places above it, itself included",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_location_above_above_id"), "location_above", ["above_id"])


def _create_location_name() -> None:
    op.create_table(
        "location_name",
        sa.Column("location_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_location_name_location_id"), ondelete="RESTRICT"), nullable=False,
            comment="the place"),
        sa.Column("name", TEXT, sa.CheckConstraint("name <> ''",
            name=op.f("ck_location_name_name_not_empty")), nullable=False,
            comment="a name that it goes by"),
        sa.Column("language", TEXT, sa.CheckConstraint("language <> ''",
            name=op.f("ck_location_name_language_not_empty")), nullable=True, comment="BCP 47 tag "
            "of the name's language; NULL: not told"),
        sa.PrimaryKeyConstraint("location_id", "name", name=op.f("pk_location_name")),
        comment="each name a place goes by",
        sqlite_strict=True,
    )


def _create_source() -> None:
    op.create_table(
        "source",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("key", TEXT, sa.CheckConstraint("key <> ''",
            name=op.f("ck_source_key_not_empty")), nullable=False, comment="stable key"),
        sa.Column("name", TEXT, sa.CheckConstraint("name <> ''",
            name=op.f("ck_source_name_not_empty")), nullable=False,
            comment="its name, as reports show it"),
        sa.Column("kind", TEXT, sa.ForeignKey("source_kind.key", name=op.f("fk_source_kind"),
            ondelete="RESTRICT"), sa.CheckConstraint("kind = 'newspaper' OR kind = 'agency' OR "
            "kind = 'broadcaster' OR kind = 'think_tank' OR kind = 'ngo' OR kind = 'government' OR "
            "kind = 'international' OR kind = 'armed_actor' OR kind = 'social_media' OR kind = "
            "'dataset' OR kind = 'other'", name=op.f("ck_source_kind_is_listed")), nullable=False,
            comment="what sort of outlet or body"),
        sa.Column("country_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_source_country_id"), ondelete="RESTRICT"), nullable=True, comment="the "
            "country that it is of; NULL: none or not known"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint("key", name=op.f("uq_source_key")),
        comment="an outlet or body that publishes",
        sqlite_strict=True,
    )


def _create_actor_above() -> None:
    op.create_table(
        "actor_above",
        sa.Column("actor_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_actor_above_actor_id"), ondelete="RESTRICT"), nullable=False,
            comment="an actor"),
        sa.Column("above_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_actor_above_above_id"), ondelete="RESTRICT"), nullable=False,
            comment="the actor itself, or one that it is part of"),
        sa.Column("distance", INTEGER, nullable=False,
            comment="0 for the actor itself, 1 for its parent"),
        sa.PrimaryKeyConstraint("actor_id", "above_id", name=op.f("pk_actor_above")),
        comment="every actor with all the actors above it, itself included",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_actor_above_above_id"), "actor_above", ["above_id"])


def _create_actor_name() -> None:
    op.create_table(
        "actor_name",
        sa.Column("actor_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_actor_name_actor_id"), ondelete="RESTRICT"), nullable=False,
            comment="the actor"),
        sa.Column("name", TEXT, sa.CheckConstraint("name <> ''",
            name=op.f("ck_actor_name_name_not_empty")), nullable=False,
            comment="a name that it goes by"),
        sa.Column("kind", TEXT, sa.ForeignKey("actor_name_kind.key",
            name=op.f("fk_actor_name_kind"), ondelete="RESTRICT"), sa.CheckConstraint("kind = "
            "'own' OR kind = 'neutral' OR kind = 'abbreviation' OR kind = 'pejorative'",
            name=op.f("ck_actor_name_kind_is_listed")), nullable=False,
            comment="who calls it so"),
        sa.PrimaryKeyConstraint("actor_id", "name", name=op.f("pk_actor_name")),
        comment="each name an actor goes by",
        sqlite_strict=True,
    )


def _create_article() -> None:
    op.create_table(
        "article",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("key", TEXT, sa.CheckConstraint("key <> ''",
            name=op.f("ck_article_key_not_empty")), nullable=False, comment="stable key"),
        sa.Column("source_id", INTEGER, sa.ForeignKey("source.id",
            name=op.f("fk_article_source_id"), ondelete="RESTRICT"), nullable=True,
            comment="the outlet; NULL: the article does not tell"),
        sa.Column("kind", TEXT, sa.ForeignKey("article_kind.key", name=op.f("fk_article_kind"),
            ondelete="RESTRICT"), sa.CheckConstraint("kind = 'news' OR kind = 'analysis' OR kind = "
            "'report' OR kind = 'statement' OR kind = 'court' OR kind = 'post' OR kind = "
            "'dataset_release' OR kind = 'other'", name=op.f("ck_article_kind_is_listed")),
            nullable=False, comment="what sort of document"),
        sa.Column("title", TEXT, sa.CheckConstraint("title <> ''",
            name=op.f("ck_article_title_not_empty")), nullable=True,
            comment="its title; NULL: none"),
        sa.Column("authors", TEXT, sa.CheckConstraint("authors <> ''",
            name=op.f("ck_article_authors_not_empty")), nullable=True, comment="its authors in the "
            "order given, separated by '; '; NULL: not told"),
        sa.Column("published", TEXT, sa.CheckConstraint("published <> ''",
            name=op.f("ck_article_published_not_empty")), nullable=True, comment="when it was "
            "published, in EDTF; NULL: not told and not to be inferred"),
        sa.Column("published_first_day", TEXT, sa.CheckConstraint("length(published_first_day) = "
            "10", name=op.f("ck_article_published_first_day_is_iso")), nullable=True,
            comment="first possible day of publication; NULL: open or not told"),
        sa.Column("published_last_day", TEXT, sa.CheckConstraint("length(published_last_day) = "
            "10", name=op.f("ck_article_published_last_day_is_iso")), nullable=True, comment="last "
            "possible day of publication; NULL: open or not told"),
        sa.Column("published_basis", TEXT, sa.ForeignKey("published_basis.key",
            name=op.f("fk_article_published_basis"), ondelete="RESTRICT"),
            sa.CheckConstraint("published_basis = 'stated' OR published_basis = 'inferred' OR "
            "published_basis = 'metadata'", name=op.f("ck_article_published_basis_is_listed")),
            nullable=True, comment="where that comes from; NULL with no date"),
        sa.Column("url", TEXT, sa.CheckConstraint("url <> ''",
            name=op.f("ck_article_url_not_empty")), nullable=True,
            comment="where it was published"),
        sa.Column("archive_url", TEXT, sa.CheckConstraint("archive_url <> ''",
            name=op.f("ck_article_archive_url_not_empty")), nullable=True,
            comment="where a copy is kept"),
        sa.Column("language", TEXT, sa.CheckConstraint("language <> ''",
            name=op.f("ck_article_language_not_empty")), nullable=True, comment="BCP 47 tag"),
        sa.Column("text_sha256", TEXT, sa.CheckConstraint("length(text_sha256) = 64",
            name=op.f("ck_article_text_sha256_is_sha256")), nullable=True, comment="SHA-256 of the "
            "UTF-8 bytes of its text exactly as given"),
        sa.Column("text_characters", INTEGER, nullable=True,
            comment="length of its text in code points"),
        sa.Column("raw_sha256", TEXT, sa.CheckConstraint("length(raw_sha256) = 64",
            name=op.f("ck_article_raw_sha256_is_sha256")), nullable=True, comment="SHA-256 of the "
            "bytes that the text was extracted from; NULL: the text was given as text"),
        sa.Column("based_on_article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_article_based_on_article_id"), ondelete="RESTRICT"), nullable=True,
            comment="the article whose text it passes on"),
        sa.Column("based_on_source_id", INTEGER, sa.ForeignKey("source.id",
            name=op.f("fk_article_based_on_source_id"), ondelete="RESTRICT"), nullable=True,
            comment="the body whose text it passes on (wire copy)"),
        sa.Column("version_of_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_article_version_of_id"), ondelete="RESTRICT"), nullable=True,
            comment="the article of which it is another version"),
        sa.Column("retracted", TEXT, sa.CheckConstraint("length(retracted) = 10",
            name=op.f("ck_article_retracted_is_iso")), nullable=True, comment="the day on which it "
            "was withdrawn; NULL: it stands"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.CheckConstraint("published_first_day <= published_last_day",
            name=op.f("ck_article_days_are_ordered")),
        sa.CheckConstraint("based_on_article_id IS NULL OR based_on_source_id IS NULL",
            name=op.f("ck_article_based_on_one_thing")),
        sa.UniqueConstraint("key", name=op.f("uq_article_key")),
        comment="one document of a source, or one release of a dataset",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_article_source_id"), "article", ["source_id"])
    op.create_index(op.f("ix_article_text_sha256"), "article", ["text_sha256"])


def _create_event_former_key() -> None:
    op.create_table(
        "event_former_key",
        sa.Column("former_key", TEXT, nullable=False, comment="a key that the event had"),
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_event_former_key_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event"),
        sa.PrimaryKeyConstraint("former_key", name=op.f("pk_event_former_key")),
        comment="keys that events had before they were renamed",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_event_former_key_event_id"), "event_former_key", ["event_id"])


def _create_event_match() -> None:
    op.create_table(
        "event_match",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_event_match_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="an event"),
        sa.Column("other_event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_event_match_other_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="another event"),
        sa.Column("judgement", TEXT, sa.ForeignKey("judgement.key",
            name=op.f("fk_event_match_judgement"), ondelete="RESTRICT"),
            sa.CheckConstraint("judgement = 'same' OR judgement = 'part_of' OR judgement = "
            "'overlapping' OR judgement = 'different' OR judgement = 'unsure'",
            name=op.f("ck_event_match_judgement_is_listed")), nullable=False,
            comment="what was decided"),
        sa.Column("judged_by", TEXT, sa.CheckConstraint("judged_by <> ''",
            name=op.f("ck_event_match_judged_by_not_empty")), nullable=False, comment="pseudonym "
            "of the person, or name and version of the program"),
        sa.Column("judged_on", TEXT, sa.CheckConstraint("length(judged_on) = 10",
            name=op.f("ck_event_match_judged_on_is_iso")), nullable=False,
            comment="the day of the decision"),
        sa.Column("reason", TEXT, sa.CheckConstraint("reason <> ''",
            name=op.f("ck_event_match_reason_not_empty")), nullable=True,
            comment="why, in a few words"),
        sa.PrimaryKeyConstraint("event_id", "other_event_id", name=op.f("pk_event_match")),
        sa.CheckConstraint("event_id <> other_event_id",
            name=op.f("ck_event_match_not_to_itself")),
        comment="a judgement on whether two events are the same; deleting it undoes it",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_event_match_other_event_id"), "event_match", ["other_event_id"])


def _create_external_id() -> None:
    op.create_table(
        "external_id",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("scheme", TEXT, sa.CheckConstraint("scheme <> ''",
            name=op.f("ck_external_id_scheme_not_empty")), nullable=False, comment="whose id: ged, "
            "gtd, acled, wikidata, geonames ..."),
        sa.Column("value", TEXT, sa.CheckConstraint("value <> ''",
            name=op.f("ck_external_id_value_not_empty")), nullable=False, comment="the id there"),
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_external_id_event_id"), ondelete="RESTRICT"), nullable=True,
            comment="the event that has it"),
        sa.Column("actor_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_external_id_actor_id"), ondelete="RESTRICT"), nullable=True,
            comment="the actor that has it"),
        sa.Column("location_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_external_id_location_id"), ondelete="RESTRICT"), nullable=True,
            comment="the place that has it"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_external_id")),
        sa.CheckConstraint("(event_id IS NOT NULL AND actor_id IS NULL AND location_id IS NULL) OR "
            "(event_id IS NULL AND actor_id IS NOT NULL AND location_id IS NULL) OR (event_id IS "
            "NULL AND actor_id IS NULL AND location_id IS NOT NULL)",
            name=op.f("ck_external_id_of_one_thing")),
        sa.UniqueConstraint("scheme", "value", "event_id",
            name=op.f("uq_external_id_scheme_value_event_id")),
        sa.UniqueConstraint("scheme", "value", "actor_id",
            name=op.f("uq_external_id_scheme_value_actor_id")),
        sa.UniqueConstraint("scheme", "value", "location_id",
            name=op.f("uq_external_id_scheme_value_location_id")),
        comment="an event's, actor's or place's id elsewhere",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_external_id_actor_id"), "external_id", ["actor_id"])
    op.create_index(op.f("ix_external_id_event_id"), "external_id", ["event_id"])
    op.create_index(op.f("ix_external_id_location_id"), "external_id", ["location_id"])


def _create_account() -> None:
    op.create_table(
        "account",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id", name=op.f("fk_account_event_id"),
            ondelete="RESTRICT"), nullable=False, comment="the event"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_account_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("date", TEXT, sa.CheckConstraint("date <> ''",
            name=op.f("ck_account_date_not_empty")), nullable=True, comment="when, as this article "
            "gives it, in EDTF; NULL: it does not"),
        sa.Column("first_day", TEXT, sa.CheckConstraint("length(first_day) = 10",
            name=op.f("ck_account_first_day_is_iso")), nullable=True, comment="first day that this "
            "allows; NULL: open or not given"),
        sa.Column("last_day", TEXT, sa.CheckConstraint("length(last_day) = 10",
            name=op.f("ck_account_last_day_is_iso")), nullable=True, comment="last day that this "
            "allows; NULL: open or not given"),
        sa.Column("first_day_number", INTEGER, nullable=True, comment="first_day as days since "
            "0001-01-01, that day being 1"),
        sa.Column("last_day_number", INTEGER, nullable=True, comment="last_day as days since "
            "0001-01-01, that day being 1"),
        sa.Column("date_worded", TEXT, sa.CheckConstraint("date_worded <> ''",
            name=op.f("ck_account_date_worded_not_empty")), nullable=True,
            comment="the article's words for the date, at most 8"),
        sa.Column("date_basis", TEXT, sa.ForeignKey("date_basis.key",
            name=op.f("fk_account_date_basis"), ondelete="RESTRICT"),
            sa.CheckConstraint("date_basis = 'stated' OR date_basis = 'relative' OR date_basis = "
            "'inferred' OR date_basis = 'coder'", name=op.f("ck_account_date_basis_is_listed")),
            nullable=True, comment="where the date comes from; NULL: none given"),
        sa.Column("location_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_account_location_id"), ondelete="RESTRICT"), nullable=True,
            comment="the place that this article gives; NULL: none"),
        sa.Column("place_worded", TEXT, sa.CheckConstraint("place_worded <> ''",
            name=op.f("ck_account_place_worded_not_empty")), nullable=True,
            comment="the article's words for the place, at most 8"),
        sa.Column("place_relation", TEXT, sa.ForeignKey("place_relation.key",
            name=op.f("fk_account_place_relation"), ondelete="RESTRICT"),
            sa.CheckConstraint("place_relation = 'in' OR place_relation = 'near' OR place_relation "
            "= 'outskirts' OR place_relation = 'between'",
            name=op.f("ck_account_place_relation_is_listed")), nullable=True,
            comment="where the event lies to that place"),
        sa.Column("evidence_start", INTEGER, nullable=True, comment="first character of the span, "
            "counted from 0 in code points"),
        sa.Column("evidence_end", INTEGER, nullable=True,
            comment="the character after the last one of the span"),
        sa.Column("evidence_sha256", TEXT, sa.CheckConstraint("length(evidence_sha256) = 64",
            name=op.f("ck_account_evidence_sha256_is_sha256")), nullable=True,
            comment="SHA-256 of the span's UTF-8 bytes"),
        sa.Column("evidence_quote", TEXT, sa.CheckConstraint("evidence_quote <> ''",
            name=op.f("ck_account_evidence_quote_not_empty")), nullable=True, comment="the words, "
            "where the coding itself holds them; those of a text that is attached are read from it "
            "and not stored again"),
        sa.PrimaryKeyConstraint("event_id", "article_id", name=op.f("pk_account")),
        sa.CheckConstraint("(evidence_start IS NULL) = (evidence_end IS NULL)",
            name=op.f("ck_account_evidence_span_is_whole")),
        sa.CheckConstraint("0 <= evidence_start AND evidence_start < evidence_end",
            name=op.f("ck_account_evidence_span_is_ordered")),
        sa.CheckConstraint("first_day <= last_day", name=op.f("ck_account_days_are_ordered")),
        comment="one article's account of one event",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_account_article_id"), "account", ["article_id"])


def _create_article_text() -> None:
    op.create_table(
        "article_text",
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_article_text_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("text", TEXT, nullable=False, comment="its text, exactly as given"),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_article_text")),
        comment="the text of an article, where the user has it",
        sqlite_strict=True,
    )


def _create_coding() -> None:
    op.create_table(
        "coding",
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_coding_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("coder", TEXT, sa.CheckConstraint("coder <> ''",
            name=op.f("ck_coding_coder_not_empty")), nullable=False, comment="pseudonym of the "
            "person, or name and version of the program"),
        sa.Column("coded_on", TEXT, sa.CheckConstraint("length(coded_on) = 10",
            name=op.f("ck_coding_coded_on_is_iso")), nullable=True,
            comment="the day of the coding"),
        sa.Column("checked_by", TEXT, sa.CheckConstraint("checked_by <> ''",
            name=op.f("ck_coding_checked_by_not_empty")), nullable=True, comment="pseudonym of the "
            "second person who checked it; NULL: nobody"),
        sa.Column("status", TEXT, sa.ForeignKey("coding_status.key",
            name=op.f("fk_coding_status"), ondelete="RESTRICT"), sa.CheckConstraint("status = "
            "'draft' OR status = 'checked' OR status = 'published'",
            name=op.f("ck_coding_status_is_listed")), nullable=False,
            comment="how far it has come"),
        sa.Column("machine", INTEGER, sa.CheckConstraint("machine IN (0, 1)",
            name=op.f("ck_coding_machine_is_flag")), nullable=False,
            comment="1: coded by a program"),
        sa.Column("note", TEXT, sa.CheckConstraint("note <> ''",
            name=op.f("ck_coding_note_not_empty")), nullable=True, comment="the coder's remark"),
        sa.Column("sha256", TEXT, sa.CheckConstraint("length(sha256) = 64",
            name=op.f("ck_coding_sha256_is_sha256")), nullable=False,
            comment="SHA-256 of the document below"),
        sa.Column("document", TEXT, nullable=False,
            comment="the coding as last read, as canonical JSON"),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_coding")),
        comment="a reading of one article by a person or program",
        sqlite_strict=True,
    )


def _create_coding_revision() -> None:
    op.create_table(
        "coding_revision",
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_coding_revision_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("revision", INTEGER, nullable=False, comment="1 for the oldest"),
        sa.Column("run_id", INTEGER, sa.ForeignKey("ingest_run.id",
            name=op.f("fk_coding_revision_run_id"), ondelete="RESTRICT"), nullable=False,
            comment="the run that replaced it"),
        sa.Column("sha256", TEXT, sa.CheckConstraint("length(sha256) = 64",
            name=op.f("ck_coding_revision_sha256_is_sha256")), nullable=False,
            comment="SHA-256 of the document"),
        sa.Column("document", TEXT, nullable=False,
            comment="what the coding said, as canonical JSON"),
        sa.PrimaryKeyConstraint("article_id", "revision", name=op.f("pk_coding_revision")),
        comment="what a coding said before it changed",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_coding_revision_run_id"), "coding_revision", ["run_id"])


def _create_event_relation() -> None:
    op.create_table(
        "event_relation",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_event_relation_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event"),
        sa.Column("relation", TEXT, sa.ForeignKey("relation.key",
            name=op.f("fk_event_relation_relation"), ondelete="RESTRICT"),
            sa.CheckConstraint("relation = 'part_of' OR relation = 'retaliation_for' OR relation = "
            "'prepared_by' OR relation = 'follows'",
            name=op.f("ck_event_relation_relation_is_listed")), nullable=False,
            comment="how it stands to the other"),
        sa.Column("other_event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_event_relation_other_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the other event"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_event_relation_article_id"), ondelete="RESTRICT"), nullable=True,
            comment="the article that says so; NULL: the coding frame"),
        sa.Column("said_by_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_event_relation_said_by_id"), ondelete="RESTRICT"), nullable=True,
            comment="who is quoted; NULL: the article or frame itself"),
        sa.Column("speaker_kind", TEXT, sa.ForeignKey("speaker_kind.key",
            name=op.f("fk_event_relation_speaker_kind"), ondelete="RESTRICT"),
            sa.CheckConstraint("speaker_kind = 'named' OR speaker_kind = 'pseudonym' OR "
            "speaker_kind = 'unnamed_official' OR speaker_kind = 'witness' OR speaker_kind = "
            "'resident' OR speaker_kind = 'expert' OR speaker_kind = 'intelligence' OR "
            "speaker_kind = 'document' OR speaker_kind = 'none'",
            name=op.f("ck_event_relation_speaker_kind_is_listed")), nullable=False,
            comment="what sort of speaker"),
        sa.Column("certainty", TEXT, sa.ForeignKey("certainty.key",
            name=op.f("fk_event_relation_certainty"), ondelete="RESTRICT"),
            sa.CheckConstraint("certainty = 'stated' OR certainty = 'reported' OR certainty = "
            "'believed' OR certainty = 'estimated' OR certainty = 'alleged' OR certainty = "
            "'possible' OR certainty = 'denied'",
            name=op.f("ck_event_relation_certainty_is_listed")), nullable=False,
            comment="how surely"),
        sa.Column("evidence_start", INTEGER, nullable=True, comment="first character of the span, "
            "counted from 0 in code points"),
        sa.Column("evidence_end", INTEGER, nullable=True,
            comment="the character after the last one of the span"),
        sa.Column("evidence_sha256", TEXT, sa.CheckConstraint("length(evidence_sha256) = 64",
            name=op.f("ck_event_relation_evidence_sha256_is_sha256")), nullable=True,
            comment="SHA-256 of the span's UTF-8 bytes"),
        sa.Column("evidence_quote", TEXT, sa.CheckConstraint("evidence_quote <> ''",
            name=op.f("ck_event_relation_evidence_quote_not_empty")), nullable=True, comment="the "
            "words, where the coding itself holds them; those of a text that is attached are read "
            "from it and not stored again"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_relation")),
        sa.CheckConstraint("(evidence_start IS NULL) = (evidence_end IS NULL)",
            name=op.f("ck_event_relation_evidence_span_is_whole")),
        sa.CheckConstraint("0 <= evidence_start AND evidence_start < evidence_end",
            name=op.f("ck_event_relation_evidence_span_is_ordered")),
        sa.CheckConstraint("event_id <> other_event_id",
            name=op.f("ck_event_relation_not_to_itself")),
        comment="two events and how they relate, with who says so",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_event_relation_article_id"), "event_relation", ["article_id"])
    op.create_index(op.f("ix_event_relation_event_id"), "event_relation", ["event_id"])
    op.create_index(op.f("ix_event_relation_other_event_id"), "event_relation", ["other_event_id"])


def _create_person_name() -> None:
    op.create_table(
        "person_name",
        sa.Column("id", INTEGER, nullable=False, comment="local id"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_person_name_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article that names them"),
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_person_name_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event of the figure that they are counted in"),
        sa.Column("figure", TEXT, sa.CheckConstraint("figure <> ''",
            name=op.f("ck_person_name_figure_not_empty")), nullable=False,
            comment="that figure's key within its account"),
        sa.Column("name", TEXT, sa.CheckConstraint("name <> ''",
            name=op.f("ck_person_name_name_not_empty")), nullable=False, comment="the name"),
        sa.Column("publish", INTEGER, sa.CheckConstraint("publish IN (0, 1)",
            name=op.f("ck_person_name_publish_is_flag")), nullable=False,
            comment="1: may leave the database"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person_name")),
        comment="a name of a person: the only table that holds any of private persons",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_person_name_article_id"), "person_name", ["article_id"])
    op.create_index(op.f("ix_person_name_event_id"), "person_name", ["event_id"])


def _create_size_figure() -> None:
    op.create_table(
        "size_figure",
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_size_figure_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("figure", TEXT, sa.CheckConstraint("figure <> ''",
            name=op.f("ck_size_figure_figure_not_empty")), nullable=False,
            comment="its key within the article"),
        sa.Column("actor_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_size_figure_actor_id"), ondelete="RESTRICT"), nullable=False,
            comment="who is counted"),
        sa.Column("measure", TEXT, sa.ForeignKey("measure.key",
            name=op.f("fk_size_figure_measure"), ondelete="RESTRICT"), sa.CheckConstraint("measure "
            "= 'attackers' OR measure = 'members' OR measure = 'hostages_held' OR measure = "
            "'share' OR measure = 'travelled' OR measure = 'returned' OR measure = 'leaving' OR "
            "measure = 'stopped' OR measure = 'trained' OR measure = 'deployed'",
            name=op.f("ck_size_figure_measure_is_listed")), nullable=False,
            comment="what is counted"),
        sa.Column("stock_or_flow", TEXT, sa.CheckConstraint("stock_or_flow <> ''",
            name=op.f("ck_size_figure_stock_or_flow_not_empty")), nullable=False,
            comment="stock: at a time; flow: over a time"),
        sa.Column("unit", TEXT, sa.CheckConstraint("unit <> ''",
            name=op.f("ck_size_figure_unit_not_empty")), nullable=False,
            comment="persons or percent"),
        sa.Column("low", INTEGER, sa.CheckConstraint("low >= 0",
            name=op.f("ck_size_figure_low_not_negative")), nullable=True,
            comment="least number given; NULL: none given"),
        sa.Column("best", INTEGER, sa.CheckConstraint("best >= 0",
            name=op.f("ck_size_figure_best_not_negative")), nullable=True, comment="the number "
            "given; NULL: only bounds or words were given"),
        sa.Column("high", INTEGER, sa.CheckConstraint("high >= 0",
            name=op.f("ck_size_figure_high_not_negative")), nullable=True,
            comment="greatest number given; NULL: none given"),
        sa.Column("qualifier", TEXT, sa.ForeignKey("qualifier.key",
            name=op.f("fk_size_figure_qualifier"), ondelete="RESTRICT"),
            sa.CheckConstraint("qualifier = 'exact' OR qualifier = 'about' OR qualifier = 'nearly' "
            "OR qualifier = 'at_least' OR qualifier = 'more_than' OR qualifier = 'at_most' OR "
            "qualifier = 'fewer_than' OR qualifier = 'between' OR qualifier = 'vague' OR qualifier "
            "= 'uncounted' OR qualifier = 'none_or_unknown' OR qualifier = 'range'",
            name=op.f("ck_size_figure_qualifier_is_listed")), nullable=False,
            comment="how the number was worded"),
        sa.Column("magnitude", TEXT, sa.ForeignKey("magnitude.key",
            name=op.f("fk_size_figure_magnitude"), ondelete="RESTRICT"),
            sa.CheckConstraint("magnitude = 'few' OR magnitude = 'tens' OR magnitude = 'hundreds' "
            "OR magnitude = 'thousands'", name=op.f("ck_size_figure_magnitude_is_listed")),
            nullable=True, comment="what a vague word stands for; NULL: not vague"),
        sa.Column("worded", TEXT, sa.CheckConstraint("worded <> ''",
            name=op.f("ck_size_figure_worded_not_empty")), nullable=True, comment="the article's "
            "words for the number, at most 8; NULL: not kept"),
        sa.Column("certainty", TEXT, sa.ForeignKey("certainty.key",
            name=op.f("fk_size_figure_certainty"), ondelete="RESTRICT"),
            sa.CheckConstraint("certainty = 'stated' OR certainty = 'reported' OR certainty = "
            "'believed' OR certainty = 'estimated' OR certainty = 'alleged' OR certainty = "
            "'possible' OR certainty = 'denied'",
            name=op.f("ck_size_figure_certainty_is_listed")), nullable=False,
            comment="how surely"),
        sa.Column("location_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_size_figure_location_id"), ondelete="RESTRICT"), nullable=True,
            comment="where, or where to; NULL: not told"),
        sa.Column("period", TEXT, sa.CheckConstraint("period <> ''",
            name=op.f("ck_size_figure_period_not_empty")), nullable=True,
            comment="over which time, in EDTF; NULL: not told"),
        sa.Column("as_of", TEXT, sa.CheckConstraint("as_of <> ''",
            name=op.f("ck_size_figure_as_of_not_empty")), nullable=True, comment="the day of which "
            "the text speaks, in EDTF; NULL: it does not tell"),
        sa.Column("said_by_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_size_figure_said_by_id"), ondelete="RESTRICT"), nullable=True,
            comment="who is quoted; NULL: nobody, or somebody not named"),
        sa.Column("speaker_kind", TEXT, sa.ForeignKey("speaker_kind.key",
            name=op.f("fk_size_figure_speaker_kind"), ondelete="RESTRICT"),
            sa.CheckConstraint("speaker_kind = 'named' OR speaker_kind = 'pseudonym' OR "
            "speaker_kind = 'unnamed_official' OR speaker_kind = 'witness' OR speaker_kind = "
            "'resident' OR speaker_kind = 'expert' OR speaker_kind = 'intelligence' OR "
            "speaker_kind = 'document' OR speaker_kind = 'none'",
            name=op.f("ck_size_figure_speaker_kind_is_listed")), nullable=False,
            comment="what sort of speaker"),
        sa.Column("via", TEXT, sa.CheckConstraint("via <> ''",
            name=op.f("ck_size_figure_via_not_empty")), nullable=True, comment="whom the speaker "
            "relied on, in a few words; NULL: nobody"),
        sa.Column("part_of", TEXT, sa.CheckConstraint("part_of <> ''",
            name=op.f("ck_size_figure_part_of_not_empty")), nullable=True, comment="the figure of "
            "the same article whose part it is; NULL: stands for itself"),
        sa.Column("standing", TEXT, sa.ForeignKey("standing.key",
            name=op.f("fk_size_figure_standing"), ondelete="RESTRICT"),
            sa.CheckConstraint("standing = 'preferred' OR standing = 'normal' OR standing = "
            "'deprecated'", name=op.f("ck_size_figure_standing_is_listed")), nullable=False,
            comment="whether it may be used"),
        sa.Column("standing_reason", TEXT, sa.CheckConstraint("standing_reason <> ''",
            name=op.f("ck_size_figure_standing_reason_not_empty")), nullable=True,
            comment="why it is preferred or deprecated"),
        sa.Column("replaced_by", TEXT, sa.CheckConstraint("replaced_by <> ''",
            name=op.f("ck_size_figure_replaced_by_not_empty")), nullable=True, comment="what takes "
            "the place of a deprecated figure, in a few words"),
        sa.Column("rule", TEXT, sa.CheckConstraint("rule <> ''",
            name=op.f("ck_size_figure_rule_not_empty")), nullable=True, comment="rule of the "
            "program that found it; NULL: a person did"),
        sa.Column("confidence", REAL, sa.CheckConstraint("confidence BETWEEN 0 AND 1",
            name=op.f("ck_size_figure_confidence_is_share")), nullable=True,
            comment="the program's confidence, 0 to 1"),
        sa.Column("flags", TEXT, sa.CheckConstraint("flags <> ''",
            name=op.f("ck_size_figure_flags_not_empty")), nullable=True, comment="the program's "
            "doubts, separated by '; '; NULL: none"),
        sa.Column("evidence_start", INTEGER, nullable=True, comment="first character of the span, "
            "counted from 0 in code points"),
        sa.Column("evidence_end", INTEGER, nullable=True,
            comment="the character after the last one of the span"),
        sa.Column("evidence_sha256", TEXT, sa.CheckConstraint("length(evidence_sha256) = 64",
            name=op.f("ck_size_figure_evidence_sha256_is_sha256")), nullable=True,
            comment="SHA-256 of the span's UTF-8 bytes"),
        sa.Column("evidence_quote", TEXT, sa.CheckConstraint("evidence_quote <> ''",
            name=op.f("ck_size_figure_evidence_quote_not_empty")), nullable=True, comment="the "
            "words, where the coding itself holds them; those of a text that is attached are read "
            "from it and not stored again"),
        sa.PrimaryKeyConstraint("article_id", "figure", name=op.f("pk_size_figure")),
        sa.CheckConstraint("standing <> 'deprecated' OR standing_reason IS NOT NULL",
            name=op.f("ck_size_figure_deprecated_has_reason")),
        sa.CheckConstraint("(evidence_start IS NULL) = (evidence_end IS NULL)",
            name=op.f("ck_size_figure_evidence_span_is_whole")),
        sa.CheckConstraint("0 <= evidence_start AND evidence_start < evidence_end",
            name=op.f("ck_size_figure_evidence_span_is_ordered")),
        sa.ForeignKeyConstraint(["article_id", "part_of"],
            ["size_figure.article_id", "size_figure.figure"],
            name=op.f("fk_size_figure_article_id_part_of"), ondelete="RESTRICT"),
        sa.CheckConstraint("stock_or_flow = 'stock' OR stock_or_flow = 'flow'",
            name=op.f("ck_size_figure_stock_or_flow_is_listed")),
        sa.CheckConstraint("unit = 'persons' OR unit = 'percent'",
            name=op.f("ck_size_figure_unit_is_listed")),
        sa.CheckConstraint("part_of <> figure", name=op.f("ck_size_figure_not_part_of_itself")),
        comment="one claim about how many belong, came, went, or took part",
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_size_figure_actor_id"), "size_figure", ["actor_id"])


def _create_attribution() -> None:
    op.create_table(
        "attribution",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_attribution_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_attribution_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("position", INTEGER, nullable=False,
            comment="its place in the account, from 1"),
        sa.Column("actor_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_attribution_actor_id"), ondelete="RESTRICT"), nullable=False,
            comment="who is said to have taken part"),
        sa.Column("role", TEXT, sa.ForeignKey("role.key", name=op.f("fk_attribution_role"),
            ondelete="RESTRICT"), sa.CheckConstraint("role = 'perpetrator' OR role = 'target' OR "
            "role = 'side_a' OR role = 'side_b' OR role = 'supporter' OR role = 'planner'",
            name=op.f("ck_attribution_role_is_listed")), nullable=False, comment="what part"),
        sa.Column("stance", TEXT, sa.ForeignKey("stance.key", name=op.f("fk_attribution_stance"),
            ondelete="RESTRICT"), sa.CheckConstraint("stance = 'claims' OR stance = 'attributes' "
            "OR stance = 'suspects' OR stance = 'denies'",
            name=op.f("ck_attribution_stance_is_listed")), nullable=False,
            comment="how it is said"),
        sa.Column("certainty", TEXT, sa.ForeignKey("certainty.key",
            name=op.f("fk_attribution_certainty"), ondelete="RESTRICT"),
            sa.CheckConstraint("certainty = 'stated' OR certainty = 'reported' OR certainty = "
            "'believed' OR certainty = 'estimated' OR certainty = 'alleged' OR certainty = "
            "'possible' OR certainty = 'denied'",
            name=op.f("ck_attribution_certainty_is_listed")), nullable=False,
            comment="how surely"),
        sa.Column("said_by_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_attribution_said_by_id"), ondelete="RESTRICT"), nullable=True,
            comment="who is quoted; NULL: nobody, or somebody not named"),
        sa.Column("speaker_kind", TEXT, sa.ForeignKey("speaker_kind.key",
            name=op.f("fk_attribution_speaker_kind"), ondelete="RESTRICT"),
            sa.CheckConstraint("speaker_kind = 'named' OR speaker_kind = 'pseudonym' OR "
            "speaker_kind = 'unnamed_official' OR speaker_kind = 'witness' OR speaker_kind = "
            "'resident' OR speaker_kind = 'expert' OR speaker_kind = 'intelligence' OR "
            "speaker_kind = 'document' OR speaker_kind = 'none'",
            name=op.f("ck_attribution_speaker_kind_is_listed")), nullable=False,
            comment="what sort of speaker"),
        sa.Column("via", TEXT, sa.CheckConstraint("via <> ''",
            name=op.f("ck_attribution_via_not_empty")), nullable=True, comment="whom the speaker "
            "relied on, in a few words; NULL: nobody"),
        sa.Column("evidence_start", INTEGER, nullable=True, comment="first character of the span, "
            "counted from 0 in code points"),
        sa.Column("evidence_end", INTEGER, nullable=True,
            comment="the character after the last one of the span"),
        sa.Column("evidence_sha256", TEXT, sa.CheckConstraint("length(evidence_sha256) = 64",
            name=op.f("ck_attribution_evidence_sha256_is_sha256")), nullable=True,
            comment="SHA-256 of the span's UTF-8 bytes"),
        sa.Column("evidence_quote", TEXT, sa.CheckConstraint("evidence_quote <> ''",
            name=op.f("ck_attribution_evidence_quote_not_empty")), nullable=True, comment="the "
            "words, where the coding itself holds them; those of a text that is attached are read "
            "from it and not stored again"),
        sa.PrimaryKeyConstraint("event_id", "article_id", "position",
            name=op.f("pk_attribution")),
        sa.CheckConstraint("(evidence_start IS NULL) = (evidence_end IS NULL)",
            name=op.f("ck_attribution_evidence_span_is_whole")),
        sa.CheckConstraint("0 <= evidence_start AND evidence_start < evidence_end",
            name=op.f("ck_attribution_evidence_span_is_ordered")),
        sa.ForeignKeyConstraint(["event_id", "article_id"],
            ["account.event_id", "account.article_id"],
            name=op.f("fk_attribution_event_id_article_id"), ondelete="RESTRICT"),
        comment="one claim in one account of who did it, or took part",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_attribution_actor_id"), "attribution", ["actor_id"])
    op.create_index(op.f("ix_attribution_article_id"), "attribution", ["article_id"])


def _create_casualty_figure() -> None:
    op.create_table(
        "casualty_figure",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_casualty_figure_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="the event"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_casualty_figure_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("figure", TEXT, sa.CheckConstraint("figure <> ''",
            name=op.f("ck_casualty_figure_figure_not_empty")), nullable=False,
            comment="its key within the account"),
        sa.Column("outcome", TEXT, sa.ForeignKey("outcome.key",
            name=op.f("fk_casualty_figure_outcome"), ondelete="RESTRICT"),
            sa.CheckConstraint("outcome = 'killed' OR outcome = 'wounded' OR outcome = "
            "'casualties' OR outcome = 'captured' OR outcome = 'kidnapped' OR outcome = 'missing' "
            "OR outcome = 'freed' OR outcome = 'surrendered'",
            name=op.f("ck_casualty_figure_outcome_is_listed")), nullable=False,
            comment="what happened to them"),
        sa.Column("victims", TEXT, sa.ForeignKey("victim_group.key",
            name=op.f("fk_casualty_figure_victims"), ondelete="RESTRICT"),
            sa.CheckConstraint("victims = 'persons' OR victims = 'civilians' OR victims = "
            "'security_forces' OR victims = 'military' OR victims = 'police' OR victims = "
            "'national_guard' OR victims = 'other_security' OR victims = 'pro_government_militia' "
            "OR victims = 'armed_group' OR victims = 'international_forces' OR victims = "
            "'private_security' OR victims = 'unspecified'",
            name=op.f("ck_casualty_figure_victims_is_listed")), nullable=False,
            comment="who they were, by status"),
        sa.Column("low", INTEGER, sa.CheckConstraint("low >= 0",
            name=op.f("ck_casualty_figure_low_not_negative")), nullable=True,
            comment="least number given; NULL: none given"),
        sa.Column("best", INTEGER, sa.CheckConstraint("best >= 0",
            name=op.f("ck_casualty_figure_best_not_negative")), nullable=True, comment="the number "
            "given; NULL: only bounds or words were given"),
        sa.Column("high", INTEGER, sa.CheckConstraint("high >= 0",
            name=op.f("ck_casualty_figure_high_not_negative")), nullable=True,
            comment="greatest number given; NULL: none given"),
        sa.Column("qualifier", TEXT, sa.ForeignKey("qualifier.key",
            name=op.f("fk_casualty_figure_qualifier"), ondelete="RESTRICT"),
            sa.CheckConstraint("qualifier = 'exact' OR qualifier = 'about' OR qualifier = 'nearly' "
            "OR qualifier = 'at_least' OR qualifier = 'more_than' OR qualifier = 'at_most' OR "
            "qualifier = 'fewer_than' OR qualifier = 'between' OR qualifier = 'vague' OR qualifier "
            "= 'uncounted' OR qualifier = 'none_or_unknown' OR qualifier = 'range'",
            name=op.f("ck_casualty_figure_qualifier_is_listed")), nullable=False,
            comment="how the number was worded"),
        sa.Column("magnitude", TEXT, sa.ForeignKey("magnitude.key",
            name=op.f("fk_casualty_figure_magnitude"), ondelete="RESTRICT"),
            sa.CheckConstraint("magnitude = 'few' OR magnitude = 'tens' OR magnitude = 'hundreds' "
            "OR magnitude = 'thousands'", name=op.f("ck_casualty_figure_magnitude_is_listed")),
            nullable=True, comment="what a vague word stands for; NULL: not vague"),
        sa.Column("worded", TEXT, sa.CheckConstraint("worded <> ''",
            name=op.f("ck_casualty_figure_worded_not_empty")), nullable=True, comment="the "
            "article's words for the number, at most 8; NULL: not kept"),
        sa.Column("perpetrators", TEXT, sa.ForeignKey("perpetrator_scope.key",
            name=op.f("fk_casualty_figure_perpetrators"), ondelete="RESTRICT"),
            sa.CheckConstraint("perpetrators = 'only' OR perpetrators = 'included' OR perpetrators "
            "= 'excluded' OR perpetrators = 'not_applicable' OR perpetrators = 'unknown'",
            name=op.f("ck_casualty_figure_perpetrators_is_listed")), nullable=False,
            comment="whether it counts attackers"),
        sa.Column("counting", TEXT, sa.ForeignKey("counting.key",
            name=op.f("fk_casualty_figure_counting"), ondelete="RESTRICT"),
            sa.CheckConstraint("counting = 'toll' OR counting = 'mention' OR counting = "
            "'increment' OR counting = 'cumulative'",
            name=op.f("ck_casualty_figure_counting_is_listed")), nullable=False,
            comment="what the number counts"),
        sa.Column("certainty", TEXT, sa.ForeignKey("certainty.key",
            name=op.f("fk_casualty_figure_certainty"), ondelete="RESTRICT"),
            sa.CheckConstraint("certainty = 'stated' OR certainty = 'reported' OR certainty = "
            "'believed' OR certainty = 'estimated' OR certainty = 'alleged' OR certainty = "
            "'possible' OR certainty = 'denied'",
            name=op.f("ck_casualty_figure_certainty_is_listed")), nullable=False,
            comment="how surely"),
        sa.Column("victim_actor_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_casualty_figure_victim_actor_id"), ondelete="RESTRICT"), nullable=True,
            comment="whose members they were; NULL: not told"),
        sa.Column("caused_by_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_casualty_figure_caused_by_id"), ondelete="RESTRICT"), nullable=True,
            comment="who did it to them, if this article says so"),
        sa.Column("caused_by_certainty", TEXT, sa.ForeignKey("certainty.key",
            name=op.f("fk_casualty_figure_caused_by_certainty"), ondelete="RESTRICT"),
            sa.CheckConstraint("caused_by_certainty = 'stated' OR caused_by_certainty = 'reported' "
            "OR caused_by_certainty = 'believed' OR caused_by_certainty = 'estimated' OR "
            "caused_by_certainty = 'alleged' OR caused_by_certainty = 'possible' OR "
            "caused_by_certainty = 'denied'",
            name=op.f("ck_casualty_figure_caused_by_certainty_is_listed")), nullable=True,
            comment="how surely it says so"),
        sa.Column("occupation", TEXT, sa.ForeignKey("occupation.key",
            name=op.f("fk_casualty_figure_occupation"), ondelete="RESTRICT"),
            sa.CheckConstraint("occupation = 'official' OR occupation = 'journalist' OR occupation "
            "= 'medical' OR occupation = 'aid_worker' OR occupation = 'religious' OR occupation = "
            "'teacher' OR occupation = 'student' OR occupation = 'tourist' OR occupation = "
            "'commander' OR occupation = 'other'",
            name=op.f("ck_casualty_figure_occupation_is_listed")), nullable=True, comment="a "
            "figure of some of the group: these by occupation"),
        sa.Column("sex", TEXT, sa.ForeignKey("sex.key", name=op.f("fk_casualty_figure_sex"),
            ondelete="RESTRICT"), sa.CheckConstraint("sex = 'female' OR sex = 'male'",
            name=op.f("ck_casualty_figure_sex_is_listed")), nullable=True,
            comment="a figure of some of the group: these by sex"),
        sa.Column("age_group", TEXT, sa.ForeignKey("age_group.key",
            name=op.f("fk_casualty_figure_age_group"), ondelete="RESTRICT"),
            sa.CheckConstraint("age_group = 'child' OR age_group = 'adult'",
            name=op.f("ck_casualty_figure_age_group_is_listed")), nullable=True,
            comment="a figure of some of the group: these by age"),
        sa.Column("nationality_id", INTEGER, sa.ForeignKey("location.id",
            name=op.f("fk_casualty_figure_nationality_id"), ondelete="RESTRICT"), nullable=True,
            comment="a figure of some of the group: these by country"),
        sa.Column("as_of", TEXT, sa.CheckConstraint("as_of <> ''",
            name=op.f("ck_casualty_figure_as_of_not_empty")), nullable=True, comment="the day of "
            "which the text speaks, in EDTF; NULL: it does not tell"),
        sa.Column("as_of_first_day", TEXT, sa.CheckConstraint("length(as_of_first_day) = 10",
            name=op.f("ck_casualty_figure_as_of_first_day_is_iso")), nullable=True,
            comment="first day that this allows"),
        sa.Column("as_of_last_day", TEXT, sa.CheckConstraint("length(as_of_last_day) = 10",
            name=op.f("ck_casualty_figure_as_of_last_day_is_iso")), nullable=True,
            comment="last day that this allows"),
        sa.Column("said_by_id", INTEGER, sa.ForeignKey("actor.id",
            name=op.f("fk_casualty_figure_said_by_id"), ondelete="RESTRICT"), nullable=True,
            comment="who is quoted; NULL: nobody, or somebody not named"),
        sa.Column("speaker_kind", TEXT, sa.ForeignKey("speaker_kind.key",
            name=op.f("fk_casualty_figure_speaker_kind"), ondelete="RESTRICT"),
            sa.CheckConstraint("speaker_kind = 'named' OR speaker_kind = 'pseudonym' OR "
            "speaker_kind = 'unnamed_official' OR speaker_kind = 'witness' OR speaker_kind = "
            "'resident' OR speaker_kind = 'expert' OR speaker_kind = 'intelligence' OR "
            "speaker_kind = 'document' OR speaker_kind = 'none'",
            name=op.f("ck_casualty_figure_speaker_kind_is_listed")), nullable=False,
            comment="what sort of speaker"),
        sa.Column("via", TEXT, sa.CheckConstraint("via <> ''",
            name=op.f("ck_casualty_figure_via_not_empty")), nullable=True, comment="whom the "
            "speaker relied on, in a few words; NULL: nobody"),
        sa.Column("part_of", TEXT, sa.CheckConstraint("part_of <> ''",
            name=op.f("ck_casualty_figure_part_of_not_empty")), nullable=True, comment="the figure "
            "of the same account whose part it is; NULL: stands for itself"),
        sa.Column("corrects_article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_casualty_figure_corrects_article_id"), ondelete="RESTRICT"),
            nullable=True, comment="the article whose figure this one corrects"),
        sa.Column("standing", TEXT, sa.ForeignKey("standing.key",
            name=op.f("fk_casualty_figure_standing"), ondelete="RESTRICT"),
            sa.CheckConstraint("standing = 'preferred' OR standing = 'normal' OR standing = "
            "'deprecated'", name=op.f("ck_casualty_figure_standing_is_listed")), nullable=False,
            comment="whether it may be used"),
        sa.Column("standing_reason", TEXT, sa.CheckConstraint("standing_reason <> ''",
            name=op.f("ck_casualty_figure_standing_reason_not_empty")), nullable=True,
            comment="why it is preferred or deprecated"),
        sa.Column("replaced_by", TEXT, sa.CheckConstraint("replaced_by <> ''",
            name=op.f("ck_casualty_figure_replaced_by_not_empty")), nullable=True, comment="what "
            "takes the place of a deprecated figure, in a few words"),
        sa.Column("rule", TEXT, sa.CheckConstraint("rule <> ''",
            name=op.f("ck_casualty_figure_rule_not_empty")), nullable=True, comment="rule of the "
            "program that found it; NULL: a person did"),
        sa.Column("confidence", REAL, sa.CheckConstraint("confidence BETWEEN 0 AND 1",
            name=op.f("ck_casualty_figure_confidence_is_share")), nullable=True,
            comment="the program's confidence, 0 to 1"),
        sa.Column("flags", TEXT, sa.CheckConstraint("flags <> ''",
            name=op.f("ck_casualty_figure_flags_not_empty")), nullable=True, comment="the "
            "program's doubts, separated by '; '; NULL: none"),
        sa.Column("evidence_start", INTEGER, nullable=True, comment="first character of the span, "
            "counted from 0 in code points"),
        sa.Column("evidence_end", INTEGER, nullable=True,
            comment="the character after the last one of the span"),
        sa.Column("evidence_sha256", TEXT, sa.CheckConstraint("length(evidence_sha256) = 64",
            name=op.f("ck_casualty_figure_evidence_sha256_is_sha256")), nullable=True,
            comment="SHA-256 of the span's UTF-8 bytes"),
        sa.Column("evidence_quote", TEXT, sa.CheckConstraint("evidence_quote <> ''",
            name=op.f("ck_casualty_figure_evidence_quote_not_empty")), nullable=True, comment="the "
            "words, where the coding itself holds them; those of a text that is attached are read "
            "from it and not stored again"),
        sa.PrimaryKeyConstraint("event_id", "article_id", "figure",
            name=op.f("pk_casualty_figure")),
        sa.CheckConstraint("standing <> 'deprecated' OR standing_reason IS NOT NULL",
            name=op.f("ck_casualty_figure_deprecated_has_reason")),
        sa.CheckConstraint("(evidence_start IS NULL) = (evidence_end IS NULL)",
            name=op.f("ck_casualty_figure_evidence_span_is_whole")),
        sa.CheckConstraint("0 <= evidence_start AND evidence_start < evidence_end",
            name=op.f("ck_casualty_figure_evidence_span_is_ordered")),
        sa.ForeignKeyConstraint(["event_id", "article_id"],
            ["account.event_id", "account.article_id"],
            name=op.f("fk_casualty_figure_event_id_article_id"), ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["event_id", "article_id", "part_of"],
            ["casualty_figure.event_id", "casualty_figure.article_id", "casualty_figure.figure"],
            name=op.f("fk_casualty_figure_event_id_article_id_part_of"), ondelete="RESTRICT"),
        sa.CheckConstraint("part_of <> figure",
            name=op.f("ck_casualty_figure_not_part_of_itself")),
        sa.CheckConstraint("(qualifier = 'vague') = (magnitude IS NOT NULL) OR low = 2",
            name=op.f("ck_casualty_figure_vague_has_magnitude")),
        sa.CheckConstraint("caused_by_id IS NOT NULL OR caused_by_certainty IS NULL",
            name=op.f("ck_casualty_figure_certainty_of_something")),
        comment="one claim of how many people came to what",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_casualty_figure_article_id"), "casualty_figure", ["article_id"])
    op.create_index(op.f("ix_casualty_figure_caused_by_id"), "casualty_figure", ["caused_by_id"])
    op.create_index(op.f("ix_casualty_figure_said_by_id"), "casualty_figure", ["said_by_id"])
    op.create_index(op.f("ix_casualty_figure_victim_actor_id"), "casualty_figure",
                    ["victim_actor_id"])


def _create_size_event() -> None:
    op.create_table(
        "size_event",
        sa.Column("event_id", INTEGER, sa.ForeignKey("event.id",
            name=op.f("fk_size_event_event_id"), ondelete="RESTRICT"), nullable=False,
            comment="an event that the figure is about"),
        sa.Column("article_id", INTEGER, sa.ForeignKey("article.id",
            name=op.f("fk_size_event_article_id"), ondelete="RESTRICT"), nullable=False,
            comment="the article"),
        sa.Column("figure", TEXT, sa.CheckConstraint("figure <> ''",
            name=op.f("ck_size_event_figure_not_empty")), nullable=False,
            comment="the size figure's key"),
        sa.PrimaryKeyConstraint("event_id", "article_id", "figure", name=op.f("pk_size_event")),
        sa.ForeignKeyConstraint(["article_id", "figure"],
            ["size_figure.article_id", "size_figure.figure"],
            name=op.f("fk_size_event_article_id_figure"), ondelete="RESTRICT"),
        comment="which events a size figure is about",
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_size_event_article_id_figure"), "size_event",
                    ["article_id", "figure"])
# fmt: on


def _create_group_concat() -> None:
    """PostgreSQL's counterpart of SQLite's aggregate, so that both read the same views.

    Only a superuser may build on the functions of string_agg; for others a function in SQL
    does the same, more slowly.
    """
    superuser = sa.text("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
    if op.get_bind().execute(superuser).scalar_one():
        op.execute(
            "CREATE AGGREGATE group_concat(text, text) (SFUNC = string_agg_transfn,"
            " STYPE = internal, FINALFUNC = string_agg_finalfn)"
        )
        return
    op.execute(
        "CREATE FUNCTION group_concat_step(text, text, text) RETURNS text IMMUTABLE LANGUAGE SQL"
        " RETURN CASE WHEN $1 IS NULL THEN $2 WHEN $2 IS NULL THEN $1 ELSE $1 || $3 || $2 END"
    )
    op.execute(
        "CREATE AGGREGATE group_concat(text, text) (SFUNC = group_concat_step, STYPE = text)"
    )


def _drop_group_concat() -> None:
    op.execute("DROP AGGREGATE group_concat(text, text)")
    op.execute("DROP FUNCTION IF EXISTS group_concat_step(text, text, text)")


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _create_group_concat()
    for name in LISTS:
        _create_list(name, *_list_columns(name))
    _create_ingest_run()
    _create_meta()
    _create_ingest_file()
    _create_location()
    _create_victim_group_above()
    _create_actor()
    _create_event()
    _create_location_above()
    _create_location_name()
    _create_source()
    _create_actor_above()
    _create_actor_name()
    _create_article()
    _create_event_former_key()
    _create_event_match()
    _create_external_id()
    _create_account()
    _create_article_text()
    _create_coding()
    _create_coding_revision()
    _create_event_relation()
    _create_person_name()
    _create_size_figure()
    _create_attribution()
    _create_casualty_figure()
    _create_size_event()


def downgrade() -> None:
    keep_rows(op.get_context(), RECORDS)
    for name in ("meta", "victim_group_above", *reversed(RECORDS), *LISTS):
        op.drop_table(name)
    if op.get_bind().dialect.name == "postgresql":
        _drop_group_concat()
