"""What is read of pieces of text, each read once though it stands in many texts."""

from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")
_SHORT, _MOST = 40, 32_768
"""Characters, and pieces: what is kept does not grow with what is read."""


class Kept(dict[str, _T]):
    """What a function makes of pieces of text, of which short ones are kept."""

    def __init__(self, read: Callable[[str], _T]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, piece: str) -> _T:
        found = self._read(piece)
        if len(piece) <= _SHORT:
            if len(self) >= _MOST:
                self.clear()
            self[piece] = found
        return found
