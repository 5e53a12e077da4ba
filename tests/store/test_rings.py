"""Records that lead back to themselves by way of what the database holds already."""

from typing import Any

import pytest
from sqlalchemy import Connection

from recount.domain.coding import Coding, Frame
from recount.store.codings import write_coding, write_frame
from recount.store.codings.rings import Ring


def place(key: str, parent: str | None) -> dict[str, Any]:
    return {"key": key, "name": key, "kind": "settlement", "parent": parent}


def actor(key: str, **fields: Any) -> dict[str, Any]:
    return {"key": key, "name": key, "kind": "rebel_group", **fields}


@pytest.mark.parametrize(
    ("first", "second", "message"),
    [
        ({"locations": [place("b", None), place("a", "b")]}, {"locations": [place("b", "a")]},
         "the location b would lead back to itself by way of parent, .*: b > a > b"),
        ({"actors": [actor("b"), actor("a", parent="b")]}, {"actors": [actor("b", parent="a")]},
         "the actor b would lead back to itself by way of parent"),
        ({"actors": [actor("b"), actor("a", speaks_for="b")]},
         {"actors": [actor("b", speaks_for="a")]},
         "the actor b would lead back to itself by way of speaks_for"),
    ],
)  # fmt: skip
def test_a_frame_that_closes_a_ring_is_refused(
    connection: Connection, first: dict[str, Any], second: dict[str, Any], message: str
) -> None:
    write_frame(connection, Frame.model_validate({"recount": 1, **first}))
    with pytest.raises(Ring, match=message):
        write_frame(connection, Frame.model_validate({"recount": 1, **second}))


def test_so_is_an_article_that_is_a_version_of_its_version(connection: Connection) -> None:
    def coding(key: str, version_of: str | None) -> Coding:
        fields = {"article": {"key": key, "version_of": version_of}, "coding": {"coder": "c1"}}
        return Coding.model_validate({"recount": 1, **fields})

    for key, version_of in (("a", None), ("b", "a"), ("c", "b")):
        write_coding(connection, coding(key, version_of))
    with pytest.raises(Ring, match=r"the article a would lead .* version_of, .*: a > c > b > a"):
        write_coding(connection, coding("a", "c"))


def test_a_line_without_an_end_that_meets_is_none(connection: Connection) -> None:
    records = [place("c", None), place("b", "c"), place("a", "b")]
    write_frame(connection, Frame.model_validate({"recount": 1, "locations": records}))
    write_frame(connection, Frame.model_validate({"recount": 1, "locations": [place("a", "c")]}))
