"""Rows of casualty figures, of the persons named in them, and of size figures."""

from collections.abc import Sequence

from recount.domain.coding import Account, Casualty, Coding, Counted, Size
from recount.domain.counts import count_of
from recount.domain.edtf import parse_period
from recount.domain.figure_ids import casualty_ids, size_ids
from recount.domain.lists import LISTS, Measure
from recount.store.codings.keyed import Row
from recount.store.codings.lookup import Ids
from recount.store.codings.spans import evidence_columns, speaker_columns

_STOCK_OR_FLOW = {
    measure.key: measure.stock_or_flow
    for measure in LISTS["measure"]
    if isinstance(measure, Measure)
}


def casualty_rows(record: Coding, article_id: int, ids: Ids, text: str | None) -> list[Row]:
    """One row for each casualty figure, each after the figure that it is part of."""
    rows = []
    for account in record.accounts:
        keys = casualty_ids(account.casualties)
        for place in wholes_first(keys, [figure.part_of for figure in account.casualties]):
            rows.append(
                {
                    "event_id": ids.events[account.event],
                    "article_id": article_id,
                    "figure": keys[place],
                    **_casualty_columns(account.casualties[place], ids),
                    **_figure_columns(account.casualties[place], ids, text),
                }
            )
    return rows


def wholes_first(keys: Sequence[str], part_of: Sequence[str | None]) -> list[int]:
    """The places of figures in an order in which each follows the figure that it is part of.

    Figures whose chain ends in no figure of the list come last, for the database to refuse.
    """
    placed: dict[str, None] = {}
    order: list[int] = []
    waiting = list(range(len(keys)))
    while waiting:
        ready = [place for place in waiting if part_of[place] is None or part_of[place] in placed]
        order += ready or waiting
        placed.update((keys[place], None) for place in ready)
        waiting = [place for place in waiting if place not in set(ready)] if ready else []
    return order


def _casualty_columns(figure: Casualty, ids: Ids) -> Row:
    as_of = parse_period(figure.as_of) if figure.as_of else None
    caused = figure.caused_by
    return {
        "outcome": figure.outcome,
        "victims": figure.victims,
        "perpetrators": figure.perpetrators,
        "counting": figure.counting,
        "victim_actor_id": ids.actors.get(figure.victim_actor or ""),
        "caused_by_id": ids.actors.get(caused or ""),
        "caused_by_certainty": (figure.caused_by_certainty or "stated") if caused else None,
        "occupation": figure.occupation,
        "sex": figure.sex,
        "age_group": figure.age_group,
        "nationality_id": ids.locations.get(figure.nationality or ""),
        "as_of_first_day": as_of.first_day if as_of else None,
        "as_of_last_day": as_of.last_day if as_of else None,
        "corrects_article_id": ids.articles.get(figure.corrects or ""),
    }


def _figure_columns(figure: Counted, ids: Ids, text: str | None) -> Row:
    """The columns that casualty and size figures share."""
    count = count_of(figure.count, figure.unit if isinstance(figure, Size) else "persons")
    return {
        "low": count.low,
        "best": count.best,
        "high": count.high,
        "qualifier": count.qualifier,
        "magnitude": count.magnitude,
        "worded": figure.worded,
        "certainty": figure.certainty,
        "as_of": figure.as_of,
        "part_of": figure.part_of,
        "standing": figure.standing,
        "standing_reason": figure.standing_reason,
        "replaced_by": figure.replaced_by,
        "rule": figure.rule,
        "confidence": figure.confidence,
        "flags": "; ".join(figure.flags) or None,
        **speaker_columns(figure, ids.actors),
        **evidence_columns(figure.evidence, text),
    }


def person_rows(record: Coding, article_id: int, ids: Ids) -> list[Row]:
    """One row for each person named in a figure."""
    return [
        {
            "article_id": article_id,
            "event_id": ids.events[account.event],
            "figure": key,
            "name": person.name,
            "publish": int(person.publish),
        }
        for account in record.accounts
        for key, figure in _keyed(account)
        for person in figure.persons
    ]


def _keyed(account: Account) -> list[tuple[str, Casualty]]:
    return list(zip(casualty_ids(account.casualties), account.casualties, strict=True))


def size_rows(record: Coding, article_id: int, ids: Ids, text: str | None) -> list[Row]:
    """One row for each size figure, each after the figure that it is part of."""
    keys = size_ids(record.sizes)
    return [
        {
            "article_id": article_id,
            "figure": keys[place],
            **_size_columns(record.sizes[place], ids),
            **_figure_columns(record.sizes[place], ids, text),
        }
        for place in wholes_first(keys, [size.part_of for size in record.sizes])
    ]


def _size_columns(size: Size, ids: Ids) -> Row:
    return {
        "actor_id": ids.actors[size.actor],
        "measure": size.measure,
        "stock_or_flow": size.stock_or_flow or _STOCK_OR_FLOW[size.measure],
        "unit": size.unit,
        "location_id": ids.locations.get(size.location or ""),
        "period": size.period,
    }


def size_event_rows(record: Coding, article_id: int, ids: Ids) -> list[Row]:
    """One row for each event that a size figure is about."""
    return [
        {"event_id": event_id, "article_id": article_id, "figure": key}
        for key, size in zip(size_ids(record.sizes), record.sizes, strict=True)
        for event_id in sorted({ids.events[event] for event in size.events})
    ]
