"""docs/reports.md says what the headers say; `pytest --update` writes it anew."""

from pathlib import Path

from recount.reports.catalog import Report, load_reports
from recount.store.shipped import shipped

PAGE = Path(__file__).parents[2] / "docs" / "reports.md"
INTRODUCTION = """\
# Reports

Written by `pytest --update` from the headers of `sql/reports/*.sql`; edit those.

`recount report NAME` runs a report, `recount report` lists them. Numbers are as reported, not
verified. In columns of numbers an empty cell means *not reported*, 0 *reported as none*.

In CSV and TSV a text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`,
`@`, a tab or a line break) has an apostrophe in front, and so has one that begins with apostrophes
followed by one of these. To read it back exactly, take one apostrophe away from such a cell.
Numbers are never changed.

A report of your own is a file `name.sql` in a folder that you give with `--sql DIR` or in
`RECOUNT_SQL`: one SELECT below a header like those of ours
([how, with an example](views.md#the-portable-sql)).
"""


def page() -> str:
    reports = load_reports([shipped("sql") / "reports"]).values()
    return "\n".join([INTRODUCTION, *map(section, reports)])


def section(report: Report) -> str:
    options = [f"| `--{p.name.replace('_', '-')}` | {p.type} | {p.doc} |" for p in report.params]
    columns = [f"| `{column.name}` | {column.doc} |" for column in report.columns]
    blocks = [
        f"## {report.name}\n",
        f"**{report.title}.** {report.about}\n",
        *(
            ["| option | is a | |\n| --- | --- | --- |\n" + "\n".join(options) + "\n"]
            * bool(options)
        ),
        "| column | |\n| --- | --- |\n" + "\n".join(columns) + "\n",
    ]
    return "\n".join(blocks)


def test_page_is_up_to_date(update: bool) -> None:
    if update:
        PAGE.write_text(page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page()
