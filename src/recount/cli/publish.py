"""`recount publish`."""

import sys
from pathlib import Path

import click

from recount.cli import options
from recount.cli.failures import say
from recount.cli.output import write_text
from recount.errors import Rejected
from recount.tasks.whole_files import write_whole


@click.command
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder to write into; never over an input.",
)
@click.option(
    "--texts",
    type=click.Path(path_type=Path),
    envvar="RECOUNT_TEXTS",
    show_envvar=True,
    metavar="DIR",
    help="Folder of article texts, found by digest; without it, those in the database.",
)
@click.option("--private", is_flag=True, help="Keep the names of persons.")
@options.database
def publish(
    paths: tuple[Path, ...], folder: Path, texts: Path | None, private: bool, db: str
) -> None:
    """Write codings without what may not be shown.

    A quotation becomes its place in the article's text and a digest; names of persons are left
    out, unless the coding says `publish: true`. Where other words hold such a name, it is
    replaced; a file is not written where a key does. Comments in the files are not kept.
    """
    from recount.tasks.publish import publish as run

    outcome = run(paths, folder, database=db, texts=texts, private=private)
    for path, text in outcome.files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text)
        write_text(f"{path}\n", None)
    for problem in outcome.problems:
        say(str(problem))
    if outcome.problems:
        sys.exit(Rejected.exit_code)
