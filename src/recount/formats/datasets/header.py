"""Which dataset a header is of, and where its columns are. Columns are found by name only."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from recount.errors import Problem, RecountError


class Layout(NamedTuple):
    """The columns of a format.

    `needed` must be there; `optional` ones are read where they are. `aliases` are other names that
    older files give a column.
    """

    name: str
    needed: tuple[str, ...]
    optional: tuple[str, ...]
    aliases: dict[str, str]

    @property
    def columns(self) -> tuple[str, ...]:
        """Every column that is read, in the order of `Columns.places`."""
        return (*self.needed, *self.optional)


class UnknownHeader(RecountError):
    """A header of no format that is known, or without a column that its format needs."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


def named(layout: Layout, header: Sequence[str]) -> list[str]:
    """The header in the names of the layout: lower case, aliases replaced."""
    plain = [name.strip().strip("\ufeff").casefold() for name in header]
    return [layout.aliases.get(name, name) for name in plain]


def missing(layout: Layout, header: Sequence[str]) -> list[str]:
    """The needed columns that a header lacks, in the layout's order."""
    present = set(named(layout, header))
    return [name for name in layout.needed if name not in present]


def layout_of(layouts: Iterable[Layout], header: Sequence[str]) -> Layout | None:
    """The layout all of whose needed columns are in the header; None: of none."""
    return next((layout for layout in layouts if not missing(layout, header)), None)


def nearest(layouts: Iterable[Layout], header: Sequence[str]) -> tuple[Layout, float]:
    """The layout with the greatest share of its needed columns in the header, and that share."""
    shares = [(1 - len(missing(layout, header)) / len(layout.needed), layout) for layout in layouts]
    share, layout = max(shares, key=lambda pair: pair[0])
    return layout, share


def unknown(
    layouts: Sequence[Layout], source: str, line: int, header: Sequence[str]
) -> UnknownHeader:
    """Says which columns the nearest format misses."""
    layout, share = nearest(layouts, header)
    listed = ", ".join(missing(layout, header))
    if share == 0:
        names = ", ".join(one.name for one in layouts)
        message = f"no column of any dataset that is read ({names}); is the header row there?"
    else:
        message = f"nearest to {layout.name}, of which it lacks: {listed}"
    return UnknownHeader(Problem(source, line, None, None, message))


class Columns(NamedTuple):
    """Where the layout's columns are in a row; the place after the last one where one is absent."""

    places: tuple[int, ...]
    present: frozenset[str]


def columns_of(layout: Layout, source: str, line: int, header: Sequence[str]) -> Columns:
    """The place of each column of the layout.

    Raises:
        UnknownHeader: one is missing, or stands twice.
    """
    if missing(layout, header):
        raise unknown([layout], source, line, header)
    names = named(layout, header)
    for name in layout.columns:
        if names.count(name) > 1:
            message = f"the column `{name}` stands {names.count(name)} times"
            raise UnknownHeader(Problem(source, line, None, name, message))
    places = tuple(names.index(name) if name in names else len(names) for name in layout.columns)
    return Columns(places, frozenset(names))
