"""Run a report, or say which there are."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from recount.domain.nearest import did_you_mean
from recount.domain.result import Answer, Result
from recount.errors import UsageFault
from recount.reports.bind import bind, statement
from recount.reports.catalog import Report, find_report, load_reports, report_files
from recount.reports.header import LOOKED_UP
from recount.store.named import key_of, undated_articles
from recount.store.outdated import outdated
from recount.store.reader import Reader, open_reader
from recount.store.shipped import shipped
from recount.store.withheld import names_withheld

# More than any report has; what drivers count rows in has 32 bits.
_MOST_ROWS = 1_000_000_000


class UnknownColumn(UsageFault):
    """A column that the result does not have."""

    def __init__(self, name: str, names: Sequence[str]) -> None:
        there = ", ".join(names)
        super().__init__(f"no column {name!r}, there are {there}{did_you_mean(name, names)}")


def own_folders(given: Sequence[Path]) -> list[Path]:
    """The folders with reports of a person's own: those of RECOUNT_SQL, then those given."""
    named = os.environ.get("RECOUNT_SQL", "").split(os.pathsep)
    return list(dict.fromkeys([*(Path(part) for part in named if part), *given]))


def list_reports(own: Sequence[Path]) -> Answer:
    """Name and title of every report, with those of the folders `own`."""
    folders = _folders(own)
    reports = load_reports(folders).values()
    rows: list[tuple[object, ...]] = [(report.name, report.title) for report in reports]
    return Answer(Result(("report", "title"), rows), _shadowed(folders))


def run_report(
    place: str,
    name: str,
    given: Mapping[str, str],
    *,
    own: Sequence[Path] = (),
    columns: Sequence[str] = (),
    limit: int | None = None,
    private: bool = False,
) -> Answer:
    """Run a report on the database at `place`, which is only read.

    Args:
        place: path or URL.
        name: the report's.
        given: values of its parameters, as a person wrote them.
        own: folders with more reports.
        columns: which columns, in which order; none: all.
        limit: at most so many rows.
        private: show names of persons that are withheld otherwise.
    """
    folders = _folders(own)
    report = find_report(folders, name)
    values = bind(report, given)
    with open_reader(place) as reader, names_withheld(reader, private=private) as withheld:
        _look_up(report, values, reader)
        if limit is not None:
            limit = min(limit, _MOST_ROWS)
        if limit is not None and "limit" in values:
            # One more than wanted tells whether there are more.
            values["limit"] = limit + 1
        result = reader.rows(statement(report, values), values, limit=limit)
        rows = withheld.hide_in(result.rows)
        notes = [*_shadowed(folders, name), *_left_out(values, reader), *outdated(reader)]
    return Answer(chosen(result._replace(rows=rows), columns), tuple(notes))


def chosen(result: Result, columns: Sequence[str]) -> Result:
    """The result with only these columns, in this order; all, where none is given."""
    if not columns:
        return result
    for name in columns:
        if name not in result.columns:
            raise UnknownColumn(name, result.columns)
    places = [result.columns.index(name) for name in columns]
    rows = [tuple(row[place] for place in places) for row in result.rows]
    return Result(tuple(columns), rows, result.cut)


def _folders(own: Sequence[Path]) -> list[Path]:
    return [shipped("sql") / "reports", *own]


def _shadowed(folders: Sequence[Path], only: str | None = None) -> tuple[str, ...]:
    """A note for each report that a later folder replaces."""
    return tuple(
        f"report {name} is read from {paths[-1]}, in place of {paths[-2].parent.name}/{name}.sql"
        for name, paths in report_files(folders).items()
        if len(paths) > 1 and only in {None, name}
    )


def _look_up(report: Report, values: dict[str, object], reader: Reader) -> None:
    """Put keys in place of what a person called things."""
    for param in report.params:
        value = values[param.name]
        if param.type in LOOKED_UP and isinstance(value, str):
            values[param.name] = key_of(reader, param.type, value)


def _left_out(values: Mapping[str, object], reader: Reader) -> tuple[str, ...]:
    if values.get("as_of") is None:
        return ()
    count = undated_articles(reader)
    if not count:
        return ("no undated article had to be left out",)
    articles = "1 undated article was" if count == 1 else f"{count} undated articles were"
    return (f"{articles} left out: nobody knows whether they were published by then",)
