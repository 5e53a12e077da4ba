"""The figures of the rules and those of a model side by side: what both found, what one did."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from recount.extract.figure import Figure
from recount.extract.sentences.text import LONGEST
from recount.tasks.model.reading import Reading, overlap

BOTH = 0.97
"""The confidence of a figure that both found: above that of every rule. No probability."""
_COMPARED = {"group": "victims", "counting": "counting", "certainty": "certainty"}


class Compared(NamedTuple):
    """The figures of both in the order of the text, and what is doubtful about each."""

    figures: Sequence[Figure]
    doubts: Sequence[tuple[str, ...]]
    both: int
    rules_only: int
    model_only: int


def compared(by_rules: Sequence[Figure], reading: Reading) -> Compared:
    """Put figures of the rules and of a model together; of a pair, the rules' one is kept."""
    pairs = _pairs(by_rules, reading.figures)
    alone = [place for place in range(len(reading.figures)) if place not in pairs]
    found = {rule: place for place, rule in pairs.items()}
    rows: list[tuple[Figure, tuple[str, ...]]] = []
    for number, figure in enumerate(by_rules):
        place = found.get(number)
        if place is None:
            rows.append((figure, ("found by the rules only",)))
        else:
            rows.append(_paired(figure, reading.figures[place], reading.doubts[place]))
    for place in alone:
        doubts = ("found by the model only", *reading.doubts[place])
        rows.append((reading.figures[place], doubts))
    new_places = pairs | {place: len(by_rules) + n for n, place in enumerate(alone)}
    figures, doubted = _in_order(rows, len(by_rules), new_places)
    return Compared(figures, doubted, len(pairs), len(by_rules) - len(pairs), len(alone))


def _pairs(by_rules: Sequence[Figure], by_model: Sequence[Figure]) -> dict[int, int]:
    """For figures of the model the place of the rules' figure that tells the same.

    That is the same number of the same outcome in words that overlap; of several, one of the same
    group goes first.
    """
    by_claim: dict[tuple[object, ...], list[tuple[int, int]]] = {}
    for number, figure in enumerate(by_rules):
        by_claim.setdefault(_claim(figure), []).append((figure.start, number))
    for starts in by_claim.values():
        starts.sort()
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for place, figure in enumerate(by_model):
        near = _near(by_claim.get(_claim(figure), []), figure)
        alike = [n for n in near if n not in taken and overlap(by_rules[n], figure)]
        if alike:
            group = figure.group
            pairs[place] = min(alike, key=lambda n: (by_rules[n].group != group, n))
            taken.add(pairs[place])
    return pairs


def _near(starts: Sequence[tuple[int, int]], figure: Figure) -> list[int]:
    """Of figures by their starts, those that may overlap one: no sentence is longer."""
    first = bisect_left(starts, (figure.start - LONGEST, 0))
    return [number for _, number in starts[first : bisect_left(starts, (figure.end, 0))]]


def _claim(figure: Figure) -> tuple[object, ...]:
    return figure.outcome, figure.low, figure.best, figure.high


def _paired(
    figure: Figure, model: Figure, doubts: tuple[str, ...]
) -> tuple[Figure, tuple[str, ...]]:
    kept = figure._replace(rule=f"{figure.rule}+{model.rule}", confidence=BOTH)
    return kept, (*_differences(figure, model), *doubts)


def _differences(figure: Figure, model: Figure) -> Iterator[str]:
    if model.flags and not figure.flags:
        yield f"the model would not count it: {', '.join(model.flags)}"
    for field, name in _COMPARED.items():
        if getattr(figure, field) != getattr(model, field):
            yield f"the model has {name}: {getattr(model, field)}"
    if (figure.part_of is None) != (model.part_of is None):
        apart = (
            "a part of another figure" if figure.part_of is None else "no part of another figure"
        )
        yield f"the model calls it {apart}"
    one, other = figure.said_by or "", model.said_by or ""
    if bool(one) != bool(other) or (one not in other and other not in one):
        yield "the model has another speaker" if other else "the model has no speaker"


def _in_order(
    rows: Sequence[tuple[Figure, tuple[str, ...]]], rules: int, new_places: dict[int, int]
) -> tuple[list[Figure], list[tuple[str, ...]]]:
    """The rows in the order of the text, `part_of` following what it names.

    Args:
        rows: the rules' figures first, then those that only the model found.
        rules: how many of them are of the rules.
        new_places: for each figure of the model, its place among the rows.
    """
    order = sorted(range(len(rows)), key=lambda n: (rows[n][0].start, n))
    moved = {old: new for new, old in enumerate(order)}
    figures = []
    for old in order:
        whole = rows[old][0].part_of
        if whole is not None and old >= rules:
            whole = new_places[whole]
            # The rules may have a reason not to count what the model would.
            whole = None if rows[whole][0].flags else whole
        figures.append(rows[old][0]._replace(part_of=None if whole is None else moved[whole]))
    return figures, [rows[old][1] for old in order]
