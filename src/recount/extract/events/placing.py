"""How places of a text compare: which tell events apart, lie in one another, or stand in a list."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from recount.extract.places.mention import PlaceMention
from recount.extract.words.places import KIND_OF

_PAIR, _NEAR, _BESIDE = 2, 120, 24
_HARMED = re.compile(r"\b(?:kill|wound|injur)(?:ed|ing)\b|\b(?:died|hurt|dead)\b")
_WIDE = ("country", "region", "sea")
_DIVISIONS = ("admin1", "admin2")
_LISTED = re.compile(
    r"(?:,| and|, and| as well as) (?:in |near |on |outside )?(?:the )?"
    r"(?:[a-z]+ern )?(?:(?:port |border )?(?:town|village|city|district|province)s? of )?"
)


def is_telling(place: PlaceMention | None) -> bool:
    """Whether a place can tell events apart: it is known, and no country or region."""
    return place is not None and place.place is not None and not is_wide(place)


def is_wide(place: PlaceMention) -> bool:
    """Whether it is a country, a region or a sea, or mountains and the like of no one province."""
    there = place.place
    if there is None:
        return False
    return there.kind in _WIDE or (there.kind == "natural" and len(there.parents) <= 1)


def is_narrow(place: PlaceMention | None) -> bool:
    """Whether it is told and is no country, region or sea, known or not."""
    return place is not None and not is_wide(place)


def is_division(place: PlaceMention | None) -> bool:
    """Whether it is known to be a state, a province or a district: several towns may be in it."""
    return place is not None and place.place is not None and place.place.kind in _DIVISIONS


def lies_in(place: PlaceMention, other: PlaceMention) -> bool:
    """Whether both are known, and one is the other or in it."""
    here, there = place.place, other.place
    return bool(here and there and (there.key == here.key or there.key in here.parents))


def is_one_place(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether one is the other or in it; unknown ones by their words."""
    if one.place is None or other.place is None:
        return _name_of(one) == _name_of(other)
    return lies_in(one, other) or lies_in(other, one)


def _name_of(place: PlaceMention) -> str:
    """Its words without what it is: "Kona village" and "the village of Kona" are of one name."""
    name, _, kind = place.words.casefold().rpartition(" ")
    return name if name and kind in KIND_OF else place.words.casefold()


def are_apart(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether both are known, and what was at one was surely not at the other.

    A town may be in the desert that is told, or beside it, but not in another country.
    """
    here, there = one.place, other.place
    if here is None or there is None or is_one_place(one, other):
        return False
    if is_telling(one) and is_telling(other):
        return True
    if here.country and there.country and here.country != there.country:
        return True
    return here.kind == there.kind == "natural"


class Where(NamedTuple):
    """What is told of where something was: a place, if one holds it all. `listed`: those it had.

    As "attacks in Kano, Jos and Bauchi killed 30": the sum is of none of the three alone.
    """

    place: PlaceMention | None = None
    listed: tuple[PlaceMention, ...] = ()

    @property
    def is_telling(self) -> bool:
        """Whether it can tell events apart."""
        return bool(self.listed) or is_telling(self.place)


def where_of(text: str, place: PlaceMention | None, told: Sequence[PlaceMention]) -> Where:
    """A place of a sentence, or, where it stands in a list, what holds it, if that is told."""
    if place is None or not is_narrow(place) or place.relation != "in":
        return Where(place)
    listed = _list_of(text, place, told)
    if not listed:
        return Where(place)
    # As "the Zamzam and Abu Shouk camps near El Fasher".
    end = listed[-1].end
    beside = (p for p in told if p.relation == "near" and 0 < p.start - end < _BESIDE)
    wide = (p for p in told if is_wide(p) and lies_in(place, p))
    return Where(next(beside, None) or next(wide, None), listed)


def _list_of(
    text: str, place: PlaceMention, told: Sequence[PlaceMention]
) -> tuple[PlaceMention, ...]:
    """A place and those joined to it; none by commas alone, unless all are known."""
    at = next((i for i, other in enumerate(told) if other.start == place.start), None)
    if at is None:
        return ()
    first = last = at
    while first and _are_joined(text, told[first - 1], told[first]):
        first -= 1
    while last + 1 < len(told) and _are_joined(text, told[last], told[last + 1]):
        last += 1
    listed = tuple(told[first : last + 1])
    if len(listed) == _PAIR and text[listed[0].end : listed[1].start] == ", ":
        # As "in Albany, New York", the one within the other.
        return ()
    joined = " and " in text[listed[0].end : listed[-1].start] or all(map(is_telling, listed))
    return listed if len(listed) > 1 and joined else ()


def _are_joined(text: str, one: PlaceMention, other: PlaceMention) -> bool:
    """Whether two places that follow one another stand in a list, neither holding the other."""
    if not (is_narrow(one) and is_narrow(other)) or is_one_place(one, other):
        return False
    # But "killed 27 in Kuwait, and in France a man killed two".
    apart = text.startswith(", and in ", one.end)
    apart = apart and _HARMED.search(text, max(0, one.start - _NEAR), one.start) is not None
    return not apart and _LISTED.fullmatch(text, one.end, other.start) is not None
