"""Rules on the figures of one account: what they name, and that no total counts anybody twice.

Of a document with faults, whatever rests on sound fields is checked; where a rule would rest on a
field that may not be as it was meant, it says nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from types import MappingProxyType
from typing import NamedTuple

from recount.domain.coding import Account, Casualty, Coding, Counted
from recount.domain.figure_ids import figure_ids, size_ids
from recount.domain.lists import LISTS, VictimGroup
from recount.domain.nearest import did_you_mean
from recount.formats.coding.positions import Path
from recount.formats.coding.salvage import Touched
from recount.formats.coding.walk import Fault

_PARENTS = {
    group.key: group.parent for group in LISTS["victim_group"] if isinstance(group, VictimGroup)
}


# What a default id is made of, and what says nothing of who is counted and how.
_NAMING = frozenset({"id", "outcome", "victims", "actor", "measure"})
_BESIDE = frozenset(
    {"count", "worded", "certainty", "evidence", "standing_reason", "replaced_by", "rule",
     "confidence", "flags", "caused_by", "caused_by_certainty", "corrects", "persons"}
)  # fmt: skip


class Figure(NamedTuple):
    """A casualty figure with its key and its place in the account."""

    id: str
    casualty: Casualty
    path: Path


class _Listed(NamedTuple):
    """Figures that may be part of one another, those that can be named by a sure id.

    `all_sure`: there is no other. `open_ended`: ids of figures whose `part_of` may be lost.
    """

    by_id: Mapping[str, Counted]
    all_sure: bool
    open_ended: frozenset[str]


def faulty_figures(coding: Coding, touched: Touched = MappingProxyType({})) -> Iterator[Fault]:
    """Every fault among the figures of each account, and among the sizes.

    Args:
        coding: the coding, or what is left of a faulty one.
        touched: which fields of its records may not be as they were meant.
    """
    for place, account in enumerate(coding.accounts):
        path: Path = ("accounts", place, "casualties")
        listed = _listed(figure_ids(account), account.casualties, path, touched)
        yield from _repeated_events(coding.accounts, place)
        yield from _linked(figure_ids(account), account.casualties, path, listed)
        yield from _counted_twice(account, path, listed, touched)
    ids = size_ids(coding.sizes)
    listed = _listed(ids, coding.sizes, ("sizes",), touched)
    yield from _linked(ids, coding.sizes, ("sizes",), listed)


def _listed(ids: list[str], figures: Sequence[Counted], path: Path, touched: Touched) -> _Listed:
    doubts = [touched.get((*path, place), frozenset()) for place in range(len(figures))]
    # A default id is numbered by those before it: one in doubt makes every other doubtful.
    defaults = not any(
        figure.id is None and doubt & _NAMING for figure, doubt in zip(figures, doubts, strict=True)
    )
    rows = list(zip(ids, figures, doubts, strict=True))
    return _Listed(
        # Of equal ids, the first is meant.
        {id_: figure for id_, figure, _ in reversed(rows) if defaults or figure.id},
        defaults and path not in touched,
        frozenset(id_ for id_, _, doubt in rows if "part_of" in doubt),
    )


def groups_above(group: str) -> list[str]:
    """The groups that a group is part of, its own not among them."""
    parent = _PARENTS[group]
    return [parent, *groups_above(parent)] if parent else []


def _repeated_events(accounts: list[Account], place: int) -> Iterator[Fault]:
    event = accounts[place].event
    if event and event in [account.event for account in accounts[:place]]:
        yield Fault(
            ("accounts", place, "event"),
            f"a second account of `{event}`; one coding has one account of an event",
        )


def _linked(
    ids: list[str], figures: Sequence[Counted], path: Path, listed: _Listed
) -> Iterator[Fault]:
    """Ids that repeat; `part_of` and `replaced_by` that lead nowhere or in a circle."""
    circles = _circles_of_replaced(ids, listed.by_id)
    before: set[str] = set()
    for place, (figure_id, figure) in enumerate(zip(ids, figures, strict=True)):
        if figure_id in before:
            yield Fault((*path, place, "id"), f"`{figure_id}` is the id of a figure before it")
        if figure.part_of is not None:
            message = _bad_part(figure_id, figure, listed)
            if message:
                yield Fault((*path, place, "part_of"), message)
        if figure.replaced_by is not None:
            # Of equal ids, the first is in the circle.
            circle = [] if figure_id in before else circles.get(figure_id, [])
            message = _bad_replacement(figure_id, figure.replaced_by, listed, circle)
            if message:
                yield Fault((*path, place, "replaced_by"), message)
        before.add(figure_id)


def _bad_part(figure_id: str, figure: Counted, listed: _Listed) -> str | None:
    by_id, part_of = listed.by_id, figure.part_of or ""
    if part_of not in by_id:
        if not listed.all_sure:
            return None
        return _absent(part_of, by_id)
    if figure_id in by_id:
        if part_of == figure_id:
            return "a figure is not part of itself"
        chain = _chain(figure_id, by_id)
        if figure_id in chain[1:]:
            return f"a circle: {' is part of '.join(f'`{link}`' for link in chain)}"
    whole = by_id[part_of]
    if isinstance(figure, Casualty) and isinstance(whole, Casualty):
        return _other_outcome(figure, whole)
    return None


def _bad_replacement(
    figure_id: str, replaced_by: str, listed: _Listed, circle: list[str]
) -> str | None:
    by_id = listed.by_id
    if replaced_by not in by_id:
        return _absent(replaced_by, by_id) if listed.all_sure else None
    if replaced_by == figure_id:
        return "a figure does not take its own place"
    if circle:
        return f"a circle: {' is replaced by '.join(f'`{link}`' for link in circle)}"
    return None


def _circles_of_replaced(ids: list[str], by_id: Mapping[str, Counted]) -> dict[str, list[str]]:
    """Each circle of `replaced_by`, from its first figure back to it, by the id of that figure.

    A circle is one fault, told of that figure. No figure is passed twice, however many lead there.
    """
    order = {figure_id: place for place, figure_id in reversed([*enumerate(ids)])}
    passed: set[str] = set()
    circles = {}
    for start in ids:
        chain: list[str] = []
        link: str | None = start
        while link is not None and link in by_id and link not in passed:
            passed.add(link)
            chain.append(link)
            link = by_id[link].replaced_by
        if link in chain:
            circle = chain[chain.index(link) :]
            first = circle.index(min(circle, key=order.__getitem__))
            circles[circle[first]] = [*circle[first:], *circle[: first + 1]]
    return circles


def _absent(key: str, by_id: Mapping[str, Counted]) -> str:
    near = did_you_mean(key, by_id)
    return f"no figure `{key}` here{near or '; there are: ' + ', '.join(by_id)}"


def _other_outcome(figure: Casualty, whole: Casualty) -> str | None:
    if figure.outcome == whole.outcome or not (figure.outcome and whole.outcome):
        return None  # a faulty one is told already
    return f"a figure of `{figure.outcome}` is no part of one of `{whole.outcome}`; drop part_of"


def _chain(figure_id: str, by_id: Mapping[str, Counted]) -> list[str]:
    """A figure's id and those that it is part of, one by one; a circle is followed once."""
    chain = [figure_id]
    while True:
        figure = by_id.get(chain[-1])
        above = figure.part_of if figure else None
        if above is None or above not in by_id:
            return chain
        chain.append(above)
        if above in chain[:-1]:
            return chain


