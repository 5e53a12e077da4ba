"""`recount ingest` on pages and raw texts: what is stored, and how codings meet with it."""

import hashlib
import shutil
from pathlib import Path
from typing import Any

import pytest

from recount.errors import UsageFault
from recount.store.engine import open_writer
from recount.store.named import NotKnown
from recount.store.reader import open_reader
from recount.tasks.article_files import ArticleOptions, NoKey, OfOneArticle
from recount.tasks.ingest import Ingested, Kind, ingest
from recount.tasks.verify import verify

FIXTURES = Path(__file__).parents[1] / "fixtures"
NORTHPORT, PAGE = FIXTURES / "northport", FIXTURES / "pages" / "gazette.html"
FRAME, CODINGS, TEXTS = (NORTHPORT / name for name in ("frame", "codings", "texts"))
TEXT = TEXTS / "gazette.txt"
CODED = "northport-gazette-2031-05-04"
STORED = Kind(new=1)


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def told(outcome: Ingested) -> list[str]:
    return [str(problem) for problem in outcome.problems]


def given(database: str, *paths: Path, **options: Any) -> Ingested:
    return ingest(database, list(paths), articles=ArticleOptions(**options))


def test_a_page_is_stored_with_what_it_tells(database: str) -> None:
    outcome = given(database, FRAME, PAGE)
    assert outcome.problems == []
    assert outcome.kinds["article"] == outcome.kinds["text"] == outcome.kinds["page"] == STORED
    assert asked(database, "SELECT media_type, content FROM article_page") == [
        ("text/html", PAGE.read_bytes())
    ]
    columns = "key, title, authors, published_first_day, published_basis, url, language, raw_sha256"
    (row,) = asked(database, f"SELECT {columns} FROM article")
    digest = hashlib.sha256(PAGE.read_bytes()).hexdigest()
    assert row == (
        "gazette", "Gunmen attack market in Northport", "A. Writer; B. Writer", "2031-05-04",
        "stated", "https://gazette.example/2031/market?a=1&b=2", "en-GB", digest,
    )  # fmt: skip
    source = "SELECT key FROM source WHERE id = (SELECT source_id FROM article)"
    assert asked(database, source) == [("northport-gazette",)]
    (text,) = asked(database, "SELECT text FROM article_text")
    digest = hashlib.sha256(str(text[0]).encode()).hexdigest()
    assert asked(database, "SELECT text_sha256 FROM article") == [(digest,)]
    recorded = "SELECT new_count FROM ingest_file WHERE format = 'article'"
    assert asked(database, recorded) == [(3,)]
    assert verify(database).faults == []


def test_a_page_that_was_read_otherwise_keeps_its_text(database: str, tmp_path: Path) -> None:
    given(database, PAGE)
    with open_writer(database) as connection:
        connection.exec_driver_sql("DELETE FROM article_page")
        connection.exec_driver_sql(f"UPDATE article SET text_sha256 = '{'0' * 64}'")
    outcome = given(database, PAGE)
    assert outcome.kinds == {"article": Kind(unchanged=1), "page": STORED}
    assert "whose text was read out of it otherwise" in outcome.notes[-1]
    with open_writer(database) as connection:
        connection.exec_driver_sql("DELETE FROM article_text")
    assert given(database, PAGE).notes[-1].endswith("so that this one is not attached")


def test_a_page_that_a_coding_waits_for_is_named(database: str, tmp_path: Path) -> None:
    other, coding = str(tmp_path / "other.db"), tmp_path / "coding.yaml"
    given(other, PAGE)
    ((digest,),) = asked(other, "SELECT text_sha256 FROM article")
    coding.write_text(
        f"recount: 1\narticle: {{key: g, text: {{sha256: {digest}}}}}\ncoding: {{coder: c1}}\n",
        "utf-8",
    )
    given(database, coding)
    kinds = given(database, PAGE).kinds
    assert kinds == {"article": Kind(unchanged=1), "text": STORED, "page": STORED}
    pages = "SELECT sha256 FROM article_page"
    assert asked(database, "SELECT raw_sha256 FROM article") == asked(database, pages)
    coding.write_text(coding.read_text("utf-8") + "accounts: []\nsizes: []\n", "utf-8")
    assert not given(database, coding, PAGE).changed


