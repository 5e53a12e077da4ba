"""Articles that pass on another's text, over several runs: what they name is the first, always."""

from pathlib import Path
from typing import Any

import pytest

from recount.store.checks import failing_checks
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.tasks.ingest import Ingested, Kind, ingest

FRAME = """
recount: 1
sources: [{key: wire, name: Wire, kind: agency}]
events: [{key: e1, title: Attack, type: attack_on_civilians, date: 2031-05-03}]
"""
BASED_ON = "SELECT key, based_on_article_id IS NOT NULL FROM article ORDER BY key"


def stored(database: str, folder: Path, **copies: str | None) -> Ingested:
    """Ingest articles in the order given, each with what it is based on (None: nothing)."""
    paths = [folder / "frame.yaml"]
    paths[0].write_text(FRAME, encoding="utf-8")
    for key, based_on in copies.items():
        told = f", based_on: {{{based_on}}}" if based_on else ""
        path = folder / f"{key}.yaml"
        path.write_text(
            f"recount: 1\narticle: {{key: {key}, published: 2031-05-04{told}}}\n"
            "coding: {coder: c1}\n"
            "accounts: [{event: e1, casualties: [{outcome: killed, count: 10}]}]\n",
            encoding="utf-8",
        )
        paths.append(path)
    outcome = ingest(database, paths)
    with open_writer(database) as connection:
        assert failing_checks(connection) == []
    return outcome


def asked(database: str, sql: str) -> list[tuple[Any, ...]]:
    with open_reader(database) as reader:
        return reader.rows(sql).rows


ON_A, ON_B, ON_C = "article: a", "article: b", "article: c"


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ({"c": None, "b": ON_C}, {"a": ON_B},
         "2:62: article.based_on.article: `b` is itself based on `c`; name that one"),
        ({"c": "source: wire"}, {"a": ON_C},
         "2:62: article.based_on.article: `c` is itself based on `wire`; name that one"),
        ({"b": None, "a": ON_B}, {"c": None, "b": ON_C},
         "2:52: article.based_on: `a`, in the database, is based on `b`: ingest its coding too,"
         " with `c` as what it is based on"),
        ({"b": None, "a": ON_B}, {"b": "source: wire"},
         "2:52: article.based_on: `a`, in the database, is based on `b`: ingest its coding too,"
         " with `wire` as what it is based on"),
    ],
    ids=["a copy of a copy", "of a wire copy", "of a copy", "of what becomes a wire copy"],
)  # fmt: skip
def test_a_copy_of_a_copy_is_refused_whichever_was_there(
    before: dict[str, str | None],
    after: dict[str, str | None],
    message: str,
    sqlite_path: str,
    tmp_path: Path,
) -> None:
    assert stored(sqlite_path, tmp_path, **before).problems == []
    (problem,) = stored(sqlite_path, tmp_path, **after).problems
    assert str(problem).removeprefix(f"{tmp_path}/")[len("a.yaml:") :] == message


@pytest.mark.parametrize(
    "after",
    [
        {"c": None, "b": ON_C, "a": ON_C},
        {"b": ON_A, "a": None},
        {"c": ON_A, "b": ON_A, "a": None},
    ],
    ids=["both name a third", "exchanged", "the copy is the first of all"],
)
def test_what_is_right_once_all_are_in_comes_in_at_once(
    after: dict[str, str | None], database: str, tmp_path: Path
) -> None:
    stored(database, tmp_path, b=None, a=ON_B)
    outcome = stored(database, tmp_path, **after)
    assert outcome.problems == []
    assert outcome.kinds["coding"] == Kind(new=len(after) - 2, updated=2)
    assert asked(database, "SELECT origins FROM event_toll WHERE current = 1") == [(1,)]


def test_a_copy_that_is_refused_keeps_its_original_one(sqlite_path: str, tmp_path: Path) -> None:
    stored(sqlite_path, tmp_path, c=None, b=None, a=ON_B)
    outcome = stored(sqlite_path, tmp_path, b=ON_C, a="article: nowhere")
    assert sorted(problem.message for problem in outcome.problems) == [
        "a would be based on b, which is itself based on c: it is to name that one",
        "no article `nowhere` in these files or the database",
    ]
    assert asked(sqlite_path, BASED_ON) == [("a", 1), ("b", 0), ("c", 0)]
