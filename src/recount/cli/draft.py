"""`recount draft`."""

import sys
from contextlib import ExitStack
from pathlib import Path

import click

from recount.cli import options
from recount.cli.failures import note, say
from recount.cli.output import check_target, write_text, write_whole
from recount.errors import Problem, Rejected, UsageFault

STDIN = Path("-")


class OneArticle(UsageFault):
    """Several articles where a coding of one is written."""

    def __init__(self) -> None:
        super().__init__("a coding is drafted of one article; use --ndjson for a stream of them")


@click.command(short_help="Find the casualty figures in the text of articles.")
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--ndjson", is_flag=True, help="Read and write streams, one JSON document a line.")
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N",
              help="With --ndjson: processes to share the work among.")  # fmt: skip
@click.option("--key", metavar="KEY", help="The article's key; default: from the file's name.")
@click.option("--source", metavar="KEY", help="The outlet or body that published it.")
@click.option("--event", metavar="KEY", help="The event that the figures are of.")
@click.option("--title", metavar="TEXT", help="The article's title.")
@click.option("--published", metavar="DATE", help="The day of publication.")
@click.option("--language", metavar="TAG",
              help="The article's language; default: by its page and its words.")  # fmt: skip
@click.option("--text", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
              help="Write the article's text here, for recount ingest --texts.")  # fmt: skip
@options.database
@click.option("-o", "--output", metavar="FILE", help="Write here instead of to stdout.")
def draft(articles: tuple[Path, ...], ndjson: bool, jobs: int, output: str | None,
          db: str, text: Path | None, key: str | None, source: str | None, event: str | None,
          title: str | None, published: str | None, language: str | None) -> None:  # fmt: skip
    """Find the casualty figures in an article: text, or a web page saved as HTML (- is stdin).

    A coding is written, for a person to correct: each figure below its sentence, with its place in
    the text, and what is doubtful. A page's own data (title, authors, day, address) is taken from
    it. Where the database exists, its events that may be meant are proposed with their reasons.

    With --ndjson a line in is {"doc": ..., "text": ...}, and a line out is {"doc": ...,
    "figures": [...], "events": [...]}, in the same order; a line that is no such document is told
    on stderr and passed over.
    """
    if ndjson:
        _stream(articles, jobs)
        return
    if len(articles) > 1:
        raise OneArticle
    for target in (output, str(text) if text else None):
        check_target(target, db)
    from recount.tasks.article_draft import draft_article
    from recount.tasks.coding_draft import About, key_of

    path = articles[0]
    key = key or key_of("article" if path == STDIN else path.stem)
    about = About(key, source, event, title, published, language=language)
    data = sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    drafted = draft_article(str(path), data, about, db)
    if text:
        write_whole(text, drafted.text)
    write_text(drafted.coding, output)
    for message in drafted.notes:
        note(message)


def _stream(paths: tuple[Path, ...], jobs: int) -> None:
    from recount.tasks.draft import stream

    problems = 0
    for path in paths:
        with ExitStack() as stack:
            lines = sys.stdin.buffer if path == STDIN else stack.enter_context(path.open("rb"))
            for drafted in stream(str(path), lines, jobs=jobs):
                problems += _written(drafted)
    if problems:
        sys.exit(Rejected.exit_code)


def _written(drafted: str | Problem) -> bool:
    """Write a document to stdout, or a problem to stderr; whether it was a problem."""
    if isinstance(drafted, Problem):
        say(str(drafted))
        return True
    sys.stdout.write(drafted + "\n")
    return False