def test_a_raw_text_is_stored_as_it_is(database: str) -> None:
    assert given(database, TEXT, language="en-GB", published="2031-05").problems == []
    (row,) = asked(database, "SELECT key, language, published, raw_sha256 FROM article")
    assert row == ("gazette", "en-GB", "2031-05", None)
    assert asked(database, "SELECT text FROM article_text") == [(TEXT.read_text("utf-8"),)]


def test_its_words_are_found(sqlite_path: str) -> None:
    given(sqlite_path, PAGE)
    sql = "SELECT count(*) FROM article_search WHERE article_search MATCH 'Northport'"
    assert asked(sqlite_path, sql) == [(1,)]


def test_the_same_again_changes_no_byte(sqlite_path: str, tmp_path: Path) -> None:
    given(sqlite_path, FRAME, PAGE)
    before = Path(sqlite_path).read_bytes()
    outcome = given(sqlite_path, PAGE)
    assert not outcome.changed
    assert outcome.kinds["article"] == Kind(unchanged=1)
    copy = Path(shutil.copy(PAGE, tmp_path / "copy.html"))
    assert given(sqlite_path, copy).notes == [
        f"{copy}: its text is that of the article gazette, which stays as it is"
    ]
    assert Path(sqlite_path).read_bytes() == before


def test_another_publication_of_a_text_changes_nothing_of_the_first(
    sqlite_path: str, tmp_path: Path
) -> None:
    body = "<p>Gunmen killed 12 people in Northport on Saturday, police said on Sunday.</p>"
    for name, title in (("one", "Attack"), ("two", "Attack (again)")):
        page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
        (tmp_path / f"{name}.html").write_text(page, encoding="utf-8")
    pages = [tmp_path / "one.html", tmp_path / "two.html"]
    assert given(sqlite_path, *pages).kinds["article"] == Kind(new=1, unchanged=1)
    assert not given(sqlite_path, *pages).changed
    assert asked(sqlite_path, "SELECT key, title FROM article") == [("one", "Attack")]


def test_more_that_is_told_of_it_is_new(database: str) -> None:
    given(database, TEXT)
    outcome = given(database, TEXT, title="Market", url="https://gazette.example/1")
    assert outcome.kinds["article"] == Kind(updated=1)
    assert given(database, TEXT).kinds["article"] == Kind(unchanged=1)
    assert asked(database, "SELECT title, url FROM article") == [
        ("Market", "https://gazette.example/1")
    ]


def test_a_coding_takes_over_the_article_that_has_its_text(database: str) -> None:
    given(database, TEXT, url="https://gazette.example/1", language="en")
    assert given(database, FRAME, CODINGS / "gazette.yaml").problems == []
    columns = "key, url, language, title"
    (row,) = asked(database, f"SELECT {columns} FROM article")
    assert row == (CODED, "https://gazette.example/1", "en", "Gunmen attack market in Northport")
    verified = verify(database)
    assert (verified.faults, verified.spans_without_text) == ([], 0)
    assert verified.spans_verified > 0
    assert asked(database, "SELECT DISTINCT verified FROM evidence") == [(1,)]
    assert given(database, TEXT).kinds["article"] == Kind(unchanged=1)
    assert asked(database, "SELECT count(*) FROM article") == [(1,)]


def test_what_only_the_page_told_stays_when_the_coding_changes(
    database: str, tmp_path: Path
) -> None:
    given(database, TEXT, url="https://gazette.example/1")
    coding = Path(shutil.copy(CODINGS / "gazette.yaml", tmp_path))
    given(database, FRAME, coding)
    text = coding.read_text("utf-8")
    assert "  title: " in text
    without = [line for line in text.splitlines() if not line.startswith("  title: ")]
    coding.write_text("\n".join(without) + "\n", "utf-8")
    assert given(database, coding).kinds["coding"] == Kind(updated=1)
    assert asked(database, "SELECT title, url FROM article") == [
        (None, "https://gazette.example/1")
    ]


