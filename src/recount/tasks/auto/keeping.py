"""Drafted documents into the database: what is there already, what is new, what a person decided.

A coding that a person wrote or looked at is never touched, nor is one of the same text under
another key.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from recount.domain.coding import Coding, Event, Frame
from recount.store.codings import Changes, Count, Unfit, document_of, write_coding, write_frame
from recount.store.codings.outlets import Outlets
from recount.store.codings.own_events import (
    drop_unused,
    keys_in_use,
    made_by_program,
    relied_on,
)
from recount.store.codings.uncoded import Held, with_key, with_text
from recount.tasks.article_files import Given
from recount.tasks.article_ingest import store_article, with_page
from recount.tasks.auto.drafting import Drafted
from recount.tasks.auto.machine_coding import (
    SCHEME,
    MachineCoding,
    number_of,
    renumbered,
    with_events,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection


class NoSource(Unfit):
    """A source that is told of a document, and is in no frame."""

    def __init__(self, key: str) -> None:
        super().__init__(f"no source with the key {key} in the database")


class KeptDraft(NamedTuple):
    """What storing a document changed, and what to tell of it: how many of what."""

    changes: Changes
    told: Mapping[str, int]


def keep_draft(connection: "Connection", drafted: Drafted, outlets: Outlets) -> KeptDraft:
    """Store a drafted document, or what is new of it; the totals are left to the caller.

    Raises:
        Unfit: the database holds what speaks against it.
    """
    record = _with_known_source(drafted.coding.record, outlets, told=drafted.told_source)
    article = record.article
    same = with_text(connection, article.text.sha256 if article.text else "")
    held = with_key(connection, article.key)
    coded = held if held and held.document else _coded(same)
    if coded and (coded.key != article.key or not coded.drafted):
        given = Given(drafted.job.source, article, drafted.text, drafted.page, None, ())
        changes, _ = store_article(connection, given)
        return KeptDraft(changes, {"copies" if coded.drafted else "coded by a person": 1})
    key = article.key if held or not same else same[0].key
    own = drafted.coding._replace(record=record)
    coding, events = with_events(own, key)
    if held and held.document not in (None, document_of(coding)):
        coding, events = with_events(_as_before(connection, own, held), key)
    changes = _written(connection, held, coding, events, drafted.text)
    if drafted.page:
        changes = with_page(connection, changes, drafted.page)
    figures = sum(len(account.casualties) for account in coding.accounts)
    told = {
        "figures": figures,
        "left out": drafted.coding.left_out,
        "unread": drafted.unread,
        "without figures": int(not figures),
        "without source": int(article.source is None),
    }
    return KeptDraft(changes, told)


def _as_before(connection: "Connection", own: MachineCoding, held: Held) -> MachineCoding:
    """With the numbers of its former draft: an event of which others tell becomes no other one."""
    former = Coding.model_validate_json(held.document or "")
    ours = made_by_program(connection, SCHEME, held.key).keys()
    there = {number_of(key, held.key) or 0 for key in ours | {a.event for a in former.accounts}}
    most = max(there | {one.number for one in own.events}, default=0) + len(own.events)
    keys = {f"{held.key}.{number}": number for number in range(1, most + 1)}
    theirs = keys_in_use(connection, keys) - ours
    fixed = theirs | relied_on(connection, keys, held.article_id)
    return renumbered(own, held.key, former, {keys[key] for key in fixed})


def _coded(same: list[Held]) -> Held | None:
    return next((held for held in same if held.document), None)


def _with_known_source(record: Coding, outlets: Outlets, *, told: bool) -> Coding:
    source = record.article.source
    if source is None or source in outlets.names:
        return record
    if told:
        raise NoSource(source)
    return record.model_copy(update={"article": record.article.model_copy(update={"source": None})})


def _written(
    connection: "Connection", held: Held | None, coding: Coding, events: list[Event], text: str
) -> Changes:
    if held and held.has_text and held.document == document_of(coding):
        return Changes({"coding": Count(unchanged=1)})
    before = made_by_program(connection, SCHEME, coding.article.key)
    # What else has such a key is an event that a person has taken over.
    theirs = keys_in_use(connection, (event.key for event in events)) - before.keys()
    own = [event for event in events if event.key not in theirs]
    framed = write_frame(connection, Frame(recount=1, events=own))
    changes = write_coding(connection, coding, text)
    unused = [before[key] for key in before.keys() - {event.key for event in own}]
    gone = drop_unused(connection, unused)
    counts = dict(framed.counts)
    if gone:
        counts["event"] = counts.get("event", Count())._replace(removed=len(gone))
    touched = (changes.events | framed.events) - gone
    return Changes({**counts, **changes.counts}, touched, changes.former)
