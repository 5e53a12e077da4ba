"""Names that several actors, places or sources of a frame have: told, and stored all the same."""

from typing import Any

import pytest
from sqlalchemy import Connection

from recount.domain.coding import Frame
from recount.store.codings import write_frame

TOGETHER = {"key": "xyz", "name": "Xyzland", "kind": "country"}


def frame(**records: Any) -> Frame:
    return Frame.model_validate({"recount": 1, **records})


def actor(key: str, name: str, *others: str) -> dict[str, Any]:
    names = [{"name": other, "kind": "own"} for other in others]
    return {"key": key, "name": name, "kind": "rebel_group", "names": names}


def place(key: str, name: str, **fields: Any) -> dict[str, Any]:
    return {"key": key, "name": name, "kind": "settlement", "parent": "xyz", **fields}


def noted_of(connection: Connection, **records: Any) -> tuple[str, ...]:
    """What is said of records of one frame."""
    return write_frame(connection, frame(**records)).notes


@pytest.mark.parametrize(
    "second",
    [
        actor("north", "Coastal Front"),
        actor("north", "the coastal-front"),
        actor("north", "Northern Front", "Coastal Front"),
    ],
)
def test_a_name_of_two_actors_is_told_whichever_file_it_is_in(
    connection: Connection, second: dict[str, Any]
) -> None:
    assert noted_of(connection, actors=[actor("front", "Coastal Front")]) == ()
    (note,) = noted_of(connection, actors=[second])
    assert note.startswith("the actors front and north share the name ")
    assert note.endswith(": a text that says it names none of them")
    assert noted_of(connection, actors=[second]) == ()


def test_an_alias_that_is_added_is_told_and_one_of_its_own_is_not(connection: Connection) -> None:
    first = actor("front", "Coastal Front", "coastal front", "CF")
    assert noted_of(connection, actors=[first, actor("army", "Army")]) == ()
    assert noted_of(connection, actors=[actor("army", "Army", "CF")]) == (
        'the actors army and front share the name "CF": a text that says it names none of them',
    )


def test_so_is_that_of_two_sources(connection: Connection) -> None:
    sources = [
        {"key": "gazette", "name": "The Gazette", "kind": "newspaper"},
        {"key": "gazette-2", "name": "the Gazette", "kind": "newspaper"},
    ]
    assert noted_of(connection, sources=sources) == (
        'the sources gazette and gazette-2 share the name "The Gazette":'
        " a page that says it is of none of them",
    )


@pytest.mark.parametrize(
    ("second", "told"),
    [
        (place("b", "Northport"), True),
        (place("b", "North-Port", names=[{"name": "northport"}]), True),
        (place("b", "Northport", latitude=10.1, longitude=20.1), True),
        (place("b", "Northport", latitude=12.0, longitude=20.0), False),
        (place("b", "Northport", kind="admin2"), False),
        (place("b", "Northport", parent="abc"), False),
        (place("geonames-12", "Northport"), False),
        (place("b", "Southport"), False),
    ],
)
def test_two_places_are_told_where_they_may_be_one(
    connection: Connection, second: dict[str, Any], told: bool
) -> None:
    countries = [TOGETHER, {"key": "abc", "name": "Abcland", "kind": "country"}]
    first = place("a", "Northport", latitude=10.0, longitude=20.0)
    assert noted_of(connection, locations=[*countries, first]) == ()
    expected = 'the locations a and b share the name "Northport": they may be one place twice'
    notes = [
        note.replace("northport", "Northport") for note in noted_of(connection, locations=[second])
    ]
    assert notes == ([expected] if told else [])
