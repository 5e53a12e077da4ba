"""Each rule of reconciliation to the tie-break: the worked tables of docs/reconciliation.md."""

from typing import Any

import pytest
from sqlalchemy import Connection
from tolls import PM, Fields, Told, killed, world_of, world_of_each

from recount.domain.lists.rules import RULES
from recount.store.checks import failing_checks
from recount.store.totals import reconcile, stale_totals

Articles = list[Told]
Answer = tuple[int | None, int | None, int | None] | None
PROGRAM = {"coder": "program", "machine": True, "status": "draft"}
OLD, NEW = "2032-01-01", "2032-02-01"


def answer_of(
    connection: Connection, rule: str, victims: str = "persons", *, event: str = "e1"
) -> Answer:
    """(low, best, high) now; None: the rule has no answer."""
    found = connection.exec_driver_sql(
        "SELECT low, best, high FROM toll_by_rule WHERE outcome = 'killed' AND counted = 'all'"
        f" AND event_key = '{event}' AND current = 1 AND victims = '{victims}' AND rule = '{rule}'"
    ).all()
    return tuple(found[0]) if found else None  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("envelope", (21, 24, 40)),
        ("latest", (22, 22, 22)),
        ("median", (22, 22, 22)),
        ("people", (21, 22, 40)),
        ("ged", (20, 22, 30)),
        ("acled", (20, 20, 20)),
        ("gtd", (24, 24, 24)),
        ("ibc", (20, None, 40)),
    ],
)
def test_worked_example_of_the_docs(rule: str, expected: Answer, connection: Connection) -> None:
    world_of(
        ("a", "2031-05-20", [killed(18, **PM)]),
        ("b", "2031-05-21", [killed(20, **PM)]),
        ("c", "2031-05-21", [killed({"low": 20, "best": 22, "high": 30})]),
        ("d", "2031-05-22", [killed("at least 21")]),
        ("e", "2031-09-09", [killed(24)]),
        ("f", "2031-09-09", [killed(22)]),
        ("g", "2031-09-09", [killed(40, certainty="alleged")]),
        ("h", "2031-09-09", [killed(24)]),
        h={"coding": PROGRAM},
    ).load(connection)
    assert answer_of(connection, rule) == expected
    assert stale_totals(connection) == []
    assert failing_checks(connection, None) == []


def told(*counts: Any, day: str | None = OLD, **fields: Any) -> Articles:
    """An article of an outlet of its own for each count, all of one day."""
    return [(f"a{place}", day, [killed(count, **fields)]) for place, count in enumerate(counts)]


