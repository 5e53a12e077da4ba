"""`recount draft`, as a person or a job runner runs it."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner

from recount.cli.main import recount
from recount.domain.coding import Coding
from recount.formats.coding.reader import read_documents

DOCUMENT = json.dumps({"doc": "a", "text": "Two men died, police said."})


def test_a_stream_of_documents() -> None:
    result = CliRunner().invoke(recount, ["draft", "--ndjson", "-"], input=DOCUMENT + "\n")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["figures"][0]["said_by"] == "police"


def test_bad_lines_are_told_and_the_rest_is_written(tmp_path: Path) -> None:
    file = tmp_path / "docs.ndjson"
    file.write_text("no\n" + DOCUMENT + "\n", encoding="utf-8")
    result = CliRunner().invoke(recount, ["draft", "--ndjson", str(file)])
    assert result.exit_code == 3
    assert f"{file}:1: is no JSON document" in result.stderr
    assert json.loads(result.stdout)["doc"] == "a"


def test_a_stream_into_a_file(tmp_path: Path) -> None:
    out = tmp_path / "out.ndjson"
    command = ["draft", "--ndjson", "-", "-o", str(out)]
    result = CliRunner().invoke(recount, command, input=DOCUMENT + "\n")
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(out.read_text(encoding="utf-8"))["doc"] == "a"


@pytest.mark.parametrize("option", ["--key", "--title", "--published", "--text"])
def test_what_tells_of_one_article_does_not_go_with_a_stream(option: str) -> None:
    command = ["draft", "--ndjson", "-", option, "2031"]
    result = CliRunner().invoke(recount, command, input=DOCUMENT + "\n")
    assert (result.exit_code, result.stdout) == (2, "")
    assert f"{option} does not go with --ndjson" in result.stderr


def test_a_missing_file_is_rejected() -> None:
    result = CliRunner().invoke(recount, ["draft", "no-such-file"])
    assert (result.exit_code, result.stdout) == (3, "")
    assert result.stderr == "Error: no-such-file: can't be read: No such file or directory\n"


def test_a_missing_stream_is_rejected_and_the_others_are_read() -> None:
    command = ["draft", "--ndjson", "no-such-file", "-"]
    result = CliRunner().invoke(recount, command, input=DOCUMENT + "\n")
    assert result.exit_code == 3
    assert result.stderr == "no-such-file: can't be read: No such file or directory\n"
    assert len(result.stdout.splitlines()) == 1


def test_a_coding_of_one_article(tmp_path: Path) -> None:
    file = tmp_path / "Northport News 4.txt"
    file.write_text("Gunmen killed 12 people in Northport, police said.", encoding="utf-8")
    out = tmp_path / "draft.yaml"
    arguments = ["draft", str(file), "--event", "northport-2031-05-03", "-o", str(out)]
    result = CliRunner().invoke(recount, arguments)
    assert result.exit_code == 0
    (document,), problems = read_documents([out])
    assert problems == []
    assert isinstance(document.record, Coding)
    assert document.record.article.key == "northport-news-4"
    (account,) = document.record.accounts
    assert account.event == "northport-2031-05-03"
    assert account.casualties[0].count == "12"


def test_a_text_that_no_database_can_hold_is_not_drafted(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Gunmen killed 12\0 people.", encoding="utf-8")
    result = CliRunner().invoke(recount, ["draft", str(file)])
    assert (result.exit_code, result.stdout) == (3, "")
    assert "it holds NUL at character 16" in result.stderr


def test_what_a_person_wrote_is_not_written_over(tmp_path: Path) -> None:
    file, out = tmp_path / "a.txt", tmp_path / "a.yaml"
    file.write_text("Gunmen killed 12 people in Northport, police said.", encoding="utf-8")
    out.write_text("# two hours of work", encoding="utf-8")
    result = CliRunner().invoke(recount, ["draft", str(file), "-o", str(out)])
    assert (result.exit_code, out.read_text(encoding="utf-8")) == (2, "# two hours of work")
    assert f"{out} is there already; --force writes over it" in result.stderr
    result = CliRunner().invoke(recount, ["draft", str(file), "-o", str(out), "--force"])
    assert result.exit_code == 0
    assert "count: 12" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["draft", "ingest"])
@pytest.mark.parametrize("day", ["12/05/2024", "2024-13-01"])
def test_a_day_that_is_none_is_a_usage_fault(tmp_path: Path, command: str, day: str) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Gunmen killed 12 people.", encoding="utf-8")
    database = tmp_path / "a.db"
    arguments = ["--db", str(database), command, str(file), "--published", day]
    result = CliRunner().invoke(recount, arguments)
    assert result.exit_code == 2
    assert "--published" in result.stderr
    assert not database.exists()


def test_two_articles_at_once_are_refused() -> None:
    result = CliRunner().invoke(recount, ["draft", "a", "b"])
    assert result.exit_code == 2


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(b"\xff\xfe")
    result = CliRunner().invoke(recount, ["draft", str(file)])
    assert result.exit_code == 3
    assert "is not text in UTF-8" in result.stderr


def test_a_page_with_its_text_and_a_database(asked: Path, tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<html lang=en><title>A</title><article><p>Gunmen killed 12 people in Northport on 3 May"
        " 2031, the police said.</p></article></html>",
        encoding="utf-8",
    )
    text, out = tmp_path / "a.txt", tmp_path / "a.yaml"
    arguments = ["--db", str(asked), "draft", str(page), "--text", str(text), "-o", str(out)]
    result = CliRunner().invoke(recount, arguments)
    assert result.exit_code == 0
    assert result.stderr == (
        "note: the event market-2031-05-03 is proposed, not decided: see the draft\n"
    )
    (document,), problems = read_documents([out])
    assert problems == []
    assert isinstance(document.record, Coding)
    assert document.record.article.text is not None
    assert document.record.article.text.sha256 == sha256(text.read_bytes()).hexdigest()
    assert document.record.accounts[0].event == "market-2031-05-03"


@pytest.mark.parametrize(
    ("option", "value", "why"),
    [
        ("--key", "Bad Key", "a key is lower-case letters"),
        ("--key", "", "a key is lower-case letters"),
        ("--source", "Bad!Key", "a key is lower-case letters"),
        ("--event", "Bad!Key", "a key is lower-case letters"),
        ("--event", "k" * 121, "up to 120 characters"),
        ("--language", "not_a_lang!!", "is no tag of BCP 47"),
        ("--language", "en-", "is no tag of BCP 47"),
        ("--language", "en_GB", "is no tag of BCP 47"),
        ("--language", "xxxxxxxxxxx", "is no tag of BCP 47"),
    ],
)
def test_a_malformed_value_is_refused(option: str, value: str, why: str, tmp_path: Path) -> None:
    out = tmp_path / "a.yaml"
    arguments = ["draft", "-", option, value, "-o", str(out)]
    result = CliRunner().invoke(recount, arguments, input="Gunmen killed 12 people.")
    assert (result.exit_code, result.stdout, out.exists()) == (2, "", False)
    assert option in result.stderr
    assert why in " ".join(result.stderr.split())


def test_well_formed_values_are_taken() -> None:
    values = ["--key", "a.b_c-2", "--source", "gazette", "--event", "e-1", "--language", "en-GB"]
    result = CliRunner().invoke(recount, ["draft", "-", *values], input="Gunmen killed 12 people.")
    assert result.exit_code == 0
    assert 'language: "en-GB"' in result.stdout


def test_another_language_is_told_and_no_error() -> None:
    words = "Au moins 12 civils ont été tués samedi dans une attaque contre un marché, dit-on."
    result = CliRunner().invoke(recount, ["draft", "-"], input=words)
    assert result.exit_code == 0
    assert "note: The text is not English" in result.stderr
    assert "accounts: []" in result.stdout


def test_the_text_is_not_written_over_the_database(asked: Path, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Gunmen killed 12 people.", encoding="utf-8")
    arguments = ["--db", str(asked), "draft", str(article), "--text", str(asked)]
    assert CliRunner().invoke(recount, arguments).exit_code == 2


@pytest.mark.parametrize("given", ["a.txt", "-"])
@pytest.mark.parametrize("options", [("--force",), ("--ndjson",)])
@pytest.mark.parametrize("out", ["a.txt", "link.txt", "hard.txt"])
def test_what_is_read_is_not_written_over(
    run, tmp_path: Path, given: str, options: tuple[str, ...], out: str
) -> None:
    article = tmp_path / "a.txt"
    article.write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "link.txt").symlink_to(article)
    (tmp_path / "hard.txt").hardlink_to(article)
    with article.open() as file:
        told = run("draft", given, *options, "-o", out, stdin=file)
    assert told.stderr == f"Error: {out} is an input: name another file with -o\n"
    assert (told.returncode, article.read_text(encoding="utf-8")) == (2, DOCUMENT)
    assert (tmp_path / "hard.txt").samefile(article)


def test_a_second_stream_is_not_written_over(run, tmp_path: Path) -> None:
    for name in ("a.ndjson", "b.ndjson"):
        (tmp_path / name).write_text(DOCUMENT, encoding="utf-8")
    told = run("draft", "--ndjson", "a.ndjson", "b.ndjson", "-o", "b.ndjson")
    assert (told.returncode, "b.ndjson is an input" in told.stderr) == (2, True)
    assert (tmp_path / "b.ndjson").read_text(encoding="utf-8") == DOCUMENT


def test_the_text_is_not_written_over_another(tmp_path: Path) -> None:
    article, text = tmp_path / "a.txt", tmp_path / "texts.txt"
    article.write_text("Gunmen killed 12 people.", encoding="utf-8")
    text.write_text("two hours of work", encoding="utf-8")
    out = tmp_path / "a.yaml"
    command = ["draft", str(article), "--text", str(text), "-o", str(out)]
    result = CliRunner().invoke(recount, command)
    assert (result.exit_code, text.read_text(encoding="utf-8")) == (2, "two hours of work")
    assert f"{text} is there already; --force writes over it" in result.stderr
    assert not out.exists()
    assert CliRunner().invoke(recount, [*command, "--force"]).exit_code == 0
    assert text.read_text(encoding="utf-8") == "Gunmen killed 12 people."
    out.unlink()
    assert CliRunner().invoke(recount, command).exit_code == 0


@pytest.mark.parametrize("text", ["a.yaml", "./a.yaml", "-"])
def test_a_draft_and_its_text_are_two_files(run, tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_text("Gunmen killed 12 people.", encoding="utf-8")
    told = run("draft", "a.txt", "--text", text, "-o", "a.yaml", "--force")
    message = "-o and --text both name a.yaml" if text != "-" else "- is standard output"
    assert (told.returncode, message in told.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_key_is_no_longer_than_a_key_may_be(run, tmp_path: Path) -> None:
    (tmp_path / f"{'a' * 200}.txt").write_text("Gunmen killed 12 people.", encoding="utf-8")
    key = run("draft", f"{'a' * 200}.txt").stdout.partition("key: ")[2].partition("\n")[0]
    assert (len(key), key.startswith("a" * 100)) == (109, True)


def test_the_text_is_not_written_over_its_page(tmp_path: Path) -> None:
    page, link = tmp_path / "a.html", tmp_path / "link"
    page.write_text("<html><article><p>Gunmen killed 12.</p></article></html>", encoding="utf-8")
    link.symlink_to(page)
    before = page.read_bytes()
    for text in (page, link):
        result = CliRunner().invoke(recount, ["draft", str(page), "--text", str(text), "--force"])
        assert (result.exit_code, page.read_bytes()) == (2, before)
        assert f"{text} is an input: name another file with --text" in result.stderr


def test_the_very_text_of_an_article_may_be_named(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_bytes(b"Gunmen killed 12 people.\r\n")
    result = CliRunner().invoke(recount, ["draft", str(article), "--text", str(article)])
    assert (result.exit_code, article.read_bytes()) == (0, b"Gunmen killed 12 people.\r\n")


def test_a_coding_is_no_article(tmp_path: Path) -> None:
    coding = tmp_path / "coding.yaml"
    coding.write_text("# mine\nrecount: 1\narticle: {key: a1}\n", encoding="utf-8")
    told = CliRunner().invoke(recount, ["draft", str(coding)])
    assert (told.exit_code, told.stdout) == (3, "")
    assert "coding.yaml: is a coding or frame, not an article: recount ingest stores it" in (
        told.stderr
    )
