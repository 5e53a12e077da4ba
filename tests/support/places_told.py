"""Where the events of a text were, as the extractor tells it."""

from recount.extract.events.accounts import accounts_in, mentions_in
from recount.extract.figures import figures_in
from recount.extract.places import curated, places_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences


def places_of(text: str) -> list[str | None]:
    """The words of the place of each event, in order, of a text published on 5 May 2021."""
    told = places_in(text, curated())
    spans = Spans(list(sentences(text)))
    found = accounts_in(text, spans, figures_in(text), mentions_in(text, "2021-05-05"), told)
    return [account.place.words if account.place else None for account in found]
