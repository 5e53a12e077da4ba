"""Articles, their texts, how they were coded, and the runs that brought them in."""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
)
from sqlalchemy import text as sql_text

from recount.store.schema.columns import (
    INTEGER,
    TEXT,
    code,
    day,
    flag,
    identity,
    index_of_given,
    key,
    metadata,
    number,
    reference,
    sha256,
    text,
)

article = Table(
    "article",
    metadata,
    identity("local id"),
    key("stable key"),
    reference("source_id", "source", "the outlet; NULL: the article does not tell"),
    code("kind", "article_kind", "what sort of document", nullable=False),
    text("title", "its title; NULL: none"),
    text("authors", "its authors in the order given, separated by '; '; NULL: not told"),
    text("published", "when it was published, in EDTF; NULL: not told and not to be inferred"),
    day("published_first_day", "first possible day of publication; NULL: open or not told"),
    day("published_last_day", "last possible day of publication; NULL: open or not told"),
    code("published_basis", "published_basis", "where that comes from; NULL with no date"),
    text("url", "where it was published"),
    text("archive_url", "where a copy is kept"),
    text("language", "BCP 47 tag"),
    sha256("text_sha256", "SHA-256 of the UTF-8 bytes of its text exactly as given"),
    number("text_characters", "length of its text in code points"),
    sha256("raw_sha256", "SHA-256 of the bytes that the text was extracted from; NULL: the text "
           "was given as text"),
    reference("based_on_article_id", "article", "the article whose text it passes on"),
    reference("based_on_source_id", "source", "the body whose text it passes on (wire copy)"),
    reference("version_of_id", "article", "the article of which it is another version"),
    day("retracted", "the day on which it was withdrawn; NULL: it stands"),
    CheckConstraint("published_first_day <= published_last_day", name="days_are_ordered"),
    CheckConstraint("based_on_article_id IS NULL OR based_on_source_id IS NULL",
                    name="based_on_one_thing"),
    Index("ix_article_source_id", "source_id"),
    index_of_given("article", "text_sha256"),
    index_of_given("article", "retracted"),
    index_of_given("article", "version_of_id"),
    # Releases of datasets are few among articles.
    Index("ix_article_kind", "kind",
          sqlite_where=sql_text("kind = 'dataset_release'"),
          postgresql_where=sql_text("kind = 'dataset_release'")),
    index_of_given("article", "raw_sha256"),
    comment="one document of a source, or one release of a dataset",
    sqlite_strict=True,
)  # fmt: skip

article_text = Table(
    "article_text",
    metadata,
    Column("article_id", INTEGER, ForeignKey("article.id", ondelete="RESTRICT"),
           primary_key=True, comment="the article"),
    Column("text", TEXT, nullable=False, comment="its text, exactly as given"),
    comment="the text of an article, where the user has it",
    sqlite_strict=True,
)  # fmt: skip

article_page = Table(
    "article_page",
    metadata,
    sha256("sha256", "SHA-256 of its bytes, as article.raw_sha256 names it", primary_key=True),
    text("media_type", "what the bytes are, such as text/html", nullable=False),
    Column("content", LargeBinary, nullable=False, comment="its bytes, exactly as given"),
    comment="the page that the text of an article was read from, where the user has it",
    sqlite_strict=True,
)

coding = Table(
    "coding",
    metadata,
    Column("article_id", INTEGER, ForeignKey("article.id", ondelete="RESTRICT"),
           primary_key=True, comment="the article"),
    text("coder", "pseudonym of the person, or name and version of the program", nullable=False),
    day("coded_on", "the day of the coding"),
    text("checked_by", "pseudonym of the second person who checked it; NULL: nobody"),
    code("status", "coding_status", "how far it has come", nullable=False),
    flag("machine", "1: coded by a program", nullable=False),
    text("note", "the coder's remark"),
    sha256("sha256", "SHA-256 of the document below", nullable=False),
    Column("document", TEXT, nullable=False, comment="the coding as last read, as canonical JSON"),
    comment="a reading of one article by a person or program",
    sqlite_strict=True,
)  # fmt: skip

coding_revision = Table(
    "coding_revision",
    metadata,
    reference("article_id", "article", "the article", nullable=False),
    number("revision", "1 for the oldest", nullable=False),
    reference("run_id", "ingest_run", "the run that replaced it", nullable=False),
    sha256("sha256", "SHA-256 of the document", nullable=False),
    Column("document", TEXT, nullable=False, comment="what the coding said, as canonical JSON"),
    PrimaryKeyConstraint("article_id", "revision"),
    Index("ix_coding_revision_run_id", "run_id"),
    comment="what a coding said before it changed",
    sqlite_strict=True,
)

ingest_run = Table(
    "ingest_run",
    metadata,
    identity("local id"),
    text("started_at", "when it began, ISO 8601 in UTC", nullable=False),
    text("finished_at", "when it ended; NULL: it did not", nullable=True),
    text("version", "version of Recount", nullable=False),
    comment="one run of recount ingest that changed something",
    sqlite_strict=True,
)

ingest_file = Table(
    "ingest_file",
    metadata,
    reference("run_id", "ingest_run", "the run", nullable=False),
    number("position", "its place in the run, from 1", nullable=False),
    text("path", "the file, as it was named", nullable=False),
    text("format", "what it was read as", nullable=False),
    sha256("sha256", "SHA-256 of the file's bytes", nullable=False),
    number("new_count", "things that were new", nullable=False),
    number("updated_count", "things that changed", nullable=False),
    number("unchanged_count", "things that were there already", nullable=False),
    number("rejected_count", "things that were refused", nullable=False),
    PrimaryKeyConstraint("run_id", "position"),
    comment="one file of a run, with what became of it",
    sqlite_strict=True,
)

person_name = Table(
    "person_name",
    metadata,
    identity("local id"),
    reference("article_id", "article", "the article that names them", nullable=False),
    reference("event_id", "event", "the event of the figure that they are counted in",
              nullable=False),
    text("figure", "that figure's key within its account", nullable=False),
    text("name", "the name", nullable=False),
    flag("publish", "1: may leave the database", nullable=False),
    Index("ix_person_name_article_id", "article_id"),
    Index("ix_person_name_event_id", "event_id"),
    comment="a name of a person: the only table that holds any of private persons",
    sqlite_strict=True,
)  # fmt: skip

meta = Table(
    "meta",
    metadata,
    Column("key", TEXT, primary_key=True, comment="what is recorded"),
    text("value", "its value", nullable=False),
    comment="the database's own bookkeeping: digests of the SQL that made its views and totals",
    sqlite_strict=True,
)
