"""An invented article, what a model may tell of it, and what becomes of that."""

from fake_model import FakeModel, answer, told

from recount.extract.figure import Figure
from recount.tasks.model.library import LibraryModel
from recount.tasks.model.reading import Reading, read_with

TEXT = (
    "Gunmen killed at least 12 civilians and three police officers in Northport on 3 May, the "
    "interior ministry said. Some 30 others were wounded.\n\n"
    "Nobody was arrested. The dead included two children. More than 40 vehicles were burnt."
)


CIVILIANS = told(
    "killed at least 12 civilians", 12, None, None, victims="at least 12 civilians",
    group="civilians", said_by="the interior ministry",
)  # fmt: skip
OFFICERS = told("three police officers", 3, 3, 3, group="police", victims="three police officers")
LOST = "the model calls it a part of a figure that it can't be a part of"


def ask(reply: str, text: str = TEXT, *, schema: bool = True) -> Reading:
    return read_with(LibraryModel(FakeModel(reply, schema=schema), {}), text)


def only(*figures: dict[str, object], text: str = TEXT) -> Figure:
    """The one figure that is accepted."""
    (figure,) = ask(answer(*figures), text).figures
    return figure
