"""Which events of the database an account may be of: proposed with reasons, never decided.

Points, of 100: the account's day is among the event's (40; 20 where one of them is longer than a
week) or two days off at most (20); the account has a day or month without a year, which nothing
tells, and the event is of such a one (30); or the account has no date and the event was within two
weeks before publication (10); or it was that day of the year before or after, and the account's
place is the event's (15: articles do err in the year, but a person has to say so).
The event's place is the account's, or named beside the figures where the account has none (35);
it is named elsewhere (20; 10 if the account's is another), else a place that it is in (10, a
country 5).
An actor of it is named beside the figures (15) or elsewhere (10).
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from recount.domain.edtf import day_number, days_after, parse_period
from recount.domain.gazetteer import without_sort
from recount.domain.withheld import MARK
from recount.store.near_events import (
    MOST_EVENTS,
    Name,
    Near,
    NearEvent,
    events_near,
    events_of_any_year,
)
from recount.store.reader import Reader

ENOUGH = 70
"""Points that make the best event the account's, if no other comes within CLEARLY."""
CLEARLY = 10
MOST_SHOWN = 3
_FORTNIGHT = 14
_WEEK = 7
_OFF = 2
_SHORT = 4
_SAME_PLACE = 35
_ACTOR = 15
_OTHER_YEAR = 15


class Proposal(NamedTuple):
    """An event with its points (of 100), and what speaks for it.

    `unseen`: the most points that an event which was not looked at may have, since there were too
    many; 0: all were.
    """

    event: str
    title: str
    points: int
    reasons: tuple[str, ...]
    unseen: int = 0


class Told(NamedTuple):
    """What an account tells of its event: its date in EDTF (None: none found), and words.

    `near` is the text about its figures, `whole` that of the article. `place` is what it calls its
    place, None where none was found.
    """

    date: str | None
    published: str | None
    near: str
    whole: str
    place: str | None = None


def proposals(reader: Reader, told: Told) -> list[Proposal]:
    """The events that may be meant, the likeliest first; a place or actor of each is named."""
    days = _days(told)
    if days:
        near = events_near(reader, days, off=_OFF)
    elif told.date and told.date.startswith("XXXX-") and not _last_day(told.published):
        near = events_of_any_year(reader, told.date.removeprefix("XXXX-"))
    else:
        return []
    found = [_proposal(event, told, days) for event in near.events]
    others, unseen = _with_another_year(reader, told, days)
    unseen = max(unseen, _most_unseen(near, told, days))
    named = [proposal for proposal in (*found, *others) if len(proposal.reasons) > 1]
    first = sorted(named, key=lambda proposal: (-proposal.points, proposal.event))[:MOST_SHOWN]
    return [_beside_others(proposal, unseen) for proposal in first] if unseen else first


def chosen(found: Sequence[Proposal]) -> Proposal | None:
    """The one that has enough points, and clearly more than the next; None: there is none.

    Nor is it one whose key may not be told, since it holds a name that is withheld, or beside
    which one that was not looked at might have as many.
    """
    if not found or found[0].points < ENOUGH or MARK in found[0].event:
        return None
    best = found[0]
    rivals = max(best.unseen, *(other.points for other in found[1:]), 0)
    return None if rivals > best.points - CLEARLY else best


def _most_unseen(near: Near, told: Told, days: tuple[str, str] | None) -> int:
    """The most points that an event may have which is not among those near; 0: all are."""
    if not near.more:
        return 0
    by_day = 10 if days else 30
    if told.date and days:
        # Those of the account's days come first, so that the last tells of what follows it.
        last = near.events[-1]
        by_day = 40 if _meet(last, days) and not _is_long(days) else 20
    return by_day + _SAME_PLACE + _ACTOR


def _beside_others(proposal: Proposal, unseen: int) -> Proposal:
    reason = f"more than {MOST_EVENTS} events are near, and not all were looked at"
    return proposal._replace(unseen=unseen, reasons=(*proposal.reasons, reason))


def _with_another_year(
    reader: Reader, told: Told, days: tuple[str, str] | None
) -> tuple[list[Proposal], int]:
    """Events of the same place and day, a year earlier or later; the most points of one unseen."""
    if not told.date or told.date.startswith("XXXX-") or days is None or days[0] != days[1]:
        return [], 0
    year, month_and_day = int(days[0][:4]), days[0][4:]
    others = [f"{other:04}{month_and_day}" for other in (year - 1, year + 1)]
    published = _last_day(told.published)
    found = []
    unseen = 0
    possible = [
        day
        for day in others
        if not day.endswith("-02-29") and (published is None or day <= published)
    ]
    for near in (events_near(reader, (day, day)) for day in possible):
        unseen = _OTHER_YEAR + _SAME_PLACE + _ACTOR if near.more else unseen
        for event in near.events:
            place = _by_place(event, told)
            if place and place[0] == _SAME_PLACE and event.first_day == event.last_day:
                by_day = _OTHER_YEAR, f"its day {event.first_day} fits {told.date} but for the year"
                found.append(_of_parts(event, [by_day, place, _by_actor(event, told)]))
    return found, unseen


