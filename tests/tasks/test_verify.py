"""`recount verify`: a sound database has no fault, and each kind of damage is told."""

from hashlib import sha256
from pathlib import Path

import pytest

from recount.store.engine import open_writer
from recount.tasks.ingest import ingest
from recount.tasks.verify import verify

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"
PAGE = Path(__file__).parents[1] / "fixtures" / "pages" / "gazette.html"
PAGE_DIGEST = sha256(PAGE.read_bytes()).hexdigest()
GAZETTE = "northport-gazette-2031-05-04"
MARKET = "northport-market-2031-05-03"


def test_a_sound_database(database: str) -> None:
    ingest(database, [NORTHPORT], texts=NORTHPORT / "texts")
    assert verify(database) == ([], 8, 0, 2, 2, 0)


def test_spans_without_text_are_counted(database: str) -> None:
    ingest(database, [NORTHPORT])
    assert verify(database) == ([], 0, 8, 0, 2, 0)


def test_former_revisions_are_no_codings(sqlite_path: str, tmp_path: Path) -> None:
    ingest(sqlite_path, [NORTHPORT])
    coding = (NORTHPORT / "codings" / "gazette.yaml").read_text(encoding="utf-8")
    changed = tmp_path / "gazette.yaml"
    for status in ("draft", "published"):
        changed.write_text(coding.replace("status: checked", f"status: {status}"), encoding="utf-8")
        ingest(sqlite_path, [changed])
    outcome = verify(sqlite_path)
    assert (outcome.faults, outcome.codings, outcome.revisions) == ([], 2, 2)


def test_it_changes_no_byte(sqlite_path: str) -> None:
    ingest(sqlite_path, [NORTHPORT], texts=NORTHPORT / "texts")
    before = Path(sqlite_path).read_bytes()
    verify(sqlite_path)
    assert Path(sqlite_path).read_bytes() == before


@pytest.mark.parametrize(
    ("damage", "fault"),
    [
        (
            "UPDATE casualty_figure SET evidence_start = 151 WHERE figure = 'dead'",
            f"{GAZETTE} / {MARKET} / dead: characters 151-196 of the text have another digest",
        ),
        (
            "UPDATE casualty_figure SET evidence_end = 9999 WHERE figure = 'dead'",
            f"{GAZETTE} / {MARKET} / dead: characters 152-9999 of the text have another digest",
        ),
        (
            "UPDATE coding SET document = '{}' WHERE status = 'checked'",
            f"{GAZETTE}: the coding has another digest than was recorded",
        ),
        (
            "UPDATE article_page SET content = x'00'",
            f"page {PAGE_DIGEST}: its bytes have another digest",
        ),
        (
            "UPDATE event_toll SET high = 16 WHERE rule = 'envelope' AND high = 15",
            f"{MARKET}: its totals differ from a full recomputation",
        ),
    ],
)
def test_damage_is_told(sqlite_path: str, damage: str, fault: str) -> None:
    ingest(sqlite_path, [NORTHPORT, PAGE], texts=NORTHPORT / "texts")
    with open_writer(sqlite_path) as connection:
        connection.exec_driver_sql(damage)
    assert fault in verify(sqlite_path).faults


def test_another_text_is_told_with_all_its_spans(sqlite_path: str) -> None:
    ingest(sqlite_path, [NORTHPORT], texts=NORTHPORT / "texts")
    with open_writer(sqlite_path) as connection:
        connection.exec_driver_sql(
            "UPDATE article_text SET text = 'x' || text WHERE text LIKE 'Gunmen%'"
        )
    faults = verify(sqlite_path).faults
    assert faults[0] == f"{GAZETTE}: its text has another digest than the coding gives"
    assert [fault for fault in faults if " / " in fault and GAZETTE not in fault] == []
    assert len([fault for fault in faults if " / " in fault]) == 6
