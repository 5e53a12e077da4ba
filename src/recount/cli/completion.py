"""Completion of names, for the shells that click knows: see docs/command-line.md."""

import os
from collections.abc import Callable

import click

from recount.cli.options import DEFAULT_DATABASE
from recount.errors import RecountError

Complete = Callable[[click.Context, click.Parameter, str], list[str]]


def keys_of(kind: str) -> Complete:
    """Complete keys of a kind, such as events, from the database that the command line names."""

    def complete(context: click.Context, _: click.Parameter, beginning: str) -> list[str]:
        from recount.tasks.completion import keys_that_begin

        given = context.params.get("db") or context.find_root().params.get("db")
        place = given or os.environ.get("RECOUNT_DB") or DEFAULT_DATABASE
        return keys_that_begin(place, kind, beginning)

    return complete


def words_of(words: tuple[str, ...]) -> Complete:
    """Complete one of a few words."""

    def complete(_: click.Context, _parameter: click.Parameter, beginning: str) -> list[str]:
        return [word for word in words if word.startswith(beginning)]

    return complete


def report_names(context: click.Context, _: click.Parameter, beginning: str) -> list[str]:
    """Complete the name of a report, also of those of a person's own."""
    from recount.tasks.report import list_reports, own_folders

    try:
        rows = list_reports(own_folders(context.params.get("folders") or ())).result.rows
    except RecountError:
        # In the middle of a command line there is no place for a message.
        return []
    return [name for row in rows if (name := str(row[0])).startswith(beginning)]
