"""The guide says what the code does: every field, every wording, every date."""

import re
from pathlib import Path

import pytest

from recount.domain import coding
from recount.domain.counts import parse_count
from recount.domain.edtf import parse_period
from recount.domain.lists import LISTS
from recount.formats.coding.check import KnownKeys, checked
from recount.formats.coding.reader import Reading, read_bytes

GUIDE = (Path(__file__).parents[3] / "docs" / "coding-format.md").read_text(encoding="utf-8")
MODELS = [
    model
    for model in vars(coding).values()
    if isinstance(model, type) and issubclass(model, coding.Record)
]


def rows(heading):
    section = GUIDE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_is_there(model):
    words = set(re.findall(r"[a-z0-9_]+", " ".join(re.findall(r"`[^`\n]+`", GUIDE))))
    assert set(model.model_fields) <= words


def test_every_list_is_named():
    named = {name for name in LISTS if f"*{name}*" in GUIDE or f"`{name}`" in GUIDE}
    # A coding gives neither: one follows from its words, the other is a choice of the reader.
    assert LISTS.keys() - named == {"magnitude", "reconciliation_rule"}


@pytest.mark.parametrize("row", rows("Counts"), ids=lambda row: row[0])
def test_wordings(row):
    wordings, *bounds, qualifier, magnitude = row
    for words in wordings.split("; "):
        count = parse_count(words)
        assert (count.qualifier, count.magnitude or "") == (qualifier, magnitude)
        for bound, number in zip(bounds, count[:3], strict=True):
            assert (bound == "-") == (number is None)
            if bound.isdigit():
                assert number == int(bound)


@pytest.mark.parametrize("row", rows("Dates"), ids=lambda row: row[0])
def test_dates(row):
    written, *days = row
    assert list(parse_period(written)[1:]) == [None if day == "-" else day for day in days]


def test_the_example_is_sound():
    example = GUIDE.partition("```yaml\n")[2].partition("```")[0]
    reading = read_bytes("example.yaml", example.encode())
    known = KnownKeys(
        sources=frozenset({"northport-gazette"}),
        actors=frozenset({"coastal-front", "northport-police"}),
        events=frozenset({"northport-market-2031-05-03"}),
    )
    assert isinstance(reading, Reading)
    assert checked(reading, known, lambda _: None) == (reading.documents, [])
    assert len(reading.documents) == 1
