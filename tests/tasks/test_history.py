"""`recount history`: what a coding said before."""

import shutil
from pathlib import Path

import pytest

from recount.errors import UsageFault
from recount.store.reader import open_reader
from recount.tasks.history import NotCoded, history
from recount.tasks.ingest import ingest

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"
GAZETTE = "northport-gazette-2031-05-04"
TRIBUNE = "maritania-tribune-2031-05-05"
RAID = "northport-raid-2031-05-05"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    return Path(shutil.copytree(NORTHPORT, tmp_path / "northport"))


def test_a_coding_that_never_changed(sqlite_path: str) -> None:
    ingest(sqlite_path, [NORTHPORT])
    told = history(sqlite_path, GAZETTE)
    assert told[:2] == [f"{GAZETTE}: never changed", f"{GAZETTE}: now"]
    assert "count: at least 12" in [line.strip() for line in told]


def test_each_change_is_told_field_by_field(database: str, files: Path) -> None:
    ingest(database, [files])
    path = files / "codings" / "gazette.yaml"
    for old, new in (("at least 12", "at least 13"), ("checked_by: c2", "checked_by: c3")):
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        ingest(database, [files])
    told = history(database, GAZETTE)
    account = "accounts[northport-market-2031-05-03]"
    assert f"  {account}.casualties[dead].count: at least 12 -> at least 13" in told
    assert "  coding.checked_by: c2 -> c3" in told
    heads = [line.split(",")[0] for line in told if line.startswith(GAZETTE)]
    assert heads == [f"{GAZETTE}: change 1", f"{GAZETTE}: change 2", f"{GAZETTE}: now"]


def test_a_renamed_event_is_told_as_that_alone(database: str, files: Path) -> None:
    ingest(database, [files])
    former, key = "northport-market-2031-05-03", "northport-square-2031-05-03"
    for path in files.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace(former, key)
        text = text.replace(f"key: {key}\n", f"key: {key}\n    former_keys: [{former}]\n")
        path.write_text(text, encoding="utf-8")
    assert ingest(database, [files]).problems == []
    told = history(database, GAZETTE)
    changes = told[1 : told.index("")]
    assert f"  accounts[{key}].event: {former} -> {key}" in changes
    assert all(f"{former} -> {key}" in change for change in changes)


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize("known", [True, False])
def test_a_former_key_is_taken_whichever_files_are_named(
    database: str, files: Path, *, together: bool, known: bool
) -> None:
    if known:
        ingest(database, [files])
    former, key = "northport-market-2031-05-03", "northport-square-2031-05-03"
    for path in files.rglob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace("coder: ", "coder: new-")
        text = text.replace(f"key: {former}\n", f"key: {key}\n    former_keys: [{former}]\n")
        path.write_text(text, encoding="utf-8")
    named = [[files]] if together else [[files / "frame"], [files / "codings"]]
    outcomes = [ingest(database, paths) for paths in named]
    assert [outcome.problems for outcome in outcomes] == [[]] * len(named)
    notes = [note for outcome in outcomes for note in outcome.notes if "now called" in note]
    message = f"`{former}` is now called `{key}`, and is stored as that"
    assert [note.replace(f"{files}/", "") for note in notes] == [
        f"frame/events.yaml:21:63: relations.0.to: {message}",
        f"codings/gazette.yaml:12:12: accounts.0.event: {message}",
        f"codings/gazette.yaml:51:14: sizes.0.events.0: {message}",
        f"codings/tribune.yaml:11:12: accounts.0.event: {message}",
    ]
    sql = "SELECT DISTINCT event_key FROM evidence ORDER BY event_key"
    with open_reader(database) as reader:
        assert [found for (found,) in reader.rows(sql).rows if found != RAID] == [key]
    assert not ingest(database, [files]).changed


def test_names_of_persons_are_no_part_of_it(sqlite_path: str) -> None:
    ingest(sqlite_path, [NORTHPORT])
    assert "Person" not in "\n".join(history(sqlite_path, "maritania-tribune-2031-05-05"))


@pytest.mark.parametrize("new", ["{name: Somebody Else}", "{name: Person Without Office}"])
def test_a_change_of_names_is_told_without_them(database: str, files: Path, new: str) -> None:
    ingest(database, [files])
    path = files / "codings" / "tribune.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("{name: Councillor In Office, publish: true}", new))
    ingest(database, [files])
    told = history(database, TRIBUNE)
    assert told[0].startswith(f"{TRIBUNE}: change 1, ")
    assert told[1:4] == [
        "  names of persons, which are not kept here", "", f"{TRIBUNE}: now",
    ]  # fmt: skip
    ingest(database, [files])
    assert history(database, TRIBUNE) == told


def test_an_unknown_article_gets_the_nearest_key(sqlite_path: str) -> None:
    ingest(sqlite_path, [NORTHPORT])
    with pytest.raises(UsageFault, match=GAZETTE):
        history(sqlite_path, "northport-gazete-2031-05-04")


def test_an_article_without_a_coding(sqlite_path: str) -> None:
    from recount.store.engine import open_writer

    with open_writer(sqlite_path) as connection:
        connection.exec_driver_sql("INSERT INTO article (key, kind) VALUES ('bare', 'news')")
    with pytest.raises(NotCoded, match="bare: the article has no coding"):
        history(sqlite_path, "bare")
