"""The find that some people are a part of, and the part."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.victims.phrase import Victims

_REACH = 8


def part_of(whole: Find, victims: Victims, at: int, index: int) -> Find:
    """Some of the find `whole`, which is the sentence's find `index`; told at chunk `at`."""
    return Find(whole.outcome, "part", victims, at, at, None, whole.certainty, whole.flags, index)


def nearest_whole(finds: Sequence[Find], at: int, reach: int = _REACH) -> int | None:
    """The find that ends last before chunk `at`, if no more than `reach` chunks before it."""
    best, distance = None, reach + 1
    for i, find in enumerate(finds):
        last = find.victims.last
        # As "30 people were treated for wounds at the hospital, six of them for burns".
        gap = at - (max(last, find.trigger) if find.trigger < at else last)
        if 0 < gap < distance and find.rule != "part":
            best, distance = i, gap
    return best


def nearest_people(finds: Sequence[Find], at: int, reach: int = _REACH) -> int | None:
    """As `nearest_whole`, but the casualties for the killed and wounded that they come to."""
    nearest = nearest_whole(finds, at, reach)
    return None if nearest is None else _that_add_up(finds, nearest)


def _that_add_up(finds: Sequence[Find], last: int) -> int:
    """The casualties of "44 casualties (nine killed, 35 injured), 38 of them children"; or `last`.

    The killed and wounded between them and the find `last` must come to just so many.
    """
    behind = 0
    for i in range(last, -1, -1):
        phrase = finds[i].victims.phrase
        count = phrase.number.bounds.best if phrase is not None and phrase.number else None
        if count is None or finds[i].rule == "part":
            return last
        if finds[i].outcome == "casualties":
            return i if count == behind else last
        behind += count
    return last
