"""`recount publish`: what leaves, what stays behind, and what is refused."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from recount.domain.coding import Coding
from recount.formats.coding.reader import read_documents
from recount.tasks.ingest import ingest
from recount.tasks.inputs import OverInput
from recount.tasks.publish import SameName, publish

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"
TEXTS = NORTHPORT / "texts"
TRIBUNE = NORTHPORT / "codings" / "tribune.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "out"


def written(files: dict[Path, str] | Any) -> Coding:
    """The only file's coding, after it was written and read again."""
    ((path, text),) = files.items()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    (document,), problems = read_documents([path])
    assert problems == []
    assert isinstance(document.record, Coding)
    return document.record


def test_quotes_become_spans_and_private_names_go(folder: Path) -> None:
    outcome = publish([TRIBUNE], folder, database="none.db", texts=TEXTS)
    assert outcome.problems == []
    assert list(outcome.files) == [folder / "tribune.yaml"]
    (text,) = outcome.files.values()
    assert "15 civilians had died" not in text
    assert "Person Without Office" not in text
    figure = written(outcome.files).accounts[0].casualties[0]
    assert (figure.evidence.start, figure.evidence.end) == (76, 97)
    assert [person.name for person in figure.persons] == ["Councillor In Office"]


def test_private_keeps_the_names_and_no_quote(folder: Path) -> None:
    outcome = publish([TRIBUNE], folder, database="none.db", texts=TEXTS, private=True)
    (text,) = outcome.files.values()
    assert "Person Without Office" in text
    assert "15 civilians had died" not in text


def test_a_text_in_the_database_serves(folder: Path, sqlite_path: str) -> None:
    ingest(sqlite_path, [NORTHPORT], texts=TEXTS)
    outcome = publish([TRIBUNE], folder, database=sqlite_path)
    assert outcome.problems == []
    assert written(outcome.files).accounts[0].attributions[0].evidence.start == 240


def test_without_the_text_the_figure_is_named_and_nothing_is_written(folder: Path) -> None:
    outcome = publish([TRIBUNE], folder, database="none.db")
    assert outcome.files == {}
    told = [str(problem).removeprefix(f"{NORTHPORT}/codings/") for problem in outcome.problems]
    need = "give the article's text with --texts: the place of the quotation in it is not known"
    assert told == [
        f"tribune.yaml:14:20: accounts.0.attributions.0.evidence: {need}",
        f"tribune.yaml:20:19: accounts.0.casualties.0.evidence: {need}",
    ]


def test_spans_need_no_text(folder: Path) -> None:
    outcome = publish([NORTHPORT / "codings" / "gazette.yaml"], folder, database="none.db")
    assert outcome.problems == []
    assert len(outcome.files) == 1


@pytest.mark.parametrize(
    ("evidence", "message"),
    [
        ("{quote: not there}", "the text does not hold the quotation"),
        ("{quote: e}", "holds the quotation"),
        ("{quote: attack, start: 3}", "the text does not hold the quotation at character 3"),
        ("{start: 1, end: 99999}", "the span is not within the article's text"),
        (f"{{start: 1, end: 5, sha256: {'a' * 64}}}", "have another digest"),
    ],
)
def test_evidence_that_the_text_belies(
    folder: Path, tmp_path: Path, evidence: str, message: str
) -> None:
    coding = tmp_path / "tribune.yaml"
    text = TRIBUNE.read_text(encoding="utf-8")
    coding.write_text(text.replace('{quote: "15 civilians had died"}', evidence), encoding="utf-8")
    outcome = publish([coding], folder, database="none.db", texts=TEXTS)
    assert outcome.files == {}
    assert [message in problem.message for problem in outcome.problems] == [True]


def test_a_folder_keeps_its_shape_and_is_ingested_whole(folder: Path, sqlite_path: str) -> None:
    outcome = publish([NORTHPORT], folder, database="none.db", texts=TEXTS)
    for path, text in outcome.files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert sorted(path.relative_to(folder).as_posix() for path in outcome.files) == [
        "codings/gazette.yaml", "codings/tribune.yaml", "frame/events.yaml", "frame/places.yaml",
    ]  # fmt: skip
    assert ingest(sqlite_path, [folder], texts=TEXTS).problems == []
    again = publish([folder], folder.parent / "again", database="none.db", texts=TEXTS)
    assert list(again.files.values()) == list(outcome.files.values())


def test_it_never_writes_over_an_input(tmp_path: Path) -> None:
    shutil.copy(TRIBUNE, tmp_path / "tribune.yaml")
    with pytest.raises(OverInput):
        publish([tmp_path / "tribune.yaml"], tmp_path, database="none.db", texts=TEXTS)
    with pytest.raises(OverInput):
        publish([tmp_path], tmp_path, database="none.db", texts=TEXTS)


def test_two_inputs_of_one_name_are_refused(tmp_path: Path, folder: Path) -> None:
    shutil.copy(TRIBUNE, tmp_path / "tribune.yml")
    with pytest.raises(SameName):
        publish([TRIBUNE, tmp_path / "tribune.yml"], folder, database="none.db", texts=TEXTS)


def test_a_file_named_twice_is_written_once(folder: Path) -> None:
    given = [TRIBUNE.parent, TRIBUNE, TRIBUNE.parent]
    outcome = publish(given, folder, database="none.db", texts=TEXTS)
    assert (outcome.problems, folder / "tribune.yaml" in outcome.files) == ([], True)


def test_a_quotation_in_a_frame_does_not_leave(tmp_path: Path, folder: Path) -> None:
    frame = tmp_path / "events.yaml"
    text = (NORTHPORT / "frame" / "events.yaml").read_text(encoding="utf-8")
    told = "to: northport-market-2031-05-03}"
    quoting = told.replace("}", ", evidence: {quote: two days after the attack}}")
    frame.write_text(text.replace(told, quoting), encoding="utf-8")
    outcome = publish([frame, TRIBUNE], folder, database="none.db", texts=TEXTS)
    (problem,) = outcome.problems
    assert str(problem).startswith(f"{frame}:20:102: relations.0.evidence: a frame has no text")
    assert list(outcome.files) == [folder / "tribune.yaml"]
