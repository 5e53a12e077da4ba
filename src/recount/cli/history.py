"""`recount history`."""

import click

from recount.cli import options
from recount.cli.completion import keys_of


@click.command
@click.argument("article", shell_complete=keys_of("article"))
@options.private
@options.database
def history(article: str, private: bool, db: str) -> None:
    """Show what the coding of ARTICLE said before, and what was changed when."""
    from recount.render.cells import one_line
    from recount.tasks.history import history as run

    for line in run(db, article, private=private):
        click.echo(one_line(line))
