"""The places that ship with Recount: what must hold for every line."""

import re
import time
from collections import Counter
from pathlib import Path
from statistics import median

import pytest
import yaml

from recount.domain.countries import ALPHA_3
from recount.domain.gazetteer import fold
from recount.domain.lists import LISTS
from recount.extract.places.curated import curated, curated_places, demonyms

SEEDS = Path(__file__).parents[3] / "seeds" / "frame" / "locations.yaml"
PLACES = {place.key: place for place, _ in curated_places()}
# Degrees of latitude and longitude within which a country's places lie; 10 for the others.
WIDTH = {"usa": 85, "rus": 95, "can": 60, "aus": 50, "chn": 40, "idn": 30, "bra": 25, "ind": 25}


def test_keys_are_unique_and_well_formed() -> None:
    keys = Counter(place.key for place, _ in curated_places())
    assert [key for key, count in keys.items() if count > 1] == []
    assert [key for key in keys if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", key)] == []
    assert len(keys) > 2500


def test_parents_are_there_and_none_is_in_itself() -> None:
    for place in PLACES.values():
        assert place.key not in place.parents
        assert set(place.parents) <= PLACES.keys(), place


def test_capitals_are_settlements_of_their_country() -> None:
    capitals = {
        name.removesuffix(" capital"): place
        for place, names in curated_places()
        for name in names
        if name.endswith(" capital")
    }
    assert len(capitals) > 300
    assert {place.kind for place in capitals.values()} == {"settlement"}
    nationals = demonyms()
    told = [word for word in capitals if word.lower() in nationals]
    assert [w for w in told if nationals[w.lower()] != capitals[w].country] == []


def test_kinds_and_countries_are_of_the_lists() -> None:
    kinds = {term.key for term in LISTS["location_kind"]}
    assert {place.kind for place in PLACES.values()} <= kinds
    codes = {*ALPHA_3.values(), None}
    assert {place.country for place in PLACES.values()} <= codes


def test_a_countrys_places_lie_together() -> None:
    for country in {place.country for place in PLACES.values()} - {None}:
        own = [p for p in PLACES.values() if p.country == country and p.latitude is not None]
        if own:
            middle = (median(p.latitude or 0 for p in own), median(p.longitude or 0 for p in own))
            far = [
                p.key
                for p in own
                if max(abs((p.latitude or 0) - middle[0]), abs((p.longitude or 0) - middle[1]))
                > WIDTH.get(country or "", 20)
            ]
            assert far == []


def test_places_of_the_seeds_have_the_same_keys_and_kinds() -> None:
    for seed in yaml.safe_load(SEEDS.read_text(encoding="utf-8"))["locations"]:
        known = PLACES.get(seed["key"])
        if known is None:
            assert seed["key"] in ("tripoli-airport",)
            continue
        assert known.kind == seed["kind"], seed
        assert known in curated().named(fold(seed["name"])) or known.kind == "country", seed


@pytest.mark.parametrize(
    ("word", "country"), [("tunisian", "tun"), ("iraqis", "irq"), ("south-african", "zaf")]
)
def test_demonyms(word: str, country: str) -> None:
    assert demonyms()[word] == country


def test_reading_it_is_quick() -> None:
    seconds = []
    for _ in range(3):
        curated.cache_clear()
        started = time.process_time()
        curated()
        seconds.append(time.process_time() - started)
    assert min(seconds) < 0.25
