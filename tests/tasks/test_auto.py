"""`recount draft --auto`: a corpus into a database, by a machine and marked so."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from worlds import World

from recount import __version__
from recount.errors import Problem
from recount.store.engine import open_writer
from recount.store.named import NotKnown
from recount.store.reader import open_reader
from recount.tasks.article_files import ArticleOptions
from recount.tasks.auto.documents import Corpus
from recount.tasks.auto.run import AutoOutcome, draft_corpus
from recount.tasks.ingest import Kind, ingest
from recount.tasks.match import judge
from recount.tasks.verify import verify

PAGE = Path(__file__).parents[1] / "fixtures" / "pages" / "gazette.html"
MARKET = "Gunmen attacked the market in Northport on Saturday, killing 12 people, police said."
STRIKE = "An air strike on Southport killed at least 7 civilians on 2 May, residents said."
COUNCIL = "The council met on Monday to talk about the road to the harbour and about the harvest."
COUNT = "SELECT count(*) FROM"

Fields = dict[str, object]
Told = list[str]
Draft = Callable[..., AutoOutcome]


def line(doc: str, text: str, **fields: object) -> bytes:
    document = {"doc": doc, "text": text, "published": "2031-05-04"} | fields
    return json.dumps(document).encode() + b"\n"


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def drafted(database: str, *lines: bytes, jobs: int = 1, told: Told | None = None,
            options: ArticleOptions | None = None) -> AutoOutcome:  # fmt: skip
    def report(problem: Problem) -> None:
        problems.append(str(problem))

    problems = told if told is not None else []
    corpus = Corpus([], [("docs", lines)])
    outcome = draft_corpus(database, corpus, options or ArticleOptions(), report=report, jobs=jobs)
    if told is None:
        assert problems == []
    return outcome


def fill(database: str, world: World) -> None:
    with open_writer(database) as connection:
        world.load(connection)


def test_what_is_found_is_stored_as_coded_by_a_machine(database: str) -> None:
    outcome = drafted(database, line("Wire 1", MARKET), line("Wire 2", STRIKE))
    kinds = {kind: Kind(*count) for kind, count in outcome.kinds.items()}
    assert kinds == {"coding": Kind(new=2), "event": Kind(new=2), "text": Kind(new=2)}
    codings = asked(database, "SELECT coder, machine, status, checked_by FROM coding")
    assert codings == [(f"recount-{__version__}", 1, "draft", None)] * 2
    columns = "key, title, type, first_day, last_day, clarity"
    assert asked(database, f"SELECT {columns} FROM event ORDER BY key") == [
        ("wire-1.1", "Attack, Northport, 2031-05-03 (wire-1)", "attack_on_civilians",
         "2031-05-03", "2031-05-03", "aggregated"),
        ("wire-2.1", "Air/drone strike, Southport, 2031-05-02 (wire-2)", "air_strike",
         "2031-05-02", "2031-05-02", "aggregated"),
    ]  # fmt: skip
    rows = "SELECT article_key, low, best, quote FROM casualties_by_source ORDER BY article_key"
    assert asked(database, rows) == [
        ("wire-1", 12, 12, "killing 12 people"),
        ("wire-2", 7, None, "killed at least 7 civilians"),
    ]
    assert asked(database, "SELECT event_key FROM attack_timeline ORDER BY event_key") == [
        ("wire-1.1",), ("wire-2.1",)
    ]  # fmt: skip
    assert asked(database, "SELECT article_key, machine FROM unreviewed ORDER BY 1") == [
        ("wire-1", 1), ("wire-2", 1)
    ]  # fmt: skip
    assert verify(database).faults == []


def test_the_same_again_changes_no_byte(sqlite_path: str) -> None:
    corpus = (line("a", MARKET), line("b", STRIKE), line("c", COUNCIL))
    drafted(sqlite_path, *corpus)
    before = Path(sqlite_path).read_bytes()
    outcome = drafted(sqlite_path, *corpus)
    assert not outcome.changed
    assert Kind(*outcome.kinds["coding"]) == Kind(unchanged=3)
    assert Path(sqlite_path).read_bytes() == before


def test_processes_share_the_work(database: str, tmp_path: Path) -> None:
    corpus = [line(f"d{n}", MARKET.replace("12", str(n + 12))) for n in range(9)]
    told: Told = []
    drafted(database, *corpus, b"no\n", jobs=2, told=told)
    assert told == ["docs:10: is no JSON document: Expecting value: line 1 column 1 (char 0)"]
    alone = str(tmp_path / "alone.db")
    drafted(alone, *corpus)
    documents = "SELECT document FROM coding ORDER BY article_id"
    assert asked(database, documents) == asked(alone, documents)


def test_bad_lines_are_told_and_the_rest_is_stored(database: str) -> None:
    bad = (
        b"[1]\n", b'{"doc": "x"}\n', b'{"doc": "x", "text": 3}\n', line("s", "a\udcffb"),
        line("n", "Two\0died."), line("e", " "), line("u", MARKET, source="gazette"),
        line("t", MARKET + "!", published="yesterday"), line("t", MARKET + "?", language="en_GB"),
    )  # fmt: skip
    told: Told = []
    outcome = drafted(database, *bad, b"\n", line("good", STRIKE), told=told)
    starts = [
        'docs:1: a line is an object with "doc" and "text", both text',
        "docs:2: text: is no text",
        "docs:3: text: is no text",
        "docs:4: its text holds half of a surrogate pair",
        "docs:5: is no text: it holds NUL at character 3",
        "docs:6: holds no text",
        "docs:8: article.published: yesterday: not a date in EDTF",
        "docs:9: article.language: `en_GB` is no tag of BCP 47",
        "docs:7: no source with the key gazette in the database",
    ]
    assert [message[: len(start)] for message, start in zip(told, starts, strict=True)] == starts
    assert outcome.rejected == len(bad)
    assert asked(database, "SELECT key FROM article") == [("good",)]
    (row,) = asked(database, "SELECT path, format, new_count, rejected_count FROM ingest_file")
    assert row == ("docs", "draft", 3, len(bad))
    assert asked(database, f"{COUNT} ingest_run WHERE finished_at IS NULL") == [(0,)]


def test_nothing_good_makes_no_database(new_sqlite_path: str) -> None:
    assert drafted(new_sqlite_path, b"no\n", told=[]).rejected == 1
    assert not Path(new_sqlite_path).exists()


def test_a_clearly_proposed_event_is_used(database: str) -> None:
    world = World().location("northport", name="Northport")
    world.event("market-2031-05-03", "2031-05-03", location="northport")
    fill(database, world)
    drafted(database, line("a", MARKET), line("b", STRIKE))
    assert asked(database, "SELECT key FROM event ORDER BY key") == [
        ("b.1",), ("market-2031-05-03",)
    ]  # fmt: skip
    sql = "SELECT article_key FROM casualties_by_source WHERE event_key = 'market-2031-05-03'"
    assert asked(database, sql) == [("a",)]
    assert not drafted(database, line("a", MARKET), line("b", STRIKE)).changed


def test_what_a_machine_stored_speaks_for_no_event(database: str) -> None:
    place = {"location": "northport"}
    world = World().location("northport").actor("front", name="Coastal Front")
    fill(database, world.event("market", "2031-05-01", **place))
    lines = [
        line("b", "Gunmen of the Coastal Front killed four soldiers in Northport on 3 May 2031."),
        line("a", "Gunmen attacked a market in Northport on 1 May 2031 and killed 12 people. "
                  "The Coastal Front claimed responsibility for the attack."),
    ]  # fmt: skip
    drafted(database, *lines)
    events = "SELECT DISTINCT article_key, event_key FROM casualties_by_source ORDER BY 1"
    assert asked(database, events) == [("a", "market"), ("b", "b.1")]
    assert asked(database, "SELECT event_key, actor FROM attributions") == [
        ("market", "Coastal Front")
    ]
    assert not drafted(database, *lines).changed
    assert asked(database, events) == [("a", "market"), ("b", "b.1")]


def test_no_event_of_a_machine_is_proposed_to_another(database: str, tmp_path: Path) -> None:
    world = World().location("tun", kind="country", name="Tunisia")
    fill(database, world.location("sousse", parent="tun", name="Sousse"))
    market = MARKET.replace("Northport", "Sousse")
    drafted(database, line("a", market))
    drafted(database, line("b", market.replace("12 people", "14 people")))
    assert asked(database, "SELECT key FROM event ORDER BY key") == [("a.1",), ("b.1",)]
    frame = tmp_path / "frame.yaml"
    frame.write_text(
        "recount: 1\nevents: [{key: a.1, title: Market, type: armed_clash, date: 2031-05-03,"
        " location: sousse}]\n", "utf-8",
    )  # fmt: skip
    ingest(database, [frame])
    drafted(database, line("c", market.replace("12 people", "16 people")))
    sql = "SELECT event_key FROM casualties_by_source WHERE article_key = 'c'"
    assert asked(database, sql) == [("a.1",)]


def test_an_event_lies_where_its_account_does(database: str) -> None:
    world = World().location("tun", kind="country", name="Tunisia")
    fill(database, world.location("sousse", parent="tun", name="Sousse"))
    drafted(database, line("a", MARKET.replace("Northport", "Sousse")), line("b", MARKET))
    columns = "location_precision, (SELECT key FROM location WHERE id = location_id)"
    assert asked(database, f"SELECT {columns} FROM event ORDER BY key") == [
        ("exact", "sousse"), ("unknown", None)
    ]  # fmt: skip
    near = "SELECT article_key FROM casualties_by_source WHERE location = 'Sousse'"
    assert asked(database, near) == [("a",)]


def test_flagged_figures_are_left_out(database: str) -> None:
    text = "They planned to kill 40 people in Northport. " + COUNCIL
    outcome = drafted(database, line("a", text))
    assert outcome.told["without figures"] == 1
    assert asked(database, f"{COUNT} casualty_figure") == [(0,)]
    assert asked(database, f"{COUNT} event") == [(0,)]


def test_numbers_of_people_in_no_figure_are_counted(database: str) -> None:
    text = MARKET + " Some 40 fighters took part. About 300 families have left."
    outcome = drafted(database, line("a", text), line("b", STRIKE), line("c", COUNCIL))
    assert (outcome.told["figures"], outcome.told["unread"]) == (2, 2)
    assert "unread" not in drafted(database, line("b", STRIKE)).told


def test_another_toll_of_the_same_people_is_left_out(database: str) -> None:
    text = (
        "Gunmen killed 12 people in Northport on Saturday. The wounded were taken to the"
        " hospital of the town. At least 14 people were killed in Northport on Saturday."
    )
    outcome = drafted(database, line("a", text))
    assert outcome.told["left out"] == 1
    assert asked(database, "SELECT event_key, best FROM casualties_by_source") == [("a.1", 12)]


def test_events_of_other_days_are_told_apart(database: str) -> None:
    text = f"{MARKET} In January, gunmen killed 30 people in Southport, the army said."
    drafted(database, line("a", text))
    assert asked(database, "SELECT key, date FROM event ORDER BY key") == [
        ("a.1", "2031-05-03"), ("a.2", "2031-01")
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("published", "date"), [("2031-05", "../2031-05-31"), ("2031-05-04/..", "XXXX"), (None, "XXXX")]
)
def test_a_day_is_never_invented(database: str, published: str | None, date: str) -> None:
    drafted(database, line("a", "Gunmen killed 12 people in the town.", published=published))
    assert asked(database, "SELECT date, first_day FROM event") == [(date, None)]


def test_no_name_of_a_person_is_kept(database: str) -> None:
    text = "Ilse Marwick was killed in Northport on Saturday, her family said. Gunmen shot at her."
    drafted(database, line("a", text, title="Ilse Marwick killed"))
    assert asked(database, f"{COUNT} casualty_figure") == [(1,)]
    assert asked(database, "SELECT worded FROM casualty_figure") == [(None,)]
    assert asked(database, f"{COUNT} person_name") == [(0,)]
    assert [
        row for row in asked(database, "SELECT key, title FROM event") if "arwick" in str(row)
    ] == []


def test_a_text_in_another_language_is_kept_and_says_so(database: str) -> None:
    text = "Au moins 12 civils ont été tués samedi dans une attaque contre un marché, dit-on."
    drafted(database, line("a", text))
    ((note,),) = asked(database, "SELECT note FROM coding")
    assert "not English" in note
    assert asked(database, f"{COUNT} article_text") == [(1,)]


def test_what_a_person_wrote_or_looked_at_stays(database: str, tmp_path: Path) -> None:
    drafted(database, line("a", MARKET))
    coding = tmp_path / "a.yaml"
    coding.write_text(
        "recount: 1\narticle: {key: a, published: 2031-05-04}\ncoding: {coder: c1}\n"
        "accounts: [{event: a.1, casualties: [{outcome: killed, count: 13}]}]\n", "utf-8",
    )  # fmt: skip
    assert ingest(database, [coding]).problems == []
    outcome = drafted(database, line("a", MARKET), line("b", MARKET))
    assert (outcome.changed, outcome.told["coded by a person"]) == (False, 2)
    assert asked(database, "SELECT best FROM casualty_figure") == [(13,)]
    with open_writer(database) as connection:
        connection.exec_driver_sql("UPDATE coding SET machine = 1, checked_by = 'c2'")
    told: Told = []
    assert not drafted(database, line("a", MARKET.replace("12", "15")), told=told).changed
    assert told[0].startswith("docs:1: the article a is in the database with another text")


def test_a_text_goes_to_the_coding_that_waits_for_it(database: str, tmp_path: Path) -> None:
    drafted(database, line("a", MARKET))
    article = "SELECT text_sha256 FROM article"
    ((digest,),) = asked(database, article)
    other = str(tmp_path / "other.db")
    coding = tmp_path / "coded.yaml"
    coding.write_text(
        f"recount: 1\narticle: {{key: coded, text: {{sha256: {digest}}}}}\ncoding: {{coder: c1}}\n",
        "utf-8",
    )
    ingest(other, [coding])
    outcome = drafted(other, line("a", MARKET))
    assert Kind(*outcome.kinds["text"]) == Kind(new=1)
    assert asked(other, "SELECT key FROM article") == [("coded",)]


def test_an_article_that_was_ingested_keeps_its_key(database: str, tmp_path: Path) -> None:
    text = tmp_path / "northport.txt"
    text.write_text(MARKET, "utf-8")
    ingest(database, [text])
    drafted(database, line("wire-7", MARKET))
    assert asked(database, "SELECT key, published FROM article") == [("northport", "2031-05-04")]
    assert asked(database, "SELECT key FROM event") == [("northport.1",)]
    assert not drafted(database, line("wire-7", MARKET)).changed


def test_the_same_text_twice_is_one_article(database: str) -> None:
    outcome = drafted(database, line("a", MARKET), line("b", MARKET))
    assert outcome.told["copies"] == 1
    assert asked(database, "SELECT key FROM article") == [("a",)]


def test_two_documents_with_one_key_are_told(database: str) -> None:
    told: Told = []
    drafted(database, line("a b", MARKET), line("A-B", STRIKE), told=told)
    assert told == ["docs:2: its key would be a-b, which another document of the corpus has"]
    assert asked(database, "SELECT best FROM casualty_figure") == [(12,)]


def test_a_changed_document_is_a_revision(database: str) -> None:
    drafted(database, line("a", MARKET), line("b", STRIKE))
    drafted(database, line("a", MARKET.replace("12", "15")))
    assert asked(database, "SELECT best FROM casualty_figure WHERE best > 0") == [(15,)]
    assert asked(database, f"{COUNT} coding_revision") == [(1,)]
    outcome = drafted(database, line("a", COUNCIL))
    assert outcome.kinds["event"].removed == 1
    assert asked(database, "SELECT key FROM event") == [("b.1",)]
    assert verify(database).faults == []


def test_an_event_that_others_rest_on_stays(database: str, tmp_path: Path) -> None:
    drafted(database, line("a", MARKET))
    coding = tmp_path / "b.yaml"
    coding.write_text(
        "recount: 1\narticle: {key: b}\ncoding: {coder: c1}\naccounts: [{event: a.1}]\n", "utf-8"
    )
    ingest(database, [coding])
    drafted(database, line("a", COUNCIL))
    assert asked(database, "SELECT key FROM event") == [("a.1",)]
    assert verify(database).faults == []


MORE = "Two soldiers were killed by a bomb on 20 April 2031 at Southport.\n\n"
DAYS = "SELECT key, first_day FROM event ORDER BY key"


def test_an_event_keeps_its_number_where_the_text_grows(database: str) -> None:
    drafted(database, line("a", MARKET))
    drafted(database, line("a", MORE + MARKET))
    assert asked(database, DAYS) == [("a.1", "2031-05-03"), ("a.2", "2031-04-20")]
    assert not drafted(database, line("a", MORE + MARKET)).changed
    drafted(database, line("a", MORE))
    assert asked(database, DAYS) == [("a.2", "2031-04-20")]
    assert verify(database).faults == []


def test_a_judged_event_becomes_no_other_one(database: str) -> None:
    fill(database, World().event("market", "2031-05"))
    drafted(database, line("a", MARKET))
    judge(database, ("a.1", "market"), "same", by="c1")
    drafted(database, line("a", MORE))
    expected = [("a.1", "2031-05-03"), ("a.2", "2031-04-20"), ("market", "2031-05-01")]
    assert asked(database, DAYS) == expected
    assert not drafted(database, line("a", MORE)).changed
    assert verify(database).faults == []


def test_an_event_that_a_person_took_over_becomes_no_other_one(
    database: str, tmp_path: Path
) -> None:
    drafted(database, line("a", MARKET))
    frame = tmp_path / "frame.yaml"
    frame.write_text(
        "recount: 1\nevents: [{key: a.1, title: Market, type: armed_clash, date: 2031-05-02}]\n",
        "utf-8",
    )
    ingest(database, [frame])
    assert not drafted(database, line("a", MARKET)).changed
    drafted(database, line("a", MORE + MARKET))
    figures = "SELECT event_key, best FROM casualties_by_source ORDER BY event_key"
    assert asked(database, figures) == [("a.1", 12), ("a.2", 2)]
    drafted(database, line("a", MORE))
    assert asked(database, figures) == [("a.2", 2)]


def test_an_event_that_a_person_took_over_is_left_alone(database: str, tmp_path: Path) -> None:
    drafted(database, line("a", MARKET), line("b", STRIKE))
    frame = tmp_path / "frame.yaml"
    frame.write_text(
        "recount: 1\nevents:\n"
        "  - {key: a.1, title: Market, type: armed_clash, date: 2031-05-02}\n"
        "  - {key: strike, former_keys: [b.1], title: Strike, type: air_strike, date: 2031}\n",
        "utf-8",
    )
    assert ingest(database, [frame]).problems == []
    drafted(database, line("a", MARKET.replace("12", "15")), line("b", STRIKE + " It rained."))
    assert asked(database, "SELECT key, title FROM event ORDER BY key") == [
        ("a.1", "Market"), ("strike", "Strike")
    ]  # fmt: skip
    sql = "SELECT event_key, low FROM casualties_by_source ORDER BY event_key"
    assert asked(database, sql) == [("a.1", 15), ("strike", 7)]


def test_a_source_is_told_for_all(database: str) -> None:
    fill(database, World().source("gazette", name="Northport Gazette"))
    options = ArticleOptions(source="northport gazette")
    outcome = drafted(database, line("a", MARKET), options=options)
    assert outcome.told.get("without source", 0) == 0
    assert asked(database, "SELECT DISTINCT source FROM casualties_by_source") == [
        ("Northport Gazette",)
    ]
    with pytest.raises(NotKnown):
        drafted(database, line("b", STRIKE), options=ArticleOptions(source="x"))


def test_files_are_articles(database: str, tmp_path: Path) -> None:
    fill(database, World().source("gazette", name="Northport Gazette"))
    told: Told = []
    corpus = Corpus([PAGE, tmp_path / "none.txt"])
    outcome = draft_corpus(
        database, corpus, ArticleOptions(), report=lambda problem: told.append(str(problem))
    )
    assert told == [f"{tmp_path / 'none.txt'}: can't be read: No such file or directory"]
    assert outcome.rejected == 1
    (row,) = asked(database, "SELECT key, title, source_id IS NULL FROM article")
    assert (row[:2], bool(row[2])) == (("gazette", "Gunmen attack market in Northport"), False)
    assert asked(database, "SELECT path, new_count FROM ingest_file") == [(str(PAGE), 4)]


def test_killed_in_the_middle_whole_articles_are_left(new_sqlite_path: str, tmp_path: Path) -> None:
    docs = tmp_path / "docs.ndjson"
    docs.write_bytes(b"".join(line(f"d{n}", MARKET.replace("12", str(n + 2))) for n in range(200)))
    command = [sys.executable, "-m", "recount", "draft", "--auto", "--ndjson", str(docs)]
    child = subprocess.Popen([*command, "--db", new_sqlite_path], stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 120
    while _stored(new_sqlite_path) < 64 and child.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    child.send_signal(signal.SIGKILL)
    child.wait()
    left = _stored(new_sqlite_path)
    assert 64 <= left < 200
    assert verify(new_sqlite_path).faults == []
    assert asked(new_sqlite_path, f"{COUNT} casualty_figure") == [(left,)]
    assert asked(new_sqlite_path, f"{COUNT} article_text") == [(left,)]
    again = subprocess.run([*command, "--db", new_sqlite_path], capture_output=True, text=True)
    assert again.returncode == 0
    assert f"coding: {200 - left} new, {left} unchanged" in again.stderr
    assert verify(new_sqlite_path).faults == []


def _stored(database: str) -> int:
    from recount.errors import RecountError

    try:
        return int(asked(database, f"{COUNT} coding")[0][0])
    except RecountError:
        return 0


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (MARKET + " The army has flown air strikes on the region.", "attack_on_civilians"),
        ("An air strike hit a market on Saturday. The attack killed 12 people.", "air_strike"),
        ("A drone hit a market on Saturday. Police came. At least 12 people died.", "air_strike"),
        ("A bus fell into a ravine on Saturday. At least 12 people died.", "other_development"),
    ],
)
def test_the_type_is_told_by_the_words_nearest(database: str, text: str, kind: str) -> None:
    drafted(database, line("one", text))
    assert asked(database, "SELECT type FROM event") == [(kind,)]


def test_nobody_is_counted_in_a_sum_and_in_what_it_sums_up(database: str) -> None:
    text = (
        "Two attacks killed 20 people on Saturday. In Northport 12 people died and 5 were wounded;"
        " in Southport, 8 people died.\n\nIn 2019 a bomb killed 4 people in Eastport."
    )
    outcome = drafted(database, line("Wire 1", text))
    assert Kind(*outcome.kinds["event"]) == Kind(new=4)
    relations = asked(
        database,
        "SELECT e.key, r.relation, w.key FROM event_relation r JOIN event e ON e.id ="
        " r.event_id JOIN event w ON w.id = r.other_event_id ORDER BY e.key",
    )
    assert relations == [
        ("wire-1.2", "part_of", "wire-1.1"),
        ("wire-1.3", "part_of", "wire-1.1"),
    ]
    months = "SELECT month, best FROM casualties_by_month WHERE outcome = 'killed' ORDER BY month"
    assert ("2031-05", 20) in asked(database, months)
    again = drafted(database, line("Wire 1", text))
    assert not any(count for kind in again.kinds.values() for count in Kind(*kind)[:2])
