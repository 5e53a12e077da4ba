"""Writing judgements on pairs of events.

A judgement is on two events, whichever is named first; only `part_of` says which is which. An
earlier one is never written over unasked: a frame replaces it by a later one, and it is told; a
person by saying so, unless it is the same and their own.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, or_, select

from recount.domain.coding import Match
from recount.errors import RecountError
from recount.store.codings.changes import Count, OneEvent, Unfit
from recount.store.codings.circles import Given, refuse_circles
from recount.store.codings.keyed import ids_of
from recount.store.related import relate
from recount.store.schema.frame import event, event_match


class JudgedOtherwise(RecountError):
    """A pair that has another judgement already, or another person's."""

    def __init__(self, stored: Match) -> None:
        super().__init__(f"{told(stored)}; to replace it, give --undo as well")


class NotJudged(RecountError):
    """A pair without a judgement to take back."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"{one} and {other}: no judgement to take back")


class TwoJudgements(Unfit):
    """A frame and the database judge a pair differently on the same day."""

    def __init__(self, given: Match, stored: Match) -> None:
        super().__init__(
            f"the file says that {told(given)}; the database, that {told(stored)}: give the one "
            "that stands a later day, or take the other back with recount match --undo"
        )


def told(match: Match) -> str:
    """A judgement in words."""
    reason = f" ({match.reason})" if match.reason else ""
    words = match.judgement.replace("_", " ")
    return f"{match.event} was judged {words}{_LINKS[match.judgement]} {match.other} by \
{match.judged_by} on {match.on}{reason}"


_LINKS = {"same": " as", "part_of": "", "overlapping": " with", "different": " from",
          "unsure": " about"}  # fmt: skip


def record(connection: Connection, match: Match, *, replace: bool = False) -> Match | None:
    """Store a judgement, and return the one that was there before (None: none).

    Args:
        connection: where to write.
        match: the judgement; its events may be named by former keys.
        replace: take an earlier one back that says otherwise, or that another person gave.

    Raises:
        JudgedOtherwise: there is such a one, and it is not to be replaced.
        Circle: an event would lie within itself; the transaction must be undone.
    """
    stored = judgement_on(connection, match.event, match.other)
    if stored and not replace and not _repeats(connection, match, stored):
        raise JudgedOtherwise(stored)
    if stored:
        _forget(connection, match.event, match.other)
    refuse_circles(connection, [_insert(connection, match)])
    relate(connection)
    return stored


def take_back(connection: Connection, one: str, other: str) -> Match:
    """Delete the judgement on two events, and return what it was.

    Raises:
        NotJudged: there is none.
    """
    stored = judgement_on(connection, one, other)
    if stored is None:
        raise NotJudged(one, other)
    _forget(connection, one, other)
    relate(connection)
    return stored


def keep_matches(connection: Connection, matches: Sequence[Match]) -> tuple[Count, tuple[str, ...]]:
    """Write a frame's judgements; of two on one pair, the later one stands.

    Returns what changed, and in words each judgement replaced that said otherwise or that another
    person gave.

    Raises:
        TwoJudgements: the database has another one of the same day.
        Circle: an event would lie within itself by one of them, and all that is stored.
    """
    new = updated = 0
    given = []
    notes = []
    for match in matches:
        stored = judgement_on(connection, match.event, match.other)
        if stored is None:
            new += 1
        elif not _replaces(connection, match, stored):
            continue
        else:
            updated += 1
            if not _repeats(connection, match, stored):
                notes.append(f"{_told_briefly(match)}; replaced: {_told_briefly(stored)}")
            _forget(connection, match.event, match.other)
        given.append(_insert(connection, match))
    refuse_circles(connection, given)
    return Count(new, updated, len(matches) - new - updated), tuple(notes)


def _told_briefly(match: Match) -> str:
    """Without the reason, which may name persons."""
    return told(match.model_copy(update={"reason": None}))


def _replaces(connection: Connection, given: Match, stored: Match) -> bool:
    if given.on != stored.on:
        return given.on > stored.on
    if not _agree(connection, given, stored):
        raise TwoJudgements(given, stored)
    return (given.judged_by, given.reason) != (stored.judged_by, stored.reason)


def _repeats(connection: Connection, given: Match, stored: Match) -> bool:
    """Whether the person who judged a pair says the same of it again."""
    return given.judged_by == stored.judged_by and _agree(connection, given, stored)


def _agree(connection: Connection, one: Match, other: Match) -> bool:
    """Whether two judgements on the same pair say the same."""
    if one.judgement != other.judgement:
        return False
    ids = ids_of(connection, event, [one.event, other.event])
    return one.judgement != "part_of" or ids[one.event] == ids[other.event]


def judgement_on(connection: Connection, one: str, other: str) -> Match | None:
    """The judgement on two events; None: there is none."""
    first, second = event.alias(), event.alias()
    columns = event_match.c
    row: Any = connection.execute(
        select(
            first.c.key.label("event"), columns.judgement, second.c.key.label("other"),
            columns.judged_by, columns.judged_on.label("on"), columns.reason,
        )
        .join(first, first.c.id == columns.event_id)
        .join(second, second.c.id == columns.other_event_id)
        .where(_of(connection, one, other))
    ).first()  # fmt: skip
    return Match.model_validate(dict(row._mapping)) if row else None


def _forget(connection: Connection, one: str, other: str) -> None:
    connection.execute(delete(event_match).where(_of(connection, one, other)))


def _of(connection: Connection, one: str, other: str) -> Any:
    ids = ids_of(connection, event, [one, other])
    columns = event_match.c
    return or_(
        and_(columns.event_id == ids[one], columns.other_event_id == ids[other]),
        and_(columns.event_id == ids[other], columns.other_event_id == ids[one]),
    )


def _insert(connection: Connection, match: Match) -> Given:
    ids = ids_of(connection, event, [match.event, match.other])
    if ids[match.event] == ids[match.other]:
        raise OneEvent(match.event, match.other, "a judgement is on two")
    connection.execute(
        insert(event_match).values(
            event_id=ids[match.event],
            other_event_id=ids[match.other],
            judgement=match.judgement,
            judged_by=match.judged_by,
            judged_on=match.on,
            reason=match.reason,
        )
    )
    return Given(ids[match.event], match.judgement, ids[match.other])
