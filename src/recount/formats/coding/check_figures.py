"""Rules on the figures of one account, so that no total counts anybody twice."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from recount.domain.coding import Account, Casualty, Coding, Counted
from recount.domain.figure_ids import figure_ids, size_ids
from recount.domain.lists import LISTS, VictimGroup
from recount.domain.nearest import did_you_mean
from recount.formats.coding.positions import Path
from recount.formats.coding.walk import Fault

_PARENTS = {
    group.key: group.parent for group in LISTS["victim_group"] if isinstance(group, VictimGroup)
}


class Figure(NamedTuple):
    """A casualty figure with its key and its place in the account."""

    id: str
    casualty: Casualty
    path: Path


def faulty_figures(coding: Coding) -> Iterator[Fault]:
    """Every fault among the figures of each account, and among the sizes."""
    for place, account in enumerate(coding.accounts):
        path: Path = ("accounts", place)
        yield from _repeated_events(coding.accounts, place)
        yield from _linked(figure_ids(account), account.casualties, (*path, "casualties"))
        yield from _counted_twice(account, path)
    yield from _linked(size_ids(coding.sizes), coding.sizes, ("sizes",))


def groups_above(group: str) -> list[str]:
    """The groups that a group is part of, its own not among them."""
    parent = _PARENTS[group]
    return [parent, *groups_above(parent)] if parent else []


def _repeated_events(accounts: list[Account], place: int) -> Iterator[Fault]:
    event = accounts[place].event
    if event in [account.event for account in accounts[:place]]:
        yield Fault(
            ("accounts", place, "event"),
            f"a second account of `{event}`; one coding has one account of an event",
        )


def _linked(ids: list[str], figures: Sequence[Counted], path: Path) -> Iterator[Fault]:
    """Ids that repeat, and `part_of` that leads nowhere, in a circle, or to another outcome."""
    by_id = dict(zip(reversed(ids), reversed(figures), strict=True))
    for place, (figure_id, figure) in enumerate(zip(ids, figures, strict=True)):
        if figure_id in ids[:place]:
            yield Fault((*path, place, "id"), f"`{figure_id}` is the id of a figure before it")
        if figure.part_of is not None:
            message = _bad_part(figure_id, figure, by_id)
            if message:
                yield Fault((*path, place, "part_of"), message)


def _bad_part(figure_id: str, figure: Counted, by_id: dict[str, Counted]) -> str | None:
    part_of = figure.part_of or ""
    if part_of not in by_id:
        near = did_you_mean(part_of, by_id)
        return f"no figure `{part_of}` here{near or '; there are: ' + ', '.join(by_id)}"
    if part_of == figure_id:
        return "a figure is not part of itself"
    chain = _chain(figure_id, by_id)
    if figure_id in chain[1:]:
        return f"a circle: {' is part of '.join(f'`{link}`' for link in chain)}"
    whole = by_id[part_of]
    if isinstance(figure, Casualty) and isinstance(whole, Casualty):
        return _other_outcome(figure, whole)
    return None


def _other_outcome(figure: Casualty, whole: Casualty) -> str | None:
    if figure.outcome == whole.outcome:
        return None
    return f"a figure of `{figure.outcome}` is no part of one of `{whole.outcome}`; drop part_of"


def _chain(figure_id: str, by_id: dict[str, Counted]) -> list[str]:
    """A figure's id and those of all that it is part of; a circle is followed once."""
    chain = [figure_id]
    while True:
        above = by_id[chain[-1]].part_of
        if above is None or above not in by_id:
            return chain
        chain.append(above)
        if above in chain[:-1]:
            return chain


def _counted_twice(account: Account, path: Path) -> Iterator[Fault]:
    ids = figure_ids(account)
    by_id: dict[str, Counted] = dict(zip(ids, account.casualties, strict=True))
    tolls = [
        Figure(figure_id, casualty, (*path, "casualties", place))
        for place, (figure_id, casualty) in enumerate(zip(ids, account.casualties, strict=True))
        if _is_plain_toll(casualty)
    ]
    for first, second in combinations(tolls, 2):
        told = first.id == second.id
        same_scope = _scope(first.casualty) == _scope(second.casualty)
        if same_scope and not told and not _disjoint(first, second):
            yield from _same_group(first, second) or _nested(first, second, by_id)


def _is_plain_toll(casualty: Casualty) -> bool:
    """Whether it is a usable toll of its whole group, as against some of it."""
    some = (casualty.occupation, casualty.sex, casualty.age_group, casualty.nationality)
    return (
        casualty.counting == "toll"
        and casualty.standing != "deprecated"
        and all(attribute is None for attribute in some)
    )


def _scope(casualty: Casualty) -> tuple[str | None, ...]:
    """Tolls that agree in these speak of the same dead, by the same mouth, as of the same day."""
    speaker_kind = casualty.speaker_kind or ("named" if casualty.said_by else "none")
    return casualty.outcome, casualty.said_by, speaker_kind, casualty.via, casualty.as_of


def _disjoint(first: Figure, second: Figure) -> bool:
    """Whether nobody can be counted in both: attackers and others, or members of two actors."""
    one, other = first.casualty, second.casualty
    if {one.perpetrators, other.perpetrators} == {"only", "excluded"}:
        return True
    actors = (one.victim_actor, other.victim_actor)
    return None not in actors and actors[0] != actors[1]


def _same_group(first: Figure, second: Figure) -> list[Fault]:
    one, other = first.casualty, second.casualty
    if one.victims != other.victims or one.victim_actor != other.victim_actor:
        return []
    if one.part_of or other.part_of or "preferred" in (one.standing, other.standing):
        return []
    return [
        Fault(
            second.path,
            f"a second toll of `{other.victims}` {other.outcome}, beside `{first.id}`: say "
            f"`part_of: {first.id}`, or `counting: mention`, or which one is preferred or "
            "deprecated (standing)",
        )
    ]


def _nested(first: Figure, second: Figure, by_id: dict[str, Counted]) -> list[Fault]:
    for part, whole in ((first, second), (second, first)):
        if whole.casualty.victims in groups_above(part.casualty.victims):
            return [] if _is_linked(part, whole, by_id) else [_unlinked(part, whole)]
    return []


def _is_linked(part: Figure, whole: Figure, by_id: dict[str, Counted]) -> bool:
    """Whether one is part of the other, or the part of another toll of the whole's group."""
    if part.id in _chain(whole.id, by_id):
        return True
    if part.casualty.part_of and part.casualty.part_of not in by_id:
        return True  # that it leads nowhere is told already
    above = [by_id[link] for link in _chain(part.id, by_id)[1:]]
    return any(
        isinstance(figure, Casualty) and figure.victims == whole.casualty.victims
        for figure in above
    )


def _unlinked(part: Figure, whole: Figure) -> Fault:
    return Fault(
        part.path,
        f"`{part.casualty.victims}` are among the `{whole.casualty.victims}` of `{whole.id}`, and "
        f"would be counted twice: say `part_of: {whole.id}`",
    )
