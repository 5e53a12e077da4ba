"""The coding frame: sources, places, actors, events and what links them."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
)

from recount.store.schema.columns import (
    REAL_NUMBER,
    TEXT,
    code,
    day,
    evidence,
    identity,
    index_of_given,
    key,
    metadata,
    number,
    reference,
    text,
)

source = Table(
    "source",
    metadata,
    identity("local id"),
    key("stable key"),
    text("name", "its name, as reports show it", nullable=False),
    code("kind", "source_kind", "what sort of outlet or body", nullable=False),
    reference("country_id", "location", "the country that it is of; NULL: none or not known"),
    comment="an outlet or body that publishes",
    sqlite_strict=True,
)

location = Table(
    "location",
    metadata,
    identity("local id"),
    key("stable key; a country's is its lower-case ISO 3166-1 alpha-3 code"),
    text("name", "its name, as reports show it", nullable=False),
    reference("parent_id", "location", "the place that it is in; NULL at the top"),
    code("kind", "location_kind", "what sort of place", nullable=False),
    Column("latitude", REAL_NUMBER,
           CheckConstraint("latitude BETWEEN -90 AND 90", name="latitude"),
           comment="degrees north, WGS 84; NULL: not known"),
    Column("longitude", REAL_NUMBER,
           CheckConstraint("longitude BETWEEN -180 AND 180", name="longitude"),
           comment="degrees east, WGS 84; NULL: not known"),
    CheckConstraint("(latitude IS NULL) = (longitude IS NULL)", name="coordinates_are_whole"),
    Index("ix_location_parent_id", "parent_id"),
    Index("ix_location_name", "name"),
    comment="a place",
    sqlite_strict=True,
)  # fmt: skip

location_name = Table(
    "location_name",
    metadata,
    reference("location_id", "location", "the place", nullable=False),
    text("name", "a name that it goes by", nullable=False),
    text("language", "BCP 47 tag of the name's language; NULL: not told"),
    PrimaryKeyConstraint("location_id", "name"),
    Index("ix_location_name_name", "name"),
    comment="each name a place goes by",
    sqlite_strict=True,
)

location_above = Table(
    "location_above",
    metadata,
    reference("location_id", "location", "a place", nullable=False),
    reference("above_id", "location", "the place itself, or one that it is in", nullable=False),
    number("distance", "0 for the place itself, 1 for its parent", nullable=False),
    PrimaryKeyConstraint("location_id", "above_id"),
    Index("ix_location_above_above_id", "above_id"),
    comment="every place with all the places above it, itself included",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

actor = Table(
    "actor",
    metadata,
    identity("local id"),
    key("stable key"),
    text("name", "its neutral name, as reports show it", nullable=False),
    code("kind", "actor_kind", "what sort of actor", nullable=False),
    reference("parent_id", "actor", "the actor that it is part of; NULL: none"),
    reference("speaks_for_id", "actor", "the body that an office-holder speaks for; NULL: none"),
    reference("country_id", "location", "the country that it is of; NULL: none or several"),
    Index("ix_actor_parent_id", "parent_id"),
    comment="an organisation, force, group, office-holder or population",
    sqlite_strict=True,
)

actor_name = Table(
    "actor_name",
    metadata,
    reference("actor_id", "actor", "the actor", nullable=False),
    text("name", "a name that it goes by", nullable=False),
    code("kind", "actor_name_kind", "who calls it so", nullable=False),
    PrimaryKeyConstraint("actor_id", "name"),
    comment="each name an actor goes by",
    sqlite_strict=True,
)

actor_above = Table(
    "actor_above",
    metadata,
    reference("actor_id", "actor", "an actor", nullable=False),
    reference("above_id", "actor", "the actor itself, or one that it is part of", nullable=False),
    number("distance", "0 for the actor itself, 1 for its parent", nullable=False),
    PrimaryKeyConstraint("actor_id", "above_id"),
    Index("ix_actor_above_above_id", "above_id"),
    comment="every actor with all the actors above it, itself included",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

event = Table(
    "event",
    metadata,
    identity("local id"),
    key("stable key"),
    text("title", "what it was, in a few neutral words", nullable=False),
    code("type", "event_type", "ACLED sub-type", nullable=False),
    code("means", "means", "what it was done with; NULL: not told"),
    text("date", "when, in EDTF (ISO 8601-2 level 1)", nullable=False),
    day("first_day", "first day on which it may have begun; NULL: open"),
    day("last_day", "last day on which it may have ended; NULL: open"),
    number("first_day_number", "first_day as days since 0001-01-01, that day being 1"),
    number("last_day_number", "last_day as days since 0001-01-01, that day being 1"),
    day("running_until", "14 days after last_day: reports to this day may be running tolls"),
    code("date_precision", "date_precision", "how long its possible time is", nullable=False),
    reference("location_id", "location", "where; NULL: not known"),
    code("location_precision", "location_precision", "how well the place is known",
         nullable=False),
    code("clarity", "clarity", "whether it is one incident", nullable=False),
    CheckConstraint("first_day <= last_day", name="days_are_ordered"),
    # Reports choose events by place and day, from these alone.
    Index("ix_event_first_day_last_day_location_id", "first_day", "last_day", "location_id"),
    Index("ix_event_location_id_first_day_last_day", "location_id", "first_day", "last_day"),
    comment="one incident: one place, one calendar day, one set of opposed sides; a longer or "
    "spread operation is an event with members (event_relation part_of)",
    sqlite_strict=True,
)  # fmt: skip

event_former_key = Table(
    "event_former_key",
    metadata,
    Column("former_key", TEXT, primary_key=True,
           comment="a key that the event had"),
    reference("event_id", "event", "the event", nullable=False),
    Index("ix_event_former_key_event_id", "event_id"),
    comment="keys that events had before they were renamed",
    sqlite_strict=True,
)  # fmt: skip

event_relation = Table(
    "event_relation",
    metadata,
    identity("local id"),
    reference("event_id", "event", "the event", nullable=False),
    code("relation", "relation", "how it stands to the other", nullable=False),
    reference("other_event_id", "event", "the other event", nullable=False),
    reference("article_id", "article", "the article that says so; NULL: the coding frame"),
    reference("said_by_id", "actor", "who is quoted; NULL: the article or frame itself"),
    code("speaker_kind", "speaker_kind", "what sort of speaker", nullable=False),
    code("certainty", "certainty", "how surely", nullable=False),
    *evidence(),
    CheckConstraint("event_id <> other_event_id", name="not_to_itself"),
    Index("ix_event_relation_event_id", "event_id"),
    Index("ix_event_relation_other_event_id", "other_event_id"),
    Index("ix_event_relation_article_id", "article_id"),
    comment="two events and how they relate, with who says so",
    sqlite_strict=True,
)

event_match = Table(
    "event_match",
    metadata,
    reference("event_id", "event", "an event", nullable=False),
    reference("other_event_id", "event", "another event", nullable=False),
    code("judgement", "judgement", "what was decided", nullable=False),
    text("judged_by", "pseudonym of the person, or name and version of the program",
         nullable=False),
    day("judged_on", "the day of the decision", nullable=False),
    text("reason", "why, in a few words"),
    PrimaryKeyConstraint("event_id", "other_event_id"),
    CheckConstraint("event_id <> other_event_id", name="not_to_itself"),
    Index("ix_event_match_other_event_id", "other_event_id"),
    comment="a judgement on whether two events are the same; deleting it undoes it",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip

event_member = Table(
    "event_member",
    metadata,
    reference("parent_id", "event", "the longer operation", nullable=False),
    reference("member_id", "event", "an event that is part of it, however many operations lie "
              "between them", nullable=False),
    number("distance", "1: its own member, 2: one further down", nullable=False),
    day("known_from", "first day by which articles that say so were published; 0001-01-01: the "
        "frame or a person says so; 9999-12-31: only undated articles do", nullable=False),
    day("known_until", "first day on which nothing says so any longer, since the articles that did "
        "were withdrawn, or another row tells its distance; NULL: it still holds"),
    PrimaryKeyConstraint("parent_id", "member_id", "known_from"),
    Index("ix_event_member_member_id", "member_id"),
    comment="derived: each event that is part of another, for each time in which something says "
    "so; kept up to date by whatever writes relations and judgements, by sql/related",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip

clustered_event = Table(
    "clustered_event",
    metadata,
    reference("event_id", "event", "an event that was judged the same as another",
              nullable=False, primary_key=True),
    reference("cluster_id", "event", "the event that stands for all of them", nullable=False),
    number("place", "1: that event; 2 and more: the others", nullable=False),
    number("events", "how many they are", nullable=False),
    Index("ix_clustered_event_cluster_id_place", "cluster_id", "place"),
    comment="derived: each event that was judged the same as another, in its cluster; kept up to "
    "date by whatever writes judgements, by sql/related",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip

external_id = Table(
    "external_id",
    metadata,
    identity("local id"),
    text("scheme", "whose id: ged, gtd, acled, wikidata, geonames ...", nullable=False),
    text("value", "the id there", nullable=False),
    reference("event_id", "event", "the event that has it"),
    reference("actor_id", "actor", "the actor that has it"),
    reference("location_id", "location", "the place that has it"),
    CheckConstraint(
        "(event_id IS NOT NULL AND actor_id IS NULL AND location_id IS NULL)"
        " OR (event_id IS NULL AND actor_id IS NOT NULL AND location_id IS NULL)"
        " OR (event_id IS NULL AND actor_id IS NULL AND location_id IS NOT NULL)",
        name="of_one_thing",
    ),
    UniqueConstraint("scheme", "value", "event_id"),
    UniqueConstraint("scheme", "value", "actor_id"),
    UniqueConstraint("scheme", "value", "location_id"),
    index_of_given("external_id", "event_id"),
    index_of_given("external_id", "actor_id"),
    index_of_given("external_id", "location_id"),
    comment="an event's, actor's or place's id elsewhere",
    sqlite_strict=True,
)
