"""Options that several commands share."""

from collections.abc import Callable
from typing import Any

import click

DEFAULT_DATABASE = "recount.db"
FORMATS = ("table", "markdown", "csv", "tsv", "json", "ndjson")


def database_here() -> str:
    """The database of a command that does not ask for one: it writes no file over it."""
    return click.get_current_context().find_root().params.get("db") or DEFAULT_DATABASE


def _database(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str:
    return value or database_here()


def _columns(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> tuple[str, ...]:
    return tuple(name.strip() for name in value.split(",")) if value else ()


def _values(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> dict[str, str]:
    """Read `name=value` texts; the last of equal names stands."""
    found = {}
    for text in values:
        name, equals, value = text.partition("=")
        if not equals or not name.isidentifier():
            raise click.BadParameter(f"{text!r} is not name=value")
        found[name] = value
    return found


def _date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Check a date in EDTF, and leave it as it is written."""
    from recount.domain.edtf import parse_period

    try:
        if value is not None:
            parse_period(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error
    return value


def key(_context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Check the key that an option gives, as codings do."""
    check_key(parameter.opts[0], value)
    return value


def check_key(option: str, value: str | None) -> None:
    """Refuse a value of an option that is no key; None: it was not given."""
    if value is None:
        return
    # Slow to import, and rarely needed.
    from recount.domain.fields import NOT_A_KEY, is_key

    if not is_key(value):
        raise click.BadParameter(f"{value!r}; {NOT_A_KEY}", param_hint=f"'{option}'")


def url(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Check that an address is one of a page."""
    if value is not None:
        # Slow to import, and rarely needed.
        from recount.domain.fields import address

        try:
            address(value)
        except ValueError as error:
            raise click.BadParameter(f"{value!r}: {error}") from error
    return value


def language(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    """Check that a language's tag has the shape of one."""
    if value is None:
        return None
    # Slow to import, and rarely needed.
    from recount.domain.fields import NOT_A_LANGUAGE, is_language

    if not is_language(value):
        raise click.BadParameter(f"{value!r} {NOT_A_LANGUAGE}")
    return value


Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

database: Decorator = click.option(
    "--db",
    metavar="PATH|URL",
    callback=_database,
    help="The database; also RECOUNT_DB, or before the command. Without it: recount.db here.",
)

output: Decorator = click.option(
    "-o", "--output", metavar="FILE", help="Write to FILE, whole or not at all; - is stdout."
)

output_format: Decorator = click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(FORMATS),
    help="How to write it. Without it: by the ending of FILE, else table.",
)

columns: Decorator = click.option(
    "--columns",
    metavar="A,B",
    callback=_columns,
    help="Only these columns, in this order.",
)

private: Decorator = click.option(
    "--private", is_flag=True, help="Show names of persons, which are withheld otherwise."
)

published: Decorator = click.option(
    "--published", metavar="DATE", callback=_date, help="The day of publication."
)

values: Decorator = click.option(
    "-p",
    "--param",
    "values",
    metavar="NAME=VALUE",
    multiple=True,
    callback=_values,
    help="A value for the parameter :NAME of the SQL.",
)