RANGE = {"low": 8, "best": 10, "high": 12}
ALLEGED = {"certainty": "alleged"}
TIES: dict[str, tuple[str, Articles, Answer]] = {
    "ged: the number of most origins": ("ged", told(9, 11, 11), (9, 11, 11)),
    "ged: of two with as many, the lower": ("ged", told(11, 9), (9, 9, 11)),
    "ged: two articles of one origin are one": (
        "ged", told(11, **PM) + told(11, day=NEW, **PM) + told(9, day=NEW), (9, 9, 11),
    ),
    "ged: an alleged number is left out": (
        "ged", told(9) + told(50, 50, day=NEW, **ALLEGED), (9, 9, 9),
    ),
    "ged: unless there is no other": ("ged", told(9, 50, **ALLEGED), (9, 9, 50)),
    "ged: a sum with an alleged part is alleged": (
        "ged",
        [("a", OLD, [killed(3, victims="civilians"), killed(40, victims="police", **ALLEGED)]),
         ("b", OLD, [killed(9)])],
        (9, 9, 9),
    ),
    "ged: floors are not heeded": ("ged", told(9, 11, "at least 20"), (9, 9, 11)),
    "ged: no best, the bounds": ("ged", told("10-15", "12-20"), (10, None, 20)),
    "acled: the least best": ("acled", told(11, 9, 9, 11, 11), (9, 9, 9)),
    "acled: with its own bounds": ("acled", told(11, RANGE), (8, 10, 12)),
    "acled: of two with that best, the lesser low": ("acled", told(10, RANGE), (8, 10, 12)),
    "acled: then the lesser high": (
        "acled", told(RANGE, {"low": 8, "best": 10, "high": 11}), (8, 10, 11),
    ),
    "acled: one with a best before one without": ("acled", told("2-3", 9), (9, 9, 9)),
    "acled: no best, the least low": ("acled", told("12-20", "10-15"), (10, None, 15)),
    "acled: no estimate, the greatest floor, and no 0": (
        "acled", told("at least 4", "uncounted", "at least 6"), (6, None, None),
    ),
    "acled: without any number none is made": (
        "acled", told("uncounted", "dozens"), (None, None, None),
    ),
    "gtd: the newest day": ("gtd", told(9, 9) + told(11, day=NEW), (11, 11, 11)),
    "gtd: of that day the number of most origins": (
        "gtd", told(9, 9, 9) + told(14, 11, 14, day=NEW), (14, 14, 14),
    ),
    "gtd: of two with as many, the lower": ("gtd", told(14, 11, day=NEW), (11, 11, 11)),
    "gtd: with the bounds of those that give it": (
        "gtd", told(11, RANGE, 10, {"low": 9, "best": 10, "high": 15}), (8, 10, 15),
    ),
    "gtd: undated claims come last": ("gtd", told(9) + told(11, day=None), (9, 9, 9)),
    "gtd: undated claims alone are one day": ("gtd", told(9, 11, 11, day=None), (11, 11, 11)),
    "gtd: no best on that day, its bounds": (
        "gtd", told(9) + told("10-15", "12-20", day=NEW), (10, None, 20),
    ),
    "ibc: from the least to the greatest": ("ibc", told(11, 9, 10), (9, None, 11)),
    "ibc: equal numbers are the best": ("ibc", told(9, 9), (9, 9, 9)),
    "ibc: bounds of a range are not heeded": ("ibc", told(RANGE, 11), (10, None, 11)),
    "ibc: one origin is none": ("ibc", told(9, **PM) + told(11, day=NEW, **PM), None),
    "ibc: a floor is an origin": ("ibc", told(RANGE, "at least 4"), (10, 10, 10)),
    "ibc: each origin's newest": (
        "ibc",
        told(20, day=None, **PM) + told(9, day=NEW, **PM) + told(11, day=NEW),
        (9, None, 11),
    ),
    "ibc: no best, the bounds": ("ibc", told("10-15", "12-20"), (10, None, 20)),
    "ibc: no estimate, the greatest floor": (
        "ibc", told("at least 4", "at least 6"), (6, None, None),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def ties(read_connection: Connection) -> Connection:
    """Every tie, each an event of its own."""
    examples = [
        [(f"a{place}", day, figures) for place, (_, day, figures) in enumerate(articles)]
        for _, articles, _ in TIES.values()
    ]
    world_of_each(examples).load(read_connection)
    return read_connection


@pytest.mark.parametrize(("place", "name"), list(enumerate(TIES, start=1)), ids=TIES)
def test_tie_break(place: int, name: str, ties: Connection) -> None:
    rule, _articles, expected = TIES[name]
    assert answer_of(ties, rule, event=f"e{place}") == expected


@pytest.mark.parametrize(
    ("coding", "expected"),
    [
        (PROGRAM, (9, 9, 9)),
        (PROGRAM | {"checked_by": "c2"}, (9, 9, 11)),
        (PROGRAM | {"status": "checked"}, (9, 9, 11)),
        ({"coder": "c1", "status": "draft"}, (9, 9, 11)),
    ],
)
def test_people_leaves_out_what_a_program_drafted(
    coding: Fields, expected: Answer, connection: Connection
) -> None:
    world_of(("a", OLD, [killed(9)]), ("b", NEW, [killed(11)]), b={"coding": coding}).load(
        connection
    )
    assert answer_of(connection, "people") == expected
    assert answer_of(connection, "envelope") == (9, 9, 11)


def test_people_has_no_answer_where_only_programs_give_one(connection: Connection) -> None:
    world_of(
        ("a", OLD, [killed(9, victims="police")]),
        ("b", NEW, [killed(11, victims="civilians")]),
        b={"coding": PROGRAM},
    ).load(connection)
    assert answer_of(connection, "people", "civilians") is None
    assert answer_of(connection, "people", "police") == (9, 9, 9)
    assert answer_of(connection, "people") == (9, 9, 9)
    assert answer_of(connection, "envelope") == (11, None, None)
    assert failing_checks(connection, None) == []


def test_a_checked_coding_brings_its_figures_back(connection: Connection) -> None:
    world = world_of(("a", OLD, [killed(9)]), a={"coding": PROGRAM})
    world.load(connection)
    assert answer_of(connection, "people") is None
    world.codings["a"]["coding"] = PROGRAM | {"checked_by": "c2"}
    world.load(connection)
    assert answer_of(connection, "people") == (9, 9, 9)


def test_where_sources_agree_one_rule_is_stored(connection: Connection) -> None:
    world_of(*told(9, 9)).load(connection)
    stored = connection.exec_driver_sql("SELECT DISTINCT rule FROM event_toll").scalars().all()
    assert stored == ["envelope"]
    shown = connection.exec_driver_sql("SELECT DISTINCT rule FROM toll_by_rule").scalars()
    assert set(shown) == set(RULES)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE event_toll SET low = 9, best = 9, high = 11 WHERE rule <> 'envelope'",
        "DELETE FROM event_toll WHERE rule = 'envelope'",
    ],
)
def test_a_toll_of_another_rule_that_should_not_be_is_found(
    change: str, connection: Connection
) -> None:
    world_of(*told(9, 11)).load(connection)
    assert failing_checks(connection, None) == []
    connection.exec_driver_sql(change)
    assert "toll_of_other_rule_differs" in str(failing_checks(connection, None))
    reconcile(connection, None)
    assert failing_checks(connection, None) == []
