"""`recount ingest` on files: what is stored, what is refused, and what the same again does."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from recount.errors import RecountError
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.store.upgrade import downgrade
from recount.tasks.ingest import Ingested, Kind, NothingToIngest, ingest
from recount.tasks.verify import verify

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"
TEXTS = NORTHPORT / "texts"
GAZETTE, TRIBUNE = "northport-gazette-2031-05-04", "maritania-tribune-2031-05-05"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A copy of the frame and codings of Northport, to be changed."""
    return Path(shutil.copytree(NORTHPORT, tmp_path / "northport"))


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def lines(outcome: Ingested, folder: Path) -> list[str]:
    return [str(problem).replace(f"{folder}/", "") for problem in outcome.problems]


def test_a_new_database_is_made(new_database: str) -> None:
    assert ingest(new_database, [NORTHPORT], dry_run=True).problems == []
    with pytest.raises(RecountError):
        asked(new_database, "SELECT key FROM article")
    assert ingest(new_database, [NORTHPORT]).problems == []
    assert asked(new_database, "SELECT key FROM article ORDER BY key") == [(TRIBUNE,), (GAZETTE,)]


def test_one_taken_back_to_base_is_made_anew(database: str) -> None:
    downgrade(database, "base")
    assert ingest(database, [NORTHPORT]).problems == []
    assert asked(database, "SELECT count(*) FROM article") == [(2,)]


def test_two_may_make_a_new_database_at_once(new_database: str) -> None:
    command = [sys.executable, "-m", "recount", "ingest", str(NORTHPORT), "--db", new_database]
    two = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    told = [one.communicate(timeout=60)[1] for one in two]
    assert [one.returncode for one in two] == [0, 0], told
    assert asked(new_database, "SELECT count(*) FROM article") == [(2,)]
    assert verify(new_database).faults == []


def test_everything_is_stored_and_counted(database: str) -> None:
    outcome = ingest(database, [NORTHPORT])
    assert outcome.problems == []
    assert outcome.kinds == {
        "location": Kind(new=3),
        "source": Kind(new=2),
        "actor": Kind(new=4),
        "event": Kind(new=2),
        "relation": Kind(new=1),
        "coding": Kind(new=2),
    }
    assert asked(database, "SELECT figure, best FROM casualty_figure ORDER BY figure") == [
        ("councillor", 1), ("dead", None), ("killed.armed_group", 2), ("killed.civilians", 15),
        ("wounded.persons", 30),
    ]  # fmt: skip


def test_totals_are_made_with_the_file(database: str) -> None:
    ingest(database, [NORTHPORT])
    sql = (
        "SELECT low, best, high FROM casualties_by_event"
        " WHERE outcome = 'killed' AND victims = 'civilians'"
    )
    assert asked(database, sql) == [(15, 15, 15)]


def test_the_same_again_changes_no_byte(sqlite_path: str) -> None:
    ingest(sqlite_path, [NORTHPORT], texts=TEXTS)
    before = Path(sqlite_path).read_bytes()
    outcome = ingest(sqlite_path, [NORTHPORT], texts=TEXTS)
    assert not outcome.changed
    assert outcome.kinds["coding"] == Kind(unchanged=2)
    assert Path(sqlite_path).read_bytes() == before


def test_a_moved_coding_is_the_same_coding(sqlite_path: str, files: Path) -> None:
    ingest(sqlite_path, [files])
    (files / "codings" / "gazette.yaml").rename(files / "renamed.yml")
    assert not ingest(sqlite_path, [files]).changed


def test_a_changed_coding_is_a_revision_of_the_run(database: str, files: Path) -> None:
    ingest(database, [files])
    edit(files / "codings" / "gazette.yaml", "at least 12", "at least 13")
    outcome = ingest(database, [files])
    assert outcome.kinds["coding"] == Kind(updated=1, unchanged=1)
    (revision,) = asked(database, "SELECT revision, run_id, document FROM coding_revision")
    assert revision[0] == 1
    assert '"at least 12"' in revision[2]
    assert asked(database, "SELECT low FROM casualty_figure WHERE figure = 'dead'") == [(13,)]
    assert verify(database).faults == []


