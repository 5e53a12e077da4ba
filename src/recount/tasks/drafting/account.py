"""The event, the date and the place of an account in a draft."""

from collections.abc import Iterator, Sequence

from recount.extract.places import PlaceMention
from recount.tasks.drafting.found import Draft, Segment
from recount.tasks.drafting.known import Known
from recount.tasks.drafting.words import one_line, quoted
from recount.tasks.event_proposals import Proposal, chosen

UNDECIDED = "undecided"
_LONGEST_WORDED = 8


def event_lines(
    draft: Draft, number: int, found: Sequence[Proposal], taken: dict[str, int]
) -> Iterator[str]:
    """The account's event: as a person told, else as proposed, else for the person to give.

    Args:
        draft: what was found.
        number: which segment, counted from 0.
        found: the events that it may be of, the likeliest first.
        taken: events of the accounts before it; the one chosen is added.
    """
    segment = draft.segments[number]
    if number == 0 and draft.about.event:
        yield f"  - event: {draft.about.event}"
        return
    yield from _question(number, segment)
    for one in found:
        why = "; ".join(one.reasons)
        yield f"  # {one.points} of 100: {one.event} ({one_line(one.title)}): {one_line(why)}"
    best = chosen(found)
    if best and best.event not in taken and segment.beside is None:
        taken[best.event] = number
        yield f"  - event: {best.event}  # proposed"
        return
    if best and best.event in taken:
        yield f"  # {best.event} is that of an account above."
    yield f"  - event: {undecided(number)}"


def undecided(number: int) -> str:
    """What stands as the event of an account, counted from 0, until a person gives it."""
    return f"{UNDECIDED}-{number + 1}" if number else UNDECIDED


def _question(number: int, segment: Segment) -> Iterator[str]:
    if segment.sums and segment.beside is None:
        yield "  # A sum over several events: its event is an operation, and theirs are part_of it."
    if number == 0:
        yield "  # Which event? Give its key; an article of several events has an account for each."
    elif segment.beside is None:
        yield "  # Another day or place begins here, or an event that is only recalled."
    else:
        which = _which(segment.beside)
        yield f"  # Another toll of the same people as in {which}. The same event? Then"
        yield "  # move its figures there, say part_of or which is preferred. Else give its event."
    if segment.within is not None and segment.beside is None:
        yield f"  # In the sum of {_which(segment.within)}: part_of its event, if you have both."


def _which(number: int) -> str:
    return "the first account" if number == 0 else f"account {number + 1}"


def date_line(segment: Segment) -> Iterator[str]:
    """The date that was found for the event, for the person to judge."""
    date = segment.date
    if date is None or date.edtf is None:
        told = f"; {quoted(one_line(date.words))} could not be told" if date else ""
        yield f"    # date: none was found beside the figures{told}"
        return
    worded = quoted(one_line(date.words))
    yield f"    date: {{edtf: {date.edtf}, worded: {worded}, basis: {date.basis}}}  # proposed"


def place_lines(segment: Segment, known: Known) -> Iterator[str]:
    """The place that was found for the event; its key only where the database has it."""
    place = segment.place
    if place is None:
        yield "    # place: none was found beside the figures"
        return
    words = one_line(place.words)
    fields = [f"relation: {place.relation}"]
    if len(words.split()) <= _LONGEST_WORDED:
        fields.insert(0, f"worded: {quoted(words)}")
    key = place.place.key if place.place else None
    if key and key in known.locations:
        fields.insert(0, f"location: {key}")
    else:
        yield from _missing(place)
    yield f"    place: {{{', '.join(fields)}}}  # proposed"


def _missing(mention: PlaceMention) -> Iterator[str]:
    """How to add a place that the database lacks."""
    place = mention.place
    if place is None:
        yield "    # location: no place of this name is known; add one to the frame to give its key"
        return
    fields = [f"key: {place.key}", f"name: {quoted(place.name)}", f"kind: {place.kind}"]
    if place.parents:
        fields.append(f"parent: {place.parents[0]}")
    if place.latitude is not None:
        fields += [f"latitude: {place.latitude}", f"longitude: {place.longitude}"]
    yield f"    # location: {place.key}, once the frame has {{{', '.join(fields)}}}"
