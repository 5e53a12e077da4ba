"""The events of a database that the accounts of a draft may be of."""

from recount.domain.withheld import Withheld
from recount.store.reader import Reader
from recount.tasks.drafting.found import Draft, Segment
from recount.tasks.event_proposals import Proposal, Told, proposals


def proposed_for(reader: Reader, draft: Draft, withheld: Withheld) -> list[list[Proposal]]:
    """For each account the events that it may be of; none where a person told, or two are one.

    They are told without the names that are withheld.
    """
    about = draft.about
    return [
        []
        if (about.event and number == 0) or segment.beside is not None
        else withheld.hide_in(proposals(reader, _told(draft, segment)))
        for number, segment in enumerate(draft.segments)
    ]


def _told(draft: Draft, segment: Segment) -> Told:
    date, place = segment.date, segment.place
    return Told(
        date.edtf if date else None,
        draft.about.published,
        segment.near,
        draft.text,
        place.words if place else None,
    )
