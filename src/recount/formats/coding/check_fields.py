"""Rules on the fields of one record.

Each names the fields that it rests on: of a record with faults it is held to where these are sound.
"""

from collections.abc import Callable, Iterator

from recount.domain.coding import (
    Actor,
    Article,
    BasedOn,
    Casualty,
    Counted,
    Event,
    Evidence,
    Location,
    Match,
    Name,
    Record,
    Relation,
    Said,
    Size,
)
from recount.domain.counts import count_of
from recount.domain.edtf import parse_period
from recount.domain.fields import NOT_A_LANGUAGE, is_language
from recount.formats.coding.positions import Path
from recount.formats.coding.reader import Document
from recount.formats.coding.walk import Fault, doubts_in, twice

Faults = Iterator[Fault]


def faulty_fields(document: Document) -> Faults:
    """Every fault of a record in a document that the record's own fields tell."""
    for path, part, doubts in doubts_in(document):
        for kind, fields, rule in _RULES:
            if isinstance(part, kind) and doubts.isdisjoint(fields.split()):
                yield from rule(part, path)


def _coordinates(location: Location, path: Path) -> Faults:
    if (location.latitude is None) != (location.longitude is None):
        given, missing = ("latitude", "longitude")[:: 1 if location.longitude is None else -1]
        yield Fault((*path, given), f"{missing} is missing: give both or neither")


def _names(named: Location | Actor, path: Path) -> Faults:
    for fault in twice([name.name for name in named.names], (*path, "names")):
        yield Fault((*fault.path, "name"), fault.message)


def _former_keys(event: Event, path: Path) -> Faults:
    yield from twice(event.former_keys, (*path, "former_keys"))
    if event.key in event.former_keys:
        place = event.former_keys.index(event.key)
        yield Fault((*path, "former_keys", place), f"`{event.key}` is the key that it has now")


def _relation(relation: Relation, path: Path) -> Faults:
    if relation.event == relation.to:
        yield Fault((*path, "to"), f"`{relation.to}` is related to itself; name another event")


def _match(match: Match, path: Path) -> Faults:
    if match.event == match.other:
        yield Fault((*path, "other"), f"`{match.other}` is itself; name another event")


def _published(article: Article, path: Path) -> Faults:
    if article.published_basis and article.published is None:
        yield Fault((*path, "published_basis"), "there is no `published` that it could explain")


def _retracted(article: Article, path: Path) -> Faults:
    if article.retracted is None or article.published is None:
        return
    first = parse_period(article.published).first_day
    if first is not None and article.retracted < first:
        yield Fault(
            (*path, "retracted"),
            f"it was published on {first} at the earliest, and can't be withdrawn before",
        )


def _version(article: Article, path: Path) -> Faults:
    if article.version_of == article.key:
        yield Fault((*path, "version_of"), "an article is no version of itself")


def _language(told: Article | Name, path: Path) -> Faults:
    if told.language is not None and not is_language(told.language):
        yield Fault((*path, "language"), f"`{told.language[:40]}` {NOT_A_LANGUAGE}")


def _copy(article: Article, path: Path) -> Faults:
    if article.based_on and article.based_on.article == article.key:
        yield Fault((*path, "based_on", "article"), "an article is not based on itself")


def _based_on(based_on: BasedOn, path: Path) -> Faults:
    if (based_on.article is None) == (based_on.source is None):
        yield Fault(path, "name either the article whose text it passes on, or the source")


def _speaker(said: Said, path: Path) -> Faults:
    if said.said_by and said.speaker_kind == "none":
        yield Fault(
            (*path, "speaker_kind"),
            f"`none` means that nobody is quoted, but said_by names `{said.said_by}`; drop one",
        )


def _evidence(evidence: Evidence, path: Path) -> Faults:
    start, end = evidence.start, evidence.end
    if evidence.quote is None and (start is None or end is None):
        yield Fault(path, "give start and end, or the quote")
    elif end is not None and start is None:
        yield Fault((*path, "end"), "start is missing")
    elif start is not None and end is not None and start >= end:
        yield Fault((*path, "end"), f"the span ends at {end}, before it begins at {start}")


def _count(figure: Counted, path: Path) -> Faults:
    try:
        count_of(figure.count, figure.unit if isinstance(figure, Size) else "persons")
    except ValueError as error:
        yield Fault((*path, "count"), str(error))


def _standing(figure: Counted, path: Path) -> Faults:
    if figure.standing == "deprecated" and figure.standing_reason is None:
        yield Fault((*path, "standing"), "say why in standing_reason")


def _replacement(figure: Counted, path: Path) -> Faults:
    if figure.replaced_by is not None and figure.standing != "deprecated":
        yield Fault(
            (*path, "replaced_by"), "only a deprecated figure is replaced: say so in standing"
        )


def _cause(figure: Casualty, path: Path) -> Faults:
    if figure.caused_by_certainty and figure.caused_by is None:
        yield Fault((*path, "caused_by_certainty"), "there is no `caused_by` that it could qualify")


def _events(size: Size, path: Path) -> Faults:
    yield from twice(size.events, (*path, "events"))


_RULES: tuple[tuple[type[Record], str, Callable[..., Faults]], ...] = (
    (Location, "latitude longitude", _coordinates),
    (Location, "names", _names),
    (Actor, "names", _names),
    (Event, "key former_keys", _former_keys),
    (Relation, "event to", _relation),
    (Match, "event other", _match),
    (Article, "published published_basis", _published),
    (Article, "published retracted", _retracted),
    (Article, "language", _language),
    (Name, "language", _language),
    (Article, "key version_of", _version),
    (Article, "key based_on", _copy),
    (BasedOn, "article source", _based_on),
    (Said, "said_by speaker_kind", _speaker),
    (Evidence, "quote start end", _evidence),
    (Counted, "count unit", _count),
    (Counted, "standing standing_reason", _standing),
    (Counted, "standing replaced_by", _replacement),
    (Casualty, "caused_by caused_by_certainty", _cause),
    (Size, "events", _events),
)
