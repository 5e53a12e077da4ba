"""A copy of a wire names no article: the first article with its very text tells its day."""

from itertools import permutations
from typing import Any

import pytest
from sqlalchemy import Connection
from tolls import PM, Fields, killed, toll
from worlds import World

from recount.domain.coding import Coding
from recount.store.codings import write_coding, write_frame
from recount.store.totals import reconcile, stale_totals

FIRST = {"sha256": "a" * 64, "characters": 40}
OTHER = {"sha256": "b" * 64, "characters": 40}
WIRE: Fields = {"based_on": {"source": "wire"}}


def more(count: str | int, **fields: Any) -> Fields:
    return killed(count, counting="increment", **fields)


def world_of(*articles: tuple[str, str | None, list[Fields], Fields]) -> World:
    """One event on 3 May 2031, and articles as (key, published, figures, what else is told)."""
    world = World().event("e1", date="2031-05-03").source("wire")
    for key, published, figures, fields in articles:
        world.article(key, published=published, figures=figures, **fields)
    return world


def told_by_the_wire(*figures: Fields, text: Fields = FIRST) -> tuple[str, str, list[Fields], Any]:
    return "a", "2031-05-04", list(figures), {"source": "wire", "text": text}


AND_LATER: Any = ("b", "2031-05-06", [killed(25)], {"source": "wire", "text": OTHER})


@pytest.mark.parametrize(
    ("copied", "fields", "best"),
    [
        ([killed(20)], {"text": FIRST}, 25),
        ([killed(20)], {"text": {"sha256": "c" * 64, "characters": 40}}, 20),
        ([killed(20)], {}, 20),
        ([killed(20, as_of="2031-05-07")], {"text": FIRST}, 20),
        ([killed(19)], {"text": FIRST}, 25),
        ([killed(19)], {"text": FIRST, "based_on": {"article": "a"}}, 25),
        ([killed(19)], {"based_on": {"article": "a"}}, 19),
        # Nobody says that it passes anything on.
        ([killed(20)], {"text": FIRST, "based_on": None, "source": "wire"}, 20),
    ],
)
def test_a_late_copy_of_a_wire(
    copied: list[Fields], fields: Fields, best: int, connection: Connection
) -> None:
    c = ("c", "2031-05-08", copied, {"source": "post"} | WIRE | fields)
    world_of(told_by_the_wire(killed(20)), AND_LATER, c).load(connection)
    assert toll(connection) == (best, best, best, 0)
    assert toll(connection, as_of="2031-05-06") == (25, 25, 25, 0)


def test_an_increment_that_a_late_copy_of_a_wire_passes_on(connection: Connection) -> None:
    world_of(
        ("z", "2031-05-03", [killed(20)], {"source": "wire"}),
        told_by_the_wire(more(2)),
        AND_LATER,
        ("c", "2031-05-08", [more(2)], {"source": "post", "text": FIRST} | WIRE),
    ).load(connection)
    assert toll(connection) == (25, 25, 25, 0)


@pytest.mark.parametrize("based_on", [WIRE, {"based_on": {"article": "a"}}])
def test_increments_that_a_late_copy_sums_up(based_on: Fields, connection: Connection) -> None:
    told = [more(2, victims="civilians"), more(2, victims="police")]
    world_of(
        ("z", "2031-05-03", [killed(20)], {"source": "wire"}),
        told_by_the_wire(*told),
        AND_LATER,
        ("c", "2031-05-08", [more(4)], {"source": "post", "text": FIRST} | based_on),
    ).load(connection)
    assert toll(connection) == (25, 25, 25, 0)


def test_the_wire_itself_need_not_be_there(connection: Connection) -> None:
    world_of(
        ("a", "2031-05-04", [killed(20)], {"source": "post", "text": FIRST} | WIRE),
        ("b", "2031-05-06", [killed(25)], {"source": "herald", "text": OTHER} | WIRE),
        ("c", "2031-05-08", [killed(20)], {"source": "daily", "text": FIRST} | WIRE),
        ("d", "2031-05-09", [killed(20)], {"source": "review", "based_on": {"article": "c"}}),
    ).load(connection)
    assert toll(connection) == (25, 25, 25, 0)


def test_the_first_print_may_be_a_copy_of_an_article(connection: Connection) -> None:
    world_of(
        ("a", "2031-05-04", [killed(20)], {"source": "wire"}),
        AND_LATER,
        ("c", "2031-05-07", [killed(20)],
         {"source": "post", "text": FIRST, "based_on": {"article": "a"}}),
        ("d", "2031-05-08", [killed(20)], {"source": "daily", "text": FIRST} | WIRE),
    ).load(connection)  # fmt: skip
    assert toll(connection) == (25, 25, 25, 0)


