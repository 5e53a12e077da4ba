"""Two articles with one text: what is said of them, unless they say how they stand."""

from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World

from recount.domain.coding import Coding
from recount.store.codings import write_coding

TEXT = {"sha256": "a" * 64, "characters": 40}


def noted(connection: Connection, first: dict[str, Any], second: dict[str, Any]) -> tuple[str, ...]:
    """What is said of the second article, the first being stored."""
    world = World().source("gazette").source("tribune").source("agency")
    world.article("a", source="gazette", text=TEXT, **first).load(connection)
    world.article("b", source="tribune", **second)
    for record in world.documents()[:-1]:
        if isinstance(record, Coding):
            assert write_coding(connection, record).notes == ()
    coding = world.documents()[-1]
    assert isinstance(coding, Coding)
    return write_coding(connection, coding).notes


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({}, {"text": TEXT}),
        ({"based_on": {"source": "agency"}}, {"text": TEXT}),
    ],
)
def test_one_text_of_two_outlets_is_told(
    connection: Connection, first: dict[str, Any], second: dict[str, Any]
) -> None:
    assert noted(connection, first, second) == (
        "a, b have the same text: unless all but one say `based_on` or `version_of`, they may"
        " count as several origins",
    )


@pytest.mark.parametrize(
    "second",
    [
        {"text": TEXT, "based_on": {"article": "a"}},
        {"text": TEXT, "based_on": {"source": "agency"}},
        {"text": TEXT, "version_of": "a"},
        {"text": {"sha256": "b" * 64, "characters": 40}},
        {},
    ],
)
def test_nothing_is_told_where_it_is_known(connection: Connection, second: dict[str, Any]) -> None:
    assert noted(connection, {}, second) == ()


def test_the_original_may_be_read_again(connection: Connection) -> None:
    assert noted(connection, {}, {"text": TEXT, "based_on": {"article": "a"}}) == ()
    again = World().article("a", source="gazette", text=TEXT, title="Changed")
    coding = again.documents()[-1]
    assert isinstance(coding, Coding)
    assert write_coding(connection, coding).notes == ()
