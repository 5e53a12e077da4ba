"""How alike two events are: when, where, what and who, each from 0 to 1, and the score of all.

Figures take no part: a comparison of what datasets count would confirm itself if the events had
been matched by their numbers. A part that one of the two does not tell counts as half.

    score = 0.35 days + 0.35 place + 0.20 actors + 0.10 type
"""

from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple, Protocol

from recount.domain.lists import LISTS, EventType

LEAST_SCORE = 0.65
DAYS, PLACE, ACTORS, TYPE = 0.35, 0.35, 0.20, 0.10
_NOT_TOLD = 0.5

# Days between two possible times after which they are no longer alike.
DAYS_OFF = {"day": 2, "days": 2, "week": 3, "month": 3}
# How much it says that two times of this length meet, or two places of this sort.
_SURE_OF_DAY = {"day": 1.0, "days": 0.9, "week": 0.8, "month": 0.6}
_SURE_OF_PLACE = {"exact": 1.0, "near": 1.0, "admin2": 0.8, "admin1": 0.6, "region": 0.5,
                  "country": 0.4, "sea": 0.4}  # fmt: skip
# How far off, in km, coordinates of this precision may well be; twice that of both is too far.
_KM_OFF = {"exact": 10.0, "near": 25.0, "admin2": 50.0, "admin1": 150.0, "region": 300.0,
           "country": 1000.0, "sea": 1000.0}  # fmt: skip
_EARTH_KM = 6371.0
_CLASSES = {
    term.key: (term.event_class, term.attack)
    for term in LISTS["event_type"]
    if isinstance(term, EventType)
}


class Place(NamedTuple):
    """Where: local ids of the place and of those above it (itself first), and its coordinates."""

    line: tuple[int, ...]
    country: int | None
    latitude: float | None
    longitude: float | None


class Occurrence(NamedTuple):
    """An event as far as it matters here.

    `first` and `last` are its possible days as numbers (`edtf.day_number`); `book` is the local id
    of the dataset that tells of it, 0 where only articles do; `actors` are local ids of those who
    took part.
    """

    event_id: int
    key: str
    first: int
    last: int
    date_precision: str
    place: Place | None
    location_precision: str
    type: str
    actors: tuple[int, ...]
    book: int


class Alike(NamedTuple):
    """How alike two actors are, from 0 to 1, and in which words."""

    value: float
    words: str


class Actors(Protocol):
    """Whoever knows how alike actors are."""

    def best(self, some: tuple[int, ...], others: tuple[int, ...]) -> Alike | None:
        """The likest two of both; None: one side names nobody who could tell events apart."""
        ...


class Score(NamedTuple):
    """The score of a pair, from 0 to 1, and why."""

    value: float
    why: str


def score_of(one: Occurrence, other: Occurrence, actors: Actors) -> Score | None:
    """How alike two events are; None: less than `LEAST_SCORE`, or too far apart in time or place.

    The result is the same whichever event comes first.
    """
    days, gap = _days(one, other)
    if days == 0:
        return None
    place, where = _place(one, other)
    if place == 0:
        return None
    kind, what = _type(one.type, other.type)
    known = DAYS * days + PLACE * (_NOT_TOLD if place is None else place) + TYPE * kind
    if known + ACTORS < LEAST_SCORE:
        return None
    who = actors.best(one.actors, other.actors)
    value = known + ACTORS * (who.value if who else _NOT_TOLD)
    if value < LEAST_SCORE:
        return None
    words = who.words if who else "actors not told"
    return Score(round(value, 3), f"{_when(gap, one, other)}; {where}; {what}; {words}")


def _days(one: Occurrence, other: Occurrence) -> tuple[float, int]:
    """How alike the times are, and how many days lie between them (0: they meet)."""
    gap = max(one.first, other.first) - min(one.last, other.last)
    gap = max(0, gap)
    window = max(DAYS_OFF.get(one.date_precision, 0), DAYS_OFF.get(other.date_precision, 0))
    sure = min(
        _SURE_OF_DAY.get(one.date_precision, 0.0), _SURE_OF_DAY.get(other.date_precision, 0.0)
    )
    return sure * max(0.0, 1 - gap / (window + 1)), gap


def _when(gap: int, one: Occurrence, other: Occurrence) -> str:
    if gap:
        return f"{gap} day{'s' if gap > 1 else ''} apart"
    exact = {one.date_precision, other.date_precision} == {"day"}
    return "same day" if exact and one.first == other.first else "days overlap"


def _place(one: Occurrence, other: Occurrence) -> tuple[float | None, str]:
    here, there = one.place, other.place
    told = one.location_precision in _SURE_OF_PLACE and other.location_precision in _SURE_OF_PLACE
    if here is None or there is None or not told:
        return None, "place not told"
    sure = min(_SURE_OF_PLACE[one.location_precision], _SURE_OF_PLACE[other.location_precision])
    if here.line[0] == there.line[0]:
        return sure, "same place"
    if here.line[0] in there.line or there.line[0] in here.line:
        return 0.9 * sure, "one place within the other"
    apart = distance_km(here, there)
    if apart is None:
        if here.country != there.country:
            return 0, ""
        return _NOT_TOLD * sure, "countries not told" if here.country is None else "same country"
    far = 2 * (_KM_OFF[one.location_precision] + _KM_OFF[other.location_precision])
    return sure * max(0.0, 1 - apart / far), f"{apart:.0f} km apart"


def distance_km(here: Place, there: Place) -> float | None:
    """Great-circle distance in km (haversine); None where a place has no coordinates."""
    if (
        here.latitude is None
        or here.longitude is None
        or there.latitude is None
        or there.longitude is None
    ):
        return None
    north, other_north = radians(here.latitude), radians(there.latitude)
    half_north = (other_north - north) / 2
    half_east = radians(there.longitude - here.longitude) / 2
    chord = sin(half_north) ** 2 + cos(north) * cos(other_north) * sin(half_east) ** 2
    return 2 * _EARTH_KM * asin(min(1.0, sqrt(chord)))


def _type(one: str, other: str) -> tuple[float, str]:
    if one == other:
        return 1.0, "same type"
    if _CLASSES[one][0] == _CLASSES[other][0]:
        return 0.8, "types of one class"
    if _CLASSES[one][1] and _CLASSES[other][1]:
        # GED and GTD name types that say little of how: most attacks may be any other.
        return 0.5, "both attacks"
    return 0.0, "types differ"
