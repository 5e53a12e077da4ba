"""Dates that count from the day of publication: "on Monday", "yesterday", "two weeks ago"."""

from datetime import date, timedelta

from recount.extract.dates.weekdays import DAY_OF_A_WEEK, WEEKDAYS, in_its_week
from recount.extract.words import word_list

NUMBERS = {word: n for n, word in enumerate(word_list("""
    zero one two three four five six seven eight nine ten eleven twelve
"""))} | {"a": 1, "an": 1}  # fmt: skip

_STEPS = {"yesterday": -1, "the day before yesterday": -2, "last night": -1, "tomorrow": 1}


def in_relation(kind: str, groups: dict[str, str], reference: date) -> str | None:
    """The date that such words tell on a day of publication."""
    if kind == "weekday":
        return _weekday(groups, reference)
    if kind == DAY_OF_A_WEEK:
        return in_its_week(groups, NUMBERS, reference)
    if kind == "near":
        near = groups["near"].lower()
        step = _STEPS.get(near, 0)
        if near == "overnight":
            return f"{reference - timedelta(days=1)}/{reference}"
        return str(reference + timedelta(days=step))
    if kind == "weekend":
        # On its Sunday it is the one that ends, else the one before.
        back = (reference.weekday() - 5) % 7
        ended = back > 1 or (back == 1 and not groups["which"])
        saturday = reference - timedelta(days=back + 7 * (not ended))
        return f"{saturday}/{saturday + timedelta(days=1)}"
    if kind == "ago":
        number = groups["number"].lower()
        return _ago(NUMBERS.get(number) or int(number), groups["unit"].lower(), reference)
    step = {"last": -1, "past": -1, "next": 1}.get(groups["which"].lower(), 0)
    return _span(step, groups["unit"].lower(), reference)


def _weekday(groups: dict[str, str], reference: date) -> str:
    wanted = WEEKDAYS.index(groups["weekday"].lower())
    back = (reference.weekday() - wanted) % 7
    which = (groups.get("which") or "").lower()
    if which == "next" or which.endswith("coming"):
        return str(reference + timedelta(days=7 - back))
    if which == "last" and back == 0:
        back = 7
    return str(reference - timedelta(days=back))


def _ago(number: int, unit: str, reference: date) -> str | None:
    if unit in ("day", "night"):
        return str(reference - timedelta(days=number))
    if unit in ("week", "fortnight"):
        return _week(reference - timedelta(weeks=number * (1 + (unit == "fortnight"))))
    if unit == "month":
        months = reference.year * 12 + reference.month - 1 - number
        return f"{months // 12:04}-{months % 12 + 1:02}~"
    return f"{reference.year - number:04}~"


def _span(step: int, unit: str, reference: date) -> str:
    if unit == "week":
        return _week(reference + timedelta(days=7 * step))
    if unit == "year":
        return f"{reference.year + step:04}"
    months = reference.year * 12 + reference.month - 1 + step
    return f"{months // 12:04}-{months % 12 + 1:02}"


def _week(day: date) -> str:
    """The week, Monday to Sunday, of a day."""
    monday = day - timedelta(days=day.weekday())
    return f"{monday}/{monday + timedelta(days=6)}"
