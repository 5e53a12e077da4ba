"""Drafts of articles as files: pages, texts, and with a database."""

from pathlib import Path

import pytest
from worlds import World

from recount.domain.coding import Coding
from recount.domain.evidence import digest_of
from recount.formats.coding.reader import read_documents
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.tasks.article_draft import Drafted, draft_article
from recount.tasks.articles import NotText, read_article
from recount.tasks.drafting.account import UNDECIDED
from recount.tasks.drafting.found import About
from recount.tasks.ingest import ingest

GAZETTE = (Path(__file__).parents[1] / "fixtures" / "pages" / "gazette.html").read_bytes()
FRENCH = (
    "Au moins 12 civils ont été tués samedi dans une attaque contre un marché de la ville, "
    "selon la police. Un journal a titré « Gunmen killed 40 people »."
)


def read(drafted: Drafted, tmp_path: Path) -> Coding:
    file = tmp_path / "draft.yaml"
    file.write_text(drafted.coding, encoding="utf-8")
    (document,), problems = read_documents([file])
    assert problems == []
    assert isinstance(document.record, Coding)
    return document.record


@pytest.fixture
def database(tmp_path: Path) -> str:
    place = str(tmp_path / "recount.db")
    world = (
        World()
        .location("northport", name="Northport")
        .source("gazette", name="Northport Gazette")
        .event("market-2031-05-03", "2031-05-03", location="northport")
    )
    with open_writer(place) as connection:
        world.load(connection)
    return place


@pytest.mark.parametrize(
    ("source", "event", "notes"),
    [
        ("gazette", "market-2031-05-03", []),
        ("gazete", "market", [
            "--source: no outlet 'gazete' in the database; did you mean `gazette`?",
            "--event: no event 'market' in the database; did you mean `market-2031-05-03`?",
        ]),
        ("northport-gazette", None, [
            "--source: no outlet 'northport-gazette' in the database; did you mean"
            " `Northport Gazette`?",
        ]),
    ],
)  # fmt: skip
def test_keys_that_the_database_does_not_have_are_told(
    database: str, tmp_path: Path, source: str, event: str | None, notes: list[str]
) -> None:
    text = b"A bomb killed 12 people, police said."
    drafted = draft_article("a.txt", text, About("a", source, event), database)
    assert [note for note in drafted.notes if note.startswith("--")] == notes
    assert read(drafted, tmp_path).article.source == source


def test_an_author_is_no_outlet(tmp_path: Path) -> None:
    place = str(tmp_path / "authors.db")
    world = World().article("a9", authors=["Northport Gazette"], published="2031-05-04")
    with open_writer(place) as connection:
        world.load(connection)
    drafted = draft_article("a.html", GAZETTE, About("a"), place)
    assert "Proposed: the source" not in drafted.coding
    assert read(drafted, tmp_path).article.source is None


def test_a_page_fills_the_article(tmp_path: Path) -> None:
    drafted = draft_article("a.html", GAZETTE, About("a"), None)
    record = read(drafted, tmp_path)
    article = record.article
    assert article.title == "Gunmen attack market in Northport"
    assert article.authors == ["A. Writer", "B. Writer"]
    assert (article.published, article.language) == ("2031-05-04", "en-GB")
    assert article.url == "https://gazette.example/2031/market?a=1&b=2"
    assert article.text is not None
    assert (article.text.sha256, article.text.characters) == (
        digest_of(drafted.text),
        len(drafted.text),
    )
    assert article.raw_sha256
    assert article.source is None
    assert '# source: the key of "Northport Gazette"' in drafted.coding
    (account,) = record.accounts
    assert (account.event, account.date and account.date.edtf) == (UNDECIDED, "2031-05-03")
    assert [c.count for c in account.casualties] == ["at least 12", "2", "14"]
    assert drafted.notes == ()


def test_what_a_person_tells_goes_before_the_page(tmp_path: Path) -> None:
    told = About("a", "tribune", "e", "A title", "2031-05-11", language="en")
    article = read(draft_article("a", GAZETTE, told, None), tmp_path).article
    assert (article.source, article.title, article.published, article.language) == (
        "tribune", "A title", "2031-05-11", "en",
    )  # fmt: skip


