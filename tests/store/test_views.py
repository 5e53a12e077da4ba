"""View files: their order, their faults, their creation in both engines."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from recount.store.view_files import BadViews, load_views, views_digest
from recount.store.views import BadView, create_views, drop_views, view_names


def write(folder: Path, **views: str) -> Path:
    for name, sql in views.items():
        (folder / f"{name}.sql").write_text(sql, encoding="utf-8")
    return folder


def test_views_come_after_those_that_they_read(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        a="-- after: b, d\nCREATE VIEW a AS SELECT x FROM b",
        b="-- title: b\n-- after: c,\n--  d\nCREATE VIEW b AS SELECT x FROM c",
        c="CREATE VIEW c AS SELECT 1 AS x",
        d="CREATE VIEW d AS SELECT 1 AS x",
    )
    order = [view.name for view in load_views(folder)]
    assert (sorted(order[:2]), order[2:]) == (["c", "d"], ["b", "a"])


def test_a_circle_is_told(tmp_path: Path) -> None:
    folder = write(tmp_path, a="-- after: b\n", b="-- after: a\n")
    with pytest.raises(BadViews, match=r"in a circle: (a > b > a|b > a > b)"):
        load_views(folder)


def test_an_unknown_view_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadViews, match="view a comes after nowhere, which is no view"):
        load_views(write(tmp_path, a="-- after: nowhere\n"))


def test_a_part_stands_in_the_place_of_its_line(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    write(tmp_path / "parts", column="    1 AS x\n")
    folder = write(tmp_path, a="CREATE VIEW a AS SELECT\n-- include: column\n")
    assert [view.sql for view in load_views(folder)] == ["CREATE VIEW a AS SELECT\n    1 AS x\n"]


def test_an_unknown_part_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadViews, match=r"a\.sql:2: no part 'nowhere' to include"):
        load_views(write(tmp_path, a="CREATE VIEW a AS\n-- include: nowhere\n"))


def test_views_are_dropped_and_created(connection: Connection, tmp_path: Path) -> None:
    drop_views(connection)
    assert view_names(connection) == []
    sql = "-- 100 % of :these\nCREATE VIEW noon AS SELECT '12' || ':00' AS hour, 7 % 4 AS rest"
    create_views(connection, write(tmp_path, noon=sql))
    assert connection.execute(text("SELECT hour, rest FROM noon")).one() == ("12:00", 3)


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE VIEW other_name AS SELECT 1 AS x",
        "CREATE VIEW broken AS SELECT nothing FROM article",
        "CREATE VIEW broken AS SELECT key FROM nowhere",
        "CREATE WIEV broken AS SELECT 1 AS x",
    ],
)
def test_a_broken_view_is_named(connection: Connection, tmp_path: Path, sql: str) -> None:
    with pytest.raises(BadView, match="view broken: "), connection.begin_nested():
        create_views(connection, write(tmp_path, broken=sql))
    assert "broken" not in view_names(connection)


def test_the_digest_tells_changes(tmp_path: Path) -> None:
    write(tmp_path, a="CREATE VIEW a AS SELECT 1 AS x")
    before = views_digest(tmp_path)
    assert views_digest(tmp_path) == before
    write(tmp_path, a="CREATE VIEW a AS SELECT 2 AS x")
    assert views_digest(tmp_path) != before


def test_every_shipped_view_is_there(connection: Connection) -> None:
    assert view_names(connection) == sorted(view.name for view in load_views())
