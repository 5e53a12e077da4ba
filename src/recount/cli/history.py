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
    from recount.cli.output import write_text
    from recount.render.cells import one_line
    from recount.tasks.history import history as run

    lines = run(db, article, private=private)
    write_text("".join(f"{one_line(line)}\n" for line in lines), None)
