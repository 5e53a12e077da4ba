"""What is said where a program's draft takes the place of a person's coding."""

from typing import Any

import pytest
from sqlalchemy import Connection

from recount.domain.coding import Coding
from recount.store.codings import write_coding

PERSONS = {"coder": "c1", "status": "checked", "checked_by": "c2"}
DRAFT = {"coder": "recount-0.1.0", "machine": True}


def noted(connection: Connection, note: dict[str, Any]) -> tuple[str, ...]:
    record = {"recount": 1, "article": {"key": "a"}, "coding": note, "accounts": []}
    return write_coding(connection, Coding.model_validate(record)).notes


@pytest.mark.parametrize(
    ("before", "by"),
    [
        (PERSONS, "checked by c2"),
        ({"coder": "c1"}, "coded by c1"),
        (DRAFT | {"status": "checked", "checked_by": "c2"}, "checked by c2"),
    ],
)
def test_a_draft_over_a_persons_coding_is_told_once(
    connection: Connection, before: dict[str, Any], by: str
) -> None:
    assert noted(connection, before) == ()
    (note,) = noted(connection, DRAFT)
    assert note.startswith(f"a: a program's draft is now in the place of the coding {by}, which")
    assert "`recount history a`" in note
    assert noted(connection, DRAFT) == ()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (DRAFT, DRAFT | {"coder": "recount-0.2.0"}),
        (DRAFT, PERSONS),
        (PERSONS, PERSONS | {"checked_by": "c3"}),
        (PERSONS, DRAFT | {"checked_by": "c2"}),
    ],
)
def test_other_changes_are_not(
    connection: Connection, before: dict[str, Any], after: dict[str, Any]
) -> None:
    assert noted(connection, before) == ()
    assert noted(connection, after) == ()
