"""Totals of one event in compact Python: figures, articles of several outlets, and their toll."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection
from worlds import World

Fields = dict[str, Any]
Told = tuple[str, str | None, list[Fields]]
"""An article of an outlet of its own: its key, when it was published, its figures."""
PM = {"said_by": "minister"}


def killed(count: str | int | Fields, **fields: Any) -> Fields:
    return {"event": "e1", "outcome": "killed", "count": count} | fields


def world_of(*articles: Told, **first: Fields) -> World:
    """One event on 3 May 2031, `e1`, and articles, each its own outlet."""
    world = World().event("e1", date="2031-05-03")
    for key, published, figures in articles:
        world.article(
            key, source=f"{key}-outlet", published=published, figures=figures, **first.get(key, {})
        )
    return world


def world_of_each(examples: Iterable[Sequence[Told]]) -> World:
    """Many examples in one world, each an event of its own: `e1`, `e2` and so on.

    None tells of another, for articles and outlets are its own too; to load one world takes a
    tenth of the time of as many.
    """
    world = World()
    for place, articles in enumerate(examples, start=1):
        event = f"e{place}"
        world.event(event, date="2031-05-03")
        for key, published, figures in articles:
            world.article(
                f"{event}-{key}",
                source=f"{event}-{key}-outlet",
                published=published,
                figures=[_of_event(event, figure) for figure in figures],
            )
    return world


def _of_event(event: str, figure: Fields) -> Fields:
    """The figure of another event, and of the articles of that event."""
    corrected = {"corrects": f"{event}-{figure['corrects']}"} if "corrects" in figure else {}
    return figure | {"event": event} | corrected


def toll(
    connection: Connection,
    victims: str = "persons",
    *,
    event: str = "e1",
    rule: str = "envelope",
    as_of: str | None = None,
    counted: str = "all",
    outcome: str = "killed",
) -> tuple[int | None, int | None, int | None, int]:
    """(low, best, high, disputed) of an event."""
    (row,) = connection.exec_driver_sql(
        f"SELECT low, best, high, disputed, current, known_from, known_until FROM toll_by_rule"
        f" WHERE event_key = '{event}' AND outcome = '{outcome}' AND victims = '{victims}'"
        f" AND rule = '{rule}' AND counted = '{counted}' AND "
        + (
            "current = 1"
            if as_of is None
            else f"known_from <= '{as_of}' AND (known_until IS NULL OR known_until > '{as_of}')"
        )
    ).all()
    return tuple(row)[:4]  # type: ignore[return-value]
