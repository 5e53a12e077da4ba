"""Blocking loses no pair that the score would keep, and compares few others."""

from hypothesis import given, settings
from hypothesis import strategies as st

from recount.domain.actor_names import ActorFacts, KnownActors
from recount.domain.blocking import LONGEST_DAYS, near_pairs
from recount.domain.matching import Occurrence, Place, score_of

NOBODY = KnownActors({})
PRECISIONS = ("exact", "near", "admin2", "admin1", "country", "unknown")


def place(number: int, country: int | None, latitude: float, longitude: float) -> Place:
    return Place((1000 + number,), country, latitude, longitude)


def on_a_grid(number: int) -> Place:
    """Places 35 km apart on both sides of the date line, in two countries."""
    north, east = divmod(number, 20)
    return place(number, 1 + number % 7 // 6, 0.32 * north, (177 + 0.32 * east + 180) % 360 - 180)


places = st.none() | st.builds(on_a_grid, st.integers(0, 399))


@st.composite
def worlds(draw: st.DrawFn) -> list[Occurrence]:
    made = []
    for number in range(draw(st.integers(0, 25))):
        first = draw(st.integers(1000, 1080))
        made.append(
            Occurrence(
                number, f"e{number}", first, first + draw(st.integers(0, LONGEST_DAYS - 1)),
                draw(st.sampled_from(["day", "days", "week", "month"])), draw(places),
                draw(st.sampled_from(PRECISIONS)), "armed_clash", (), draw(st.integers(0, 2)),
            )
        )  # fmt: skip
    return sorted(made, key=lambda event: event.first)


def comparable(one: Occurrence, other: Occurrence) -> bool:
    """In one country, or both at places known well."""
    countries = {event.place.country if event.place else None for event in (one, other)}
    well = {one.location_precision, other.location_precision} <= {"exact", "near"}
    return len(countries) == 1 or (well and one.place is not None and other.place is not None)


@settings(max_examples=60, deadline=None)
@given(worlds())
def test_every_likely_pair_is_compared_once(world: list[Occurrence]) -> None:
    compared = [frozenset((a.event_id, b.event_id)) for a, b in near_pairs(world)]
    assert len(compared) == len(set(compared))
    wanted = {
        frozenset((one.event_id, other.event_id))
        for one in world
        for other in world
        if one.event_id < other.event_id
        and (one.book != other.book or one.book == 0)
        and comparable(one, other)
        and score_of(one, other, NOBODY)
    }
    assert wanted <= set(compared)


def test_one_dataset_is_not_compared_with_itself() -> None:
    here = place(1, 1, 33.5, 11)
    world = [
        Occurrence(n, f"e{n}", 1000, 1000, "day", here, "exact", "armed_clash", (), book)
        for n, book in enumerate([7, 7, 0, 0, 8])
    ]
    pairs = {(one.event_id, other.event_id) for one, other in near_pairs(world)}
    assert pairs == {(2, 0), (2, 1), (3, 0), (3, 1), (3, 2), (4, 0), (4, 1), (4, 2), (4, 3)}


def test_east_and_west_meet_at_180_degrees() -> None:
    def event(number: int, longitude: float) -> Occurrence:
        there = place(number, 1, -17, longitude)
        return Occurrence(
            number, f"e{number}", 1000, 1000, "day", there, "exact", "armed_clash", (), 0
        )  # fmt: skip

    world = [event(n, longitude) for n, longitude in enumerate([180.0, 180.0, -180.0, 179.9, 0.0])]
    pairs = {frozenset((one.event_id, other.event_id)) for one, other in near_pairs(world)}
    assert pairs == {frozenset((n, m)) for n in range(4) for m in range(n)}


def test_places_in_the_north_are_compared_as_far_as_they_may_match() -> None:
    def event(number: int, longitude: float) -> Occurrence:
        there = place(number, 1, 59.9, longitude)
        return Occurrence(
            number, f"e{number}", 1000, 1000, "day", there, "near", "armed_clash", (1,), 0
        )  # fmt: skip

    actor = ActorFacts((1,), "rebel_group", None, ("Front",))
    front = KnownActors({1: actor})
    for west in (0.0, 0.4, 0.9, 1.4, 1.9):
        one, other = event(1, west), event(2, west + 1.75)
        assert score_of(one, other, front)
        assert list(near_pairs([one, other]))


def test_what_is_far_in_time_or_place_is_not_compared() -> None:
    def event(number: int, day: int, latitude: float, book: int) -> Occurrence:
        there = place(number, 1, latitude, 11)
        return Occurrence(
            number, f"e{number}", day, day, "day", there, "exact", "armed_clash", (), book
        )  # fmt: skip

    world = [event(n, 1000 + n, 10.0 * (n % 5), 1 + n % 2) for n in range(1000)]
    assert len(list(near_pairs(world))) < 5 * len(world)
