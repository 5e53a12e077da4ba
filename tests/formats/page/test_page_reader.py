"""Web pages as articles: their text, and what they say of themselves."""

import json
import sys
import time
from hashlib import sha256
from pathlib import Path

import pytest

from recount.formats.page.moments import Moment
from recount.formats.page.reader import LARGEST, TooLarge, is_page, read_page

GAZETTE = (Path(__file__).parents[2] / "fixtures" / "pages" / "gazette.html").read_bytes()


def head(*lines: str) -> bytes:
    return (
        f"<!doctype html><html><head>{''.join(lines)}</head><body><p>x</p></body></html>".encode()
    )


@pytest.fixture(params=["trafilatura", "plain"])
def reader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """With the extra, and as if it were not installed."""
    if request.param == "trafilatura":
        pytest.importorskip("trafilatura")
    else:
        monkeypatch.setitem(sys.modules, "trafilatura", None)
    return str(request.param)


def test_text_of_a_page(reader: str) -> None:
    page = read_page("a", GAZETTE)
    assert reader in page.reader
    assert page.text == (
        "Gunmen attack market\n\n"
        "At least 12 people were killed when gunmen of the Coastal Front opened fire in a market in"
        " Northport on Saturday, police said on Sunday.\n\n"
        "Two of the attackers were arrested & 14 people were wounded, according to the hospital of"
        " the town, which had asked for blood in the morning."
    )


def test_the_menu_of_a_short_page_is_no_text(reader: str) -> None:
    markup = (
        "<html><body><nav><ul><li>Bomb kills 99 people in Brell</li><li>20 hurt in Aron</li></ul>"
        "</nav><article><h1>Karsa attack</h1><p>The attack on the market shocked the town.</p>"
        "</article><aside><p>Nine die in Lona</p></aside><footer>12 held</footer></body></html>"
    )
    assert read_page("a", markup.encode()).text == (
        "Karsa attack\n\nThe attack on the market shocked the town."
    ), reader


def test_what_a_page_says_of_itself() -> None:
    page = read_page("a", GAZETTE)
    assert page.raw_sha256 == sha256(GAZETTE).hexdigest()
    assert page.title == "Gunmen attack market in Northport"
    assert page.authors == ("A. Writer", "B. Writer")
    assert page.outlet == "Northport Gazette"
    assert page.published == Moment("2031-05-04", "2031-05-04T08:15:00+02:00")
    assert page.modified == Moment("2031-05-04", "2031-05-04T12:00:00+00:00")
    assert page.language == "en-GB"
    assert page.url == "https://gazette.example/2031/market?a=1&b=2"
    assert page.notes == ()


@pytest.mark.parametrize(
    ("line", "field", "value"),
    [
        ("<meta property='og:title' content='A &amp; B'>", "title", "A & B"),
        ("<title>A\n  B</title>", "title", "A B"),
        ("<title>A <b> B</title>", "title", "A <b> B"),
        ("<META NAME=author CONTENT='By C. Writer'>", "authors", ("C. Writer",)),
        ("<meta property=article:author content='https://x.example/c'>", "authors", ()),
        ("<meta property=og:site_name content=Gazette>", "outlet", "Gazette"),
        ("<meta property=og:url content='https://x.example/1'>", "url", "https://x.example/1"),
        ("<link rel=canonical href='javascript:alert(1)'>", "url", None),
        ("<link rel=canonical href='/relative'>", "url", None),
        ("<meta property=og:locale content=en_US>", "language", "en-US"),
        ("<meta property=og:locale content='?'>", "language", None),
        ("<meta name=date content='2031-05-04'>", "published", Moment("2031-05-04")),
        ("<time datetime='2031-05-04T08:15Z'>", "published",
         Moment("2031-05-04", "2031-05-04T08:15:00+00:00")),
        ("<meta name=pubdate content='Sun, 04 May 2031 08:15:00 +0200'>", "published",
         Moment("2031-05-04", "2031-05-04T08:15:00+02:00")),
        ("<meta name=date content='04/05/2031'>", "published", None),
        ("<meta name=date content='2031-13-04'>", "published", None),
        ("<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\":</script>",
         "title", None),
        ("<script type='application/ld+json'>[{\"@type\": \"Article\", \"headline\": 4}]</script>",
         "title", None),
        ("<script type='application/ld+json'>{\"@type\": \"Report\", \"headline\": \"\\ud800 a\"}"
         "</script>", "title", "a"),
        ("<meta property=og:title content='&#x1b;[31m a&#0;'>", "title", "[31m a\ufffd"),
    ],
)  # fmt: skip
def test_fields(line: str, field: str, value: object) -> None:
    assert getattr(read_page("a", head(line)), field) == value


