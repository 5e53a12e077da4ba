"""Places that no gazetteer has, told by the words beside them.

A name is a place where it stands after "in", "near" and the like, or beside the sort of place that
it is: the village of Asker, the Daro hills, Fort Nera.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from recount.extract.places import context
from recount.extract.places.context import LIKELY
from recount.extract.places.elsewhere import elsewhere
from recount.extract.places.mention import PlaceMention
from recount.extract.places.ways import AWAY, on_a_way
from recount.extract.words import places as w
from recount.extract.words.numerals import SPELLED

_NAME = (
    # As "al-Nayeb", "ash-Shuja".
    r"(?:[ae](?:[dlnrstz]|[dst]h)-)?[A-ZÀ-ÖØ-Þ]\w*(?:[’'-](?![sS]\b)\w+)*"
    r"(?: (?:(?:de|del|da|do|la|las|los|el|al|bin|ben|ou) ){0,2}"
    r"[A-ZÀ-ÖØ-Þ]\w*(?:[’'-](?![sS]\b)\w+)*){0,3}"
)
_SORTS = "|".join(sorted(w.KIND_OF, key=lambda word: (-len(word), word)))
# Of most words the first letter shows that they are no cue.
_CUED = re.compile(
    r"\b(?=[abfinotABFINOT])(?i:in|near|outside|at|inside|around|towards?|on|of|above|from|between|across)\s"
    r"(?P<between>(?:(?!(?:in|near|at|of|on|and|that|which|who|whom|when|where|by|against)\s)[a-z][a-z-]{0,20}\s(?:of\s)?){0,4}?)"
    rf"(?P<name>{_NAME})"
    rf"(?P<sort>(?: refugee| international| military| air| border)? (?i:{_SORTS})\b)?"
)
_SORTED = re.compile(rf"\bthe (?P<name>{_NAME}) (?P<sort>(?:refugee )?(?:{_SORTS}))\b")
_AND = re.compile(rf" and (?P<name>{_NAME})")
_AND_SORTED = re.compile(rf" and (?P<name>{_NAME}) (?:{_SORTS})s\b")
_SORT_BEFORE = re.compile(rf"\b(?:{_SORTS})\s(?:of\s)?\Z")
_FOLLOWED_BY_SPEECH = re.compile(rf" (?:{'|'.join(sorted(w.SPEAKING))})\b")
_WEEKDAYS = frozenset(word for word in w.DAYS if word.endswith("day"))
"""As in "Black Friday violence"."""
# As "at Diaz's funeral"; but "in Kona's market".
_SOMEBODYS = re.compile(
    r"['’]s? (?:funeral|burial|grave|tomb|wedding|birthday|trial|house|home|residence|villa|car"
    r"|convoy|bedside|request|inauguration)\b"
)
_LONGER = re.compile(r"\b(?:in|near) (?P<first>[A-Z][\w’'-]+\.?) \Z")
_FAR = 32
_COUNTED = SPELLED | {"several", "many", "various"}
Span = tuple[int, int]
_BEFORE = ("", ".", "!", "?", ":", ";", ",", '"', "”", "“", "»", "«", "-", "—", "–")
_BESIDE_IT = ("near", "outskirts")
_SURE = {"in", "at", "near", "outside", "inside", "around"}


def unlisted(
    text: str, listed: Sequence[PlaceMention], others: Sequence[Span]
) -> Iterator[PlaceMention]:
    """Names that stand as a place does, where neither a listed one nor one of others stands."""
    if text.isupper():
        return
    apart = (span for span in others if not _ends_a_place(text, *span))
    taken = _Taken(sorted([*((m.start, m.end) for m in listed), *apart]))
    for match in _CUED.finditer(text):
        yield from _cued(text, match, taken)
    for place in listed:
        # As "in Quiche and San Marcos departments".
        second = _AND_SORTED.match(text, place.end) if place.confidence >= LIKELY else None
        if second and _is_name(second["name"]) and taken.take(*second.span("name")):
            standing = context.Standing(place.relation, place.confidence)
            yield _mention(text, *second.span("name"), standing, place.confidence)
    for match in _SORTED.finditer(text):
        start, end = match.start("name"), match.end()
        named = _is_name(match["name"]) and not context.is_national(match["name"])
        if named and taken.take(start, end):
            yield _mention(text, start, end, context.standing([]), LIKELY)


def _ends_a_place(text: str, start: int, end: int) -> bool:
    """As the Baga of "near Doron Baga"; but not in "in General Lagos", "in Ana Jordan's house"."""
    longer = _LONGER.search(text, max(0, start - _FAR), start)
    if longer is None or text.startswith(("'", "’"), end):
        return False
    return longer["first"].rstrip(".").lower() not in w.TITLES


class _Taken:
    """Spans of a text that have been given out."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in spans:
            self._starts.append(start)
            self._ends.append(end)

    def is_free(self, start: int, end: int) -> bool:
        """Whether no span lies across this one."""
        at = bisect_left(self._starts, end)
        return not at or self._ends[at - 1] <= start

    def take(self, start: int, end: int) -> bool:
        """Whether the span was free; it is taken now."""
        if not self.is_free(start, end):
            return False
        at = bisect_left(self._starts, end)
        self._starts.insert(at, start)
        self._ends.insert(at, end)
        return True


