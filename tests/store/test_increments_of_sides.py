"""Whether an increment raises the toll of attackers, that of all others, or that of everybody."""

import pytest
from increment_examples import more
from sqlalchemy import Connection
from tolls import PM, Fields, killed, toll, world_of

ONLY: Fields = {"perpetrators": "only"}
OUT: Fields = {"perpetrators": "excluded"}
IN: Fields = {"perpetrators": "included"}
NONE_THERE: Fields = {"perpetrators": "not_applicable"}
CIVILIANS, SOLDIERS, ARMED = ({"victims": v} for v in ("civilians", "military", "armed_group"))

Bounds = tuple[int | None, int | None, int | None] | None
TEN: Bounds = (10, 10, 10)
TWELVE: Bounds = (12, 12, 12)

# Each: a toll of 10, two more, and the totals of everybody, of attackers and of the others.
SIDES: list[tuple[Fields, Fields, Bounds, Bounds, Bounds]] = [
    (OUT, CIVILIANS, TWELVE, None, TWELVE),
    (OUT, {}, TWELVE, None, TWELVE),
    (OUT, SOLDIERS, TWELVE, None, (10, None, 12)),
    (OUT, ARMED, TWELVE, None, (10, None, 12)),
    (OUT, CIVILIANS | OUT, TWELVE, None, TWELVE),
    (OUT, CIVILIANS | IN, TWELVE, None, (10, None, 12)),
    (OUT, ARMED | ONLY, TWELVE, (2, None, None), TEN),
    (OUT | CIVILIANS, CIVILIANS, TWELVE, None, TWELVE),
    (OUT | SOLDIERS, SOLDIERS, TWELVE, None, TWELVE),
    (OUT | CIVILIANS, {}, TWELVE, None, TWELVE),
    (NONE_THERE, {}, TWELVE, None, TWELVE),
    (NONE_THERE, CIVILIANS, TWELVE, None, TWELVE),
    (IN, CIVILIANS, TWELVE, None, None),
    ({}, CIVILIANS, TWELVE, None, None),
    (ONLY | ARMED, ARMED, (12, None, None), TWELVE, None),
    (ONLY | CIVILIANS, CIVILIANS, (12, None, None), TWELVE, None),
    (ONLY, {}, (12, None, None), TEN, None),
    (ONLY | ARMED, CIVILIANS, TWELVE, TEN, None),
]


@pytest.mark.parametrize(("first", "then", "of_all", "attackers", "others"), SIDES)
def test_whom_an_increment_counts(
    first: Fields,
    then: Fields,
    of_all: Bounds,
    attackers: Bounds,
    others: Bounds,
    connection: Connection,
) -> None:
    world_of(
        ("a", "2031-05-04", [killed(10, **first, **PM)]), ("b", "2031-05-05", [more(2, **then)])
    ).load(connection)
    answers = connection.exec_driver_sql(
        "SELECT counted, low, best, high FROM event_toll WHERE victims = 'persons' AND current = 1"
        " AND rule = 'envelope'"
    ).all()
    told = {counted: tuple(bounds) for counted, *bounds in answers}
    assert [told.get(side) for side in ("all", "attackers", "others")] == [
        of_all, attackers, others,
    ]  # fmt: skip


def test_the_toll_before_tells_whom_it_counts(connection: Connection) -> None:
    """Civilians of whom some were attackers: more of them may be, too."""
    world_of(
        ("a", "2031-05-04", [killed(10, **OUT, **PM), killed(4, **CIVILIANS, **IN, **PM)]),
        ("b", "2031-05-05", [more(2, **CIVILIANS)]),
    ).load(connection)
    assert toll(connection, counted="others") == (10, None, 12, 0)


def test_what_may_count_attackers_beside_what_does_not(connection: Connection) -> None:
    """Five more, three of them civilians: three others came to it, as the article says."""
    five = more(5, id="five")
    three = more(3, part_of="five", **CIVILIANS, **OUT)
    world_of(
        ("a", "2031-05-04", [killed(10, **OUT, **PM), killed(12, id="all", **IN, **PM)]),
        ("b", "2031-05-05", [five, three]),
    ).load(connection)
    assert toll(connection, counted="others") == (13, 13, 13, 0)
    assert toll(connection) == (17, 17, 17, 0)


@pytest.mark.parametrize("first", [{}, OUT])
def test_whoever_tells_of_attackers_is_heard(first: Fields, connection: Connection) -> None:
    then = {} if first else OUT
    world_of(
        ("a", "2031-05-04", [killed(10, **OUT, **PM)]),
        ("b", "2031-05-05", [more(2, **SOLDIERS, **first)]),
        ("c", "2031-05-06", [more(2, **SOLDIERS, **then)]),
    ).load(connection)
    assert toll(connection, counted="others") == (12, 12, 12, 0)
    assert toll(connection) == (12, 12, 12, 0)


def test_an_increment_without_a_number_opens_the_others(connection: Connection) -> None:
    world_of(
        ("a", "2031-05-04", [killed(10, **OUT, **PM)]),
        ("b", "2031-05-05", [more("dozens", **SOLDIERS)]),
    ).load(connection)
    assert toll(connection, counted="others") == (10, None, None, 0)


def test_a_silent_increment_as_of_each_day(connection: Connection) -> None:
    world_of(
        ("a", "2031-05-04", [killed(10, **OUT, **PM)]),
        ("b", "2031-05-05", [more(2, **CIVILIANS)]),
        ("c", "2031-05-06", [more(1, **SOLDIERS)]),
    ).load(connection)
    days = ("2031-05-04", "2031-05-05", "2031-05-06")
    assert [toll(connection, counted="others", as_of=day)[:3] for day in days] == [
        TEN, TWELVE, (12, None, 13),
    ]  # fmt: skip
