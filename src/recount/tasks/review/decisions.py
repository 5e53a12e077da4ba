"""What a person decides, as changes to the text of a coding: to accept, and to sign."""

from typing import NamedTuple

from recount.formats.coding.edit import set_value
from recount.formats.coding.layout import Layout
from recount.formats.coding.positions import Path
from recount.tasks.review.drafts import Draft, NotAsMeant
from recount.tasks.review.marks import left_out, marked
from recount.tasks.review.targets import LEFT_OUT, UNDECIDED, Target, faults_of, value_at


class Decided(NamedTuple):
    """A text with a decision in it, and the item that has gone from a list or come into it."""

    layout: Layout
    removed: Path | None = None
    added: Path | None = None


def accepted(draft: Draft, target: Target) -> Decided:
    """Mark a target as checked; its doubts stay as remarks.

    Raises:
        NotAsMeant: it can't be right as it is.
    """
    if target.kind == LEFT_OUT:
        return Decided(left_out(draft.layout, target))
    if target.kind == "event" and value_at(draft.layout, target.path).startswith(UNDECIDED):
        raise NotAsMeant(["which event it is, is not decided: give its key"])
    if faults := faults_of(draft, target):
        raise NotAsMeant(faults)
    return Decided(marked(draft.layout, target.path))


def signed(layout: Layout, name: str) -> Layout:
    """The coding as checked by a person."""
    layout = set_value(layout, ("coding", "checked_by"), name)
    return set_value(layout, ("coding", "status"), "checked")
