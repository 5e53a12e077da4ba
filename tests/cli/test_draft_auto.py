"""`recount draft --auto`, as a person runs it."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[1] / "fixtures" / "pages" / "gazette.html"
Run = Callable[..., "subprocess.CompletedProcess[str]"]
DOCUMENT = {
    "doc": "a",
    "text": "Gunmen attacked the market in Northport on Saturday, killing 12 people, police said.",
    "published": "2031-05-04",
}


def test_a_corpus_is_stored_and_reported(run: Run, tmp_path: Path) -> None:
    docs = tmp_path / "docs.ndjson"
    docs.write_text(json.dumps(DOCUMENT) + "\n{}\n", "utf-8")
    told = run("draft", "--auto", "--ndjson", docs, "--jobs", 2)
    assert (told.returncode, told.stdout) == (3, "")
    assert told.stderr.splitlines() == [
        f"{docs}:2: doc: is no text",
        "note: articles without a source: 1; tell --source, or add their outlets to a frame and"
        " repeat this",
        "coding: 1 new", "event: 1 new", "text: 1 new", "rejected: 1",
    ]  # fmt: skip
    timeline = run("report", "attack_timeline", "-f", "csv", "--columns", "event_key,killed_best")
    assert timeline.stdout.splitlines() == ["event_key,killed_best", "a.1,12"]
    by_source = run("report", "casualties_by_source", "-f", "csv", "--columns", "article_key,quote")
    assert by_source.stdout.splitlines() == ["article_key,quote", "a,killing 12 people"]
    people = run("report", "attack_timeline", "--rule", "people", "-f", "csv",
                 "--columns", "event_key,killed_best")  # fmt: skip
    assert people.stdout.splitlines() == ["event_key,killed_best", "a.1,"]


@pytest.mark.usefixtures("sqlite_path")
def test_numbers_in_no_figure_are_told(run: Run, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(f"{DOCUMENT['text']} Some 40 gunmen took part, a resident said.", "utf-8")
    told = run("draft", "--auto", article).stderr.splitlines()
    assert told[0] == "note: numbers of people in no figure, which `recount draft ARTICLE` shows: 1"


@pytest.mark.usefixtures("sqlite_path")
def test_those_of_a_stream_are_shown_by_what_takes_one(run: Run, tmp_path: Path) -> None:
    text = f"{DOCUMENT['text']} Some 40 gunmen took part, a resident said."
    docs = tmp_path / "docs.ndjson"
    docs.write_text(json.dumps(DOCUMENT | {"text": text}), "utf-8")
    command = "recount draft --ndjson FILE"
    told = run("draft", "--auto", "--ndjson", docs).stderr.splitlines()
    assert f"note: numbers of people in no figure, which `{command}` shows: 1" in told
    assert '"unread": [{' in run("draft", "--ndjson", docs).stdout


@pytest.mark.usefixtures("sqlite_path")
def test_files_and_the_same_again(run: Run) -> None:
    assert run("draft", "--auto", PAGE).returncode == 0
    told = run("draft", "--auto", PAGE)
    assert told.stderr.splitlines()[-2:] == ["coding: 1 unchanged", "nothing changed"]


CODING = "recount: 1\narticle: {key: a, title: Gunmen killed 12 people.}\ncoding: {coder: c1}\n"
OTHERS = {
    "coding.yaml": CODING.encode(),
    "late.yaml": b"# mine\n---\narticle: {key: a}\nrecount: 1  # the format\n",
    "coding.json": b'{"article": {"key": "a"}, "recount": 1}',
    "coding.txt": b"\xef\xbb\xbf" + CODING.encode(),
    "frame.yaml": b"recount: 1\nsources: []\n",
    "letters.pdf": b"%PDF-1.4\n1 0 obj (Gunmen killed 12 people.)\n%%EOF\n",
    "bytes.pdf": b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n",
    "old.rtf": b"{\\rtf1 Gunmen killed 12 people.}",
}


@pytest.mark.usefixtures("sqlite_path")
def test_files_of_other_kinds_are_told_and_passed_over(run: Run, tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text(
        "Gunmen killed 12 people, police said.\nTo recount: 1 of 4 died. recount: 1 in 4.\n"
        "Recount: 1\nrecount: 12\n",
        "utf-8",
    )
    for name, content in OTHERS.items():
        (tmp_path / name).write_bytes(content)
    told = run("draft", "--auto", *(tmp_path / name for name in OTHERS), good)
    assert told.returncode == 3
    coding = (
        "is a coding or frame, not an article: recount ingest stores it, without --format article"
    )
    pdf, rtf = (f"is {kind}, not text: save what it says as text or HTML"
                for kind in ("a PDF", "RTF"))  # fmt: skip
    reasons = [*[coding] * 5, pdf, pdf, rtf]
    assert told.stderr.splitlines()[: len(OTHERS)] == [
        f"{tmp_path / name}: {reason}" for name, reason in zip(OTHERS, reasons, strict=True)
    ]
    assert f"rejected: {len(OTHERS)}" in told.stderr.splitlines()
    stored = run("query", "SELECT key FROM article", "-f", "csv")
    assert stored.stdout.splitlines() == ["key", "good"]


@pytest.mark.usefixtures("sqlite_path")
def test_a_stream_on_standard_input(run: Run) -> None:
    told = run("draft", "--auto", "--ndjson", "-", input=json.dumps(DOCUMENT))
    assert (told.returncode, told.stderr.splitlines()[1]) == (0, "coding: 1 new")


@pytest.mark.parametrize(
    "options", [("--event", "e"), ("-o", "x.yaml"), ("--text", "x.txt"), ("--title", "T", "b.txt")]
)
def test_options_of_one_draft_do_not_go_with_it(run: Run, options: tuple[str, ...]) -> None:
    told = run("draft", "--auto", PAGE, *options)
    assert told.returncode == 2
    assert f"{options[0]} " in told.stderr


@pytest.mark.parametrize("option", ["--key", "--title", "--published"])
def test_lines_tell_of_themselves(run: Run, option: str) -> None:
    told = run("draft", "--auto", "--ndjson", "-", option, "2031", input=json.dumps(DOCUMENT))
    message = f"Error: {option} does not go with --ndjson, whose lines tell of themselves\n"
    assert (told.returncode, told.stderr) == (2, message)


def test_a_missing_stream_is_an_error(run: Run, tmp_path: Path) -> None:
    assert run("draft", "--auto", "--ndjson", "none.ndjson").returncode == 1
    assert list(tmp_path.iterdir()) == []
