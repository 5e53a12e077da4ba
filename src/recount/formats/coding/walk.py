"""What checks of a document share: its records with what is doubtful in them, and faults."""

from collections.abc import Iterator
from typing import NamedTuple

from recount.domain.coding import Record
from recount.domain.references import records_in
from recount.formats.coding.positions import Path
from recount.formats.coding.reader import Document


class Fault(NamedTuple):
    """A rule that a document breaks, and the way to the value that breaks it."""

    path: Path
    message: str


def doubts_in(document: Document) -> Iterator[tuple[Path, Record, frozenset[str]]]:
    """Every record of a document, with those of its fields that may not be as they were meant.

    One that is in doubt as a whole, since it is given twice for one, is left out.
    """
    for path, record in records_in(document.record):
        doubts = document.touched.get(path)
        if doubts is None or doubts:
            yield path, record, doubts or frozenset()


def twice(values: list[str], path: Path) -> Iterator[Fault]:
    """A fault for each value of a list that stands there before."""
    seen = set()
    for place, value in enumerate(values):
        if value in seen:
            yield Fault((*path, place), f"`{value}` is given twice; keep one")
        seen.add(value)