def test_an_undated_copy_is_of_the_day_of_its_text(connection: Connection) -> None:
    c = ("c", None, [killed(20)], {"source": "post", "text": FIRST} | WIRE)
    world_of(told_by_the_wire(killed(20)), AND_LATER, c).load(connection)
    assert toll(connection) == (25, 25, 25, 0)


def test_a_copy_of_a_text_that_tells_of_another_event(connection: Connection) -> None:
    world = world_of(
        told_by_the_wire(),
        AND_LATER,
        ("c", "2031-05-08", [killed(20)], {"source": "post", "text": FIRST} | WIRE),
    )
    world.load(connection)
    assert toll(connection) == (20, 20, 20, 0)


def test_an_increment_of_another_day_in_a_copy_of_a_wire(connection: Connection) -> None:
    world_of(
        ("z", "2031-05-03", [killed(20, **PM)], {"source": "wire"}),
        told_by_the_wire(more(2, as_of="2031-05-04", **PM)),
        ("c", "2031-05-08", [more(2, as_of="2031-05-05", **PM)],
         {"source": "post", "text": FIRST} | WIRE),
    ).load(connection)  # fmt: skip
    assert toll(connection) == (22, 22, 22, 0)


def test_what_a_copy_of_a_wire_passes_on_of_an_article_that_was_corrected(
    connection: Connection,
) -> None:
    world_of(
        ("z", "2031-05-03", [killed(20, **PM)], {"source": "wire"}),
        told_by_the_wire(more(2, **PM)),
        ("c", "2031-05-06", [more(2, **PM)], {"source": "post", "text": FIRST} | WIRE),
        ("d", "2031-05-06", [more(3, corrects="a", **PM)], {"source": "wire"}),
    ).load(connection)
    assert toll(connection) == (23, 23, 23, 0)


@pytest.mark.parametrize("fields", [WIRE | {"text": FIRST}, {"based_on": {"article": "a"}}])
@pytest.mark.parametrize("more_told", [[], [killed(3, victims="police")]])
def test_copies_of_a_number_that_another_outlet_corrects(
    more_told: list[Fields], fields: Fields, connection: Connection
) -> None:
    told = (
        told_by_the_wire(killed(20)),
        ("b", "2031-05-06", [killed(18, corrects="a")], {"source": "herald"}),
        ("c", "2031-05-07", [killed(19)], {"source": "herald"}),
        ("d", "2031-05-08", [killed(20), *more_told], {"source": "post"} | fields),
    )
    world_of(*told).load(connection)
    assert toll(connection) == (19, 19, 19, 0)
    assert toll(connection, as_of="2031-05-06") == (18, 18, 18, 0)


def test_a_copy_that_tells_of_more_than_what_was_corrected(connection: Connection) -> None:
    told: Any = (
        ("a", "2031-05-04", [killed(20)], {"source": "wire"}),
        ("b", "2031-05-06", [killed(18, corrects="a")], {"source": "herald"}),
        ("c", "2031-05-07", [killed(19)], {"source": "herald"}),
        ("d", "2031-05-08", [killed(22)], {"source": "post", "based_on": {"article": "a"}}),
    )
    world_of(*told).load(connection)
    assert toll(connection) == (22, 22, 22, 0)


@pytest.mark.parametrize("order", [*permutations("abc")])
def test_totals_are_those_of_any_order(order: tuple[str, ...], connection: Connection) -> None:
    frame, *codings = world_of(
        told_by_the_wire(killed(20)),
        AND_LATER,
        ("c", "2031-05-08", [killed(20)], {"source": "post", "text": FIRST} | WIRE),
    ).documents()
    by_key = {coding.article.key: coding for coding in codings if isinstance(coding, Coding)}
    write_frame(connection, frame)  # type: ignore[arg-type]
    for key in order:
        reconcile(connection, write_coding(connection, by_key[key]).events)
        assert stale_totals(connection) == []
    assert toll(connection) == (25, 25, 25, 0)


@pytest.mark.parametrize(
    "changed",
    [
        told_by_the_wire(killed(20), text=OTHER),
        ("a", "2031-05-07", [killed(20)], {"source": "wire", "text": FIRST}),
    ],
)
def test_what_the_text_tells_changes_its_copies(changed: Any, connection: Connection) -> None:
    c = ("c", "2031-05-08", [killed(20)], {"source": "post", "text": FIRST} | WIRE)
    world_of(told_by_the_wire(killed(20)), AND_LATER, c).load(connection)
    coding = world_of(changed).documents()[-1]
    assert isinstance(coding, Coding)
    reconcile(connection, write_coding(connection, coding).events)
    assert toll(connection) == (20, 20, 20, 0)
    assert stale_totals(connection) == []
