"""How many places of the invented articles are resolved right, and how many figures placed right.

    python tests/benchmarks/extraction/place_scoring.py [--errors]

A place is right when a mention that overlaps its words has the same key, or none where the
gazetteer has none. A figure is placed right when the place found for it shares words with that of
its event and has the same key, or when none is found where the article tells none. Also shown: how
many of the mentions found are among those annotated. `--errors` lists the differences of dev only.
"""

import re
import sys
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from recount.domain.counts import parse_count
from recount.extract.figures import figures_in
from recount.extract.places import PlaceMention, curated, event_place, places_in
from recount.extract.sentences.text import sentences

HERE = Path(__file__).parent


class Placed(NamedTuple):
    """The share of each that is right, in percent, with how many there are; what is wrong."""

    mentions: float
    mention_count: int
    events: float
    event_count: int
    articles: int
    found: int
    annotated: int
    wrong: list[str]


def score(part: str) -> Placed:
    """Compare one part of places.yaml, `dev` or `held_out`, with what is found."""
    texts = {e["id"]: " ".join(e["text"].split("\n")) for e in _load(f"{part}.yaml")}
    entries = _load("places.yaml")[part]
    mentions, events, wrong, found, annotated = [], [], [], 0, 0
    for entry in entries:
        text = texts[entry["article"]] if "article" in entry else entry["text"]
        places = places_in(text, curated())
        spans = [_span(text, words) for words, _ in entry["mentions"]]
        found += len(places)
        annotated += sum(any(_meet(p, span) for span in spans) for p in places)
        for words, key in entry["mentions"]:
            got = _resolved(places, _span(text, words))
            mentions.append(got == key)
            wrong += [] if mentions[-1] else [f"{words!r}: {got} for {key}: {text[:50]}"]
        for outcome, count, words, key in entry["events"]:
            place = _event_place(text, places, outcome, str(count))
            events.append(_placed_right(place, words, key))
            told = place and (place.words, _key(place))
            wrong += [] if events[-1] else [f"{outcome} {count}: {told} for {words}: {text[:50]}"]
    return Placed(
        _share(mentions), len(mentions), _share(events), len(events), len(entries), found,
        annotated, wrong,
    )  # fmt: skip


def _load(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


def _span(text: str, words: str) -> tuple[int, int]:
    found = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text)
    if found is None:
        raise LookupError(f"{words!r} is not in: {text[:60]}")
    return found.span()


def _meet(place: PlaceMention, span: tuple[int, int]) -> bool:
    return place.start < span[1] and place.end > span[0]


def _key(place: PlaceMention) -> str:
    return place.place.key if place.place else "-"


def _resolved(places: list[PlaceMention], span: tuple[int, int]) -> str | None:
    return next((_key(place) for place in places if _meet(place, span)), None)


def _event_place(
    text: str, places: list[PlaceMention], outcome: str, count: str
) -> PlaceMention | None:
    wanted = parse_count(count)[:3]
    spans = [(sentence.start, sentence.end) for sentence in sentences(text)]
    for figure in figures_in(text):
        if (figure.outcome, (figure.low, figure.best, figure.high)) == (outcome, wanted):
            return event_place(text, places, spans, [figure.start])
    raise LookupError(f"no figure {outcome} {count}: {text[:60]}")


def _placed_right(place: PlaceMention | None, words: str, key: str) -> bool:
    if place is None or words == "-":
        return place is None and words == "-"
    same = words in place.words or place.words in words
    return _key(place) == key and (same or key != "-")


def _share(right: list[bool]) -> float:
    return 100 * sum(right) / len(right)


if __name__ == "__main__":
    for name in ("dev", "held_out"):
        placed = score(name)
        print(f"{name}: {placed.articles} articles; {placed.mention_count} places,"
              f" {placed.mentions:.1f} % right; {placed.event_count} figures,"
              f" {placed.events:.1f} % placed right; {placed.found} mentions found,"
              f" {placed.annotated} of them annotated")  # fmt: skip
        if "--errors" in sys.argv and name == "dev":
            print("\n".join(placed.wrong))
