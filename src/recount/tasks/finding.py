"""The figures that were found in one text, whoever found them, and what belongs beside them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from recount.extract.figure import Figure
from recount.extract.figures import figures_in


class Findings(NamedTuple):
    """Figures in the order of the text.

    `doubts` has an entry for each figure, or none at all. `notes` are for a person to read.
    `finder` is who found them beside Recount's own rules, and `note` how; None: nobody.
    """

    figures: Sequence[Figure]
    doubts: Sequence[tuple[str, ...]] = ()
    notes: tuple[str, ...] = ()
    finder: str | None = None
    note: str | None = None

    def doubts_of(self, number: int) -> tuple[str, ...]:
        """What is doubtful about the figure at this place."""
        return self.doubts[number] if self.doubts else ()


Finder = Callable[[str], Findings]
"""From a text to its figures; may raise a RecountError."""


def by_rules(text: str) -> Findings:
    """What the rules of `recount.extract` find."""
    return Findings(figures_in(text))