def _cued(text: str, match: "re.Match[str]", taken: _Taken) -> Iterator[PlaceMention]:
    """The place of a preposition and a name, and the one joined to it by "and"."""
    start, end = match.start("name"), match.end("sort" if match["sort"] else "name")
    if not taken.is_free(start, end) or not _is_name(match["name"]):
        return
    if match["sort"] and context.is_national(match["name"]):
        # As "in the Central African capital Bangui".
        return
    if text[end : end + 1] == "-" or not _begins(text, match) or _SOMEBODYS.match(text, end):
        return
    pieces = context.left_of(text, start)
    standing = context.standing(pieces)
    confidence = _confidence(text, match, standing)
    if pieces[-1:] in (["a"], ["an"]) and not _is_of_a_sort(text, match):
        # As "at a Lonafuel facility": whose it is.
        return
    if confidence is None or context.is_other(pieces, text, start):
        return
    way = on_a_way(text, end, pieces)
    if way and way.confidence == AWAY:
        return
    away = elsewhere(text, start, end, pieces)
    confidence = confidence if away is None else away
    if not _FOLLOWED_BY_SPEECH.match(text, end) and taken.take(start, end):
        yield _mention(text, start, end, standing, confidence)
        more = _AND.match(text, end)
        if more and _is_name(more["name"]) and not _FOLLOWED_BY_SPEECH.match(text, more.end()):
            start, end = more.span("name")
            if taken.take(start, end):
                yield _mention(text, start, end, standing, confidence)


def _confidence(text: str, match: "re.Match[str]", standing: context.Standing) -> float | None:
    """How surely something is there; None: the name need not be a place's."""
    name, cue = match["name"], match.group().split(None, 1)[0].lower()
    if _is_of_a_sort(text, match) or standing.confidence == context.LIVING_THERE:
        return max(standing.confidence, 0.0 if cue in ("from", "of") else LIKELY)
    # As "12 km south of Orra", "on the outskirts of Orra".
    beside = cue in ("of", "on") and standing.relation in _BESIDE_IT
    if standing.confidence < LIKELY or (cue not in _SURE and not beside):
        return None
    if cue == "at" and " " in name:
        return None
    return standing.confidence


def _is_of_a_sort(text: str, match: "re.Match[str]") -> bool:
    """Whether the name says, or the word beside it, what sort of place it is."""
    words = match["name"].lower().split(" ")
    named = words[0] in w.LEADING or (len(words) > 1 and words[-1] in w.KIND_OF)
    return bool(match["sort"]) or named or _sorted_before(text, match.start("name"))


def _begins(text: str, match: "re.Match[str]") -> bool:
    """Whether the word before a name is a preposition: one with a capital begins a sentence."""
    start = match.start()
    return text[start].islower() or text[max(0, start - 3) : start].strip()[-1:] in _BEFORE


def _sorted_before(text: str, start: int) -> bool:
    return _SORT_BEFORE.search(text, max(0, start - 24), start) is not None


def _is_name(name: str) -> bool:
    """Whether a name may be a place's: no month, nation, body or person with a title."""
    words = name.lower().split(" ")
    if words[0].partition("-")[0] in w.NEVER or words[0] in w.TITLES or words[-1] in w.BODIES:
        return False
    if len(words) == 1 and (words[0] in w.BEFORE_A_NAME or words[0] in w.KIND_OF):
        return False
    if len(name) < 3 or name.isupper() or not _WEEKDAYS.isdisjoint(words):
        return False
    if words[0] in _COUNTED and len(words) == 2 and words[1] in w.KIND_OF and words[1][-1] == "s":
        # As "in Seven States".
        return False
    return not any(word in context.nationals() for word in words)


def _mention(
    text: str, start: int, end: int, standing: context.Standing, confidence: float
) -> PlaceMention:
    return PlaceMention(start, end, text[start:end], standing.relation, None, (), confidence)
