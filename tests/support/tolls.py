"""Totals of one event in compact Python: figures, articles of several outlets, and their toll."""

from typing import Any

from sqlalchemy import Connection
from worlds import World

Fields = dict[str, Any]
PM = {"said_by": "minister"}


def killed(count: str | int | Fields, **fields: Any) -> Fields:
    return {"event": "e1", "outcome": "killed", "count": count} | fields


def world_of(*articles: tuple[str, str | None, list[Fields]], **first: Fields) -> World:
    """One event on 3 May 2031; articles as (key, published, figures), each its own outlet."""
    world = World().event("e1", date="2031-05-03")
    for key, published, figures in articles:
        world.article(
            key, source=f"{key}-outlet", published=published, figures=figures, **first.get(key, {})
        )
    return world


def toll(
    connection: Connection,
    victims: str = "persons",
    *,
    rule: str = "envelope",
    as_of: str | None = None,
    counted: str = "all",
    outcome: str = "killed",
) -> tuple[int | None, int | None, int | None, int]:
    """(low, best, high, disputed) of the only event."""
    (row,) = connection.exec_driver_sql(
        f"SELECT low, best, high, disputed, current, known_from, known_until FROM toll_by_rule"
        f" WHERE outcome = '{outcome}' AND victims = '{victims}' AND rule = '{rule}'"
        f" AND counted = '{counted}' AND "
        + (
            "current = 1"
            if as_of is None
            else f"known_from <= '{as_of}' AND (known_until IS NULL OR known_until > '{as_of}')"
        )
    ).all()
    return tuple(row)[:4]  # type: ignore[return-value]
