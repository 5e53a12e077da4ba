"""Which documents of a run may be stored, and in which order: pure decisions about keys.

A file with a problem is rejected whole, and so is whatever refers to a key that only rejected
files define. Frames come before codings, and each document after those that it refers to.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from recount.domain.coding import Frame
from recount.domain.references import Keys, defined_by, references_of
from recount.errors import Problem
from recount.formats.coding.reader import Document


def rejected_with(
    documents: Sequence[Document], problems: Iterable[Problem], known: Keys
) -> list[Problem]:
    """Problems of the documents that have none of their own, but refer to rejected ones.

    Args:
        documents: every document of the run.
        problems: what is wrong with some of them, named by source.
        known: the keys that the database holds already.
    """
    faulty = {problem.source for problem in problems}
    refused = _definitions(document for document in documents if document.source in faulty)
    good = [document for document in documents if document.source not in faulty]
    found: list[Problem] = []
    while True:
        held = known | _all_defined(good)
        wanting = {d.source: keys for d in good if any(keys := references_of(d.record) - held)}
        if not wanting:
            return found
        found += [_problem(source, keys, refused) for source, keys in wanting.items()]
        refused |= _definitions(document for document in good if document.source in wanting)
        good = [document for document in good if document.source not in wanting]


def _all_defined(documents: Iterable[Document]) -> Keys:
    every = [defined_by(document.record) for document in documents]
    return Keys(*(frozenset().union(*keys) for keys in zip(*every, strict=True)))


def _definitions(documents: Iterable[Document]) -> dict[str, str]:
    """The source that defines each key."""
    return {
        key: document.source
        for document in documents
        for keys in defined_by(document.record)
        for key in keys
    }


def _problem(source: str, wanting: Keys, refused: Mapping[str, str]) -> Problem:
    key = min(key for keys in wanting for key in keys)
    where = f"{refused[key]}, which is rejected" if key in refused else "no file and no database"
    return Problem(source, None, None, None, f"refers to `{key}`, which is defined in {where}")


def batches(documents: Sequence[Document], known: Keys) -> list[list[Document]]:
    """The documents in the order in which to store them, those in one list together.

    One document a list, except where documents refer to each other in a ring.
    """
    frames = [document for document in documents if isinstance(document.record, Frame)]
    codings = [document for document in documents if not isinstance(document.record, Frame)]
    return _in_order(frames, known) + _in_order(codings, known | _all_defined(frames))


class _Waiting(NamedTuple):
    document: Document
    wanting: Keys


def _in_order(documents: Sequence[Document], known: Keys) -> list[list[Document]]:
    waiting = [
        _Waiting(document, references_of(document.record) - defined_by(document.record) - known)
        for document in documents
    ]
    order: list[list[Document]] = []
    while waiting:
        ready = [document for document, wanting in waiting if not any(wanting)]
        if not ready:
            return [*order, [document for document, _ in waiting]]
        order += [[document] for document in ready]
        held = _all_defined(ready)
        waiting = [_Waiting(d, wanting - held) for d, wanting in waiting if any(wanting)]
    return order
