"""What somebody owns to having done was done, and may be counted."""

import pytest
from figures_told import rows_of

flags = rows_of("number", "flags", flagged=True)


@pytest.mark.parametrize(
    "text",
    [
        "The suspect confessed to killing six women, police said.",
        "He has confessed to killing six women.",
        "Two clerks admitted to killing six women.",
        "He pleaded guilty to killing six women.",
        "The gang resorted to killing six women.",
    ],
)
def test_what_is_owned_to(text: str) -> None:
    assert flags(text) == [(6, ())]


@pytest.mark.parametrize(
    "text",
    [
        "They are committed to killing six women.",
        "They came close to killing six women.",
        "He did not confess to killing six women.",
        "He refused to admit to killing six women.",
        "They agreed to killing six women.",
    ],
)
def test_what_is_only_meant_or_not_owned_to(text: str) -> None:
    assert flags(text) == [(6, ("planned",))]
