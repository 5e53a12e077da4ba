"""Turning what a database says of failed SQL into one line that helps."""

import re
from collections.abc import Callable

from recount.domain.nearest import did_you_mean

READ_ONLY = "this is read-only: only SELECT is allowed"
NOTHING = "nothing to run: give one SELECT"
ONE_STATEMENT = "give one statement, not several"

_SIGNS_OF_WRITING = ("not authorized", "prohibited", "readonly database", "cannot VACUUM")
_MISSING = re.compile(r"no such (?P<kind>table|column): (?P<name>\S+)")
_PARAMETER = re.compile(r"did not supply a value for binding(?: parameter :(?P<name>\w+))?")


def too_late(seconds: float) -> str:
    """What to say of a query that was stopped."""
    unit = "second" if seconds == 1 else "seconds"
    return f"stopped after {seconds:g} {unit}; ask for less, or allow more (--limit-seconds)"


def missing_value(name: str) -> str:
    """What to say of a parameter without a value."""
    return f"the SQL has a parameter :{name} without a value; give it with -p {name}=VALUE"


def is_missing_value(error: Exception) -> bool:
    """Whether SQLite refused because no value was given for a parameter."""
    return _PARAMETER.search(str(error)) is not None


def explained(error: Exception, names: Callable[[str], list[str]], late_after: float | None) -> str:
    """One line on why SQLite refused.

    Args:
        error: what SQLite raised.
        names: gives the names of all tables and views, or of all columns.
        late_after: the seconds that the query was allowed, if it took them all.
    """
    words = str(error)
    if late_after is not None and "interrupt" in words:
        return too_late(late_after)
    if "one statement at a time" in words:
        return ONE_STATEMENT
    if any(sign in words for sign in _SIGNS_OF_WRITING):
        return READ_ONLY
    if "Binding 1 has no name" in words:
        return "parameters have names: write :name, and give it with -p name=VALUE"
    if found := _PARAMETER.search(words):
        return missing_value(found["name"] or "?")
    if found := _MISSING.search(words):
        wanted = found["name"].rpartition(".")[2]
        others = [name for name in names(found["kind"]) if name != wanted]
        return words + did_you_mean(wanted, others)
    return words
