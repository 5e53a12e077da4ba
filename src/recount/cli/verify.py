"""`recount verify`."""

import sys

import click

from recount.cli import options
from recount.cli.failures import say
from recount.errors import RecountError


@click.command
@options.database
def verify(db: str) -> None:
    """Hold every span, digest, check and total of the database against what it rests on.

    One line a fault; exit code 1 where there is any.
    """
    from recount.cli.output import write_text
    from recount.render.cells import one_line
    from recount.tasks.verify import verify as run

    outcome = run(db)
    write_text("".join(f"{one_line(fault)}\n" for fault in outcome.faults), None)
    say(
        f"{outcome.spans_verified} spans verified, {outcome.spans_without_text} without text; "
        f"{outcome.texts} texts, {outcome.codings} codings, {outcome.revisions} former revisions; "
        f"{len(outcome.faults) or 'no'} faults"
    )
    if outcome.faults:
        sys.exit(RecountError.exit_code)
