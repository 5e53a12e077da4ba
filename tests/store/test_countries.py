"""Countries that a later frame makes places of another kind."""

from typing import Any

import pytest
from sqlalchemy import Connection

from recount.domain.coding import Coding, Frame
from recount.store.codings import write_coding, write_frame
from recount.store.codings.countries import NamedAsCountry

LAND = {"key": "land", "name": "Land", "kind": "country"}
OTHER = {"key": "other", "name": "Other", "kind": "country"}
TOWN = {"key": "town", "name": "Town", "kind": "settlement", "parent": "land"}
FRONT = {"key": "front", "name": "Front", "kind": "rebel_group", "country": "land"}
HERALD = {"key": "herald", "name": "Herald", "kind": "newspaper", "country": "land"}
EVENT = {"key": "e", "title": "E", "type": "armed_clash", "date": "2031", "location": "town"}


def written(connection: Connection, **records: list[dict[str, Any]]) -> tuple[str, ...]:
    return write_frame(connection, Frame.model_validate({"recount": 1, **records})).notes


def as_region(place: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return place | {"kind": "region"} | fields


@pytest.mark.parametrize(
    ("records", "named"),
    [
        ({"actors": [FRONT]}, "country of the actor front"),
        ({"sources": [HERALD]}, "country of the source herald"),
    ],
)
def test_one_that_is_named_as_a_country_stays_one(
    connection: Connection, records: dict[str, Any], named: str
) -> None:
    written(connection, locations=[LAND, OTHER], **records)
    with pytest.raises(
        NamedAsCountry, match=rf"land can't become .* kind region: it is the {named}"
    ):
        written(connection, locations=[as_region(LAND)])


def test_so_does_a_nationality(connection: Connection) -> None:
    written(connection, locations=[LAND], events=[EVENT | {"location": None}])
    figure = {"outcome": "killed", "count": 1, "nationality": "land"}
    account = {"event": "e", "casualties": [figure]}
    fields = {"article": {"key": "a"}, "coding": {"coder": "c1"}, "accounts": [account]}
    write_coding(connection, Coding.model_validate({"recount": 1, **fields}))
    with pytest.raises(NamedAsCountry, match="the nationality of a figure"):
        written(connection, locations=[as_region(LAND)])


def test_a_frame_may_name_another_at_once(connection: Connection) -> None:
    written(connection, locations=[LAND, OTHER], actors=[FRONT], sources=[HERALD])
    others = {"actors": [FRONT | {"country": "other"}], "sources": [HERALD | {"country": None}]}
    assert written(connection, locations=[as_region(LAND, parent="other")], **others) == ()


def test_events_that_lie_in_it_are_told_of(connection: Connection) -> None:
    written(connection, locations=[LAND, TOWN], events=[EVENT])
    assert written(connection, locations=[as_region(LAND)]) == (
        "land was a country, and is of kind region now: events in it, such as e, are shown with"
        " the country above it, or with none",
    )
    # It is no news the second time.
    assert written(connection, locations=[as_region(LAND)]) == ()
