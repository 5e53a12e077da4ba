"""`recount ingest`."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recount.cli import options
from recount.cli.failures import note, say
from recount.errors import Rejected

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from recount.tasks.ingest import Ingested, Kind

STDIN = Path("-")

_NOTHING = {
    False: "no coding and no frame; passed over",
    True: "a folder without codings and frames; --texts names one of article texts",
}


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
@click.option("--format", "form", metavar="NAME", help="What dataset files are: ged, acled or gtd.")
@click.option("--release", metavar="NUMBER", help="Which release of its dataset a file is: 25.1.")
@click.option(
    "--complete", is_flag=True, help="What a release lacks has vanished from the dataset."
)
@click.option("--strict", is_flag=True, help="One bad row keeps a dataset's file out.")
@click.option(
    "-o",
    "--output",
    "rejects",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the bad rows of datasets here, as CSV to correct and ingest again.",
)
@click.option("--dry-run", is_flag=True, help="Check and count, and change nothing.")
@options.database
def ingest(
    paths: tuple[Path, ...],
    texts: Path | None,
    form: str | None,
    release: str | None,
    complete: bool,
    strict: bool,
    rejects: Path | None,
    dry_run: bool,
    db: str,
) -> None:
    """Store codings, frames and datasets from files and folders (- is standard input).

    Frames come first, then codings, then the files of UCDP GED, ACLED and GTD (csv, tsv, xlsx)
    that are named; other files are passed over. The same again changes nothing.
    A file with a problem is rejected whole, with every problem listed, and the rest is stored.
    A record that has gone from its file stays in the database.
    """
    from recount.tasks.datasets import DatasetOptions
    from recount.tasks.ingest import ingest as run

    stdin = sys.stdin.buffer.read() if STDIN in paths else None
    files = [path for path in paths if path != STDIN]
    with progress_bars() as progress:
        datasets = DatasetOptions(form, release, complete, strict, rejects, progress)
        outcome = run(db, files, texts=texts, dry_run=dry_run, stdin=stdin, datasets=datasets)
    for problem in outcome.problems:
        say(str(problem))
    for name in outcome.passed_over:
        note(f"{name}: {_NOTHING[Path(name).is_dir()]}")
    for line in summary(outcome, dry_run=dry_run):
        say(line)
    if outcome.problems:
        sys.exit(Rejected.exit_code)


@contextmanager
def progress_bars() -> Iterator[Callable[[Path, int], None] | None]:
    """What to call with a file and the bytes read of it; None: stderr is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    with ExitStack() as stack:
        bars: dict[Path, ProgressBar[int]] = {}

        def progress(path: Path, read: int) -> None:
            if path not in bars:
                stack.close()
                bar = click.progressbar(
                    length=path.stat().st_size, label=path.name, file=sys.stderr
                )
                bars[path] = stack.enter_context(bar)
            bars[path].update(read - bars[path].pos)

        yield progress


def summary(outcome: "Ingested", *, dry_run: bool) -> list[str]:
    """A line for each kind of record, and one that says whether anything changed."""
    lines = [f"{kind}: {_counts(count)}" for kind, count in sorted(outcome.kinds.items())]
    if not outcome.changed:
        return [*lines, "nothing changed"]
    return [*lines, "dry run: nothing was stored"] if dry_run else lines


def _counts(kind: "Kind") -> str:
    given = kind._asdict().items()
    return ", ".join(f"{number} {what}" for what, number in given if number) or "none"
