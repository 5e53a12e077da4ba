"""`recount report`."""

from collections.abc import Callable
from pathlib import Path

import click

from recount.cli import options
from recount.cli.completion import keys_of, report_names, words_of
from recount.cli.output import check_target, form_of, show
from recount.domain.lists.rules import RULES
from recount.errors import UsageFault
from recount.reports.bind import option_of
from recount.tasks.report import list_reports, own_folders, run_report

_FILTERS = {
    "since": ("DATE", "Events that may have lasted to this day or longer."),
    "until": ("DATE", "Events that may have begun by this day."),
    "country": ("COUNTRY", "Events there: key, ISO 3166 letters (TN, TUN) or name."),
    "location": ("PLACE", "Events there or in places within it: key or name."),
    "actor": ("ACTOR", "What this actor, or a part of it, took part in: key or any name."),
    "source": (
        "SOURCE",
        "What this source reports: outlet, or author as shown; or key of one article.",
    ),
    "event": ("EVENT", "One event: its key, or one that it had."),
    "as_of": ("DATE", "What was known on that day: articles published by its end."),
    "coded_by": ("WHO", "Figures that people coded or checked, or programs: people, programs."),
    "rule": ("RULE", f"How totals are made: {', '.join(RULES)}."),
}

_COMPLETED = {
    "country": keys_of("country"),
    "location": keys_of("location"),
    "actor": keys_of("actor"),
    "source": keys_of("source"),
    "event": keys_of("event"),
    "coded_by": words_of(("people", "programs")),
    "rule": words_of(RULES),
}


class NoReportNamed(UsageFault):
    """Options of a report, and no report."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{option_of(name)} needs a report; recount report lists them")


def _filters(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command an option for each of `_FILTERS`, in their order."""
    for name, (metavar, text) in reversed(_FILTERS.items()):
        option = click.option(
            f"--{name.replace('_', '-')}",
            metavar=metavar,
            help=text,
            shell_complete=_COMPLETED.get(name),
        )
        function = option(function)
    return function


@click.command
@click.argument("name", required=False, shell_complete=report_names)
@_filters
@click.option("--limit", metavar="N", type=click.IntRange(min=0), help="At most N rows.")
@options.values
@options.columns
@options.private
@options.output_format
@options.output
@click.option(
    "--sql",
    "folders",
    metavar="DIR",
    multiple=True,
    type=click.Path(path_type=Path),
    help="A folder with reports of your own; also RECOUNT_SQL.",
)
@options.database
def report(
    name: str | None,
    limit: int | None,
    values: dict[str, str],
    columns: tuple[str, ...],
    private: bool,
    form: str | None,
    output: str | None,
    folders: tuple[Path, ...],
    db: str,
    **filters: str | None,
) -> None:
    """Run the report NAME, or list the reports.

    A DATE is a day (2016-03-07), a month (2016-03) or a year (2016), and means its first day for
    --since and its last for the others. Numbers are as reported, not verified.
    """
    own = own_folders(folders)
    given = values | {key: value for key, value in filters.items() if value is not None}
    check_target(output, db)
    form = form_of(form, output)
    if name is None:
        for key in given:
            raise NoReportNamed(key)
        answer = list_reports(own)
    else:
        answer = run_report(db, name, given, own=own, columns=columns, limit=limit, private=private)
    show(answer.result, form=form, output=output, notes=answer.notes)
