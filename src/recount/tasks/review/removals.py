"""Taking things out of a coding: what is rejected, and accounts that are of one event."""

import re
from itertools import count

from recount.domain.figure_ids import casualty_ids
from recount.formats.coding.edit import drop_field, drop_item, move_items, set_value
from recount.formats.coding.layout import Layout
from recount.formats.coding.positions import Path
from recount.tasks.review.decisions import Decided
from recount.tasks.review.drafts import Draft, NotAsMeant, Texts
from recount.tasks.review.marks import DOUBT_OF_DRAFT, answered, left_out, remark
from recount.tasks.review.passages import text_of
from recount.tasks.review.summaries import summary
from recount.tasks.review.targets import LEFT_OUT, PROPOSED, Target, above, value_at

# What drafts say of a figure, and of an event that is not decided.
_MACHINE = re.compile(
    rf"{PROPOSED}\b|said_by: the key of |(?:date|place): none was found|attribution: "
    r"|location: no place of this name|(?:location|nationality): [^ ]+, once the frame has "
)
_ASKS = re.compile(
    r"Which event\?|Another (?:toll of the same people|day or place begins)|\d+ of 100: "
    r"|(?:join the two, and|move its figures there,) say part_of|[^ ]+ is that of an account above"
)
_SAME_AS = re.compile(r"Another toll of the same people as in (?:the first account|account (\d+))")


def rejected(draft: Draft, target: Target, reason: str, texts: Texts) -> Decided:
    """Take a target out of the coding, and leave a comment that says what stood there and why.

    Rejecting an event takes its whole account out; an article's own data can only be dropped.
    """
    if target.kind == LEFT_OUT:
        return Decided(left_out(draft.layout, target))
    path = target.path[:2] if target.kind == "event" else target.path
    why = f" ({remark(reason)})" if reason.strip() else ""
    comment = remark(f"rejected{why}: {summary(draft, target)}")
    layout = answered(draft.layout, path, "rejected")
    if isinstance(path[-1], str):
        return Decided(drop_field(layout, path, comment))
    layout = _without_whole(layout, path)
    return Decided(_drop(layout, path, comment, text_of(draft, texts) or ""), path)


def account_to_join(draft: Draft, target: Target) -> int | None:
    """Which account before that of an event it is most likely one with; None: there is none."""
    here = int(target.path[1]) if target.kind == "event" else 0
    for comment in above(draft.layout, target.path) if here else ():
        if same := _SAME_AS.match(comment.text):
            number = int(same[1] or 1) - 1
            return number if number < here else here - 1
    return here - 1 if here else None


def joined(draft: Draft, target: Target, number: int, texts: Texts) -> Decided:
    """Make the account of an event one with an account before it, counted from 0.

    Figures keep their ids where these are free. What the account said of the event, its date and
    its place is kept in a comment only.
    """
    path, before = target.path[:2], ("accounts", number)
    said: str | None = remark(f"joined: {summary(draft, target)}")
    layout = _with_free_ids(draft, path, before)
    for name in ("attributions", "casualties"):
        if value_at(layout, path).get(name):
            if name not in value_at(layout, before):
                raise NotAsMeant([f"the other account has no {name}; add them by hand"])
            layout = move_items(layout, (*path, name), (*before, name), said)
            said = None
    return Decided(_drop(layout, path, said, text_of(draft, texts) or ""), path)


def _drop(layout: Layout, path: Path, comment: str | None, text: str) -> Layout:
    """An item taken out with what a draft said of it: remarks, and sentences of the text."""
    words = " ".join(text.split())
    return drop_item(
        layout,
        path,
        comment,
        lambda said: _is_of_draft(said) or " ".join(said.split()) in words,
        lambda said: bool((_ASKS if len(path) == 2 else DOUBT_OF_DRAFT).match(said)),
    )


def _is_of_draft(comment: str) -> bool:
    return bool(_MACHINE.match(comment) or DOUBT_OF_DRAFT.match(comment))


def _with_free_ids(draft: Draft, path: Path, before: Path) -> Layout:
    """With ids of the figures of an account that no figure of the other has."""
    layout = draft.layout
    ids = [casualty_ids(draft.record.accounts[int(way[1])].casualties) for way in (path, before)]
    taken = {key for keys in ids for key in keys}
    for place, key in enumerate(ids[0]):
        if key in ids[1]:
            number = next(n for n in count(2) if f"{key}.{n}" not in taken)
            taken.add(f"{key}.{number}")
            figure = (*path, "casualties", place)
            layout = set_value(layout, (*figure, "id"), f"{key}.{number}")
            layout = renamed(layout, figure, key, f"{key}.{number}")
    return layout


def _without_whole(layout: Layout, path: Path) -> Layout:
    """With the parts of a figure that goes made parts of what it is part of, or of nothing."""
    figure, figures = value_at(layout, path), value_at(layout, path[:-1])
    key = figure.get("id")
    for place, other in enumerate(figures):
        if key and other.get("part_of") == key:
            part = (*path[:-1], place, "part_of")
            whole = figure.get("part_of")
            layout = set_value(layout, part, whole) if whole else drop_field(layout, part)
    return layout


def renamed(layout: Layout, path: Path, old: str, new: str) -> Layout:
    """With the parts of a figure pointing at its new id."""
    for place, figure in enumerate(value_at(layout, path[:-1])):
        if figure.get("part_of") == old:
            layout = set_value(layout, (*path[:-1], place, "part_of"), new)
    return layout
