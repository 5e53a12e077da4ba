"""Answers to how many, without a verb."""

import pytest
from figures_told import rows_of

_told = rows_of("outcome", "best", "said_by")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("How many died? Twelve.", [("killed", 12, None)]),
        ("How many were killed? Twelve, the mayor said.", [("killed", 12, "the mayor")]),
        ('"How many people were hurt?" "About 40."', [("wounded", 40, None)]),
        ("HOST: How many people died? GULED: Twelve, so far.", [("killed", 12, None)]),
        ("How many were killed? Twelve people.", [("killed", 12, None)]),
        ("How many were killed? Two answers were given.", []),
        ("How many more must be killed? Fifty?", []),
        ("How many were killed? Nobody knows.", []),
    ],
)
def test_a_number_answers_how_many(
    text: str, told: list[tuple[str, int | None, str | None]]
) -> None:
    assert _told(text) == told
