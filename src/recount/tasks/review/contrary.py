"""Whether the words that a figure of a draft quotes can be those of its count."""

from typing import Any

from recount.formats.coding.positions import Path
from recount.tasks.contrary import contrary
from recount.tasks.review.drafts import Draft


def contrary_words(draft: Draft, path: Path) -> str | None:
    """The words of a figure if there is a number in them, and none that its count may be."""
    figure: Any = draft.record
    for step in path:
        figure = figure[step] if isinstance(step, int) else getattr(figure, step)
    return contrary(figure, draft.text)
