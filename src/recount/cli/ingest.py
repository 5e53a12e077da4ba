"""`recount ingest`."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recount.cli import options
from recount.cli.failures import note, say
from recount.cli.output import check_target
from recount.errors import Rejected

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from recount.tasks.ingest import Ingested, Kind

STDIN = Path("-")

_NOTHING = (
    "a folder without codings, frames and datasets; --texts names one of article texts, and"
    " --format article stores them as articles"
)


@click.command(short_help="Store codings, frames, articles and datasets.")
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--texts",
    type=click.Path(path_type=Path),
    envvar="RECOUNT_TEXTS",
    show_envvar=True,
    metavar="DIR",
    help="Folder of article texts, found by digest; attached to codings old and new.",
)
@click.option(
    "--format",
    "form",
    metavar="NAME",
    help="What the files are: article, ged, acled, gtd or geonames.",
)
@click.option("--release", metavar="NUMBER", help="Which release of its dataset a file is: 25.1.")
@click.option(
    "--complete", is_flag=True, help="What a release lacks has vanished from the dataset."
)
@click.option("--country", metavar="CODE", help="Of geonames, this country only: TN or TUN.")
@click.option("--strict", is_flag=True, help="One bad row keeps a dataset's file out.")
@click.option(
    "-o",
    "--output",
    "rejects",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the bad rows of datasets here, as CSV to correct and ingest again.",
)
@click.option(
    "--key",
    metavar="KEY",
    callback=options.key,
    help="The article's key; default: from the file's name.",
)
@click.option("--source", metavar="KEY", help="The outlet or body that published the articles.")
@click.option("--title", metavar="TEXT", help="The article's title.")
@options.published
@click.option("--url", metavar="URL", callback=options.url, help="Where the article was published.")
@click.option(
    "--language", metavar="TAG", callback=options.language, help="The articles' language."
)
@click.option("--dry-run", is_flag=True, help="Check and count, and change nothing.")
@options.database
def ingest(
    paths: tuple[Path, ...],
    texts: Path | None,
    form: str | None,
    release: str | None,
    complete: bool,
    country: str | None,
    strict: bool,
    rejects: Path | None,
    dry_run: bool,
    db: str,
    **told: str | None,
) -> None:
    """Store codings, frames, articles and datasets from files and folders (- is standard input).

    Frames come first, then codings, then the articles that are named: raw text (txt) and saved
    pages (html), with what a page tells of itself; then the files of UCDP GED, ACLED and GTD (csv,
    tsv, xlsx). In a folder other files are passed over, and so are texts and pages, without
    --format article; a file of no known kind that is named is rejected. The same again changes
    nothing.
    A file with a problem is rejected whole, with every problem listed, and the rest is stored.
    A record that has gone from its file stays in the database; docs/coding-format.md tells how
    to take it out.
    """
    check_target(rejects, db, is_data=False)
    from recount.tasks.article_files import FORMAT, ArticleOptions
    from recount.tasks.datasets import DatasetOptions
    from recount.tasks.ingest import ingest as run

    stdin = sys.stdin.buffer.read() if STDIN in paths else None
    files = [path for path in paths if path != STDIN]
    with progress_bars() as progress:
        datasets = DatasetOptions(form, release, complete, strict, rejects, progress, country)
        articles = ArticleOptions(**told, every=form == FORMAT)
        outcome = run(db, files, texts=texts, dry_run=dry_run, stdin=stdin, datasets=datasets,
                      articles=articles)  # fmt: skip
    for problem in outcome.problems:
        say(str(problem))
    for message in outcome.notes:
        note(message)
    for name in outcome.passed_over:
        note(f"{name}: {_NOTHING}")
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
