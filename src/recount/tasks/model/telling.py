"""What a person is told of a model's reading, on stderr and at the top of a draft."""

from collections.abc import Iterator

from recount.tasks.model.checking import AMBIGUOUS, NUMBER
from recount.tasks.model.reading import Reading, Tally

_KEPT_OUT = {
    NUMBER: "no such number is read from the quote",
    AMBIGUOUS: "the quote stands in several places",
}


def notes_of(reading: Reading) -> Iterator[str]:
    """A line for each thing that went wrong; none where nothing did."""
    tally = reading.tally
    if tally.unreadable:
        yield f"{tally.unreadable} of {tally.answers} answers could not be read: parts are missing"
    for rejection, count in tally.rejected.items():
        yield f"{_of(count, tally)} rejected: {rejection.value[count != 1]}"
    for flag, reason in _KEPT_OUT.items():
        count = sum(flag in figure.flags for figure in reading.figures)
        if count:
            yield f"{_of(count, tally)} not counted: {reason}"
    if tally.extra:
        yield f"{_of(tally.extra, tally)} had fields that were not asked for: left out"


def tally_record(reading: Reading) -> dict[str, object]:
    """The tally as it stands in a stream's line; reasons without any figure are left out."""
    tally = reading.tally
    return {
        "answers": tally.answers,
        "unreadable": tally.unreadable,
        "figures": tally.figures,
        "rejected": {rejection.name.lower(): n for rejection, n in tally.rejected.items()},
    }


def _of(count: int, tally: Tally) -> str:
    return f"{count} of {tally.figures} figure{'s' if tally.figures != 1 else ''}"