def _counted_twice(
    account: Account, path: Path, listed: _Listed, touched: Touched
) -> Iterator[Fault]:
    figures = zip(figure_ids(account), account.casualties, strict=True)
    tolls = [
        Figure(figure_id, casualty, (*path, place))
        for place, (figure_id, casualty) in enumerate(figures)
        if touched.get((*path, place), frozenset()) <= _BESIDE and _is_plain_toll(casualty)
    ]
    for first, second in combinations(tolls, 2):
        told = first.id == second.id
        same_scope = _scope(first.casualty) == _scope(second.casualty)
        if same_scope and not told and not _disjoint(first, second):
            yield from _same_group(first, second) or _nested(first, second, listed)


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


def _nested(first: Figure, second: Figure, listed: _Listed) -> list[Fault]:
    for part, whole in ((first, second), (second, first)):
        if whole.casualty.victims in groups_above(part.casualty.victims):
            return [] if _is_linked(part, whole, listed) else [_unlinked(part, whole)]
    return []


def _is_linked(part: Figure, whole: Figure, listed: _Listed) -> bool:
    """Whether one is part of the other, or the part of another toll of the whole's group."""
    by_id = listed.by_id
    if part.id in _above(whole, by_id):
        return True
    if part.casualty.part_of and part.casualty.part_of not in by_id:
        return True  # that it leads nowhere is told already
    above = _above(part, by_id)
    if listed.open_ended.intersection(above) or not (listed.all_sure or _ends(above, by_id)):
        return True
    figures = [by_id[link] for link in above]
    return any(
        isinstance(figure, Casualty) and figure.victims == whole.casualty.victims
        for figure in figures
    )


def _above(figure: Figure, by_id: Mapping[str, Counted]) -> list[str]:
    """The ids of all that a figure is part of."""
    part_of = figure.casualty.part_of
    return _chain(part_of, by_id) if part_of and part_of in by_id else []


def _ends(chain: list[str], by_id: Mapping[str, Counted]) -> bool:
    return not chain or by_id[chain[-1]].part_of is None


def _unlinked(part: Figure, whole: Figure) -> Fault:
    return Fault(
        part.path,
        f"`{part.casualty.victims}` are among the `{whole.casualty.victims}` of `{whole.id}`, and "
        f"would be counted twice: say `part_of: {whole.id}`",
    )
