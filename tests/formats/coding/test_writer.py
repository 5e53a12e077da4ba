"""Codings as YAML: what is written is what is read again."""

from pathlib import Path

import pytest

from recount.domain.coding import Coding, Frame
from recount.formats.coding.reader import read_document, read_documents
from recount.formats.coding.writer import yaml_of

ROOT = Path(__file__).parents[3]
DOCUMENTS = [
    document
    for folder in (ROOT / "tests" / "fixtures" / "northport", ROOT / "seeds")
    for document in read_documents([folder])[0]
]


def read_again(record: Coding | Frame) -> Coding | Frame:
    document, problems = read_document("again.yaml", yaml_of(record).encode())
    assert problems == []
    assert document is not None
    return document.record


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: Path(document.source).stem)
def test_what_is_written_is_read_again(document: object) -> None:
    record = document.record  # type: ignore[attr-defined]
    assert read_again(record) == record
    assert yaml_of(read_again(record)) == yaml_of(record)


@pytest.mark.parametrize(
    "title",
    ["no", "on", "null", "~", "1e3", "0o17", "0x1F", "1:30", "2031-05-03", "12", "-.5", ".inf",
     "true", "a: b", "# no comment", "- item", "'quoted'", "{a}", "*alias", "&anchor", "!tag",
     "%directive", "@at",
     "`tick", "مرحبا", "a\u2028b", "é" * 300, "end:", "y", "<<", "=", "|", ">"],
)  # fmt: skip
def test_a_text_stays_a_text(title: str) -> None:
    coding = Coding.model_validate(
        {"recount": 1, "article": {"key": "a", "title": title}, "coding": {"coder": "c1"}}
    )
    assert read_again(coding) == coding


@pytest.mark.parametrize("count", ["12", "0", "007", "about 50", "10-15"])
def test_a_count_stays_a_count(count: str) -> None:
    figure = {"outcome": "killed", "count": count}
    coding = Coding.model_validate(
        {
            "recount": 1,
            "article": {"key": "a"},
            "coding": {"coder": "c1"},
            "accounts": [{"event": "e", "casualties": [figure]}],
        }
    )
    document, _ = read_document("a.yaml", yaml_of(coding).encode())
    assert document is None or document.record == coding
