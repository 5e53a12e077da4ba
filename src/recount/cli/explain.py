"""`recount explain`."""

import click

from recount.cli import options
from recount.cli.completion import keys_of
from recount.cli.failures import note
from recount.cli.output import check_target, write_text
from recount.domain.lists.rules import RULES
from recount.tasks.explain import explain as explain_event


@click.command
@click.argument("event", shell_complete=keys_of("event"))
@click.option(
    "--rule",
    type=click.Choice(RULES),
    default="envelope",
    show_default=True,
    help="How totals are made.",
)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to write it.",
)
@options.private
@options.output
@options.database
def explain(event: str, rule: str, form: str, private: bool, output: str | None, db: str) -> None:
    """Show how each total of EVENT came about, claim by claim and figure by figure.

    docs/reconciliation.md defines the rules. Numbers are as reported, not verified.
    """
    check_target(output, db)
    told = explain_event(db, event, rule=rule, private=private)
    if form == "json":
        from recount.render.objects import json_tree

        write_text(json_tree(told), output)
    else:
        from recount.render.explanation import explanation

        write_text(explanation(told), output)
    for message in told.notes:
        note(message)
