"""Which documents may be stored, and in which order."""

from typing import Any

from recount.domain.coding import Coding, Frame
from recount.domain.references import Keys
from recount.errors import Problem
from recount.formats.coding.positions import Lines, Positions
from recount.formats.coding.reader import Document
from recount.tasks.batches import batches, rejected_with

NONE = Keys()


def document(source: str, record: Frame | Coding) -> Document:
    return Document(source, "0" * 64, record, Positions(Lines(""), {}, {}))


def places(source: str, **parents: str | None) -> Document:
    """A frame of places, each with its parent."""
    locations = [
        {"key": key, "name": key, "kind": "region", "parent": parent}
        for key, parent in parents.items()
    ]
    return document(source, Frame.model_validate({"recount": 1, "locations": locations}))


def coding(key: str, **article: Any) -> Document:
    fields = {"recount": 1, "article": {"key": key} | article, "coding": {"coder": "c1"}}
    return document(f"{key}.yaml", Coding.model_validate(fields))


def order(documents: list[Document], known: Keys = NONE) -> list[list[str]]:
    return [[document.source for document in batch] for batch in batches(documents, known)]


def test_frames_come_first_and_each_after_what_it_refers_to() -> None:
    copy = coding("copy", based_on={"article": "original"})
    given = [copy, coding("original"), places("b", b="a"), places("a", a=None)]
    assert order(given) == [["a"], ["b"], ["original.yaml"], ["copy.yaml"]]


def test_frames_in_a_ring_are_stored_together() -> None:
    given = [places("one", a="b", c=None), places("two", b="c"), places("three", d=None)]
    assert order(given) == [["three"], ["one", "two"]]


def test_what_the_database_holds_needs_no_waiting() -> None:
    copy = coding("copy", based_on={"article": "original"})
    known = Keys(articles=frozenset({"original"}))
    assert order([copy, coding("original")], known) == [["copy.yaml"], ["original.yaml"]]


def test_whatever_rests_on_a_rejected_file_is_rejected_to_the_end_of_the_chain() -> None:
    given = [places("a", a=None), places("b", b="a"), places("c", c="b"), places("d", d=None)]
    found = rejected_with(given, [Problem("a", 3, 1, None, "wrong")], NONE)
    assert [str(problem) for problem in found] == [
        "b: refers to `a`, which is defined in a, which is rejected",
        "c: refers to `b`, which is defined in b, which is rejected",
    ]


def test_a_rejected_file_rejects_nothing_that_the_database_holds() -> None:
    given = [places("a", a=None), places("b", b="a")]
    known = Keys(locations=frozenset({"a"}))
    assert rejected_with(given, [Problem("a", 3, 1, None, "wrong")], known) == []
