"""Places with the names that they go by, looked up by name.

Names are compared folded: case, accents, apostrophes, full stops and hyphens make no difference.
Short names in capitals (US, CAR) are compared as they are written.
"""

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

SORTS = ("town", "village", "city")
"""What GED puts behind the names of settlements."""
GEONAMES = "geonames-"
"""How the keys of places begin that come from GeoNames and nobody else has."""

_NEAR = 0.3
_LONGEST_ACRONYM = 4
_MARKS = str.maketrans({
    "-": " ", "‐": " ", "‑": " ", "–": " ", "'": None, "’": None, "‘": None, "ʿ": None, "ʾ": None,
    "`": None, "´": None, ".": None, "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae",
})  # fmt: skip


class Place(NamedTuple):
    """A place by its key.

    `kind` is of the closed list `location_kind`; `country` an ISO 3166-1 alpha-3 code in lower
    case, None where it is in none or in several; coordinates are degrees of WGS 84, None where
    not known; `parents` are keys of the places it is in, the nearest first; `population` is
    persons, 0 where not known. `name_count`: under how many names it is known.
    """

    key: str
    name: str
    kind: str
    country: str | None
    latitude: float | None
    longitude: float | None
    parents: tuple[str, ...]
    population: int
    name_count: int = 1


PlaceNames = tuple[Place, Iterable[str]]


@lru_cache(maxsize=20_000)
def fold(name: str) -> str:
    """A name as it is compared; an acronym stays in capitals, without its full stops."""
    letters = name.replace(".", "")
    if letters.isupper() and len(letters) <= _LONGEST_ACRONYM and letters.isascii():
        return letters
    return fold_any(name)


def fold_any(name: str) -> str:
    """A name in lower case, without accents and marks, its words separated by one space."""
    if name.isascii() and name.isalnum():
        return name.lower()
    plain = name.casefold().translate(_MARKS)
    if not plain.isascii():
        plain = "".join(c for c in normalize("NFKD", plain) if not combining(c))
    return " ".join(plain.split())


class Gazetteer:
    """Places by their folded names; this one holds none, and is the base of those that do.

    `in_memory`: whether `named` knows all of it without `holding` being asked first.
    """

    in_memory = True

    def named(self, name: str) -> Sequence[Place]:
        """The places that go by a folded name."""
        del name
        return ()

    def begins(self, words: str) -> bool:
        """Whether a name begins with these words, as `fold_any` gives them."""
        del words
        return False

    def holding(self, names: Collection[str]) -> "Gazetteer":
        """A gazetteer in memory that knows what this one knows of these names, as written."""
        del names
        return self

    @staticmethod
    def of(places: Iterable[PlaceNames]) -> "Gazetteer":
        """A gazetteer of places, each with its names beside its own."""
        return _Held(places)


class _Held(Gazetteer):
    """Places that are all in memory."""

    def __init__(self, places: Iterable[PlaceNames]) -> None:
        self._names: dict[str, list[Place]] = {}
        self._beginnings: set[str] = set()
        for place, names in places:
            for name in {fold(name) for name in (place.name, *names)} - {""}:
                self._add(name, place)

    def _add(self, name: str, place: Place) -> None:
        held = self._names.setdefault(name, [])
        if all(other.key != place.key for other in held):
            held.append(place)
        words = name.casefold().split(" ")
        self._beginnings.update(" ".join(words[:end]) for end in range(1, len(words) + 1))

    def named(self, name: str) -> Sequence[Place]:
        return self._names.get(name, ())

    def begins(self, words: str) -> bool:
        return words in self._beginnings


class _Several(Gazetteer):
    """Gazetteers asked in turn; one place that several hold is the first one's."""

    def __init__(self, parts: Sequence[Gazetteer]) -> None:
        self._parts = parts
        self.in_memory = all(part.in_memory for part in parts)

    def named(self, name: str) -> Sequence[Place]:
        found: list[Place] = []
        for number, part in enumerate(self._parts):
            for place in part.named(name):
                own = self._of_earlier(place, self._parts[:number])
                at = next((i for i, other in enumerate(found) if same_place(other, own)), None)
                if at is None:
                    found.append(own)
                else:
                    found[at] = _fuller(found[at], place)
        return found

    def begins(self, words: str) -> bool:
        return any(part.begins(words) for part in self._parts)

    def holding(self, names: Collection[str]) -> Gazetteer:
        parts = list(self._parts)
        wanted = set(names)
        for number in reversed(range(len(parts))):
            parts[number] = parts[number].holding(wanted)
            own = (place for name in names for place in parts[number].named(fold(name)))
            wanted |= {place.name for place in own}
        return _Several(parts)

    @staticmethod
    def _of_earlier(place: Place, parts: Sequence[Gazetteer]) -> Place:
        """The place as the first part gives it that has it under its main name."""
        for part in parts:
            for other in part.named(fold(place.name)):
                if same_place(other, place):
                    return _fuller(other, place)
        return place


def merged(*gazetteers: Gazetteer) -> Gazetteer:
    """One gazetteer out of several; where two hold one place, the earlier one's stands."""
    return gazetteers[0] if len(gazetteers) == 1 else _Several(gazetteers)


def same_place(one: Place, other: Place) -> bool:
    """Whether two entries of one name are one place: one key, or one kind close by."""
    if one.key == other.key:
        return True
    if one.kind != other.kind or one.country != other.country:
        return False
    if one.latitude is None or other.latitude is None:
        return one.country is not None
    return distance(one, other) < _NEAR


def without_sort(name: str, kind: str | None) -> list[str]:
    """The "Bambari" of GED's settlement "Bambari town", as texts have it; nothing of others."""
    plain, _, sort = name.rpartition(" ")
    return [plain] if plain and kind == "settlement" and sort in SORTS else []


def distance(one: Place, other: Place) -> float:
    """Degrees between two places, roughly (a degree is 111 km); 180 where one has no place."""
    if one.latitude is None or other.latitude is None:
        return 180.0
    across = abs((one.longitude or 0.0) - (other.longitude or 0.0))
    return max(abs(one.latitude - other.latitude), min(across, 360.0 - across))


def _fuller(place: Place, other: Place) -> Place:
    """A place with what another entry of it tells, and it does not."""
    return place._replace(
        population=place.population or other.population,
        latitude=other.latitude if place.latitude is None else place.latitude,
        longitude=other.longitude if place.latitude is None else place.longitude,
        parents=place.parents or other.parents,
        country=place.country or other.country,
        name_count=max(place.name_count, other.name_count),
    )
