"""The claims and tolls that follow from a pattern of figures, where nothing has to be reconciled.

An event of which only one article gives figures, each a toll of its own group or a part of the one
total of persons, has claims and tolls that its pattern alone decides. They are what
sql/reconciliation makes of such events, to the row; a test compares the two. Patterns of another
make have no plan, and their events are reconciled.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from recount.domain.records import MOST_FIGURES, Shape

# Where one article gives the figures no other rule tells anything else, and none is stored; that
# ibc has no answer for one origin is for the view to tell.
_RULE = "envelope"
_TOTAL = "persons"
_ATTACKERS_IN = {"included", "only", "not_applicable"}
_OTHERS = {"excluded", "not_applicable"}


class Claim(NamedTuple):
    """A claim of a pattern; `measure` and `slots` say how its numbers come from the figures'.

    Of the measure none no number is told, whatever its slot.
    """

    outcome: str
    victims: str
    counted: str
    kind: str
    figures: str
    scope: str
    used_as: str
    why: str | None
    newest: int
    measure: str
    slots: tuple[int, ...]


class Toll(NamedTuple):
    """A toll of a pattern."""

    outcome: str
    victims: str
    counted: str
    rule: str
    figures: int
    measure: str
    slots: tuple[int, ...]


class Plan(NamedTuple):
    """Claims in the order in which they are numbered, and tolls."""

    claims: tuple[Claim, ...]
    tolls: tuple[Toll, ...]


Slot = tuple[int, Shape]


def plan_of(shapes: Sequence[Shape], above: dict[str, str | None]) -> Plan | None:
    """The plan of a pattern; None: its events must be reconciled.

    Args:
        shapes: the figures, in the order of their slots.
        above: the group above each victim group; None at the top.
    """
    if not _is_simple(shapes, above):
        return None
    claims: list[Claim] = []
    tolls: list[Toll] = []
    outcomes = sorted({shape.outcome for shape in shapes})
    for outcome in outcomes:
        of_outcome = [(i, shape) for i, shape in enumerate(shapes) if shape.outcome == outcome]
        for counted in ("all", "others"):
            some = _counted(of_outcome, counted)
            claims += _claims(some, counted)
            tolls += _tolls(some, counted)
    tolls.sort(key=lambda toll: (toll.outcome, toll.victims, toll.counted))
    claims.sort(
        key=lambda claim: (claim.outcome, claim.counted, claim.victims, claim.kind != "own")
    )
    return Plan(tuple(claims), tuple(tolls))


def sums_both_sides(shapes: Sequence[Shape]) -> bool:
    """Whether members of the two sides are told of as victims of one group.

    Their figures are summed, unless one actor is on both sides: then they are figures of the same.
    """
    first, second = ({s.victims for s in shapes if s.victim_side == side} for side in (1, 2))
    return not first.isdisjoint(second)


def _is_simple(shapes: Sequence[Shape], above: dict[str, str | None]) -> bool:
    by_name = {shape.figure: shape for shape in shapes}
    totals = [shape for shape in shapes if shape.victims == _TOTAL]
    if len({shape.outcome for shape in totals}) < len(totals):
        return False
    for shape in shapes:
        whole = by_name.get(shape.part_of or "")
        is_total = shape.victims == _TOTAL
        if shape.perpetrators == "only" or (is_total and whole):
            return False
        if not is_total and (whole is None or whole.victims != _TOTAL or shape.form != "best"):
            return False
        if not is_total and above.get(shape.victims) != _TOTAL:
            return False
    return True


def _counted(of_outcome: Sequence[Slot], counted: str) -> list[Slot]:
    """The figures that count: of each group one of a side, or the one of the group as a whole."""
    some = [slot for slot in of_outcome if counted == "all" or slot[1].perpetrators in _OTHERS]
    chosen: list[Slot] = []
    for _, slots in _groups(some):
        first: dict[int | None, Slot] = {}
        for slot in slots:
            first.setdefault(slot[1].victim_side, slot)
        chosen += [first[None]] if None in first else first.values()
    return sorted(chosen)


def _groups(some: Sequence[Slot]) -> Iterator[tuple[str, list[Slot]]]:
    ordered = sorted(some, key=lambda slot: (slot[1].victims, slot[1].figure))
    for victims, slots in groupby(ordered, key=lambda slot: slot[1].victims):
        yield victims, list(slots)


def _claims(some: Sequence[Slot], counted: str) -> Iterator[Claim]:
    for victims, slots in _groups(some):
        if counted == "all" or victims == _TOTAL:
            yield _own(victims, slots, counted)
    parts = [slot for slot in some if slot[1].victims != _TOTAL]
    if parts:
        scopes = {_scope([slot[1] for slot in slots]) for _, slots in _groups(parts)}
        scope = "included" if scopes & {"included", "only"} else "unknown"
        yield Claim(
            parts[0][1].outcome, _TOTAL, counted, "derived", _listed(parts),
            "excluded" if scopes == {"excluded"} else scope, "floor",
            "parts of a total of the same article", 0, "none", _slots(parts[:1]),
        )  # fmt: skip


def _own(victims: str, slots: list[Slot], counted: str) -> Claim:
    shape = slots[0][1]
    measure = "sum" if len(slots) > 1 else {"best": "one"}.get(shape.form, shape.form)
    open_ended = measure == "low"
    return Claim(
        shape.outcome, victims, counted, "own", _listed(slots), _scope([s for _, s in slots]),
        "floor" if open_ended else "estimate",
        "no best and no upper bound" if open_ended else None, int(not open_ended), measure,
        _slots(slots),
    )  # fmt: skip


def _scope(shapes: Sequence[Shape]) -> str:
    scopes = {shape.perpetrators for shape in shapes}
    if scopes & _ATTACKERS_IN:
        return "included"
    return "excluded" if scopes == {"excluded"} else "unknown"


def _tolls(some: Sequence[Slot], counted: str) -> Iterator[Toll]:
    for victims, slots in _groups(some):
        if counted != "all" and victims != _TOTAL:
            continue
        form = slots[0][1].form
        if victims != _TOTAL or form == "exact":
            measure = "sum"
        else:
            measure = "low" if form == "low" else "range"
        figures = len(some) if victims == _TOTAL else len(slots)
        outcome = slots[0][1].outcome
        yield Toll(outcome, victims, counted, _RULE, figures, measure, _slots(slots))


def _listed(slots: Sequence[Slot]) -> str:
    return "; ".join(sorted(shape.figure for _, shape in slots))


def _slots(slots: Sequence[Slot]) -> tuple[int, ...]:
    return tuple(sorted(place for place, _ in slots))


def weights(slots: Sequence[int]) -> list[int | None]:
    """The only slot that counts (None: several), then 1 for each that counts, 0 for the others."""
    only = slots[0] if len(slots) == 1 else None
    return [only, *(int(place in slots) for place in range(MOST_FIGURES))]
