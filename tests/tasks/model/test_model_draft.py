"""`recount draft --model`, with a model that is a local fake."""

import json
import sys
from pathlib import Path

import llm
import pytest
from click.testing import CliRunner, Result
from fake_model import FakeModel, Reply, answer, registered, told
from model_answers import CIVILIANS, OFFICERS, TEXT

from recount import __version__
from recount.cli.main import recount
from recount.domain.coding import Coding
from recount.domain.evidence import span_digest
from recount.formats.coding.reader import read_documents
from recount.tasks.article_draft import draft_article
from recount.tasks.drafting.found import About
from recount.tasks.model.checking import CONFIDENCE
from recount.tasks.model.finder import ModelFinder
from recount.tasks.model.library import (
    LibraryModel,
)
from recount.tasks.model.prompt import prompt_digest


def drafted(tmp_path: Path, model: FakeModel, *options: str, text: str = TEXT) -> Result:
    """What the command says; the coding is in draft.yaml."""
    file = tmp_path / "article.txt"
    file.write_text(text, encoding="utf-8")
    arguments = ["draft", str(file), "-o", str(tmp_path / "draft.yaml"), "--db", "none.db"]
    with registered(model):
        return CliRunner().invoke(recount, [*arguments, "--model", "fake", *options])


def coding(tmp_path: Path) -> Coding:
    """The draft as ingest reads it."""
    (document,), problems = read_documents([tmp_path / "draft.yaml"])
    assert problems == []
    assert isinstance(document.record, Coding)
    return document.record


def test_a_draft_of_one_article(tmp_path: Path) -> None:
    absent = CIVILIANS | {"quote": "40 dead"}
    model = FakeModel(
        answer(
            CIVILIANS,
            OFFICERS,
            absent,
            OFFICERS | {"low": 9, "qualifier": "at_least", "best": None, "high": None},
        )
    )
    result = drafted(tmp_path, model, "--model-option", "temperature", "0")
    assert result.exit_code == 0, result.output
    told_ = "1 of 4 figures rejected: its quote is not in the text"
    assert f"note: {told_}\n" in result.stderr
    record = coding(tmp_path)
    assert record.coding.coder == f"recount-{__version__} with fake"
    assert record.coding.machine
    assert record.coding.note == (
        f'model fake, prompt 1 ({prompt_digest()}), options {{"temperature": 0.0}}'
    )
    casualties = [casualty for account in record.accounts for casualty in account.casualties]
    assert [(c.count, c.victims, c.rule, c.confidence) for c in casualties] == [
        ("at least 12", "civilians", "model:fake", CONFIDENCE),
        ("3", "police", "model:fake", CONFIDENCE),
    ]
    for casualty in casualties:
        evidence = casualty.evidence
        assert evidence is not None
        assert evidence.start is not None
        assert evidence.end is not None
        assert evidence.sha256 == span_digest(TEXT, evidence.start, evidence.end)
    words = (tmp_path / "draft.yaml").read_text(encoding="utf-8")
    assert f"# {told_}\n" in words
    assert "# Not counted, number not in quote: three police officers" in words


def test_a_draft_that_compares(tmp_path: Path) -> None:
    result = drafted(tmp_path, FakeModel(answer(CIVILIANS)), "--compare")
    assert "figures found by the rules and the model, " in result.stderr
    words = (tmp_path / "draft.yaml").read_text(encoding="utf-8")
    assert "# ? found by the rules only" in words
    rules = {c.rule for account in coding(tmp_path).accounts for c in account.casualties}
    assert any(rule and rule.endswith("+model:fake") for rule in rules)


def test_a_model_of_an_awkward_name(tmp_path: Path) -> None:
    """As models of some services are called; nothing of it may break the YAML."""
    model = FakeModel(answer(OFFICERS), name='a/b: "c" # d\n')
    file = tmp_path / "article.txt"
    file.write_text(TEXT, encoding="utf-8")
    found = ModelFinder(LibraryModel(model, {}))
    draft = draft_article(str(file), file.read_bytes(), About("a"), None, found)
    (tmp_path / "draft.yaml").write_text(draft.coding, encoding="utf-8")
    (account,) = coding(tmp_path).accounts
    assert account.casualties[0].rule == 'model:a/b: "c" # d'


@pytest.mark.parametrize(
    ("reply", "message"),
    [
        (TimeoutError("waited 60 s"), "Error: the model fake gave no answer: TimeoutError: waited"),
        ("no JSON", "Error: the answer of the model fake can't be read: it holds no JSON"),
    ],
)
def test_a_failure_is_one_message(reply: Reply, message: str, tmp_path: Path) -> None:
    result = drafted(tmp_path, FakeModel(reply))
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith(message)
    assert len(result.stderr.splitlines()) == 1
    assert not (tmp_path / "draft.yaml").exists()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--model", "nobody"), "llm knows no model `nobody`"),
        (("--model", "fake", "--model-option", "top_k", "1"), "--model-option: top_k: "),
        (("--model-option", "temperature", "0"), "--model-option needs --model"),
        (("--compare",), "--compare needs --model"),
        (("--auto", "--model", "fake"), "--model does not go with --auto"),
        (("--auto", "--compare"), "--compare does not go with --auto"),
    ],
)
def test_a_request_that_is_malformed(
    options: tuple[str, ...], message: str, known: FakeModel
) -> None:
    result = CliRunner().invoke(recount, ["draft", "--ndjson", "-", *options], input="")
    assert result.exit_code == 2
    assert message in result.stderr
    assert known.asked == []


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llm", None)
    result = CliRunner().invoke(recount, ["draft", "--model", "x", "-"], input="")
    assert result.exit_code == 2
    assert "pip install 'recount-db[llm]'" in result.stderr


def streamed(model: FakeModel, *texts: str, jobs: int = 1) -> Result:
    lines = "".join(json.dumps({"doc": str(n), "text": t}) + "\n" for n, t in enumerate(texts))
    arguments = ["draft", "--ndjson", "-", "--model", "fake", "--jobs", str(jobs)]
    with registered(model):
        return CliRunner().invoke(recount, arguments, input=lines)


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_stream(jobs: int) -> None:
    model = FakeModel(answer(told("Two men", 2, 2, 2), told("Two women", 2, 2, 2)))
    result = streamed(model, "Two men died.", "Two women died.", jobs=jobs)
    assert result.exit_code == 0
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(line["doc"], [f["quote"] for f in line["figures"]]) for line in lines] == [
        ("0", ["Two men"]),
        ("1", ["Two women"]),
    ]
    assert lines[0]["model"] == {
        "model": "fake",
        "prompt": 1,
        "prompt_sha256": prompt_digest(),
        "options": {},
        "answers": 1,
        "unreadable": 0,
        "figures": 2,
        "rejected": {"quote": 1},
    }


def test_a_stream_goes_on_after_a_failure() -> None:
    model = FakeModel(TimeoutError("slow"), "no", answer(told("Two men", 2, 2, 2)))
    result = streamed(model, "One.", "Two.", "Two men died.")
    assert result.exit_code == 3
    assert [json.loads(line)["doc"] for line in result.stdout.splitlines()] == ["2"]
    first, second = result.stderr.splitlines()
    assert first == "-:1: the model fake gave no answer: TimeoutError: slow"
    assert second.startswith("-:2: the answer of the model fake can't be read")


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_stream_ends_where_no_line_could_fare_better(jobs: int) -> None:
    result = streamed(FakeModel(llm.NeedsKeyException("set a key")), "One.", "Two.", jobs=jobs)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "Error: the model fake can't be asked: set a key\n"
