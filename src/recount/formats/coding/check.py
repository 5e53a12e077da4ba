"""Everything that takes more than one field, or more than one document, to see."""

from collections.abc import Iterator, Sequence

from recount.domain.coding import Coding
from recount.errors import Problem
from recount.formats.coding.check_fields import faulty_fields
from recount.formats.coding.check_figures import faulty_figures
from recount.formats.coding.check_references import KnownKeys, faulty_references
from recount.formats.coding.check_spans import TextOf, faulty_spans
from recount.formats.coding.reader import Document, Reading
from recount.formats.coding.walk import Fault

__all__ = ["KnownKeys", "check_documents", "checked", "problem_of"]


def check_documents(
    documents: Sequence[Document],
    known: KnownKeys,
    text_of: TextOf,
    countries: frozenset[str] | None = None,
) -> list[Problem]:
    """Every problem that the reader can't see in one value.

    Args:
        documents: the documents. Of one that is not whole no rule is told that a value left out
            may have kept.
        known: the keys that the database holds already.
        text_of: the text with a digest, or None where nobody has it.
        countries: the known locations that are countries; None: nobody knows which are.

    Returns:
        Problems in the order of the documents, and of lines within one.
    """
    found = [(document, fault) for document in documents for fault in _within(document, text_of)]
    found += faulty_references(documents, known, countries)
    order = {document.source: place for place, document in enumerate(documents)}
    problems = [problem_of(document, fault) for document, fault in found]
    return sorted(problems, key=lambda problem: (order[problem.source], problem[1:4]))


def checked(
    reading: Reading, known: KnownKeys, text_of: TextOf
) -> tuple[list[Document], list[Problem]]:
    """The documents of a reading without any fault, and all problems of all files together.

    Structural and referential problems come together: what is left of a faulty document is
    checked as well.
    """
    found = check_documents([*reading.documents, *reading.partial], known, text_of)
    faulty = {problem.source for problem in found}
    sound = [document for document in reading.documents if document.source not in faulty]
    places = {problem.source: place for place, problem in enumerate([*reading.problems, *found])}
    problems = sorted(
        dict.fromkeys([*reading.problems, *found]),
        key=lambda problem: (places[problem.source], problem.line or 0, problem.column or 0),
    )
    return sound, problems


def _within(document: Document, text_of: TextOf) -> Iterator[Fault]:
    yield from faulty_fields(document)
    yield from faulty_spans(document, text_of)
    if isinstance(document.record, Coding):
        yield from faulty_figures(document.record, document.touched)


def problem_of(document: Document, fault: Fault) -> Problem:
    """A fault with the file, line and column of the value."""
    line, column = document.positions.of(fault.path)
    field = ".".join(map(str, fault.path)) or None
    return Problem(document.source, line, column, field, fault.message)