def test_a_run_records_what_became_of_each_file(database: str, files: Path) -> None:
    edit(files / "codings" / "tribune.yaml", "count: 15", "count: leets")
    ingest(database, [files])
    rows = asked(
        database,
        "SELECT path, format, sha256, new_count, rejected_count FROM ingest_file"
        " WHERE format = 'coding' ORDER BY path",
    )
    digest = hashlib.sha256((files / "codings" / "gazette.yaml").read_bytes()).hexdigest()
    assert rows[0] == (str(files / "codings" / "gazette.yaml"), "coding", digest, 1, 0)
    assert [row[3:] for row in rows] == [(1, 0), (0, 1)]
    assert asked(database, "SELECT count(*) FROM ingest_run WHERE finished_at IS NULL") == [(0,)]


def test_all_problems_of_all_files_are_told_and_the_rest_is_stored(
    database: str, files: Path
) -> None:
    edit(files / "codings" / "gazette.yaml", "at least 12", "at leest 12")
    edit(files / "codings" / "gazette.yaml", "said_by: police-spokeswoman", "said_by: spokeswoman")
    (files / "codings" / "broken.yaml").write_text("recount: 1\narticle: [\n", encoding="utf-8")
    outcome = ingest(database, [files])
    told = lines(outcome, files)
    assert [line.split(": ")[0] for line in told] == [
        "codings/broken.yaml:3:1", "codings/gazette.yaml:24:16", "codings/gazette.yaml:43:18",
    ]  # fmt: skip
    assert asked(database, "SELECT key FROM article") == [(TRIBUNE,)]
    assert outcome.kinds["coding"] == Kind(new=1, rejected=1)
    assert outcome.kinds["file"] == Kind(rejected=1)


def test_a_place_of_the_database_that_is_no_country_is_none(database: str, tmp_path: Path) -> None:
    ingest(database, [NORTHPORT])
    path = tmp_path / "more.yaml"
    actor = "recount: 1\nactors: [{key: militia, name: Militia, kind: rioters, country: %s}]\n"
    path.write_text(actor % "northport", encoding="utf-8")
    message = "actors.0.country: `northport` is no country in the database; name a country"
    assert lines(ingest(database, [path]), tmp_path) == [f"more.yaml:2:64: {message}"]
    path.write_text(actor % "mar", encoding="utf-8")
    assert ingest(database, [path]).kinds == {"actor": Kind(new=1)}


def test_the_problems_of_a_file_stand_together_from_top_to_bottom(
    sqlite_path: str, files: Path
) -> None:
    gazette, tribune = files / "codings" / "gazette.yaml", files / "codings" / "tribune.yaml"
    # A fault of reference comes to light after those of structure, though it may stand above them.
    edit(gazette, "source: northport-gazette", "source: nobody")
    edit(gazette, "at least 12", "at lest 12")
    edit(tribune, "outcome: killed", "outcome: dead")
    outcome = ingest(sqlite_path, [files])
    told = [(Path(p.source).name, p.line or 0) for p in outcome.problems]
    assert len(told) >= 3
    assert told == sorted(told)


def test_a_rejected_frame_rejects_the_codings_that_refer_to_it(
    sqlite_path: str, files: Path
) -> None:
    edit(files / "frame" / "events.yaml", "date: 2031-05-05", "date: 2031-05-35")
    outcome = ingest(sqlite_path, [files])
    sources = {problem.source.removeprefix(f"{files}/") for problem in outcome.problems}
    assert sources == {"frame/events.yaml", "codings/gazette.yaml", "codings/tribune.yaml"}
    assert asked(sqlite_path, "SELECT key FROM event") == []
    assert asked(sqlite_path, "SELECT key FROM source ORDER BY key") == [
        ("maritania-tribune",), ("northport-gazette",),
    ]  # fmt: skip


def test_with_nothing_but_problems_no_database_is_made(tmp_path: Path) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("recount: 2\n", encoding="utf-8")
    outcome = ingest(str(tmp_path / "none.db"), [bad])
    assert outcome.problems
    assert not (tmp_path / "none.db").exists()


def test_other_files_in_folders_are_passed_over(new_sqlite_path: str, tmp_path: Path) -> None:
    (tmp_path / "notes.yaml").write_text("shopping: [bread]\n", encoding="utf-8")
    outcome = ingest(new_sqlite_path, [tmp_path, TEXTS])
    assert (outcome.problems, outcome.passed_over) == ([], [str(tmp_path), str(TEXTS)])
    outcome = ingest(new_sqlite_path, [tmp_path / "notes.yaml", TEXTS])
    assert (outcome.kinds, outcome.passed_over) == ({"file": Kind(rejected=1)}, [str(TEXTS)])


