"""From a draft that awaits a person to a coding that nobody has looked at.

An account whose event is proposed clearly keeps it. Any other has an event of its own, so that
nothing is taken for one event by a program. An account that seems to be of the event of one above
gives another toll of the same people, and would count them twice: it is left out. Events of their
own that a sum in the article counts too are part of the event of that sum. No name of a
person is kept: none that the draft gives, and no wording with a word that may be one.
"""

from collections.abc import Mapping, Set
from itertools import count
from typing import NamedTuple

from recount.domain.coding import Account, AccountDate, Casualty, Coding, Event, Relation
from recount.domain.edtf import parse_period
from recount.domain.lists import LISTS, EventType
from recount.extract.events.types import UNSURE, UNTOLD, event_type_of
from recount.extract.sentences.passages import passages_of
from recount.extract.sentences.spans import Spans
from recount.tasks.drafting.account import UNDECIDED
from recount.tasks.drafting.names import may_name

SCHEME = "recount-draft"
"""The scheme of `external` by which an event is known as made by a program: ARTICLE/1."""
UNKNOWN_DATE = "XXXX"
_AROUND = 300
_LABELS = {kind.key: kind.acled for kind in LISTS["event_type"] if isinstance(kind, EventType)}


class OwnEvent(NamedTuple):
    """The event of an account that has none in the database; its key is made of the article's."""

    number: int
    type: str
    date: str
    place: str | None
    location: str | None
    location_precision: str


class MachineCoding(NamedTuple):
    """A coding, the events that its accounts need, and how many figures were left out.

    An account names its own event by the event's number.
    """

    record: Coding
    events: list[OwnEvent]
    left_out: int


def machine_coding(
    draft: Coding, text: str, *, again: Set[int] = frozenset(), within: Mapping[int, int] = {},
    note: str | None = None,
) -> MachineCoding:  # fmt: skip
    """The coding that is stored of a draft of a text.

    Args:
        draft: the draft.
        text: the article's text.
        again: the accounts, counted from 0, that seem to be of the event of one above.
        within: for some accounts, the one with the sum that their event is in.
        note: why there are no figures.
    """
    told = [(number, one) for number, one in enumerate(draft.accounts) if one.casualties]
    taken = [(number, account) for number, account in told if number not in again]
    kept = [account for _, account in taken]
    numbers = {before: after for after, (before, one) in enumerate(taken, 1) if _is_undecided(one)}
    events = [
        _own_event(number, account, draft, text)
        for number, account in enumerate(kept, 1)
        if _is_undecided(account)
    ]
    accounts = [_account(number, account) for number, account in enumerate(kept, 1)]
    said = {"machine": True, "status": "draft", "note": note or draft.coding.note}
    coding = draft.coding.model_copy(update=said)
    relations = [
        Relation(event=_placeholder(numbers[part]), relation="part_of",
                 to=_placeholder(numbers[whole]))
        for part, whole in within.items()
        if part in numbers and whole in numbers
    ]  # fmt: skip
    record = draft.model_copy(
        update={"accounts": accounts, "coding": coding, "relations": relations}
    )
    left_out = sum(len(account.casualties) for number, account in told if number in again)
    return MachineCoding(record, events, left_out)


def renumbered(
    coding: MachineCoding, article_key: str, former: Coding, fixed: Set[int]
) -> MachineCoding:
    """The coding with its own events under the numbers that they had in the article's former draft.

    One of the day and place of a former account has that account's number. Any other has its own,
    unless that is taken, or fixed; then one that there has not been.

    Args:
        coding: the coding as it is now.
        article_key: the article's key.
        former: what the program said of the article before.
        fixed: numbers of events of which others tell, or that a person took over.
    """
    now = {one.event: _when_and_where(one) for one in coding.record.accounts}
    before = {
        number: _when_and_where(one)
        for one in former.accounts
        if (number := number_of(one.event, article_key))
    }
    left = dict(sorted(before.items()))
    numbers: dict[int, int] = {}
    for own in coding.events:
        told = now[_placeholder(own.number)]
        same = next((number for number, was in left.items() if was == told), None)
        if same is not None:
            del left[same]
            numbers[own.number] = same
    taken = {*numbers.values()}
    for own in coding.events:
        if own.number not in numbers:
            free = (number for number in count(1) if number not in taken | fixed | before.keys())
            is_free = own.number not in taken | fixed
            numbers[own.number] = own.number if is_free else next(free)
            taken.add(numbers[own.number])
    return _with_numbers(coding, numbers)


def number_of(event_key: str, article_key: str) -> int | None:
    """The number of an event of an article's own; None: it is another."""
    article, _, number = event_key.rpartition(".")
    return int(number) if article == article_key and number.isdecimal() else None


