"""Which of the places that go by a name is meant."""

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from recount.domain.gazetteer import Place, distance

_BASE = {
    "country": 9.0, "admin1": 5.0, "admin2": 4.0, "natural": 5.0, "region": 6.0, "sea": 6.0,
    "site": 4.0, "settlement": 2.5,
}  # fmt: skip
_MOST_NEIGHBOURS = 40
# What is told of these is seldom told of a place in them: they act and speak nearly everywhere.
_EVERYWHERE = {"usa": 0.25, "gbr": 0.5, "fra": 0.5, "rus": 0.5}


class Setting(NamedTuple):
    """What a text tells of where it plays: countries by how often, and places that are sure."""

    countries: Mapping[str, int]
    sure: Sequence[Place]
    keys: frozenset[str]


def setting_of(countries: Counter[str], places: Iterable[Sequence[Place]]) -> Setting:
    """The setting told by countries, as often as each, and by names that only one place has."""
    counted: Counter[str] = Counter(countries)
    sure: dict[str, Place] = {}
    keys: set[str] = set()
    for candidates in places:
        keys.update(place.key for place in candidates)
        if len(candidates) == 1:
            (place,) = candidates
            sure[place.key] = place
            if place.country:
                counted[place.country] += 1
    return Setting(counted, list(sure.values())[:_MOST_NEIGHBOURS], frozenset(keys))


def ranked(
    candidates: Sequence[Place], setting: Setting, kind: str | None, within: frozenset[str],
    beside: frozenset[str],
) -> tuple[Place, ...]:  # fmt: skip
    """The candidates, the likeliest first.

    Args:
        candidates: the places that go by a name.
        setting: what the text tells.
        kind: what sort of place the words beside the name say it is.
        within: keys of the places that the words after the name say it is in.
        beside: keys of the countries told of near the name.
    """
    scored = [
        (_score(place, setting, kind, within) + _beside(place, beside), place)
        for place in candidates
    ]
    return tuple(place for _, place in sorted(scored, key=lambda pair: (-pair[0], pair[1].key)))


def _score(place: Place, setting: Setting, kind: str | None, within: frozenset[str]) -> float:
    score = _known(place) + _by_country(place, setting)
    if kind:
        score += 4.0 if place.kind == kind else -1.0
    if within:
        score += 8.0 if within.intersection((*place.parents, place.country)) else -2.0
    score += sum(1.5 for key in place.parents if key in setting.keys and key != place.country)
    return score + _by_distance(place, setting)


def _known(place: Place) -> float:
    if place.population:
        return math.log10(place.population) + (1.0 if place.kind == "admin1" else 0.0)
    return _BASE[place.kind] + min(2.0, 0.3 * math.log2(place.name_count))


def _beside(place: Place, beside: frozenset[str]) -> float:
    country = place.country or ""
    return 3.5 * _EVERYWHERE.get(country, 1.0) if country in beside else 0.0


def _by_country(place: Place, setting: Setting) -> float:
    country = place.country or ""
    told = setting.countries.get(country, 0) * _EVERYWHERE.get(country, 1.0)
    return min(6.0, 2.0 * math.log2(1.0 + told))


def _by_distance(place: Place, setting: Setting) -> float:
    near = min((distance(place, other) for other in setting.sure), default=180.0)
    return 2.0 if near < 1.5 else 1.0 if near < 5 else 0.0
