"""The places of a database, as texts name them."""

import pytest
from worlds import World

from recount.domain.gazetteer import merged
from recount.extract.places import curated, places_in
from recount.store import places
from recount.store.engine import open_writer
from recount.store.reader import open_reader


@pytest.mark.parametrize("most", [0, places.MOST_IN_MEMORY])
@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Two died in Bambari.", "bambari-town"),
        ("Two died in Bambari town.", "bambari-town"),
        ("Two died in the village of Zalin.", "zalin-village"),
        ("TWO DIED IN ZALIN.", "zalin-village"),
        ("Two died in Lona.", None),
    ],
)
def test_settlements_of_ged_by_their_plain_names(
    database: str, monkeypatch: pytest.MonkeyPatch, most: int, text: str, key: str | None
) -> None:
    monkeypatch.setattr(places, "MOST_IN_MEMORY", most)
    world = (
        World()
        .location("caf", kind="country", name="Central African Republic")
        .location(
            "bambari-town", parent="caf", kind="settlement", name="Bambari town",
            latitude=5.77, longitude=20.67,
        )
        .location("zalin-village", parent="caf", kind="settlement", name="Zalin village")
        .location("lona-region", parent="caf", kind="admin2", name="Lona region")
    )  # fmt: skip
    with open_writer(database) as connection:
        world.load(connection)
    with open_reader(database) as reader:
        gazetteer = merged(places.gazetteer_of(reader), curated())
        (mention,) = places_in(text, gazetteer)
    assert (mention.place.key if mention.place else None) == key
