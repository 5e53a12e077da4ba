"""docs/command-line.md says what --help says; `pytest --update` writes it anew."""

from collections.abc import Iterator
from pathlib import Path

import click

from recount.cli.main import recount

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"
INTRODUCTION = """\
# The command line

Written by `pytest --update` from `recount COMMAND --help`.

stdout is data; stderr is progress, notes and errors. The exit code is 0 when all is done, 1 for an
error, 2 for a request that is malformed (an unknown option, report, column or key, a value that
can't be read), 3 when some input was rejected and listed (a file of codings, articles or data that
is not there too), 130 when interrupted and 141 when nobody reads what is written.

bash, zsh and fish complete commands, options, reports and keys of the database after
`eval "$(_RECOUNT_COMPLETE=bash_source recount)"` in the shell's start file (`zsh_source`; fish:
`_RECOUNT_COMPLETE=fish_source recount | source`).
"""


def helps(command: click.Command, context: click.Context) -> Iterator[str]:
    """A section for the command, then one for each of its own."""
    yield f"## {context.command_path}\n\n```\n{command.get_help(context)}\n```\n"
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            made = click.Context(below, info_name=name, parent=context)
            yield from helps(below, made)


def page() -> str:
    context = click.Context(
        recount, info_name="recount", terminal_width=88, max_content_width=88,
        **recount.context_settings,
    )  # fmt: skip
    return "\n".join([INTRODUCTION, *helps(recount, context)])


def test_page_is_up_to_date(update: bool) -> None:
    if update:
        PAGE.write_text(page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page()
