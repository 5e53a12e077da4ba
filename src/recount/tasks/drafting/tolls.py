"""Figures that would count the same people twice: they never share an account of a draft."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from recount.domain.lists import LISTS
from recount.domain.lists.terms import VictimGroup
from recount.extract.earlier.titles import agree, at_most
from recount.extract.figure import Figure

_PARENT = {g.key: g.parent for g in LISTS["victim_group"] if isinstance(g, VictimGroup)}
_FLOORED = frozenset(("exact", "at_least"))
_SMALL = ("the", "a", "an", "local", "state", "provincial", "regional")
_MOST = 8
"""Parts of one event that are looked at; so it takes linear time."""
_LOOKED_AT = 200
"""Figures below a title that are looked at."""

Mouth = Callable[[int], str | None]
"""Who says a figure, as far as the draft tells it apart: by the figure's place in the list."""


class _Scope(NamedTuple):
    """Whom a toll counts, and who says so."""

    outcome: str
    said_by: str | None
    perpetrators: str
    group: str


class Parts(NamedTuple):
    """The figures of one event in parts, none of which has two tolls of the same people.

    `again`: figures that only repeat one of a part, and that one. What is part of a figure that
    only repeats another is part of that other.
    """

    parts: Sequence[Sequence[int]]
    again: Mapping[int, int]


class _Part:
    """A part while it is filled; `tolls` are its figures that another toll may meet."""

    def __init__(self) -> None:
        self.members: list[int] = []
        self.tolls: dict[_Scope, int] = {}


def speaker_kind(figure: Figure) -> str | None:
    """The speaker's kind as a draft gives it; a name is left to the person to find a key for."""
    return None if figure.speaker_kind in ("named", "none") else figure.speaker_kind


def parted(
    figures: Sequence[Figure], members: Sequence[int], mouth: Mouth, titled: range = range(0),
    outgrown: Mapping[int, int] = {},
) -> Parts:  # fmt: skip
    """The figures of one event in as few parts as a run through them finds.

    `titled` are the figures of the text's title: where one below it counts the same people, that
    is the one that counts. So is the one in the place of a toll that it has `outgrown`.
    """
    older = _last_words(outgrown, set(members)) if outgrown else {}
    parts = [_Part()]
    homes: dict[int, _Part] = {}
    below = [i for i in members if i not in titled]
    again = {
        i: j for i in members if i in titled and (j := _told_below(figures, i, below)) is not None
    }
    others = [i for i in members if i in titled and _is_total(figures, i, below) and i not in again]
    # One without a number says nothing beside one that has a number, wherever it stands.
    for i in sorted(
        members, key=lambda i: (i in titled, figures[i].qualifier == "uncounted", i in older)
    ):  # fmt: skip
        figure = figures[i]
        if i in again or i in others:
            continue
        whole = figure.part_of
        if whole in again:
            whole = again.get(again[whole], again[whole])
            said = _said_as_part(figures, i, whole, homes)
            if said is not None:
                again[i] = said
                continue
        if whole in older and at_most(figure, figures[older[whole]]):
            # As the child of "five died, including a child", after whom four more did.
            whole = older[whole]
        home = homes.get(whole) if whole is not None else None
        counts = _is_toll(figure) or figure.qualifier == "uncounted"
        scope = _scope(figure, mouth(i)) if counts else None
        if home is None:
            near = [*parts[:1], *parts[1:][-_MOST:]]
            meets = [older.get(i) if older.get(i) in part.members else _met(part, scope)
                     for part in near]  # fmt: skip
            said = next((j for j in meets if j is not None and _repeats(figures, i, j)), None)
            if said is None and counts and figure.qualifier != "uncounted":
                tolls = (j for part in near for j in part.tolls.values())
                said = next((j for j in tolls if _is_again(figures, i, j)), None)
            if said is not None:
                again[i] = said
                continue
            home = next((p for p, j in zip(near, meets, strict=True) if j is None), None)
        if home is None:
            home = _Part()
            parts.append(home)
        homes[i] = home
        home.members.append(i)
        if scope is not None:
            home.tolls.setdefault(scope, i)
    told = [sorted(part.members) for part in parts]
    return Parts(
        [*told, others] if others else told, {i: again.get(j, j) for i, j in again.items()}
    )


def _last_words(outgrown: Mapping[int, int], members: Set[int]) -> dict[int, int]:
    """The tolls of one event that another of it takes the place of, each with the last such."""
    within = {i: j for i, j in outgrown.items() if i in members and j in members}
    for i in sorted(within, reverse=True):
        within[i] = within.get(within[i], within[i])
    return within


