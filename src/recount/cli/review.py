"""`recount review`."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from recount.cli import options
from recount.cli.failures import note, say
from recount.cli.output import check_target, show
from recount.errors import Problem, Rejected, UsageFault

if TYPE_CHECKING:
    from recount.tasks.review.drafts import Given


class NoTerminal(UsageFault):
    """Nobody to ask."""

    def __init__(self) -> None:
        super().__init__("review asks a person at a terminal; --list shows what it would ask")


class NothingToReview(UsageFault):
    """No drafts named."""

    def __init__(self) -> None:
        super().__init__("name the drafts to review: files, or a folder of them")


@click.command(short_help="Decide what is doubtful in drafted codings.")
@click.argument("paths", nargs=-1, metavar="DRAFT...", type=click.Path(path_type=Path))
@click.option(
    "--texts",
    type=click.Path(path_type=Path),
    envvar="RECOUNT_TEXTS",
    show_envvar=True,
    metavar="DIR",
    help="Folder of article texts, found by digest; else those in the database.",
)
@click.option("--all", "every", is_flag=True,
              help="Also what nothing is doubtful about, and what a draft left out.")  # fmt: skip
@click.option("--by", metavar="NAME", envvar="RECOUNT_CODER", show_envvar=True,
              help="Who checks: a pseudonym; without it, it is asked for.")  # fmt: skip
@click.option("--list", "listed", is_flag=True, help="Show what would be asked, and ask nothing.")
@options.output_format
@options.output
@options.database
def review(paths: tuple[Path, ...], texts: Path | None, every: bool, by: str | None,
           listed: bool, form: str | None, output: str | None, db: str) -> None:  # fmt: skip
    """Walk through what is doubtful in drafted codings, each with its sentence, and decide it.

    One key a decision: a accept, c correct, r reject, s skip, u undo, b back, q leave, ? help.
    Each is written to the file at once; comments, order and all else stay as they are. What was
    decided is marked "# checked" there and not asked for again.
    """
    if not paths:
        raise NothingToReview
    if not listed and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise NoTerminal
    from recount.tasks.review.drafts import read_drafts

    check_target(output, db)
    given = read_drafts(paths, texts, db)
    for name in given.passed_over:
        note(f"{name}: no coding in YAML; passed over")
    _tell(given.problems)
    problems = given.problems
    if listed:
        _list(given, form, output, db, every=every)
    else:
        problems = [*problems, *_walk(given, by, every=every)]
    if problems:
        sys.exit(Rejected.exit_code)


def _list(given: "Given", form: str | None, output: str | None, db: str, *, every: bool) -> None:
    from recount.tasks.private_names import names_to_withhold
    from recount.tasks.review.screens import listing

    withheld = names_to_withhold([draft.document for draft in given.drafts], db)
    show(listing(given.drafts, withheld, every=every), form=form, output=output)


def _walk(given: "Given", by: str | None, *, every: bool) -> list[Problem]:
    """Ask, and tell what is wrong in the codings still."""
    from recount.cli.review_keys import Terminal
    from recount.cli.review_walk import walk
    from recount.tasks.review.session import Session

    session = Session(given, every=every)
    if given.drafts and not session.state.stops:
        note("nothing is doubtful" if not every else "everything is checked")
    colour = None if not os.environ.get("NO_COLOR") else False
    walk(session, Terminal(colour), by)
    left = [problem for draft in session.state.drafts for problem in draft.problems()]
    _tell(left)
    return left


def _tell(problems: Sequence[Problem]) -> None:
    for problem in problems:
        say(str(problem))
