"""Places named in a text."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from recount.domain.gazetteer import GEONAMES, Gazetteer
from recount.extract.places import context
from recount.extract.places.context import Follow, Standing
from recount.extract.places.curated import demonyms
from recount.extract.places.dateline import dateline_end
from recount.extract.places.elsewhere import elsewhere
from recount.extract.places.mention import PlaceMention
from recount.extract.places.resolve import Setting, ranked, setting_of
from recount.extract.places.scan import Hit, hits, possible_names
from recount.extract.places.spoken_from import sentence_before, speaks_itself
from recount.extract.places.unlisted import unlisted
from recount.extract.places.ways import AWAY, on_a_way
from recount.extract.places.whereabouts import is_whereabouts
from recount.extract.sentences.text import unwrapped
from recount.extract.words import places as w

_BESIDE = 160
_NATIONAL = re.compile(
    r"\b(?=[A-Z])(?:(?:South|North|Central|Costa|Sri|Sierra|Puerto|New|Saudi|Bissau|Cape)[ -])?"
    r"[A-Z][a-zé]{2,}\b"
)
_CONTAINED = re.compile(r"(?:,|, in| in|,? of| \()\s*(?:the )?(?:[a-z]+ ){0,3}(?:of )?\Z")
# As "Syria's Aleppo", "Sudan's capital Khartoum".
_OWNED = re.compile(
    r"['’]s? (?:[a-z]+ern )?(?:(?:capital|port|border|second|largest|main|city|town|village"
    r"|province|region|district|state),? (?:of )?){0,3}"
)
_POSSESSIVE = re.compile(r"(?:,|, in| in| \()\s*(?:[a-z]+ ){0,2}[A-Z][\w ]{2,24}[’']s \Z")


class _Found(NamedTuple):
    hit: Hit
    pieces: list[str]
    standing: Standing
    after: Follow
    doubtful: bool


class _Countries(NamedTuple):
    """Where countries are told of, in order: by names of nationals, and by name."""

    at: list[int]
    keys: list[str]

    def beside(self, at: int) -> frozenset[str]:
        """The countries told of near a place in the text."""
        first, after = bisect_left(self.at, at - _BESIDE), bisect_left(self.at, at + _BESIDE)
        return frozenset(self.keys[first:after])


def places_in(text: str, gazetteer: Gazetteer) -> list[PlaceMention]:
    """The places that a text names, in order, none overlapping another.

    A name of nationals is no place, and helps to tell places apart; so do the other places.
    """
    known = gazetteer if gazetteer.in_memory else gazetteer.holding(possible_names(text))
    line = dateline_end(text)
    text = unwrapped(text)
    found, others = _found(text, known, line)
    countries = _countries(text, found)
    sure = (one.hit.places for one in found if not one.doubtful)
    setting = setting_of(Counter(countries.keys), sure)
    told = frozenset(countries.keys)
    found = [one for one in found if not one.doubtful or _supported(one, told)]
    listed = [_mention(text, found, n, setting, countries) for n in range(len(found))]
    every = sorted([*listed, *unlisted(text, listed, others)], key=lambda mention: mention.start)
    return _less_sure_of_dateline(every, line)


def _less_sure_of_dateline(mentions: list[PlaceMention], end: int) -> list[PlaceMention]:
    """With the dateline's only named, where a narrower place than a country is told after it."""
    after = bisect_left(mentions, end, key=lambda mention: mention.start)
    told = (m for m in mentions[after:] if m.confidence >= context.LIVING_THERE)
    if all(m.place is not None and m.place.kind in ("country", "region") for m in told):
        return mentions
    less = (m._replace(confidence=context.NAMED) for m in mentions[:after])
    return [*less, *mentions[after:]]


