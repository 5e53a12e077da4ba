"""The coding format as types: what a file may say, and nothing else.

Every record refuses unknown fields. A field left out means *not told*; `0` or `none` as a count
means *told as none*. References to other records are by key. The closed lists come from
`recount.domain.lists`. Types hold what one field can tell; rules that need more than one field
(a count's unit, a span and its text) are in `recount.formats.coding.check`.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag

from recount.domain.fields import (
    Address,
    CountWords,
    Day,
    Edtf,
    ExternalId,
    Format,
    Key,
    Line,
    Listed,
    Sha256,
    Worded,
)


class Record(BaseModel):
    """Base of every record: frozen, and without unknown fields."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, str_max_length=100_000)


class Name(Record):
    """A name that a place goes by."""

    name: Line
    language: Line | None = None


class ActorName(Record):
    """A name that an actor goes by."""

    name: Line
    kind: Annotated[str, Listed("actor_name_kind")]


class Source(Record):
    """An outlet or body that publishes."""

    key: Key
    name: Line
    kind: Annotated[str, Listed("source_kind")]
    country: Key | None = Field(default=None, description="key of a location of kind country")


class Location(Record):
    """A place; a country's key is its lower-case ISO 3166-1 alpha-3 code."""

    key: Key
    name: Line
    parent: Key | None = None
    kind: Annotated[str, Listed("location_kind")]
    latitude: float | None = Field(default=None, ge=-90, le=90)
    longitude: float | None = Field(default=None, ge=-180, le=180)
    names: list[Name] = []
    external: dict[Key, ExternalId] = Field(default={}, description="scheme: id, such as geonames")


class Actor(Record):
    """An organisation, force, group, office-holder or population; `name` is the neutral one."""

    key: Key
    name: Line
    kind: Annotated[str, Listed("actor_kind")]
    parent: Key | None = None
    speaks_for: Key | None = None
    country: Key | None = None
    names: list[ActorName] = []
    external: dict[Key, ExternalId] = {}


class Event(Record):
    """One incident: one place, one calendar day, one set of opposed sides."""

    key: Key
    former_keys: list[Key] = []
    title: Line
    type: Annotated[str, Listed("event_type")]
    means: Annotated[str, Listed("means")] | None = None
    date: Edtf
    date_precision: Annotated[str, Listed("date_precision")] | None = Field(
        default=None, description="default: from the length of the date"
    )
    location: Key | None = None
    location_precision: Annotated[str, Listed("location_precision")] = "exact"
    clarity: Annotated[str, Listed("clarity")] = "clear"
    external: dict[Key, ExternalId] = {}


class Evidence(Record):
    """Where in the article's text: a span with its digest, or the words themselves.

    `start` and `end` count code points of the text, end exclusive. A `quote` is found in the text
    when that is attached; `start` tells which one where it occurs more than once.
    """

    model_config = ConfigDict(
        json_schema_extra={"anyOf": [{"required": ["start", "end"]}, {"required": ["quote"]}]}
    )

    start: int | None = Field(default=None, ge=0)
    end: int | None = Field(default=None, ge=1)
    sha256: Sha256 | None = None
    quote: str | None = Field(default=None, min_length=1)


class Said(Record):
    """Who is quoted: fields that every claim has."""

    said_by: Key | None = Field(default=None, description="key of an actor")
    speaker_kind: Annotated[str, Listed("speaker_kind")] | None = Field(
        default=None, description="default: named with said_by, else none"
    )
    via: Worded | None = None
    evidence: Evidence | None = None


class Relation(Said):
    """Two events and how they relate; in a coding, as its article says."""

    event: Key
    relation: Annotated[str, Listed("relation")]
    to: Key
    certainty: Annotated[str, Listed("certainty")] = "stated"


class Match(Record):
    """A person's judgement on whether two events are one; `part_of`: the first of the second."""

    event: Key
    judgement: Annotated[str, Listed("judgement")]
    other: Key
    judged_by: Line
    on: Day
    reason: Line | None = None


class Text(Record):
    """The identity of an article's text."""

    sha256: Sha256
    characters: int | None = Field(default=None, ge=0)


class BasedOn(Record):
    """The text that an article passes on: an article, or a body's (wire copy)."""

    article: Key | None = None
    source: Key | None = None


class Article(Record):
    """One document of a source."""

    key: Key
    source: Key | None = None
    kind: Annotated[str, Listed("article_kind")] = "news"
    title: Line | None = None
    authors: list[Line] = []
    published: Edtf | None = None
    published_basis: Annotated[str, Listed("published_basis")] | None = Field(
        default=None, description="default: stated, where published is given"
    )
    url: Address | None = None
    archive_url: Address | None = None
    language: Line | None = None
    text: Text | None = None
    raw_sha256: Sha256 | None = None
    based_on: BasedOn | None = None
    version_of: Key | None = None
    retracted: Day | None = None