def test_standard_input_is_a_file_named_dash(sqlite_path: str) -> None:
    ingest(sqlite_path, [NORTHPORT / "frame"])
    content = (NORTHPORT / "codings" / "gazette.yaml").read_bytes()
    assert ingest(sqlite_path, [], stdin=content).kinds == {"coding": Kind(new=1)}
    wrong = ingest(sqlite_path, [], stdin=b"recount: 2\n")
    assert {problem.source for problem in wrong.problems} == {"-"}


def test_nothing_at_all_is_a_mistake(new_sqlite_path: str) -> None:
    with pytest.raises(NothingToIngest):
        ingest(new_sqlite_path, [])


def test_a_dry_run_makes_no_database(tmp_path: Path) -> None:
    database = tmp_path / "recount.db"
    outcome = ingest(str(database), [NORTHPORT], dry_run=True)
    assert outcome.kinds["coding"] == Kind(new=2)
    assert list(tmp_path.iterdir()) == []


def test_a_dry_run_changes_no_byte(sqlite_path: str, files: Path) -> None:
    ingest(sqlite_path, [files])
    before = Path(sqlite_path).read_bytes()
    edit(files / "codings" / "gazette.yaml", "at least 12", "at least 13")
    outcome = ingest(sqlite_path, [files], dry_run=True)
    assert outcome.kinds["coding"] == Kind(updated=1, unchanged=1)
    assert Path(sqlite_path).read_bytes() == before


def quotes(database: str) -> list[tuple[Any, ...]]:
    return asked(
        database,
        "SELECT evidence_start, evidence_end, evidence_quote FROM casualty_figure"
        " WHERE figure = 'killed.civilians'",
    )


def test_texts_may_come_with_the_codings(database: str) -> None:
    outcome = ingest(database, [NORTHPORT], texts=TEXTS)
    assert outcome.kinds["text"] == Kind(new=2)
    assert quotes(database) == [(76, 97, None)]


def test_texts_may_come_later_without_codings(database: str) -> None:
    ingest(database, [NORTHPORT])
    assert quotes(database) == [(None, None, "15 civilians had died")]
    outcome = ingest(database, [], texts=TEXTS)
    assert outcome.kinds == {"coding": Kind(unchanged=2), "text": Kind(new=2)}
    assert quotes(database) == [(76, 97, None)]
    assert asked(database, "SELECT count(*) FROM person_name") == [(2,)]
    assert asked(database, "SELECT count(*) FROM coding_revision") == [(0,)]
    assert not ingest(database, [], texts=TEXTS).changed


def test_a_span_with_other_words_rejects_its_file(sqlite_path: str, files: Path) -> None:
    edit(files / "codings" / "gazette.yaml", "start: 152, end: 196", "start: 151, end: 195")
    outcome = ingest(sqlite_path, [files], texts=TEXTS)
    assert len(outcome.problems) == 1
    assert "accounts.0.casualties.0.evidence.sha256" in str(outcome.problems[0])
    assert asked(sqlite_path, "SELECT key FROM article") == [(TRIBUNE,)]


def test_a_later_text_that_belies_a_span_is_not_attached(sqlite_path: str, files: Path) -> None:
    edit(files / "codings" / "gazette.yaml", "start: 152, end: 196", "start: 151, end: 195")
    ingest(sqlite_path, [files])
    outcome = ingest(sqlite_path, [], texts=TEXTS)
    (problem,) = outcome.problems
    assert problem.source == f"{TEXTS / 'gazette.txt'} ({GAZETTE})"
    assert problem.line is None
    assert asked(sqlite_path, "SELECT count(*) FROM article_text") == [(1,)]


IDENTITY = "  text: {sha256: fae0959e480ee3e36ef2d86ec2f608f218dadb5df0a21b27f17023d4aacd6154}\n"


def test_a_coding_that_no_longer_names_its_text_keeps_it(database: str, files: Path) -> None:
    ingest(database, [files], texts=TEXTS)
    edit(files / "codings" / "tribune.yaml", IDENTITY, "")
    outcome = ingest(database, [files])
    assert outcome.problems == []
    assert outcome.kinds["coding"] == Kind(updated=1, unchanged=1)
    assert "text" not in outcome.kinds
    assert quotes(database) == [(76, 97, None)]
    verified = verify(database)
    assert (verified.texts, verified.faults) == (2, [])
    assert not ingest(database, [files]).changed


