"""Column makers that hold the conventions of every table.

Keys are text and unique; ids are local integers; text is never empty; a day is ISO text
(`2016-03-07`), so that it sorts and compares alike in every engine; a code of a closed list is its
key, held by a foreign key, and by a CHECK as well, since a stock shell does not enforce the former.
Text collates by code point everywhere.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    REAL,
    BigInteger,
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Text,
)
from sqlalchemy import text as sql_text
from sqlalchemy.dialects import postgresql

from recount.domain.lists import LISTS

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

metadata = MetaData(naming_convention=NAMING)

TEXT = Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
REAL_NUMBER: Double[float] = Double().with_variant(REAL(), "sqlite")
INTEGER = Integer().with_variant(BigInteger(), "postgresql")

# Lists longer than this grow too often to stand in a CHECK of a big table.
_LONGEST_CHECKED_LIST = 12


def identity(comment: str) -> Column[Any]:
    """The local integer id of a row: never shown, never exported."""
    return Column("id", INTEGER, primary_key=True, comment=comment)


def key(comment: str) -> Column[Any]:
    """The stable, human-readable name of a row."""
    return text("key", comment, nullable=False, unique=True)


def text(name: str, comment: str, **options: Any) -> Column[Any]:
    """A text column that is never empty."""
    return Column(
        name, TEXT, CheckConstraint(f"{name} <> ''", name=f"{name}_not_empty"),
        comment=comment, **options,
    )  # fmt: skip


def day(name: str, comment: str, **options: Any) -> Column[Any]:
    """A calendar day as ISO 8601 text."""
    return Column(
        name, TEXT, CheckConstraint(f"length({name}) = 10", name=f"{name}_is_iso"),
        comment=comment, **options,
    )  # fmt: skip


def number(name: str, comment: str, **options: Any) -> Column[Any]:
    """A whole number."""
    return Column(name, INTEGER, comment=comment, **options)


def persons(name: str, comment: str, **options: Any) -> Column[Any]:
    """A count of persons: NULL not reported, 0 reported as none, never negative."""
    return Column(
        name, INTEGER, CheckConstraint(f"{name} >= 0", name=f"{name}_not_negative"),
        comment=comment, **options,
    )  # fmt: skip


def flag(name: str, comment: str, **options: Any) -> Column[Any]:
    """Yes (1) or no (0)."""
    return Column(
        name, INTEGER, CheckConstraint(f"{name} IN (0, 1)", name=f"{name}_is_flag"),
        comment=comment, **options,
    )  # fmt: skip


def sha256(name: str, comment: str, **options: Any) -> Column[Any]:
    """A SHA-256 digest in lower-case hexadecimal."""
    return Column(
        name, TEXT, CheckConstraint(f"length({name}) = 64", name=f"{name}_is_sha256"),
        comment=comment, **options,
    )  # fmt: skip


def code(name: str, of: str, comment: str, **options: Any) -> Column[Any]:
    """A value of the closed list `of`."""
    terms = [term.key for term in LISTS[of]]
    rules: list[Any] = [ForeignKey(f"{of}.key", ondelete="RESTRICT")]
    if len(terms) <= _LONGEST_CHECKED_LIST:
        rules.append(one_of(name, terms))
    return Column(name, TEXT, *rules, comment=comment, **options)


def one_of(name: str, values: Sequence[str]) -> CheckConstraint:
    """A CHECK that a column holds one of a few words."""
    # For an IN of more than two words SQLite builds a tree at every row; this is four times faster.
    choice = " OR ".join(f"{name} = '{value}'" for value in values)
    return CheckConstraint(choice, name=f"{name}_is_listed")


def reference(name: str, to: str, comment: str, **options: Any) -> Column[Any]:
    """The id of a row of table `to`."""
    return Column(
        name, INTEGER, ForeignKey(f"{to}.id", ondelete="RESTRICT"), comment=comment, **options
    )


def index_of_given(table: str, column: str) -> Index:
    """An index of the rows that have something in a column."""
    given = sql_text(f"{column} IS NOT NULL")
    return Index(f"ix_{table}_{column}", column, sqlite_where=given, postgresql_where=given)


def evidence() -> list[Any]:
    """The span of the article's text that a row was read from; all NULL where none was given."""
    return [
        number("evidence_start", "first character of the span, counted from 0 in code points"),
        number("evidence_end", "the character after the last one of the span"),
        sha256("evidence_sha256", "SHA-256 of the span's UTF-8 bytes"),
        text(
            "evidence_quote",
            "the words, where the coding itself holds them; those of a text that is attached "
            "are read from it and not stored again",
        ),
        CheckConstraint(
            "(evidence_start IS NULL) = (evidence_end IS NULL)", name="evidence_span_is_whole"
        ),
        CheckConstraint("0 <= evidence_start AND evidence_start < evidence_end",
                        name="evidence_span_is_ordered"),
    ]  # fmt: skip
