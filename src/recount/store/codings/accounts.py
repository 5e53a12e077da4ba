"""Rows of accounts and of attributions."""

from recount.domain.coding import Account, Coding
from recount.domain.edtf import day_number, parse_period
from recount.store.codings.changes import OneEvent
from recount.store.codings.keyed import Row
from recount.store.codings.lookup import Ids
from recount.store.codings.spans import evidence_columns, speaker_columns


def account_rows(record: Coding, article_id: int, ids: Ids, text: str | None) -> list[Row]:
    """One row for each event that the article tells of."""
    told: dict[int, str] = {}
    for account in record.accounts:
        first = told.setdefault(ids.events[account.event], account.event)
        if first != account.event:
            raise OneEvent(first, account.event, "it has one account")
    return [
        {
            "event_id": ids.events[account.event],
            "article_id": article_id,
            **_when(account),
            **_where(account, ids),
            **evidence_columns(account.evidence, text),
        }
        for account in record.accounts
    ]


def _when(account: Account) -> Row:
    date = account.date
    period = parse_period(date.edtf) if date else None
    first = period.first_day if period else None
    last = period.last_day if period else None
    return {
        "date": date.edtf if date else None,
        "first_day": first,
        "last_day": last,
        "first_day_number": day_number(first) if first else None,
        "last_day_number": day_number(last) if last else None,
        "date_worded": date.worded if date else None,
        "date_basis": date.basis if date else None,
    }


def _where(account: Account, ids: Ids) -> Row:
    place = account.place
    return {
        "location_id": ids.locations.get(place.location or "") if place else None,
        "place_worded": place.worded if place else None,
        "place_relation": place.relation if place else None,
    }


def attribution_rows(record: Coding, article_id: int, ids: Ids, text: str | None) -> list[Row]:
    """One row for each attribution, numbered from 1 within its account."""
    return [
        {
            "event_id": ids.events[account.event],
            "article_id": article_id,
            "position": position,
            "actor_id": ids.actors[attribution.actor],
            "role": attribution.role,
            "stance": attribution.stance,
            "certainty": attribution.certainty,
            **speaker_columns(attribution, ids.actors),
            **evidence_columns(attribution.evidence, text),
        }
        for account in record.accounts
        for position, attribution in enumerate(account.attributions, start=1)
    ]