def test_a_quotation_that_the_kept_text_lacks_is_a_problem(database: str, files: Path) -> None:
    ingest(database, [files], texts=TEXTS)
    edit(files / "codings" / "tribune.yaml", IDENTITY, "")
    edit(files / "codings" / "tribune.yaml", "15 civilians had died", "15 civilians were gone")
    told = lines(ingest(database, [files]), files)
    assert told == [
        "codings/tribune.yaml:19:27: accounts.0.casualties.0.evidence.quote: is not in the text; "
        "copy the words exactly"
    ]
    assert quotes(database) == [(76, 97, None)]


def test_a_coding_of_another_text_needs_it_and_says_that_the_old_one_went(
    database: str, files: Path
) -> None:
    ingest(database, [files], texts=TEXTS)
    old = hashlib.sha256((TEXTS / "tribune.txt").read_bytes()).hexdigest()
    content = (TEXTS / "tribune.txt").read_text(encoding="utf-8") + "Corrected.\n"
    (files / "texts" / "tribune.txt").write_text(content, encoding="utf-8")
    edit(files / "codings" / "tribune.yaml", old, hashlib.sha256(content.encode()).hexdigest())
    kept = quotes(database)
    (told,) = lines(ingest(database, [files]), files)
    assert told.startswith("codings/tribune.yaml:")
    assert f"{old[:12]}..., would be lost" in told
    assert quotes(database) == kept
    texts = ingest(database, [files], texts=files / "texts").kinds["text"]
    assert texts == Kind(new=1, removed=1)
    edit(files / "codings" / "tribune.yaml", hashlib.sha256(content.encode()).hexdigest(), old)
    assert ingest(database, [files], texts=TEXTS).kinds["text"] == Kind(new=1, removed=1)
    assert verify(database).faults == []


@pytest.mark.parametrize(("content", "why"), [(b"a\0b", "NUL"), (b"a\xffb", "UTF-8")])
def test_a_text_that_is_none_rejects_its_coding(
    sqlite_path: str, files: Path, content: bytes, why: str
) -> None:
    (files / "texts" / "odd.txt").write_bytes(content)
    old = hashlib.sha256((TEXTS / "tribune.txt").read_bytes()).hexdigest()
    edit(files / "codings" / "tribune.yaml", old, hashlib.sha256(content).hexdigest())
    outcome = ingest(sqlite_path, [files], texts=files / "texts")
    assert len(outcome.problems) == 1
    assert why in outcome.problems[0].message
    assert asked(sqlite_path, "SELECT key FROM article") == [(GAZETTE,)]


def test_what_was_coded_under_a_wrong_key_is_emptied(database: str, files: Path) -> None:
    ingest(database, [files])
    totals = "SELECT * FROM casualties_by_event"
    before = asked(database, totals)
    path = files / "codings" / "gazette.yaml"
    text = path.read_text(encoding="utf-8")
    (files / "codings" / "wrong.yaml").write_text(text.replace(GAZETTE, "wrong"), "utf-8")
    ingest(database, [files])
    assert asked(database, totals) != before
    empty = (
        "recount: 1\narticle: {key: wrong, source: northport-gazette}\naccounts: []\n"
        "coding: {coder: c1, status: checked, checked_by: c2, note: entered under a wrong key}\n"
    )
    (files / "codings" / "wrong.yaml").write_text(empty, "utf-8")
    assert ingest(database, [files]).problems == []
    assert asked(database, totals) == before
    assert asked(database, "SELECT * FROM unreviewed WHERE article_key = 'wrong'") == []


def test_a_copy_may_be_read_before_its_original(sqlite_path: str, files: Path) -> None:
    copy = files / "codings" / "a-copy.yaml"
    copy.write_text(
        f"recount: 1\narticle: {{key: a-copy, based_on: {{article: {GAZETTE}}}}}\n"
        "coding: {coder: c1}\n",
        encoding="utf-8",
    )
    assert ingest(sqlite_path, [copy, files]).problems == []
    assert asked(sqlite_path, "SELECT count(*) FROM article WHERE based_on_article_id > 0") == [
        (1,)
    ]