def test_an_article_that_another_is_based_on_keeps_its_key(database: str, tmp_path: Path) -> None:
    given(database, TEXT)
    wire = tmp_path / "wire.yaml"
    wire.write_text(
        "recount: 1\narticle: {key: wire, based_on: {article: gazette}}\ncoding: {coder: c1}\n",
        "utf-8",
    )
    given(database, FRAME, wire)
    assert given(database, CODINGS / "gazette.yaml").problems == []
    assert asked(database, "SELECT key FROM article ORDER BY key") == [
        ("gazette",), (CODED,), ("wire",)
    ]  # fmt: skip
    assert verify(database).spans_without_text == 0


def test_a_text_is_attached_to_the_coding_that_waits_for_it(database: str) -> None:
    given(database, FRAME, CODINGS)
    outcome = given(database, TEXT)
    assert outcome.kinds == {"article": Kind(unchanged=1), "text": STORED}
    assert asked(database, "SELECT count(*) FROM article") == [(2,)]
    quotes = "SELECT count(*) FROM casualty_figure WHERE evidence_quote IS NOT NULL"
    assert asked(database, f"{quotes} AND article_id IN (SELECT article_id FROM article_text)") == [
        (0,)
    ]
    assert verify(database).faults == []
    assert not given(database, TEXT).changed


def test_one_run_may_bring_both(database: str) -> None:
    assert given(database, TEXT, TEXTS / "tribune.txt", NORTHPORT).problems == []
    assert asked(database, "SELECT count(*) FROM article") == [(2,)]
    assert verify(database).spans_without_text == 0


def test_a_text_that_its_coding_belies_is_refused(database: str, tmp_path: Path) -> None:
    coding = tmp_path / "gazette.yaml"
    digest = hashlib.sha256(TEXT.read_bytes()).hexdigest()
    figure = "{outcome: killed, count: 3, evidence: {quote: three cats}}"
    coding.write_text(
        f"recount: 1\narticle: {{key: g, text: {{sha256: {digest}}}}}\ncoding: {{coder: c1}}\n"
        f"accounts:\n  - event: northport-market-2031-05-03\n    casualties: [{figure}]\n",
        "utf-8",
    )
    assert given(database, FRAME, coding).problems == []
    outcome = given(database, TEXT)
    assert told(outcome) == [
        f"{TEXT}: accounts.0.casualties.0.evidence.quote: is not in the text; copy the words"
        " exactly; its text can't be attached to g, whose coding it belies"
    ]
    assert outcome.kinds == {"article": Kind(rejected=1)}
    assert asked(database, "SELECT count(*) FROM article_text") == [(0,)]


def test_a_text_is_never_replaced(database: str, tmp_path: Path) -> None:
    given(database, TEXT)
    other = tmp_path / "gazette.txt"
    other.write_text("The gazette says so.", "utf-8")
    outcome = given(database, other)
    (message,) = told(outcome)
    assert message.startswith(f"{other}: the article gazette is in the database with another text")
    assert given(database, other, key="gazette-2").kinds["article"] == STORED
    coding = tmp_path / "coding.yaml"
    for text, why in (
        (b"absent", "article.text.sha256: is of a text that is not at hand"),
        (other.read_bytes(), "gazette is in the database with another text"),
    ):
        digest = hashlib.sha256(text).hexdigest()
        coding.write_text(
            f"recount: 1\narticle: {{key: gazette, text: {{sha256: {digest}}}}}\n"
            "coding: {coder: c1}\n", "utf-8",
        )  # fmt: skip
        (message,) = told(given(database, coding))
        assert why in message


def test_a_coding_without_a_text_gets_the_one_under_its_key(database: str, tmp_path: Path) -> None:
    coding = tmp_path / "gazette.yaml"
    coding.write_text("recount: 1\narticle: {key: gazette}\ncoding: {coder: c1}\n", "utf-8")
    given(database, coding)
    assert given(database, TEXT).kinds == {"article": Kind(unchanged=1), "text": STORED}
    digest = hashlib.sha256(TEXT.read_bytes()).hexdigest()
    assert asked(database, "SELECT text_sha256 FROM article") == [(digest,)]
    assert not given(database, coding, TEXT).changed
    assert verify(database).faults == []


