"""The score of a pair: what each part adds, and what rules a pair out."""

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from recount.domain.actor_names import ActorFacts, KnownActors
from recount.domain.edtf import day_number
from recount.domain.matching import Occurrence, Place, distance_km, score_of

NORTHPORT = Place((10, 1), 1, 33.5, 11.0)
COAST = Place((2, 1), 1, None, None)
WITHIN_COAST = Place((20, 2, 1), 1, 33.5, 11.0)
TWELVE_KM_OFF = Place((11, 1), 1, 33.608, 11.0)
FAR_OFF = Place((12, 1), 1, 36.0, 11.0)
ABROAD = Place((13, 3), 3, None, None)

ACTORS = KnownActors(
    {
        1: ActorFacts((1,), "rebel_group", None, ("Coastal Front", "CF")),
        2: ActorFacts((2, 1), "rebel_group", None, ("a cell",)),
        3: ActorFacts((3,), "rebel_group", None, ("The Coastal-Frönt",)),
        4: ActorFacts((4,), "rebel_group", None, ("Hill Men",)),
        5: ActorFacts((5,), "state_forces", 1, ("Government of Norland",)),
        6: ActorFacts((6,), "state_forces", 1, ("Army",)),
        7: ActorFacts((7,), "state_forces", 3, ("Guards",)),
        8: ActorFacts((8,), "civilians", None, ("Civilians",)),
    }
)


def occurrence(day: str = "2031-05-03", until: str | None = None, **fields: Any) -> Occurrence:
    given: dict[str, Any] = {
        "event_id": 1, "key": "e1", "date_precision": "day", "place": NORTHPORT,
        "location_precision": "exact", "type": "armed_clash", "actors": (1,), "book": 0,
    } | fields  # fmt: skip
    return Occurrence(first=day_number(day), last=day_number(until or day), **given)


def scored(one: Occurrence, other: Occurrence) -> tuple[float, str] | None:
    found = score_of(one, other, ACTORS)
    back = score_of(other, one, ACTORS)
    assert found == back
    return (found.value, found.why) if found else None


def test_the_same_in_everything_scores_one() -> None:
    expected = (1.0, "same day; same place; same type; same actor Coastal Front")
    assert scored(occurrence(), occurrence()) == expected


@pytest.mark.parametrize(
    ("other", "value", "words"),
    [
        ({"day": "2031-05-04"}, 0.883, "1 day apart"),
        ({"day": "2031-05-05"}, 0.767, "2 days apart"),
        ({"day": "2031-05-02", "until": "2031-05-04", "date_precision": "days"}, 0.965,
         "days overlap"),
        ({"day": "2031-05-01", "until": "2031-05-31", "date_precision": "month"}, 0.86,
         "days overlap"),
        ({"place": TWELVE_KM_OFF}, 0.895, "12 km apart"),
        ({"place": TWELVE_KM_OFF, "location_precision": "near"}, 0.94, "12 km apart"),
        ({"place": None}, 0.825, "place not told"),
        ({"location_precision": "unknown"}, 0.825, "place not told"),
        ({"location_precision": "admin1"}, 0.86, "same place"),
        ({"place": COAST, "location_precision": "admin1"}, 0.755, "same country"),
        ({"type": "territory_overtaken"}, 0.98, "types of one class"),
        ({"type": "suicide_bomb"}, 0.95, "both attacks"),
        ({"type": "agreement"}, 0.9, "types differ"),
        ({"actors": ()}, 0.9, "actors not told"),
        ({"actors": (8,)}, 0.9, "actors not told"),
        ({"actors": (4,)}, 0.8, "actors differ"),
        ({"actors": (4, 2)}, 0.98, "Coastal Front and a cell are part of one another"),
        ({"actors": (3,)}, 1.0, "names alike, Coastal Front and The Coastal-Frönt"),
    ],
)  # fmt: skip
def test_what_each_part_takes_off(other: dict[str, Any], value: float, words: str) -> None:
    found = scored(occurrence(), occurrence(**other))
    assert found is not None
    assert found[0] == pytest.approx(value, abs=0.001)
    assert words in found[1].split("; ")


def test_no_country_is_no_country_in_common() -> None:
    one = occurrence(place=Place((30,), None, None, None), location_precision="sea")
    other = occurrence(place=Place((31,), None, 33.0, 11.0), location_precision="sea")
    found = scored(one, other)
    assert found is not None
    assert "countries not told" in found[1].split("; ")


@pytest.mark.parametrize(
    "other",
    [
        {"day": "2031-05-06"},
        {"place": FAR_OFF},
        {"place": ABROAD},
        {"date_precision": "year"},
        {"day": "2031-05-05", "type": "agreement", "actors": (4,)},
        {"location_precision": "country", "type": "suicide_bomb", "actors": (4,)},
    ],
)
def test_what_rules_a_pair_out(other: dict[str, Any]) -> None:
    assert scored(occurrence(), occurrence(**other)) is None


def test_a_place_within_another_is_near() -> None:
    wide = occurrence(place=COAST, location_precision="admin1")
    found = scored(occurrence(place=WITHIN_COAST), wide)
    assert found == (0.839, "same day; one place within the other; same type; same actor "
                            "Coastal Front")  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "value"),
    [((5,), (6,), 0.8), ((5,), (7,), 0.0), ((1, 5), (8, 6), 0.8), ((1, 4), (4, 1), 1.0)],
)
def test_actors_are_as_alike_as_the_likest_two(
    one: tuple[int, ...], other: tuple[int, ...], value: float
) -> None:
    found = ACTORS.best(one, other)
    assert found is not None
    assert found.value == value


@pytest.mark.parametrize(
    ("here", "there", "km"),
    [((0, 0), (0, 1), 111.2), ((0, 179.5), (0, -179.5), 111.2), ((90, 0), (-90, 0), 20015.1)],
)
def test_distance(here: tuple[float, float], there: tuple[float, float], km: float) -> None:
    one, other = Place((1,), 1, *here), Place((2,), 1, *there)
    assert distance_km(one, other) == pytest.approx(km, abs=0.1)
    assert distance_km(one, COAST) is None


INDIA, NIGER = ("Government of India",), ("Government of Niger",)


@given(st.text("ab gov", max_size=12), st.text("ab gov", max_size=12))
@example(*INDIA, *NIGER)
def test_names_are_as_alike_whichever_comes_first(one: str, other: str) -> None:
    def alike(*names: str) -> float:
        facts = {
            place: ActorFacts((place,), "rebel_group", None, (name,))
            for place, name in enumerate(names)
        }
        found = KnownActors(facts).best((0,), (1,))
        assert found is not None
        return found.value

    assert alike(one, other) == alike(other, one)


@pytest.mark.parametrize(
    ("home", "abroad", "value"), [(1, 2, 0.0), (1, None, 0.81), (None, None, 0.81)]
)
def test_states_of_different_countries_are_not_alike(
    home: int | None, abroad: int | None, value: float
) -> None:
    for one, other in ((INDIA, NIGER), (NIGER, INDIA)):
        facts = {
            1: ActorFacts((1,), "state_forces", home, one),
            2: ActorFacts((2,), "state_forces", abroad, other),
        }
        found = KnownActors(facts).best((1,), (2,))
        assert found is not None
        assert found.value == value