def started(database: str, *paths: Path, **env: str) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "recount", "--db", database, "ingest", *map(str, paths)],
        env=os.environ | env,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_two_ingests_at_once_both_succeed(database: str) -> None:
    both = [started(database, NORTHPORT), started(database, NORTHPORT)]
    told = [process.communicate(timeout=60)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert asked(database, "SELECT count(*) FROM casualty_figure") == [(5,)]
    assert verify(database).faults == []


def test_two_ingests_at_once_may_make_the_database(new_sqlite_path: str) -> None:
    both = [started(new_sqlite_path, NORTHPORT), started(new_sqlite_path, NORTHPORT)]
    told = [process.communicate(timeout=60)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert verify(new_sqlite_path).faults == []


KILLER = """
import os, signal, sys
from pathlib import Path
from sqlalchemy import Engine, event
from recount.tasks.ingest import ingest

left = int(sys.argv[1])

@event.listens_for(Engine, "before_cursor_execute")
def count(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

ingest(sys.argv[2], [Path(sys.argv[3])])
"""


def dump(database: str) -> list[tuple[Any, ...]]:
    return [
        row
        for sql in (
            "SELECT sha256 FROM coding ORDER BY 1",
            "SELECT figure, low, best, high FROM casualty_figure ORDER BY 1, 2",
            "SELECT victims, rule, low, best, high FROM event_toll ORDER BY 1, 2, 3, 4, 5",
            "SELECT sha256 FROM coding_revision",
        )
        for row in asked(database, sql)
    ]


def test_killed_at_any_statement_it_leaves_what_was_or_what_was_to_be(
    new_sqlite_path: str, files: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    ingest(new_sqlite_path, [files])
    edit(files / "codings" / "gazette.yaml", "at least 12", "at least 13")
    before, after = dump(new_sqlite_path), None
    step = 1 if request.config.getoption("--exhaustive") else 37
    for statement in range(1, 1000, step):
        copy = str(shutil.copy(new_sqlite_path, tmp_path / "killed.db"))
        killed = subprocess.run(
            [sys.executable, "-c", KILLER, str(statement), copy, str(files / "codings")],
            check=False,
        )
        found = dump(copy)
        if killed.returncode == 0:
            after = found
            break
        assert killed.returncode == -signal.SIGKILL
        if found != before:
            # Killed after the commit of the only file that changed.
            assert verify(copy).faults == []
            assert "13" in str(asked(copy, "SELECT document FROM coding"))
    assert after not in (None, before)


def test_methods_tell_of_a_run_that_was_killed_between_files(database: str) -> None:
    ingest(database, [NORTHPORT])
    with open_writer(database) as connection:
        connection.exec_driver_sql("DELETE FROM ingest_file")
        connection.exec_driver_sql(
            "UPDATE ingest_run SET started_at = '2031-06-01T00:00:00+00:00', finished_at = NULL"
        )
    sql = "SELECT text FROM methods WHERE topic = 'last update'"
    assert asked(database, sql) == [("2031-06-01T00:00:00+00:00",)]


def test_without_a_run_there_is_no_last_update(database: str) -> None:
    assert asked(database, "SELECT text FROM methods WHERE topic = 'last update'") == []


def test_a_place_without_codings_is_passed_over(
    new_sqlite_path: str, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files)
    named = [Path("frame"), Path("codings/../texts"), files / "codings" / "gazette.yaml"]
    assert ingest(new_sqlite_path, named).passed_over == ["codings/../texts"]
    assert ingest(new_sqlite_path, [Path(), files / "frame"]).passed_over == []


def test_two_changed_codings_of_one_text_are_told_of_once(sqlite_path: str, tmp_path: Path) -> None:
    def coded(key: str, title: str) -> None:
        text = f"{{sha256: {'a' * 64}, characters: 40}}"
        article = f"article: {{key: {key}, title: {title}, text: {text}}}"
        (tmp_path / f"{key}.yaml").write_text(f"recount: 1\n{article}\ncoding: {{coder: c1}}\n")

    for title in ("First", "Second"):
        coded("a", title)
        coded("b", title)
        (note,) = ingest(sqlite_path, [tmp_path]).notes
        assert ": a, b have the same text: unless all but one say `based_on`" in note
