"""A daily that is a newspaper, and what only happens daily."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "victims")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A reporter for a local daily was shot dead.", [("killed", 1, "A reporter")]),
        (
            "Two editors of a weekly were detained.",
            [("captured", 2, "Two editors of a weekly")],
        ),
        (
            "Nine people were killed, the editor of a weekly said.",
            [("killed", 9, "Nine people")],
        ),
        ("Nine people were killed in the daily shelling.", [("killed", 9, "Nine people")]),
        ("Two clerks died when a weekly market was hit.", [("killed", 2, "Two clerks")]),
        ("Twelve people are killed daily.", []),
        ("Police kill two people weekly on average.", []),
    ],
)
def test_a_daily_is_a_paper(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text) == expected
