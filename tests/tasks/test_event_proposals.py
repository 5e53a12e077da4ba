"""Events that an account may be of."""

from collections.abc import Iterator

import pytest
from worlds import World

from recount.store.engine import open_writer
from recount.store.near_events import MOST_EVENTS
from recount.store.reader import Reader, open_reader
from recount.tasks.event_proposals import Proposal, Told, chosen, proposals

NEAR = "Gunmen of the Coastal Front killed 12 people in Northport on Saturday. It is over."


@pytest.fixture
def reader(database: str) -> Iterator[Reader]:
    world = (
        World()
        .location("nor", kind="country", name="Norland")
        .location("coast", parent="nor", kind="admin1", name="Coast Province")
        .location("northport", parent="coast", name="North Harbour", names=[{"name": "Northport"}])
        .location("southport", parent="coast", name="Southport")
        .location("is", parent="nor", name="Is")
        .location("lona", parent="coast", name="Lona town", kind="settlement")
        .actor("front", name="Coastal Front", names=[{"name": "CF", "kind": "abbreviation"}])
        .event("market", "2031-05-03", location="northport", title="Market")
        .event("barracks", "2031-05-03", location="southport", title="Barracks")
        .event("earlier", "2031-05-01", location="northport", title="Earlier")
        .event("of-ged", "2031-05-20", location="lona", title="Of GED")
        .event("short", "2031-05-03", location="is", title="Short")
        .event("nowhere", "2031-05-03", title="Nowhere")
        .event("month", "2031-05", location="northport", title="Month")
        .event("old", "2030-05-03", location="northport", title="Old")
        .article("a", attributions=[{"event": "market", "actor": "front", "role": "perpetrator"}])
    )
    with open_writer(database) as connection:
        world.load(connection)
    with open_reader(database) as opened:
        yield opened


def points(found: list[Proposal]) -> list[tuple[str, int]]:
    return [(proposal.event, proposal.points) for proposal in found]


def test_day_place_and_actor_speak_for_an_event(reader: Reader) -> None:
    found = proposals(reader, Told("2031-05-03", "2031-05-04", NEAR, NEAR))
    assert points(found) == [("market", 90), ("earlier", 55), ("month", 55)]
    assert found[0].reasons == (
        "its day 2031-05-03 fits 2031-05-03",
        "Northport is named beside the figures",
        "Coastal Front is named beside the figures",
    )
    assert found[1].reasons[0] == "its day 2031-05-01 is 2 days off 2031-05-03"
    best = chosen(found)
    assert best is not None
    assert best.event == "market"


POINTS: list[tuple[Told, list[tuple[str, int]]]] = [
    (
        Told("2031-05-03", None, "12 died in Southport.", "12 died in Southport."),
        [("barracks", 75)],
    ),
    (
        Told("2031-05-03", None, "12 died.", "In Southport, Norland: 12 died."),
        [("barracks", 60), ("market", 45), ("short", 45)],
    ),
    (
        Told(None, "2031-05-10", "12 died in Southport.", "12 died in Southport."),
        [("barracks", 45)],
    ),
    (Told(None, "2031-05-30", "12 died in Southport.", "12 died in Southport."), []),
    (Told(None, None, NEAR, NEAR), []),
    (
        Told("XXXX-05-03", None, NEAR, NEAR),
        [("market", 80), ("old", 65)],
    ),
    (Told("XXXX-05", None, NEAR, NEAR), [("market", 80), ("earlier", 65), ("month", 65)]),
    (Told("XXXX-06", None, NEAR, NEAR), []),
    (Told("XXXX-05", "2031-06-02", NEAR, NEAR), [("market", 70), ("earlier", 55), ("month", 55)]),
    (
        Told("2031-05-03", None, NEAR, NEAR, "Southport"),
        [("barracks", 75), ("market", 65), ("earlier", 30)],
    ),
    (
        Told("2031-05-03", None, NEAR, NEAR, "the town of Northport"),
        [("market", 90), ("earlier", 55), ("month", 55)],
    ),
    (Told("XXXX-05-03", "2031-05-02", NEAR, NEAR), [("old", 75)]),
    (Told("XXXX-02-29", "2031-05-02", NEAR, NEAR), []),
    (Told("2032-02-29", None, NEAR, NEAR), []),
    (Told("2032-05-03", None, NEAR, NEAR), [("market", 65)]),
    (Told("2032-05-03", None, NEAR, NEAR, "Southport"), [("barracks", 50)]),
    (Told("2029-05-03", None, NEAR, NEAR), [("old", 50)]),
    (Told("2029-05-03", None, "12 died.", NEAR), []),
    (Told("2032-05", None, NEAR, NEAR), []),
    (Told("2029-05-03", "2029-05-04", NEAR, NEAR), []),
    (Told("2030-05", None, NEAR, NEAR), [("old", 55)]),
    (Told("2031-05-03", "tomorrow", "CF it was.", "CF it was."), [("market", 55)]),
    (Told("2031-05-03/..", None, NEAR, NEAR), []),
    (Told("2031-05-03", None, "It is over.", "It is over."), []),
    (Told("2031-05-03", None, "CF it was.", "CF it was."), [("market", 55)]),
    (Told("2031-05-03", None, "cf. it was.", "cf. it was."), []),
    (Told("2031-05-03", None, "Northporters.", "Northporters."), []),
    (Told("2031-05-20", None, "12 died in Lona.", "12 died in Lona.", "Lona"), [("of-ged", 75)]),
]