def test_bad_files_are_told_and_the_rest_is_stored(database: str, tmp_path: Path) -> None:
    files = {
        "binary.txt": b"\xff\xfe\x00\x01", "empty.html": b" \n", "nul.txt": b"a\0b",
        "page.html": b"<html><body></body></html>", "large.txt": b"a" * 8_000_001,
    }  # fmt: skip
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    outcome = given(database, *(tmp_path / name for name in files), tmp_path / "none.html", TEXT)
    assert sorted(line.removeprefix(f"{tmp_path}/") for line in told(outcome)) == [
        "binary.txt: is not text in UTF-8",
        "empty.html: holds no text",
        "large.txt: an article of more than 8 MB is not read",
        "none.html: can't be read: No such file or directory",
        "nul.txt: is no text: it holds NUL at character 1",
        "page.html: holds no text",
    ]
    assert outcome.kinds["article"] == Kind(new=1, rejected=5)
    assert asked(database, "SELECT key FROM article") == [("gazette",)]


def test_nothing_to_store_makes_no_database(new_sqlite_path: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    assert given(new_sqlite_path, tmp_path / "a.txt").kinds == {"article": Kind(rejected=1)}
    assert ingest(new_sqlite_path, [TEXT], dry_run=True).kinds["article"] == STORED
    assert not Path(new_sqlite_path).exists()


def test_a_dry_run_takes_everything_back(database: str) -> None:
    assert ingest(database, [TEXT], dry_run=True).changed
    assert asked(database, "SELECT count(*) FROM article") == [(0,)]


@pytest.mark.parametrize("paths", [[FRAME, PAGE], [TEXT, NORTHPORT]])
def test_a_dry_run_counts_what_the_run_will(database: str, paths: list[Path]) -> None:
    articles = ArticleOptions(source="northport-gazette")
    dry = ingest(database, paths, articles=articles, dry_run=True)
    assert asked(database, "SELECT key FROM article UNION ALL SELECT key FROM source") == []
    assert ingest(database, paths, articles=articles) == dry


def test_an_unknown_source_makes_no_database(new_sqlite_path: str) -> None:
    with pytest.raises(NotKnown, match="no source 'northport-gazett"):
        given(new_sqlite_path, TEXT, source="northport-gazette")
    assert not Path(new_sqlite_path).exists()
    dry = ingest(
        new_sqlite_path, [FRAME, TEXT], articles=ArticleOptions(source="northport-gazette"),
        dry_run=True,
    )  # fmt: skip
    assert dry.kinds["article"] == STORED


def test_a_source_is_told_by_key_or_name(database: str) -> None:
    given(database, FRAME)
    with pytest.raises(NotKnown):
        given(database, TEXT, source="gazett")
    given(database, TEXT, source="northport gazette")
    source = "SELECT key FROM source WHERE id = (SELECT source_id FROM article)"
    assert asked(database, source) == [("northport-gazette",)]


def test_an_outlet_that_is_no_source_is_told(database: str) -> None:
    (note,) = given(database, PAGE).notes
    assert note == f"{PAGE}: its outlet 'Northport Gazette' is the name of no source, or of several"
    assert asked(database, "SELECT source_id FROM article") == [(None,)]


@pytest.mark.parametrize("option", ["key", "title", "published", "url"])
def test_what_is_told_of_one_is_refused_for_two(sqlite_path: str, option: str) -> None:
    with pytest.raises(OfOneArticle, match=f"--{option} tells of one article, and 2 are named"):
        given(sqlite_path, TEXT, PAGE, **{option: "2031"})


def test_a_day_that_no_calendar_has_is_told(sqlite_path: str) -> None:
    (message,) = told(given(sqlite_path, TEXT, published="2031-02-30"))
    assert message.startswith(f"{TEXT}: published: 2031-02-30: no such day")


def test_a_folder_gives_articles_only_where_all_are(database: str) -> None:
    assert given(database, TEXTS).passed_over == [str(TEXTS)]
    outcome = given(database, TEXTS, every=True)
    assert (outcome.kinds["article"], outcome.passed_over) == (Kind(new=2), [])


def test_a_coding_is_one_however_it_is_named(database: str, tmp_path: Path) -> None:
    coding = tmp_path / "gazette.txt"
    coding.write_text("# By c1\n\n" + (CODINGS / "gazette.yaml").read_text("utf-8"), "utf-8")
    assert given(database, FRAME, coding).kinds["coding"] == STORED


@pytest.mark.parametrize("name", ["a.yaml", "a.txt", "a.json"])
def test_a_coding_is_no_article(new_sqlite_path: str, tmp_path: Path, name: str) -> None:
    content = {
        "a.yaml": "recount: 1\nsources: []\n", "a.txt": "article: {key: a}\nrecount: 1\n",
        "a.json": '{"article": {"key": "a"}, "recount": 1}',
    }[name]  # fmt: skip
    (tmp_path / name).write_text(content, "utf-8")
    why = "is a coding or frame, not an article: recount ingest stores it, without --format article"
    outcome = given(new_sqlite_path, tmp_path / name, every=True)
    assert told(outcome) == [f"{tmp_path / name}: {why}"]
    options = ArticleOptions(every=True, key="a")
    outcome = ingest(new_sqlite_path, [], stdin=content.encode(), articles=options)
    assert told(outcome) == [f"-: {why}"]
    assert not Path(new_sqlite_path).exists()


def test_a_coding_named_as_a_text_is_one_whatever_its_first_line(
    database: str, tmp_path: Path
) -> None:
    frame = tmp_path / "frame.txt"
    frame.write_text("sources: [{key: a, name: A, kind: agency}]\nrecount: 1\n", "utf-8")
    assert given(database, frame).kinds == {"source": STORED}


def test_a_table_is_no_article(sqlite_path: str, tmp_path: Path) -> None:
    table = tmp_path / "TN.txt"
    table.write_text("2464470\tTunis\tTunis\t\t36.8\t10.2\tP\tPPLC\n", "utf-8")
    (message,) = told(given(sqlite_path, table))
    assert message.startswith(f"{table}: is no coding or frame")


def test_an_article_on_standard_input(database: str) -> None:
    with pytest.raises(NoKey):
        ingest(database, [], stdin=b"Two died.", articles=ArticleOptions(every=True))
    options = ArticleOptions(every=True, key="two")
    assert ingest(database, [], stdin=b"Two died.", articles=options).kinds["article"] == STORED
    assert asked(database, "SELECT key FROM article") == [("two",)]


def test_usage_faults_are_of_usage() -> None:
    assert issubclass(OfOneArticle, UsageFault)
    assert issubclass(NoKey, UsageFault)


@pytest.mark.parametrize(
    ("options", "published", "notes"),
    [
        ({}, "2031-05-04", ["published on 2031-05-04, by a line of the text itself"]),
        ({"published": "2031-05-06"}, "2031-05-06", []),
    ],
)
def test_a_text_tells_its_own_day_of_publication(
    tmp_path: Path, options: dict[str, str], published: str, notes: list[str]
) -> None:
    database = str(tmp_path / "recount.db")
    file = tmp_path / "market.txt"
    file.write_text(
        "Gunmen kill 12\n\nPublished: 4 May 2031, 06:15 GMT\n\nGunmen killed 12 on Friday.\n",
        encoding="utf-8",
    )
    outcome = given(database, file, **options)
    assert outcome.problems == []
    assert [note.removeprefix(f"{file}: ") for note in outcome.notes] == notes
    assert asked(database, "SELECT published_first_day FROM article") == [(published,)]
    assert asked(database, "SELECT count(*) FROM article") == [(1,)]
    assert given(database, file, **options).kinds["article"] == Kind(unchanged=1)
