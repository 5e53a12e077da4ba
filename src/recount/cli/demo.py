"""`recount demo`."""

import shlex
from pathlib import Path

import click

from recount.cli import options
from recount.store.reader import is_server, name_of

_WIDTH = 100

_NEXT = """\
Numbers are as reported, not verified. Try next:

  recount report{db}                                  which reports there are
  recount explain ben-guerdane-2016-03-07{db}         how each total came about
  recount report toll_history --event bardo-2015-03-18{db}
  {shell} "SELECT date, title, killed_best FROM attack_timeline"
  RECOUNT_TEXTS=FOLDER recount ingest{db}             with the articles' texts: their words appear
"""


@click.command
@click.option(
    "--texts",
    type=click.Path(path_type=Path),
    envvar="RECOUNT_TEXTS",
    show_envvar=True,
    metavar="DIR",
    help="Folder of article texts, found by digest.",
)
@options.database
def demo(texts: Path | None, db: str) -> None:
    """Fill ./recount.db with the articles that come with Recount, and show what it answers."""
    from recount.cli.output import write_text
    from recount.render import render
    from recount.tasks.demo import fill, shown

    fill(db, texts)
    for part in shown(db):
        table = render(part.result, "table", width=_WIDTH)
        write_text(f"{part.title}\n  $ {part.command}{_db_option(db)}\n\n{table}\n", None)
    write_text(_NEXT.format(db=_db_option(db), shell=_shell(db)), None)


def _shell(database: str) -> str:
    """The engine's own shell, as far as the SQL that it is to run."""
    place = shlex.quote(name_of(database))
    return f"psql {place} -c" if is_server(database) else f"sqlite3 {place}"


def _db_option(database: str) -> str:
    return "" if database == options.DEFAULT_DATABASE else f" --db {shlex.quote(name_of(database))}"