def _said_as_part(
    figures: Sequence[Figure], i: int, whole: int, homes: Mapping[int, "_Part"]
) -> int | None:
    """The figure that one repeats which is told as part of a whole said again; None: it is new.

    What can't be part of the whole that counts, by its number or group, is taken for a repetition.
    """
    one, all_of = figures[i], figures[whole]
    fits = one.outcome == all_of.outcome and all_of.group in _above(one.group)
    if whole not in homes or not fits or not at_most(one, all_of):
        return whole
    beside = homes[whole].members[-_LOOKED_AT:]
    return next((j for j in beside if j != whole and _same_people(one, figures[j])), None)


def _same_people(one: Figure, other: Figure) -> bool:
    """Whether two figures count as many of the same kind, as "three children" twice."""
    kinds = [(f.outcome, f.occupation, f.sex, f.age_group) for f in (one, other)]
    return kinds[0] == kinds[1] and _nested(one, other) and _numbers(one) == _numbers(other)


def _numbers(figure: Figure) -> tuple[object, ...]:
    # "Several" and "dozens" have the same bounds here.
    return (figure.low, figure.best, figure.high, figure.magnitude)


def _told_below(figures: Sequence[Figure], i: int, below: Sequence[int]) -> int | None:
    """The figure below the title that a figure of it tells in short; None: none."""
    whole = (j for j in below[:_LOOKED_AT] if figures[j].part_of is None)
    fit = (j for j in whole if _nested(figures[i], figures[j]))
    return next((j for j in fit if agree(figures[i], figures[j])), None)


def _is_total(figures: Sequence[Figure], i: int, below: Sequence[int]) -> bool:
    """Whether it counts people whom others do below, to another number: a sum, or an older toll."""
    if figures[i].flags or figures[i].part_of is not None:
        return False
    tolls = (figures[j] for j in below[:_LOOKED_AT] if figures[j].counting == "toll")
    return any(one.outcome == figures[i].outcome and _nested(one, figures[i]) for one in tolls)


def _nested(one: Figure, other: Figure) -> bool:
    return one.group in _above(other.group) or other.group in _above(one.group)


def _met(part: _Part, own: _Scope | None) -> int | None:
    """A toll of the part that counts people whom one of this scope counts too; None: none does."""
    if own is None:
        return None
    for scope, j in part.tolls.items():
        if scope[:2] != own[:2]:
            continue
        apart = {own.perpetrators, scope.perpetrators} == {"only", "excluded"}
        nested = own.group in _above(scope.group) or scope.group in _above(own.group)
        if nested and not apart:
            return j
    return None


def _is_again(figures: Sequence[Figure], i: int, j: int) -> bool:
    """Whether one repeats a toll, though others of these people were told beside it."""
    one, other = figures[i], figures[j]
    apart = {one.perpetrators, other.perpetrators} == {"only", "excluded"}
    same = one.outcome == other.outcome and _nested(one, other) and not apart
    return same and one.low is not None and _repeats(figures, i, j)


def _repeats(figures: Sequence[Figure], i: int, j: int) -> bool:
    """Whether one says no more than the other: the same number of the same, by the same."""
    one, other = figures[i], figures[j]
    same = _numbers(one) == _numbers(other)
    if one.qualifier == "uncounted":
        return True
    if (
        one.said_by is None
        and one.low == other.low
        and _FLOORED.issuperset((one.qualifier, other.qualifier))
    ):
        # As "at least 12 people were killed" and "the killing of the 12".
        return True
    if not same or one.said_by in (None, other.said_by):
        return same
    if other.said_by is None:
        return one.group == other.group
    return _name_of(one.said_by) == _name_of(other.said_by)


def _name_of(speaker: str) -> list[str]:
    """A speaker's words that tell who it is: "the local governor" is "the governor"."""
    return [word for word in speaker.lower().split() if word not in _SMALL]


def _is_toll(figure: Figure) -> bool:
    """Whether it counts all of its group: a figure of women, or of teachers, is of some of it."""
    some = figure.occupation or figure.sex or figure.age_group
    return figure.counting == "toll" and figure.part_of is None and not (figure.flags or some)


def _scope(figure: Figure, said_by: str | None) -> _Scope:
    return _Scope(figure.outcome, said_by, figure.perpetrators, figure.group)


def _above(group: str | None) -> Iterator[str]:
    """The group and all groups that it is among."""
    while group is not None:
        yield group
        group = _PARENT[group]
