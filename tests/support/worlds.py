"""Small invented worlds for tests: events, articles and figures from compact Python.

    world = World()
    world.event("e1", date="2031-05-03")
    world.article("a1", source="gazette", published="2031-05-04", figures=[
        dict(event="e1", outcome="killed", count=12, victims="civilians", said_by="police")])
    world.load(connection)

Sources, actors and locations that an article or event names come into being with the first
mention; `actor`, `source` and `location` say more of them. Everything goes through the records
of the coding format and the writers of recount.store, as a file would.
"""

from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from recount.domain.coding import Coding, Frame
from recount.domain.references import defined_by, references_of
from recount.store.codings import Changes, write_coding, write_frame

Fields = dict[str, Any]


class World:
    """A frame and codings, in the order in which they were given."""

    def __init__(self) -> None:
        self.sources: dict[str, Fields] = {}
        self.locations: dict[str, Fields] = {}
        self.actors: dict[str, Fields] = {}
        self.events: dict[str, Fields] = {}
        self.relations: list[Fields] = []
        self.matches: list[Fields] = []
        self.codings: dict[str, Fields] = {}

    def source(self, key: str, **fields: Any) -> "World":
        self.sources[key] = {"key": key, "name": key.title(), "kind": "newspaper"} | fields
        return self

    def location(self, key: str, **fields: Any) -> "World":
        self.locations[key] = {"key": key, "name": key.title(), "kind": "settlement"} | fields
        return self

    def actor(self, key: str, **fields: Any) -> "World":
        self.actors[key] = {"key": key, "name": key.title(), "kind": "state_forces"} | fields
        return self

    def event(self, key: str, date: str, **fields: Any) -> "World":
        defaults = {"key": key, "title": key, "type": "attack_on_civilians", "date": date}
        self.events[key] = defaults | fields
        return self

    def part(self, member: str, parent: str) -> "World":
        """Say that one event is part of another."""
        self.relations.append({"event": member, "relation": "part_of", "to": parent})
        return self

    def match(self, event: str, judgement: str, other: str, **fields: Any) -> "World":
        """Judge whether two events are one."""
        judged = {"event": event, "judgement": judgement, "other": other}
        self.matches.append(judged | {"judged_by": "c1", "on": "2031-06-01"} | fields)
        return self

    def article(
        self,
        key: str,
        *,
        source: str | None = None,
        published: str | None = None,
        figures: list[Fields] | None = None,
        attributions: list[Fields] | None = None,
        events: list[str] | None = None,
        sizes: list[Fields] | None = None,
        relations: list[Fields] | None = None,
        coding: Fields | None = None,
        accounts: dict[str, Fields] | None = None,
        **article: Any,
    ) -> "World":
        """One article; figures and attributions name their `event`; `events` are mere accounts.

        `accounts` gives further fields of an account (date, place) by event; giving the same
        article again replaces what it said.
        """
        told: dict[str, Fields] = {
            event: {"event": event} for event in [*(events or []), *(accounts or {})]
        }
        for name, claims in (("casualties", figures), ("attributions", attributions)):
            for claim in claims or []:
                fields = {field: value for field, value in claim.items() if field != "event"}
                account = told.setdefault(claim["event"], {"event": claim["event"]})
                account.setdefault(name, []).append(fields)
        for event, fields in (accounts or {}).items():
            told[event] |= fields
        self.codings[key] = {
            "recount": 1,
            "article": {"key": key, "source": source, "published": published} | article,
            "coding": {"coder": "c1", "status": "checked"} | (coding or {}),
            "accounts": list(told.values()),
            "sizes": sizes or [],
            "relations": relations or [],
        }
        return self

    def documents(self) -> list[Frame | Coding]:
        """The frame, with whatever was only mentioned, and then every coding."""
        codings = [Coding.model_validate(fields) for fields in self.codings.values()]
        self._complete(self._frame())
        for coding in codings:
            self._complete(coding)
        return [self._frame(), *codings]

    def _frame(self) -> Frame:
        return Frame.model_validate(
            {
                "recount": 1,
                "sources": list(self.sources.values()),
                "locations": list(self.locations.values()),
                "actors": list(self.actors.values()),
                "events": list(self.events.values()),
                "relations": self.relations,
                "matches": self.matches,
            }
        )

    def _complete(self, record: Frame | Coding) -> None:
        missing = references_of(record) - defined_by(record)
        for key in missing.sources - self.sources.keys():
            self.source(key)
        for key in missing.locations - self.locations.keys():
            self.location(key)
        for key in missing.actors - self.actors.keys():
            self.actor(key)

    def load(self, connection: Connection, *, totals: bool = True) -> set[int]:
        """Write everything and, with `totals`, make the totals of every event touched.

        Args:
            connection: a database with all tables.
            totals: reconcile the touched events.

        Returns:
            The ids of the events touched.
        """
        touched = {event for record in self.documents() for event in _write(connection, record)}
        if totals:
            from recount.store.totals import reconcile

            reconcile(connection, sorted(touched))
        return touched


def _write(connection: Connection, record: Frame | Coding) -> frozenset[int]:
    changes: Changes = (
        write_frame(connection, record)
        if isinstance(record, Frame)
        else write_coding(connection, record)
    )
    return changes.events


def seed_database(url_or_path: str | Path, paths: list[Path]) -> None:
    """Bring frames and codings into a database, which is made if it does not exist."""
    from recount.tasks.ingest import ingest

    outcome = ingest(str(url_or_path), paths)
    assert outcome.problems == []
