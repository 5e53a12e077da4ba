"""`recount query`."""

import re
import sys
from pathlib import Path

import click

from recount.cli import options
from recount.cli.output import check_target, form_of, show
from recount.errors import RecountError
from recount.tasks.query import run_query

_COMMENT = re.compile(r"--\s")


class _OfSql(click.Command):
    """A command whose SQL may begin with a comment, which is no option."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        return super().parse_args(ctx, [f"\n{arg}" if _COMMENT.match(arg) else arg for arg in args])


class NoSqlFile(RecountError):
    """A file of SQL that can't be read."""

    def __init__(self, path: str, why: str) -> None:
        super().__init__(f"{path}: {why}")


def _read(sql: str) -> str:
    """The SQL that an argument stands for: itself, `-` stdin, `@file` a file."""
    if not sql.startswith("@") and sql != "-":
        return sql
    name = "stdin" if sql == "-" else sql[1:]
    try:
        return (sys.stdin.buffer.read() if sql == "-" else Path(name).read_bytes()).decode()
    except OSError as error:
        raise NoSqlFile(name, str(error.strerror)) from error
    except UnicodeDecodeError as error:
        raise NoSqlFile(name, "is not UTF-8") from error


@click.command(cls=_OfSql)
@click.argument("sql")
@options.values
@click.option(
    "--limit-seconds",
    "seconds",
    metavar="N",
    type=click.FloatRange(min=0, min_open=True, max=86_400),
    default=60.0,
    show_default="60",
    help="Stop a query that takes longer.",
)
@options.private
@options.output_format
@options.output
@options.database
def query(
    sql: str,
    values: dict[str, str],
    seconds: float,
    private: bool,
    form: str | None,
    output: str | None,
    db: str,
) -> None:
    """Run one SELECT of your own on the database, which is only read.

    SQL is the statement, @FILE to read it from a file, or - for stdin. Parameters are written
    :name and given with -p name=value. The views are described in the data dictionary.
    """
    check_target(output, db)
    form = form_of(form, output)
    answer = run_query(db, _read(sql), values, seconds=seconds, private=private)
    show(answer.result, form=form, output=output, notes=answer.notes)
