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
