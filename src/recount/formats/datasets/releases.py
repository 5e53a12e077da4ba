"""Which release of a dataset a file is, from the option or the name that its publisher gave it."""

import re

from recount.domain.records import Dataset, Release
from recount.errors import UsageFault

# GEDEvent_v25_1.csv, GEDEvent_v24_0_6.csv, ged251-csv.zip's ged251.csv. What follows a release is a
# slice's (ged_sample_v23_1_10.csv); 24_01_24_06 is the name of a quarter, and no release.
_IN_A_NAME = re.compile(
    r"v(\d{2})[_.](?:(0)[_.](1[0-2]|[1-9])|([1-9]\d?))(?!\d)|ged(\d{2})([1-9])(?!\d)", re.I
)
_GED = re.compile(r"\d{1,2}\.(?:0\.(?:1[0-2]|[1-9])|[1-9]\d?)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"\d{1,4}(?:[.-]\d{1,4}){0,4}")


class NoRelease(UsageFault):
    """A file of a dataset with releases whose name tells none."""

    def __init__(self, name: str, dataset: Dataset) -> None:
        super().__init__(
            f"{name}: which release of {dataset.name} is it? Say so, as in --release 25.1"
        )


class BadRelease(UsageFault):
    """A release that is no number of the dataset."""

    def __init__(self, given: str, written: str) -> None:
        super().__init__(f"--release {given}: write it like {written}")


def release_in(name: str) -> str | None:
    """The release of GED in a file's name; None: it names none."""
    match = _IN_A_NAME.search(name)
    return ".".join(part for part in match.groups() if part) if match else None


def release_order(number: str | None) -> tuple[int, ...]:
    """By which releases of one dataset are ordered.

    24.1 holds the events to the end of 2023, the Candidate releases 24.0.1 to 24.0.12 those of the
    months of 2024, and 25.1 both: they follow each other in this order.
    """
    parts = [int(part) for part in re.split(r"[.-]", number)] if number else []
    match parts:
        case [year, 0, month] if year < 100:
            return (year, 1, month)
        case [year, version] if year < 100:
            return (year, 0, version)
    return tuple(parts)


def ged_release(dataset: Dataset, given: str | None, name: str) -> Release:
    """A release of GED, published in the year that its number names.

    A Candidate release (24.0.12) came out in that year or the next.
    """
    if given is not None and not _GED.fullmatch(given):
        raise BadRelease(given, "25.1, or 24.0.6 for a Candidate release")
    number = given or release_in(name)
    if number is None:
        raise NoRelease(name, dataset)
    year = 2000 + release_order(number)[0] % 100
    candidate = number.count(".") > 1
    last = year + 1 if candidate else year
    published = f"{year}/{last}" if candidate else f"{year}"
    return Release(
        dataset, number, f"{dataset.key}-{number}", f"{dataset.name} {number}", published,
        f"{year}-01-01", f"{last}-12-31",
    )  # fmt: skip


def export_release(dataset: Dataset, given: str | None, _name: str) -> Release:
    """A dataset without numbered releases: what was told of it, else one release for all exports.

    A day (2025-06-30) is the day of publication; another number is not dated.
    """
    if given is None:
        return Release(dataset, None, dataset.key, dataset.name, None, None, None)
    if not _NUMBER.fullmatch(given):
        raise BadRelease(given, "2025-06-30 or 25.1")
    day = given if _DAY.fullmatch(given) else None
    return Release(
        dataset, given, f"{dataset.key}-{given}", f"{dataset.name} {given}", day, day, day
    )
