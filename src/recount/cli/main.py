"""The command `recount`, and which commands it has.

A command is imported when it is run, never to list it: its short help stands in `COMMANDS`.
"""

from importlib import import_module
from typing import NamedTuple

import click

from recount import __version__
from recount.cli.failures import error_handler, take_streams
from recount.errors import UsageFault


class Entry(NamedTuple):
    """Where a command is (`module:function`), and what `recount --help` says of it."""

    at: str
    short_help: str


COMMANDS: dict[str, Entry] = {
    "demo": Entry("recount.cli.demo:demo", "Try Recount on the articles that come with it."),
    "ingest": Entry("recount.cli.ingest:ingest", "Store codings, frames, articles and datasets."),
    "draft": Entry("recount.cli.draft:draft", "Find the casualty figures in the text of articles."),
    "review": Entry("recount.cli.review:review", "Decide what is doubtful in drafted codings."),
    "report": Entry("recount.cli.report:report", "Run a report, or list the reports."),
    "match": Entry("recount.cli.match:match", "Find events that may be one, and judge them."),
    "explain": Entry("recount.cli.explain:explain", "Show how the totals of an event came about."),
    "query": Entry("recount.cli.query:query", "Run SQL of your own, read-only."),
    "history": Entry("recount.cli.history:history", "Show what a coding said before."),
    "publish": Entry("recount.cli.publish:publish", "Write codings without what is private."),
    "verify": Entry("recount.cli.verify:verify", "Re-read every span, digest, check and total."),
    "schema": Entry("recount.cli.schema:schema", "Print the JSON Schema of codings."),
    "db": Entry("recount.cli.db:db", "Upgrade, check and back up the database."),
}


class UnknownCommand(UsageFault):
    """A command that there is not."""

    def __init__(self, name: str) -> None:
        from recount.domain.nearest import did_you_mean

        super().__init__(f"no command {name!r}, see recount --help{did_you_mean(name, COMMANDS)}")


class LazyGroup(click.Group):
    """A group that reads its commands from `COMMANDS`, each when it is needed."""

    def list_commands(self, _context: click.Context) -> list[str]:
        """Every command, in the order of the registry."""
        return list(COMMANDS)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        """The command of that name, imported now; None: there is none."""
        if name not in COMMANDS:
            return None
        module, _, function = COMMANDS[name].at.partition(":")
        command: click.Command = getattr(import_module(module), function)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command that the arguments begin with."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            raise UnknownCommand(args[0])
        return super().resolve_command(ctx, args)

    def format_commands(self, _context: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing one."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry.short_help) for name, entry in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> object:
        """Run the command, with failures told in words."""
        with error_handler():
            return super().invoke(ctx)


def _show_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        click.echo(f"recount {__version__}")
        context.exit()


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--db",
    metavar="PATH|URL",
    envvar="RECOUNT_DB",
    show_envvar=True,
    help="The database: a file, or the URL of a server. Without it: recount.db here.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version and exit.",
)
def recount(**_options: object) -> None:
    """Keep every figure with who said it, and reconcile them in SQL that anyone can read."""


def main() -> None:
    """Run the command line; never returns."""
    take_streams()
    # For what is told before there is a command: --help, --version.
    with error_handler():
        recount(prog_name="recount")