def _days(told: Told) -> tuple[str, str] | None:
    """First and last possible day of the event; None: nothing tells."""
    last = _last_day(told.published)
    if told.date and told.date.startswith("XXXX-"):
        return _latest(told.date.removeprefix("XXXX-"), last) if last else None
    if told.date:
        period = parse_period(told.date)
        return (period.first_day, period.last_day) if period.first_day and period.last_day else None
    return (days_after(last, -_FORTNIGHT), last) if last else None


def _latest(month_and_day: str, last: str) -> tuple[str, str] | None:
    """The latest such day, or month, up to a last day; None: that year has none."""
    year = int(last[:4]) - (month_and_day > last[5 : 5 + len(month_and_day)])
    try:
        period = parse_period(f"{year:04}-{month_and_day}")
    except ValueError:
        return None
    return (period.first_day, period.last_day) if period.first_day and period.last_day else None


def _last_day(published: str | None) -> str | None:
    """The last possible day of publication; None: not known."""
    try:
        return parse_period(published).last_day if published else None
    except ValueError:
        return None


def _proposal(event: NearEvent, told: Told, days: tuple[str, str] | None) -> Proposal:
    return _of_parts(
        event, [_by_day(event, told, days), _by_place(event, told), _by_actor(event, told)]
    )


def _of_parts(event: NearEvent, parts: Sequence[tuple[int, str] | None]) -> Proposal:
    kept = [part for part in parts if part]
    return Proposal(
        event.key, event.title, sum(p for p, _ in kept), tuple(reason for _, reason in kept)
    )


def _by_day(
    event: NearEvent, told: Told, days: tuple[str, str] | None
) -> tuple[int, str]:  # fmt: skip
    shown = event.first_day
    if event.last_day != event.first_day:
        shown = f"{event.first_day}/{event.last_day}"
    if days is None:
        return 30, f"its day {shown} fits {told.date}, whose year is not told"
    if not told.date:
        return 10, f"{shown} is within two weeks before publication"
    if _meet(event, days):
        long = _is_long(days) or _is_long((event.first_day, event.last_day))
        return (20 if long else 40), f"its day {shown} fits {told.date}"
    off = max(day_number(event.first_day) - day_number(days[1]),
              day_number(days[0]) - day_number(event.last_day))  # fmt: skip
    return 20, f"its day {shown} is {off} day{'s' if off > 1 else ''} off {told.date}"


def _meet(event: NearEvent, days: tuple[str, str]) -> bool:
    return event.first_day <= days[1] and event.last_day >= days[0]


def _is_long(days: tuple[str, str]) -> bool:
    return day_number(days[1]) - day_number(days[0]) >= _WEEK


def _by_place(event: NearEvent, told: Told) -> tuple[int, str] | None:
    own = [name for name in event.names if name.kind == "place" and name.distance == 0]
    above = [name for name in event.names if name.kind == "place" and name.distance > 0]
    if told.place and (name := _named(own, told.place)):
        return _SAME_PLACE, f"{name.name} is named beside the figures"
    if not told.place and (name := _named(own, told.near)):
        return _SAME_PLACE, f"{name.name} is named beside the figures"
    if name := _named(own, told.whole):
        return (10 if told.place else 20), f"{name.name} is named in the article"
    if name := _named(above, told.whole):
        return (5 if name.place_kind == "country" else 10), f"{name.name}, which it is in, is named"
    return None


def _by_actor(event: NearEvent, told: Told) -> tuple[int, str] | None:
    actors = [name for name in event.names if name.kind == "actor"]
    if name := _named(actors, told.near):
        return _ACTOR, f"{name.name} is named beside the figures"
    if name := _named(actors, told.whole):
        return 10, f"{name.name} is named in the article"
    return None


def _named(names: list[Name], text: str) -> Name | None:
    for name in names:
        spellings = (name.name, *without_sort(name.name, name.place_kind))
        if any(_occurs(spelling, text) for spelling in spellings):
            return name
    return None


def _occurs(name: str, text: str) -> bool:
    """Whether a name stands in a text, as whole words; short ones (IS) just as they are written."""
    flags = re.NOFLAG if len(name) <= _SHORT else re.IGNORECASE
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, flags) is not None
