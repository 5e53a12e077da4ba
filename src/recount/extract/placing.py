"""How places of a text compare: which tell events apart, lie in one another, or stand in a list."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from recount.extract.places.mention import PlaceMention

_WIDE = ("country", "region", "sea")
_LISTED = re.compile(
    r"(?:,| and|, and| as well as) (?:in |near |on |outside )?(?:the )?"
    r"(?:(?:town|village|city|district)s? of |[a-z]+ern )?"
)


def is_telling(place: PlaceMention | None) -> bool:
    """Whether a place can tell events apart: it is known, and no country or region."""
    return place is not None and place.place is not None and not is_wide(place)


def is_wide(place: PlaceMention) -> bool:
    """Whether it is a country, a region or a sea."""
    return place.place is not None and place.place.kind in _WIDE


def is_narrow(place: PlaceMention | None) -> bool:
    """Whether it is told and is no country, region or sea, known or not."""
    return place is not None and not is_wide(place)


def lies_in(place: PlaceMention, other: PlaceMention) -> bool:
    """Whether both are known, and one is the other or in it."""
    here, there = place.place, other.place
    return bool(here and there and (there.key == here.key or there.key in here.parents))


def is_one_place(one: PlaceMention, other: PlaceMention) -> bool:
    """Whether one is the other or in it; unknown ones by their words."""
    if one.place is None or other.place is None:
        return one.words.casefold() == other.words.casefold()
    return lies_in(one, other) or lies_in(other, one)


class Where(NamedTuple):
    """What is told of where something was: a place, if one holds it all. `listed`: it has several.

    As "attacks in Kano, Jos and Bauchi killed 30": the sum is of none of the three alone.
    """

    place: PlaceMention | None = None
    listed: bool = False

    @property
    def is_telling(self) -> bool:
        """Whether it can tell events apart."""
        return self.listed or is_telling(self.place)


def where_of(text: str, place: PlaceMention | None, told: Sequence[PlaceMention]) -> Where:
    """A place of a sentence, or, where it stands in a list, what holds it, if that is told."""
    if place is None or not is_narrow(place) or place.relation != "in":
        return Where(place)
    if not _is_listed(text, place, told):
        return Where(place)
    return Where(next((p for p in told if is_wide(p) and lies_in(place, p)), None), listed=True)


def _is_listed(text: str, place: PlaceMention, told: Sequence[PlaceMention]) -> bool:
    """Whether another narrow place is joined to it; by a comma alone only if both are known."""
    at = next((i for i, other in enumerate(told) if other.start == place.start), None)
    if at is None:
        return False
    known = joined = False
    for step in (-1, 1):
        here = at
        while 0 <= here + step < len(told):
            one, other = sorted((told[here], told[here + step]), key=lambda p: p.start)
            gap = _LISTED.fullmatch(text, one.end, other.start)
            if gap is None or is_wide(told[here + step]) or is_one_place(one, other):
                break
            joined = joined or gap[0][:1] != "," or " and " in gap[0]
            known = known or (is_telling(one) and is_telling(other))
            here += step
    return joined or known
