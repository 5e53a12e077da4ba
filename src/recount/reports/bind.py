"""Values for the parameters of a report, from what a person gave, and the SQL that takes them.

A date may be a month or a year: `since` begins with its first day, any other ends with its last.
"""

import datetime
import re
from collections.abc import Mapping, Sequence

from recount.domain.lists.rules import RULES
from recount.domain.nearest import did_you_mean
from recount.errors import UsageFault
from recount.reports.catalog import Report
from recount.reports.header import CODERS, Param, placeholders

_DATE = re.compile(r"([0-9]{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12][0-9]|3[01]))?)?")
_BEGINS = frozenset({"since"})

OPTIONS = frozenset(
    {"since", "until", "country", "location", "actor", "source", "event", "as_of", "coded_by",
     "rule", "limit"}
)  # fmt: skip
"""The parameters that have an option of their own; any other is given by -p."""

# How every report of ours ends.
_LIMIT = "LIMIT coalesce(CAST(:limit AS BIGINT), 9223372036854775807)"


class NoSuchOption(UsageFault):
    """An option that this report has no parameter for."""

    def __init__(self, report: Report, name: str) -> None:
        has = ", ".join(option_of(param.name) for param in report.params)
        offer = f"it takes {has}" if has else "it takes none"
        super().__init__(f"report {report.name} has no {option_of(name)}; {offer}")


class MalformedValue(UsageFault):
    """A value that is none of its parameter's type."""

    def __init__(self, param: Param, value: str, wanted: str) -> None:
        super().__init__(f"{option_of(param.name)} {value!r}: {wanted}")


class EndsBeforeItBegins(UsageFault):
    """A span of time that holds no day."""

    def __init__(self, since: object, until: object) -> None:
        super().__init__(f"--since {since} is after --until {until}")


def option_of(name: str) -> str:
    """The option that gives a parameter: `as_of` is `--as-of`, and one of a report's own `-p`."""
    return f"--{name.replace('_', '-')}" if name in OPTIONS else f"-p {name}"


def bind(report: Report, given: Mapping[str, str]) -> dict[str, object]:
    """A value for each parameter of the report, its default where none is given.

    What only a part uses, and the report has no parameter for, is NULL.

    What stands in the database (an event, a country ...) is left as it was given.

    Raises:
        UsageFault: the report has no such parameter, or the value is malformed.
    """
    names = {param.name for param in report.params}
    for name in given:
        if name not in names:
            raise NoSuchOption(report, name)
    bound: dict[str, object] = {
        param.name: _value(param, given.get(param.name, param.default)) for param in report.params
    }
    bound = dict.fromkeys(placeholders(report.sql)) | bound
    since, until = bound.get("since"), bound.get("until")
    if isinstance(since, str) and isinstance(until, str) and since > until:
        raise EndsBeforeItBegins(since, until)
    return bound


def statement(report: Report, bound: Mapping[str, object]) -> str:
    """The SQL to run with these values: without its limit where none is asked for.

    With any limit SQLite sorts by filling a tree row by row, which takes long where rows are many.
    """
    sql = report.sql.rstrip()
    return sql.removesuffix(_LIMIT) if bound.get("limit") is None else sql


def _value(param: Param, text: str | None) -> object:
    if text is None:
        return None
    match param.type:
        case "date":
            return _day(param, text)
        case "number":
            return _number(param, text)
        case "rule":
            return _one_of(param, text, RULES)
        case "coder":
            return _one_of(param, text, CODERS)
    return text


def _one_of(param: Param, text: str, words: Sequence[str]) -> str:
    if text not in words:
        near = did_you_mean(text, words)
        raise MalformedValue(param, text, f"is none of {', '.join(words)}{near}")
    return text


def _day(param: Param, text: str) -> str:
    """The first or last day of a date, ISO 8601."""
    found = _DATE.fullmatch(text.strip())
    try:
        if not found:
            raise ValueError(text)
        year, month, day = (int(part or 0) for part in found.groups())
        if param.name in _BEGINS:
            return datetime.date(year, month or 1, day or 1).isoformat()
        return _last_day(year, month, day).isoformat()
    except ValueError as error:
        wanted = "is no date; write 2016-03-07, 2016-03 or 2016"
        raise MalformedValue(param, text, wanted) from error


def _last_day(year: int, month: int, day: int) -> datetime.date:
    """The last day of a year, month or day; 0: not given."""
    # Slow to import, and needed for whole months only.
    import calendar

    month = month or 12
    return datetime.date(year, month, day or calendar.monthrange(year, month)[1])


def _number(param: Param, text: str) -> int | float:
    try:
        number = float(text) if "." in text else int(text)
    except ValueError as error:
        raise MalformedValue(param, text, "is no number") from error
    if param.name == "limit" and number < 0:
        # What it would mean differs between databases.
        raise MalformedValue(param, text, "is below 0")
    return number
