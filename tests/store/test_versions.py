"""Versions of one text are one origin, and the later takes the place of the earlier."""

from typing import Any

import pytest
from sqlalchemy import Connection
from tolls import PM, Fields, killed, toll
from worlds import World

from recount.store.codings import write_coding
from recount.store.totals import reconcile, stale_totals

DAY = "2031-05-04"


def world_of(*articles: tuple[str, list[Fields], Fields]) -> World:
    """One event, and articles as (key, figures, what the coding tells of the article)."""
    world = World().event("e1", date="2031-05-03").source("wire", name="Wire")
    for key, figures, fields in articles:
        world.article(key, figures=figures, **({"published": DAY} | fields))
    return world


def origins(connection: Connection) -> list[str]:
    found = connection.exec_driver_sql(
        "SELECT DISTINCT origin FROM claim WHERE kind = 'own' AND counted = 'all' ORDER BY origin"
    )
    return list(found.scalars())


def counted(connection: Connection) -> list[int]:
    found = connection.exec_driver_sql("SELECT origins FROM event_toll WHERE current = 1")
    return list(found.scalars())


A_WITNESS = {"speaker_kind": "witness"}


@pytest.mark.parametrize(
    ("first", "second", "said", "origin"),
    [
        ({}, {}, {}, "article:a"),
        ({"source": "post"}, {"source": "herald"}, {}, "source:post"),
        ({"source": "post"}, {}, {}, "source:post"),
        ({}, {"source": "herald"}, {}, "article:a"),
        ({}, {"based_on": {"source": "wire"}}, {}, "article:a"),
        ({"based_on": {"source": "wire"}}, {"source": "herald"}, {}, "source:wire"),
        ({"based_on": {"article": "z"}}, {"source": "herald"}, {}, "article:z"),
        ({"source": "post"}, {"source": "herald"}, A_WITNESS, "article:a/witness"),
        ({"based_on": {"source": "wire"}}, {}, A_WITNESS, "source:wire/witness"),
        ({"source": "post"}, {"source": "herald"}, PM, "actor:minister"),
    ],
)
def test_versions_are_one_origin(
    first: Fields, second: Fields, said: Fields, origin: str, connection: Connection
) -> None:
    world = world_of(
        ("z", [], {}),
        ("a", [killed(20, **said)], first),
        ("b", [killed(22, **said)], second | {"version_of": "a"}),
        ("c", [killed(22, **said)], {"source": "daily", "version_of": "b"}),
        ("d", [killed(22, **said)], {"source": "review", "based_on": {"article": "b"}}),
    )
    world.load(connection)
    assert origins(connection) == [origin]
    assert counted(connection) == [1]


@pytest.mark.parametrize(
    ("copied", "expected"),
    [
        (killed(20), (22, 22, 22, 0)),
        (killed(20, as_of="2031-05-06"), (20, 20, 20, 0)),
        (killed(25), (25, 25, 25, 0)),
        (killed("about 20"), (20, 20, 20, 0)),
    ],
)
def test_a_late_copy_of_a_first_version_takes_no_number_back(
    copied: Fields, expected: tuple[int, ...], connection: Connection
) -> None:
    world_of(
        ("a", [killed(20)], {"source": "post"}),
        ("b", [killed(22)], {"version_of": "a", "published": "2031-05-05"}),
        ("c", [copied], {"based_on": {"article": "a"}, "published": "2031-05-07"}),
    ).load(connection)
    assert toll(connection) == expected
    assert toll(connection, as_of=DAY) == (20, 20, 20, 0)


@pytest.mark.parametrize(
    ("soldiers", "expected"), [(6, (20, 20, 20, 0)), ("about 5", (19, 19, 19, 0))]
)
def test_a_copy_that_tells_otherwise_is_of_its_own_day(
    soldiers: str | int, expected: tuple[int, ...], connection: Connection
) -> None:
    told = killed(14, victims="civilians")
    world_of(
        ("a", [told, killed(5, victims="military")], {"source": "post"}),
        ("c", [told, killed(soldiers, victims="military")],
         {"based_on": {"article": "a"}, "published": "2031-05-08"}),
    ).load(connection)  # fmt: skip
    assert toll(connection) == expected
    days = connection.exec_driver_sql(
        "SELECT known_first, known_last FROM claim"
        " WHERE counted = 'all' AND used_as <> 'superseded'"
    ).all()
    assert {tuple(day) for day in days} == {("2031-05-08", "2031-05-08")}


