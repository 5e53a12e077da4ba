"""Which place may stand for one told beside a figure: one that it is said or known to lie in.

"In Kona, in Borno state" may be placed in Borno, "in Syria" in Hama, but neither in Paris, where
the next sentence has a president.
"""

import re
from collections.abc import Sequence

from recount.extract.events.placing import is_telling, is_wide
from recount.extract.places.dateline import dateline_end
from recount.extract.places.mention import PlaceMention
from recount.extract.words import places as w

_MOST = 60
_BETWEEN = (
    w.DIRECTIONS | w.KIND_OF.keys() | w.MEASURES | w.NEARNESS | w.EDGES | w.BESIDE | w.AROUND
    | w.BORDERS | {"in", "of", "the", "a", "an", "from", "to", "about", "some", "and", "local",
    "government"}
)  # fmt: skip

_OPENS_IN = re.compile(r"[“\"]?In (?:the (?:\w+ ){0,3}of |the )?")
_PART_OF_TOWN = re.compile(
    r"\b(?:district|neighbou?rhood|quarter|suburb|area|street|avenue|road|square|market|mosque"
    r"|church|hospital|university|college|school|station|camp|hotel|stadium|bridge)\Z",
    re.IGNORECASE,
)


def may_hold(wide: PlaceMention, place: PlaceMention) -> bool:
    """Whether a place may be in a country or region, as far as the gazetteer tells."""
    here, there = place.place, wide.place
    if here is None or there is None or there.country is None:
        return True
    return here.country is None or here.country == there.country


def without_dateline(text: str, places: list[PlaceMention]) -> list[PlaceMention]:
    """The places without those of the dateline, where a country behind it does not hold them.

    As "CAIRO - Six people were killed on Monday when a boat sank off Libya".
    """
    line = dateline_end(text) if places else 0
    if not line or places[0].start >= line:
        return places
    told = [place for place in places if place.start >= line]
    apart = any(is_wide(place) and not may_hold(place, places[0]) for place in told)
    return told if apart else places


def narrows(place: PlaceMention | None, other: PlaceMention) -> bool:
    """Whether what was told to be at a place, if anywhere, may have been at another."""
    return place is None or (is_wide(place) and may_hold(place, other))


def holder(
    text: str, place: PlaceMention | None, told: Sequence[PlaceMention]
) -> PlaceMention | None:
    """The known place that one of no gazetteer is said to be in or near, right behind it.

    As Makurdi of "in Kona, in Guma district, 30 km north of Makurdi".
    """
    if place is None or place.place is not None:
        return None
    end = place.end
    for other in told:
        if other.start < end:
            continue
        gap = text[end : min(other.start, end + _MOST)].lower().replace(",", " ").split()
        if not all(word in _BETWEEN or word.isdigit() for word in gap):
            return None
        if is_telling(other):
            return other
        end = other.end
    return None


def town_around(
    text: str, start: int, told: Sequence[PlaceMention], found: PlaceMention
) -> PlaceMention:
    """Kano for the district of "In Kano, a bomb in the Lona district killed two", in no list.

    Or Jos for that of "in the Lona district of Jos".

    Args:
        text: the text.
        start: where the sentence begins.
        told: its places, in order, `found` among them.
        found: a place of no gazetteer; one that is no part of a town is what is found.
    """
    if _PART_OF_TOWN.search(text, found.start, found.end) is None:
        return found
    first, behind = told[0], holder(text, found, told)
    town = first.place is not None and first.place.kind == "settlement"
    if behind or not (town and _OPENS_IN.fullmatch(text, start, first.start)):
        return behind or found
    between = text[first.end : found.start]
    apart = ";" in between or " and " in between or text.startswith(" of ", found.end)
    return found if apart else first
