"""The shape of a closed list's entries."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Term:
    """One value of a closed list; a code is None where that dataset has no such value."""

    key: str
    definition: str
    acled: str | None = None
    ged: str | None = None
    gtd: str | None = None


@dataclass(frozen=True, kw_only=True)
class VictimGroup(Term):
    """A group of victims by status; `parent` is the group that it is part of, None at the top."""

    parent: str | None = None


@dataclass(frozen=True, kw_only=True)
class EventType(Term):
    """An ACLED sub-type with its class; `attack` says whether it belongs in the attack timeline."""

    event_class: str
    attack: bool


@dataclass(frozen=True, kw_only=True)
class Magnitude(Term):
    """How much a vague word means; `least` serves tests of compatibility only, never shown."""

    least: int


@dataclass(frozen=True, kw_only=True)
class Measure(Term):
    """What a size figure counts, and whether it is a stock (at a time) or a flow (over a time)."""

    stock_or_flow: str


@dataclass(frozen=True, kw_only=True)
class Rule(Term):
    """A rule of reconciliation; it answers where that many independent origins are behind it."""

    least_origins: int = 1