def test_an_increment_told_anew_by_a_later_version(connection: Connection) -> None:
    world_of(
        ("p", [killed(10, **PM)], {}),
        ("b", [killed(2, counting="increment", **PM)], {"published": "2031-05-05"}),
        ("c", [killed(3, counting="increment", **PM)],
         {"published": "2031-05-06", "version_of": "b"}),
    ).load(connection)  # fmt: skip
    assert toll(connection) == (13, 13, 13, 0)
    assert toll(connection, as_of="2031-05-05") == (12, 12, 12, 0)


def test_a_copy_of_an_undated_text_is_of_its_own_day(connection: Connection) -> None:
    world_of(
        ("a", [killed(20)], {"source": "post", "published": None}),
        ("b", [killed(22)], {"version_of": "a", "published": "2031-05-05"}),
        ("c", [killed(20)], {"based_on": {"article": "a"}, "published": "2031-05-07"}),
    ).load(connection)
    assert toll(connection) == (20, 20, 20, 0)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((DAY, DAY), (22, 22, 22, 0)),
        ((None, None), (22, 22, 22, 0)),
        ((None, DAY), (22, 22, 22, 0)),
        (("2031-05", DAY), (22, 22, 22, 0)),
        (("2031-05-05", "2031-05-06"), (22, 22, 22, 0)),
        (("2031-05-06", "2031-05-05"), (30, 30, 30, 0)),
    ],
)
def test_the_later_version_supersedes(
    days: tuple[str | None, str | None], expected: tuple[int, ...], connection: Connection
) -> None:
    world = world_of(
        ("a", [killed(30)], {"published": days[0], "source": "post"}),
        ("b", [killed(22)], {"published": days[1], "source": "herald", "version_of": "a"}),
    )
    world.load(connection)
    assert toll(connection) == expected


@pytest.mark.parametrize(
    ("later", "expected"),
    [
        (killed("dozens"), (30, 30, 30, 0)),
        (killed(22, **PM), (22, 22, 30, 1)),
        # Of an earlier day than the first version speaks of, which then supersedes.
        (killed(22, as_of="2031-05-02"), (30, 30, 30, 0)),
    ],
)
def test_what_a_later_version_does_not_take_back(
    later: Fields, expected: tuple[int, ...], connection: Connection
) -> None:
    first = killed(30, as_of="2031-05-03")
    world_of(("a", [first], {}), ("b", [later], {"version_of": "a"})).load(connection)
    assert toll(connection) == expected


def test_a_version_of_a_version_supersedes_both(connection: Connection) -> None:
    world_of(
        ("a", [killed(30)], {}),
        ("b", [killed(28)], {"version_of": "a"}),
        ("c", [killed(22)], {"version_of": "b"}),
    ).load(connection)
    assert toll(connection) == (22, 22, 22, 0)


def test_what_the_first_version_is_based_on_changes_the_others(connection: Connection) -> None:
    told: list[Any] = [("a", [killed(20)], {}), ("b", [killed(22)], {"version_of": "a"})]
    world_of(*told).load(connection)
    told[0] = ("a", [killed(20)], {"based_on": {"source": "wire"}})
    changed = world_of(*told).documents()[1]
    reconcile(connection, write_coding(connection, changed).events)  # type: ignore[arg-type]
    assert origins(connection) == ["source:wire"]
    assert stale_totals(connection) == []


@pytest.mark.parametrize(
    ("later", "number", "expected"),
    [
        ("2031-05-06", "about 13", (11, 11, 11, 0)),
        ("2031-05", "about 13", (11, 11, 11, 0)),
        (None, "about 13", (11, 11, 11, 0)),
        ("2031-05-06", "about 14", (14, 14, 14, 0)),
        ("2031-05", "about 14", (14, 14, 14, 0)),
        # Of an unknown day, it is taken back by nothing.
        (None, "about 14", (11, 14, 14, 1)),
    ],
)
def test_a_late_copy_of_a_version_that_another_took_the_place_of(
    later: str | None, number: str, expected: tuple[int, ...], connection: Connection
) -> None:
    """However little the later version's day says of which was first."""
    world_of(
        ("a", [killed("about 13")], {"source": "post", "published": "2031-05-06"}),
        ("b", [killed("about 11")], {"source": "post", "published": later, "version_of": "a"}),
        ("c", [killed(number)],
         {"source": "herald", "published": "2031-09-01", "based_on": {"article": "a"}}),
    ).load(connection)  # fmt: skip
    assert toll(connection) == expected
