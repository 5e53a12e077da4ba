"""`recount db`."""

import sys
from pathlib import Path

import click

from recount.cli import options
from recount.cli.failures import say
from recount.errors import RecountError
from recount.store.reader import name_of

# So that a revision may be given as `-1`.
_RELATIVE = {"ignore_unknown_options": True}


@click.group
def db() -> None:
    """Look after the database: its revision, its soundness, its backups."""


@db.command(context_settings=_RELATIVE)
@click.argument("revision", default="head")
@options.database
def upgrade(revision: str, db: str) -> None:
    """Bring the database to REVISION (without it: the newest), and its views and totals with it.

    One transaction: killed at any moment, the database is as it was. Views of your own are kept.
    A database that does not exist is made.
    """
    from recount.tasks.db import upgraded

    say(f"{name_of(db)}: {upgraded(db, revision)}")


@db.command(context_settings=_RELATIVE)
@click.argument("revision")
@click.option("--lossy", is_flag=True, help="Go on even where tables that hold rows are dropped.")
@options.database
def downgrade(revision: str, lossy: bool, db: str) -> None:
    """Take the database back to REVISION, such as 0001, -1 (the one before) or base (empty).

    Below the newest revision it has no views: the older release makes its own, by its recount db
    upgrade. What would lose rows is refused without --lossy.
    """
    from recount.tasks.db import downgraded

    say(f"{name_of(db)}: {downgraded(db, revision, lossy=lossy)}")


@db.command
@options.database
def current(db: str) -> None:
    """Show the revision of the database."""
    from recount.tasks.db import current as revision_of

    click.echo(revision_of(db))


@db.command
@options.output_format
@options.output
def history(form: str | None, output: str | None) -> None:
    """List every revision, the oldest first."""
    from recount.cli.output import check_target, show
    from recount.tasks.db import history as every_revision

    check_target(output, options.database_here())
    show(every_revision(), form=form, output=output)


@db.command
@options.output_format
@options.output
@options.database
def check(form: str | None, output: str | None, db: str) -> None:
    """Look for damage: the file, references, our own rules, views and totals. Changes nothing.

    One row a fault; exit code 1 where there is any.
    """
    from recount.cli.output import check_target, form_of, show
    from recount.tasks.db import faults

    check_target(output, db)
    form = form_of(form, output)
    found = faults(db)
    # A program that reads the rows is told of none, too.
    if found.rows or form != "table":
        show(found, form=form, output=output)
    if found.rows:
        sys.exit(RecountError.exit_code)
    say(f"{name_of(db)}: nothing is wrong")


@db.command
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Replace FILE if it is there.")
@options.database
def backup(file: Path, force: bool, db: str) -> None:
    """Copy the database to FILE, while others may go on writing it.

    SQLite only; a PostgreSQL database is backed up with pg_dump.
    """
    from recount.tasks.db import backed_up

    say(backed_up(db, file, force=force))
