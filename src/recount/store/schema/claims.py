"""What articles claim: accounts, attributions, casualty and size figures, and what follows."""

from typing import Any

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Index,
    PrimaryKeyConstraint,
    Table,
)
from sqlalchemy import text as sql_text

from recount.store.schema.columns import (
    REAL_NUMBER,
    code,
    day,
    evidence,
    flag,
    index_of_given,
    metadata,
    number,
    one_of,
    persons,
    reference,
    text,
)


def _account_key() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["event_id", "article_id"], ["account.event_id", "account.article_id"], ondelete="RESTRICT"
    )


def _count() -> list[Column[Any]]:
    return [
        persons("low", "least number given; NULL: none given"),
        persons("best", "the number given; NULL: only bounds or words were given"),
        persons("high", "greatest number given; NULL: none given"),
        code("qualifier", "qualifier", "how the number was worded", nullable=False),
        code("magnitude", "magnitude", "what a vague word stands for; NULL: not vague"),
        text("worded", "the article's words for the number, at most 8; NULL: not kept"),
    ]


def _speaker() -> list[Column[Any]]:
    return [
        reference("said_by_id", "actor", "who is quoted; NULL: nobody, or somebody not named"),
        code("speaker_kind", "speaker_kind", "what sort of speaker", nullable=False),
        text("via", "whom the speaker relied on, in a few words; NULL: nobody"),
    ]


def _coding() -> list[Any]:
    return [
        code("standing", "standing", "whether it may be used", nullable=False),
        text("standing_reason", "why it is preferred or deprecated"),
        text("replaced_by", "what takes the place of a deprecated figure, in a few words"),
        text("rule", "rule of the program that found it; NULL: a person did"),
        Column("confidence", REAL_NUMBER, CheckConstraint("confidence BETWEEN 0 AND 1",
               name="confidence_is_share"), comment="the program's confidence, 0 to 1"),
        text("flags", "the program's doubts, separated by '; '; NULL: none"),
        CheckConstraint("standing <> 'deprecated' OR standing_reason IS NOT NULL",
                        name="deprecated_has_reason"),
    ]  # fmt: skip


