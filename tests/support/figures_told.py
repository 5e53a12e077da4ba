"""What the extractor tells of a text, as rows of the fields that a test is about."""

from collections.abc import Callable

from recount.extract.figure import Figure
from recount.extract.figures import figures_in


def rows_of(*fields: str, flagged: bool = False) -> Callable[[str], list[tuple[object, ...]]]:
    """A reader of texts: of each figure that may be counted, in order, these fields.

    A field is an attribute of `Figure`, or `number`: the best estimate, else the least, else the
    most. With `flagged` the figures that must not be counted are told too.
    """

    def rows(text: str) -> list[tuple[object, ...]]:
        found = [figure for figure in figures_in(text) if flagged or not figure.flags]
        return [tuple(_field(figure, name) for name in fields) for figure in found]

    return rows


def _field(figure: Figure, name: str) -> object:
    if name != "number":
        return getattr(figure, name)
    return next((n for n in (figure.best, figure.low, figure.high) if n is not None), None)
