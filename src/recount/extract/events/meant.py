"""The place that "the same city", "the same district" or "there" means: the one named before.

Only where the last sentence that names one of the kind names no other beside it.
"""

import re

from recount.extract.events.placing import is_narrow
from recount.extract.events.reading import Reading
from recount.extract.figure import Figure
from recount.extract.places.mention import PlaceMention

_BACK = 6
_SETTLEMENT, _DIVISION = ("settlement",), ("admin1", "admin2")
_KINDS = {
    "city": _SETTLEMENT,
    "town": _SETTLEMENT,
    "village": _SETTLEMENT,
    "province": ("admin1",),
    "state": ("admin1",),
    "region": ("admin1",),
    "governorate": ("admin1",),
    "district": _DIVISION,
    "county": _DIVISION,
}
_THE = re.compile(
    rf"\b(?:in|at|near|outside|inside|across) the same (?P<kind>{'|'.join(_KINDS)})\b"
)
_DIED_THERE = re.compile(
    r"\b(?:died|dead|killed|wounded|injured|shot|murdered|massacred|kidnapped|abducted)"
    r"(?: dead)? there\b"
)
_NEAR = 16


def place_meant(reading: Reading, sentence: int, figure: Figure) -> PlaceMention | None:
    """The place named before that a sentence tells of by its kind only; None: it tells of none."""
    span = reading.spans.sentences[sentence]
    if figure.counting == "cumulative" or reading.low.find("the same", span.start, span.end) < 0:
        return None
    kinds = {found["kind"] for found in _THE.finditer(reading.low, span.start, span.end)}
    if len(kinds) != 1:
        return None
    wanted = _KINDS[kinds.pop()]
    for number in range(sentence, max(-1, sentence - 1 - _BACK), -1):
        told = [place for place in reading.places_of(number) if _is_of(place, wanted)]
        if told:
            return told[-1] if len({place.place for place in told}) == 1 else None
    return None


def place_of_there(reading: Reading, sentence: int, figure: Figure) -> PlaceMention | None:
    """The one place of the sentence before, where "twelve died there"; None: not so told."""
    there = _DIED_THERE.search(reading.low, figure.start, figure.end + _NEAR)
    if there is None or not sentence or reading.places_of(sentence):
        return None
    told = [place for place in reading.places_of(sentence - 1) if is_narrow(place)]
    return told[0] if len({place.words for place in told}) == 1 else None


def _is_of(place: PlaceMention, kinds: tuple[str, ...]) -> bool:
    there = place.place
    return there is not None and there.kind in kinds and is_narrow(place) and place.relation == "in"
