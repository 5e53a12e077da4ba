"""`recount schema`."""

import json
from pathlib import Path

import click

from recount.cli import options
from recount.cli.output import check_target
from recount.tasks.whole_files import write_whole


@click.command
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    metavar="FILE",
    help="Write to a file in place of stdout.",
)
def schema(output: Path | None) -> None:
    """Print the JSON Schema of the coding format, for editors and language models."""
    check_target(output, options.database_here())
    from recount.formats.coding.json_schema import coding_schema

    text = json.dumps(coding_schema(), ensure_ascii=False, indent=2) + "\n"
    if output is None or str(output) == "-":
        click.echo(text, nl=False)
    else:
        write_whole(output, text)
