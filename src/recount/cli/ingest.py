"""`recount ingest`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recount.cli import options
from recount.cli.failures import note, say
from recount.errors import Rejected

if TYPE_CHECKING:
    from recount.tasks.ingest import Ingested, Kind

STDIN = Path("-")


@click.command(short_help="Store codings, frames and article texts.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--texts",
    type=click.Path(path_type=Path),
    envvar="RECOUNT_TEXTS",
    show_envvar=True,
    metavar="DIR",
    help="Folder of article texts, found by digest; attached to codings old and new.",
)
@click.option("--dry-run", is_flag=True, help="Check and count, and change nothing.")
@options.database
def ingest(paths: tuple[Path, ...], texts: Path | None, dry_run: bool, db: str) -> None:
    """Store codings and frames from files and folders (- is standard input).

    Frames come first, then codings; other files are passed over. The same again changes nothing.
    A file with a problem is rejected whole, with every problem listed, and the rest is stored.
    A record that has gone from its file stays in the database.
    """
    from recount.tasks.ingest import ingest as run

    stdin = sys.stdin.buffer.read() if STDIN in paths else None
    files = [path for path in paths if path != STDIN]
    outcome = run(db, files, texts=texts, dry_run=dry_run, stdin=stdin)
    for problem in outcome.problems:
        say(str(problem))
    for name in outcome.passed_over:
        note(f"{name}: no coding and no frame; passed over")
    for line in summary(outcome, dry_run=dry_run):
        say(line)
    if outcome.problems:
        sys.exit(Rejected.exit_code)


def summary(outcome: "Ingested", *, dry_run: bool) -> list[str]:
    """A line for each kind of record, and one that says whether anything changed."""
    lines = [f"{kind}: {_counts(count)}" for kind, count in sorted(outcome.kinds.items())]
    if not outcome.changed:
        return [*lines, "nothing changed"]
    return [*lines, "dry run: nothing was stored"] if dry_run else lines


def _counts(kind: "Kind") -> str:
    given = kind._asdict().items()
    return ", ".join(f"{number} {what}" for what, number in given if number) or "none"
