"""`recount history`: what a coding said before."""

import shutil
from pathlib import Path

import pytest

from recount.errors import UsageFault
from recount.tasks.history import NotCoded, history
from recount.tasks.ingest import ingest

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"
GAZETTE = "northport-gazette-2031-05-04"
TRIBUNE = "maritania-tribune-2031-05-05"


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
