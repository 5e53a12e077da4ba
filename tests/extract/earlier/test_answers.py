"""Answers to how many, without a verb."""

import pytest

from recount.extract.figures import figures_in


def _told(text: str) -> list[tuple[str, int | None, str | None]]:
    return [(f.outcome, f.best, f.said_by) for f in figures_in(text) if not f.flags]


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
