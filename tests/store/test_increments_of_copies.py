"""A copy of a text tells its increments again, whatever day or group it gives them."""

from typing import Any

import pytest
from increment_examples import more
from sqlalchemy import Connection
from tolls import PM, Fields, killed, toll, world_of

COPY: Fields = {"based_on": {"article": "b"}}
FIRST, THEN = "2031-05-05", "2031-05-07"

# Each: what the text `b` tells, what its copy `c`, what another article `d`, and the best of 20.
COPIES: dict[str, tuple[list[Fields], list[Fields], list[Fields], int]] = {
    "of another day": ([more(2, as_of=FIRST)], [more(2, as_of=THEN)], [], 22),
    "of the same day": ([more(2, as_of=FIRST)], [more(2, as_of=FIRST)], [], 22),
    "of the day that the text does not tell": ([more(2)], [more(2, as_of=FIRST)], [], 22),
    "of another day and another text of a third": (
        [more(2, as_of=FIRST)], [more(2, as_of=THEN)], [more(2, as_of="2031-05-09")], 24,
    ),
    "of another day, and another text of that": (
        [more(2, as_of=FIRST)], [more(2, as_of=THEN)], [more(2, as_of=THEN)], 24,
    ),
    "of two days, as the text": (
        [more(2, id="x", as_of=FIRST), more(2, id="y", as_of=THEN)],
        [more(2, id="x", as_of=FIRST), more(2, id="y", as_of="2031-05-06")], [], 24,
    ),
    "of another day and a wider group": (
        [more(2, victims="civilians", as_of=FIRST)], [more(2, as_of=THEN)], [], 22,
    ),
    "of a group and all, each of its day": (
        [more(2, id="x", victims="civilians", as_of=FIRST), more(2, id="y", as_of=THEN)],
        [more(2, id="x", victims="civilians", as_of=FIRST), more(2, id="y", as_of=THEN)], [], 24,
    ),
    "in detail": ([more(3)], [more(2, victims="civilians"), more(1, victims="police")], [], 23),
    "summed up": ([more(2, victims="civilians"), more(1, victims="police")], [more(3)], [], 23),
    "and more of a group": ([more(3)], [more(5, victims="civilians")], [], 28),
    "with the women among them": ([more(3)], [more(2, sex="female")], [], 23),
    "of two days, as one number": (
        [more(2, id="x", as_of=FIRST), more(2, id="y", as_of=THEN)], [more(4)], [], 24,
    ),
    "as one number": ([more(2), more(2, id="y")], [more(4)], [], 24),
    "as two numbers": ([more(4)], [more(2), more(2, id="y")], [], 24),
    "as one number, of women": (
        [more(2, sex="female"), more(2, id="y", sex="female")], [more(4, sex="female")], [], 24,
    ),
    "as a number of all of them and more": ([more(2), more(2, id="y")], [more(5)], [], 29),
    "as one number, which another text tells as well": (
        [more(2), more(2, id="y")], [more(4)], [more(4)], 28,
    ),
    "of another number": ([more(2)], [more(3)], [], 25),
}  # fmt: skip


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_tells_an_increment_again(name: str, connection: Connection) -> None:
    text, copied, beside, best = COPIES[name]
    told: list[Any] = [
        ("a", "2031-05-04", [killed(20, **PM)]),
        ("b", "2031-05-08", text),
        ("c", "2031-05-08", copied),
        ("d", "2031-05-09", beside),
    ]
    world_of(*told, c=COPY).load(connection)
    assert toll(connection) == (best, best, best, 0)


def test_copies_of_a_text_that_tells_of_another_event(connection: Connection) -> None:
    world_of(
        ("a", "2031-05-04", [killed(20, **PM)]),
        ("b", "2031-05-05", []),
        ("c", "2031-05-08", [more(2, as_of=FIRST)]),
        ("d", "2031-05-08", [more(2, as_of=THEN)]),
        c=COPY,
        d=COPY,
    ).load(connection)
    assert toll(connection) == (22, 22, 22, 0)


@pytest.mark.parametrize("told_anew", [{"version_of": "b"}, {"corrects": "b"}])
def test_what_a_copy_passes_on_of_a_version_that_was_mended(
    told_anew: Fields, connection: Connection
) -> None:
    mended = more(3, **({"corrects": "b"} if "corrects" in told_anew else {}))
    version = {"version_of": "b"} if "version_of" in told_anew else {}
    world_of(
        ("a", "2031-05-04", [killed(20, **PM)]),
        ("b", "2031-05-05", [more(2)]),
        ("c", "2031-05-06", [more(2)]),
        ("d", "2031-05-06", [mended]),
        c=COPY,
        d=version,
    ).load(connection)
    assert toll(connection, as_of="2031-05-05") == (22, 22, 22, 0)
    assert toll(connection) == (23, 23, 23, 0)