def test_an_event_is_proposed_and_the_draft_can_be_ingested(database: str, tmp_path: Path) -> None:
    drafted = draft_article("a.html", GAZETTE, About("a"), database)
    assert draft_article("a.html", GAZETTE, About("a"), f"sqlite:///{database}") == drafted
    assert "  - event: market-2031-05-03  # proposed\n" in drafted.coding
    assert "# 75 of 100: market-2031-05-03" in drafted.coding
    assert "# Proposed: the source gazette" in drafted.coding
    assert drafted.notes == ("the event market-2031-05-03 is proposed, not decided: see the draft",)
    assert read(drafted, tmp_path).article.source == "gazette"
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text(drafted.text, encoding="utf-8", newline="")
    assert ingest(database, [tmp_path / "draft.yaml"], texts=texts).problems == []
    with open_reader(database) as reader:
        rows = reader.rows("SELECT low, quote FROM evidence ORDER BY start").rows
    assert rows[0] == (12, "At least 12 people were killed")


@pytest.mark.parametrize(
    ("opening", "comment"),
    [
        ("On that day, 3 May 2031,", "Another toll of the same people as in the first account"),
        ("On the same day, 3 May 2031,", "market-2031-05-03 is that of an account above."),
    ],
)
def test_an_event_is_given_to_one_account_only(
    database: str, tmp_path: Path, opening: str, comment: str
) -> None:
    text = (
        f"Gunmen killed 12 people in Northport on 3 May 2031. {opening} gunmen"
        " killed 14 people in Northport."
    )
    drafted = draft_article("a", text.encode(), About("a"), database)
    events = [account.event for account in read(drafted, tmp_path).accounts]
    assert events == ["market-2031-05-03", f"{UNDECIDED}-2"]
    assert f"# {comment}" in drafted.coding


def test_a_told_event_needs_no_proposal(database: str, tmp_path: Path) -> None:
    drafted = draft_article("a.html", GAZETTE, About("a", event="mine"), database)
    assert read(drafted, tmp_path).accounts[0].event == "mine"
    assert drafted.notes == ("--event: no event 'mine' in the database",)


def test_a_missing_database_is_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "none.db"
    assert read(draft_article("a", GAZETTE, About("a"), str(missing)), tmp_path).accounts
    assert not missing.exists()


def test_another_language_gives_the_article_only(tmp_path: Path) -> None:
    drafted = draft_article("a", FRENCH.encode(), About("a"), None)
    assert read(drafted, tmp_path).accounts == []
    assert drafted.notes == (
        "The text is not English: figures were not looked for. The draft holds the article only.",
    )
    told = draft_article("a", FRENCH.encode(), About("a", language="en"), None)
    assert read(told, tmp_path).accounts != []


def test_no_figures_are_told(tmp_path: Path) -> None:
    drafted = draft_article("a", b"The parliament of the country met.", About("a"), None)
    assert read(drafted, tmp_path).accounts == []
    assert drafted.notes == ("No casualty figures were found. The draft holds the article only.",)


@pytest.mark.parametrize(
    ("declared", "words", "language", "english", "notes"),
    [
        ("en", "Gunmen killed the people of the town and two of the men who were there then.",
         "en", True, 0),
        ("fr", "Gunmen killed the people of the town and two of the men who were there then.",
         "en", True, 1),
        ("en", FRENCH, None, False, 1),
        ("fr", FRENCH, "fr", False, 0),
        ("fr", "Douze morts.", "fr", False, 0),
        ("", "Twelve dead.", None, True, 0),
    ],
)  # fmt: skip
def test_language(
    declared: str, words: str, language: str | None, english: bool, notes: int
) -> None:
    page = f"<html lang='{declared}'><body><article><p>{words}</p></article></body></html>"
    article = read_article("a", page.encode())
    assert (article.language, article.english, len(article.notes)) == (language, english, notes)


def test_text_is_kept_as_given_and_must_be_utf_8() -> None:
    assert read_article("a", "\ufeffa\r\n b".encode()).text == "\ufeffa\r\n b"
    with pytest.raises(NotText, match="a is not text in UTF-8"):
        read_article("a", b"\xff\xfe")


def test_utf_16_without_a_mark_is_told_for_what_it_is() -> None:
    with pytest.raises(NotText, match="it seems to be UTF-16LE: convert it with iconv"):
        read_article("a", "Gunmen killed 12 people.\n".encode("utf-16-le"))


def test_a_draft_that_ingest_would_refuse_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("recount.tasks.article_draft.MOST_BYTES", 900)
    few, many = "Gunmen killed 12 people.", "Gunmen killed 12 people. " * 3
    assert draft_article("a.txt", few.encode(), About("a"), None).notes == ()
    (note,) = draft_article("a.txt", many.encode(), About("a"), None).notes
    assert note == (
        "the draft has more than 900 bytes, which `recount ingest` does not take: "
        "cut the article (3 figures) into several"
    )