account = Table(
    "account",
    metadata,
    reference("event_id", "event", "the event", nullable=False),
    reference("article_id", "article", "the article", nullable=False),
    text("date", "when, as this article gives it, in EDTF; NULL: it does not"),
    day("first_day", "first day that this allows; NULL: open or not given"),
    day("last_day", "last day that this allows; NULL: open or not given"),
    number("first_day_number", "first_day as days since 0001-01-01, that day being 1"),
    number("last_day_number", "last_day as days since 0001-01-01, that day being 1"),
    text("date_worded", "the article's words for the date, at most 8"),
    code("date_basis", "date_basis", "where the date comes from; NULL: none given"),
    reference("location_id", "location", "the place that this article gives; NULL: none"),
    text("place_worded", "the article's words for the place, at most 8"),
    code("place_relation", "place_relation", "where the event lies to that place"),
    *evidence(),
    PrimaryKeyConstraint("event_id", "article_id"),
    CheckConstraint("first_day <= last_day", name="days_are_ordered"),
    Index("ix_account_article_id", "article_id"),
    comment="one article's account of one event",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

attribution = Table(
    "attribution",
    metadata,
    reference("event_id", "event", "the event", nullable=False),
    reference("article_id", "article", "the article", nullable=False),
    number("position", "its place in the account, from 1", nullable=False),
    reference("actor_id", "actor", "who is said to have taken part", nullable=False),
    code("role", "role", "what part", nullable=False),
    code("stance", "stance", "how it is said", nullable=False),
    code("certainty", "certainty", "how surely", nullable=False),
    *_speaker(),
    *evidence(),
    PrimaryKeyConstraint("event_id", "article_id", "position"),
    _account_key(),
    Index("ix_attribution_actor_id", "actor_id"),
    Index("ix_attribution_article_id", "article_id"),
    comment="one claim in one account of who did it, or took part",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)

casualty_figure = Table(
    "casualty_figure",
    metadata,
    reference("event_id", "event", "the event", nullable=False),
    reference("article_id", "article", "the article", nullable=False),
    text("figure", "its key within the account", nullable=False),
    code("outcome", "outcome", "what happened to them", nullable=False),
    code("victims", "victim_group", "who they were, by status", nullable=False),
    *_count(),
    code("perpetrators", "perpetrator_scope", "whether it counts attackers", nullable=False),
    code("counting", "counting", "what the number counts", nullable=False),
    code("certainty", "certainty", "how surely", nullable=False),
    reference("victim_actor_id", "actor", "whose members they were; NULL: not told"),
    reference("caused_by_id", "actor", "who did it to them, if this article says so"),
    code("caused_by_certainty", "certainty", "how surely it says so"),
    code("occupation", "occupation", "a figure of some of the group: these by occupation"),
    code("sex", "sex", "a figure of some of the group: these by sex"),
    code("age_group", "age_group", "a figure of some of the group: these by age"),
    reference("nationality_id", "location", "a figure of some of the group: these by country"),
    text("as_of", "the day of which the text speaks, in EDTF; NULL: it does not tell"),
    day("as_of_first_day", "first day that this allows"),
    day("as_of_last_day", "last day that this allows"),
    *_speaker(),
    text("part_of", "the figure of the same account whose part it is; NULL: stands for itself"),
    reference("corrects_article_id", "article", "the article whose figure this one corrects"),
    *_coding(),
    *evidence(),
    PrimaryKeyConstraint("event_id", "article_id", "figure"),
    _account_key(),
    ForeignKeyConstraint(
        ["event_id", "article_id", "part_of"],
        ["casualty_figure.event_id", "casualty_figure.article_id", "casualty_figure.figure"],
        ondelete="RESTRICT",
    ),
    CheckConstraint("part_of <> figure", name="not_part_of_itself"),
    CheckConstraint("(qualifier = 'vague') = (magnitude IS NOT NULL) OR low = 2",
                    name="vague_has_magnitude"),
    CheckConstraint("caused_by_id IS NOT NULL OR caused_by_certainty IS NULL",
                    name="certainty_of_something"),
    Index("ix_casualty_figure_article_id", "article_id"),
    index_of_given("casualty_figure", "caused_by_id"),
    index_of_given("casualty_figure", "said_by_id"),
    index_of_given("casualty_figure", "victim_actor_id"),
    # Few rows of many: those that some reports are about.
    index_of_given("casualty_figure", "corrects_article_id"),
    index_of_given("casualty_figure", "replaced_by"),
    Index("ix_casualty_figure_qualifier", "qualifier",
          sqlite_where=sql_text("qualifier IN ('uncounted', 'vague')"),
          postgresql_where=sql_text("qualifier IN ('uncounted', 'vague')")),
    comment="one claim of how many people came to what",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip

size_figure = Table(
    "size_figure",
    metadata,
    reference("article_id", "article", "the article", nullable=False),
    text("figure", "its key within the article", nullable=False),
    reference("actor_id", "actor", "who is counted", nullable=False),
    code("measure", "measure", "what is counted", nullable=False),
    text("stock_or_flow", "stock: at a time; flow: over a time", nullable=False),
    text("unit", "persons or percent", nullable=False),
    *_count(),
    code("certainty", "certainty", "how surely", nullable=False),
    reference("location_id", "location", "where, or where to; NULL: not told"),
    text("period", "over which time, in EDTF; NULL: not told"),
    text("as_of", "the day of which the text speaks, in EDTF; NULL: it does not tell"),
    *_speaker(),
    text("part_of", "the figure of the same article whose part it is; NULL: stands for itself"),
    *_coding(),
    *evidence(),
    PrimaryKeyConstraint("article_id", "figure"),
    ForeignKeyConstraint(
        ["article_id", "part_of"], ["size_figure.article_id", "size_figure.figure"],
        ondelete="RESTRICT",
    ),
    one_of("stock_or_flow", ["stock", "flow"]),
    one_of("unit", ["persons", "percent"]),
    CheckConstraint("part_of <> figure", name="not_part_of_itself"),
    Index("ix_size_figure_actor_id", "actor_id"),
    comment="one claim about how many belong, came, went, or took part",
    sqlite_strict=True,
)  # fmt: skip

size_event = Table(
    "size_event",
    metadata,
    reference("event_id", "event", "an event that the figure is about", nullable=False),
    reference("article_id", "article", "the article", nullable=False),
    text("figure", "the size figure's key", nullable=False),
    PrimaryKeyConstraint("event_id", "article_id", "figure"),
    ForeignKeyConstraint(
        ["article_id", "figure"], ["size_figure.article_id", "size_figure.figure"],
        ondelete="RESTRICT",
    ),
    Index("ix_size_event_article_id_figure", "article_id", "figure"),
    comment="which events a size figure is about",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip

claim = Table(
    "claim",
    metadata,
    reference("event_id", "event", "the event", nullable=False),
    number("claim", "its number within the event, from 1", nullable=False),
    code("outcome", "outcome", "what happened to them", nullable=False),
    code("victims", "victim_group", "the group that it speaks of", nullable=False),
    text("counted", "all, attackers (only those) or others (all but those)", nullable=False),
    reference("article_id", "article", "the article", nullable=False),
    text("kind", "own: figures of this group; derived: a sum over groups below; floor: "
         "particular victims or some of the group; increment: an earlier toll and its increments",
         nullable=False),
    text("origin", "whom the number comes from: actor:KEY, source:KEY or article:KEY",
         nullable=False),
    text("figures", "keys of its figures in the article, separated by '; '", nullable=False),
    persons("low", "least number claimed; NULL: open"),
    persons("best", "number claimed; NULL: only bounds"),
    persons("high", "greatest number claimed; NULL: open"),
    number("test_low", "low in tenths of a person, widened for 'about' and vague words"),
    number("test_high", "high in tenths of a person, widened for 'about'; NULL: open"),
    text("used_as", "what it is now to the toll: estimate, floor or superseded", nullable=False),
    text("why", "why it is no estimate; NULL: it is one"),
    text("scope", "whether attackers are counted: only, included, excluded or unknown",
         nullable=False),
    day("known_first", "first day on which the claim may have held: as_of, else publication"),
    day("known_last", "last such day; NULL: not known"),
    text("day_basis", "as_of or published: what known_first and known_last come from",
         nullable=False),
    day("released", "last possible day of publication of the article; NULL: not known"),
    flag("contradicted", "1: another claim now current contradicts it", nullable=False),
    text("superseded_by", "the article whose claim supersedes it now; NULL: it stands"),
    flag("newest_of_origin", "1: its best is the newest of its origin, and one of those of which "
         "the toll's best is the lower middle", nullable=False),
    day("held_from", "day of the last release of a dataset before that took figures of the event "
        "and outcome back; NULL: none did"),
    day("held_until", "day of the release that took figures back, from which on other claims "
        "stand; 9999-12-31: not dated; NULL: the claim is one of now"),
    PrimaryKeyConstraint("event_id", "claim"),
    one_of("counted", ["all", "attackers", "others"]),
    one_of("kind", ["own", "derived", "floor", "increment"]),
    one_of("used_as", ["estimate", "floor", "superseded"]),
    one_of("scope", ["only", "included", "excluded", "unknown"]),
    one_of("day_basis", ["as_of", "published"]),
    comment="derived: what an article claims of a group, from one figure or a sum; kept up to "
    "date by ingest, by sql/reconciliation",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip

event_toll = Table(
    "event_toll",
    metadata,
    reference("event_id", "event", "the event", nullable=False),
    code("outcome", "outcome", "what happened to them", nullable=False),
    code("victims", "victim_group", "the group", nullable=False),
    text("counted", "all, attackers (only those) or others (all but those)", nullable=False),
    code("rule", "reconciliation_rule", "the rule; without rows of its own, another rule than "
         "envelope has those of envelope: read the view toll_by_rule", nullable=False),
    number("step", "its place in the history of this toll, from 1", nullable=False),
    day("known_from", "first day on which it was the answer; NULL: the answer with undated "
        "articles"),
    day("known_until", "first day on which it no longer was; NULL: it still is"),
    flag("current", "1: the answer with all that is known", nullable=False),
    persons("low", "least; NULL: open"),
    persons("best", "a number that somebody gave, or a sum of such; NULL: nobody did"),
    persons("high", "greatest; NULL: open"),
    number("figures", "figures behind it; 0: the rule has no answer", nullable=False),
    number("sources", "distinct outlets (articles where none is known) behind it",
           nullable=False),
    number("origins", "distinct origins behind it; 0: the rule has no answer", nullable=False),
    flag("disputed", "1: some claims contradict each other", nullable=False),
    PrimaryKeyConstraint("event_id", "outcome", "victims", "counted", "rule", "step"),
    one_of("counted", ["all", "attackers", "others"]),
    CheckConstraint("low <= best AND best <= high", name="low_best_high"),
    CheckConstraint("low <= high", name="low_high"),
    comment="derived: the reconciled toll of an event, for each day on which it changed; kept up "
    "to date by ingest, by sql/reconciliation",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip
