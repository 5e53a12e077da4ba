"""What a frame or coding defines, and what it refers to: keys by sort of record."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from recount.domain.coding import (
    Account,
    Actor,
    Article,
    Coding,
    Event,
    Frame,
    Location,
    Said,
    Size,
    Source,
)


class Keys(NamedTuple):
    """Keys of records, by sort."""

    sources: frozenset[str] = frozenset()
    locations: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()

    def __or__(self, other: "Keys") -> "Keys":
        """All keys of both."""
        return Keys(*(mine | theirs for mine, theirs in zip(self, other, strict=True)))

    def __sub__(self, other: "Keys") -> "Keys":
        """The keys of this that the other has not."""
        return Keys(*(mine - theirs for mine, theirs in zip(self, other, strict=True)))

    def __and__(self, other: "Keys") -> "Keys":
        """The keys of both."""
        return Keys(*(mine & theirs for mine, theirs in zip(self, other, strict=True)))


def defined_by(record: Frame | Coding) -> Keys:
    """The keys that a document defines; an event's former keys are its own.

    What is left of a faulty document may lack an item, or its key.
    """
    if isinstance(record, Coding):
        return Keys(articles=_keys_of([record.article]))
    former = (key for event in record.events if event for key in event.former_keys or [])
    return Keys(
        sources=_keys_of(record.sources),
        locations=_keys_of(record.locations),
        actors=_keys_of(record.actors),
        events=_keys_of(record.events) | _set(former),
    )


def _keys_of(items: Iterable[Source | Location | Actor | Event | Article | None]) -> frozenset[str]:
    return _set(item.key for item in items if item is not None)


def references_of(record: Frame | Coding) -> Keys:
    """The keys that a document refers to, its own ones included."""
    return _of_coding(record) if isinstance(record, Coding) else _of_frame(record)


def _set(*keys: Iterable[str | None]) -> frozenset[str]:
    return frozenset(key for some in keys for key in some if key is not None)


def _of_frame(frame: Frame) -> Keys:
    return Keys(
        locations=_set(
            (location.parent for location in frame.locations),
            (source.country for source in frame.sources),
            (actor.country for actor in frame.actors),
            (event.location for event in frame.events),
        ),
        actors=_set(
            (key for actor in frame.actors for key in _actors_of(actor)),
            (relation.said_by for relation in frame.relations),
        ),
        events=_set(
            (key for relation in frame.relations for key in (relation.event, relation.to)),
            (key for match in frame.matches for key in (match.event, match.other)),
        ),
    )


def _actors_of(actor: Actor) -> tuple[str | None, ...]:
    return (actor.parent, actor.speaks_for)


def _of_coding(coding: Coding) -> Keys:
    article, based_on = coding.article, coding.article.based_on
    casualties = [figure for account in coding.accounts for figure in account.casualties]
    return Keys(
        sources=_set([article.source, based_on.source if based_on else None]),
        locations=_set(
            (figure.nationality for figure in casualties),
            (account.place.location for account in coding.accounts if account.place),
            (size.location for size in coding.sizes),
        ),
        actors=_set(
            (claim.said_by for claim in _claims(coding)),
            (key for figure in casualties for key in (figure.victim_actor, figure.caused_by)),
            _named_actors(coding.accounts, coding.sizes),
        ),
        events=_set(
            (account.event for account in coding.accounts),
            (event for size in coding.sizes for event in size.events),
            (key for relation in coding.relations for key in (relation.event, relation.to)),
        ),
        articles=_set(
            [article.version_of, based_on.article if based_on else None],
            (figure.corrects for figure in casualties),
        ),
    )


def _claims(coding: Coding) -> Iterator[Said]:
    for account in coding.accounts:
        yield from account.attributions
        yield from account.casualties
    yield from coding.sizes
    yield from coding.relations


def _named_actors(accounts: list[Account], sizes: list[Size]) -> Iterator[str]:
    for account in accounts:
        yield from (attribution.actor for attribution in account.attributions)
    yield from (size.actor for size in sizes)
