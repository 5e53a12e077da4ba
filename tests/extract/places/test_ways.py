"""Places that a way leads to, and those so far from a place."""

import pytest

from recount.extract.events.accounts import accounts_in, mentions_in
from recount.extract.figures import figures_in
from recount.extract.places import curated, places_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences


def placed(text: str) -> list[tuple[str, str] | None]:
    """The place of each event, and how it stands to it."""
    spans = Spans(list(sentences(text)))
    dates = mentions_in(text, "2031-05-07")
    found = accounts_in(text, spans, figures_in(text), dates, places_in(text, curated()))
    return [(one.place.words, one.place.relation) if one.place else None for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed 12 people 25 km west of Goma on Sunday.", ("Goma", "near")),
        ("Twelve people died in a village 25 kilometres (15 miles) north-west of Goma.",
         ("Goma", "near")),
        ("Twelve people died some 15 miles from Goma.", ("Goma", "near")),
        ("Twelve people died in the hills above Goma.", ("Goma", "near")),
        ("Twelve people died on the highway to Damascus on Sunday.", None),
        ("Twelve people died on the road leading towards Damascus.", None),
        ("Twelve people died at a checkpoint on the road to Oldmere.", None),
        ("A convoy bound for Damascus was ambushed and 12 soldiers died.", None),
        ("A bus on its way to Damascus was hit, and 12 people died near Homs.", ("Homs", "near")),
        ("Twelve people died on a train from Homs to Damascus.", None),
        ("Militants crossed from Gaza at dawn and killed 12 people.", None),
        ("Militants crossed over from Gaza and killed 12 people in Jaffa.", ("Jaffa", "in")),
        ("Rebels withdrew from Goma, killing 12 people.", ("Goma", "in")),
        ("Gunmen killed 12 people travelling to Damascus.", None),
        ("Twelve people died on Sunday and hundreds fled to Damascus.", None),
        ("Twelve people died on the road from Homs to Damascus.", ("Homs", "between")),
        ("Twelve people died on the main road linking Homs and Damascus.", ("Homs", "between")),
        ("Twelve people died on the Homs-Damascus highway.", ("Homs", "between")),
        ("Twelve people died on the road in Damascus.", ("Damascus", "in")),
        ("Troops sent to Damascus killed 12 people.", ("Damascus", "in")),
        ("Police in Damascus said 12 people died on Sunday.", ("Damascus", "in")),
        ("Rebels who advanced to Damascus killed 12 soldiers.", ("Damascus", "in")),
        ("Floods have killed 12 people in seven states.", None),
        ("Clashes in Seven States killed 12 people.", None),
        ("Clashes in Several Districts killed 12 people.", None),
        ("Clashes in Seven Wells killed 12 people.", ("Seven Wells", "in")),
    ],
)  # fmt: skip
def test_where_a_way_leads_nothing_happens(text: str, expected: tuple[str, str] | None) -> None:
    assert placed(text) == [expected]