def _when_and_where(account: Account) -> tuple[object, ...]:
    date, place = account.date, account.place
    return date.edtf if date else None, place.location if place else None, place and place.worded


def _with_numbers(coding: MachineCoding, numbers: Mapping[int, int]) -> MachineCoding:
    keys = {_placeholder(old): _placeholder(new) for old, new in numbers.items()}
    record = coding.record
    accounts = [
        one.model_copy(update={"event": keys.get(one.event, one.event)}) for one in record.accounts
    ]
    relations = [
        one.model_copy(update={"event": keys[one.event], "to": keys[one.to]})
        for one in record.relations
    ]
    events = [own._replace(number=numbers[own.number]) for own in coding.events]
    changed = record.model_copy(update={"accounts": accounts, "relations": relations})
    return coding._replace(record=changed, events=events)


def with_events(coding: MachineCoding, article_key: str) -> tuple[Coding, list[Event]]:
    """The coding and the events that it needs, once the article's key is sure."""
    keys = {_placeholder(own.number): f"{article_key}.{own.number}" for own in coding.events}
    record = coding.record
    accounts = [
        account.model_copy(update={"event": keys.get(account.event, account.event)})
        for account in record.accounts
    ]
    relations = [
        one.model_copy(update={"event": keys[one.event], "to": keys[one.to]})
        for one in record.relations
    ]
    article = record.article.model_copy(update={"key": article_key})
    record = record.model_copy(
        update={"article": article, "accounts": accounts, "relations": relations}
    )
    return record, [_event(own, article_key) for own in coding.events]


def _is_undecided(account: Account) -> bool:
    return account.event == UNDECIDED or account.event.startswith(f"{UNDECIDED}-")


def _account(number: int, account: Account) -> Account:
    casualties = [_without_names(figure) for figure in account.casualties]
    event = _placeholder(number) if _is_undecided(account) else account.event
    return account.model_copy(update={"event": event, "casualties": casualties})


def _placeholder(number: int) -> str:
    return f"{UNDECIDED}-{number}"


def _without_names(figure: Casualty) -> Casualty:
    worded = figure.worded if figure.worded and not may_name(figure.worded) else None
    return figure.model_copy(update={"worded": worded, "persons": []})


def _own_event(number: int, account: Account, draft: Coding, text: str) -> OwnEvent:
    outcomes = {figure.outcome for figure in account.casualties}
    place = account.place
    location = place.location if place else None
    near = bool(place and place.relation != "in")
    return OwnEvent(
        number,
        _type_of(account, text, outcomes),
        _date(account.date, draft.article.published),
        place.worded if place else None,
        location,
        ("near" if near else "exact") if location else "unknown",
    )


def _type_of(account: Account, text: str, outcomes: Set[str]) -> str:
    """What the sentences of the figures tell, else the one before them, else the words around.

    What stands farther off may tell of other events: of the strikes that the army also flew.
    """
    spans = [figure.evidence for figure in account.casualties if figure.evidence]
    starts = [span.start for span in spans if span.start is not None]
    ends = [span.end for span in spans if span.end is not None]
    if not starts or not ends:
        return event_type_of(text, outcomes)
    sentences = Spans(passages_of(text).sentences)
    own = sorted({sentences.at(start) for start in starts})
    told = [sentences.words(text, own), sentences.words(text, [max(0, own[0] - 1), *own])]
    told.append(text[max(0, min(starts) - _AROUND) : max(ends) + _AROUND])
    found = [event_type_of(words, outcomes) for words in told]
    if found[0] not in UNSURE:
        return found[0]
    return found[1] if found[1] != UNTOLD else found[2]


def _date(date: AccountDate | None, published: str | None) -> str:
    """The account's date; else any day up to publication; else no day at all."""
    if date is not None:
        return date.edtf
    last_day = parse_period(published).last_day if published else None
    return f"../{last_day}" if last_day else UNKNOWN_DATE


def _event(own: OwnEvent, article_key: str) -> Event:
    fields = {
        "key": f"{article_key}.{own.number}",
        "title": f"{_title(own)} ({article_key})",
        "type": own.type,
        "date": own.date,
        "location": own.location,
        "location_precision": own.location_precision,
        "clarity": "aggregated",
        "external": {SCHEME: f"{article_key}/{own.number}"},
    }
    return Event.model_validate(fields)


def _title(own: OwnEvent) -> str:
    """What and when, in words of our own: a headline may name a victim."""
    when = {UNKNOWN_DATE: "day not known"}.get(own.date, own.date)
    what = "Event" if own.type == UNTOLD else _LABELS[own.type]
    where = f", {own.place}" if own.place else ""
    return f"{what}{where}, {when.replace('../', 'by ')}"
