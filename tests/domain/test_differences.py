"""Differences between two documents, in paths that a person can follow."""

from typing import Any

import pytest

from recount.domain.differences import differences


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1}, {"a": 2}, ["a: 1 -> 2"]),
        ({"a": {"b": "x"}}, {"a": {}}, ["a: (not given) -> {}", "a.b: x -> (not given)"]),
        ({}, {"a": True}, ["a: (not given) -> true"]),
        ({"l": [{"id": "x", "n": 1}]}, {"l": [{"id": "x", "n": 2}]}, ["l[x].n: 1 -> 2"]),
        (
            {"l": [{"event": "e"}, {"event": "f", "n": 1}]},
            {"l": [{"event": "f", "n": 2}, {"event": "e"}]},
            ["l[f].n: 1 -> 2"],
        ),
        (
            {"l": [{"outcome": "killed", "victims": "police", "n": 1}]},
            {"l": [{"outcome": "killed", "victims": "police", "n": 3}]},
            ["l[killed.police].n: 1 -> 3"],
        ),
        (
            {"l": [{"outcome": "killed"}, {"outcome": "killed", "n": 1}]},
            {"l": [{"outcome": "killed"}, {"outcome": "killed", "n": 2}]},
            ["l[killed #2].n: 1 -> 2"],
        ),
        ({"l": ["a", "b"]}, {"l": ["a", "c"]}, ["l[2]: b -> c"]),
    ],
)
def test_differences(old: Any, new: Any, expected: list[str]) -> None:
    assert [str(difference) for difference in differences(old, new)] == expected


def test_an_item_of_a_renamed_event_is_the_same_item() -> None:
    old = {"l": [{"event": "e", "n": 1, "m": 1}, {"event": "other"}]}
    new = {"l": [{"event": "f", "n": 1, "m": 2}, {"event": "other"}]}
    found = differences(old, new, {"e": "f"})
    assert [str(difference) for difference in found] == ["l[f].event: e -> f", "l[f].m: 1 -> 2"]
