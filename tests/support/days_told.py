"""On which day each figure of a text was, as its account tells it."""

from recount.extract.events.accounts import accounts_in, mentions_in
from recount.extract.figures import figures_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences

PUBLISHED = "2031-05-07"
"""A Wednesday."""


def days_of(text: str, published: str | None = PUBLISHED) -> list[tuple[str, str | None]]:
    """The outcome and the date (EDTF; None: not told) of each figure of a text, in order."""
    spans, figures = Spans(list(sentences(text))), figures_in(text)
    accounts = accounts_in(text, spans, figures, mentions_in(text, published))
    dates = {number: account.date for account in accounts for number in account.figures}
    found = ((figure.outcome, dates[number]) for number, figure in enumerate(figures))
    return [(outcome, date.edtf if date else None) for outcome, date in found]


def days_told(text: str, published: str | None = PUBLISHED) -> list[str | None]:
    """The dates of a text's figures, in order."""
    return [date for _, date in days_of(text, published)]
