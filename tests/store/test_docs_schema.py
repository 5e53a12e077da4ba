"""docs/schema.md says what the tables, lists and views are; `pytest --update` writes it anew."""

from pathlib import Path

from sqlalchemy import Column, Table

from recount.domain.lists import LISTS
from recount.reports.header import read_header
from recount.store.schema import metadata
from recount.store.schema.lists import list_tables
from recount.store.view_files import load_views

PAGE = Path(__file__).parents[2] / "docs" / "schema.md"
INTRODUCTION = """\
# The data dictionary

Written by `pytest --update` from the headers of `sql/views/*.sql`, from `recount.store.schema` and
from `recount.domain.lists`; edit those.

Ask the views: they keep their columns from release to release, and need nothing but a stock
`sqlite3`. NULL means *not reported*, 0 *reported as none*. A day is ISO text, such as 2016-03-07.
Keys are stable. Ids are local to one database, serve joins only, and appear in no report.

- [Views](#views)
- [Tables](#tables)
- [Derived tables](#derived-tables): what ingest works out, by `sql/reconciliation` and
  `sql/related`
- [Closed lists](#closed-lists)

Beside these, `article_search` is the full-text index over `article_text` (SQLite FTS5; on
PostgreSQL an index on `to_tsvector('simple', text)`), and `alembic_version` holds the revision:

```
SELECT article.key FROM article_search JOIN article ON article.id = article_search.rowid
WHERE article_search MATCH 'market';
```
"""
TYPES = {"TEXT": "text", "BLOB": "bytes", "INTEGER": "integer", "DOUBLE": "real"}
DERIVED = ("claim", "event_toll", "event_member", "clustered_event")


def page() -> str:
    tables = [t for t in metadata.sorted_tables if t.name not in (*list_tables, *DERIVED)]
    return "\n".join(
        [
            INTRODUCTION,
            "## Views\n",
            *(view_section(view.name, view.sql) for view in sorted(load_views())),
            "## Tables\n",
            *(table_section(table) for table in sorted(tables, key=lambda table: table.name)),
            "## Derived tables\n",
            *(table_section(metadata.tables[name]) for name in DERIVED),
            "## Closed lists\n",
            *(list_section(name) for name in LISTS),
        ]
    )


def view_section(name: str, sql: str) -> str:
    header, problems = read_header(sql, name)
    assert problems == []
    columns = "\n".join(f"| `{column.name}` | {column.doc} |" for column in header.columns)
    about = f"**{header.title}.** {header.about}".strip()
    return f"### {name}\n\n{about}\n\n| column | |\n| --- | --- |\n{columns}\n"


def table_section(table: Table) -> str:
    columns = "\n".join(column_row(column) for column in table.columns)
    key = ", ".join(f"`{column.name}`" for column in table.primary_key.columns)
    return (
        f"### {table.name}\n\n{sentence(table.comment)} Primary key: {key}.\n\n"
        f"| column | type | refers to | |\n| --- | --- | --- | --- |\n{columns}\n"
    )


def column_row(column: Column[object]) -> str:
    kind = TYPES[str(column.type)] + ("" if column.nullable else ", not NULL")
    to = ", ".join(
        sorted(f"`{key.column.table.name}`" for key in column.foreign_keys if is_plain(key))
    )
    return f"| `{column.name}` | {kind} | {to} | {column.comment} |"


def is_plain(key: object) -> bool:
    """Whether a foreign key is of one column: the composite ones repeat what these say."""
    return len(key.constraint.columns) == 1  # type: ignore[attr-defined]


def list_section(name: str) -> str:
    rows = "\n".join(f"| `{term.key}` | {term.definition} |" for term in LISTS[name])
    about = sentence(str(list_tables[name].comment).removeprefix("closed list: "))
    return f"### {name}\n\n{about}\n\n| key | |\n| --- | --- |\n{rows}\n"


def sentence(words: str | None) -> str:
    assert words
    return f"{words[0].upper()}{words[1:]}."


def test_everything_is_described() -> None:
    columns = [column for table in metadata.tables.values() for column in table.columns]
    assert [str(column) for column in columns if not column.comment] == []


def test_page_is_up_to_date(update: bool) -> None:
    if update:
        PAGE.write_text(page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page()
