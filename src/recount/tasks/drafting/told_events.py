"""The events of a draft as a document: `events` of a line that `recount draft --ndjson` writes."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from recount.extract.events.attributions import Attribution
from recount.extract.places import PlaceMention
from recount.tasks.drafting.found import Draft, Segment
from recount.tasks.event_proposals import Proposal, chosen

Event = dict[str, Any]


def told_events(draft: Draft, proposed: Sequence[Sequence[Proposal]] = ()) -> list[Event]:
    """One object for each event that the text tells of, in the order of its first figures.

    Args:
        draft: what was found.
        proposed: for each segment the events of a database that it may be of; none: not asked.
    """
    return [
        _event(draft, number, proposed[number] if proposed else ())
        for number, segment in enumerate(draft.segments)
        if segment.beside is None
    ]


def _event(draft: Draft, number: int, found: Sequence[Proposal]) -> Event:
    segment = draft.segments[number]
    figures = {*segment.figures, *segment.again}
    for other in draft.segments[number + 1 :]:
        if other.beside == number:
            figures |= {*other.figures, *other.again}
        elif other.beside is None:
            break
    best = chosen(found)
    date = segment.date
    return {
        "date": date.edtf if date else None,
        "date_words": date.words if date else None,
        "date_basis": date.basis if date and date.edtf else None,
        "place": _place(segment.place),
        "figures": sorted(figures),
        "actors": list(_actors(draft, segment, sorted(figures))),
        "event": best.event if best else None,
        "proposals": [
            {"event": one.event, "points": one.points, "reasons": list(one.reasons)}
            for one in found
        ],
    }


def _place(mention: PlaceMention | None) -> Mapping[str, object] | None:
    if mention is None:
        return None
    place = mention.place
    return {
        "words": mention.words,
        "relation": mention.relation,
        "start": mention.start,
        "end": mention.end,
        "key": place.key if place else None,
        "name": place.name if place else None,
        "kind": place.kind if place else None,
        "country": place.country if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "confidence": mention.confidence,
    }


def _actors(draft: Draft, segment: Segment, figures: Sequence[int]) -> Iterator[Event]:
    """Claims of who did it, then whose members figures count and who is told to have done it."""
    for claim in segment.attributions:
        yield _claim(draft, claim)
    for i in figures:
        parties = draft.parties.get(i)
        if parties and parties.victim_actor:
            yield {"actor": parties.victim_actor, "role": "victim", "figure": i}
        if parties and parties.deed:
            yield {
                "actor": parties.deed.key,
                "role": "caused_by",
                "certainty": parties.certainty,
                "figure": i,
            }


def _claim(draft: Draft, claim: Attribution) -> Event:
    return {
        "words": claim.words,
        "actor": claim.actor,
        "role": claim.role,
        "stance": claim.stance,
        "certainty": claim.certainty,
        "said_by": claim.said_by,
        "quote": draft.text[claim.start : claim.end],
        "start": claim.start,
        "end": claim.end,
    }
