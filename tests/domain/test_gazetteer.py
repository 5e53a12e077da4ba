"""Names as they are compared, and gazetteers put together."""

import pytest

from recount.domain.gazetteer import Gazetteer, Place, distance, fold, merged, same_place

TRIPOLI = Place("tripoli", "Tripoli", "settlement", "lby", 32.9, 13.2, ("lby",), 1_000_000)
LEBANON = Place("lbn", "Lebanon", "country", "lbn", None, None, (), 0)
OTHER = Place("tripoli-lbn", "Tripoli", "settlement", "lbn", 34.4, 35.8, ("lbn",), 200_000)


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Ben Guerdane", "ben guerdane"),
        ("BEN-GUERDANE", "ben guerdane"),
        ("Córdoba", "cordoba"),
        ("Sana'a", "sanaa"),
        ("St. Louis", "st louis"),
        ("Türkiye", "turkiye"),
        ("İstanbul", "istanbul"),
        ("U.S.", "US"),
        ("UAE", "UAE"),
        ("Us", "us"),
        ("  two   words ", "two words"),
    ],
)
def test_fold(name: str, folded: str) -> None:
    assert fold(name) == folded


def test_places_by_each_of_their_names() -> None:
    gazetteer = Gazetteer.of([(TRIPOLI, ["Tarabulus", "Tripoli"]), (OTHER, ["Tripoli al-Sham"])])
    assert gazetteer.named("tripoli") == [TRIPOLI, OTHER]
    assert gazetteer.named("tarabulus") == [TRIPOLI]
    assert gazetteer.named("nowhere") == ()
    beginnings = ("tripoli", "tripoli al", "tripoli al sham", "sham", "tripoli sham", "trip")
    assert [gazetteer.begins(words) for words in beginnings] == [True] * 3 + [False] * 3
    assert gazetteer.holding(["Tripoli"]) is gazetteer


def test_the_empty_gazetteer() -> None:
    assert (Gazetteer().named("tripoli"), Gazetteer().begins("tripoli")) == ((), False)


def test_of_two_entries_of_one_place_the_first_stands() -> None:
    own = Place("geonames-1", "Tripoli", "settlement", "lby", 32.8, 13.3, ("lby",), 0, 9)
    both = merged(Gazetteer.of([(own, ())]), Gazetteer.of([(TRIPOLI, ["Tarabulus"]), (OTHER, ())]))
    assert [place.key for place in both.named("tripoli")] == ["geonames-1", "tripoli-lbn"]
    (by_other_name,) = both.named("tarabulus")
    assert by_other_name == own._replace(population=1_000_000)
    assert both.begins("tarabulus")
    assert not both.begins("tarabulus al")


def test_what_the_first_entry_lacks_comes_from_the_second() -> None:
    bare = Place("tripoli", "Tripoli", "settlement", None, None, None, (), 0)
    (found,) = merged(Gazetteer.of([(bare, ())]), Gazetteer.of([(TRIPOLI, ())])).named("tripoli")
    assert found == TRIPOLI


def test_one_gazetteer_merged_is_itself() -> None:
    one = Gazetteer.of([(TRIPOLI, ())])
    assert merged(one) is one


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({"key": "x"}, True),
        ({"key": "x", "latitude": 33.5}, False),
        ({"key": "x", "kind": "admin1"}, False),
        ({"key": "x", "country": "lbn"}, False),
        ({"key": "x", "latitude": None, "longitude": None}, True),
        ({"kind": "site", "latitude": 0.0}, True),
    ],
)
def test_same_place(change: dict[str, object], same: bool) -> None:
    assert same_place(TRIPOLI, TRIPOLI._replace(**change)) is same


def test_distance_across_the_date_line() -> None:
    east = OTHER._replace(latitude=0.0, longitude=179.0)
    west = OTHER._replace(latitude=0.5, longitude=-179.5)
    assert distance(east, west) == 1.5
    assert distance(east, LEBANON) == 180.0


class Asked(Gazetteer):
    """Knows nothing until it is asked, and remembers what it was asked for."""

    in_memory = False

    def __init__(self) -> None:
        self.names: set[str] = set()

    def holding(self, names: object) -> Gazetteer:
        assert isinstance(names, set)
        self.names |= names
        return Gazetteer.of([(TRIPOLI._replace(key="geonames-1"), ())])


def test_a_gazetteer_that_must_be_asked_is_asked_for_main_names_too() -> None:
    asked = Asked()
    both = merged(asked, Gazetteer.of([(TRIPOLI, ["Tarabulus"])]))
    assert not both.in_memory
    (found,) = both.holding({"Tarabulus"}).named("tarabulus")
    assert found.key == "geonames-1"
    assert asked.names == {"Tarabulus", "Tripoli"}