def _found(
    text: str, gazetteer: Gazetteer, line: int
) -> tuple[list[_Found], list[tuple[int, int]]]:
    """The names that may be places', and the spans of those that are a person's or a body's.

    `line` is where the dateline ends.
    """
    found: list[_Found] = []
    others: list[tuple[int, int]] = []
    for hit in hits(text, gazetteer):
        if hit.end <= line:
            standing = Standing("in", context.CERTAIN)
            found.append(_Found(hit, [], standing, Follow(hit.end), doubtful=False))
            continue
        after = context.follow(text, hit.end)
        pieces = context.left_of(text, hit.start)
        standing = context.standing(context.unparted(pieces, text, after.end))
        if after.longer and standing.confidence == context.CERTAIN:
            # A place that no gazetteer has, as "in Palma Sola".
            continue
        other = after.hint_only or context.is_other(pieces, text, hit.start)
        if other or (after.body and not (after.free and standing.confidence == context.CERTAIN)):
            if after.kind != "site":
                others.append((hit.start, hit.end))
            continue
        way = on_a_way(text, hit.end, pieces)
        if way:
            standing = way._replace(kind=standing.kind)
        elif found and _as_the_last(text, found[-1], hit):
            standing = found[-1].standing._replace(kind=standing.kind)
        doubtful = _is_doubtful(hit, text[hit.start : hit.end], standing)
        found.append(_Found(hit, pieces, standing, after, doubtful))
    return found, others


def _as_the_last(text: str, last: _Found, hit: Hit) -> bool:
    """As "in Kano and Jos", "in Syria's Aleppo province": the "in" is of both."""
    owned = _OWNED.fullmatch(text, last.after.end, hit.start)
    return owned is not None or context.listed_after(text, last.after.end, hit.start)


def _is_doubtful(hit: Hit, name: str, standing: Standing) -> bool:
    """Whether it may be no place: a name that is a word too, or a little known place's."""
    if standing.confidence >= context.NAMED or standing.kind:
        return False
    return name.lower() in w.COMMON_WORDS or all(
        place.key.startswith(GEONAMES) for place in hit.places
    )


def _supported(one: _Found, countries: frozenset[str]) -> bool:
    return any(place.country in countries for place in one.hit.places)


def _countries(text: str, found: Sequence[_Found]) -> _Countries:
    told: list[tuple[int, str]] = []
    # A text in capitals has none: that takes less time to see than to look for them.
    for match in () if text.isupper() else _NATIONAL.finditer(text):
        country = _country_of(match.group())
        if country:
            told.append((match.start(), country))
    for one in found:
        places = one.hit.places
        if len(places) == 1 and places[0].kind == "country":
            told.append((one.hit.start, places[0].key))
    told.sort()
    return _Countries([at for at, _ in told], [key for _, key in told])


@lru_cache(maxsize=4096)
def _country_of(words: str) -> str | None:
    """The country of the nationals that a name is of, or that its last word is of."""
    known, low = demonyms(), words.lower().replace(" ", "-")
    return known.get(low) or known.get(low.rpartition("-")[2])


def _mention(
    text: str, found: Sequence[_Found], number: int, setting: Setting, countries: _Countries
) -> PlaceMention:
    hit, pieces, standing, after, _ = found[number]
    candidates = hit.places
    if len(candidates) > 1:
        within = _within(text, found, number)
        kind = after.kind or standing.kind
        candidates = ranked(candidates, setting, kind, within, countries.beside(hit.start))
    sure = standing.confidence
    bare = sure == context.BARE or pieces[-1:] == [","]
    if bare and speaks_itself(text, after.end, candidates[0]):
        sure = AWAY
    elif bare and context.heads_a_deed(text, hit.start, after.end, candidates[0].kind):
        sure = context.LIKELY
    elif bare and context.heads_a_line(text, hit.start, after.end):
        sure = context.CERTAIN
    elif context.is_adjective(text, after.end, text[hit.start : hit.end]):
        sure = context.BARE
    elif sure >= context.LIVING_THERE:
        away = elsewhere(text, hit.start, after.end, pieces)
        sure = sure if away is None else away
    elif sure == context.NAMED:
        before = sentence_before(text, hit.start)
        sure = AWAY if is_whereabouts(text, after.end, before) else sure
    return PlaceMention(
        hit.start, after.end, text[hit.start : after.end], standing.relation,
        candidates[0], candidates, sure,
    )  # fmt: skip


def _within(text: str, found: Sequence[_Found], number: int) -> frozenset[str]:
    """Keys of the places that the words beside a name say it is in: Paris, Texas."""
    keys: frozenset[str] = frozenset()
    hit, end = found[number].hit, found[number].after.end
    if number and _OWNED.fullmatch(text, found[number - 1].after.end, hit.start):
        keys = frozenset(place.key for place in found[number - 1].hit.places)
    for following in found[number + 1 : number + 3]:
        gap = text[end : following.hit.start]
        if len(gap) > 48 or not (_CONTAINED.match(gap) or _POSSESSIVE.match(gap)):
            break
        keys |= {place.key for place in following.hit.places}
        end = following.after.end
    return keys
