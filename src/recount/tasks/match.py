"""`recount match`: pairs of events that may be one, and what a person judged of them.

Nothing is merged: a judgement is a row of its own, and views say what follows from it.
"""

from datetime import UTC, datetime
from heapq import nsmallest
from typing import NamedTuple

from recount.domain.blocking import near_pairs
from recount.domain.edtf import parse_period
from recount.domain.matching import Occurrence, Score, score_of
from recount.domain.result import Result
from recount.errors import UsageFault
from recount.reports.bind import EndsBeforeItBegins
from recount.store.matches import (
    Scope,
    judgements,
    known_actors,
    occurrences,
    seen,
    settled_pairs,
)
from recount.store.named import key_of
from recount.store.reader import Reader, open_reader
from recount.store.withheld import names_withheld, withheld_in, withheld_on

COLUMNS = (
    "event", "other", "score", "why", "date", "other_date", "location", "other_location", "title",
    "other_title",
)  # fmt: skip


class BadDate(UsageFault):
    """A day that can't be read."""

    def __init__(self, option: str, why: str) -> None:
        super().__init__(f"--{option}: {why}")


class OneEvent(UsageFault):
    """An event and itself."""

    def __init__(self, event: str) -> None:
        super().__init__(f"{event}: both name this event; a judgement is on two")


class BadJudgement(UsageFault):
    """A name or reason that can't be stored."""

    def __init__(self) -> None:
        super().__init__("--by and --reason take a line of text, of 1 to 500 characters")


class Proposal(NamedTuple):
    """Two events that may be one; `event` is that of articles, else the lower key."""

    event: str
    other: str
    score: Score


def propose(
    place: str,
    *,
    since: str | None = None,
    until: str | None = None,
    country: str | None = None,
    limit: int | None = None,
    private: bool = False,
) -> Result:
    """Pairs of events without a judgement that may be one, the likest first.

    Args:
        place: path or URL of the database, which is only read.
        since: EDTF; events that may have lasted until its first day or longer.
        until: EDTF; events that may have begun by its last day.
        country: key, ISO 3166 letters (TN, TUN) or name.
        limit: at most so many pairs; None: all.
        private: show names of persons, which are withheld otherwise.
    """
    days = _day("since", since, 1), _day("until", until, 2)
    if days[0] and days[1] and days[0] > days[1]:
        raise EndsBeforeItBegins(*days)
    with open_reader(place) as reader, names_withheld(reader, private=private) as withheld:
        scope = Scope(*days, key_of(reader, "country", country) if country else None)
        found = proposals(reader, scope)
        chosen = sorted(found, key=_rank) if limit is None else nsmallest(limit, found, key=_rank)
        rows = withheld.hide_in([_row(reader, proposal) for proposal in chosen])
    return Result(COLUMNS, rows, cut=len(found) > len(rows))


def proposals(reader: Reader, scope: Scope) -> list[Proposal]:
    """Every pair that may be one and that nobody judged, in no order."""
    actors = known_actors(reader)
    settled = settled_pairs(reader)
    found = []
    for one, other in near_pairs(occurrences(reader, scope)):
        score = score_of(one, other, actors)
        if score and not settled(one.event_id, other.event_id):
            first, second = sorted((one, other), key=_comes_first)
            found.append(Proposal(first.key, second.key, score))
    return found


def _comes_first(occurrence: Occurrence) -> tuple[bool, str]:
    return occurrence.book != 0, occurrence.key


def _rank(proposal: Proposal) -> tuple[float, str, str]:
    return -proposal.score.value, proposal.event, proposal.other


def _row(reader: Reader, proposal: Proposal) -> tuple[object, ...]:
    here, there = seen(reader, proposal.event), seen(reader, proposal.other)
    both = (cell for pair in zip(here[1:], there[1:], strict=True) for cell in pair)
    names = (proposal.event, proposal.other, *proposal.score)
    return (*names, *both, here.title, there.title)


def _day(option: str, text: str | None, end: int) -> str | None:
    """The first (1) or last (2) day of a date; None: no date."""
    if text is None:
        return None
    try:
        day = parse_period(text)[end]
    except ValueError as error:
        raise BadDate(option, str(error)) from error
    if day is None:
        raise BadDate(option, f"{text} has no {'first' if end == 1 else 'last'} day")
    return str(day)


def judge(
    place: str,
    events: tuple[str, str],
    judgement: str,
    *,
    by: str,
    reason: str | None = None,
    replace: bool = False,
) -> str:
    """Store a judgement on two events, and say so in words.

    Args:
        place: path or URL of the database.
        events: keys, also former ones.
        judgement: a key of the list judgement; `part_of`: the first event of the second.
        by: who judges, a pseudonym.
        reason: why, in a few words.
        replace: take back an earlier judgement that says otherwise, or that another person gave;
            it is told.

    Raises:
        RecountError: there is such a one, and it is not to be replaced.
    """
    from recount.domain.coding import Match
    from recount.store.codings.judgements import record, told
    from recount.store.engine import open_writer

    one, other = _keys(place, events)
    today = datetime.now(tz=UTC).date().isoformat()
    try:
        match = Match(
            event=one, judgement=judgement, other=other, judged_by=by, on=today, reason=reason
        )
    except ValueError as error:
        raise BadJudgement from error
    with open_writer(place) as connection:
        before = record(connection, match, replace=replace)
        withheld = withheld_on(connection)
    return withheld.hide(f"{told(match)}; before: {told(before)}" if before else told(match))


def undo(place: str, events: tuple[str, str]) -> str:
    """Take the judgement on two events back, and say what it was.

    Raises:
        RecountError: there is none.
    """
    from recount.store.codings.judgements import take_back, told
    from recount.store.engine import open_writer

    one, other = _keys(place, events)
    with open_writer(place) as connection:
        before = take_back(connection, one, other)
        withheld = withheld_on(connection)
    return withheld.hide(f"taken back: {told(before)}")


def _keys(place: str, events: tuple[str, str]) -> tuple[str, str]:
    with open_reader(place) as reader, names_withheld(reader):
        one, other = (key_of(reader, "event", event) for event in events)
    if one == other:
        raise OneEvent(one)
    return one, other


def export(place: str, *, private: bool = False) -> str:
    """Every judgement as a frame in YAML, to be kept beside the codings and ingested again.

    Names of persons are withheld from the reasons unless `private`.
    """
    from recount.domain.coding import Frame, Match
    from recount.formats.coding.writer import yaml_of

    with open_reader(place) as reader:
        withheld = withheld_in(reader, private=private)
        found = [
            Match(**judgement._asdict() | {"reason": withheld.hide_in(judgement.reason)})
            for judgement in judgements(reader)
        ]
    return yaml_of(Frame(recount=1, matches=found))