class CodingNote(Record):
    """Who coded the article, and how far the coding has come."""

    coder: Line
    on: Day | None = None
    checked_by: Line | None = None
    status: Annotated[str, Listed("coding_status")] = "draft"
    machine: bool = False
    note: Line | None = None


class AccountDate(Record):
    """When, as the article gives it; EDTF level 2 (`XXXX-03-07`) where it gives no year."""

    edtf: Edtf
    worded: Worded | None = None
    basis: Annotated[str, Listed("date_basis")] = "stated"


class AccountPlace(Record):
    """Where, as the article gives it."""

    location: Key | None = None
    worded: Worded | None = None
    relation: Annotated[str, Listed("place_relation")] = "in"


class Attribution(Said):
    """One claim of who did it, or took part."""

    actor: Key
    role: Annotated[str, Listed("role")]
    stance: Annotated[str, Listed("stance")] = "attributes"
    certainty: Annotated[str, Listed("certainty")] = "stated"


class CountBounds(Record):
    """A count given as numbers; `low <= best <= high` where given."""

    low: int | None = Field(default=None, ge=0)
    best: int | None = Field(default=None, ge=0)
    high: int | None = Field(default=None, ge=0)
    qualifier: Annotated[str, Listed("qualifier")] | None = None


class Person(Record):
    """The name of a person in a figure; it leaves the database only where `publish` is true."""

    name: Line
    publish: bool = False


def _way_of_counting(value: object) -> str | None:
    """Which member of `count` a value is meant for, so that only that one's faults are told."""
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return "words"
    return "bounds" if isinstance(value, dict | CountBounds) else None


class Counted(Said):
    """Fields of every figure, of casualties or of sizes."""

    id: Key | None = Field(default=None, description="its key; default from what it counts")
    count: Annotated[
        Annotated[CountWords, Tag("words")] | Annotated[CountBounds, Tag("bounds")],
        Discriminator(_way_of_counting),
    ] = Field(
        description="12 | at least 12 | about 50 | 10-15 | dozens | none | uncounted | bounds"
    )
    worded: Worded | None = Field(default=None, description="the article's words, at most 8")
    certainty: Annotated[str, Listed("certainty")] = "stated"
    as_of: Edtf | None = None
    part_of: Key | None = Field(default=None, description="id of the figure whose part it is")
    standing: Annotated[str, Listed("standing")] = "normal"
    standing_reason: Line | None = None
    replaced_by: Line | None = Field(
        default=None, description="id of the figure that takes its place, of a deprecated one"
    )
    rule: Line | None = None
    confidence: float | None = Field(default=None, ge=0, le=1)
    flags: list[Line] = []


class Casualty(Counted):
    """One claim of how many people came to what."""

    outcome: Annotated[str, Listed("outcome")]
    victims: Annotated[str, Listed("victim_group")] = "persons"
    victim_actor: Key | None = None
    caused_by: Key | None = None
    caused_by_certainty: Annotated[str, Listed("certainty")] | None = None
    occupation: Annotated[str, Listed("occupation")] | None = None
    sex: Annotated[str, Listed("sex")] | None = None
    age_group: Annotated[str, Listed("age_group")] | None = None
    nationality: Key | None = Field(default=None, description="key of a country")
    perpetrators: Annotated[str, Listed("perpetrator_scope")] = "unknown"
    counting: Annotated[str, Listed("counting")] = "toll"
    corrects: Key | None = Field(default=None, description="article whose figure this corrects")
    persons: list[Person] = []


class Size(Counted):
    """One claim about how many belong, came, went, or took part."""

    actor: Key
    measure: Annotated[str, Listed("measure")]
    stock_or_flow: Literal["stock", "flow"] | None = Field(
        default=None, description="default: that of the measure"
    )
    unit: Literal["persons", "percent"] = "persons"
    events: list[Key] = []
    location: Key | None = None
    period: Edtf | None = None


class Account(Record):
    """What the article tells of one event."""

    event: Key
    date: AccountDate | None = None
    place: AccountPlace | None = None
    evidence: Evidence | None = None
    attributions: list[Attribution] = []
    casualties: list[Casualty] = []


class Coding(Record):
    """A reading of one article."""

    recount: Format
    article: Article
    coding: CodingNote
    accounts: list[Account] = []
    sizes: list[Size] = []
    relations: list[Relation] = []


class Frame(Record):
    """A part of the coding frame: what codings refer to."""

    recount: Format
    sources: list[Source] = []
    locations: list[Location] = []
    actors: list[Actor] = []
    events: list[Event] = []
    relations: list[Relation] = []
    matches: list[Match] = []
