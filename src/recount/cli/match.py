"""`recount match`."""

import click

from recount.cli import options
from recount.cli.failures import say
from recount.cli.output import check_target, show, write_text
from recount.domain.lists import LISTS
from recount.domain.nearest import did_you_mean
from recount.errors import UsageFault

_JUDGEMENTS = tuple(term.key for term in LISTS["judgement"])


class HowToJudge(UsageFault):
    """Events without a judgement, or the other way round."""

    def __init__(self) -> None:
        super().__init__(
            f"name two events and a judgement ({', '.join(_JUDGEMENTS)}), or two events and "
            "--undo, or none for proposals"
        )


class NoSuchJudgement(UsageFault):
    """A third word that is no judgement."""

    def __init__(self, word: str) -> None:
        near = did_you_mean(word, _JUDGEMENTS) or "; it is"
        super().__init__(f"`{word}` is no judgement{near} one of: {', '.join(_JUDGEMENTS)}")


class NoScopeHere(UsageFault):
    """An option that only proposals have."""

    def __init__(self) -> None:
        super().__init__("--since, --until, --country, --limit and -f are for proposals only")


class NotForProposals(UsageFault):
    """An option that only a judgement has."""

    def __init__(self) -> None:
        super().__init__("--reason is for a judgement: name two events and what they are")


@click.command(short_help="Find events that may be one, and judge them.")
@click.argument("events", nargs=-1, metavar="[EVENT OTHER [JUDGEMENT]]")
@click.option("--by", metavar="NAME", envvar="RECOUNT_CODER", show_envvar=True,
              default="unnamed", show_default=True, help="Who judges: a pseudonym.")  # fmt: skip
@click.option("--reason", metavar="TEXT", help="Why, in a few words.")
@click.option(
    "--undo", is_flag=True, help="Take the judgement on EVENT and OTHER back; with JUDGEMENT, too."
)
@click.option("--export", is_flag=True, help="Write all judgements as a frame (YAML).")
@click.option("--since", metavar="DATE", help="Events that may have lasted to this day or longer.")
@click.option("--until", metavar="DATE", help="Events that may have begun by this day.")
@click.option(
    "--country", metavar="COUNTRY", help="Events there: key, ISO 3166 letters (TN, TUN) or name."
)
@click.option("--limit", metavar="N", type=click.IntRange(min=0), help="At most N pairs.")
@options.private
@options.output_format
@options.output
@options.database
def match(
    events: tuple[str, ...],
    by: str,
    reason: str | None,
    undo: bool,
    export: bool,
    since: str | None,
    until: str | None,
    country: str | None,
    limit: int | None,
    private: bool,
    form: str | None,
    output: str | None,
    db: str,
) -> None:
    """Propose pairs of events that may be one, or store a judgement on two.

    Without EVENT: pairs across datasets and articles that nobody judged, the likest first, with a
    score from 0 to 1 and why. JUDGEMENT is same, part_of (EVENT of OTHER), overlapping, different
    or unsure. Nothing is merged: events judged the same stay as they are, stand side by side in
    the report dataset_comparison, and are counted once in sums.
    """
    from recount.tasks import match as task

    check_target(output, db)
    of_proposals = (since, until, country, limit, form) != (None,) * 5
    if events or undo:
        if of_proposals or output is not None or export:
            raise NoScopeHere
        say(_judge(db, events, by, reason, undo=undo))
    elif reason is not None:
        raise NotForProposals
    elif export:
        if of_proposals:
            raise NoScopeHere
        write_text(task.export(db, private=private), output)
    else:
        result = task.propose(
            db, since=since, until=until, country=country, limit=limit, private=private
        )
        show(result, form=form, output=output)


def _judge(db: str, given: tuple[str, ...], by: str, reason: str | None, *, undo: bool) -> str:
    from recount.tasks import match as task

    if len(given) == 2 and undo:
        return task.undo(db, (given[0], given[1]))
    if len(given) != 3:
        raise HowToJudge
    if given[2] not in _JUDGEMENTS:
        raise NoSuchJudgement(given[2])
    one, other, judgement = given
    return task.judge(db, (one, other), judgement, by=by, reason=reason, replace=undo)
