"""`recount draft --auto`: what it stores, and what a person is told of it."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from recount.cli.failures import note, say
from recount.cli.ingest import progress_bars
from recount.errors import Problem, Rejected

if TYPE_CHECKING:
    from recount.store.codings import Count
    from recount.tasks.article_files import ArticleOptions
    from recount.tasks.auto.run import AutoOutcome

STDIN = Path("-")
_EVERY = 100
_TOLD = {
    "left out": "figures left out, since they may count again whom others count: {}",
    "unread": "numbers of people in no figure, which `{shows}` shows: {}",
    "without figures": "articles without figures: {}",
    "without source": "articles without a source: {}; tell --source, or add their outlets to a "
    "frame and repeat this",
    "copies": "articles passed over, since another has their text: {}",
    "coded by a person": "articles whose coding a person wrote or checked, which stays: {}",
}


def draft_auto(
    paths: tuple[Path, ...], db: str, told: "ArticleOptions", *, ndjson: bool, jobs: int
) -> None:
    """Draft and store the articles or streams at the paths, and tell what became of them."""
    from recount.tasks.article_files import check_options
    from recount.tasks.auto.documents import Corpus
    from recount.tasks.auto.run import draft_corpus

    check_options(told, len(paths))
    with ExitStack() as stack:
        progress = stack.enter_context(progress_bars())
        streams: list[tuple[str, Iterable[bytes]]] = []
        for path in paths if ndjson else ():
            lines = sys.stdin.buffer if path == STDIN else stack.enter_context(path.open("rb"))
            shown = progress if path != STDIN else None
            streams.append((str(path), _shown(path, lines, shown)))
        corpus = Corpus(() if ndjson else paths, streams)
        outcome = draft_corpus(db, corpus, told, report=_report, jobs=jobs)
    for line in _summary(outcome, ndjson=ndjson):
        say(line)
    if outcome.rejected:
        sys.exit(Rejected.exit_code)


def _shown(
    path: Path, lines: Iterable[bytes], progress: Callable[[Path, int], None] | None
) -> Iterator[bytes]:
    """The lines, with the bytes read of them told now and then."""
    read = 0
    for number, line in enumerate(lines):
        read += len(line)
        if progress and number % _EVERY == 0:
            progress(path, read)
        yield line
    if progress:
        progress(path, read)


def _report(problem: Problem) -> None:
    say(str(problem))


def _summary(outcome: "AutoOutcome", *, ndjson: bool) -> list[str]:
    # A line of a stream is no file that could be named.
    shows = "recount draft --ndjson FILE" if ndjson else "recount draft ARTICLE"
    lines = [f"{kind}: {_counts(count)}" for kind, count in sorted(outcome.kinds.items())]
    if outcome.rejected:
        lines.append(f"rejected: {outcome.rejected}")
    for what, words in _TOLD.items():
        if number := outcome.told.get(what):
            note(words.format(number, shows=shows))
    return lines if outcome.changed else [*lines, "nothing changed"]


def _counts(count: "Count") -> str:
    given = count._asdict().items()
    return ", ".join(f"{number} {what}" for what, number in given if number) or "none"
