"""Ids of what many rows of a file share, by the numbers that its batches give."""

from collections.abc import Callable
from typing import Generic, TypeVar

Part = TypeVar("Part")


class PartIds(dict[int | None, int | None], Generic[Part]):
    """The ids of a file's parts, by number; None is nothing's number.

    A part is looked up, and written where it is missing, when a row first names it.
    """

    def __init__(self, find: Callable[[Part], int | None]) -> None:
        super().__init__({None: None})
        self.parts: list[Part] = []
        self._find = find
        self._found: list[int] = []

    def __missing__(self, number: int) -> int | None:
        row_id = self[number] = self._find(self.parts[number])
        self._found.append(number)
        return row_id

    def keep(self) -> None:
        """What was found so far stays found."""
        self._found.clear()

    def forget(self) -> None:
        """Forget what was found since."""
        for number in self._found:
            del self[number]
        self._found.clear()