def test_points(reader: Reader) -> None:
    for told, expected in POINTS:
        assert points(proposals(reader, told)) == expected, told


def many(world: World, days: list[str]) -> World:
    """With so many events of these days elsewhere that not all can be looked at."""
    for number in range(MOST_EVENTS + 1):
        world.event(f"other-{number}", days[number % len(days)], location="southport")
    return world


@pytest.fixture
def two() -> World:
    world = World().location("northport", name="Northport").actor("front", name="Coastal Front")
    world.event("before", "2031-05-01", location="northport")
    world.event("market", "2031-05-03", location="northport")
    attributions = [{"event": "before", "actor": "front", "role": "perpetrator"}]
    return world.article("a", attributions=attributions)


def proposed_in(world: World, place: str, told: Told) -> list[Proposal]:
    with open_writer(place) as connection:
        world.load(connection)
    with open_reader(place) as opened:
        return proposals(opened, told)


def test_events_of_the_day_come_before_many_of_the_days_around_it(
    two: World, sqlite_path: str
) -> None:
    # Else the event two days before would be taken for the account's, by its place and actor.
    world = many(two, ["2031-05-01", "2031-05-02"])
    found = proposed_in(world, sqlite_path, Told("2031-05-03", "2031-05-04", NEAR, NEAR))
    assert points(found)[0] == ("market", 75)
    assert found[0].reasons[-1] == "more than 300 events are near, and not all were looked at"
    assert chosen(found) is None


@pytest.mark.parametrize("date", ["2031-05-03", "2031-05", "2031"])
def test_none_is_chosen_beside_one_that_was_not_looked_at(
    two: World, sqlite_path: str, date: str
) -> None:
    world = many(two, ["2031-05-03"])
    assert chosen(proposed_in(world, sqlite_path, Told(date, "2032-05-04", NEAR, NEAR))) is None


def test_what_can_have_no_rival_is_chosen_among_many(two: World, sqlite_path: str) -> None:
    attributions = [{"event": "market", "actor": "front", "role": "perpetrator"}]
    world = many(two, ["2031-05-02"]).article("b", attributions=attributions)
    found = proposed_in(world, sqlite_path, Told("2031-05-03", "2031-05-04", NEAR, NEAR))
    best = chosen(found)
    assert best is not None
    assert (best.event, best.points, best.unseen) == ("market", 90, 70)


@pytest.mark.parametrize(
    ("given", "event"),
    [([], None), ([69], None), ([70], "e0"), ([70, 61], None), ([70, 60], "e0"), ([90, 85], None)],
)
def test_the_best_is_chosen_only_if_it_is_clearly_so(given: list[int], event: str | None) -> None:
    best = chosen([Proposal(f"e{n}", "", points, ()) for n, points in enumerate(given)])
    assert (best.event if best else None) == event
