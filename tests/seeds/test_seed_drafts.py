"""The articles of the seeds, drafted against the database of the seeds."""

import re
import runpy
from hashlib import sha256
from pathlib import Path

import pytest

from recount.domain.coding import Coding
from recount.formats.coding.reader import read_documents
from recount.store.reader import open_reader
from recount.tasks.article_draft import draft_article
from recount.tasks.drafting.account import undecided
from recount.tasks.drafting.found import About
from recount.tasks.ingest import ingest

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
ARTICLES = ROOT.parent / "shared" / "articles"
SCORING = runpy.run_path(str(ROOT / "tests/benchmarks/extraction/seed_scoring.py"))

pytestmark = pytest.mark.skipif(
    not ARTICLES.is_dir(),
    reason="the articles' texts are not shipped, and not beside this checkout",
)


@pytest.fixture
def seeded(sqlite_path: str) -> str:
    assert ingest(sqlite_path, [SEEDS]).problems == []
    return sqlite_path


def test_figures_land_with_their_events(seeded: str) -> None:
    seeds = SCORING["score"](seeded, ARTICLES)
    assert seeds.found >= 24
    assert seeds.right >= 17
    # "The second deadly clash" of a report is the first of the two; its coding says so.
    assert seeds.proposed - seeds.right <= 1


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.txt")), ids=lambda path: path.stem[:3])
def test_a_draft_is_accepted_once_its_events_are_given(
    path: Path, sqlite_path: str, tmp_path: Path
) -> None:
    """A person gives the events that are undecided, and changes nothing else."""
    assert ingest(sqlite_path, [SEEDS / "frame"]).problems == []
    coding = _coding_of(path)
    about = About("drafted", published=coding.article.published, language="en")
    drafted = draft_article(str(path), path.read_bytes(), about, sqlite_path)
    events = [account.event for account in coding.accounts]
    free = (event for event in events if f"event: {event}" not in drafted.coding)
    given = drafted.coding
    for number in range(len(re.findall("event: undecided", given))):
        for key in (undecided(n) for n in range(20)):
            if re.search(rf"event: {key}$", given, re.MULTILINE):
                given = re.sub(rf"event: {key}$", f"event: {next(free)}", given, flags=re.MULTILINE)
                break
        assert number < len(events)
    file = tmp_path / "drafted.yaml"
    file.write_text(given, encoding="utf-8")
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "a.txt").write_text(drafted.text, encoding="utf-8", newline="")
    assert ingest(sqlite_path, [file], texts=texts).problems == []
    with open_reader(sqlite_path) as reader:
        rows = reader.rows("SELECT count(*), count(quote) FROM evidence").rows
    assert rows[0][0] == rows[0][1] > 0


def _coding_of(path: Path) -> Coding:
    digest = sha256(path.read_bytes()).hexdigest()
    codings = [d.record for d in read_documents([SEEDS])[0] if isinstance(d.record, Coding)]
    return next(c for c in codings if c.article.text and c.article.text.sha256 == digest)