RELATED = {"@type": "NewsArticle", "headline": "Older", "datePublished": "1999-01-01",
           "url": "https://x.example/old"}  # fmt: skip
OWN = {"@type": "NewsArticle", "headline": "Market &quot;attack&quot;",
       "datePublished": "2031-05-04", "url": "https://x.example/new",
       "author": [{"@id": "#p1"}, {"@id": "#gone"}, {"name": "B. Writer"}],
       "publisher": {"@id": "#o"}}  # fmt: skip
GRAPH = [RELATED, {"@id": "#p1", "name": "A. Writer"}, {"@id": "#o", "name": "Gazette"}, OWN]


@pytest.mark.parametrize(
    "line",
    [
        "<link rel=canonical href='https://x.example/new'>",
        "<meta property=og:url content='https://x.example/new'>",
        "<meta property=og:title content='Market &quot;attack&quot;'>",
    ],
)
def test_the_article_of_the_page_is_chosen_among_several(line: str) -> None:
    script = json.dumps({"@graph": GRAPH})
    page = read_page("a", head(line, f"<script type='application/ld+json'>{script}</script>"))
    assert page.title == 'Market "attack"'
    assert page.published == Moment("2031-05-04")
    assert page.authors == ("A. Writer", "B. Writer")
    assert page.outlet == "Gazette"


def test_a_date_that_can_be_two_is_told() -> None:
    page = read_page("a", head("<meta name=date content='04/05/2031'>"))
    assert page.notes == ("the page's date '04/05/2031' can't be read without guessing",)


@pytest.mark.parametrize(
    ("data", "title", "noted"),
    [
        ("\ufeff<html><title>Café".encode(), "Café", ""),
        ("<html><title>Café".encode("utf-16"), "Café", ""),
        ("<html><title>Café".encode(), "Café", ""),
        ("<html><meta charset=windows-1251><title>Город".encode("cp1251"), "Город", ""),
        ("<?xml version='1.0' encoding='windows-1251'?><html><title>Город".encode("cp1251"),
         "Город", ""),
        ("<html><meta http-equiv=content-type content='text/html; charset=iso-8859-1'>"
         "<title>“Café”".encode("cp1252"), "“Café”", ""),
        ("<html><title>Café".encode("latin-1"), "Café", "read as windows-1252"),
        ("<html><meta charset=utf-8><title>Café".encode("latin-1"), "Café", "not the utf-8"),
        ("<html><meta charset=shift_jis><title>Caf\xe9 \xff".encode("latin-1"), "Caf", "replaced"),
        (b"<html><meta charset=unicode_escape><title>\\x41", "\\x41", ""),
        (b"<html><meta charset=zip><title>a\0b", "a\ufffdb", ""),
    ],
)  # fmt: skip
def test_encodings(data: bytes, title: str, noted: str) -> None:
    page = read_page("a", data)
    assert page.title is not None
    assert page.title.startswith(title)
    assert noted in " ".join(page.notes)
    assert bool(page.notes) == bool(noted)


@pytest.mark.parametrize(
    ("data", "yes"),
    [
        (GAZETTE, True),
        (b"\xef\xbb\xbf <!-- saved --> <HTML>", True),
        (b"<?xml version='1.0'?>\n<html>", True),
        ("<html>".encode("utf-16"), True),
        (b"<p>Gunmen killed 12.</p>", True),
        (b"<Article><h1>Attack</h1>", True),
        (b"<pre>", False),
        (b"", False),
        (b"Twelve people died, <html> or not.", False),
        (b"<rss>", False),
    ],
)
def test_is_page(data: bytes, yes: bool) -> None:
    assert is_page(data) is yes


def test_a_page_that_is_too_large_is_refused() -> None:
    with pytest.raises(TooLarge, match="a: a page of more than"):
        read_page("a", b"x" * (LARGEST + 1))


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "unit",
    ["<!--", "<", "<div>", "<a ", "<a b='", "<![", "</", "&#", "<title>", "<script>", "<h1>a",
     "<a" + " " * 50, "<p><br>a", "<meta name=a content=b>", "<script type=ld+json>[[[</script>"],
)  # fmt: skip
def test_hostile_pages_take_linear_time(unit: str, reader: str) -> None:
    markup = "<html>" + (unit * 300_000)[:300_000]
    start = time.process_time()
    read_page("a", markup.encode())
    assert time.process_time() - start < 10


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "line",
    ["<script type='application/ld+json'>" + "[" * 200_000 + "</script>",
     "<p>&#" + "9" * 5000 + ";</p>", "<a " + "b=c " * 100_000 + ">"],
)  # fmt: skip
def test_hostile_depth_and_numbers(line: str, reader: str) -> None:
    assert read_page("a", head(line, "<title>t</title>")).title == "t"
